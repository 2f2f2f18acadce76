"""Nexis, Factiva, ProQuest, NewsBank: the documents of an export file and their fields.

Find first, resolve afterwards: every line becomes a row that says what it can be (``rows``); the layouts read the rows of one
document (``labelled``, ``factiva``). What a date or a byline says is not decided here: the fields go to the header step.
"""

from __future__ import annotations

import re

from ..model import Document, Line, Span

_HINT = re.compile(
    r"""[\n\r] [ \t\xa0]* (?:
        [^\W\d_] [\w/.\ \xa0’'-]{1,40} :                    # a label: "LOAD-DATE: June 4, 1998"
      | \d [\d.,\xa0\ ]{0,8} [^\W\d_]{2,12} [ \t\xa0]* [\n\r] # a length: "1.034 Wörter"
      | HD (?: [ \t] | [\n\r] )                             # a tag of Factiva
    )""",
    re.X,
)
"""What every export has below its first line; a text without it is not looked at line by line."""


def find_documents(text: str) -> list[Span]:
    """The stretches of ``text`` that hold one document each; they follow one another without gap, and most texts are one."""
    if not _HINT.search(text):
        return [(0, len(text))]
    from ..lines import split_lines
    from . import factiva, labelled
    from .rows import read_rows

    lines = split_lines(text)
    rows = read_rows(text, lines)
    cuts: list[int] = []
    for is_layout, find_cuts in (
        (factiva.is_tagged, factiva.tagged_cuts),
        (labelled.is_labelled, labelled.cuts),
        (factiva.is_stacked, factiva.stacked_cuts),
    ):
        if is_layout(text, rows):
            cuts = find_cuts(text, rows)
            break
    return list(zip([0, *cuts], [*cuts, len(text)], strict=True))


def read_document(text: str, lines: list[Line]) -> Document | None:
    """The fields and the body of one document of an export; None for every other text."""
    if not _HINT.search(text):
        return None
    from . import factiva, labelled
    from .rows import read_rows

    rows = read_rows(text, lines)
    if factiva.is_tagged(text, rows):
        return factiva.read_tagged(text, rows)
    if labelled.is_labelled(text, rows):
        return labelled.read(text, rows)
    if factiva.is_stacked(text, rows):
        return factiva.read_stacked(text, rows)
    return None
