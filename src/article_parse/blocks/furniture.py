"""Furniture: advertisement labels, read-more lines, prompts, credits, copyright; each with its kind."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, cast

from ..lexicon import words
from ..model import FurnitureKind
from .units import BULLETS, Unit, ends_sentence

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "nordic", "other")
"""All lists are read at once: an ``Anzeige`` in an English text is one too."""

LONGEST_LABEL = 80
"""Code points; a longer line is no label as a whole."""
LONGEST_PROMPT = 420
"""Code points; a longer line is a paragraph whatever it starts with."""
LONGEST_RELATED = 160
"""Code points; a longer line is no headline of another article."""

_AROUND = " \t\xa0.:!»›→>…|()[]" + BULLETS
"""What may stand around a label: ``► READ MORE:``."""
_BEFORE = " \t\xa0(>[" + BULLETS
_BEHIND = " \t\xa0.)]!"
_SEPARATORS = "-–—_=*~•·.¯♦◆◊■□▪●○★☆❖…#+|/\u200b \t\xa0"
"""What lines between sections and end marks are made of: ``* * *``, ``___``, ``♦``."""


class _Lists(NamedTuple):
    """The furniture lists, ready for look-up. A phrase is a whole line, or its start or end when ``…`` stands for the rest."""

    whole: dict[str, str]
    """Line to kind: ``advertisement``, ``read more``."""
    starts: dict[str, list[tuple[str, str]]]
    """First word to phrases and their kinds: ``also read: …`` under ``also``."""
    bare: dict[str, str]
    """Starts without a space behind them: ``©…``."""
    all_bare: tuple[str, ...]
    """These starts alone, for one quick look."""
    ends: dict[str, str]
    """Ends to kinds: ``… contributed to this report``."""
    all_ends: tuple[str, ...]
    """The ends alone, for one quick look."""


@cache
def _lists() -> _Lists:
    whole: dict[str, str] = {}
    starts: dict[str, list[tuple[str, str]]] = {}
    bare: dict[str, str] = {}
    ends: dict[str, str] = {}
    for language in LANGUAGES:
        for entry in words("furniture", language):
            kind, _, phrase = entry.partition(" = ")
            if phrase.startswith("…"):
                ends[phrase[1:].strip()] = kind
            elif phrase.endswith(" …"):
                start = phrase[:-2]
                starts.setdefault(start.split(" ", 1)[0], []).append((start, kind))
            elif phrase.endswith("…"):
                bare[phrase[:-1]] = kind
            else:
                whole[phrase] = kind
    return _Lists(whole, starts, bare, tuple(bare), ends, tuple(ends))


def kind_of(line: str) -> str | None:
    """What kind of furniture the line is by its words: ``read_more`` for ``ALSO READ: Solar firm grows``; None for other lines.

    A label that announces the headline of another article ends in ``+``, one that announces several in ``++``.
    """
    whole, starts, bare, all_bare, ends, all_ends = _lists()
    low = line.casefold().replace("’", "'").lstrip(_BEFORE).rstrip(_BEHIND)
    if len(low) <= LONGEST_LABEL:
        plain = low.strip(_AROUND)
        kind = whole.get(plain) or whole.get(plain.rstrip("0123456789 "))
        if kind:
            return kind
    for start, kind in starts.get(low.split(" ", 1)[0], ()):
        if low.startswith(start):
            return kind
    if low.endswith(all_ends):
        return next(kind for end, kind in ends.items() if low.endswith(end))
    if low.startswith(all_bare):
        return next(kind for start, kind in bare.items() if low.startswith(start))
    return None


def mark_furniture(text: str, units: list[Unit]) -> None:
    """Mark what is no part of the article: labels and prompts by their words, other articles' headlines by the label above."""
    announced = 0
    for unit in units:
        start, end = unit.start, unit.end
        if end - start > LONGEST_PROMPT:
            announced = 0
            continue
        line = text[start:end]
        kind = kind_of(line) if line.strip(_SEPARATORS) else "separator"
        if kind:
            unit.kind = "furniture"
            unit.furniture = cast(FurnitureKind, kind.rstrip("+"))
            announced = len(kind) - len(kind.rstrip("+"))
        elif announced and end - start <= LONGEST_RELATED and not ends_sentence(text, unit):
            unit.kind = "furniture"
            unit.furniture = "related"
            announced = announced if announced > 1 else 0
        else:
            announced = 0
