"""Noun cues: ``the mayor’s claim that the pool is safe``."""

from __future__ import annotations

from functools import cache

from ..lexicon import words
from ..model import Span
from ..patterns import on_demand
from ..words import Verb, plural
from .grammar import NP_LEFT, PHRASE

_THAT = " tttt "
_OWNER = on_demand(rf" (?:[leanbo]+ ){{0,2}}(?:(?P<his>h+)(?![a-zA-Z])|(?P<owner>(?=''){NP_LEFT}))")
"""Whose claim it is, on the reversed shadow: ``the mayor’s``, ``his``, up to two adjectives before the noun."""

_SUBJECT_CLAUSE = on_demand(rf"t+ (?:{PHRASE.pattern}) (?:[aq]+ )?[xve]+(?: [^,;:xvQEXK]{{0,80}}?)?(?<![xqa])(?= [xv]+ )")
_OPENING = " cdhlaNrob'"
"""What may stand before a noun that opens its sentence, its owner too."""


@cache
def _nouns() -> dict[str, Verb]:
    """Every form of every noun cue: ``claims`` is ``Verb("claim that", "n")``."""
    return {form: Verb(f"{noun} that", "n") for noun in words("cue_nouns") for form in (noun, plural(noun))}


def find_noun_cues(text: str, masked: str) -> list[tuple[int, int, Verb]]:
    """Every noun cue of the text with ``that`` behind it: where it stands, and what it is."""
    out = []
    behind = masked.find(_THAT)
    while behind >= 0:
        at = masked.rfind(" ", 0, behind) + 1
        noun = _nouns().get(text[at:behind].lower())
        if noun:
            out.append((at, behind, noun))
        behind = masked.find(_THAT, behind + 1)
    return out


def clause_end(masked: str, start: int, at: int, begin: int, stop: int) -> int | None:
    """Where the clause of a noun that opens its sentence ends: ``His claim that it was safe | was false``."""
    clause = _SUBJECT_CLAUSE().match(masked, begin, stop) if not masked[start:at].strip(_OPENING) else None
    return clause.end() if clause else None


def owner(masked: str, backward: str, start: int, at: int) -> Span | None:
    """Whose words the noun at ``at`` tells of, with the possessive ending: ``the mayor’s``."""
    size = len(masked)
    found = _OWNER().match(backward, size - at, size - start)
    return (size - found.end(), size - found.start(found.lastgroup or 0)) if found else None
