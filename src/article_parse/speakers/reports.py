"""Reports: a cue verb with its source and what is said."""

from __future__ import annotations

import re

from ..model import Span
from ..patterns import on_demand
from ..words import Verb
from .clues import HOPELESS, SURE, clues, first_weight, nested_weight, next_kind, weigh
from .contents import bare, content_end
from .cues import cue_end, verb_group
from .frames import ASKED, EXPECTED, NOT_INVERTED, RAISING, speech_verbs
from .grammar import list_left, phrase_left, subject_right
from .nouns import clause_end, owner
from .records import Reading, Report
from .said import Cue, what_is_said, with_fronted
from .sources import (
    VERB,
    accompanied,
    behind_lead_in,
    clause_subject,
    long_subject,
    of_whom,
    source_according,
    source_left_of_comma,
    source_right,
    trim_source,
)

_Found = tuple[Span | None, Span, tuple[Span, ...], str]
"""Source, cue and content, before the clues have been weighed, and the function that found the source."""


BE = re.compile(r"\b(?:is|are|was|were|be|been|being)\b", re.IGNORECASE)
_QUESTION = on_demand(r" (?=(?:about|that|to|whether|if|why|how|what|when|where|which|who) )")
_BY_WHOM = "NJrolbdhijfya0ceg' "
BY_WHOM_MOST = 70
"""Letters of the words between ``asked`` and the question, which tell who asked, when and where, and code points for them."""
_NOUN_BEFORE = on_demand(r"((?: i+)? b+)(?= ?[QEXK,.;:]|\Z)")
_APPOSITION = on_demand(r", (?:0+(?:, [dhw]+ [^,QEXK]{1,80})?|[dhw]+ [^,QEXK]{1,80}),")
"""An age, and who somebody is, behind a name: ``Anna Berg, 43, the mayor,``."""
_NAME_APPOSED = on_demand(r", (?:J+ )*N+(?: N+)*,")
_ASKED = re.compile(r"(?:[\"(QEXK.]|[ku]+) ?\Z")
_ALL = frozenset(("all", "both", "each"))
_ARTICLES = frozenset(("a", "an", "the", "no"))
_IN_CLAUSE = frozenset((" e", " x", " l", " n", " g", " i", " z", " u"))
"""Letters of words before a noun phrase that may be inside a clause on another one."""


def read_sentence(
    text: str, masked: str, backward: str, start: int, end: int, cues: list[tuple[int, int, Verb | None]]
) -> tuple[list[Report], list[Report]]:
    """The reports of one sentence at its cues, and those too weak to stand unless a quote needs them."""
    reports: list[Report] = []
    weak: list[Report] = []
    stop = end
    while stop > start and masked[stop - 1] in ".!?":
        stop -= 1
    reading = Reading(text, masked, backward, start, stop)
    quoted = masked.find("Q", start, stop) >= 0
    for at, behind, verb in cues:
        if behind > stop:
            break
        found: _Found | None
        around = [r.base for r in reports for a, b in r.content if a <= at < b] if reports else None
        if verb is None:
            base, form, first = "according to", "-", 0.0
            found = _according(reading, at, behind)
        else:
            base, form = verb
            first = first_weight(base, next_kind(masked, behind, stop))
            if not quoted and first + (nested_weight(around[-1]) if around else 0.0) < HOPELESS:
                continue
            last = reports[-1] if reports else None
            if form == "n":
                found = _noun(reading, at, behind, base, last)
            else:
                found = _read_cue(reading, at, behind, verb, last)
        if found is None:
            continue
        source, cue, said, rule = found
        if reports and cue[0] <= reports[-1].cue[0]:  # issued a statement saying
            reports.pop()
            around = None
        content = tuple([c for c in [bare(masked, a, b) for a, b in said] if c])
        if not content:
            continue
        report = Report(source, cue, content, base, form, rule)
        if (first > SURE and not around) or weigh(clues(reading, at, behind, report, around[-1] if around else "")) > 0:
            if reports and content[0][0] <= reports[-1].cue[0] < content[0][1]:
                reports = [_inside(masked, r, content[0]) for r in reports]
            reports.append(report)
        else:
            weak.append(report)
    return reports, weak


def _inside(masked: str, report: Report, outer: Span) -> Report:
    """A report that ends with the one around it: ``Police found {a body}, a spokesman said``."""
    begin, end = report.content[-1]
    cut = bare(masked, begin, outer[1]) if begin < outer[1] < end and outer[0] <= report.cue[0] else None
    return report._replace(content=(*report.content[:-1], cut)) if cut else report


def _according(reading: Reading, at: int, behind: int) -> _Found | None:
    """``according to X, …`` and ``…, according to X``."""
    text, masked, _, start, stop = reading
    begin = behind + 1
    while begin < stop and masked[begin] == " ":
        begin += 1
    source = subject_right(masked, begin, stop)
    if not source:  # a phrase that opens with a word that may be a verb, too: according to press reports
        word = masked[begin:stop].partition(" ")[0].rstrip(",;:-")
        if not word:
            return None
        source = begin, begin + len(word)
    fronted: tuple[Span, ...] = ()
    opens = not masked[start:at].strip(" ,acu")
    if not opens and masked[at - 2] == "," and not VERB.search(masked, start, at) and behind_lead_in(text, masked, start, at) == at:
        opens, fronted = True, ((start, at),)  # A year before, according to Anna Berg, the dam broke
    if opens:
        comma = masked.find(",", source[1], stop)
        if comma < 0:
            return None
        apposition = _APPOSITION().match(masked, comma, stop)  # According to Anna Berg, the mayor, …
        if not apposition and masked[comma - 1] == "r":  # According to its spokesman, Ed Lund, …
            apposition = _NAME_APPOSED().match(masked, comma, stop)
        if apposition:
            comma = apposition.end() - 1
        return (source[0], comma), (at, behind), (*fronted, (comma + 1, stop)), "_according"
    source = source_according(masked, source, stop)
    return source, (at, behind), ((start, at), *_predicate(masked, source[1], stop)), "source_according"


def _noun(reading: Reading, at: int, behind: int, base: str, last: Report | None) -> _Found | None:
    """``the mayor’s claim that``; None where it belongs to a verb before it: ``repeated his claim that``."""
    _, masked, backward, start, stop = reading
    whose = owner(masked, backward, start, at)
    if last and (last.cue[1] + 1 >= (whose[0] if whose else at) or last.content[-1][0] == behind + 1):
        return None
    end = clause_end(masked, start, at, behind + 1, stop)
    if end is None:
        end = content_end(reading, at, behind + 1, base, "n", False)
    return whose, (at, behind), ((behind + 1, end),), "_noun"


def _read_cue(reading: Reading, at: int, behind: int, verb: Verb, last: Report | None) -> _Found | None:
    """The report that the cue verb at ``at`` makes, if it makes one; ``last`` is the one before it in the sentence."""
    text, masked, backward, start, stop = reading
    base = verb.base
    group, left, helpers, form = verb_group(reading, at, verb.form)
    before = left.lastgroup
    end = cue_end(text, masked, behind, stop, base)
    cue = (group, end)
    helped = "x" in helpers
    if form == "d":
        if base in ("ask", "press", "question") and (at == start or _ASKED.search(masked, max(start, at - 12), at)):
            return _asked(reading, at, end, end > behind)
        if helped and BE.search(text, group, at):
            return _passive(reading, at, left, cue, base)
    if form == "b" and helped and BE.match(text, at - len(helpers.split()[0]) - 1):  # is welcome
        return None
    finite = form != "g" or helped
    speech = base in speech_verbs()
    if finite and speech:
        if before in ("quote", "comma") and end == behind and base not in NOT_INVERTED:
            source = source_right(text, masked, start, (group, end), stop, backward[left.start(before)] in "KX")
            if source:
                return _inverted(reading, group, source, cue)
        if before == "group" and group == start and text[at].isupper():
            return _opening(reading, cue)
    source, rule = _find_source(reading, at, group, left, finite, last)
    beheaded = group == start and text[at].islower() and masked.startswith((" t", " Q"), end)  # “… reported that”
    if source is None and finite and not beheaded:
        return None
    told = "xg" if form == "g" and helped else form
    content = what_is_said(Cue(reading, at, cue, base, told, source, finite, speech, end > behind, last is not None))
    if content is None:
        return None
    if base in RAISING and source and finite and source[1] <= group:
        return None, cue, (source, *content), "RAISING"
    if source and finite and start < source[0] < at < content[0][0]:
        content = with_fronted(text, masked, start, source[0], content)
    return source, cue, content, rule


def _find_source(
    reading: Reading, at: int, group: int, left: re.Match[str], finite: bool, last: Report | None
) -> tuple[Span | None, str]:
    """Who is reported by the cue at ``at``, and the name of the function that found it."""
    text, masked, backward, start, stop = reading
    size = len(masked)
    before = left.lastgroup
    if not finite:
        if group == at and (found := accompanied(text, masked, start, at)) is not None:
            return found, "accompanied"
        if before == "phrase" and group == at and backward[left.start("phrase")] in "Nr)":
            return trim_source(text, masked, start, size - left.end("phrase"), size - left.start("phrase")), "trim_source"
        if before in ("comma", "joined") and last and last.source:
            return last.source, "last.source"
        return clause_subject(text, masked, start, stop, at), "clause_subject"
    if before == "pronoun":
        source = (size - left.end(), size - left.start(before))
        word = text[slice(*source)].lower()
        if word in _ARTICLES:  # a proposed “mansion tax”
            return None, ""
        far = phrase_left(backward, left.end(), size - start) if word in _ALL else left.end()
        if far > left.end():  # Smith and Jones both said
            return trim_source(text, masked, start, size - far, source[0] - 1), "trim_source"
        if word == "others" and (listed := list_left(backward, left.end(), size - start)) > left.end():  # Smith and others said
            return trim_source(text, masked, start, size - listed, source[1]), "trim_source"
        return (of_whom(text, start, *source), "of_whom") if text.startswith("whom", source[0]) else (source, "LEFT_OF_CUE")
    if before == "phrase":
        near, far = left.span(before)
        if backward[near - 2] == "m":  # Smith himself
            near = left.end(1)
        if backward.startswith((" c", " b", " i"), far):
            far = list_left(backward, far, size - start)
            if (noun := _NOUN_BEFORE().match(backward, far, size - start)) is not None:
                far = noun.end(1)  # “campaign manager Ada Quill said”
        if backward[far : far + 2] in _IN_CLAUSE and (whole := long_subject(masked, backward, start, group, named=True)):
            return whole, "long_subject"
        return trim_source(text, masked, start, size - far, size - near), "trim_source"
    if before in ("comma", "dash"):
        return source_left_of_comma(text, masked, backward, start, size - left.start(before)), "source_left_of_comma"
    if before == "group":
        return long_subject(masked, backward, start, group), "long_subject"
    if before == "joined":
        return (last and last.source) or clause_subject(text, masked, start, stop, at), "clause_subject"
    return None, ""


def _opening(reading: Reading, cue: Span) -> _Found | None:
    """``Said Quill: “We will go.”``: a cue that opens its sentence, with its source behind it."""
    source = subject_right(reading.masked, cue[1] + 1, reading.stop)
    if not source or reading.masked[source[1] : source[1] + 1] not in (",", ":"):
        return None
    return source, cue, ((source[1] + 1, reading.stop),), "_opening"


def _inverted(reading: Reading, group: int, source: Span, cue: Span) -> _Found | None:
    """``“A,” said Smith, “B.”``: what stands before the cue, and the quote behind the source."""
    _, masked, _, start, stop = reading
    if group <= start:
        return None
    more = ((source[1] + 2, stop),) if masked.startswith((", Q", ", E"), source[1]) else _predicate(masked, source[1], stop)
    return source, cue, ((start, group), *more), "source_right"


def _predicate(masked: str, source_end: int, stop: int) -> tuple[Span, ...]:
    """What a subject does behind the source that stands between them: ``The fire, according to police, was set``."""
    return ((source_end + 2, stop),) if masked.startswith(", x", source_end) else ()


def _asked(reading: Reading, at: int, cue_end: int, particle: bool) -> _Found | None:
    """``Asked whether he would run, Smith said no``: whoever asked is not told."""
    masked, stop = reading.masked, reading.stop
    if cue_end < stop and (particle or masked[cue_end + 1] in "kituzdwa"):
        begin = cue_end + 1 if particle else _question(reading, cue_end)
        comma = masked.find(",", begin, stop)
        return None, (at, cue_end), ((begin, comma if comma > 0 else stop),), "_asked"
    return None


def _question(reading: Reading, cue_end: int) -> int:
    """Where what is asked begins, behind who asked and when: ``Asked on Monday by a reporter |whether``."""
    text, masked, _, _, stop = reading
    if masked[cue_end + 1] in "iyda" and not text.startswith("about ", cue_end + 1):
        late = _QUESTION().search(text, cue_end + 1, min(stop, cue_end + BY_WHOM_MOST))
        if late and not masked[cue_end : late.start()].strip(_BY_WHOM):
            return late.end()
    return cue_end + 1


def _passive(reading: Reading, at: int, left: re.Match[str], cue: Span, base: str) -> _Found | None:
    """``was criticized by Smith``, ``is expected to win``, ``was asked whether``."""
    text, masked, _, _, stop = reading
    size = len(masked)
    before = left.lastgroup
    subject = (size - left.end(before), size - left.start(before)) if before in ("pronoun", "phrase") else None
    end = cue[1]
    if base in ASKED and text.startswith(" by ", end):
        begin = _question(reading, end)
        if begin > end + 1:
            return None, cue, ((begin, content_end(reading, at, begin, base, "passive", False)),), "_passive"
    if text.startswith(" by ", end):
        source = subject_right(masked, end + 4, stop)
        return (source, cue, (subject,), "_passive") if source and subject else None
    n = masked[end + 1 : end + 2] if end < stop else ""
    if base in EXPECTED and n == "z" and subject:
        return (
            None,
            cue,
            (subject, (end + 1, content_end(reading, at, end + 1, base, "passive", False))),
            "_passive",
        )
    if base in ASKED and n and n in "ktiQ:,z":
        begin = end + 1 + (n in ":,")
        if begin < stop:
            return None, cue, ((begin, content_end(reading, at, begin, base, "passive", False)),), "_passive"
    return None
