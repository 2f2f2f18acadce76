"""Find the dates of a line: patterns over its shadow (see ``words``), one for each way of writing."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from itertools import accumulate

from ..lexicon import languages
from .words import AFTERNOON, Vocabulary, tokens_of
from .written import FIRST_YEAR, LAST_YEAR, PIVOT, Day, Parts, WrittenDate, exists
from .zones import is_american, offset_from, offset_of

# The ways of writing a whole date. Group names: y, m, d year, month, day; a, b two numbers whose order is open; p packed digits;
# e, ey an era and its year. The patterns have no repetition but bounded ones over single letters.
_WHOLE = [
    re.compile(p)
    for p in (
        r"(?P<y>y)(?P<s>[-/.])_?(?P<m>d)(?P=s)_?(?P<d>d)(?!d)",  # 2021-07-27, 2021/07/27, 2021. 7. 27
        r"(?:(?P<y>y)|(?P<e>E)_?(?P<ey>[dn]))_?Q(?:\(.{1,3}\))?_?(?P<m>d)_?K_?(?P<d>d)_?J",  # 2017年06月03日, 令和6年5月3日
        r"(?P<m>M)[._]{1,2}(?P<d>d)o?,?_(?P<e>E)_(?P<ey>[dn])(?:_?\(y\))?",  # December 5 Juche 110(2021)
        r"(?P<m>M)[._]{1,2}(?P<d>d)_(?P<clock>d:d:d)_(?:(?P<zone>Z)_)?(?P<y>y)",  # Apr 27 13:05:00 EDT 2024
        # March 13-14, 2021 and 13./14. März 2021 are the paper of a weekend, which comes out on the first of the days
        r"(?P<m>M)[._]{1,2}(?P<d>d)_?[-/]_?d,?_(?P<y>y)",
        r"(?<![/.:dny-])(?P<d>d)\.?_?[-/]_?d\.?_(?P<m>M)[.,]?_(?P<y>y)",
        # 12 de mayo de 2022, 25JAN1999, 11 Apr 08; not the minutes of 17:30, Apr 11 2022
        r"(?<!d[:.])(?P<d>d)o?[-./,_]{0,2}(?:f[_'])?(?P<m>M)(?:/M)?[-./,_']{0,2}(?:f_)?(?P<y>y|d(?![dMhAo:]))",
        # Oct. 1, 2015; of two digits the year only behind a comma or an apostrophe
        r"(?P<m>M)[./,_-]{0,2}(?P<d>d)o?(?:[,._/-]{1,3}|,?_')(?:f_)?(?P<y>y|(?:(?<=[-,/]_)|(?<=[-,/']))d(?![dMhAo:]))",
        r"(?P<y>y)[-./,_]{1,2}(?P<m>M)[-./_]{1,2}(?P<d>d)(?![d:h])",  # 2024-Apr-03, 2024. május 3.
        # 16.03.2020, 3. 5. 2024, 08/19/22
        r"(?<![/.:dny])(?<![dny]-)(?P<a>d)(?P<s>[-/.])_?(?P<b>d)(?P=s)_?(?P<y>y|d)(?![-/][dny](?!:d)|\.[dny])",
        r"(?<![/.:dny])(?P<a>d)(?P<s>/)(?P<b>d)_(?P<y>y)",  # 4/5 2021
        r"(?<![wNM./-])(?P<p>e)(?![wNMd]|[./-][dyn])",  # 20210727, not APW19970513.0476
    )
]
_PART = [
    re.compile(p)
    for p in (
        r"(?:M[/-])?(?P<m>M)[.,_-]{0,2}(?:f_)?(?P<y>y)(?!:)",  # December 2008, July/August 2018
        r"(?P<y>y)_?Q_?(?P<m>d)_?K",  # 2017年6月
        r"(?P<m>M)[._]{1,2}(?P<d>d)o?(?!d|[:/.]d)",  # March 12
        r"(?P<d>d)o?[._]{1,2}(?:f[_'])?(?P<m>M)(?!M)",  # 12 March
        r"(?P<m>d)_?K_?(?P<d>d)_?J",  # 5月3日
    )
]

_HOUR = r"""
    (?: (?P<h1>d) (?: [:.] | _?h_? ) (?P<m1>d) (?: : (?P<s1>d) (?: [.,] [dyne] )? )? (?: _? (?P<a1>A) )? (?: _? h )?
      | (?P<h2>d) _? (?P<a2>A)
      | (?<=@_) (?P<h3>d) _? h (?! _?w )
      | (?<=T) (?P<t6>n)
      | (?P<t4>[yn]) (?: _?A | _?h )? (?= _?Z )
      | (?: (?P<b5>B) _? )? (?P<h5>d) _? [H:] _? (?: (?P<m5>d) _? I? )?
    )
"""
_OFFSET = (
    r"(?: _? [(\[]? (?P<zone>Z) (?: _?(?P<sign>[-+]) _? (?P<off>d:d|[dny]) )? [)\]]?"
    r"  | _? (?P<open>[(\[])? (?P<nsign>[-+]) (?P<noff>d:d|[ny]) [)\]]? )?"
)
_BESIDE = r"[][_,|/;(@Wxf.-]"
"""What may stand between a date and its time: marks, a weekday, a word like “at”."""

_TIME_AFTER = re.compile(rf"(?P<gap>\.?(?:_?\([WKNJ]\))?(?:T|(?:_?r\.?)?{_BESIDE}{{0,9}})) {_HOUR} {_OFFSET}", re.VERBOSE)
_TIME_ALONE = re.compile(rf"{_HOUR} {_OFFSET}", re.VERBOSE)
_ZONE_AFTER = re.compile(rf"(?=[_,(]{{1,2}}Z),?{_OFFSET}", re.VERBOSE)
_MOST_DAYS = 31
_REACH_BEFORE = 16
"""Letters of the shadow before a date in which its time may start: ``10:12:45 a.m. EDT on Wed, ``."""
_TIME_BEFORE = re.compile(rf"(?<![d:.,-]) {_HOUR} {_OFFSET} {_BESIDE}{{0,6}} \Z", re.VERBOSE)
_WEEKDAY_BEFORE = re.compile(r"W[.,]{0,2}_?(?:f_)?\Z")
_WEEKDAY_AFTER = re.compile(r"[_,(-]{0,3}(W)")

_MAYBE_FOREIGN = re.compile(r"[dy][o@f_.,'/-]{0,4}[wNWTMAhf]|[wNWTMAhf][_.,/-]{1,2}d")
"""A number beside a word, which may be the name of a month."""
_WORD_BEFORE_TIME = re.compile(r"[ydJ](?:_?r\.?)?[_,(]{1,2}[Nw][.,)]?[_,]{1,2}d[:.h]d")

_WIRE_ID = re.compile(r"N-N-\Z")
"""What makes a date one of an American wire, month first: ``AP-NY-02-04-98``."""


@cache
def _english() -> Vocabulary:
    """English words; nearly every line needs no others."""
    return Vocabulary("en")


@cache
def _every() -> Vocabulary:
    """The words of every language, read from disk when the first line is met that needs them."""
    return Vocabulary("en", *(x for x in languages("weekdays") if x != "en"))


class _Shadow:
    """A stretch of text as tokens, their places and their letters."""

    def __init__(self, text: str, start: int, end: int, vocabulary: Vocabulary) -> None:
        self.tokens = tokens_of(text[start:end])
        self.letters = "".join(map(vocabulary.__getitem__, self.tokens))
        self.starts = list(accumulate(map(len, self.tokens), initial=start))
        self.vocabulary = vocabulary

    def word(self, m: re.Match[str], group: str) -> str:
        """The token that a group of one letter stands for, or nothing."""
        place = m.start(group)
        return self.tokens[place] if place >= 0 else ""

    def words(self, m: re.Match[str], group: str) -> str:
        """The tokens of a group, joined."""
        return "".join(self.tokens[m.start(group) : m.end(group)]) if m.start(group) >= 0 else ""


def find_dates(text: str, start: int, end: int) -> list[WrittenDate]:
    """Every date in ``text[start:end]``, a line of a few hundred code points: ``Published 3 May 2024, updated 4 May 2024`` has two.

    Read with the English words first; with the words of every language when these give no date, or when an unknown word stands
    between the date and a time (``3. Juni 2004 Donnerstag 4:20 PM``).
    """
    shadow = _Shadow(text, start, end, _english())
    found = _read(shadow)
    if (not found and _MAYBE_FOREIGN.search(shadow.letters)) or (found and _WORD_BEFORE_TIME.search(shadow.letters)):
        found = _read(_Shadow(text, start, end, _every())) or found
    return found


def _read(shadow: _Shadow) -> list[WrittenDate]:
    """The dates of a shadow: whole ones first, then incomplete ones where no whole one stands."""
    letters = shadow.letters
    matches: list[re.Match[str]] = []
    for forms in (_WHOLE, _PART):
        for form in forms:
            for m in form.finditer(letters):
                if _has_day(shadow, m) and all(m.end() <= o.start() or m.start() >= o.end() for o in matches):
                    matches.append(m)
    matches.sort(key=re.Match.start)
    found = []
    low = 0
    for i, m in enumerate(matches):
        high = matches[i + 1].start() if i + 1 < len(matches) else len(letters)
        written, low = _date(shadow, m, low, high)
        found.append(written)
    return _share_zone(found)


def _has_day(shadow: _Shadow, m: re.Match[str]) -> bool:
    """False for a match whose day no month has: the ``0`` of ``- 0 - Jun/04/1998``."""
    groups = m.groupdict()
    return all(1 <= int(shadow.word(m, g)) <= _MOST_DAYS for g in ("d", "a", "b") if groups.get(g))


def _date(shadow: _Shadow, m: re.Match[str], low: int, high: int) -> tuple[WrittenDate, int]:
    """The date of one match with weekday, time and zone beside it, found between two places of the shadow; and where it ends."""
    start, end = m.span()
    weekday = _weekday(shadow, m, low)
    days, partial = _days(shadow, m, weekday)
    order = _order(days, m, shadow)
    day = days[0] if days else None
    clock = offset = ""
    groups = m.groupdict()
    if before := _WEEKDAY_BEFORE.search(shadow.letters, max(low, start - 4), start):
        start = before.start()
    if groups.get("clock"):
        clock = _clock_of(*shadow.words(m, "clock").split(":"))
        offset = offset_of(shadow.word(m, "zone"), day)
    elif (after := _TIME_AFTER.match(shadow.letters, end, high)) and (clock := _clock(shadow, after)):
        if after["t4"] and len(days) == 2 and is_american(shadow.word(after, "zone")):  # 06-04-98 1405ET, of an American wire
            days = days[1:]
            day = days[0]
        offset = _offset(shadow, after, day)
        end = after.end() if after["zone"] is None or offset else after.start("zone")
    elif (before := _time_before(shadow, start, low)) and (clock := _clock(shadow, before)):
        offset = _offset(shadow, before, day)
        start = before.start()
        if not offset and (zone := _ZONE_AFTER.match(shadow.letters, end, high)) and (offset := _offset(shadow, zone, day)):
            end = zone.end()
    while shadow.letters[end - 1] == "_":
        end -= 1
    packed = "p" in groups and not clock
    return WrittenDate(shadow.starts[start], shadow.starts[end], days, partial, clock, offset, packed, order), end


def _time_before(shadow: _Shadow, start: int, low: int) -> re.Match[str] | None:
    """The match of a time that stands in front of the date: ``07:05, `` of ``07:05, 28 Dec 2015``."""
    near = max(low, start - _REACH_BEFORE)
    if not any(mark in shadow.letters[near:start] for mark in ":.hAZHB"):
        return None
    return _TIME_BEFORE.search(shadow.letters, near, start)


def _weekday(shadow: _Shadow, m: re.Match[str], low: int) -> int:
    """The number of the weekday beside the date (Monday is 1), or 0."""
    before = _WEEKDAY_BEFORE.search(shadow.letters, max(low, m.start() - 4), m.start())
    after = _WEEKDAY_AFTER.match(shadow.letters, m.end())
    place = before.start() if before else after.start(1) if after else -1
    return shadow.vocabulary.weekdays[shadow.tokens[place].lower()] if place >= 0 else 0


def _days(shadow: _Shadow, m: re.Match[str], weekday: int) -> tuple[tuple[Day, ...], Parts]:
    """The days a match can mean, and what is written of an incomplete one."""
    groups = m.groupdict()
    year = _year(shadow, m)
    if "p" in groups:
        digits = shadow.word(m, "p")
        return _existing([(int(digits[:4]), int(digits[4:6]), int(digits[6:]))]), (None, None, None)
    if "a" in groups:
        a, b = int(shadow.word(m, "a")), int(shadow.word(m, "b"))
        if _WIRE_ID.search(shadow.letters, 0, m.start()):
            return _existing([(year or 0, a, b)]), (None, None, None)
        return _in_order(a, b, year or 0, m["s"], weekday), (None, None, None)
    month_word = shadow.word(m, "m")
    month = int(month_word) if month_word.isdecimal() else shadow.vocabulary.months[month_word.lower()]
    day = int(shadow.word(m, "d")) if groups.get("d") else None
    if (year is None and "y" not in groups) or day is None:
        return (), (year, month, day)
    return _existing([(year or 0, month, day)]), (None, None, None)


def _in_order(a: int, b: int, year: int, mark: str, weekday: int) -> tuple[Day, ...]:
    """``03/12/2005``: day first with full stops; else both orders that exist, unless the weekday tells."""
    day_first, month_first = (year, b, a), (year, a, b)
    if mark == ".":
        return _existing([day_first]) or _existing([month_first])
    days = _existing([day_first, month_first] if a != b else [day_first])
    if weekday and len(days) == 2:
        days = tuple(d for d in days if date(*d).isoweekday() == weekday) or days
    return days


def _order(days: tuple[Day, ...], m: re.Match[str], shadow: _Shadow) -> str:
    """``day`` when the day certainly stands first in a date of three numbers, ``month`` when the month does."""
    if len(days) != 1 or "a" not in m.groupdict():
        return ""
    first, second = int(shadow.word(m, "a")), int(shadow.word(m, "b"))
    return "" if first == second else "day" if days[0][1:] == (second, first) else "month"


def _existing(days: list[Day]) -> tuple[Day, ...]:
    """Those of ``days`` that exist, in years that this calendar is used for."""
    return tuple(day for day in days if FIRST_YEAR <= day[0] <= LAST_YEAR and exists(day))


def _year(shadow: _Shadow, m: re.Match[str]) -> int | None:
    """The year of a match: of four digits, of two, or of an era."""
    groups = m.groupdict()
    if groups.get("ey"):
        return shadow.vocabulary.eras[shadow.word(m, "e").lower()] + int(shadow.word(m, "ey"))
    if not groups.get("y"):
        return None
    digits = shadow.word(m, "y")
    year = int(digits)
    if len(digits) == 2:
        return year + (1900 if year >= PIVOT else 2000)
    return year if len(digits) == 4 else 0


def _clock(shadow: _Shadow, m: re.Match[str]) -> str:
    """The time of a match as ISO writes it, ``T19:56:00``, or nothing when there is no such time."""
    if digits := shadow.word(m, "t4") or shadow.word(m, "t6"):
        return _clock_of(digits[:2], digits[2:4], digits[4:] or "0") if len(digits) in (4, 6) else ""
    hour = shadow.word(m, "h1") or shadow.word(m, "h2") or shadow.word(m, "h3") or shadow.word(m, "h5")
    minute = shadow.word(m, "m1") or shadow.word(m, "m5") or "0"
    if m["m1"] and len(minute) != 2:
        return ""
    half = (shadow.word(m, "a1") or shadow.word(m, "a2") or shadow.word(m, "b5")).lower()
    return _clock_of(hour, minute, shadow.word(m, "s1") or "0", half)


def _clock_of(hour: str, minute: str, second: str = "0", half: str = "") -> str:
    """``T19:56:00`` for 7, 56, pm; nothing for 25 o'clock."""
    h, m, s = int(hour), int(minute), int(second)
    if half and half != "noon" and h <= 12:
        h = h % 12 + 12 * (half in AFTERNOON)
    if h > 23 or m > 59 or s > 59:
        return ""
    return f"T{h:02}:{m:02}:{s:02}"


def _offset(shadow: _Shadow, m: re.Match[str], day: Day | None) -> str:
    """The offset written behind a time: ``-04:00`` of ``EDT``, ``+02:00`` of ``GMT+2`` and of ``+0200``."""
    if m["off"]:
        return offset_from(m["sign"], shadow.words(m, "off"))
    if m["zone"]:
        return offset_of(shadow.word(m, "zone"), day)
    if m["noff"] and (m["nsign"] == "+" or m["open"] or m["s1"]):  # 10:00-11:30 is no offset, 10:00:00-11:30 is one
        return offset_from(m["nsign"], shadow.words(m, "noff"))
    return ""


def _share_zone(found: list[WrittenDate]) -> list[WrittenDate]:
    """A zone given once on a line counts for all its times: ``04:20 pm | Updated June 3, 2004 05:10 am IST``."""
    offsets = {d.offset for d in found if d.clock and d.offset}
    if len(offsets) != 1 or len(found) == 1:
        return found
    offset = offsets.pop()
    return [d._replace(offset=offset) if d.clock else d for d in found]


def find_time(text: str, start: int, end: int) -> tuple[str, str] | None:
    """The time and the offset that a line consists of: ``03:26 pm`` gives ``T15:26:00``; None when it holds anything else."""
    shadow = _Shadow(text, start, end, _english())
    m = _TIME_ALONE.fullmatch(shadow.letters)
    clock = _clock(shadow, m) if m else ""
    return (clock, _offset(shadow, m, None)) if m and clock else None
