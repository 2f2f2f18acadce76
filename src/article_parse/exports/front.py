"""Front matter with values below their key, as site generators keep it: YAML with lists between ``---``, TOML between ``+++``.

YAML with one ``key: value`` a line is read in the header step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon import words
from ..model import Field, Line, PieceKind, Span
from .rows import Part, Row, furniture

FENCES = ("---", "+++")

_KEY = re.compile(r"(?P<quote>[\"']?)(?P<key>[A-Za-z][\w.-]{0,30})(?P=quote)\s{0,9}[:=](?:\s+|$)")
_INNER = re.compile(r"- |[\[\]{}#\"']")
"""How a line starts that belongs to the key above it, if it isn't set in."""
_QUOTED = re.compile(r"\"[^\"]+\"|'[^']+'")
_FOLDED = (">", ">-", "|", "|-")
"""What stands behind a key whose text is on the lines below it."""


def is_clear(text: str, rows: list[Row]) -> bool:
    """True when the first lines are such a front matter: keys, one of them known, and values below at least one of them."""
    fence = _fence(text, rows)
    inner = rows[1:fence]
    keys = [_key(text, row) for row in inner]
    if not any(key in _kinds() for key in keys):
        return False
    below = [row for row, key in zip(inner, keys, strict=True) if not key]
    return all(_is_inner(text, row) for row in below) and (bool(below) or text[rows[0].start] == "+")


def cuts(text: str, rows: list[Row]) -> list[int]:
    """None: a file has one front matter."""
    return []


def read(text: str, rows: list[Row]) -> tuple[list[Part], list[Line]]:
    """The fields between the fences; the body is what stands below them."""
    fence = _fence(text, rows)
    parts: list[Part] = [furniture(text, "separator", rows[0]), furniture(text, "separator", rows[fence])]
    openers = [i for i in range(1, fence) if i == 1 or _key(text, rows[i])]
    for first, after in zip(openers, [*openers[1:], fence], strict=True):
        parts += _fields(text, rows[first:after])
    return parts, [Line(row.start, row.end) for row in rows[fence + 1 :]]


def _fields(text: str, rows: list[Row]) -> list[Field]:
    """The pieces of one key: one for each author, else one with all its lines."""
    kind = _kinds().get(_key(text, rows[0]), "field")
    start, end = rows[0].start, rows[-1].end
    m = _KEY.match(text, start, rows[0].end)
    value = m.end() if m else start
    if kind == "byline":
        names = list(_names(text, value, rows))
        ends = [*(stop + (text[stop] in "\"'") for _, stop in names[:-1]), end]
        return [Field(kind, (begin, stop), name) for begin, stop, name in zip(_begins(text, start, ends), ends, names, strict=True)]
    if text[value : rows[0].end] in _FOLDED and len(rows) > 1:
        return [Field(kind, (start, end), (rows[1].start, end))]
    return [Field(kind, (start, end), _bare(text, value, rows[0].end))]


def _begins(text: str, start: int, ends: list[int]) -> Iterator[int]:
    """Where each piece of a list of authors starts: behind the one before it and white space."""
    for end in ends:
        yield start
        start = end
        while text[start : start + 1].isspace():
            start += 1


def _names(text: str, value: int, rows: list[Row]) -> Iterator[Span]:
    """``Jane Roe``, ``["Jane Roe", "Omar Nash"]``, ``- Jane Roe`` below the key, ``name: Jane Roe``; the last may be no name."""
    found = False
    for row in rows:
        start = value if row is rows[0] else row.start
        quoted = list(_QUOTED.finditer(text, start, row.end))
        if text.startswith("- ", start):
            start += 2
        m = _KEY.match(text, start, row.end)
        if m and m["key"] != "name":
            continue  # url: https://…
        for span in [m.span() for m in quoted] or [(m.end() if m else start, row.end)]:
            if text[slice(*span)].strip("[]{} "):
                found = True
                yield _bare(text, *span)
    if not found:
        yield rows[-1].end, rows[-1].end


def _bare(text: str, start: int, end: int) -> Span:
    """The value without the quotes around it."""
    while end - start > 1 and text[start] + text[end - 1] in ("''", '""'):
        start, end = start + 1, end - 1
    return start, end


def _fence(text: str, rows: list[Row]) -> int:
    """The row of the second fence; 0 when there is none."""
    mark = text[rows[0].start : rows[0].end]
    if mark not in FENCES:
        return 0
    return next((i for i in range(1, len(rows)) if text[rows[i].start : rows[i].end] == mark), 0)


def _key(text: str, row: Row) -> str:
    """``author`` in the line ``author: Jane Roe``; nothing in a line that is set in."""
    m = None if _is_set_in(text, row) else _KEY.match(text, row.start, row.end)
    return m["key"].lower() if m else ""


def _is_inner(text: str, row: Row) -> bool:
    return _is_set_in(text, row) or _INNER.match(text, row.start, row.end) is not None


def _is_set_in(text: str, row: Row) -> bool:
    return text[row.start - 1 : row.start] in (" ", "\t")


@cache
def _kinds() -> dict[str, PieceKind]:
    """Keys to the pieces that they are: ``author`` to ``byline``."""
    kinds: tuple[PieceKind, ...] = ("title", "byline", "date", "summary")
    return {key: kind for kind in kinds for key in words(f"front_{kind}", "mul")}
