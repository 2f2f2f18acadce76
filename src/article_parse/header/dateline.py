"""Place, agency and date in front of the lead: ``BAGHDAD, July 27 (Reuters) - ``, ``NEW DELHI: ``."""

from __future__ import annotations

import re
from functools import cache

from ..dates import WrittenDate, find_dates
from ..lexicon import words
from ..model import Dateline
from ..patterns import on_demand

_REACH = 120
"""Code points in which a dateline has to end."""

_PLACE_TEXT = r"""
    [^\W\d_a-z][\w.'’-]*
    (?: (?:,\s?|[ /])
        (?: (?:of|the|de|del|la|al|el|and|am|an|der|upon|di|do|da|e|y)\s )?
        [^\W\d_a-z][\w.'’-]*
    ){0,6}
    """
_PLAIN_PLACE = re.compile(_PLACE_TEXT.replace("’", ""), re.VERBOSE)
"""A place with no apostrophe but the straight one: a set with the other takes ten times as long to compile."""
_AGENCY_TEXT = r"[(/\[]\s?(?P<{}>[^()/\[\]\n\0]{{2,40}}?)\s?[)/\]]"
_CAPITALS = on_demand(r"[^\W\d_a-z][^\W\d_a-z.'’-]{2,}")
"""The first word of a place in capitals: three letters at least, ``US - `` and ``UK: `` are no datelines."""
_GOES_ON = frozenset("-–—―_([/:,.)】|")
"""What follows the place of a dateline, if no digit does; nearly every paragraph without one is ruled out here."""
_WIDEST_GAP = 3
"""White space between the place and what follows."""
_LONGEST_PLACE = 60
_NEAR = 40
"""Code points behind the place in which the date's first digit has to stand."""


@cache
def _dash() -> re.Pattern[str]:
    """The mark between an agency and the place."""
    return re.compile(r"\s?[-–—―_:]{1,3}\s")


@cache
def _agency_pattern() -> re.Pattern[str]:
    """An agency in brackets with the mark behind it."""
    return re.compile(rf"{_AGENCY_TEXT.format('agency')}\s?(?:-{{1,3}}|[–—―_:])\s")


@cache
def _undated_pattern() -> re.Pattern[str]:
    """A dateline without a date, with the mark behind it."""
    return re.compile(
        rf"""
        (?P<place>{_PLACE_TEXT}) (?: \s*\[[^\]\n]{{2,30}}\] )?
        (?: [\s.]*{_AGENCY_TEXT.format("agency")} )?
        (?P<mark>[.:]?\s?(?:--|[–—―])\s?|[.:]?\s?[-_:]\s)
        """,
        re.VERBOSE,
    )


@cache
def _dated_pattern() -> re.Pattern[str]:
    """A dateline whose date is written over with a NUL."""
    return re.compile(
        rf"""
    (?P<open>[(【\[])? (?P<place>{_PLACE_TEXT})
    (?: \s*\[[^\]\n]{{2,30}}\] )?                         # Manila [India]
    (?: [\s–—-]{{0,4}}{_AGENCY_TEXT.format("before")} )?      # NEW YORK / ACCESSWIRE / July 27, BONN -- (Marketwire) -- 07/27
    (?P<joint>[\s,.:;/()|–—―-]{{0,5}}) \0 (?P<shut> [\s.,]{{0,3}}[)】\]] )?
    (?: [\s.,–—-]{{0,3}}{_AGENCY_TEXT.format("behind")} )?
    (?P<close>[)】\]])?
    (?P<mark>\.?\s?(?:-{{1,3}}|[–—―_:/|])\s?|\.\s|\s)
    """,
        re.VERBOSE,
    )


def read_dateline(text: str, start: int, end: int) -> tuple[Dateline, WrittenDate | None] | None:
    """The dateline that the paragraph ``text[start:end]`` starts with, and the date in it."""
    first = text[start]
    if not (first.isupper() or first in "(【["):
        return None
    bracket = first in "(【["
    reach = min(end, start + _REACH)
    opening = text[start : min(reach, start + bracket + _LONGEST_PLACE)].replace("’", "'")
    place = _PLAIN_PLACE.match(opening, bracket)
    if place is None:
        return None
    place_end = start + place.end()
    behind = text[place_end : min(reach, place_end + _WIDEST_GAP + 1)].lstrip()[:1]
    if behind not in _GOES_ON and not behind.isdecimal():
        return None
    if any(map(str.isdigit, text[start : min(reach, place_end + _NEAR)])):
        for written in find_dates(text, start, reach)[:1]:
            if line := _dated(text, start, reach, written):
                return line, written
    if not bracket:
        line = _undated(text, start, reach)
        return (line, None) if line else None
    line = _agency_only(text, start, reach)
    return _behind_agency(text, line, end) if line else None


def _behind_agency(text: str, agency: Dateline, end: int) -> tuple[Dateline, WrittenDate | None]:
    """The agency in front with the dateline that may follow it: ``(ANSA) - ROMA, 4 MAG 2021 - ``."""
    rest = _dash().match(text, agency.span[1], end)
    found = read_dateline(text, rest.end(), end) if rest and rest.end() < end and text[rest.end()].isupper() else None
    if found is None:
        return agency, None
    span = agency.span[0], found[0].span[1]
    return Dateline(text[slice(*span)], found[0].place, agency.agency, span), found[1]


def _dated(text: str, start: int, reach: int, written: WrittenDate) -> Dateline | None:
    """``DHAKA, June 24, 2013 (GLOBE NEWSWIRE) -- ``, ``BRUSSELS (27 July 2021) — ``, ``(New York, July 27, 2021) – ``."""
    m = _dated_pattern().match(text[start : written.start] + "\0" + text[written.end : reach])
    if m is None:
        return None
    agency = m["behind"] or m["before"]
    place = m["place"].rstrip(" ,-")
    apart = m["joint"].strip() or place.isupper() or (place[-1] == "." and written.days)  # Oban. 03.05.2021. The
    if (agency and not is_agency_mark(agency)) or not apart:
        return None
    mark = m["mark"].strip()
    in_brackets = m["open"] or (m["shut"] and "(" in m["joint"] and written.days)
    if (not mark and not (agency or in_brackets)) or (mark == "." and not (agency or written.days)):
        return None
    shift = written.end - written.start - 1
    stop = start + m.start("mark") + shift
    return Dateline(text[start:stop], place, agency, (start, stop))


def _undated(text: str, start: int, reach: int) -> Dateline | None:
    """``MEXICO CITY (AP) — ``, ``NEW DELHI: ``, ``NASHUA, N.H. - ``."""
    m = _undated_pattern().match(text, start, reach)
    if m is None:
        return None
    place, agency, mark = m["place"].rstrip(" ,-"), m["agency"], m["mark"].strip()
    if not (is_agency_mark(agency) if agency else _is_place(place, mark)):
        return None
    stop = m.start("mark") - (len(m["place"]) - len(place) if not agency else 0)
    return Dateline(text[start:stop], place, agency, (start, stop))


def _agency_only(text: str, start: int, reach: int) -> Dateline | None:
    """``(Reuters) - `` and ``(dpa) — ``: an agency without place."""
    m = _agency_pattern().match(text, start, reach)
    if m is None or not is_agency_mark(m["agency"]):
        return None
    stop = start + m[0].index(m["agency"]) + len(m["agency"]) + 1
    return Dateline(text[start:stop], None, m["agency"], (start, stop))


def is_agency_mark(mark: str) -> bool:
    """True for what stands in brackets as an agency: ``Reuters``, ``GLOBE NEWSWIRE``, ``ANI``; not ``Labour``."""
    agencies = words("agencies")
    low = mark.casefold()
    return (
        low in agencies
        or low.endswith(("news service", "news agency"))
        or (mark.isupper() and len(mark) > 1 and "-" not in mark)
        or any(w in agencies for w in low.split())
    )


def _is_place(place: str, mark: str) -> bool:
    """True when words without date and agency are a place by their looks: in capitals; before a colon one word or a town."""
    pieces = place.casefold().split()
    if not _CAPITALS().match(place) or any(p.strip(",") in words("not_places") for p in pieces):
        return False
    return place.split(",")[0].isupper() and (
        ":" not in mark or len(pieces) == 1 or pieces[0] in words("place_starts") or "," in place
    )
