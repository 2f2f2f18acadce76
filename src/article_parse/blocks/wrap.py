"""Lines to units: hard-wrapped paragraphs and lines broken at a link are put together again."""

from __future__ import annotations

from ..lines import blank_between
from ..model import Line
from ..patterns import on_demand
from .units import STOPS, Unit, ends_sentence

WIDEST_COLUMN = 120
"""Code points; text is not wrapped by hand at more."""
NARROW_COLUMN = 40
"""Code points; shorter lines are lists and verses, unless they are many and most go on in lower case: a column of a newspaper."""
NARROWEST_COLUMN = 24
"""Code points; shorter lines are nothing but that."""
MANY_BREAKS = 10
"""Line breaks inside paragraphs from which on such a column, or one with blank lines between all lines, can be told."""
WIDEST_INDENT = 8
"""Blanks in front of the first line of a paragraph; more of them are a quotation or a table."""
RAGGED = 16
"""Code points by which a wrapped line may fall short of the column: the length of a long word."""
LONGEST_HEADING = 130
"""Code points; a longer line without a full stop is no heading: its sentence goes on behind a blank line."""
LONGEST_LINK = 60
"""Code points of a link on a line of its own; two lines that are no longer may be items of a list."""
DEEPEST_INDENT = 60
"""Blanks that are counted in front of a line."""
OUTLIER = 9
"""Code points by which the longest line may surpass nine tenths of the others before it is left out: an address, a title."""
FULL = 0.8
"""The share of lines inside paragraphs that are as long as they can be; a list or a poem has fewer."""
FEWEST_BREAKS = 3
"""With fewer line breaks inside paragraphs nobody can tell wrapped text from short lines."""

_GOING_ON = "’',;).:"
_ENDING = on_demand(r"[’']s?\s|[,;:)]\s|\)[.,]|\.(?:\s|$)")
"""What no line starts with: ``’s party``, ``, who lost``, ``) and``."""


def read_units(text: str, lines: list[Line], start: int) -> list[Unit]:
    """The units of the text from ``start`` on."""
    units: list[Unit] = []
    before = start
    for line in lines:
        if line[1] <= start:
            before = line[1]
            continue
        first = line[0]
        if first < start:
            first = start + len(text[start : line[1]]) - len(text[start : line[1]].lstrip())
            if first >= line[1]:
                continue
        units.append(Unit(first, line[1], text.startswith("\n\n", before) or blank_between(text, before, first)))
        before = line[1]
    column = _column(text, units) or _double_spaced(text, units)
    return _unwrapped(text, units, column) if column else _rejoined(text, units)


def _double_spaced(text: str, units: list[Unit]) -> int:
    """The column of a text with a blank line between all of its lines, 0 when it is not wrapped like that.

    What stands apart in it are the units with two blank lines in front.
    """
    if sum(1 for unit in units if unit.apart and unit.end - unit.start <= WIDEST_COLUMN) * 8 < len(units) * 7:
        return 0
    apart = [unit.apart for unit in units]
    end = 0
    for unit in units:
        unit.apart = max(text.count("\n", end, unit.start), text.count("\r", end, unit.start)) > 2
        end = unit.end
    column = _column(text, units, MANY_BREAKS)
    if not column:
        for unit, was_apart in zip(units, apart, strict=True):
            unit.apart = was_apart
    return column


def _column(text: str, units: list[Unit], fewest: int = FEWEST_BREAKS) -> int:
    """The column at which the text is wrapped by hand, 0 when it is not.

    In wrapped text nearly every line inside a paragraph is as long as it can be: the next word would not have fitted. With
    ``fewest`` above the usual, and in a narrow column, most lines go on in lower case too.
    """
    lengths = []
    long_ones = 0
    for unit, after in zip(units, units[1:], strict=False):
        length = unit.end - unit.start
        if length > WIDEST_COLUMN:
            long_ones += 1
            if long_ones * 8 > len(units):
                return 0
        elif not after.apart:
            lengths.append(length)
    if len(lengths) < FEWEST_BREAKS:
        return 0
    lengths.sort()
    column = lengths[-1] if lengths[-1] - lengths[len(lengths) * 9 // 10] < OUTLIER else lengths[len(lengths) * 9 // 10]
    if column < NARROW_COLUMN:
        fewest = MANY_BREAKS
    full = inside = open_ends = low = 0
    for unit, after in zip(units, units[1:], strict=False):
        length = unit.end - unit.start
        if after.apart or length > WIDEST_COLUMN:
            continue
        is_full = length + 1 + _first_word(text, after) > column and length > column - RAGGED
        if is_full or not ends_sentence(text, unit):  # else a paragraph may end here
            inside += 1
            full += is_full
            open_ends += text[unit.end - 1] not in STOPS
            low += text[after.start].islower()
    if column < NARROWEST_COLUMN or inside < fewest or full < inside * FULL or open_ends * 2 <= inside:
        return 0
    return column if fewest == FEWEST_BREAKS or low * 2 > inside else 0


def _first_word(text: str, unit: Unit) -> int:
    """The length of the first word of the unit."""
    space = text.find(" ", unit.start, unit.end)
    return (unit.end if space < 0 else space) - unit.start


def _unwrapped(text: str, units: list[Unit], column: int) -> list[Unit]:
    """Wrapped lines as paragraphs: a break goes on unless a blank line or an indent follows or the next word would have fitted."""
    out: list[Unit] = []
    line_start = 0
    indented = _indented(text, units)
    for unit, after in zip(units, [*units[1:], None], strict=True):
        last = out[-1] if out else None
        if last and not unit.apart and unit.start not in indented and not _stands_alone(text, unit):
            length = last.end - line_start
            fits = length + 1 + _first_word(text, unit) <= column
            goes_on = not fits and not (after and _is_between(text, last, unit, after, column))
            if goes_on or (text[unit.start].islower() and not ends_sentence(text, last)):
                last.end = unit.end
                line_start = unit.start
                continue
        out.append(unit)
        line_start = unit.start
    return out


def _indented(text: str, units: list[Unit]) -> set[int]:
    """Where the lines start that have more blanks in front than most others: the first lines of paragraphs."""
    indents = []
    for unit in units:
        before = text[max(0, unit.start - DEEPEST_INDENT) : unit.start]
        indents.append(len(before) - max(before.rfind("\n"), before.rfind("\r")) - 1)
    usual = sorted(indents)[len(indents) // 2]
    return {unit.start for unit, indent in zip(units, indents, strict=True) if usual < indent <= usual + WIDEST_INDENT}


def _is_between(text: str, last: Unit, unit: Unit, after: Unit, column: int) -> bool:
    """Is the line a heading between two sentences, as it ends without a stop where the next word would have fitted?"""
    fits = unit.end - unit.start + 1 + _first_word(text, after) <= column
    ends_open = text[unit.end - 1] not in ":,;" and not ends_sentence(text, unit)
    return fits and ends_open and ends_sentence(text, last) and not text[after.start].islower()


def _stands_alone(text: str, unit: Unit) -> bool:
    """Does a list item start here, or is the line a rule: ``* three dams``, ``=====``?"""
    return text[unit.start] in "-•*·▪■●►=_#>" and text[unit.start + 1 : unit.start + 2] in " -=_*#"


def _rejoined(text: str, units: list[Unit]) -> list[Unit]:
    """Lines broken at a link, with the parts that belong together in one unit: ``the former PM ⏎Mira Holt⏎’s party``."""
    out: list[Unit] = []
    for unit in units:
        first = text[unit.start]
        if out and (first in _GOING_ON or first.islower()):
            last = out[-1]
            is_link = len(out) > 1 and not last.apart and last.end - last.start <= LONGEST_LINK and _breaks_off(text, out[-2])
            if not (_goes_on(text, last, unit) or (is_link and text[last.end - 1] not in STOPS and _is_inside(text, unit))):
                out.append(unit)
                continue
            if is_link:
                out.pop()  # the link that both halves of the line stood around
            out[-1].end = unit.end
        else:
            out.append(unit)
    return out


def _goes_on(text: str, last: Unit, unit: Unit) -> bool:
    """Does the unit go on with the sentence of the one before: ``’s party won``, ``is a professor at Lorne``?"""
    if not text[unit.start].islower():
        return _ENDING().match(text, unit.start, unit.end) is not None
    if text[last.end - 1] in ":;" or ends_sentence(text, last):
        return False
    if unit.apart:
        return last.end - last.start > LONGEST_HEADING
    return max(last.end - last.start, unit.end - unit.start) > LONGEST_LINK  # two short lines are items of a list


def _is_inside(text: str, unit: Unit) -> bool:
    """Does the line start in mid-sentence, with a space behind the line break: ``⏎ and its secretary``?"""
    return not unit.apart and text[unit.start - 1] in " \xa0\t"


def _breaks_off(text: str, unit: Unit) -> bool:
    """Does the line end in mid-sentence, with a space in front of the line break: ``the former PM ⏎``?"""
    return text[unit.end : unit.end + 1] in " \xa0\t" and text[unit.end - 1] not in STOPS
