"""Heading, paragraph, footnote, furniture: every line behind the header finds its place.

Lines are first put together to units (a hard-wrapped paragraph is one) and cut apart where two things are stuck together; then each
rule takes from the units what it knows, and what nobody takes is a paragraph.
"""

from __future__ import annotations

from ..model import Block, Blocks, Furniture, Header, Line
from .footnotes import take_footnotes
from .furniture import mark_furniture
from .glue import split_glued
from .headings import mark_headings
from .markup import strip_markup
from .wrap import read_units


def split_blocks(text: str, lines: list[Line], header: Header) -> Blocks:
    """Every non-blank character behind the header, in headings, paragraphs, footnotes and furniture."""
    out = Blocks([], [], [], [])
    units = read_units(text, lines, header.end)
    units = strip_markup(text, units, out)
    units = split_glued(text, units, out)
    mark_furniture(text, units)
    take_footnotes(text, units, out)
    mark_headings(text, units, header.end)
    for unit in units:
        if unit.kind == "heading" or unit.kind == "paragraph":
            out.blocks.append(Block(unit.kind, unit.start, unit.end))
        elif unit.kind == "furniture":
            out.furniture.append(Furniture(unit.furniture, text[unit.start : unit.end], (unit.start, unit.end)))
    return out
