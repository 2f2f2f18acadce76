"""Transcripts: ``WALLACE: Will you resign?`` and ``Q: … A: …``, where a label and a colon say who speaks."""

from __future__ import annotations

from ..model import Attribution, Span
from ..patterns import LABEL, on_demand

_TURN = on_demand(rf"(Q|A|{LABEL})(:)[ \t]+(?=\S)")

FEWEST_TURNS = 3
"""Labels that do not come back may as well be kickers: ``ANALYSIS: What comes next``."""


def find_turns(text: str, pieces: list[Span]) -> dict[Span, Attribution]:
    """The paragraphs that are a turn of somebody in a transcript, each with what it says."""
    turns = {}
    for piece in pieces:
        m = text.find(":", *piece) > 0 and _TURN().match(text, *piece)
        if m:
            turns[piece] = Attribution("direct", ((m.end(), piece[1]),), m.span(1), m.span(2), "find_turns")
    labels = [text[a.mention[0] : a.mention[1]] for a in turns.values() if a.mention]
    asked = "Q" in labels and "A" in labels
    return turns if asked or (len(labels) >= FEWEST_TURNS and len(set(labels)) < len(labels)) else {}
