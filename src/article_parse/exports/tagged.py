"""Factiva with indexing: a tag of two or three letters in front of each field."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..model import FurnitureKind, Line, PieceKind
from .rows import Part, Row, field, furniture, is_accession

TAGS = (
    "CLM", "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "ART", "CT", "RF",
    "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN",
)  # fmt: skip
"""The tags in the order in which they stand in a document: a line ``PG`` below the text is no tag."""

TAGS_LEAST = 5
"""Different tags, HD and the text among them, that make a text an export; a stray HD or IN does not."""

_PLACE = {tag: i for i, tag in enumerate(TAGS)}
_TAG = re.compile(r"([A-Z]{2,3})(?:[ \t\xa0]|$)")
_PIECES: dict[str, PieceKind] = {"HD": "title", "BY": "byline", "PD": "date"}
_FURNITURE: dict[str, FurnitureKind] = {"CY": "copyright", "ART": "caption", "CT": "contact"}


class _Tag(NamedTuple):
    """A tag that counts: its row, and where its value starts (the end of the row when it stands alone)."""

    name: str
    row: int
    value: int


def is_clear(text: str, rows: list[Row]) -> bool:
    """True when ``HD``, the text (``LP`` or ``TD``) and three more tags stand in their order."""
    found = {tag.name for tag in _tags(text, rows)}
    return len(found) >= TAGS_LEAST and "HD" in found and not found.isdisjoint(("LP", "TD"))


def cuts(text: str, rows: list[Row]) -> list[int]:
    """Behind each ``AN`` with its line that other tags follow."""
    tags = _tags(text, rows)
    out = []
    for tag, after in zip(tags, tags[1:], strict=False):
        if _PLACE[after.name] <= _PLACE[tag.name]:
            alone = tag.value == rows[tag.row].end
            out.append(rows[min(tag.row + 1 + alone, after.row)].start)
    return out


def read(text: str, rows: list[Row]) -> tuple[list[Part], list[Line]]:
    """The fields by their tags; what stands behind ``LP`` and ``TD`` is the body."""
    tags = _tags(text, rows)
    parts: list[Part] = [furniture(text, "boilerplate", row) for row in rows[: tags[0].row]]
    body: list[Line] = []
    for tag, after in zip(tags, [t.row for t in tags[1:]] + [len(rows)], strict=True):
        row = rows[tag.row]
        values = [row._replace(start=tag.value)] if tag.value < row.end else []
        values += rows[tag.row + 1 : after]
        foot: list[Row] = []
        if tag.name == "AN":
            values, foot = values[:1], values[1:]
        last = values[-1] if values else row
        if tag.name in ("LP", "TD"):
            bare = row._replace(end=row.start + len(tag.name))
            parts.append(field("field", bare, bare, (bare.end, bare.end)))
            body += [Line(value.start, value.end) for value in values]
        elif tag.name in _FURNITURE:
            parts.append(furniture(text, _FURNITURE[tag.name], row, last))
        else:
            # Only the first line tells who and when: "By Jane Doe" / "Berlin correspondent".
            told = values[0] if tag.name in ("BY", "PD") and values else last
            value = (values[0].start, told.end) if values else (row.end, row.end)
            parts.append(field(_PIECES.get(tag.name, "field"), row, last, value))
        parts += [furniture(text, "boilerplate", line) for line in foot]
    return parts, body


def _tags(text: str, rows: list[Row]) -> list[_Tag]:
    """The tags of all documents, each further down the list than the one before, until ``AN`` has closed the document."""
    tags: list[_Tag] = []
    place = -1
    for i, row in enumerate(rows):
        m = _TAG.match(text, row.start, row.end)
        if not m or m[1] not in _PLACE:
            continue
        if place == _PLACE["AN"]:
            place = -1
        value = row.end - len(text[m.end(1) : row.end].lstrip())
        # A line of the text may well start with IN or CO: below it a tag stands apart or has a code behind it. As values stand in
        # one column, a tag of three letters has but one space behind it, which is enough where such fields have begun.
        narrow = len(m[1]) == 3 and place > _PLACE["TD"]
        apart = value == row.end or value > m.end(1) + (not narrow) or text[m.end(1)] == "\t"
        coded = text.find(" : ", value, row.end) > 0 or is_accession(text, value, row.end)
        if _PLACE[m[1]] > place and (place < _PLACE["LP"] or apart or coded):
            place = _PLACE[m[1]]
            tags.append(_Tag(m[1], i, value))
    return tags
