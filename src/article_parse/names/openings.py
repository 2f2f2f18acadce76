"""Whom the reporter’s sentence before a quote begins with, when nobody names him: ``A passenger was calm. “It rains,” he said``."""

from bisect import bisect_right
from functools import cache

from ..lexicon import words
from ..model import Span
from ..patterns import on_demand
from ..words import cue_verbs
from .mentions import NOBODY, Mention, is_common, is_possessive, read_mention
from .runs import Runs

LONGEST_SENTENCE = 400
"""Code points looked back for where a sentence begins."""
LONGEST_SUBJECT = 90
"""Code points of ``A spokesman for the Department for Environment, Food and Rural Affairs``."""
LONGEST_VERB = 20
"""Code points."""
_SUBJECT_END = on_demand(r",| (?=[vxbeal])")
"""A comma or what may be a verb, in the shadow."""
_BE = frozenset(("was", "were", "is", "are"))
_PERISHED = frozenset(("died", "drowned", "perished", "fled", "vanished", "disappeared"))
"""Verbs of those who are told of, not asked."""
_DONE = frozenset(("shot", "hit", "found", "held", "hurt", "left", "cut", "sent", "born", "caught", "brought"))
"""Participles behind ``was`` that do not end in -ed or -en."""
_NO_END = frozenset(("the", "a", "an", "of", "for", "from", "in", "at", "with", "and"))
_SAID_BY = ("role", "text", "body", "person")
_BEFORE_QUOTE = " \n“\"‘'«„`"


@cache
def _brought_in() -> frozenset[str]:
    """What stands before a role that begins a sentence: ``A``, ``Another``, ``Her``."""
    return words("determiners") | words("possessives")


def sentence_before(runs: Runs, at: int) -> Span | None:
    """The sentence before the quote that “he” at ``at`` belongs to; None when another quote stands there."""
    k = bisect_right(runs.openings, at) - 1
    stop = at
    if k >= 0 and not any(mark in runs.shadow[runs.closings[k] : at] for mark in (". ", "\n")):
        stop = runs.openings[k]
    end = len(runs.text[max(0, stop - 10) : stop].rstrip(_BEFORE_QUOTE)) + max(0, stop - 10)
    low = max(0, end - LONGEST_SENTENCE)
    begin = max(runs.shadow.rfind(mark, low, end - 1) + len(mark) for mark in ("\n", ". ", "? ", "! "))
    return (begin, end) if low < begin < end and runs.text[begin].isalpha() and runs.narrative(begin) else None


def opening(runs: Runs, sentence: Span) -> tuple[Mention, int]:
    """The subject of a sentence, as far as it is one that speaks, and where it ends: ``A court clerk | apologised``."""
    text, shadow = runs.text, runs.shadow
    begin, end = sentence
    for m in _SUBJECT_END().finditer(shadow, begin, min(end, begin + LONGEST_SUBJECT)):
        follow = text[m.end() : m.end() + LONGEST_VERB].partition(" ")[0]
        verb = cue_verbs().get(follow)
        if verb and verb.form == "b":
            continue  # “The farm lobby Copa-Cogeca warned”
        phrase = text[begin : m.start()]
        if phrase.rpartition(" ")[2] in _NO_END:
            continue
        mention = read_mention(phrase)
        if shadow[m.end()] == "l" and m[0] == " " and (mention.kind != "role" or is_common(follow)):
            continue  # no verb, for all we know: “The court usher”
        first = phrase.partition(" ")[0]
        if mention.kind == "role" and _undergoes(text, m.end()):
            return NOBODY, begin
        if mention.kind in _SAID_BY and (mention.kind != "role" or first.lower() in _brought_in() or is_possessive(first)):
            return mention, m.start()
    return NOBODY, begin


def _undergoes(text: str, at: int) -> bool:
    """What is said at ``at`` of somebody without a name makes him no speaker: ``was arrested``, ``died``; but ``was shocked``."""
    first, second, *_ = [*text[at : at + LONGEST_VERB + LONGEST_VERB].replace(",", " ").replace(".", " ").split(), "", ""]
    done = second.endswith(("ed", "en")) or second in _DONE
    return first in _PERISHED or (first in _BE and done and second not in words("feelings"))
