"""Mentions of one article to one full name each, or none."""

from __future__ import annotations

from ..model import Attribution, Blocks, Header, Span, Speaker
from .people import People
from .reference import Reference

NO_ONE = Speaker(None, False)


def resolve_names(text: str, shadow: str, attributions: list[Attribution], header: Header, blocks: Blocks) -> list[Speaker]:
    """One speaker for each attribution.

    Mentions are read in the order of the text, so that “he” and “the spokesman” can point back to those before them.
    """
    mentions = sorted({a.mention for a in attributions if a.mention})
    if not mentions:
        return [NO_ONE] * len(attributions)
    marks = sorted({s for a in attributions if a.kind != "indirect" for s in a.spans})
    reference = Reference(text, shadow, People(text, header.end), marks)
    speakers: dict[Span | None, Speaker] = {None: NO_ONE}
    for span in mentions:
        speakers[span] = reference.resolve(span)
    return [speakers[a.mention] for a in attributions]
