"""Whether a cue verb makes a report: a sum of weighted clues.

``Smith denied the claim`` and ``Smith denied them entry`` look alike. Each clue is a small fact (the verb, what follows it, who
its subject is) with a name; the weights stand in ``lexicon/en/weights.txt`` and are fitted by ``tests/fit_weights.py``.
"""

from __future__ import annotations

from functools import cache

from ..lexicon import weights
from .grammar import QUOTE
from .records import Reading, Report

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


def clues(reading: Reading, at: int, behind: int, report: Report, around: str) -> list[str]:
    """What speaks for and against a report, as the names of weights; ``around`` is the verb in whose content it stands."""
    text, masked, _, start, stop = reading
    source, (cue_start, cue_end), content, base, form = report[:5]
    kind = next_kind(masked, cue_end, stop)
    side = " left" if content[0][0] < cue_start else ""
    out = [base, f"{base} {kind}", f"next {kind}{side}", f"{base} {form}"]
    if form == "g":
        if "x" in masked[cue_start:at]:
            form = "xg"
        else:
            form = f"g before {_before(masked, start, cue_start)}"
            out.append(f"start {masked[start]}")
    out += (f"form {form}", f"{form} next {kind}")
    if source is None:
        out.append("who none")
    else:
        out.append(f"who {text[source[0] : source[1]].lower() if masked[source[0]] in 'pw' else masked[source[1] - 1]}")
        out.append(f"{base} of {masked[source[1] - 1]}")
        if source[0] < cue_start:
            out.append(f"hinge {_before(masked, start, source[0])}")
    if cue_start < at:
        out.append(f"group {text[cue_start:at].partition(' ')[0].lower()}")
        if "q" in masked[cue_start:at]:
            out.append("negated")
    if around:
        out += ("nested", f"nested {around}")
    if cue_end > behind:
        out.append(f"phrase {text[behind:cue_end]}")
    return out


def _before(masked: str, start: int, position: int) -> str:
    """The letter of the word or mark before ``position``; ``^`` at the start of the sentence."""
    letter = masked[max(start, position - 2) : position].strip()[-1:]
    return "Q" if letter and letter in QUOTE else letter or "^"
