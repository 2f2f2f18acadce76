"""Offsets of time zones by the name newspapers use, in code: no zone files, whatever the machine has."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from ..lexicon import words
from .written import Day

_LARGEST = 14 * 60
"""Minutes; no place on Earth is further from Greenwich."""


@cache
def _table() -> dict[str, tuple[str, bool]]:
    """Name to offset, and whether the United States' summer adds an hour."""
    rows = (row.split(" ") for row in words("zones"))
    return {row[0]: (row[1], len(row) > 2) for row in rows}


def short_name(name: str) -> str:
    """``est`` for ``EST`` and for ``Eastern Standard Time``."""
    return "".join(word[0] for word in name.split()).lower() if " " in name else name.lower()


def is_american(name: str) -> bool:
    """True for a zone of the United States: ``ET``, ``PDT``."""
    return short_name(name) in words("american_zones")


def offset_of(name: str, day: Day | None) -> str:
    """``+05:30`` for ``IST``; ``-04:00`` for ``ET`` on a summer day; nothing for a name that cannot be told."""
    offset, american = _table().get(short_name(name), ("", False))
    if american:
        if day is None:
            return ""
        hour = int(offset[:3]) + in_american_summer(day)
        return f"{hour:+03}:00"
    return offset


def offset_from(sign: str, digits: str) -> str:
    """``+02:00`` for ``GMT+2``: ahead of Greenwich as newspapers write it. ``digits`` is ``2``, ``02``, ``0530``, ``5:30``."""
    hours, _, minutes = digits.partition(":")
    if not minutes and len(hours) > 2:
        hours, minutes = hours[:-2], hours[-2:]
    total = int(hours) * 60 + int(minutes or 0)
    if total > _LARGEST or int(minutes or 0) > 59:
        return ""
    return f"{'-' if sign == '-' and total else '+'}{total // 60:02}:{total % 60:02}"


def in_american_summer(day: Day) -> bool:
    """True when the United States' clocks are ahead on ``day``, by the law of its year."""
    year = day[0]
    if year < 1967:
        return False
    if year >= 2007:
        first, last = _sunday(year, 3, 8), _sunday(year, 11, 1)
    elif year >= 1987:
        first, last = _sunday(year, 4, 1), _sunday(year, 10, 25)
    else:
        first, last = _sunday(year, 4, 24), _sunday(year, 10, 25)
    return first <= date(*day) < last


def _sunday(year: int, month: int, day: int) -> date:
    """The first Sunday on or after a day."""
    start = date(year, month, day)
    return start + timedelta(days=6 - start.weekday())
