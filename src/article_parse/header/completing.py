"""What can only be seen once the paragraphs are known: ``complete_header``."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from ..lines import unwrap
from ..model import Blocks, Header, HeaderPiece, Span, Warn
from ..patterns import LABEL, on_demand
from .bylines import is_names_line, opener_end, read_names, signs_line, starts_with_given_name
from .dated import can_hold_date, read_foot_line, read_prefix, signed_by
from .dateline import read_dateline
from .publication import Candidate, choose
from .title import reads_as_english

_TURN_BELOW = on_demand(rf"\n\s*{LABEL}: ")
"""The next speaker of a transcript: ``QUIST: Why?``."""
_TURN_NEAR = 100
"""Code points below the lead in which the next speaker of a transcript begins."""
_FOOT_LINES = 30
"""Lines at the end in which the date of an export may stand, among its other fields."""
_FOOT_REACH = 2000
"""Code points at the end in which these lines are looked for."""
_PROSE = 60
"""Code points; a longer line with a full stop is a sentence."""
_MOST_PROSE = 2
"""Sentences that may stand below a date line at the foot: a copyright notice, a contribution line."""
_FOOT_LINE_MOST = 200
"""Code points; a longer line is text."""
_BYLINE_LINES = 3
"""Lines at the end in which a byline may stand."""
_MARKS = frozenset("\"”’»“'")
"""What the words of another end with, below which his name may stand."""
_BYLINE_MOST = 80
"""Code points of a byline at the foot."""
_FOOT_MOST = 1500
"""Code points at the end in which copyright lines and document ids are looked for."""

_BELOW_DATE = re.compile(r"©|\([cC]\)|[Cc]opyright|COPYRIGHT|[^\w]+\Z|.{0,8}\Z")
"""Lines that may stand below a bare date at the foot."""


@cache
def _reporting() -> re.Pattern[str]:
    """The names of a contribution line."""
    return re.compile(
        r"[(\[–—-]*\s*(?:Additional )?[Rr]eporting by ([^;()\n]{3,200}?)(?=\s*(?:;|\)|$|\.\s|\.$|\n|Editing|Writing))"
    )


def complete_header(text: str, header: Header, blocks: Blocks, day_first: bool = False, month_first: bool = False) -> Header:
    """Add the dateline of the lead, a date and authors at the foot, and choose the publication date."""
    lead = next((b for b in blocks.blocks if b.kind == "paragraph"), None)
    if lead:
        found = read_dateline(text, lead.start, lead.end)
        if found and not (found[0].agency is None and _is_speaker(text, found[0].span[1], lead.end)):
            header.dateline = found[0]
            if found[1]:
                header.dates.append(Candidate(found[1], "dateline"))
        elif prefix := read_prefix(text, lead.start, lead.end):
            header.dates.append(Candidate(prefix[0], "dateline"))
    _read_foot(text, header, blocks)
    if header.dates:
        around = text[: header.end] + "\n" + text[max(header.end, len(text) - _FOOT_MOST) :]
        order = "day" if day_first else "month" if month_first else ""
        foreign = any(len(c.written.days) == 2 for c in header.dates) and not reads_as_english(text, header.end)
        choice = choose(header.dates, around, order, foreign)
        header.date, header.date_span = choice.date, choice.span
        if choice.warning:
            header.warnings.append(choice.warning)
    if header.date is None and not header.warnings:
        unread = next((piece for piece in header.pieces if piece.kind == "date"), None)
        if unread:  # Published 3 hours ago
            header.warnings.append(Warn("no-date", "the date line tells no day", unread.span))
    return header


def _is_speaker(text: str, place_end: int, end: int) -> bool:
    """Whether what looks like a dateline names who speaks, as another line below it does: ``LUND: Thank you.``"""
    return text.startswith(":", place_end) and _TURN_BELOW().search(text, end, end + _TURN_NEAR) is not None


def _read_foot(text: str, header: Header, blocks: Blocks) -> None:
    """Dates and authors in the last lines: ``First published on July 1, 2013``, ``(Reporting by Jane Roe)``."""
    low = max(header.end, len(text) - _FOOT_REACH)
    signed = bool(header.authors)
    reporting = not signed and text.find("eporting by", low) >= 0
    end = len(text)
    seen = prose = 0
    last, dated = True, False
    for _ in range(_FOOT_LINES):
        line = text[max(text.rfind("\n", low, end) + 1, text.rfind("\r", low, end) + 1, low) : end]
        start = end - len(line.lstrip())
        stop = start + len(line.strip())
        end -= len(line) + 1
        if stop - start > _FOOT_LINE_MOST:
            return
        if start < stop:
            seen += 1
            if can_hold_date(text, start, stop):
                dated = _foot_date(text, start, stop, header, blocks, is_last=last)
            elif reporting:
                _contribution(text, start, stop, header, blocks)
            elif seen <= _BYLINE_LINES and not signed and stop - start <= _BYLINE_MOST:
                _foot_byline(text, start, stop, header, blocks, dated)
            last = last and _BELOW_DATE.match(text, start, stop) is not None
            prose += stop - start > _PROSE and text[stop - 1] in ".”"
        if end <= low or prose > _MOST_PROSE:
            return


def _foot_date(text: str, start: int, end: int, header: Header, blocks: Blocks, is_last: bool) -> bool:
    """A date line at the foot becomes a header piece; a line that is furniture already stays what it is. False when it is none."""
    line = read_foot_line(text, start, end, is_last)
    if line is None:
        return False
    block = next((b for b in blocks.blocks if b.start <= line.dates[0][0].start < b.end), None)
    if block and block.kind == "heading" and (block.start, block.end) != (start, end):
        return False
    for written, role in line.dates:
        header.dates.append(Candidate(written, role if role in ("passed", "updated") else "foot"))
    if _take_block(text, "date", (start, end), header, blocks) and not header.authors:
        _add_authors(text, signed_by(text, start, line.dates[0][0].start), header)
    return True


def _take_block(text: str, kind: Literal["date", "byline"], span: Span, header: Header, blocks: Blocks) -> bool:
    """Make a block that is exactly ``span`` a header piece."""
    block = next((b for b in blocks.blocks if (b.start, b.end) == span), None)
    if block is None:
        return False
    blocks.blocks.remove(block)
    if header.dateline and block.start <= header.dateline.span[0] < block.end:
        header.dateline = None  # it was no lead
    header.pieces.append(HeaderPiece(kind, text[slice(*span)], span))
    header.pieces.sort(key=lambda piece: piece.span)
    return True


def _foot_byline(text: str, start: int, end: int, header: Header, blocks: Blocks, dated: bool) -> None:
    """A byline below the text, when there is none above: ``By Jane Roe``, ``— Jane Roe``, ``Jane Roe`` over the date.

    Below a quote it is the speaker's name.
    """
    names_start = opener_end(text, start, end)
    names = read_names(text, names_start, end) if names_start else []
    if not names and (dated or text[start] in "-–—") and text[:start].rstrip()[-1:] not in _MARKS:
        names_start = end - len(text[start:end].lstrip(" -–—"))
        names = is_names_line(text, names_start, end) if starts_with_given_name(text[names_start:end] or "-") else []
    if names and signs_line(text, names_start, end, names) and _take_block(text, "byline", (start, end), header, blocks):
        _add_authors(text, names, header)


def _contribution(text: str, start: int, end: int, header: Header, blocks: Blocks) -> None:
    """Authors of a contribution line, when no byline names any: ``(Reporting by Jane Roe in Paris; Editing by John Doe)``."""
    m = _reporting().match(text, start, end)
    if m and not any(b.kind == "heading" and b.start <= start < b.end for b in blocks.blocks):
        _add_authors(text, read_names(text, *m.span(1)), header)


def _add_authors(text: str, names: list[Span], header: Header) -> None:
    """Add authors found from the end of the text upwards, in text order."""
    header.author_spans = sorted(header.author_spans + names)
    header.authors = [unwrap(text[slice(*span)]) for span in header.author_spans]
