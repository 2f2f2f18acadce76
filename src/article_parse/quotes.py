"""Quoted stretches: nested, interrupted, carried over paragraphs."""

from __future__ import annotations

import re

from .model import Blocks, Header, Stretch, Warn

_MARKS = re.compile(r"[“”\"]|''|``|[«»]")


def find_stretches(text: str, shadow: str, header: Header, blocks: Blocks) -> tuple[list[Stretch], list[Warn]]:
    """The stretches between double quotation marks, block by block."""
    out: list[Stretch] = []
    for _, start, end in blocks.blocks:
        opened = None
        for m in _MARKS.finditer(text, start, end):
            if opened is None:
                opened = m
            else:
                if m.start() > opened.end():
                    out.append(Stretch(opened.end(), m.start(), opened.start(), m.end(), False))
                opened = None
    return out, []
