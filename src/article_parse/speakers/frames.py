"""How each cue verb reports: in which constructions, and with which particles."""

from __future__ import annotations

from functools import cache

from ..lexicon import words

TELLING = frozenset(
    ["tell", "inform", "remind", "notify", "assure", "warn", "advise", "ask", "urge", "instruct", "persuade", "convince", "promise"]
)
"""Verbs that name whom they are said to first: told reporters that."""

URGING = frozenset(("ask", "urge"))
"""Verbs whose addressee is part of what is asked for: asked Congress to act."""

NOT_INVERTED = frozenset(
    [
        "tell",
        "ask",
        "urge",
        "remind",
        "inform",
        "assure",
        "advise",
        "warn",
        "call",
        "accuse",
        "blame",
        "charge",
        "describe",
        "think",
    ]
)
"""Verbs whose subject never follows them: what follows ``told`` is who was told."""

RAISING = frozenset(("seem", "appear"))
"""Verbs whose subject is part of what seems."""

EXPECTED = frozenset(
    ["expect", "believe", "think", "say", "report", "see", "consider", "project", "estimate", "know", "understand", "suppose"]
)
"""Verbs that report by their passive with an infinitive: is expected to win."""

ASKED = frozenset(["ask", "tell", "quote", "remind", "inform"])
"""Verbs whose passive has whom the words went to as its subject: was asked whether."""


@cache
def frames() -> dict[str, frozenset[str]]:
    """Base form to the constructions it reports in: ``speech`` (any), ``clause``, ``infinitive``, ``object``."""
    out: dict[str, set[str]] = {}
    for name in ("speech", "clause", "infinitive", "object"):
        for base in words("cue_" + name):
            out.setdefault(base, set()).add(name)
    return {k: frozenset(v) for k, v in out.items()}


@cache
def speech_verbs() -> frozenset[str]:
    """Base forms that report in any construction."""
    return words("cue_speech")


@cache
def particles() -> dict[str, tuple[str, ...]]:
    """Base form to what may follow it and belong to the cue, longest first: ``point`` to ``("out", "to")``."""
    out: dict[str, list[str]] = {}
    for phrase in sorted(words("cue_phrases"), key=lambda p: (-len(p), p)):
        base, _, rest = phrase.partition(" ")
        out.setdefault(base, []).append(rest)
    return {k: tuple(v) for k, v in out.items()}


@cache
def not_cues() -> dict[str, tuple[str, ...]]:
    """Base form to what makes it no cue right behind it: ``think`` to ``("tank",)``."""
    out: dict[str, list[str]] = {}
    for phrase in words("not_cues"):
        base, _, rest = phrase.partition(" ")
        out.setdefault(base, []).append(rest)
    return {k: tuple(v) for k, v in out.items()}
