"""Furniture: advertisement labels, read-more lines, prompts, credits, copyright; each with its kind."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, cast

from ..lexicon import words
from ..model import FurnitureKind
from .units import BULLETS, Unit, ends_sentence

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "nordic", "other")
"""All lists are read at once: an ``Anzeige`` in an English text is one too."""

SHORTEST_STUCK = 13
"""Code points; shorter labels are words of a sentence when they are stuck to something."""
LONGEST_PHRASE = 80
"""Code points at the start and the end of a line that are compared with the lists."""
LONGEST_PROMPT = 420
"""Code points; a longer line is a paragraph whatever it starts with."""
LONGEST_RELATED = 160
"""Code points; a longer line is no headline of another article."""

_AROUND = " \t\xa0.:!»›→>…|()[]–—" + BULLETS
"""What may stand around a label: ``► READ MORE:``."""
_BEFORE = " \t\xa0(>[–—" + BULLETS
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
    stuck: tuple[str, ...]
    """Labels that stand in glued text: ``advertisement``, the longest first."""


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
    stuck = tuple(sorted((p for p, kind in whole.items() if kind == "ad" and len(p) >= SHORTEST_STUCK), key=lambda p: (-len(p), p)))
    return _Lists(whole, starts, bare, tuple(bare), ends, tuple(ends), stuck)


def kind_of(text: str, start: int, end: int) -> str | None:
    """What kind of furniture the line is by its words: ``read_more`` for ``ALSO READ: Solar firm grows``; None for other lines.

    A label that announces the headline of another article ends in ``+``, one that announces several in ``++``.
    """
    whole, starts, bare, all_bare, ends, all_ends, _ = _lists()
    short = end - start <= LONGEST_PHRASE
    low = text[start : end if short else start + LONGEST_PHRASE].casefold()
    if "’" in low:
        low = low.replace("’", "'")
    if not low[0].isalnum():
        low = low.lstrip(_BEFORE)
    if short:
        plain = low.strip(_AROUND)
        kind = whole.get(plain)
        if kind:
            return kind
        if plain[-1:].isdigit() and plain.rstrip("0123456789 ") in whole:
            return whole[plain.rstrip("0123456789 ")]
    for phrase, kind in starts.get(low.partition(" ")[0], ()):
        if low.startswith(phrase):
            return kind
    tail = (low if short else text[end - LONGEST_PHRASE : end].casefold()).rstrip(_BEHIND)
    if tail.endswith(all_ends):
        return next(kind for phrase, kind in ends.items() if tail.endswith(phrase))
    if low.startswith(all_bare):
        return next(kind for phrase, kind in bare.items() if low.startswith(phrase))
    return None


def stuck_label(text: str, start: int, end: int) -> int:
    """Where a label of the page ends that starts here in glued text, 0 for none: ``AdvertisementThe dam``."""
    stuck = _lists().stuck
    low = text[start : min(end, start + LONGEST_PHRASE)].casefold()
    if not low.startswith(stuck):
        return 0
    label_end = start + next(len(label) for label in stuck if low.startswith(label))
    while label_end < end and (
        text[label_end].isdigit() or (text[label_end] in " ." and text[label_end + 1 : label_end + 2].isdigit())
    ):
        label_end += 1
    behind = text[label_end : min(end, label_end + 9)].lstrip()[:1]
    return 0 if behind.islower() else label_end


def mark_furniture(text: str, units: list[Unit]) -> None:
    """Mark what is no part of the article: labels and prompts by their words, other articles' headlines by the label above."""
    announced = 0
    for unit in units:
        start, end = unit.start, unit.end
        if end - start > LONGEST_PROMPT:
            announced = 0
            continue
        if text[start] in _SEPARATORS and not text[start:end].strip(_SEPARATORS):
            kind: str | None = "separator"
        else:
            kind = kind_of(text, start, end)
        if kind:
            unit.kind = "furniture"
            unit.furniture = cast(FurnitureKind, kind.rstrip("+"))
            announced = max(len(kind) - len(kind.rstrip("+")), announced if announced > 1 else 0)
        elif announced and end - start <= LONGEST_RELATED and not ends_sentence(text, unit):
            unit.kind = "furniture"
            unit.furniture = "related"
            announced = announced if announced > 1 else 0
        else:
            announced = 0
