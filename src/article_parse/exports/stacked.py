"""Factiva full text: a stack of bare lines above the text, ``Document …`` below it."""

from __future__ import annotations

import re

from ..lexicon import words
from ..model import Line, PieceKind
from .rows import (
    LENGTH_MOST,
    NAME_MOST,
    Part,
    Row,
    counts_words,
    export_words,
    field,
    fold,
    furniture,
    has_role,
    is_accession,
    is_date_line,
    opens_byline,
    opens_foot,
)

HEAD_MOST = 14
"""Lines between the number of words and the copyright line: date, time, name, code, edition, page, language."""

ABOVE_MOST = 4
"""Lines above the number of words: section, title, author, a second line about the author."""

PUBLISHER_MOST = 8
"""Words of a publisher: ``Independent Newspapers Ireland Ltd``."""

TITLE_MOST = 160
"""Code points; a longer line is text."""

PAGE_FOOT_MOST = 60
"""Code points in which the name of the archive stands in the foot of a page."""

_TIME = re.compile(r"\d\d?[:.h]\d\d(?: ?[AaPp][Mm])?")


def is_clear(text: str, rows: list[Row]) -> bool:
    """True when below a number of words stands a date, and below that the copyright or the language."""
    return any(_is_head(text, rows, i) for i in range(len(rows)))


def cuts(text: str, rows: list[Row]) -> list[int]:
    """Behind each ``Document …`` that the head of another document follows; where that line is gone, above the head."""
    out = []
    below = 0  # the row behind the last head
    closed = None
    for i, row in enumerate(rows):
        if is_accession(text, row.start, row.end):
            closed = i if below else None
        elif _is_head(text, rows, i):
            cut = closed + 1 if closed is not None else max(below, _titles_top(text, rows, i))
            if below and cut < i:
                out.append(rows[cut].start)
            below, closed = _head_end(text, rows, i), None
    return out


def _titles_top(text: str, rows: list[Row], length: int) -> int:
    """The first of the lines above the number of words that could be title and author, not the end of the text before."""
    top = length
    while top > max(0, length - ABOVE_MOST):
        start, end = rows[top - 1].start, rows[top - 1].end
        if end - start > TITLE_MOST or text[end - 1] in '.”"':
            break
        top -= 1
    return top


def read(text: str, rows: list[Row]) -> tuple[list[Part], list[Line]]:
    """The lines around the number of words as fields; the body runs to ``Document …``."""
    length = next(i for i in range(len(rows)) if _is_head(text, rows, i))
    start = _head_end(text, rows, length)
    last = next((i for i in range(start, len(rows)) if is_accession(text, rows[i].start, rows[i].end)), len(rows))
    foot = _foot(text, rows, start, last)
    top = _top(text, rows, length)
    parts: list[Part] = [furniture(text, "boilerplate", row) for row in rows[:top]]
    parts += _above(text, rows[top:length])
    parts += _below(text, rows[length:start])
    body = []
    for row in rows[start:foot]:
        if _is_page_foot(text, row):
            parts.append(furniture(text, "boilerplate", row))
        else:
            body.append(Line(row.start, row.end))
    parts += [field("field", row) for row in rows[foot : last + 1]]
    parts += [furniture(text, "boilerplate", row) for row in rows[last + 1 :]]
    return parts, body


def _foot(text: str, rows: list[Row], start: int, last: int) -> int:
    """The row behind the body: ``(END) Dow Jones Newswires``, or the publisher right above ``Document …``, else that line."""
    end = next((i for i in range(start, last) if opens_foot(text, rows[i])), last)
    if end == last > start:
        name = text[rows[last - 1].start : rows[last - 1].end].split()
        if len(name) <= PUBLISHER_MOST and name[-1].lower() in words("company_forms"):
            return last - 1
    return end


def _is_length(text: str, row: Row) -> bool:
    """``1.034 Wörter`` on a line of its own."""
    return row.end - row.start <= LENGTH_MOST and counts_words(text[row.start : row.end])


def _is_head(text: str, rows: list[Row], i: int) -> bool:
    """Row ``i`` is the number of words in the head of a document."""
    if i == 0 or not _is_length(text, rows[i]):
        return False
    return any(is_date_line(text, after) for after in rows[i + 1 : i + 3]) and _head_end(text, rows, i) > 0


def _head_end(text: str, rows: list[Row], length: int) -> int:
    """The row behind the head: behind the copyright lines, else behind the language; 0 when there is neither."""
    near: list[int] = []
    for i in range(length + 1, min(len(rows), length + HEAD_MOST)):
        if is_accession(text, rows[i].start, rows[i].end) or _is_length(text, rows[i]):
            break
        near.append(i)
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


def _top(text: str, rows: list[Row], length: int) -> int:
    """The first line of the head: a contents list above it is set off by a blank line, unless every line is."""
    top = length
    while top > max(0, length - ABOVE_MOST) and not _is_page_foot(text, rows[top - 1]):
        if rows[top].gap and top < length and not rows[length].gap and not _signs(text, rows, top, length):
            break
        top -= 1
    return top


def _signs(text: str, rows: list[Row], i: int, length: int) -> bool:
    """``By Jane Roe`` or ``Jane Roe``, right above the number of words and set off from the title."""
    name = text[rows[i].start : rows[i].end].split()
    return _opens_byline(text, rows[i]) or (i + 1 == length and 1 < len(name) <= NAME_MOST and all(map(str.istitle, name)))


def _opens_byline(text: str, row: Row) -> bool:
    """``By Jane Roe``."""
    return opens_byline(text[row.start : row.end].split()[0])


def _above(text: str, rows: list[Row]) -> list[Part]:
    """Section, title and author: the title is the line above ``By …`` or ``Jane Roe, Chief Editor``, else the longest one."""
    if not rows:
        return []
    author = next((i for i, row in enumerate(rows) if i and (_opens_byline(text, row) or has_role(text, row))), None)
    title = author - 1 if author else max(range(len(rows)), key=lambda i: rows[i].end - rows[i].start)
    kinds: dict[int, PieceKind] = {author or title + 1: "byline", title: "title"}
    return [field(kinds.get(i, "field"), row) for i, row in enumerate(rows)]


def _below(text: str, rows: list[Row]) -> list[Part]:
    """Number of words, date and time, name of the newspaper and so on, copyright."""
    parts: list[Part] = []
    dated = 1 if is_date_line(text, rows[1]) else 2
    timed = dated + 1 < len(rows) and _TIME.fullmatch(text, rows[dated + 1].start, rows[dated + 1].end) is not None
    for i, row in enumerate(rows):
        if i == dated:
            parts.append(field("date", row, rows[i + timed]))
        elif row.kind == "copyright":
            parts.append(furniture(text, "copyright", row))
        elif not (timed and i == dated + 1):
            parts.append(field("field", row))
    return parts


def _is_page_foot(text: str, row: Row) -> bool:
    """``Page 12 of 130 © 2022 Factiva, Inc. All rights reserved.``."""
    return text.find("Factiva, Inc", row.start, min(row.end, row.start + PAGE_FOOT_MOST)) >= 0
