"""What is said: the stretch of a sentence that a cue reports, and where it ends.

What is said runs to the end of its sentence, or to the place where the narrative goes on: ``that he won, | prompting cheers``.
Such a place is a mark or a joining word, and whether it is one is a sum of weighted clues: what stands before and behind it, and
what kind of report it is in. The weights stand in ``lexicon/en/content_weights.txt``, fitted by ``tests/fit_content_weights.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lexicon import weights
from ..model import Span
from .frames import speech_verbs
from .grammar import PHRASE
from .records import Reading

# Where the narrative may go on behind a clause that is said, and behind the object of a stance (criticized … on Monday). Other
# words open what does not belong to it in less than one of twenty cases.
_CLAUSE_BOUNDARY = re.compile(r"[,;:cKX-]+ ")
_OBJECT_BOUNDARY = re.compile(r"[,;:cukwiyKX-]+ ")
_MARKS = frozenset(",;:-KX")

HOPELESS = -0.85
"""A boundary whose nearest clues weigh less than this is not looked at any further: what else speaks for it never makes up."""
_WORDED = frozenset("cuiwkxzagptqmhyd")
"""Letters of function words: these are clues themselves, all others only by their letter, or the topics of the day would count."""
_JOINING = frozenset("cuk")
"""Letters of words that open a clause in front of its subject."""
_LENGTHS = "0112223333444"
"""Length of what would be said, in tens of code points, to its class; longer is all the same."""


def content_end(reading: Reading, at: int, begin: int, base: str, form: str, relative: bool) -> int:
    """Where the content that begins at ``begin`` ends: with the sentence, or at the first boundary whose clues weigh enough.

    ``at`` is where the cue of ``base`` and ``form`` stands; ``relative`` when its source is ``who`` or ``which``.
    """
    if begin >= reading.stop:
        return reading.stop
    for position, weight in boundaries(reading, at, begin, base, form, relative):
        if weight > 0:
            return position
    return reading.stop


def boundaries(reading: Reading, at: int, begin: int, base: str, form: str, relative: bool) -> Iterator[tuple[int, float]]:
    """Every place where the content may end, with the weight of what speaks for and against that."""
    text, masked, _, start, stop = reading
    table = weights("content_weights")
    get, bias = table.get, table["bias"]
    find = masked.find
    opener = masked[begin]
    frame = opener if opener in "tkz" else "Q" if opener in "QEXK" else "s" if base in speech_verbs() else "o"
    lead = "^" if at == start else masked[start]
    told = lead + ("," if find(",", start, at) >= 0 else "-")
    subordinate = lead in "uk^" and told[1] == "-"  # While Baker said so, … Asked about it, …
    for m in (_OBJECT_BOUNDARY if frame == "o" else _CLAUSE_BOUNDARY).finditer(masked, begin + 1, stop - 1):
        position, after = m.span()
        mark = masked[position]
        if mark not in _MARKS:
            if masked[position - 1] != " " or masked[position - 2] in _MARKS:
                continue
            after = position
            position -= 1
            mark = "_"
        elif mark in "KX":
            position += 1
        second = find(" ", after, stop) + 1
        a = masked[after]
        b = masked[second] if second else "."
        hinge = mark + a
        nearest = frame + hinge
        weight = bias + get(nearest, 0.0) + get(nearest + b, 0.0)
        if weight < HOPELESS and not subordinate:
            continue
        third = second and find(" ", second, stop) + 1
        last = masked.rfind(" ", begin, position) + 1 or begin
        weight += (
            get(hinge + b + (masked[third] if third else "."), 0.0)
            + get(base + mark, 0.0)
            + get((form + " who " if relative else form + " ") + mark, 0.0)
            + get(told + mark, 0.0)
            + get(told + hinge, 0.0)
            + get("long " + frame + _LENGTHS[min((position - begin) // 10, 12)], 0.0)
            + (get("behind " + text[last:position].lower(), 0.0) if masked[last] in _WORDED else 0.0)
            + get(masked[position - 1] + " " + a, 0.0)
            + get(
                "rest "
                + hinge
                + (
                    "Q"
                    if find("Q", after, stop) >= 0
                    else "v"
                    if find("v", after, stop) >= 0 or find("g", after, stop) >= 0
                    else "-"
                ),
                0.0,
            )
        )
        if find(",", after, stop) >= 0:
            weight += get("more " + hinge, 0.0)
        joins = second and a in _JOINING
        phrase = PHRASE.match(masked, second if joins else after, stop)
        if phrase:  # a new clause (| and Smith has), an apposition (| a farmer,) …
            last_letter = masked[phrase.end() - 1]
            follows = "phrase " + (hinge if joins else mark) + masked[phrase.end() : phrase.end() + 2]
            weight += get(follows, 0.0) + get(frame + follows + (last_letter if last_letter in "pN" else "o"), 0.0)
        else:
            weight += get("no phrase " + hinge, 0.0)
        if a in _WORDED:
            word = mark + " " + text[after : second or stop].lower()
            weight += get(word, 0.0) + get(word + b, 0.0)
            if b in _WORDED:
                weight += get(word + text[second : third or stop].lower(), 0.0)
        yield position, weight


def bare(masked: str, start: int, end: int) -> Span | None:
    """The span without white space and commas at its edges; None when nothing is left."""
    while end > start and masked[end - 1] in " ,":
        end -= 1
    while start < end and masked[start] in " ,":
        start += 1
    return (start, end) if start < end else None
