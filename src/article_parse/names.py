"""Mentions of one article to one full name each, or none."""

from __future__ import annotations

from .model import Attribution, Blocks, Header, Speaker


def resolve_names(text: str, shadow: str, attributions: list[Attribution], header: Header, blocks: Blocks) -> list[Speaker]:
    """One speaker for each attribution."""
    return [Speaker(text[a.mention[0] : a.mention[1]], True) if a.mention else Speaker(None, False) for a in attributions]
