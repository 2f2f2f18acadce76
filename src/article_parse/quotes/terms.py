"""Whether the words in marks are somebody's: the evidence right around them, weighed.

``the host of “Morning Joe”``, ``the “fiscal cliff” deal`` and ``Dwayne “The Rock” Johnson`` quote nobody. No single sign decides
that, so each has a weight, in log odds, in ``lexicon/en/term_weights.txt``; ``tests/fit_term_weights.py`` fits them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon import words

LONGEST_TERM = 80
"""Code points; what is longer is no title, nickname or term."""
LONG = -9.0
"""The log odds of what is longer."""
TERM = -0.5
"""Log odds from which a stretch counts as a term: where F1 over the stretches of the bench is best without knowing the cues."""
SENTENCE_MOST = 250
"""Code points to each side in which the limits of the sentence are looked for."""
NEAR = 40
"""Code points to the left in which the word for a work, an outlet or a sign is looked for: ``the “Tonight” show``."""
NEAR_WORDS = 4
LONGEST_SMALL_WORD = 3
"""Letters; what a title leaves in lower case: “Gone With the Wind”."""
MOST_WORDS = 6
"""Longer stretches count as so long."""

_STOP = re.compile(r"[.?!…][”\"’']{0,2}\s")
_WORD = re.compile(r"\w+")
_PERSONS = frozenset(
    ["i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "we'll", "you", "you're", "you'll", "my", "our", "your", "me", "us"]
)
_PUNCTUATION = ".,;:!?()[]“”‘’\"'—–-"


class Surroundings(NamedTuple):
    """A stretch in the place that holds it."""

    text: str
    shadow: str
    place_start: int
    place_end: int
    running: bool
    """True in a paragraph; in headings and header pieces every word may be capitalised."""
    start: int
    end: int
    outer_start: int
    outer_end: int


@cache
def _nouns(name: str) -> frozenset[str]:
    """A list of nouns with their plurals."""
    return frozenset(form for noun in words(name) for form in (noun, noun + "s"))


@cache
def weights() -> dict[str, float]:
    """Sign to weight: lines such as ``+0.84 near: outlet``."""
    return {name: float(number) for number, _, name in (line.partition(" ") for line in words("term_weights"))}


def log_odds(s: Surroundings) -> float:
    """How likely it is, in log odds, that the stretch quotes nobody."""
    table = weights()
    return sum(table.get(sign, 0.0) for sign in signs(s))


def signs(s: Surroundings) -> list[str]:
    """The signs for and against, by name: ``["2 words", "title case", "before: outlet's", …]``."""
    text, shadow = s.text, s.shadow
    out = ["always", *_inside(s)]
    begin, finish = _sentence(s)
    out += _left(s, begin)
    out += _right(s)
    if text[s.outer_start] in "'‘" and text[s.outer_start + 1] != "'":
        out.append("single marks")
    before, after = shadow[begin : s.outer_start], shadow[s.outer_end : finish]
    cues = [letter for letter in "vgb" if letter in before]
    out += ["cue before: " + letter for letter in cues]
    if "v" in after:
        out.append("cue after")
    if not cues and "v" not in after:
        out.append("no cue")
    if begin == s.outer_start:
        out.append("is the sentence" if finish == s.outer_end else "begins the sentence")
    return out


def _inside(s: Surroundings) -> list[str]:
    """Signs in the words themselves: how many, ``Title Case``, how they end, and whether a person speaks of himself."""
    inside = s.text[s.start : s.end]
    tokens = inside.split()
    first, last = inside[0], inside[-1]
    if not (first.isupper() or first.isdigit()):
        kind = "lower case"
    elif len(tokens) == 1:
        kind = "one capital"
    elif all(not word[0].islower() for word in tokens if len(word) > LONGEST_SMALL_WORD or word is tokens[-1]):
        kind = "title case"
    else:
        kind = "capital first"
    out = [f"{min(len(tokens), MOST_WORDS)} words", ("inside: " if s.running else "headline: ") + kind]
    out.append("ends: " + (last if last in ".,?!" else "word" if last.isalnum() else "other"))
    if not _PERSONS.isdisjoint(_WORD.findall(inside.lower())):
        out.append("inside: I or you")
    return out


def _sentence(s: Surroundings) -> tuple[int, int]:
    """Where the sentence around the stretch begins and ends, as far as it is looked at."""
    begin = max(s.place_start, s.outer_start - SENTENCE_MOST)
    for stop in _STOP.finditer(s.shadow, begin, s.outer_start):
        begin = stop.end()
    finish = min(s.place_end, s.outer_end + SENTENCE_MOST)
    if s.text[s.end - 1] in ".?!" and not s.text[s.outer_end + 1 : s.outer_end + 2].islower():
        return begin, s.outer_end
    behind = _STOP.search(s.shadow, s.outer_end, finish)
    return begin, behind.start() if behind else finish


def _left(s: Surroundings, begin: int) -> list[str]:
    """Signs in front of the opening mark: ``host of``, ``CBS’s``, ``so-called``, a dash."""
    i = s.outer_start - 1
    if i < s.place_start:
        return ["before: start"]
    spaced = s.text[i].isspace() and i > s.place_start
    out = ["before: " + s.shadow[i - 1 if spaced else i]]
    tokens = s.text[max(begin, s.outer_start - NEAR) : s.outer_start].replace("’", "'").split()[-NEAR_WORDS:]
    near = [token.strip(_PUNCTUATION).removesuffix("'s") for token in tokens]
    lower = [word.lower() for word in near]
    for name, found in (
        ("work", not _nouns("works").isdisjoint(lower)),
        ("worn", not _nouns("worn").isdisjoint(lower)),
        ("outlet", not words("outlets").isdisjoint(near)),
    ):
        if found:
            out.append("near: " + name)
    if near and spaced and (s.text[i - 1].isalnum() or s.text[i - 1] in "'’"):
        if tokens[-1].endswith("'s"):
            out.append("before: outlet's" if near[-1] in words("outlets") else "before: somebody's")
        elif lower[-1] in _nouns("works"):
            out.append("before: work")
    if lower and lower[-1] in words("naming"):
        out.append("before: naming")
    return out


def _right(s: Surroundings) -> list[str]:
    """Signs behind the closing mark: ``star``, ``hats``, ``by Jane Doe``, a new sentence."""
    i = s.outer_end
    if i >= s.place_end:
        return ["after: end"]
    if not s.text[i].isspace():
        return ["after: " + s.text[i]]
    if s.text[s.end - 1] in ".?!" and not s.text[i + 1 : i + 2].islower():
        return ["after: new sentence"]
    out = ["after: " + s.shadow[i + 1 : i + 2]]
    word = s.text[i + 1 : i + NEAR].partition(" ")[0].rstrip(_PUNCTUATION).lower()
    if word in _nouns("works"):
        out.append("after: work")
    elif word in _nouns("worn"):
        out.append("after: worn")
    elif word == "by":
        out.append("after: by")
    return out
