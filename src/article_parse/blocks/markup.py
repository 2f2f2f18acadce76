"""Markdown in the input: its marks are furniture, what they mark is a heading."""

from __future__ import annotations

from ..model import Blocks, Furniture
from ..patterns import on_demand
from .units import BULLETS, Unit

_HASHES = on_demand(r"#{1,6}(?=[ \t]+[“„‘«「『¿¡(\"'*\xa0 ]{0,3}[^\W\d_]|[ \t]+\d+[^\d])")
"""The mark of a heading, ``## Next steps``, ``## “Never again”``; ``#1`` and ``#drought`` are none."""
_CLOSING_HASHES = on_demand(r"[ \t]+(#{1,6})$")
_TAG = on_demand(r"</?[A-Za-z][A-Za-z0-9]{0,11}[ \t]?/?>")
"""A left-over tag without attributes: ``<br>``, ``</div>``."""
_BOLD = ("**", "__")
LONGEST_BOLD = 130
"""Code points; a longer line in bold is a lead or a pull quote, no heading."""


def strip_markup(text: str, units: list[Unit], out: Blocks) -> list[Unit]:
    """The units without the marks at their edges; what these mark as a heading knows it."""
    kept: list[Unit] = []
    items = _items(text, units)
    for unit in units:
        first = text[unit.start]
        if unit.start in items:
            _cut(text, unit.start, unit.start + 1, out)
            unit.start += 1 + len(text[unit.start + 1 : unit.end]) - len(text[unit.start + 1 : unit.end].lstrip())
            unit.item = True
            kept.append(unit)
        elif first not in "#*_=-<>":
            kept.append(unit)
        elif first in "=-" and _is_underline(text, unit, kept):
            kept[-1].marked = True
            _cut(text, unit.start, unit.end, out)
        elif first == "<" and _TAG().fullmatch(text, unit.start, unit.end):
            _cut(text, unit.start, unit.end, out)
        else:
            if first == "#":
                _strip_hashes(text, unit, out)
            elif first in "*_":
                _strip_bold(text, unit, out)
            elif first == ">" and text.startswith(" ", unit.start + 1, unit.end):
                _cut(text, unit.start, unit.start + 1, out)
                unit.start += 1 + len(text[unit.start + 1 : unit.end]) - len(text[unit.start + 1 : unit.end].lstrip())
            kept.append(unit)
    return kept


def _items(text: str, units: list[Unit]) -> set[int]:
    """Where the items of lists start: at least two lines on end with the same mark, ``- Draining the lake``."""
    found: set[int] = set()
    last = ""
    for at, unit in enumerate(units):
        mark = text[unit.start]
        if mark not in BULLETS or unit.end == unit.start + 1 or not text[unit.start + 1].isspace():
            last = ""
            continue
        if mark == last:
            found.update((units[at - 1].start, unit.start))
        last = mark
    return found


def _cut(text: str, start: int, end: int, out: Blocks) -> None:
    out.furniture.append(Furniture("markup", text[start:end], (start, end)))


def _is_underline(text: str, unit: Unit, above: list[Unit]) -> bool:
    """Is the unit the second line of a heading: ``Next steps`` over ``----------``?"""
    if unit.apart or not above or unit.end - unit.start < 3 or above[-1].end - above[-1].start > LONGEST_BOLD:
        return False
    mark = text[unit.start]
    return text.count(mark, unit.start, unit.end) == unit.end - unit.start


def _strip_hashes(text: str, unit: Unit, out: Blocks) -> None:
    """Cut the hashes off ``## Next steps ##``."""
    m = _HASHES().match(text, unit.start, unit.end)
    if not m:
        return
    _cut(text, unit.start, m.end(), out)
    closing = _CLOSING_HASHES().search(text, unit.end - 8 if unit.end - 8 > m.end() else m.end(), unit.end)
    line = text[m.end() : closing.start() if closing else unit.end]
    unit.start, unit.end = m.end() + len(line) - len(line.lstrip()), m.end() + len(line.rstrip())
    unit.marked = True
    if closing:
        _cut(text, *closing.span(1), out)


def _strip_bold(text: str, unit: Unit, out: Blocks) -> None:
    """Cut the marks off a line that is bold as a whole: ``**Next steps**``."""
    mark = text[unit.start : unit.start + 2]
    inner = text[unit.start + 2 : unit.end - 2]
    if mark not in _BOLD or len(inner) > LONGEST_BOLD or not text.endswith(mark, unit.start + 3, unit.end) or mark in inner:
        return
    if not inner.strip() or not inner.strip("*_ -"):
        return
    _cut(text, unit.start, unit.start + 2, out)
    _cut(text, unit.end - 2, unit.end, out)
    unit.start, unit.end = unit.start + 2 + len(inner) - len(inner.lstrip()), unit.end - 2 - (len(inner) - len(inner.rstrip()))
    unit.marked = inner.rstrip()[-1] not in ".:,;"
