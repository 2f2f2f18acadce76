"""Where the cues of a text stand, and how far each goes: ``went on to say``, ``issued a statement saying``, ``pointed out``."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import NamedTuple

from ..lexicon import words
from ..patterns import on_demand
from ..words import Verb, cue_verbs
from .frames import frames, not_cues, particles
from .grammar import LEFT_OF_CUE
from .nouns import find_noun_cues
from .records import Reading

_CUE = re.compile(r"[vgb](?:(?<=[vg])|(?<=[pNroycwxaqbltn,] b))[vgb]*")
"""A cue verb; a word that is as often a noun only behind what may stand before a verb: not ``the report``."""
_PLURAL, _SINGULAR = frozenset("bl"), frozenset("tn")
"""Letters of words that may be the subject of such a cue if it agrees with them: ``the records show``, ``polls that show``."""
_ACCORDING = "iiiiiiiii zz "
"""The shadow of ``according to``; no other two words have it."""
_first = itemgetter(0)
_FEELING = on_demand(r" (?:[dhlae]+ ){0,2}[lrobn]+(?= t+ )")
"""What is expressed, as part of the cue: expressed grave concern that."""
_MESSAGE = on_demand(
    r"""
    \b(?:issu|releas|sen[dt]|post|publish|deliver|put|wr[io]t|tweet|circulat)(?P<going>t?ing\b)?\w*(?:\ out)?
    \ (?:an?|the|his|her|its|their)\ (?:[\w-]+\ ){0,3}?
    (?:ad|announcement|email|e-mail|letter|memo|message|note|plea|post|release|report|statement|tweet|video)
    (?:\ on)?(?:\ (?:this|last|week|month|morning|night|evening|afternoon|\w{3,6}day)){0,2},?\ (?:\w+ly\ )?\Z
    """,
    re.VERBOSE,
)
"""What a gerund belongs to when a message is told of: ``issued a statement on Monday`` saying."""
_OPENERS = frozenset(("the", "a", "an", "its", "their", "our", "my", "your", "no"))
"""Words that open a noun phrase and are never its only word, as ``some`` is in ``some said``."""
_MANNER = re.compile(r" (?:dddd )?a+(?=[.,:;]| Q| t+ |\Z)")
"""How something was said, when nothing else follows: said repeatedly that."""


def find_cues(text: str, masked: str) -> tuple[list[tuple[int, int, Verb | None]], str]:
    """Every cue of the text outside quotes, in order: where it stands, and its verb; None for ``according to``.

    And the shadow with the participles that are none, because they describe a noun: ``the alleged |victim``.
    """
    verbs = cue_verbs()
    out: list[tuple[int, int, Verb | None]] = []
    described: list[tuple[int, int]] = []
    constructions, behind_it, never = frames(), particles(), not_cues()
    for m in _CUE.finditer(masked):
        at, behind = m.span()
        verb = verbs.get(text[at:behind].lower())
        if verb and masked[at] == "b" and not _agrees(text, masked, at, verb.form):
            continue
        if verb and verb.form == "d" and masked[at - 2] in "dh" and _opener(text, at) in _OPENERS:
            described.append((at, behind))
            continue
        if verb and verb.base in never and text.startswith(never[verb.base], behind + 1):
            continue
        if verb and (verb.base in constructions or text.startswith(behind_it[verb.base], behind + 1)):
            out.append((at, behind, verb))
    others: list[tuple[int, int, Verb | None]] = []
    if nouns := find_noun_cues(text, masked):
        known = {at for at, _, _ in out}
        others += [cue for cue in nouns if cue[0] not in known]
    at = masked.find(_ACCORDING)
    while at >= 0:
        if not text.startswith(never["according"], at + len("according ")):  # if all goes according to plan
            others.append((at, at + len(_ACCORDING) - 1, None))
        at = masked.find(_ACCORDING, at + 1)
    return sorted(out + others, key=_first) if others else out, _lettered(masked, described)


def _opener(text: str, at: int) -> str:
    """The word before ``at``, in lower case."""
    return text[text.rfind(" ", 0, at - 1) + 1 : at - 1].lower()


def _lettered(masked: str, participles: list[tuple[int, int]]) -> str:
    """The shadow with these words as participles, not verbs."""
    parts: list[str] = []
    done = 0
    for start, end in participles:
        parts += (masked[done:start], "e" * (end - start))
        done = end
    return "".join((*parts, masked[done:]))


def _agrees(text: str, masked: str, at: int, form: str) -> bool:
    """Whether a word that is as often a noun is a verb behind the one before it: ``the records |show``, not ``the tax |claims``."""
    before = masked[at - 2]
    if before in _PLURAL:
        return form == "b" and text[at - 2] == "s"
    return before not in _SINGULAR or form == "s"


class Group(NamedTuple):
    """A cue verb with its helpers and what stands to its left."""

    start: int
    """Where it starts: at ``has`` of ``has said``."""
    left: re.Match[str]
    """What ``LEFT_OF_CUE`` finds in front of it, on the reversed shadow."""
    helpers: str
    """The shadow of its auxiliaries and adverbs, reversed."""
    form: str
    """The form of its verb; past for ``issued a statement saying``."""


def verb_group(reading: Reading, at: int, form: str) -> Group:
    """The group of the cue verb at ``at``."""
    text, masked, backward, start, _ = reading
    size = len(masked)

    def group(verb: int, form: str) -> Group:
        left = LEFT_OF_CUE.match(backward, size - verb, size - start)
        assert left is not None  # every part of the pattern may be empty
        helpers = left[1]
        return Group(size - left.start(1) - len(helpers.rstrip(" ")) if helpers else verb, left, helpers, form)

    found = group(at, form)
    if found.helpers:
        return found
    if masked[at - 3 : at] == "zz " and (lead := _lead(text, masked, start, at)) is not None:
        return group(lead, "g" if text.startswith("ing ", at - 7) else form)
    if form == "g" and (m := _MESSAGE().search(text, max(start, at - 90), at)):
        return group(m.start(), "g" if m["going"] else "d")
    return found


def _lead(text: str, masked: str, start: int, at: int) -> int | None:
    """Where the word starts that goes with ``to`` and the cue at ``at``: ``tried`` to explain, ``went on`` to say."""
    end = at - len(" to ")
    begin = masked.rfind(" ", start, max(start, end)) + 1 or start
    if text.startswith("on ", begin):
        begin = masked.rfind(" ", start, begin - 1) + 1 or start
    return begin if text[begin:end].lower() in words("cue_leads") else None


def cue_end(text: str, masked: str, behind: int, stop: int, base: str) -> int:
    """Where the cue ends whose verb ends at ``behind``: ``pointed out``, ``expressed grave concern``, ``said repeatedly``."""
    end = behind
    for rest in particles().get(base, ()):
        if text.startswith(rest, behind + 1) and not text[behind + 1 + len(rest) : behind + 2 + len(rest)].isalpha():
            end += 1 + len(rest)
            break
    if base == "express" and (m := _FEELING().match(masked, behind, stop)):
        end = m.end()
    manner = _MANNER.match(masked, end, stop)
    return manner.end() if manner else end
