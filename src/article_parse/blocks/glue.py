"""Things stuck together without a space: a heading and a sentence, two paragraphs."""

from __future__ import annotations

import re

from ..model import Blocks, Warn
from .units import Unit

_QUESTION_AND_REST = re.compile(r"[^\W\d_a-z][^.!?…“”\"\r\n]{6,90}\?(?=[^\W\d_A-Z]{2,})")
"""A question at the start of a line with a word in lower case stuck to it: ``Who owns the lake?claimed that``."""


def split_glued(text: str, units: list[Unit], out: Blocks) -> list[Unit]:
    """The units, with those cut in two that hold a heading and a paragraph."""
    done: list[Unit] = []
    for unit in units:
        m = _QUESTION_AND_REST.match(text, unit.start, unit.end) if text[unit.end - 1] != "?" else None
        if m:
            rest = m.end()
            done.append(Unit(unit.start, rest, unit.apart, markup=True))
            out.warnings.append(Warn("glued-heading", "A heading is stuck to the sentence behind it", (unit.start, rest)))
            word_end = text.find(" ", rest, unit.end)
            lost = (rest, word_end if word_end > 0 else unit.end)
            out.warnings.append(Warn("lost-text", "The paragraph starts in the middle of a sentence", lost))
            unit = Unit(rest, unit.end, False)
        done.append(unit)
    return done
