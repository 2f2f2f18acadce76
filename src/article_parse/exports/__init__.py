"""Nexis, Factiva, ProQuest and others: the documents of an export file and their fields.

Find first, resolve afterwards: every line becomes a row that says what it can be (``rows``); the layouts read the rows of one
document (``labelled``, ``tagged``, ``stacked``, ``numbered``). What a date or a byline says is decided in the header step.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache
from types import ModuleType

from ..model import Block, Blocks, Document, Field, Furniture, Line, Span

_NUMBER_OR_TAG = re.compile(r"\n[ \t\xa0]*(?:(\d)|HD[ \t\n])")
"""Where a line may be a length, ``1.034 Wörter``, or starts with the tag that all documents of Factiva have."""
_LABEL_REACH = 60
"""Code points from the start of a line in which the colon of a label stands; the longest label has 41."""
_BYLINE_REACH = 80
"""Code points of a line with the author on top of the text; a longer one is text."""
_TOP = 80
"""Code points in which a text starts, below blank lines."""
_LENGTH_REACH = 40
"""Code points of a line that is a length."""


def _may_be_export(text: str) -> bool:
    """False for nearly every other text, at little cost: only a text with a hint is read line by line.

    Hints are how a text starts, a tag or a number of the archive, and below the first line a label as in
    ``LOAD-DATE: June 4, 1998`` or a length on its own line.
    """
    if text[:_TOP].lstrip().startswith(("---", "+++", "From ")) or " WLNR " in text or "news·" in text:
        return True
    if "\r" in text:
        text = text.replace("\r", "\n")
    if text.startswith("HD") and text[2:3].isspace():
        return True
    colon = text.find(":")
    while colon >= 0:
        start = text.rfind("\n", max(0, colon - _LABEL_REACH), colon) + 1
        if start and _reader().is_strong(text[start:colon]):
            return True
        colon = text.find(":", colon + 1)
    for m in _NUMBER_OR_TAG.finditer(text):
        start = m.start(1)
        if start < 0 or _is_length(text, start):
            return True
    return False


@cache
def _reader() -> ModuleType:
    """``rows``, loaded when there may be something to read for it."""
    from . import rows

    return rows


def _is_length(text: str, start: int) -> bool:
    end = text.find("\n", start, start + _LENGTH_REACH)
    return end > 0 and not text[end - 1].isdecimal() and bool(_reader().counts_words(text[start:end].strip()))


def find_documents(text: str) -> list[Span]:
    """The stretches of ``text`` that hold one document each; they follow one another without gap, and most texts are one."""
    cuts: list[int] = []
    if _may_be_export(text):
        from ..lines import split_lines
        from .layouts import layout_of
        from .rows import read_rows

        rows = read_rows(text, split_lines(text))
        if layout := layout_of(text, rows):
            cuts = layout.cuts(text, rows)
    return list(zip([0, *cuts], [*cuts, len(text)], strict=True))


def read_document(text: str, lines: list[Line]) -> Document | None:
    """The fields and the body of one document of an export; None for every other text.

    Where there are more documents, they count as body of the first: a row is never split.
    """
    if not _may_be_export(text):
        return None
    from .layouts import layout_of
    from .rows import read_rows

    rows = read_rows(text, lines)
    layout = layout_of(text, rows)
    if layout is None:
        return None
    cuts = layout.cuts(text, rows)
    own = [row for row in rows if row.start < cuts[0]] if cuts else rows
    parts, body = layout.read(text, own)
    fields = [part for part in parts if isinstance(part, Field)]
    furniture = [part for part in parts if isinstance(part, Furniture)]
    if body and _is_byline(text, body[0]):
        by = (body[0].start, body[0].end)
        fields = sorted([*fields, Field("byline", by, by)], key=lambda part: part.span)
        body = body[1:]
    return Document(fields, furniture, body + lines[len(own) :])


def _is_byline(text: str, line: Line) -> bool:
    """``By JANE ROE``: the text may start with the line of the newspaper."""
    opener, _, name = text[line.start : min(line.end, line.start + _BYLINE_REACH)].partition(" ")
    return (
        line.end - line.start < _BYLINE_REACH and name[:1].isupper() and name[-1] not in ".!?:" and _reader().opens_byline(opener)
    )


def keep_apart(text: str, blocks: Blocks, document: Document) -> Blocks:
    """Cut the blocks where a field or the foot of a page stands inside: ``TD`` between the two parts of a Factiva text."""
    if not document.lines:
        return blocks
    low, high = document.lines[0].start, document.lines[-1].end
    parts: list[Field | Furniture] = [*document.fields, *document.furniture]
    inner = sorted(part.span for part in parts if low < part.span[0] < high)
    if not inner:
        return blocks
    split = [Block(kind, *span) for kind, start, end in blocks.blocks for span in _around(text, (start, end), inner)]
    notes = []
    for note in blocks.footnotes:
        span, *rest = _around(text, note.span, inner)
        notes.append(replace(note, text=text[slice(*span)], span=span))
        split += [Block("paragraph", *span) for span in rest]
    furniture = [replace(f, text=text[slice(*span)], span=span) for f in blocks.furniture for span in _around(text, f.span, inner)]
    return Blocks(sorted(split, key=lambda block: block.start), notes, furniture, blocks.warnings)


def _around(text: str, span: Span, inner: list[Span]) -> list[Span]:
    """The parts of ``span`` between the ``inner`` spans, without white space at their ends."""
    start, end = span
    out = []
    for low, high in inner[bisect_left(inner, (start, start)) : bisect_left(inner, (end, end))]:
        out.append((start, low))
        start = high
    out.append((start, end))
    trimmed = []
    for start, end in out:
        part = text[start:end]
        if part.strip():
            trimmed.append((end - len(part.lstrip()), start + len(part.rstrip())))
    return trimmed
