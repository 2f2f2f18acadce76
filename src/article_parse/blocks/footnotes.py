"""Notes below the text, and the marks in the text that refer to them."""

from __future__ import annotations

import re

from ..lexicon import folded
from ..model import Blocks, Footnote, Span, Warn
from ..patterns import on_demand
from .units import Unit

_MARKER = on_demand(r"(\*{1,3}|[†‡]{1,2}|\[\d{1,2}\]|\[\^\w{1,8}\]:?|\(\d{1,2}\)|\d{1,2}\))\s*(?=[^\s*†‡])")
"""What a note starts with: ``*``, ``†``, ``[1]``, ``[^1]:``, ``1)``."""
_SUPERSCRIPTS = frozenset("¹²³⁴⁵⁶⁷⁸⁹")
_SUPERSCRIPT = on_demand(r"([¹²³⁴-⁹]{1,2})\s*(?=[^\s*†‡])")
"""What else it starts with: ``²``."""
_MARKER_START = frozenset("*†‡[(0123456789") | _SUPERSCRIPTS
_BEHIND_WORD = r"(?:(?<=[^\W\d_]{3}.)|(?<=\w\).))(?:(?<!\[)|\^?\d{1,2}\])(?![\w*†‡])"
_MARKED = on_demand(r"[*\[]" + _BEHIND_WORD)
"""A word with a mark of reference: ``lake*`` or ``lake[1]``, but not ``A*``, ``4*``, ``d*mn`` or ``b****``."""
_DAGGER = on_demand(r"[†‡]" + _BEHIND_WORD)
"""The same with a rare mark: ``lake†``."""
_EMPHASIS = on_demand(r"(?<![\w*])\*{1,2}(?=\w)")
"""The first mark of Markdown emphasis: ``*really`` in ``a *really good* day``."""

LONGEST_BRACKET = 60
"""Code points between the brackets before a mark, ``Levies (FOA)*``; a longer pair of brackets holds a remark of its own."""


LONGEST_WORD = 40
"""Code points a word in front of a mark may have; keeps the walk back to its start short."""


def take_footnotes(text: str, units: list[Unit], out: Blocks) -> None:
    """Take the notes out of the units, and warn of notes and references that miss each other."""
    notes = {at: found for at, unit in enumerate(units) if text[unit.start] in _MARKER_START and (found := _note(text, units, at))}
    tail = len(units)
    while tail and (units[tail - 1].kind == "furniture" or tail - 1 in notes):
        tail -= 1
    first = units[min(notes)].start if notes else 0
    seen: set[str] = set()  # of two notes with one marker, the first takes the references
    known: set[str] = set()
    if notes and min(notes):
        _take_title(text, units[min(notes) - 1])
    for at, (marker, start) in notes.items():
        unit = units[at]
        refs = [] if marker in seen else _references(text, units, marker.rstrip(":"), first)
        seen.add(marker)
        if not refs and (marker[-1] == ")" or at < tail):
            continue
        known.add(marker.rstrip(":"))
        unit.kind = "footnote"
        mark = (unit.start, unit.start + len(marker))
        out.footnotes.append(Footnote(marker, mark, text[start : unit.end], (start, unit.end), tuple(refs)))
        if not refs:
            out.warnings.append(Warn("footnote-without-reference", f"Nothing in the text refers to the note {marker}", mark))
    if units and ("*" in text or "†" in text or "‡" in text or "[" in text):
        _warn_of_lone_marks(text, units, known, out)


def _take_title(text: str, unit: Unit) -> None:
    """Mark the title above the notes as a label: ``Notes:``."""
    if unit.kind == "paragraph" and text[unit.start : unit.end].casefold().strip(" :") in folded("note_titles"):
        unit.kind = "furniture"
        unit.furniture = "label"


def _note(text: str, units: list[Unit], at: int) -> tuple[str, int] | None:
    """The marker and the start of the text, if the unit looks like a note and not like an item of a list."""
    unit = units[at]
    m = _marker(text, unit)
    if not m or unit.kind != "paragraph":
        return None
    for beside in units[max(at - 1, 0) : at] + units[at + 1 : at + 2]:
        same = _marker(text, beside)
        if same and same[1] == m[1]:
            return None  # the same mark again and again: bullets
    return m[1], m.end()


def _marker(text: str, unit: Unit) -> re.Match[str] | None:
    """The marker that the unit starts with, as its group 1."""
    pattern = _SUPERSCRIPT() if text[unit.start] in _SUPERSCRIPTS else _MARKER()
    return pattern.match(text, unit.start, unit.end)


def _references(text: str, units: list[Unit], marker: str, end: int) -> list[Span]:
    """Where the marker stands on a word before ``end``: ``the Lake Levies (FOA)*`` gives the span of ``Levies (FOA)*``."""
    spans = []
    for unit in units:
        if unit.start >= end:
            break
        at = text.find(marker, unit.start + 1, unit.end) if unit.kind == "paragraph" else -1
        emphasis = _EMPHASIS().search(text, unit.start, unit.end) if at > 0 and marker[0] == "*" else None
        while at > 0:
            behind = at + len(marker)
            if (not emphasis or at < emphasis.start()) and _is_reference(text, unit.start, at, behind):
                spans.append((_word_start(text, unit.start, at), behind))
            at = text.find(marker, behind, unit.end)
    return spans


def _is_reference(text: str, start: int, at: int, behind: int) -> bool:
    """Does the mark at ``at`` stand on a word: ``lake*`` and ``1902 (1)``, but not ``A*``, ``4*``, ``d*mn`` or ``b****``?"""
    before, after = text[at - 1], text[behind : behind + 1]
    if after.isalnum() or after == "*" or before in "*([":
        return False
    if text[at] in "([":
        return True
    word = text[_word_start(text, start, at) : at]
    return not before.isspace() and len(word) > 1 and not word.isdigit()


def _word_start(text: str, start: int, at: int) -> int:
    """Where the word in front of ``at`` starts; in front of a bracket, where the word before the bracket starts."""
    if text[at - 1] == ")":
        bracket = text.rfind("(", max(start, at - LONGEST_BRACKET), at)
        while bracket > start and text[bracket - 1].isspace():
            bracket -= 1
        at = bracket if bracket > start else at
    word = text[max(start, at - LONGEST_WORD) : at]
    return at - len(word) + word.rfind(word.split()[-1]) if word.strip() else at


def _warn_of_lone_marks(text: str, units: list[Unit], known: set[str], out: Blocks) -> None:
    """Warn of words with a mark that no note explains: ``the reservoir* was`` without a note ``*``."""
    marks = list(_MARKED().finditer(text, units[0].start))
    if "†" in text or "‡" in text:
        marks += _DAGGER().finditer(text, units[0].start)
        marks.sort(key=re.Match.start)
    rest = iter([m for m in marks if m[0] not in known])
    m = next(rest, None)
    for unit in units:
        emphasis = -1  # where the first mark of emphasis stands in the unit, looked up when a star needs it
        while m and m.start() < unit.end:
            if m.start() > unit.start and unit.kind == "paragraph":
                if m[0] == "*" and emphasis < 0:
                    first = _EMPHASIS().search(text, unit.start, unit.end)
                    emphasis = first.start() if first else unit.end
                if m[0] != "*" or m.start() < emphasis:
                    span = (_word_start(text, unit.start, m.start()), m.end())
                    out.warnings.append(Warn("reference-without-footnote", f"No note explains the mark {m[0]}", span))
            m = next(rest, None)
