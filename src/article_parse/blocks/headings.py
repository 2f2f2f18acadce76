"""Headings: short lines between paragraphs, judged with their neighbours and the habits of the article."""

from __future__ import annotations

import re

from .units import BULLETS, Unit, ends_sentence

LONGEST = 130
"""Code points of the longest heading on a line of its own."""
SHORT_PARAGRAPH = 60
"""Code points; a longer unit below a heading is running text even when it ends without a stop."""
LIST_FROM = 3
"""So many heading-like lines in a row are a list or a table: at most the first of them heads it."""

_OPENING = "“„«‘‚「『\"'"
_NEVER_LAST = ",;…-–—"
"""A heading does not end like this; with a colon it leads in what follows."""
_CONJUNCTIONS = (" and", " or", " und", " oder", " et", " ou", " y", " e", " en", " of", " og", " och")
"""The last item but one of a list may end like this: ``Repairing the wall; and``."""
_DIGITS = re.compile(r"\d+")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d")


def mark_headings(text: str, units: list[Unit]) -> None:
    """Mark the headings among the units that are still paragraphs."""
    run: list[Unit] = []
    before: Unit | None = None
    for unit in units:
        if unit.kind != "paragraph":
            continue
        if unit.marked:
            unit.kind = "heading"
            run = []
        elif unit.end - unit.start <= LONGEST and not _is_running_text(text, unit):
            run.append(unit)
            continue
        elif run:
            _judge_run(text, before, run, unit)
            run = []
        before = unit


def _is_running_text(text: str, unit: Unit) -> bool:
    """Does the line end like a sentence or a lead-in: ``Not everyone agrees.``, ``The board will:``?"""
    last = text[unit.end - 1]
    return last == ":" or (last not in "?!" and ends_sentence(text, unit))


def _is_like_heading(text: str, unit: Unit) -> bool:
    """Could the line be a heading by its own looks: ``A military man in politics``, ``Who runs the office?``"""
    first = text[unit.start]
    if text[unit.end - 1] in _NEVER_LAST or first.islower():
        return False
    if first in BULLETS and text[unit.start + 1 : unit.start + 2].isspace():
        return first == "–" and text[unit.end - 1] not in "?!"
    return not text.endswith(_CONJUNCTIONS, unit.start, unit.end)


def _judge_run(text: str, before: Unit | None, run: list[Unit], after: Unit) -> None:
    """Mark the headings in a run of lines without a stop, between the paragraphs ``before`` and ``after``."""
    if before and text[before.end - 1] == ":" and (len(run) > 1 or not ends_sentence(text, after)):  # a list with its lead-in
        run = run[-1:] if len(run) > 1 and text[run[-1].end - 1] == "?" else []
    elif len(run) >= LIST_FROM:
        run = run[:1]
    for unit in run:
        if not _is_like_heading(text, unit):
            continue
        if text[unit.end - 1] == "?" and (text[after.start] in _OPENING or unit is not run[0]):
            continue
        unit.kind = "heading"
