"""A date as it is written: its span, its reading or readings, time and offset; and how doubt about it is settled."""

from datetime import date
from typing import NamedTuple

Day = tuple[int, int, int]
"""Year, month, day."""

Parts = tuple[int | None, int | None, int | None]
"""Year, month, day as far as they are known."""

FIRST_YEAR, LAST_YEAR = 1700, 2099
"""Years outside are other calendars (1442/12/17) or plain numbers."""
PIVOT = 69
"""Two-digit years from here on are of the last century, as POSIX has it."""


class WrittenDate(NamedTuple):
    """One date of the text with the time beside it."""

    start: int
    end: int
    days: tuple[Day, ...]
    """The days it can mean: none for an impossible or incomplete date, two (day first, month first) when both orders exist."""
    partial: Parts = (None, None, None)
    """Year, month and day as far as they are written, for one that is incomplete: ``(None, 3, 12)``."""
    clock: str = ""
    """``T14:05:00`` or nothing."""
    offset: str = ""
    """``+05:30`` or nothing."""
    packed: bool = False
    """True for 20210727, which may as well be a plain number."""
    order: str = ""
    """``day`` or ``month``: what stands first in a date of three numbers, when its numbers or its weekday tell; else nothing."""

    @property
    def impossible(self) -> bool:
        """True for 31 February: looks like a date and is none."""
        return not self.days and self.partial == (None, None, None)

    def iso(self) -> str | None:
        """``2021-07-27T14:05:00+01:00``, as much of it as is written; None unless it is one certain day."""
        if len(self.days) != 1:
            return None
        return iso_day(self.days[0]) + self.clock + (self.offset if self.clock else "")


def iso_day(day: Day) -> str:
    """``(2021, 7, 27)`` as ``2021-07-27``."""
    return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"


def exists(day: Day) -> bool:
    """False for 31 February."""
    try:
        date(*day)
    except ValueError:
        return False
    return True


def completed(written: WrittenDate, year: int) -> WrittenDate:
    """``written``, a month and a day, in ``year``: ``March 12`` and 2009."""
    _, month, day = written.partial
    if month is None or day is None or not exists((year, month, day)):
        return written
    return written._replace(days=((year, month, day),), partial=(None, None, None))


def settled(written: WrittenDate, days: set[Day], order: str) -> WrittenDate:
    """``written`` with the one of its two readings that is among ``days``, else with that of ``order``; else as it was."""
    if len(written.days) != 2:
        return written
    left = tuple(day for day in written.days if day in days)
    if len(left) == 1:
        return written._replace(days=left)
    if order:
        return written._replace(days=(written.days[order == "month"],))
    return written
