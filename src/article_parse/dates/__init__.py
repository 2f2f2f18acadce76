"""Written dates to ISO 8601; the only user of dateutil.

``find_dates`` reads every date of a stretch of text, in any of the usual ways and languages, with the time and the zone beside it.
It says what is written, not what it means for the article: whether a date is the publication date is up to the header.

The reader with its patterns is loaded when the first line comes that needs it; most articles have none.
"""

from __future__ import annotations

from .written import PIVOT, Day, WrittenDate, completed, exists, iso_day, settled

__all__ = [
    "PIVOT",
    "Day",
    "WrittenDate",
    "completed",
    "exists",
    "find_dates",
    "find_time",
    "iso_day",
    "read_leftover",
    "settled",
    "tokens_of",
]


def find_dates(text: str, start: int, end: int) -> list[WrittenDate]:
    """Every date in the line ``text[start:end]``, in order: ``Published 3 May 2024, updated 4 May 2024`` has two."""
    from . import reading

    return reading.find_dates(text, start, end)


def find_time(text: str, start: int, end: int) -> tuple[str, str] | None:
    """The time and the offset that a line consists of: ``03:26 pm`` gives ``T15:26:00``; None when it holds anything else."""
    from . import reading

    return reading.find_time(text, start, end)


def read_leftover(words: str) -> Day | None:
    """The day of a labelled date written in a way unknown here, read by dateutil: ``Sat Apr 2024 13``."""
    from . import leftover

    return leftover.read_leftover(words)


def tokens_of(text: str) -> list[str]:
    """``text`` cut into numbers, words, white space and marks; joined they are ``text`` again."""
    from . import words

    return words.tokens_of(text)
