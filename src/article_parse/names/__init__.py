"""Mentions of one article to one full name each, or none."""

from __future__ import annotations

from ..model import Attribution, Blocks, Header, Speaker
from .reference import NO_ONE, Reference
from .runs import Runs


def resolve_names(text: str, shadow: str, attributions: list[Attribution], header: Header, blocks: Blocks) -> list[Speaker]:
    """One speaker for each attribution.

    Mentions are read in the order of the text, so that “he” and “the spokesman” can point back to those before them.
    """
    mentions = sorted({a.mention for a in attributions if a.mention})
    if not mentions:
        return [NO_ONE] * len(attributions)
    marks = sorted({s for a in attributions if a.kind != "indirect" for s in a.spans})
    speakers = Reference(Runs(text, shadow, header.end, marks), [b.start for b in blocks.blocks], mentions).resolve()
    return [speakers[a.mention] if a.mention else NO_ONE for a in attributions]
