"""Which of the dates written around an article is its publication date."""

import re
from functools import cache
from typing import NamedTuple

from ..dates import PIVOT, Day, WrittenDate, completed, iso_day, settled
from ..model import Span, Warn

RANKS = {"published": 6, "line": 5, "prefix": 5, "dateline": 4, "foot": 3, "updated": 2, "id": 1, "passed": 0}
"""What outweighs what: a labelled date a bare date line, that the dateline, that the foot, that an update, that a document id."""


@cache
def _short_id() -> re.Pattern[str]:
    """Six digits that can be a day: 210727."""
    return re.compile(r"(?<!\d)(?P<y>\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)")


@cache
def _long_id() -> re.Pattern[str]:
    """Eight digits that can be a day: 20210727, 2021/07/27."""
    return re.compile(r"(?P<y>(?:19|20)\d\d)(?P<s>[-/]?)(?P<m>[01]\d)(?P=s)(?P<d>[0-3]\d)")


@cache
def _copyright_year() -> re.Pattern[str]:
    """The one year of a copyright line."""
    return re.compile(r"(?:©|\(c\)|copyright)[^\d\n]{0,40}((?:19|20)\d\d)(?!\d|\s?[-–—,/]\s?\d)", re.IGNORECASE)


class Candidate(NamedTuple):
    """A date of the head, the dateline or the foot, and where it stands."""

    written: WrittenDate
    place: str
    """A key of ``RANKS``."""


class Publication(NamedTuple):
    """The publication date, or what is doubtful about it."""

    date: str | None
    span: Span | None
    warning: Warn | None


def choose(candidates: list[Candidate], around: str, order: str, foreign: bool) -> Publication:
    """The publication date among ``candidates``, in text order.

    ``around`` is the text of head and foot, for document ids and copyright lines; ``order`` is what the caller knows about
    days and months (``day``, ``month`` or nothing); ``foreign`` tells that the text is not English, where the day stands first.
    """
    usable = [c for c in candidates if RANKS[c.place] and not c.written.impossible]
    best: Candidate | None = max((c for c in usable if c.written.days), key=lambda c: RANKS[c.place], default=None)
    if best is None:
        best = next(
            iter(sorted(usable, key=lambda c: (c.written.partial[1] is None or c.written.partial[2] is None, -RANKS[c.place]))),
            None,
        )
        if best is None:
            return _unreadable(candidates)
        whole = _with_year(best.written, candidates, around)
        if not whole.days:
            span = (best.written.start, best.written.end)
            return Publication(None, None, Warn("partial-date", f"the date is incomplete: {_told(best.written)}", span))
        best = best._replace(written=whole)
    written = best.written
    if len(written.days) == 2:
        written = settled(
            written, _certain_days(written, candidates, around), order or _order_of(candidates, best) or ("day" if foreign else "")
        )
    span = (written.start, written.end)
    if len(written.days) == 2:
        first, second = sorted(map(iso_day, written.days))
        return Publication(None, None, Warn("ambiguous-date", f"day and month can be exchanged: {first} or {second}", span))
    return Publication(written.iso(), span, None)


def _unreadable(candidates: list[Candidate]) -> Publication:
    """No date, with a warning when the head announces one that does not exist: ``31 February 2020``."""
    for c in candidates:
        if c.written.impossible and RANKS[c.place]:
            span = (c.written.start, c.written.end)
            return Publication(None, None, Warn("no-date", "there is no such day", span))
    return Publication(None, None, None)


def _told(written: WrittenDate) -> str:
    """``2008-12`` or ``XXXX-03-12``."""
    year, month, day = written.partial
    parts = [f"{year:04}" if year else "XXXX"] + [f"{n:02}" for n in (month, day) if n]
    return "-".join(parts)


def _with_year(written: WrittenDate, candidates: list[Candidate], around: str) -> WrittenDate:
    """A month and a day with the year of a document id, a masthead or a copyright line, when these tell one."""
    _, month, day = written.partial
    if month is None or day is None:
        return written
    years = {c.written.days[0][0] for c in candidates if len(c.written.days) == 1 and c.written.days[0][1:] == (month, day)}
    years = years or {d[0] for d in _days_of_ids(around) if d[1:] == (month, day)}
    years = years or {year for c in candidates for year, m, _ in (c.written.partial,) if year and m in (None, month)}
    if not years and ("©" in around or "(c)" in around or "opyright" in around.lower()):
        years = {int(year) for year in _copyright_year().findall(around)}
    return completed(written, years.pop()) if len(years) == 1 else written


def _certain_days(written: WrittenDate, candidates: list[Candidate], around: str) -> set[Day]:
    """The days that stand beyond doubt elsewhere in head and foot, in words or as digits of a document id."""
    days = {c.written.days[0] for c in candidates if len(c.written.days) == 1}
    parts = {c.written.partial[1:] for c in candidates}
    days |= {day for day in written.days if day[1:] in parts}
    return days | _days_of_ids(around)


def _days_of_ids(around: str) -> set[Day]:
    """The days that digits of document ids and addresses can mean: ``WSJ900717-0192``, ``/2021/07/27/``."""
    days = {(int(m["y"]), int(m["m"]), int(m["d"])) for m in _long_id().finditer(around)}
    for m in _short_id().finditer(around):
        year = int(m["y"])
        days.add((year + (1900 if year >= PIVOT else 2000), int(m["m"]), int(m["d"])))
    return days


def _order_of(candidates: list[Candidate], best: Candidate) -> str:
    """The order of day and month that the other dates of three numbers show, when they agree."""
    orders = {c.written.order for c in candidates if c.written.order and c is not best}
    return orders.pop() if len(orders) == 1 else ""
