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
BEGINNING = 3
"""Letters of a label that are compared before all of it is."""
LAST_UNITS = 3
"""So near to the end of the article, whole sentences are looked at too: ``Ann Bell contributed to this report.``"""
LONGEST_WORD = 24
"""Code points within which the first and the last word of a line are looked for."""
LONGEST_PROMPT = 420
"""Code points; a longer line is a paragraph whatever it starts with."""
LONGEST_RELATED = 160
"""Code points; a longer line is no headline of another article."""

_AROUND = " \t\xa0.:!»›→>…|()[]–—" + BULLETS
"""What may stand around a label: ``► READ MORE:``."""
_BEFORE = " \t\xa0(>[–—" + BULLETS
_MARKS = frozenset(_BEFORE + "©＝")
_PARAGRAPH_END = '.”"’?!'
_BEHIND = " \t\xa0.)]!"
_SEPARATORS = "-–—_=*~•·.¯♦◆◊■□▪●○★☆❖…#+|/\u200b \t\xa0"
"""What lines between sections and end marks are made of: ``* * *``, ``___``, ``♦``."""


class _Lists(NamedTuple):
    """The furniture lists, ready for look-up. A phrase is a whole line, or its start or end when ``…`` stands for the rest."""

    whole: dict[str, str]
    """Line to kind: ``advertisement``, ``read more``."""
    starts: dict[str, list[tuple[str, str]]]
    """First word to phrases and their kinds: ``also read: …`` under ``also``."""
    bare: dict[str, list[tuple[str, str]]]
    """First letter to starts without a space behind them: ``©…``."""
    ends: dict[str, list[tuple[str, str]]]
    """Last word, or what stands behind the last slash, to ends and their kinds: ``… contributed to this report``."""
    stuck: tuple[str, ...]
    """Labels that stand in glued text, the longest first: ``advertisement``."""
    beginnings: frozenset[str]
    """The first letters of these: ``adv``."""


@cache
def _lists() -> _Lists:
    found = _Lists({}, {}, {}, {}, (), frozenset())
    for language in LANGUAGES:
        for entry in sorted(words("furniture", language)):
            kind, _, phrase = entry.partition(" = ")
            if phrase.startswith("…"):
                end = phrase[1:].strip()
                found.ends.setdefault(_last_word(end), []).append((end, kind))
            elif phrase.endswith(" …"):
                found.starts.setdefault(phrase.partition(" ")[0], []).append((phrase[:-2], kind))
            elif phrase.endswith("…"):
                found.bare.setdefault(phrase[0], []).append((phrase[:-1], kind))
            else:
                found.whole[phrase] = kind
    stuck = [p for p, kind in found.whole.items() if kind == "ad" and len(p) >= SHORTEST_STUCK]
    stuck.sort(key=lambda p: (-len(p), p))
    return found._replace(stuck=tuple(stuck), beginnings=frozenset(p[:BEGINNING] for p in stuck))


def _last_word(line: str) -> str:
    """What stands behind the last space or slash: ``afp`` in ``Mira Holt/AFP``."""
    return line.rpartition(" ")[2].rpartition("/")[2]


def kind_of(text: str, start: int, end: int) -> str | None:
    """What kind of furniture the line is by its words: ``read_more`` for ``ALSO READ: Solar firm grows``; None for other lines.

    A label that announces the headline of another article ends in ``+``, one that announces several in ``++``.
    """
    whole, starts, bare, ends, _, _ = _lists()
    low = text[start : min(end, start + LONGEST_PHRASE)].casefold().replace("’", "'").lstrip(_BEFORE)
    if end - start <= LONGEST_PHRASE:
        plain = low.strip(_AROUND)
        kind = whole.get(plain) or (whole.get(plain.rstrip("0123456789 ")) if plain[-1:].isdigit() else None)
        if kind:
            return kind
    for phrase, kind in starts.get(low.partition(" ")[0], ()):
        if low.startswith(phrase):
            return kind
    for phrase, kind in bare.get(low[:1], ()):
        if low.startswith(phrase):
            return kind
    tail = text[max(start, end - LONGEST_PHRASE) : end].casefold().rstrip(_BEHIND)
    for phrase, kind in ends.get(_last_word(tail), ()):
        if tail.endswith(phrase):
            return kind
    return None


def stuck_label(text: str, start: int, end: int) -> int:
    """Where a label of the page ends that starts here in glued text, 0 for none: ``AdvertisementThe dam``."""
    lists = _lists()
    if text[start : start + BEGINNING].casefold() not in lists.beginnings:
        return 0
    stuck = lists.stuck
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
    lists = _lists()
    near_end = len(units) - LAST_UNITS
    for at, unit in enumerate(units):
        start, end = unit.start, unit.end
        if end - start > LONGEST_PHRASE and not announced and at < near_end:
            # Most lines are paragraphs: their first word and their full stop say so.
            first = text[start : start + LONGEST_WORD].partition(" ")[0].casefold()
            if end - start > LONGEST_PROMPT or (
                text[end - 1] in _PARAGRAPH_END and first not in lists.starts and first[0] not in _MARKS
            ):
                continue
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
