"""Whether a cue verb makes a report: a sum of weighted clues.

``Smith denied the claim`` and ``Smith denied them entry`` look alike. Each clue is a small fact (the verb, what follows it, who
its subject is) with a name; the weights stand in ``lexicon/en/weights.txt`` and are fitted by ``tests/fit_weights.py``.
"""

from __future__ import annotations

from functools import cache

from ..lexicon import words

_SAID = frozenset(("say", "tell", "add", "write", "according to"))
"""Verbs inside whose content hardly anything else is a report of the article's own."""

HOPELESS = -3.0
"""A cue whose verb and next word together weigh less than this is not looked at any further; a report that heavy in other clues
does not occur."""


@cache
def weights() -> dict[str, float]:
    """Clue to its weight; ``bias`` is the weight of being proposed at all."""
    out = {"bias": 0.0}
    for line in words("weights"):
        clue, _, weight = line.rpartition(" ")
        out[clue] = float(weight)
    return out


def next_kind(masked: str, behind: int, stop: int) -> str:
    """The kind of what follows a cue, as one letter: ``N`` for a noun phrase, ``Q`` for a quote, ``.`` for a pause or the end."""
    n = masked[behind] if behind < stop else "."
    if n == " ":
        n = masked[behind + 1] if behind + 1 < stop else "."
    return _NEXT.get(n, n)


_NEXT = dict.fromkeys("QEXK", "Q") | dict.fromkeys("NJdhrolb0", "N") | dict.fromkeys(",;-—–", ".")


@cache
def promising(base: str, kind: str) -> bool:
    """Whether a cue is worth reading: ``told``, but not ``tried to``."""
    get = weights().get
    return get(base, 0.0) + get(f"{base} {kind}", 0.0) + get(f"next {kind}", 0.0) > HOPELESS


def weigh(clues: tuple[str, ...]) -> float:
    """The sum of the weights; a report stands when it is positive."""
    table = weights()
    weight = table.get
    return sum([weight(clue, 0.0) for clue in clues], table["bias"])
