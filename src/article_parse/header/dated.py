"""Date lines: ``Published: 3 May 2024``, ``By Jane Roe | 3 May 2024``, ``Politics / May 3, 2024``; dates in front of the lead."""

import re
from functools import cache
from typing import NamedTuple

from ..dates import WrittenDate, exists, find_dates, tokens_of
from ..lexicon import folded, languages, words
from ..model import Span
from ..patterns import on_demand
from .bylines import looks_like_name, opener_end, read_names, starts_with_given_name
from .labels import date_role, label_at, role_of
from .title import is_paper_name

LONGEST_LINE = 220
"""Code points of a date line; what is longer is text."""

_CAN_HOLD_DATE = re.compile(
    r"""
    \d (?: \d{3}                                      # 2021
        | \d?[-/.]\s?\d\d?[-/.]\s?\d                   # 3/4/21, 3. 4. 21
        | \d?[ -][^\W\d_]{3,9}[. -]{1,2}\d\d           # 11 Apr 08
        | \d?\s?[年月] | \d?\s?[년월]              # apart, for a set of both takes ten times as long to compile
    )
    """,
    re.VERBOSE,
)
_SHORT = 24
"""Code points of a line whose digit alone may be the day of a date: ``Tuesday, March 12``."""
_DIGIT = re.compile(r"\d")
_MOST_OTHER_WORDS = 2
"""Words in lower case that a date line may hold beside those of its trade: ``in Persian``, ``for subscribers``."""
_LONGEST_EAST_ASIAN = 14
"""Letters without a space; more is a sentence."""
_SENTENCE_ENDS = frozenset('.!?”"’')
_SENTENCE_WORDS = 14
"""Spaces of a line with a final stop from which on it is a sentence of the text, whatever date it holds."""
_WIRE_ID = on_demand(r"\A[A-Z]{2}-[A-Z]{2}\Z|\A[A-Z]{2}-[A-Z]{2}-")
_PAGE = on_demand(r"\b(?:S|Seite|[Pp]p?|[Pp]age|Str|стр)\.?\s?\d")
"""A page behind the date of an issue: ``Nordkurier vom 4.5.2021, Nr. 102, S. 4``."""
_LONGEST_SIGN = 6
"""Code points of the sign of a paper or a writer with the comma: ``hna,``."""
_NAME_SPACES = 2
"""Spaces of a paper or a writer with a bracket behind it: ``Island Courier (``."""
_END_MARK = "END"
_SHORTEST_LEAD = 80
"""Code points; behind a date and a colon less is the rest of a title."""
_SHORTEST_SENTENCE = 12
"""Code points."""
_PREFIX = on_demand(r"[\[(<]?\s*(?:(?:date|published|posted|dated)(?:\son)?\s?:?\s+)?(?=[^\W_])", re.IGNORECASE)
_ISO_PREFIX = re.compile(r"(?:date )?((?:19|20)\d\d)-(\d\d)-(\d\d)\s+(?=\S)(?!AM|PM)")
"""The commonest of these dates, read without loading the reader."""
_PREFIX_REACH = 48
"""Code points in which a date in front of the lead has to end."""
_PREFIX_TAIL = on_demand(r"\s?[\])>]?[.,]?\s*(?:[-‐‑‒–—―|:•·]{1,3}\s*)?")
_TEXT_START = on_demand(r"""["'“”„«‘(\[¿¡]*[^\W_a-z]""")


@cache
def _no_date_line() -> re.Pattern[str]:
    """Words of captions, events and lives."""
    return re.compile(rf"\b(?:{'|'.join(sorted(words('not_date_lines')))})\b", re.IGNORECASE)


class DatedLine(NamedTuple):
    """A line of the head that holds a date."""

    dates: list[tuple[WrittenDate, str]]
    """The dates with their roles: ``published``, ``updated``, ``passed`` (no publication date) or nothing."""
    gaps: list[tuple[int, int]]
    """What stands around the dates, labels taken off."""


def can_hold_date(text: str, start: int, end: int) -> bool:
    """A quick look that spares most lines the reading."""
    length = end - start
    if length > LONGEST_LINE:
        return False
    if length > _SHORT and text[end - 1] in _SENTENCE_ENDS and text.count(" ", start, end) >= _SENTENCE_WORDS:
        return False
    return (_DIGIT if length <= _SHORT else _CAN_HOLD_DATE).search(text, start, end) is not None


@cache
def _trade_words() -> frozenset[str]:
    """Words of date lines, with the labels and the weekdays of every language."""
    out = {
        word
        for name in ("date_line_words", "date_prepositions", "clock_words", "hour_words", "name_joiners")
        for word in folded(name, "mul")
    }
    for language in languages("weekdays"):
        out.update(row.partition(" ")[0] for row in folded("weekdays", language))
    for language in languages("labels"):
        for row in folded("labels", language):
            out.update(row.partition(" = ")[2].split())
    return frozenset(out)


def read_dated_line(text: str, start: int, end: int, strict: bool = False) -> DatedLine | None:
    """The dates of a line that is nothing but a date line: dates, labels, names, places, marks.

    None when the words around the dates make a sentence, a title or a caption. ``strict`` is for the first line, which may be a
    title with a date in it: nothing but a label, a mark or a name may stand in front.
    """
    template = text.find("{{", start, end)  # what a script would have filled in
    end = template if template > start else end
    found = find_dates(text, start, end)
    if not found or (_no_date_line().search(text, start, end) and not opener_end(text, start, end)):
        return None
    dates, gaps, place, others = [], [], start, 0
    for written in found:
        role, label = date_role(text[place : written.start])
        gap = (place, place + label)
        before, behind = text[place : written.start], text[written.end : end]
        if not role and _signs_on(before):
            gap = (place, place + before.rstrip().rindex(" "))
        elif not role and not _may_precede(before, strict and not _PAGE().search(behind)) and not _is_on_alone(before, behind):
            return None
        dates.append((written, role))
        gaps.append(gap)
        others += _other_words(text[slice(*gap)])
        place = written.end
    gaps.append((place, end))
    others += _other_words(text[place:end])
    if others > (0 if strict and not dates[0][1] else _MOST_OTHER_WORDS) or _ends_as_sentence(text[place:end]):
        return None
    return DatedLine(dates, gaps)


def _signs_on(gap: str) -> bool:
    """True for ``By Jane Roe on``, a byline that goes on with the date."""
    name = opener_end(gap, 0, len(gap))
    between, _, last = gap[name:].rstrip().rpartition(" ")
    return name > 0 and last.casefold() in words("clock_words", "mul") and looks_like_name(between)


def _is_on_alone(before: str, behind: str) -> bool:
    """True for ``On May 3, 2024`` and ``From the May 2024 issue``, nothing more."""
    if before.strip().casefold() == "from the":
        return behind.strip(" .").casefold() in ("issue", "edition", "print edition")
    return before.strip().casefold() == "on" and not any(map(str.isalnum, behind))


def _may_precede(gap: str, strict: bool) -> bool:
    """True when a date may follow ``gap`` on a date line: marks, a name, a section; not ``held on`` or ``Crash of``."""
    gap = gap.rstrip()
    if strict and gap.endswith("(") and gap.count(" ") > _NAME_SPACES:  # South Sudan: Humanitarian Snapshot (March 2018)
        return False
    if not gap or not gap[-1].isalpha():
        return not strict or not gap.endswith((":", "–", "—")) or len(gap) < 3 or is_paper_name(gap.rstrip(" :–—"))
    last = gap.split()[-1]
    if last.casefold() in words("event_prepositions"):
        return False
    if not last[0].islower() or (not strict and last in words("date_prepositions", "mul")):
        return True
    return last.casefold() in _trade_words()


def _other_words(gap: str) -> int:
    """How many words are in lower case and none of a date line's trade."""
    trade = _trade_words()
    count = 0
    for token in tokens_of(gap):
        first = token[0]
        if first.isalpha() and token.casefold() not in trade:
            if first.islower():
                count += len(token) > 1
            elif not first.isupper() and len(token) > _LONGEST_EAST_ASIAN:
                count += _MOST_OTHER_WORDS + 1
    return count


def _ends_as_sentence(gap: str) -> bool:
    """True for ``. Photo by J. Doe`` and for a line that ends in a full stop behind a word."""
    gap = gap.strip()
    if gap.endswith("。"):
        return True
    if len(gap) <= _SHORTEST_SENTENCE:
        return False
    if gap[0] == ":" and gap.count(" ") > 1:  # May 3, 2021: A Day to Remember
        return True
    return gap.startswith(". ") or (gap.endswith((".", "!", "?")) and gap[-2:-1].islower() and gap.count(" ") > 3)


def read_foot_line(text: str, start: int, end: int, is_last: bool) -> DatedLine | None:
    """The dates of a line at the foot, where stricter rules hold than in the head: timelines and events end articles, too.

    A label tells (``First published on``), a wire's id, a source that is an agency; a bare date has to be the last line.
    """
    line = read_dated_line(text, start, end)
    if line is None or all(role for _, role in line.dates):
        return line
    before = text[start : line.dates[0][0].start].strip(" (\u2014\u2013-")
    if _WIRE_ID().search(before):
        return line
    label = label_at(text, start, end)
    sources = words("agency_words") | words("paper_words")
    if label and label[0] == "field" and any(w.strip(",;:|").casefold() in sources for w in before.split()):
        return line
    after = [t for t in tokens_of(text[line.dates[-1][0].end : end]) if t[0].isalpha() and t.casefold() not in _trade_words()]
    if not is_last or after or len({w.days for w, _ in line.dates}) > 1:
        return None
    if before == _END_MARK or not any(map(str.isalpha, before)) or is_paper_name(before.rstrip(" ,")):
        return line
    is_sign = len(before) <= _LONGEST_SIGN and before.islower()  # hna, 02.10.2009
    return line if is_sign or signed_by(text, start, line.dates[0][0].start) else None


def signed_by(text: str, start: int, end: int) -> list[Span]:
    """The people in front of the date at the foot: ``Jane Roe, 3 May 2024``."""
    names = read_names(text, opener_end(text, start, end) or start, end, unopened=True)
    return names if names and starts_with_given_name(text[slice(*names[0])]) else []


def read_prefix(text: str, start: int, end: int) -> tuple[WrittenDate, int] | None:
    """A whole date stuck in front of the lead or the title, and where these start.

    `` date 2021-07-27 Harakat``, ``[ 2025-05-17 ] Union``, ``October 1, 2015 -- The``, ``16.03.2020 At least``.
    """
    plain = _ISO_PREFIX.match(text, start, end)
    if plain and ("A" <= text[plain.end()] <= "Z" or text[plain.end()] in '“"'):
        day = int(plain[1]), int(plain[2]), int(plain[3])
        if exists(day):
            return WrittenDate(plain.start(1), plain.end(3), (day,)), plain.end()
    m = _PREFIX().match(text, start, end) if can_hold_date(text, start, min(end, start + _PREFIX_REACH)) else None
    if m is None:
        return None
    reach = min(end, m.end() + _PREFIX_REACH)
    found = find_dates(text, m.end(), reach)
    if not found or not found[0].days or found[0].start != m.end() or found[0].end == reach < end:
        return None
    tail = _PREFIX_TAIL().match(text, found[0].end, end)
    rest = tail.end() if tail else found[0].end
    if ":" in text[found[0].end : rest] and end - rest < _SHORTEST_LEAD:  # May 3, 2021: A Day to Remember
        return None
    if date_role(text[rest : rest + _PREFIX_REACH].partition(" ")[0])[0]:
        return None  # Sábado 21 enero de 2017 | Publicado a las 15:40
    if rest >= end or not (text[rest - 1].isspace() or text[rest - 1] in "–—") or not _TEXT_START().match(text, rest, end):
        return None
    return found[0], rest


def label_alone(text: str, start: int, end: int) -> str | None:
    """The role of a label that is a line of its own: ``Published``, ``By``, ``PD``."""
    return role_of(text[start:end].rstrip(":：. ")) if end - start <= 24 else None
