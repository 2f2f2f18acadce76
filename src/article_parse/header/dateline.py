"""Place, agency and date in front of the lead: ``BAGHDAD, July 27 (Reuters) - ``, ``NEW DELHI: ``."""

from __future__ import annotations

import re
from functools import cache

from ..dates import WrittenDate, find_dates
from ..lexicon import words
from ..model import Dateline
from ..patterns import on_demand
from .bylines import is_agency, starts_with_given_name

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
_AGENCY_TEXT = r"[(/\[]\s?(?P<{}>(?:[^()/\[\]\n\0]|/(?=\w)){{2,40}}?)\s?[)/\]]"
_CAPITALS = on_demand(r"[^\W\d_a-z][^\W\d_a-z.'’-]{2,}")
"""The first word of a place in capitals: three letters at least, ``US - `` and ``UK: `` are no datelines."""
_BETWEEN_AGENCIES = on_demand(r"[\s/–]+")
"""``dpa/lno``, ``NTB–Reuters``."""
_SITE = on_demand(r"[^\W_][\w-]{2,}\.(?:com|net|org|info|id|co|co\.id|ru|ua|by|kz|tr|news)", re.IGNORECASE)
_SHORTEST_SIGNATURE = 3
"""Code points; two are a state, too (``PA``)."""
_WITHOUT_CAPITALS = "\N{HEBREW LETTER ALEF}"
"""The first letter of the scripts without capitals."""
_DASHES = frozenset(("-", "--", "–", "—"))
_MOST_WORDS = 3
"""Words of a place in small letters without agency and date: ``Bad Kissingen``."""
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
    return re.compile(rf"{_AGENCY_TEXT.format('agency')}\s?(?:(?P<mark>-{{1,3}}|[–—―_:])\s)?")


@cache
def _undated_pattern() -> re.Pattern[str]:
    """A dateline without a date, with the mark behind it."""
    return re.compile(
        rf"""
        (?P<place>{_PLACE_TEXT}) (?: \s*\[[^\]\n]{{2,30}}\] )?
        (?: ,\s\d\d? )?                                      # MADRID, 20 (EUROPA PRESS)
        (?: [\s.–—-]{{0,4}}{_AGENCY_TEXT.format("agency")} )?
        (?P<mark>[.:]?\s{{0,3}}(?:--|[–—―])\s?|[.:]?\s{{0,3}}[-_:|]\s|(?(agency)\.?\s|(?!)))
        """,
        re.VERBOSE,
    )


@cache
def _plain_agency() -> re.Pattern[str]:
    """What may be an agency behind the date, with the mark that ends it: ``. УНН. ``, `` — Sputnik. ``."""
    return re.compile(
        r"""
        \.?\s? (?:[-–—]\s)?
        (?P<agency>[^\W\d_][\w-]*(?:\.\w+)?(?:\s[^\W\d_a-z][\w-]*){0,2})
        (?= [.,:] | \s[-–—]\s )
        """,
        re.VERBOSE,
    )


@cache
def _dated_pattern() -> re.Pattern[str]:
    """A dateline whose date is written over with a NUL."""
    return re.compile(
        rf"""
    (?P<open>[(【\[])? (?P<place>{_PLACE_TEXT})
    (?: \s*\[[^\]\n]{{2,30}}\] | \s\([A-Z]/[A-Z]\) )?        # Manila [India], Wenchi (B/A)
    (?: [\s–—-]{{0,4}}{_AGENCY_TEXT.format("before")} )?      # NEW YORK / ACCESSWIRE / July 27, BONN -- (Marketwire) -- 07/27
    (?P<joint>[\s,.:;/()|–—―-]{{0,5}} (?:(?<=[\s])(?:a|le|den|em)\s)?) \0 (?P<shut> [\s.,]{{0,3}}[)】\]] )?
    (?: [\s.,–—-]{{0,3}}{_AGENCY_TEXT.format("behind")} | ,\s(?P<bare>[A-Z]\w{{1,9}})(?=\s?[-–—]) )?   # Nov. 21, GNA -
    (?P<close>[)】\]])?
    (?P<mark>\.?\s?(?:-{{1,3}}|[–—―_:/|])\s?|\.\s|\s)
    """,
        re.VERBOSE,
    )


def read_dateline(text: str, start: int, end: int) -> tuple[Dateline, WrittenDate | None] | None:
    """The dateline that the paragraph ``text[start:end]`` starts with, and the date in it."""
    first = text[start]
    second = text[start + 1 : start + 2]
    if second.isalpha() and second >= _WITHOUT_CAPITALS:
        from .eastern import read_eastern_dateline

        return read_eastern_dateline(text, start, end)
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
    if behind not in _GOES_ON and not behind.isdecimal() and "- " not in place[0]:  # MONTERREY, N.L.- The
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
    found = read_dateline(text, rest.end(), end) if rest else None
    if found is None:
        return agency, None
    span = agency.span[0], found[0].span[1]
    return Dateline(text[slice(*span)], found[0].place, agency.agency, span), found[1]


def _dated(text: str, start: int, reach: int, written: WrittenDate) -> Dateline | None:
    """``DHAKA, June 24, 2013 (GLOBE NEWSWIRE) -- ``, ``BRUSSELS (27 July 2021) — ``, ``(New York, July 27, 2021) – ``."""
    m = _dated_pattern().match(text[start : written.start] + "\0" + text[written.end : reach])
    if m is None:
        return None
    agency = m["behind"] or m["bare"] or m["before"]
    place = m["place"].rstrip(" ,-")
    apart = m["joint"].strip() or place.isupper() or place[-1] == "."  # Oban. 03.05.2021. The
    if (agency and not is_agency_mark(agency)) or not apart:
        return None
    mark = m["mark"].strip()
    in_brackets = m["open"] or ("(" in m["joint"] and written.days)
    shift = written.end - written.start - 1
    stop = start + m.start("mark") + shift
    line = Dateline(text[start:stop], place if "," in place else place.rstrip("."), agency, (start, stop))
    if not agency:
        line = _signed(text, line, reach)
    if (not mark and not (agency or in_brackets)) or (mark == "." and not (line.agency or written.days)):
        return None
    return line


def _undated(text: str, start: int, reach: int) -> Dateline | None:
    """``MEXICO CITY (AP) — ``, ``NEW DELHI: ``, ``NASHUA, N.H. - ``, ``MELBOURNE, Wednesday.—``."""
    m = _undated_pattern().match(text, start, reach)
    if m is None:
        return None
    place, agency, mark = m["place"].rstrip(" ,-"), m["agency"], m["mark"].strip()
    stop = m.start("mark") - (len(m["place"]) - len(place) if not agency else 0)
    if parts := _of_site(place):
        return Dateline(text[start:stop], *parts, (start, stop))
    if mark in ("", "."):
        is_dateline = is_agency(agency) and (place.isupper() or mark == ".") and not text[m.end()].islower()
    else:
        is_dateline = is_agency_mark(agency) if agency else _is_place(place, mark)
        if is_dateline and not agency and not place.split(",")[0].isupper():
            is_dateline = _stands_apart(text, m.start("mark"), m.end(), reach)
    return Dateline(text[start:stop], _without_day(place), agency, (start, stop)) if is_dateline else None


def _stands_apart(text: str, mark: int, start: int, reach: int) -> bool:
    """True for a place in small letters when a sentence starts behind its dash: ``Cape Town - Farmers have``.

    A second dash would make it an aside: ``Paris – The City of Light – is``.
    """
    dash = text[mark:start]
    first = text[start : start + 2].lstrip("'\"“‘«„")[:1]
    return text[mark].isspace() and dash[-1].isspace() and first.isupper() and dash not in text[start:reach]


def _of_site(words_: str) -> tuple[str, str] | None:
    """Place and agency of an Indonesian dateline: ``Jakarta, CNN Indonesia``, ``TEMPO.CO, Jakarta``."""
    first, _, second = words_.partition(", ")
    if second and any(_is_signature(part) for part in (first, second)):
        return (first, second) if _is_signature(second) else (second, first)
    return None


def _without_day(place: str) -> str:
    """The place without the weekday of papers of old: ``MELBOURNE, Wednesday.``."""
    town, _, day = place.rpartition(", ")
    return town if day.rstrip(".").casefold() in words("near_days", "mul") else place


def _signed(text: str, line: Dateline, reach: int) -> Dateline:
    """A dateline with the agency that follows without brackets: ``МОСКВА, 5 мар - РИА Новости.``, ``Caracas, 05 Feb. AVN.-``."""
    m = _plain_agency().match(text, line.span[1], reach)
    if m is None or not _is_signature(m["agency"]):
        return line
    span = line.span[0], m.end("agency")
    return Dateline(text[slice(*span)], line.place, m["agency"], span)


def _is_signature(words_: str) -> bool:
    """True for an agency or a site that needs no brackets: ``Sputnik``, ``CNN Indonesia``, ``KOMPAS.com``."""
    if len(words_) < _SHORTEST_SIGNATURE:
        return False
    return is_agency(words_) or is_agency(words_.split()[0]) or _SITE().fullmatch(words_) is not None


def _agency_only(text: str, start: int, reach: int) -> Dateline | None:
    """``(Reuters) - `` and ``(dpa) — ``: an agency without place."""
    m = _agency_pattern().match(text, start, reach)
    if m is None or not (is_agency_mark(m["agency"]) if m["mark"] else is_agency(m["agency"]) and text[m.end()].isupper()):
        return None  # (CNN) A glacier lake
    stop = start + m[0].index(m["agency"]) + len(m["agency"]) + 1
    return Dateline(text[start:stop], None, m["agency"], (start, stop))


def is_agency_mark(mark: str) -> bool:
    """True for what stands in brackets as an agency: ``Reuters``, ``GLOBE NEWSWIRE``, ``ANI``; not ``Labour``."""
    agencies = words("agencies")
    low = mark.casefold()
    return (
        low in agencies
        or low.endswith(("news service", "news agency"))
        or (mark.isupper() and "-" not in mark)
        or any(w in agencies for w in _BETWEEN_AGENCIES().split(low))
    )


def _is_place(place: str, mark: str) -> bool:
    """True when words without date and agency are a place by their looks: in capitals; before a colon one word or a town."""
    pieces = place.casefold().split()
    if any(p.strip(",") in words("not_places") for p in pieces):
        return False
    town, _, rest = place.partition(",")
    if rest and words("person_nouns").intersection(rest.casefold().split()):
        return False  # ANNE DUPREE, PRESENTER:
    if not town.isupper():
        is_person = starts_with_given_name(place) or is_agency(place)
        return len(pieces) <= _MOST_WORDS and mark in _DASHES and not is_person
    return _CAPITALS().match(place) is not None and (
        ":" not in mark or len(pieces) == 1 or pieces[0] in words("place_starts") or bool(rest)
    )
