"""Title, byline, date line, dateline."""

from __future__ import annotations

import re

from .dates import iso_date
from .model import Blocks, Document, Header, HeaderPiece, Line

_INLINE_DATE = re.compile(r"\s*(date (\d{4}-\d{2}-\d{2}))(?=\s)")


def read_header(text: str, lines: list[Line]) -> Header:
    """The pieces above the lead: `` date 2021-07-27 `` in front of it, or a title line."""
    head = Header([], [], None, [], [], None, None, None, [], 0)
    m = _INLINE_DATE.match(text)
    if m and (date := iso_date(m[2])):
        head.pieces.append(HeaderPiece("date", m[1], m.span(1)))
        head.date, head.date_span, head.end = date, m.span(2), m.end()
    elif len(lines) > 1 and lines[0].end - lines[0].start < 160 and text.find("\n\n", lines[0].end, lines[1].start) >= 0:
        span = (lines[0].start, lines[0].end)
        head.pieces.append(HeaderPiece("title", text[slice(*span)], span))
        head.title_span, head.end = span, lines[0].end
    return head


def fill_header(text: str, document: Document) -> Header:
    """The header of an export from its fields: ``BYLINE: By Jane Doe``; what no field tells is looked for above the lead."""
    fields, lines = document.fields, document.lines
    if lines and not (fields and fields[0].span[0] < lines[0].start):
        head = read_header(text, lines)
    else:
        head = Header([], [], None, [], [], None, None, None, [], lines[0].start if lines else len(text))
    for kind, span, value in fields:
        head.pieces.append(HeaderPiece(kind, text[slice(*span)], span))
        words = text[slice(*value)]
        if kind == "title" and words:
            head.title_span = value
        elif kind == "byline" and words:
            head.authors.append(words.removeprefix("By "))
            head.author_spans.append((value[1] - len(head.authors[-1]), value[1]))
        elif kind == "date" and head.date is None and (date := iso_date(words)):
            head.date, head.date_span = date, value
    head.pieces.sort(key=lambda piece: piece.span)
    head.furniture += document.furniture
    return head


def complete_header(text: str, header: Header, blocks: Blocks) -> Header:
    """Add what can only be seen once the blocks are known: the dateline of the lead, a date at the foot."""
    return header
