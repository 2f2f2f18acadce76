"""Layouts of bare lines around a number that only the archive gives: Westlaw above the text, Europresse below it."""

from __future__ import annotations

import re

from ..model import Line
from .rows import Part, Row, field, furniture, has_role, is_date_line, opens_foot

NAME_MOST = 6
"""Words of a line with authors and without “By”: ``Claire Dumont et Paul Besson``."""

_WESTLAW = re.compile(r"\d{4} WLNR \d{4,9}")
_EUROPRESSE = re.compile(r"(?:[^\W\d_][^:]{0,24}: ?)?news·\d{8}·\w{1,12}·\S{1,60}")


def is_clear(text: str, rows: list[Row]) -> bool:
    """True when a line is such a number: ``2009 WLNR 15208451``, ``news·20180314·LM·3230123``."""
    return any(_is_westlaw(text, row) or _is_europresse(text, row) for row in rows)


def cuts(text: str, rows: list[Row]) -> list[int]:
    """Above the head of each document of Westlaw, below the number of each of Europresse, but for the first and the last."""
    heads = [i for i, row in enumerate(rows) if _is_westlaw(text, row)]
    # Right above the number stands the page: "8/6/09 St. Paul Pioneer Press A1".
    above = [rows[i - (not rows[i].gap)].start for i in heads[1:]]
    feet = [i for i, row in enumerate(rows) if _is_europresse(text, row)]
    return above or [rows[i + 1].start for i in feet[:-1]]


def read(text: str, rows: list[Row]) -> tuple[list[Part], list[Line]]:
    """Date, title and author in their order, the text behind them; fields and the archive's own lines around them."""
    top = next((i + 1 for i, row in enumerate(rows) if _is_westlaw(text, row)), 0)
    dated = next((i for i in range(top, len(rows)) if is_date_line(text, rows[i])), None)
    title = top if dated is None else dated + 1
    while title < len(rows) - 1 and (rows[title].kind or " • " in text[rows[title].start : rows[title].end]):
        title += 1
    signed = title + 1 < len(rows) and _names(text, rows[title + 1])
    start = min(title + 1 + signed, len(rows))
    foot = next((i for i in range(start, len(rows)) if _is_foot(text, rows[i])), len(rows))
    parts: list[Part] = []
    for i, row in enumerate(rows):
        if row.kind == "copyright":
            parts.append(furniture(text, "copyright", row))
        elif row.kind == "end":
            parts.append(furniture(text, "separator", row))
        elif not start <= i < foot:
            parts.append(field("title" if i == title else "byline" if i == start - 1 else "date" if i == dated else "field", row))
    return parts, [Line(row.start, row.end) for row in rows[start:foot]]


def _is_westlaw(text: str, row: Row) -> bool:
    return _WESTLAW.fullmatch(text, row.start, row.end) is not None


def _is_europresse(text: str, row: Row) -> bool:
    return _EUROPRESSE.fullmatch(text, row.start, row.end) is not None


def _is_foot(text: str, row: Row) -> bool:
    return opens_foot(text, row) or row.kind in ("copyright", "end") or _is_europresse(text, row)


def _names(text: str, row: Row) -> bool:
    """``Claire Dumont et Paul Besson``."""
    words = text[row.start : row.end].split()
    if has_role(text, row):
        return True
    named = 1 < len(words) <= NAME_MOST and text[row.end - 1].isalpha()
    return named and all(word[0].isupper() for word in (words[0], words[-1])) and sum(word.islower() for word in words) <= 1
