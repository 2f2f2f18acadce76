"""Written dates to ISO 8601; the only user of dateutil.

``find_dates`` reads every date of a stretch of text, in any of the usual ways and languages, with the time and the zone beside it.
It says what is written, not what it means for the article: whether a date is the publication date is up to the header.
"""

from __future__ import annotations

from .reading import PIVOT, find_dates, find_time, read_leftover
from .words import tokens_of
from .written import Day, WrittenDate, completed, iso_day, settled

__all__ = [
    "PIVOT",
    "Day",
    "WrittenDate",
    "completed",
    "find_dates",
    "find_time",
    "iso_day",
    "read_leftover",
    "settled",
    "tokens_of",
]
