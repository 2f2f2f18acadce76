"""Newsletters in a mailbox: ``From news@example.org Wed Mar 14 09:00:02 2018`` above the head of each mail."""

from __future__ import annotations

import re

from ..model import Line, PieceKind
from .rows import Part, Row, field, furniture

_POSTMARK = re.compile(
    r"From \S{1,100} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} {1,2}\d{1,2} [\d:]{4,8} (?:[+A-Z\d]{3,5} )?\d{4}"
)
_HEADER = re.compile(r"([A-Za-z][\w-]{0,40}):(?:\s+|$)")
_PIECES: dict[str, PieceKind] = {"subject": "title", "from": "byline", "date": "date"}


def is_clear(text: str, rows: list[Row]) -> bool:
    """True when the text starts with a postmark and the head of a mail."""
    return _is_postmark(text, rows, 0)


def cuts(text: str, rows: list[Row]) -> list[int]:
    """Above each postmark but the first."""
    return [row.start for i, row in enumerate(rows) if i and _is_postmark(text, rows, i)]


def read(text: str, rows: list[Row]) -> tuple[list[Part], list[Line]]:
    """The lines of the head as fields, each with the lines that are set in below it; the body starts behind a blank line."""
    start = next((i for i, row in enumerate(rows) if i and row.gap), len(rows))
    parts: list[Part] = [furniture(text, "separator", rows[0])]
    opener = 1
    for i in range(2, start + 1):
        if i == start or text[rows[i].start - 1] not in " \t":
            first = rows[opener]
            m = _HEADER.match(text, first.start, first.end)
            kind = _PIECES.get(m[1].lower(), "field") if m else "field"
            value = (m.end() if m else first.start, rows[i - 1].end)
            if kind == "byline":  # "Jane Roe" <jane@example.org>
                name = text[value[0] : first.end].partition("<")[0].strip().strip('"')
                value = (at := text.find(name, value[0]), at + len(name))
            parts.append(field(kind, first, rows[i - 1], value))
            opener = i
    return parts, [Line(row.start, row.end) for row in rows[start:]]


def _is_postmark(text: str, rows: list[Row], i: int) -> bool:
    """Row ``i`` and, right below it, a line such as ``Return-Path: <news@example.org>``."""
    if not _POSTMARK.fullmatch(text, rows[i].start, rows[i].end):
        return False
    return i + 1 < len(rows) and not rows[i + 1].gap and _HEADER.match(text, rows[i + 1].start, rows[i + 1].end) is not None
