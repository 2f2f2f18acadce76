"""Heading, paragraph, footnote, furniture."""

from __future__ import annotations

from .model import Block, Blocks, Header, Line

HEADING_MOST = 90
"""Code points; a longer line without a final stop is a paragraph."""


def split_blocks(text: str, lines: list[Line], header: Header) -> Blocks:
    """Every line behind the header is a heading or a paragraph."""
    out = Blocks([], [], [], [])
    for start, end in lines:
        start = max(start, header.end)
        if start < end:
            short = end - start < HEADING_MOST and text[end - 1] not in ".!?”\"'’:;,"
            out.blocks.append(Block("heading" if short and start > header.end else "paragraph", start, end))
    return out
