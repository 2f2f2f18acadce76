"""Whether a cue verb makes a report: a sum of weighted clues.

``Smith denied the claim`` and ``Smith denied them entry`` look alike. Each clue is a small fact (the verb, what follows it, who
its subject is) with a name; the weights stand in ``lexicon/en/weights.txt`` and are fitted by ``tests/fit_weights.py``.
"""

from __future__ import annotations

from functools import cache

from ..lexicon import weights

HOPELESS = -2.0
"""A cue whose verb and next word alone weigh less is not looked at any further: no other clues ever made up for it."""

SURE = 1.0
"""A report whose verb and next word alone weigh more stands, unless it is part of what somebody else says: ``said that``."""


def next_kind(masked: str, behind: int, stop: int) -> str:
    """The kind of what follows a cue, as one letter: ``N`` for a noun phrase, ``Q`` for a quote, ``.`` for a pause or the end."""
    n = masked[behind] if behind < stop else "."
    if n == " ":
        n = masked[behind + 1] if behind + 1 < stop else "."
    return _NEXT.get(n, n)


_NEXT = dict.fromkeys("QEXK", "Q") | dict.fromkeys("NJdhrolb0", "N") | dict.fromkeys(",;-", ".")


@cache
def first_weight(base: str, kind: str) -> float:
    """What the verb and what follows it weigh: much for ``said that``, little for ``tried to``."""
    get = weights("weights").get
    return weights("weights")["bias"] + get(base, 0.0) + get(f"{base} {kind}", 0.0) + get(f"next {kind}", 0.0)


@cache
def nested_weight(around: str) -> float:
    """What it weighs to stand in what the verb ``around`` reports: what is said is said by whoever says it."""
    get = weights("weights").get
    return get("nested", 0.0) + get(f"nested {around}", 0.0)


def weigh(clues: list[str]) -> float:
    """The sum of the weights; a report stands when it is positive."""
    table = weights("weights")
    weight = table.get
    return sum([weight(clue, 0.0) for clue in clues], table["bias"])
