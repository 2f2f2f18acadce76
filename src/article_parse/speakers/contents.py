"""What is said: the stretch of a sentence that a cue reports, and where it ends.

What is said runs to the end of its sentence, or to the place where the narrative goes on: ``that he won, | prompting cheers``.
Such a place is a mark or a joining word, and whether it is one is a sum of weighted clues: what stands before and behind it, and
what kind of report it is in. The weights stand in ``lexicon/en/content_weights.txt``, fitted by ``tests/fit_content_weights.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon import words
from ..model import Span
from .frames import frames

# Where the narrative may go on behind a clause that is said, and behind the object of a stance (criticized … on Monday).
_CLAUSE_BOUNDARY = re.compile(r"[,;:—–-]+(?= |[QEXK])|(?<=[^,;:—–-]) (?=[cugkw]+ |\()")
_OBJECT_BOUNDARY = re.compile(r"[,;:—–-]+(?= |[QEXK])|(?<=[^,;:—–-]) (?=[cugkwiyazx]+ |\()")

_WORDED = frozenset("cuiwkxzagptqmhyd")
"""Letters of words that are few: these are clues themselves, all others only by their letter."""
_ANY_QUOTE = re.compile(r"[QEXK]")
_ANY_CUE = re.compile(r"[vg]")
_LENGTHS = "0112223333444"
"""Length of what would be said, in tens of code points, to its class; longer is all the same."""


@cache
def content_weights() -> dict[str, float]:
    """Clue to its weight; ``bias`` is the weight of being a boundary at all."""
    out = {"bias": 0.0}
    for line in words("content_weights"):
        clue, _, weight = line.rpartition(" ")
        out[clue] = float(weight)
    return out


def content_end(text: str, masked: str, start: int, at: int, begin: int, stop: int, base: str, form: str, relative: bool) -> int:
    """Where the content that begins at ``begin`` ends: with the sentence, or at the first boundary whose clues weigh enough.

    ``start`` is where the sentence starts, ``at`` where the cue of ``base`` and ``form`` stands; ``relative`` when its source is
    ``who`` or ``which``.
    """
    table = content_weights()
    weight, bias = table.get, table["bias"]
    for position, clues in boundaries(text, masked, start, at, begin, stop, base, form, relative):
        if sum([weight(clue, 0.0) for clue in clues], bias) > 0:
            return position
    return stop


def boundaries(
    text: str, masked: str, start: int, at: int, begin: int, stop: int, base: str, form: str, relative: bool
) -> Iterator[tuple[int, list[str]]]:
    """Every place where the content may end, with what speaks for that, as the names of weights."""
    opener = masked[begin]
    frame = opener if opener in "tkz" else "Q" if opener in "QEXK" else "s" if "speech" in frames().get(base, ()) else "o"
    lead = masked[start] + (", " if masked.find(",", start, at) >= 0 else " ")
    kind = form + (" who " if relative else " ")
    n = 0
    for m in (_OBJECT_BOUNDARY if frame == "o" else _CLAUSE_BOUNDARY).finditer(masked, begin + 1, stop):
        position, after = m.span()
        mark = masked[position] if after > position + 1 or masked[position] != " " else "_"
        while after < stop and masked[after] == " ":
            after += 1
        if after >= stop:
            return
        n += 1
        a = masked[after]
        second = masked.find(" ", after, stop) + 1
        third = second and masked.find(" ", second, stop) + 1
        b = masked[second] if second else "."
        c = masked[third] if third else "."
        hinge = mark + a
        last = masked.rfind(" ", begin, position) + 1 or begin
        rest = "Q" if _ANY_QUOTE.search(masked, position, stop) else "v" if _ANY_CUE.search(masked, after, stop) else "-"
        clues = [
            frame + hinge,
            frame + hinge + b,
            "^" + hinge + b + c,
            base + " " + mark,
            kind + mark,
            "lead " + lead + mark,
            "lead " + lead + hinge,
            "nth " + frame + mark + ("1" if n == 1 else "2"),
            "long " + frame + _LENGTHS[min((position - begin) // 10, 12)],
            "behind " + text[last:position].lower(),
            "between " + masked[position - 1] + a,
            "rest " + hinge + rest,
            "more " + hinge if masked.find(",", after, stop) >= 0 else "",
            "first " + frame + opener + mark,
        ]
        if a in _WORDED:
            word = text[after : second - 1 if second else stop].lower()
            clues += (
                mark + " " + word,
                mark + " " + word + " " + b,
                mark + " " + word + " " + text[second : third - 1 if third else stop].lower() if second else "",
            )
        yield position, clues


def bare(masked: str, start: int, end: int) -> Span | None:
    """The span without white space and commas at its edges; None when nothing is left."""
    while end > start and masked[end - 1] in " ,":
        end -= 1
    while start < end and masked[start] in " ,":
        start += 1
    return (start, end) if start < end else None
