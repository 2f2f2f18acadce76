"""The header of one document of an export, from the fields that ``exports`` found: ``fill_header``."""

from __future__ import annotations

from ..dates import find_dates, find_time
from ..lines import unwrap
from ..model import Document, Field, Header, HeaderPiece, Span
from .assembling import read_header
from .bylines import opener_end, read_catalogue_names, read_names
from .dated import LONGEST_LINE, can_hold_date
from .labels import date_role
from .publication import Candidate

_LONGEST_TIME = 16
"""Code points: ``11:24 AM GMT+1``."""
_MOST_DATES = 2
"""Dates of one field that are looked at: the date and a later edition's."""


def fill_header(text: str, document: Document) -> Header:
    """The header of an export from its fields: ``BYLINE: By Jane Doe``; what no field tells is looked for above the lead."""
    fields, lines = document.fields, document.lines
    if lines and not (fields and fields[0].span[0] < lines[0].start):
        head = read_header(text, lines)
    else:
        head = Header([], [], None, [], [], None, None, None, [], lines[0].start if lines else len(text))
    for (kind, span, value), after in zip(fields, [*fields[1:], None], strict=False):
        head.pieces.append(HeaderPiece(kind, text[slice(*span)], span))
        if value[0] == value[1]:
            continue
        if kind == "title":
            head.title_span = value
        elif kind == "byline":
            _add_authors(text, value, head)
        elif kind == "date" or (kind == "field" and can_hold_date(text, *value)):
            _add_dates(text, kind, span, value, head)
            if kind == "date" and after:
                _add_time(text, after, head)
    head.pieces.sort(key=lambda piece: piece.span)
    head.furniture += document.furniture
    return head


def _add_authors(text: str, value: Span, head: Header) -> None:
    """The names in a byline field, each once."""
    opener = opener_end(text, *value)
    for span in (not opener and read_catalogue_names(text, *value)) or read_names(text, opener or value[0], value[1]):
        name = unwrap(text[slice(*span)])
        if name not in head.authors:
            head.authors.append(name)
            head.author_spans.append(span)


def _add_dates(text: str, kind: str, span: Span, value: Span, head: Header) -> None:
    """The dates of a field: of a date field the publication date, of another one by its label (``Load-Date``, ``Last updated``)."""
    for written in find_dates(text, value[0], min(value[1], value[0] + LONGEST_LINE))[:_MOST_DATES]:
        role, _ = date_role(text[span[0] : written.start])
        if kind == "date":
            head.dates.append(Candidate(written, role or "published"))
        elif role and role != "published":
            head.dates.append(Candidate(written, role))


def _add_time(text: str, field: Field, head: Header) -> None:
    """The time in a field of its own below the date: ``PD`` / ``3 March 2011`` / ``ET`` / ``11:24``."""
    if not head.dates or head.dates[-1].written.clock or field.value[1] - field.value[0] > _LONGEST_TIME:
        return
    if time := find_time(text, *field.value):
        last = head.dates[-1]
        head.dates[-1] = last._replace(written=last.written._replace(clock=time[0], offset=time[1]))
