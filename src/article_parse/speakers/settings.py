"""Whether the words in marks are nobody's: what they look like (``Stretch.odds``), and what their sentence does with them.

``Fox and Friends`` looks like a title; in ``told “Fox and Friends”`` it is one, in ``he wants to watch “Fox and Friends,” he said``
it is part of what somebody says. The weights of both stand in the lexicon, fitted together by ``tests/fit_term_weights.py``.
"""

from __future__ import annotations

from ..lexicon import weights
from ..model import TOO_LONG, Stretch
from .records import Report

HOPELESS = -3.0
"""Log odds that no setting ever makes up for."""


def is_nobodys(text: str, inside: list[Stretch], k: int, setting: str, report: Report | None) -> bool:
    """Whether stretch ``k`` of those in a sentence is a term, a title or a nickname; see :func:`settings`."""
    odds = inside[k].odds
    if odds <= HOPELESS:
        return False
    weight = weights("setting_weights").get
    return odds + sum([weight(name, 0.0) for name in settings(text, inside, k, setting, report)]) > 0.0


def settings(text: str, inside: list[Stretch], k: int, setting: str, report: Report | None) -> list[str]:
    """The signs around stretch ``k`` of those ``inside`` a sentence: ``["held", "held d", "behind a long one"]``.

    ``setting`` says how reports hold it: ``held`` (in what one reports), ``weakly held`` (in what may be no report), ``beside a
    report``, ``no report``, ``carries on`` or ``alone``; ``report`` is that report: what stands behind
    ``says`` or ``said`` is oftener somebody's words than what stands behind ``to say``.
    """
    x = inside[k]
    out = [setting]
    if report and report.form:
        out.append(f"{setting} {report.form}")
    if report and report.source and report.source[0] <= x.outer_start <= report.source[1] + 1:
        out.append("in the source")  # … said Mara Quist, who wrote “Low Tide.”
    if k:
        out += [f"behind a {kind}" for kind in _kind(inside[k - 1])]
    if k + 1 < len(inside):
        out += [f"before a {kind}" for kind in _kind(inside[k + 1])]
    return out


def _kind(x: Stretch) -> list[str]:
    """What a neighbour is: a long quote or a term; nothing that matters else."""
    return ["long one"] if x.odds <= TOO_LONG else ["term"] if x.term else []
