"""The units that the rules of this folder judge: lines, or several lines that are one paragraph."""

from dataclasses import dataclass
from typing import Literal

from ..model import FurnitureKind
from ..patterns import on_demand

CLOSERS = "\"'”’»›“‘)]}」』）】*_"
"""Marks that may stand behind the last full stop of a sentence; German closes with ``“`` and ``‘``."""

STOPS = ".!?…。！？।؟"
"""What ends a sentence."""

_REFERENCE = on_demand(r"[.!?…][”’\"]?(?:\(\d{1,2}\)|\[\d{1,2}\])$")
"""A full stop with the number of a note behind it: ``raised.[2]``"""

_SIGNED_OFF = on_demand(r"[.!?…][”’\"]? (?:\([^()]{1,40}\)|[–—-] ?[A-Z][\w/ ]{1,20}|[■□♦◆●])$")
"""A full stop with the agency or an end mark behind it: ``on Monday. (AP)``, ``on Monday. — AFP``, ``on Monday. ■``."""
_MAY_SIGN_OFF = (")", "■", "□", "♦", "◆", "●", "AP", "AFP", "Reuters", "PA", "dpa", "ANSA")
"""What that ends with."""

FIRST_IDEOGRAPH = "\u2e80"
"""From here on letters are Chinese, Japanese or Korean."""
BULLETS = "-•*·▪■●►▶→‣◦✓+"
"""What a list item starts with, before a space; longer dashes open speech in many languages."""


@dataclass(slots=True, eq=False, repr=False)
class Unit:
    """A piece of the text that is one thing: heading, paragraph, note or furniture."""

    start: int
    """First code point."""
    end: int
    """Behind the last code point."""
    apart: bool
    """True when a blank line stands in front of it."""
    kind: Literal["heading", "paragraph", "furniture", "footnote"] = "paragraph"
    """What it is."""
    furniture: FurnitureKind = "boilerplate"
    """What kind of furniture, if it is that."""
    item: bool = False
    """True for an item of a list that has its marks: ``- Repairing the wall;``."""
    marked: bool = False
    """True when it is known to be a heading, by the marks of the input, ``## Next steps``, or by what it was stuck to."""


def last_mark(text: str, start: int, end: int) -> str:
    """The last code point before closing quotes and brackets: ``.`` for ``he said “no.”``; empty when nothing is left."""
    while end > start and text[end - 1] in CLOSERS:
        end -= 1
    return text[end - 1 : end] if end > start else ""


def ends_sentence(text: str, unit: Unit) -> bool:
    """Does the unit end with a full stop, with or without closing marks: ``he said “no.”``?"""
    last = text[unit.end - 1]
    if last in STOPS:
        return True
    if text.endswith(_MAY_SIGN_OFF, unit.start, unit.end) and _SIGNED_OFF().search(text, max(unit.start, unit.end - 44), unit.end):
        return True
    if last not in CLOSERS:
        return False
    if text[unit.end - 2 : unit.end - 1].isdigit():  # a reference to a note: “raised.[2]”
        return _REFERENCE().search(text, max(unit.start, unit.end - 8), unit.end) is not None
    return last_mark(text, unit.start, unit.end) in STOPS
