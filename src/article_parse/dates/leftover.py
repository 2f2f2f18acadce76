"""Dates written in a way unknown here, read by dateutil: slow to load, and so only for labelled dates that nothing else reads."""

from __future__ import annotations

from datetime import datetime

from dateutil.parser import ParserError, parse

from .written import FIRST_YEAR, LAST_YEAR, Day

_DEFAULTS = (datetime(1903, 2, 1), datetime(1904, 10, 9))
"""What dateutil fills missing parts from: two days that agree in nothing, so that what stays the same was written."""


def read_leftover(words: str) -> Day | None:
    """The day in ``words``, when they tell year, month and day: ``Sat Apr 2024 13``."""
    days = []
    for default in _DEFAULTS:
        try:
            found = parse(words, default=default, ignoretz=True)
        except (ParserError, OverflowError):
            return None
        days.append((found.year, found.month, found.day))
    return days[0] if days[0] == days[1] and FIRST_YEAR <= days[0][0] <= LAST_YEAR else None
