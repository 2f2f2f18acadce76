"""Place, agency and date in front of the lead: ``BAGHDAD, July 27 (Reuters) - ``, ``NEW DELHI: ``."""

from __future__ import annotations

import re

from ..dates import WrittenDate, find_dates
from ..lexicon import words
from ..model import Dateline

_REACH = 120
"""Code points in which a dateline has to end."""

_PLACE = re.compile(
    r"""
    [^\W\d_a-z][\w.'’-]*
    (?: (?:,\s?|[ /])
        (?: (?:of|the|de|del|la|al|el|and|am|an|der|upon|di|do|da|e|y)\s )?
        [^\W\d_a-z][\w.'’-]*
    ){0,6}
    """,
    re.VERBOSE,
)
_COUNTRY = re.compile(r"\s*\[[^\]\n]{2,30}\]")
_AGENCY = re.compile(r"[\s.]*[(/\[]\s?([^()/\[\]\n]{2,40}?)\s?[)/\]]")
_DASH = re.compile(r"\.?\s*(?:-{1,3}|[–—―_:])\s?")
_GOES_ON = re.compile(r"\s{0,3}[-–—―_(\[/:,.)】\d]")
"""What follows the place of a dateline; nearly every paragraph without one is ruled out here."""
_CAPITALS = re.compile(r"[^\W\d_a-z][^\W\d_a-z.'’-]{2,}")
"""The first word of a place in capitals: three letters at least, ``US - `` and ``UK: `` are no datelines."""

_LONGEST_PLACE = 60
_NOT_AGENCY = re.compile(r"[a-z]+ [a-z]+|\d")
"""Two words in lower case, or a digit, are no agency: ``(pictured left)``."""


def read_dateline(text: str, start: int, end: int) -> tuple[Dateline, WrittenDate | None] | None:
    """The dateline that the paragraph ``text[start:end]`` starts with, and the date in it."""
    first = text[start]
    if not (first.isupper() or first in "(【["):
        return None
    bracket = first in "(【["
    reach = min(end, start + _REACH)
    begin = start + bracket
    place = _PLACE.match(text, begin, min(reach, begin + _LONGEST_PLACE))
    if place is None or (bracket and (only := _agency_only(text, start, reach))):
        return only if place else None
    if not _GOES_ON.match(text, place.end(), reach):
        return None
    stop = place.end()
    date = _date_in(text, begin, reach, stop)
    if date and date.start < stop:
        stop = date.start
    if date and date.start > stop and not _only_marks(text[stop : date.start]):
        date = None
    place_end = begin + len(text[begin:stop].rstrip(" ,:–—-"))
    if place_end <= begin:
        return None
    if country := _COUNTRY.match(text, place_end, reach):
        stop = max(stop, country.end())
        if date is None:
            date = _date_in(text, stop, reach, stop)
    here = max(place_end, country.end() if country else 0, date.end if date else 0)
    agency = _AGENCY.match(text, here, reach)
    if agency and (_NOT_AGENCY.search(agency[1]) or (agency[1].islower() and agency[1] not in words("agencies"))):
        agency = None
    if agency:
        here = agency.end()
    if bracket and text[here : here + 1] in ")】]":
        here += 1
    dash = _DASH.match(text, here, reach)
    mark = dash[0].strip(" .") if dash else ""
    if dash and dash.end() == here + 1 and mark in "-_":  # no space on either side: Al-Hamid
        mark = ""
    sure = date is not None or agency is not None
    if not mark and not (sure and (bracket or (date and agency) or (agency and text[here : here + 1] in (".", ":")))):
        return None
    if not sure and not _is_place(text[begin:place_end], mark):
        return None
    if sure and not agency and not bracket and not _is_place(text[begin:place_end], mark) and not text[begin:place_end].istitle():
        return None
    line = Dateline(text[start:here], text[begin:place_end], agency[1] if agency else None, (start, here))
    return line, date


def _agency_only(text: str, start: int, reach: int) -> tuple[Dateline, None] | None:
    """``(Reuters) - `` and ``(dpa) — ``: an agency without place."""
    agency = _AGENCY.match(text, start, reach)
    if agency is None or agency[1].casefold() not in words("agencies"):
        return None
    dash = _DASH.match(text, agency.end(), reach)
    return (Dateline(agency[0], None, agency[1], agency.span()), None) if dash else None


def _date_in(text: str, start: int, reach: int, near: int) -> WrittenDate | None:
    """The first date of a stretch, when it starts within a few marks of ``near`` or before it."""
    if not any(c.isdigit() for c in text[start : min(reach, near + 24)]):
        return None
    found = find_dates(text, start, reach)
    return found[0] if found and found[0].start <= near + 8 else None


def _only_marks(gap: str) -> bool:
    return not any(c.isalnum() for c in gap)


def _is_place(words_: str, mark: str) -> bool:
    """True when words without date and agency are a place by their looks: in capitals; before a colon one word or a town."""
    if mark in ("-", "_") and not words_.isupper() and not _CAPITALS.match(words_):
        return False
    pieces = words_.casefold().split()
    if not _CAPITALS.match(words_) or any(p.strip(",") in words("not_places") for p in pieces):
        return False
    first_part = words_.split(",")[0]
    if not first_part.isupper():
        return False
    return mark != ":" or len(pieces) == 1 or pieces[0] in words("place_starts") or "," in words_
