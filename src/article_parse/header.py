"""Title, byline, date line, dateline."""

from __future__ import annotations

import re

from .dates import iso_date
from .model import Blocks, Header, HeaderPiece, Line

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


def complete_header(text: str, header: Header, blocks: Blocks) -> Header:
    """Add what can only be seen once the blocks are known: the dateline of the lead, a date at the foot."""
    return header
