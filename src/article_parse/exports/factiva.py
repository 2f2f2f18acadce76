"""Factiva: full text under a stack of bare lines, or with two-letter tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..model import Document, Field, FurnitureKind, Line, PieceKind
from .rows import Row, counts_words, export_words, fold, is_date_line

TAGS = (
    "CLM", "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "ART", "CT", "RF",
    "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN",
)  # fmt: skip
"""The tags in the order in which they stand in a document, so that a line ``IN`` in the text is no tag."""

TAGS_LEAST = 5
"""Different tags, HD and LP or TD among them, make a text an export; a stray HD or IN does not."""

HEAD_MOST = 14
"""Lines between the number of words and the copyright line: date, time, name, code, edition, page, language."""

ABOVE_MOST = 4
"""Lines above the number of words: section, title, author, a second line about the author."""

LENGTH_MOST = 24
"""Code points of the line with the number of words."""

PAGE_FOOT_MOST = 60
"""Code points in which the name of the archive stands in the foot of a page."""

_PLACE = {tag: i for i, tag in enumerate(TAGS)}
_TAG = re.compile(r"([A-Z]{2,3})(?:[ \t\xa0]|$)")
_TEXT = _PLACE["LP"]
_KINDS: dict[str, PieceKind | FurnitureKind] = {
    "HD": "title", "BY": "byline", "PD": "date", "CY": "copyright", "ART": "caption", "CT": "contact",
}  # fmt: skip
_ACCESSION = re.compile(r"Do[ck]ument (?=\w*\d{8})[A-Za-z0-9]{16,40}")
"""``Document NYTF000020110303e7330004s``, in German ``Dokument …``; it ends a document."""

_TIME = re.compile(r"\d\d?[:.h]\d\d(?: ?[AaPp][Mm])?")


class _Tag(NamedTuple):
    """A tag that counts: the row it stands on and where its value starts (the end of the row when it stands alone)."""

    name: str
    row: int
    value: int


def is_tagged(text: str, rows: list[Row]) -> bool:
    """True when ``HD``, the text (``LP`` or ``TD``) and three more tags stand where they should."""
    found = {tag.name for tag in _tags(text, rows)}
    return len(found) >= TAGS_LEAST and "HD" in found and bool(found & {"LP", "TD"})


def tagged_cuts(text: str, rows: list[Row]) -> list[int]:
    """Behind each ``AN`` that other tags follow."""
    tags = _tags(text, rows)
    out = []
    for tag, after in zip(tags, tags[1:], strict=False):
        if _PLACE[after.name] <= _PLACE[tag.name]:
            out.append(rows[min(tag.row + (1 if tag.value < rows[tag.row].end else 2), after.row)].start)
    return out


def _tags(text: str, rows: list[Row]) -> list[_Tag]:
    """The tags of all documents: each further down the list than the one before, until ``AN`` has closed the document."""
    tags: list[_Tag] = []
    place = -1
    for i, row in enumerate(rows):
        m = _TAG.match(text, row.start, row.end)
        if not m or m[1] not in _PLACE:
            continue
        if place == _PLACE["AN"]:
            place = -1
        value = row.end - len(text[m.end(1) : row.end].lstrip())
        # In the text a line may well start with IN or CO: there a tag stands apart or has a code behind it.
        apart = value == row.end or value > m.end(1) + 1 or text.startswith("\t", m.end(1))
        coded = text.find(" : ", value, row.end) > 0 or _ACCESSION.match(text, value)
        if _PLACE[m[1]] > place and (place < _TEXT or apart or coded):
            place = _PLACE[m[1]]
            tags.append(_Tag(m[1], i, value))
    return tags


def read_tagged(text: str, rows: list[Row]) -> Document:
    """The fields by their tags; ``LP`` and ``TD`` are the body."""
    tags = _tags(text, rows)
    fields = [_piece("boilerplate", row, row) for row in rows[: tags[0].row]]
    lines: list[Line] = []
    for tag, after in zip(tags, [t.row for t in tags[1:]] + [len(rows)], strict=True):
        row = rows[tag.row]
        values = [row._replace(start=tag.value)] if tag.value < row.end else []
        values += rows[tag.row + 1 : after]
        rest = values[1:] if tag.name == "AN" else []  # the foot of the file
        values = values[: len(values) - len(rest)]
        if tag.name in ("LP", "TD"):
            bare = row._replace(end=row.start + len(tag.name))
            fields.append(_piece("field", bare, bare))
            lines += [Line(value.start, value.end) for value in values]
        else:
            last = values[-1] if values else row
            # Only the first line tells who and when: "By A" / "Berlin correspondent".
            told = values[0] if tag.name in ("BY", "PD") and values else last
            value = (values[0].start, told.end) if values else (row.end, row.end)
            fields.append(Field(_KINDS.get(tag.name, "field"), (row.start, last.end), value))
        fields += [_piece("boilerplate", line, line) for line in rest]
    return Document(fields, lines)


def is_stacked(text: str, rows: list[Row]) -> bool:
    """True when below a number of words stands a date, and below that the copyright or the language."""
    return next(_heads(text, rows), None) is not None


def stacked_cuts(text: str, rows: list[Row]) -> list[int]:
    """Behind each ``Document …`` that the head of another document follows."""
    out = []
    closed = None
    for i, row in enumerate(rows):
        if _is_accession(text, row):
            closed = i
        elif closed is not None and _is_head(text, rows, i):
            out.append(rows[closed + 1].start)
            closed = None
    return out


def read_stacked(text: str, rows: list[Row]) -> Document:
    """The lines around the number of words as fields; the body runs to ``Document …``."""
    length = next(_heads(text, rows))
    body = _head_end(text, rows, length)
    foot = next((i for i in range(body, len(rows)) if _is_accession(text, rows[i])), len(rows))
    top = length
    while top > max(0, length - ABOVE_MOST) and not _is_page_foot(text, rows[top - 1]):
        top -= 1
    fields = [_piece("boilerplate", row, row) for row in rows[:top]]
    fields += _above(text, rows[top:length])
    dated = length + 1 if is_date_line(text, rows[length + 1]) else length + 2
    for i in range(length, body):
        row = rows[i]
        if i == dated:
            timed = i + 1 < body and _TIME.fullmatch(text, rows[i + 1].start, rows[i + 1].end)
            fields.append(_piece("date", row, rows[i + 1] if timed else row))
        elif row.start >= fields[-1].span[1]:
            fields.append(_piece("copyright" if row.kind == "copyright" else "field", row, row))
    lines = []
    for row in rows[body:foot]:
        if _is_page_foot(text, row):
            fields.append(_piece("boilerplate", row, row))
        else:
            lines.append(Line(row.start, row.end))
    fields += [_piece("field" if i == foot else "boilerplate", row, row) for i, row in enumerate(rows[foot:], foot)]
    return Document(fields, lines)


def _heads(text: str, rows: list[Row]) -> Iterator[int]:
    """The rows with the number of words in the head of a document."""
    return (i for i in range(len(rows)) if _is_head(text, rows, i))


def _is_head(text: str, rows: list[Row], i: int) -> bool:
    row = rows[i]
    if i == 0 or row.end - row.start > LENGTH_MOST or not counts_words(text[row.start : row.end]):
        return False
    dated = any(is_date_line(text, after) for after in rows[i + 1 : i + 3])
    return dated and _head_end(text, rows, i) > 0


def _head_end(text: str, rows: list[Row], length: int) -> int:
    """The row behind the head: behind the copyright lines, else behind the language; 0 when there is neither."""
    near = range(length + 1, min(len(rows), length + HEAD_MOST))
    end = next((i for i in near if rows[i].kind == "copyright"), None)
    if end is None:
        names = export_words("language_name")
        end = next((i for i in near if fold(text[rows[i].start : rows[i].end]) in names), None)
    if end is None:
        return 0
    end += 1
    while end < len(rows) and rows[end].kind == "copyright":
        end += 1
    return end


def _above(text: str, rows: list[Row]) -> list[Field]:
    """Section, title and author above the number of words; the title is the line above ``By …``, else the longest one."""
    openers = export_words("by")
    author = next((i for i, row in enumerate(rows) if i and fold(text[row.start : row.end].split()[0]) in openers), None)
    title = author - 1 if author else max(range(len(rows)), key=lambda i: rows[i].end - rows[i].start)
    if author is None and title + 1 < len(rows):
        author = title + 1
    kinds: dict[int | None, PieceKind] = {author: "byline", title: "title"}
    return [_piece(kinds.get(i, "field"), row, row) for i, row in enumerate(rows)]


def _is_accession(text: str, row: Row) -> bool:
    return _ACCESSION.fullmatch(text, row.start, row.end) is not None


def _is_page_foot(text: str, row: Row) -> bool:
    """``Page 12 of 130 © 2022 Factiva, Inc. All rights reserved.``."""
    return text.find("Factiva, Inc", row.start, min(row.end, row.start + PAGE_FOOT_MOST)) >= 0


def _piece(kind: PieceKind | FurnitureKind, first: Row, last: Row) -> Field:
    return Field(kind, (first.start, last.end), (first.start, last.end))
