"""Which layout a text is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..model import Line
from . import front, labelled, mail, numbered, stacked, tagged
from .rows import Part, Row


class Layout(NamedTuple):
    """A layout of exports: how it is known, where its documents are cut, how one is read."""

    is_clear: Callable[[str, list[Row]], bool]
    cuts: Callable[[str, list[Row]], list[int]]
    read: Callable[[str, list[Row]], tuple[list[Part], list[Line]]]


LAYOUTS = (
    Layout(front.is_clear, front.cuts, front.read),
    Layout(mail.is_clear, mail.cuts, mail.read),
    Layout(numbered.is_clear, numbered.cuts, numbered.read),
    Layout(tagged.is_clear, tagged.cuts, tagged.read),
    Layout(labelled.is_clear, labelled.cuts, labelled.read),
    Layout(stacked.is_clear, stacked.cuts, stacked.read),
)


def layout_of(text: str, rows: list[Row]) -> Layout | None:
    """The first layout that the text is clearly in."""
    return next((layout for layout in LAYOUTS if layout.is_clear(text, rows)), None)
