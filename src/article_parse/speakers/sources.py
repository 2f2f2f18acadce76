"""Who says it: the words beside a cue that name its source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon import words
from ..model import Span
from ..patterns import on_demand
from .grammar import PHRASE, QUOTE, subject_right

_SUBJECT_ENDS = re.compile(r"[,.;:!?)(-]| (?:w+|y+|i+|u+|-|Q)|\Z")
"""What may follow the subject of an inverted cue; before anything else it is the subject of what is said."""

_PARTICIPLE_CLAUSE = on_demand(r"N+ [dhilbo][^,QEXKxv]{0,120}, ")
"""What leads in behind a capital: ``Giving evidence in court,``; that its first word ends in -ing is for the text to tell."""
_PARTICIPLES = on_demand(r"(?:e+ ){1,2}(?=[NJrl])")
"""What may stand before the noun of an inverted source: said ``retired`` general Ann Lund."""
_NAMED_BEFORE = on_demand(r"(?:, (?:d+|h+|w+|J+|N+|0+|n+|[lo]+ r+|r+|[ev]+ (?:i+|y+|a+)|i+|k+) ?[^,Q;:]*){1,4},")
"""What hangs on a name in front of its cue, between commas: an apposition, an age, a clause."""
_PAUSE_OR_END = frozenset(",.;:!?)-")
"""What may follow the source of an inverted cue, when a name stands before the cue as well."""

_APPOSITION_END = on_demand(r", (?:a+ )?[gn]+ |, (?:[Qcxi]+ |w+ (?:x+ |a+ )*v)|[QEXK;:-]| u{3,} | uu (?=p+ )")
_APPOSITION = re.compile(r"(?: x+)?(?:,| -+) (?:(?P<aside>(?:[izu]+ [^,Q]*|a+|y+),)|[^,Q]*(?:, [^,Q]*){0,3}(?:,| -+))\Z")
_CLAUSE_BREAK = re.compile(r"[QEXK;:]|(?<= )u{3,} ,")
_LEADING = re.compile(
    r"i+ (?:d+ )?[yl0]+ (?:[yl]+ )?(?=p+ |N)|[iuagevzyfkw]+ [^,Q]{0,120}, |[ac]+,? |(?:[dlha0]+ ){1,3}y+(?: [aiuly]+)*,? "
)
"""What leads in to a sentence: ``On Tuesday``, ``Asked about it,``, ``A few days later,``."""

_NAME_THEN_VERB = on_demand(r"[Nro)](?:'')?(?= (?:e+|a+|l+)(?: |\Z))")
_JOINS = re.compile(r" c+ (?=[dhJNrolp0])")
_PAUSE = on_demand(r", (?=[dhJNrolp0])")
VERB = re.compile(r" (?:a+ )?[xve]")
_ANY_VERB = on_demand(r"(?:,[^,]*,)? (?:a+ )?[xvebl]")
_OPENER = on_demand(rf"(?:c+ )?([uk]+) (?={PHRASE.pattern}, (?:[dwh]+ |0+,))")
"""A word that opens a clause, with a name and its apposition behind it."""
_CLAUSE_OPENERS = frozenset(("although", "as", "though", "when", "whereas", "while"))
"""Those that have a clause behind them, never a phrase alone: not ``After the vote, the mayor, who lost, said``."""
_QUANTITY = re.compile(r"d{3,}(?=,)")
"""Others, many, both: a source without a noun."""
_BARE_NAME = on_demand(r"J+ [NJj. ]+|N+ [Nj. ]+")
"""Names and titles, two at least: ``Mrs. Ada Smith``."""
_ADVERB = on_demand(r"[ac]+ ")
_TWO_NAMES = on_demand(r"(?:J+ )?N+ N+")
_WHO_AT_LENGTH = on_demand(r"[dhaJr][^,;:QEXKxv]*|N[^,;:QEXKxvt]*")
"""Who somebody is, before the name: ``One of the authors of that report, Ada White``."""
_ASIDE_OPENERS = frozenset(("after", "before", "since"))
"""Words that may open a phrase behind a name: ``Smith, after two years, said``."""
_JOINED = re.compile(r"(,?) (c+) ")
_TITLE_ENDS = (",” ", '," ', ",'' ")
_SHARE = on_demand(
    r"\b(?:(?:about|nearly|almost|roughly|some|only|(?:more|fewer|less) than|at least|just over|well over) )?"
    r"(?:(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) )?\Z",
    re.I,
)
"""The first half of a share, and how exact it is: nearly three in five."""
_WORKING = on_demand(r"n+ r")
"""What a person does who is one by it: managing director."""
_RELATIVE = on_demand(r" (?:w+|t+|e+ i+|l+ z+) ")
"""What follows a noun and belongs to it: an official who, a source close to, a man involved in."""
_WITH_MOST = 80
"""Code points from ``with`` to the participle behind it."""
_WHO_WITH = on_demand(rf"(?:{PHRASE.pattern})|b+")
_AND = " ccc "
_NAME_WITH_PLACE = re.compile(r"[NJj. ]+(?: \(N[^()]*\))?(?= i)")


_SUBJECT_BREAK = re.compile(r"[QEXK;:,(-] ?|\Z")
_OPENS_CLAUSE = re.compile(r"(?:[cukta]+ ){0,3}")
_HANGS_ON = on_demand(
    r" (?:(?:w+|t+|wwwww [lorbNe]+) (?:[aq]+ )?[xevl]|(?:[aq]+ )?[evgnify]+ |l+ (?:i|z)+ )[^QEXK;:,()ctku-]*(?<![idhfz] )"
)
"""What belongs to the noun phrase before it: who left early, whose laws were struck down, released on Sunday, familiar with it."""

_HANGS_ON_BEFORE_NAME = on_demand(r" (?:w+ (?:[aq]+ )?[xelv]|[gn]+ |e+ i+ |(?<=[lob] )v+ [iu]+ )[^QEXK;:,()ctkuvbg-]*(?<![idhfz] )")
"""The same where it ends in a name or noun: people who battled the flood, a memo seen by Reuters."""

_ACCORDING_END = on_demand(
    r", (?:[Qcgnpxuva]+ |[dNJ]+ [^,]{0,60} x+ |i+ (?:d+ )?(?:[la0]+ ){0,2}y+)|[;:]| -+ | u+ | [ev]+ i+ y+(?! i)"
    r"|(?<![dhev'])(?<![ev] ii) (?:i+ |d+ |l+ )?y+"
)
"""Where the sentence goes on: a day ends the source, but not in ``a poll released Friday`` or ``her weekend memo``."""


@cache
def _adjectives() -> frozenset[str]:
    """Names that describe what follows: Syrian, Republican."""
    return words("nationalities") | words("parties")


def source_according(masked: str, subject: Span, stop: int) -> Span:
    """The source of ``according to``: ``a poll of 400 voters released by Marist``, up to where the sentence goes on."""
    cut = _ACCORDING_END().search(masked, subject[1], stop)
    return subject[0], cut.start() if cut else stop


def source_right(text: str, masked: str, first: int, cue: Span, stop: int, sure: bool) -> Span | None:
    """The source of an inverted cue: ``said Smith, a spokesman for the union, adding`` up to ``adding``.

    ``sure`` when a quote stands right before the cue; else the subject must be followed by a pause. ``first`` is where the sentence
    begins: in ``Smith, a union leader, said the talks with`` the source stands on the left.
    """
    cue_end = cue[1]
    begin = cue_end
    while begin < stop and masked[begin] == " ":
        begin += 1
    subject = subject_right(masked, begin, stop) if begin > cue_end else None
    if not subject and masked[begin] == "e" and (lead := _PARTICIPLES().match(masked, begin, stop)):
        named = subject_right(masked, lead.end(), stop)
        subject = (begin, named[1]) if named else None
    if not subject or not (
        sure or (_opens_source(masked, *subject) and (subject[1] == stop or _SUBJECT_ENDS.match(masked, subject[1], stop)))
    ):
        return None
    start, end = subject
    if sure:
        if masked.startswith(" x", end):  # “…,” said the dam would
            return None
    elif masked[start] == "p" and end < stop:  # says he and his colleague left
        return None
    elif masked[end : end + 3] != ", x" and _BARE_NAME().fullmatch(masked, first, cue[0] - 2) and masked[cue[0] - 2] == ",":
        return None  # Mrs. Ada Smith, denied the charge
    else:
        lead_in = behind_lead_in(text, masked, first, cue[0])
        if not _pauses(masked, lead_in, cue[0], start, end, stop) and _is_named_before(masked, lead_in, cue[0]):
            return None
    behind = end + 2 + masked.startswith("  ", end + 1)
    goes_on = masked.startswith(", ", end) and (
        (masked[behind : behind + 1] or ".") in "dwrNJlh0a"
        or _WORKING().match(masked, behind, stop)
        or text.startswith("including ", behind)
    )
    if goes_on or (sure and _RELATIVE().match(masked, end, stop)):
        cut = _APPOSITION_END().search(masked, end + 2, stop)
        if not (cut and masked[cut.start()] in QUOTE and masked[behind] == "w"):  # but: said Smith, who also says he is “strong”
            return start, cut.start() if cut else stop
    return start, _name_alone(text, masked, start, end)


def _opens_source(masked: str, start: int, end: int) -> bool:
    """Whether a noun phrase may be a source without a quote before it: ``a clerk``, ``former governor Ed Lund``, not ``taxes``."""
    return masked[start] in "NJrdhop0j" or (masked.find(" N", start, end) > 0 and masked.find(" r", start, end) > 0)


def _pauses(masked: str, first: int, at: int, start: int, end: int, stop: int) -> bool:
    """Whether what follows the subject behind a cue lets it be the source: ``said Smith,`` but not ``said Smith left``."""
    if end < stop:
        return masked[end] in _PAUSE_OR_END
    return masked.find(" e", start, end) < 0 and (masked.find(", N", first, at) > 0 or masked.find(", J", first, at) > 0)


def _is_named_before(masked: str, first: int, at: int) -> bool:
    """Whether a name and what hangs on it are all that stands before ``at``: ``Smith, 43, who heads the union, |said``."""
    while at > first and masked[at - 1] == " ":
        at -= 1
    name = subject_right(masked, first, at)
    return name is not None and _NAMED_BEFORE().fullmatch(masked, name[1], at) is not None


def source_left_of_comma(text: str, masked: str, backward: str, start: int, comma_end: int) -> Span | None:
    """``Smith, 43, who heads the union, said``: from the name to the comma; ``Smith, in a statement, said``: the name."""
    size = len(masked)
    last = _CLAUSE_BREAK.search(backward, size - comma_end, size - start)
    if (
        last
        and text[size - last.end() : size - last.start()].strip(", ") in _ASIDE_OPENERS
        and not VERB.search(masked, size - last.start(), comma_end)
    ):  # Smith, after two years, said
        last = _CLAUSE_BREAK.search(backward, last.end(), size - start)
    begin = size - last.start() if last else start
    while begin < comma_end and masked[begin] in " ,(":
        begin += 1
    opener = _OPENER().match(masked, begin, comma_end)
    if opener and text[slice(*opener.span(1))].lower() in _CLAUSE_OPENERS:
        return _apposed(text, masked, opener.end(), comma_end)
    behind = behind_lead_in(text, masked, begin, comma_end)
    found = _apposed(text, masked, behind, comma_end)
    if not found and (adverb := _ADVERB().match(masked, begin, comma_end)):  # Even Smith, a supporter, said
        found = _apposed(text, masked, adverb.end(), comma_end)
    return found or _last_apposed(masked, behind, comma_end)


def _apposed(text: str, masked: str, begin: int, comma_end: int) -> Span | None:
    """The name at ``begin`` and what hangs on it, when these reach up to the comma."""
    name = PHRASE.match(masked, begin, comma_end) or _QUANTITY.match(masked, begin, comma_end)
    if name and (joined := _JOINS.match(masked, name.end(), comma_end)):
        name = PHRASE.match(masked, joined.end(), comma_end)
    if not name:
        return None
    if name.end() == comma_end - 1 and (masked[name.end() - 1] == ")" or _BARE_NAME().fullmatch(masked, *name.span())):
        return begin, name.end()  # Smith (D-Ohio), said; Mrs. Ada Smith, denied
    rest = _APPOSITION.match(masked, name.end(), comma_end)
    if not rest:
        return None
    if (rest["aside"] or masked[name.end() + 2] in "gn") and not text.startswith(("including ", "like "), name.end() + 2):
        return begin, name.end()  # Smith, speaking to reporters, said
    return begin, comma_end - 1


def _last_apposed(masked: str, begin: int, comma_end: int) -> Span | None:
    """A name and who it is, next to each other before the comma: ``The pool is safe, a clerk, Ada Smith, |said``."""
    comma = masked.rfind(", ", begin, comma_end - 1)
    if comma < 0:
        return None
    first = max(masked.rfind(opener, begin, comma) for opener in (", ", "- ", "k ")) + 2  # … what her agent, Ada Smith, calls
    if first == 1:
        first = begin
    if masked[first] == "c":
        first = masked.find(" ", first) + 1
    last = PHRASE.fullmatch(masked, comma + 2, comma_end - 1)
    named = last and _TWO_NAMES().match(masked, comma + 2, comma_end)
    at_length = named and (first == begin or masked[comma - 1] == "r")  # Lundy’s director for rates and trade, Ada White
    if not last or not (_WHO_AT_LENGTH() if at_length else PHRASE).fullmatch(masked, first, comma):
        return None
    if named if masked[first] in "dhr" else masked[first] in "NJ" and masked[comma + 2] in "dhrN":
        return first, comma_end - 1
    return None


def trim_source(text: str, masked: str, first: int, start: int, end: int) -> Span:
    """What of a run of noun phrases is the source, in the sentence that begins at ``first``.

    ``Brandt in his speech`` is ``Brandt``: where something happened is no part of a name; ``Democrats in Congress`` stays.
    Of ``the race, and his spokesman`` only what follows the comma.
    """
    if masked.startswith(" ", start - 1) and masked[start - 2 : start - 1] == "j":  # de Blasio
        start = masked.rfind(" ", first, start - 1) + 1 or first
    if (
        masked.endswith(_AND, first, start) and masked[start - 6 : start - 5] == "p" and text.startswith("and", start - 4)
    ):  # she and
        return masked.rfind(" ", first, start - 5) + 1 or first, end
    if " c" in masked[start:end]:
        for m in _JOINED.finditer(masked, start, end):
            alone = m[1] and masked.count(",", start, m.end()) == 1
            inner = start > first + 1 and masked[start - 2] in "efilnoxvbagh"
            if alone or inner or text[m.start(2) : m.end(2)] in ("but", "But"):
                start = m.end()
    for closer in _TITLE_ENDS:  # On “This Week,” Smith
        if text.find(closer, start, end) > 0:
            start = text.rindex(closer, start, end) + len(closer)
    if masked[start] in "0dl" and (share := _SHARE().search(text, max(first, start - 30), start)):
        start = share.start()
    return start, _name_alone(text, masked, start, end)


def accompanied(text: str, masked: str, start: int, at: int) -> Span | None:
    """Who does what a participle tells behind ``with``: ``with some analysts |suggesting``, ``with reports |indicating``."""
    begin = text.rfind("with ", max(start, at - _WITH_MOST), at) + len("with ")
    if begin < len("with ") or not _WHO_WITH().fullmatch(masked, begin, at - 1):
        return None
    return begin, at - 1


def of_whom(text: str, first: int, start: int, end: int) -> Span:
    """``all of whom`` for ``whom``."""
    return (text.rfind(" ", first, start - 4) + 1 or first if text.endswith(" of ", first, start) else start), end


def _name_alone(text: str, masked: str, start: int, end: int) -> int:
    """Where the name ends behind which a place or occasion is told: ``Smith in a statement``, but ``Smith of Ohio``."""
    name = _NAME_WITH_PLACE.match(masked, start, end)
    if name and text[name.end() - 1] not in "s)" and not text.startswith((" for ", " from "), name.end()):
        return name.end()
    return end


def long_subject(masked: str, backward: str, start: int, at: int, named: bool = False) -> Span | None:
    """``Voters who left early``, ``polls released on Sunday``: a noun phrase with a clause on it that reaches up to the cue."""
    size = len(masked)
    last = _SUBJECT_BREAK.search(backward, size - at, size - start)
    begin = size - last.start() if last else start
    while begin < at and masked[begin] in " ":
        begin += 1
    opens = _OPENS_CLAUSE.match(masked, begin, at)
    assert opens is not None  # it may be empty
    begin = opens.end()
    name = PHRASE.match(masked, begin, at)
    if not name or not (_HANGS_ON_BEFORE_NAME if named else _HANGS_ON)().fullmatch(masked, name.end(), at):
        return None
    return begin, at - 1


def clause_subject(text: str, masked: str, start: int, stop: int, at: int) -> Span | None:
    """The subject of the main clause around ``at``: of ``In 2011, he resigned, saying …`` it is ``he``."""
    while start < at and masked[start] in QUOTE + " ":
        start += 1
    if not masked[start:at].strip(" acui"):  # “Noting that it was late, Allen left”
        found = next(_subjects(_PAUSE(), _ANY_VERB(), masked, at, stop), None)
    else:
        joined = list(_subjects(_JOINS, VERB, masked, start, at))
        found = joined[-1] if joined else sentence_subject(text, masked, start, at)
    return trim_source(text, masked, start, *found) if found else None


def _subjects(before: re.Pattern[str], after: re.Pattern[str], masked: str, start: int, stop: int) -> Iterator[Span]:
    """The noun phrases between what may stand before a subject and the verb behind it."""
    for m in before.finditer(masked, start, stop):
        phrase = PHRASE.match(masked, m.end(), stop)
        if phrase and after.match(masked, phrase.end(), stop):
            yield phrase.span()


def sentence_subject(text: str, masked: str, start: int, stop: int) -> Span | None:
    """The subject of the sentence: its first noun phrase behind what leads in, without an unknown verb that follows a name."""
    begin = behind_lead_in(text, masked, start, stop)
    m = PHRASE.match(masked, begin, stop)
    if not m:
        return None
    cut = _NAME_THEN_VERB().search(masked, begin, m.end())
    while cut and text[masked.rfind(" ", 0, cut.end()) + 1 : cut.end()].lower() in _adjectives():  # Syrian hackers
        cut = _NAME_THEN_VERB().search(masked, cut.end(), m.end())
    return begin, cut.end() if cut else m.end()


def behind_lead_in(text: str, masked: str, start: int, stop: int) -> int:
    """Where the main clause begins: ``On Tuesday, |Smith``, ``Opening the case, |Smith``."""
    for _ in range(2):
        if start >= stop:
            break
        if masked[start] not in "JNrop":
            m = _LEADING.match(masked, start, stop)
        elif masked[start] == "N" and text.startswith("ing ", masked.find(" ", start) - 3):
            m = _PARTICIPLE_CLAUSE().match(masked, start, stop)  # Giving evidence in court,
        else:
            break
        if not m:
            break
        start = m.end()
    return start
