"""Whether the words in marks are somebody's: the signs in them and right around them, weighed.

``the host of “Morning Joe”``, ``the “fiscal cliff” deal`` and ``Dwayne “The Rock” Johnson`` quote nobody. No single sign decides
that, so each has a weight, in log odds, in ``lexicon/en/term_weights.txt``; ``tests/fit_term_weights.py`` fits them.
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import weights, words
from ..model import TOO_LONG
from ..patterns import on_demand

SURE = 9.0
"""The log odds of what is a title beyond doubt."""
TERM = 0.5
"""Log odds from which a stretch counts as a term, whatever reports say: where speakers and contents are found best."""

MOST_LENGTH = 80
"""Code points of the longest term."""
MOST_WORDS = {"title case": 99, "one capital": 1, "lower case": 6, "capital first": 3}
"""In the longest term of each kind: “We will win” may be a slogan, “We will win this time” is what somebody said."""
COUNTS = ("", "1 word", "2 words", "3 words", "4 words", "5 words")
SENTENCE_MOST = 250
"""Code points to each side in which the limits of the sentence are looked for."""
NEAR = 40
"""Code points to the left in which the word for a work, an outlet or a sign is looked for: ``the “Tonight” show``."""
NEAR_WORDS = 5
LONGEST_SMALL_WORD = 4
"""Letters; what a title leaves in lower case: “Breakfast with the Stars”."""

_AUTHOR = on_demand(r",? by (?:(?:[A-Z][\w.’'&-]*+|the|and|of|in|for)[ ,]*+){1,9}+(?=[:(\n]|https?:|\Z)")
_NAMED = on_demand(r"\b(?<!what )(?<!which )(?<!that )(?:an?|another) (?:[\w-]+ ){1,2}(?:called|known as)(?: the)? \Z")
"""A thing with its name: a feature called “Welcome Home”; but nothing that another calls so: what an aide called “a mess”."""
_OWNERS = {word: word for word in ("his", "her", "their", "its", "about", "'s")} | {"’s": "'s"}
"""Words for whose the words in marks are, or for what they are about: her own “…”, talk about “…”."""
_WORD = re.compile(r"\w+")
_NEAR_WORD = re.compile(r"[\w&-]+|['’]s?")
_INSIDE = "phxreoy"
"""Letters of words that titles and terms have, or that they have not."""
_STOP = re.compile(r"[.?!…][”\"’']{0,2}\s")


@cache
def _kinds() -> dict[str, str]:
    """Word to what it tells: ``shows`` to ``work``, ``CBS`` to ``outlet``, ``hat`` to ``worn``, ``so-called`` to ``naming``."""
    kinds = {form: "work" for noun in words("works") for form in (noun, noun + "s")}
    kinds |= {form: "worn" for noun in words("worn") for form in (noun, noun + "s")}
    lists = ("naming", "naming"), ("wording", "wording"), ("outlet", "outlets"), ("talk", "talk"), ("judging", "judging")
    for kind, name in lists:
        kinds |= dict.fromkeys(words(name), kind)
    return kinds | _OWNERS


def log_odds(
    text: str, shadow: str, place: tuple[int, int, bool], inner: tuple[int, int], outer: tuple[int, int], british: bool
) -> float:
    """How likely it is, in log odds, that the stretch between two marks quotes nobody; :func:`signs` has the arguments."""
    if _has_author(text, outer[1]):
        return SURE
    if inner[1] - inner[0] > MOST_LENGTH or not (found := signs(text, shadow, place, inner, outer, british)):
        return TOO_LONG
    weight = weights("term_weights").get
    return sum([weight(sign, 0.0) for sign in found])


def signs(
    text: str, shadow: str, place: tuple[int, int, bool], inner: tuple[int, int], outer: tuple[int, int], british: bool
) -> list[str]:
    """The signs for and against, by name (``["2 words", "inside: title case", "before: outlet's", …]``); none for what is too long.

    ``place`` is the paragraph (or, with False, the heading) around, ``inner`` and ``outer`` the stretch without and with marks.
    ``british``: the article quotes in single marks, which then tell nothing.
    """
    start, end = inner
    outer_start, outer_end = outer
    inside = text[start:end]
    tokens = inside.split()
    kind = _case(inside, tokens)
    if len(tokens) > MOST_WORDS[kind]:
        return []
    last = inside[-1]
    out = [
        "always",
        COUNTS[len(tokens)] if len(tokens) < len(COUNTS) else "many words",
        ("inside: " if place[2] else "headline: ") + kind,
        "ends: " + (last if last in ".,?!" else "word" if last.isalnum() else "other"),
    ]
    letters = shadow[start:end]
    out += ["inside: " + letter for letter in _INSIDE if letter in letters]
    if tokens[0] in ("The", "the"):
        out.append("inside: the")
    if place[2] and not british and text[outer_start] in "'‘" and text[outer_start + 1] not in "'‘":
        out.append("single marks" if outer != place[:2] else "single marks around all")
    low = max(place[0], outer_start - SENTENCE_MOST)
    begin = low
    for stop in _STOP.finditer(shadow, low, outer_start):
        begin = stop.end()
    finish = min(place[1], outer_end + SENTENCE_MOST)
    if last in ".?!" and not text[outer_end + 1 : outer_end + 2].islower():
        finish = outer_end
        out.append("after: new sentence" if outer_end < place[1] else "after: end")
    else:
        if end_of_sentence := _STOP.search(shadow, outer_end, finish):
            finish = end_of_sentence.start()
        out += _right(text, shadow, outer_end, place[1])
    out += _left(text, shadow, begin, outer_start)
    if "before: N" in out and shadow.startswith(" N", outer_end) and kind in ("one capital", "title case"):
        out.append("between names")
    if kind != "lower case" and _NAMED().search(text, max(begin, outer_start - NEAR), outer_start):
        out.append("names a thing")
    if kind == "title case" and text.endswith("told ", begin, outer_start):
        out.append("told a title")
    if not place[2] and ": " in text[low:outer_start]:
        out.append("headline: behind a colon")
    before, behind = shadow[begin:outer_start], shadow[outer_end:finish]
    if "h" in before:
        out.append("his before")
    if "h" in behind:
        out.append("his after")
    if "w" in behind:
        out.append("who after")
    cues = [letter for letter in "vgb" if letter in before]
    if cues:
        out += ["cue before: " + letter for letter in cues]
    if "v" in behind:
        out.append("cue after")
    elif not cues:
        out.append("no cue")
    if begin == outer_start:
        out.append("is the sentence" if finish == outer_end else "begins the sentence")
        if finish == outer_end and last in ".?!" and place[2]:
            out.append("stands alone")
    return out


def _has_author(text: str, at: int) -> bool:
    """Whether the mark that closes at ``at`` has a writer behind it: ``“Ferries late again,” by the Gazette’s Mara Quist: …``."""
    return text.startswith((" by ", ", by "), at) and _AUTHOR().match(text, at) is not None


def _case(inside: str, tokens: list[str]) -> str:
    """How the words in the marks are capitalised: ``Gone With the Wind`` is in title case."""
    if not (inside[0].isupper() or inside[0].isdigit()):
        return "lower case"
    if len(tokens) == 1:
        return "one capital"
    if tokens[-1][0].islower():
        return "capital first"
    for word in tokens:
        if len(word) > LONGEST_SMALL_WORD and word[0].islower():
            return "capital first"
    return "title case"


def _left(text: str, shadow: str, begin: int, at: int) -> list[str]:
    """Signs in front of an opening mark at ``at``, back to ``begin``: ``host of``, ``CBS’s``, ``so-called``, a dash."""
    if at == begin:
        return ["before: start"]
    spaced = text[at - 1].isspace()
    out = ["before: " + shadow[at - 2 if spaced and at - 2 >= begin else at - 1]]
    near = _NEAR_WORD.findall(text, max(begin, at - NEAR), at)[-NEAR_WORDS:]
    kinds = _kinds()
    told = [kinds[word] for word in near if word in kinds]
    if told:
        out += ["near: " + kind for kind in dict.fromkeys(told) if kind != "naming"]
    if near[-2:-1] == ["as"] and near[-1] in ("a", "an", "the"):
        out.append("before: as a")
    if near and spaced and text[at - 2] not in ",:;.!?":
        if near[-1][0] in "'’":
            outlet = len(near) > 1 and kinds.get(near[-2]) == "outlet"
            out.append("before: outlet's" if outlet else "before: somebody's")
        elif told and near[-1] in kinds and near[-1] not in _OWNERS:
            out.append("before: " + told[-1])
    return out


def _right(text: str, shadow: str, at: int, end: int) -> list[str]:
    """Signs behind a closing mark that ends at ``at``: ``star``, ``hats``, a dash."""
    if at >= end:
        return ["after: end"]
    if not text[at].isspace():
        return ["after: " + text[at]]
    out = ["after: " + shadow[at + 1 : at + 2]]
    word = _WORD.match(text, at + 1)
    if word and word[0] == "by":
        out.append("after: by")
    elif word and word[0] not in _OWNERS and (kind := _kinds().get(word[0])):
        out.append("after: " + kind)
    return out
