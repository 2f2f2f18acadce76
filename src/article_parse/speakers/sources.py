"""Who says it: the words beside a cue that name its source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Span
from .grammar import PHRASE, QUOTE, subject_right

_SUBJECT_ENDS = re.compile(r"[,.;:!?—)(]| (?:w+|y+|i+|u+|g+|-+|–|—|Q)|\Z")
"""What may follow the subject of an inverted cue; before anything else it is the subject of what is said."""

_APPOSITION_END = re.compile(r", (?:a+ )?g+ |, (?:[Qcxi]+ |w+ (?:x+ |a+ )*v)|[QEXK;:—]| u+ ")
_APPOSITION = re.compile(r"(?:,| [–—-]+) (?:(?P<aside>(?:[iz]+ [^,Q]*|a+|y+),)|[^,Q]*(?:, [^,Q]*){0,3}(?:,| [–—-]+))\Z")
_CLAUSE_BREAK = re.compile(r"[QEXK;:]")
_LEADING = re.compile(
    r"i+ (?:d+ )?[yl0]+ (?:[yl]+ )?(?=p+ |N)|[iuagevzy]+ [^,Q]{0,120}, |[ac]+,? |(?:[dlha0]+ ){1,3}y+(?: [aiuly]+)*,? "
)
"""What leads in to a sentence: ``On Tuesday``, ``Asked about it,``, ``A few days later,``."""

_NAME_THEN_VERB = re.compile(r"[Nro)](?:'')?(?= (?:e+|a+|l+)(?: |\Z))")
_JOINS = re.compile(r" c+ (?=[dhJNrolp0])")
_PAUSE = re.compile(r", (?=[dhJNrolp0])")
_VERB = re.compile(r" (?:a+ )?[xve]")
_ANY_VERB = re.compile(r"(?:,[^,]*,)? (?:a+ )?[xvebl]")
_JOINED = re.compile(r"(,?) (c+) ")
_NAME_WITH_PLACE = re.compile(r"[NJj. ]+(?: \(N[^()]*\))?(?= i)")


def source_right(masked: str, cue_end: int, stop: int, sure: bool) -> Span | None:
    """The source of an inverted cue: ``said Smith, a spokesman for the union, adding`` up to ``adding``.

    ``sure`` when a quote stands right before the cue; else the subject must be followed by a pause.
    """
    while cue_end + 1 < stop and masked[cue_end + 1] == " ":
        cue_end += 1
    subject = subject_right(masked, cue_end + 1, stop)
    if not subject or not (sure or _SUBJECT_ENDS.match(masked, subject[1], stop + 1)):
        return None
    start, end = subject
    if masked.startswith(", ", end) and masked[end + 2] in "dwrNJlh0":
        cut = _APPOSITION_END.search(masked, end, stop)
        return start, cut.start() if cut else stop
    return start, end


def source_left_of_comma(masked: str, backward: str, start: int, comma_end: int) -> Span | None:
    """``Smith, 43, who heads the union, said``: from the name to the comma; ``Smith, in a statement, said``: the name."""
    size = len(masked)
    last = _CLAUSE_BREAK.search(backward, size - comma_end, size - start)
    begin = size - last.start() if last else start
    while begin < comma_end and masked[begin] in " ,":
        begin += 1
    begin = _behind_lead_in(masked, begin, comma_end)
    name = PHRASE.match(masked, begin, comma_end)
    rest = _APPOSITION.match(masked, name.end(), comma_end) if name else None
    if not name or not rest:
        return None
    return name.span() if rest["aside"] else (begin, comma_end - 1)


def trim_source(text: str, masked: str, start: int, end: int) -> Span:
    """What of a run of noun phrases is the source.

    ``Trump in his speech`` is ``Trump``: where something happened is no part of a name; ``Democrats in Congress`` stays.
    Of ``the race, and his spokesman`` only what follows the comma.
    """
    if " c" in masked[start:end]:
        for m in _JOINED.finditer(masked, start, end):
            alone = m[1] and masked.count(",", start, m.end()) == 1
            inner = start > 1 and masked[start - 2] in "efilnoxvbagh"
            if alone or inner or text[m.start(2) : m.end(2)] in ("but", "But"):
                start = m.end()
    name = _NAME_WITH_PLACE.match(masked, start, end)
    if name and text[name.end() - 1] not in "s)" and not text.startswith((" for ", " from "), name.end()):
        end = name.end()
    return start, end


def clause_subject(text: str, masked: str, start: int, stop: int, at: int) -> Span | None:
    """The subject of the main clause around ``at``: of ``In 2011, he resigned, saying …`` it is ``he``."""
    while start < at and masked[start] in QUOTE + " ":
        start += 1
    if not masked[start:at].strip(" acui"):  # “Noting that it was late, Allen left”
        found = next(_subjects(_PAUSE, _ANY_VERB, masked, at, stop), None)
    else:
        joined = list(_subjects(_JOINS, _VERB, masked, start, at))
        found = joined[-1] if joined else sentence_subject(masked, start, at)
    return trim_source(text, masked, *found) if found else None


def _subjects(before: re.Pattern[str], after: re.Pattern[str], masked: str, start: int, stop: int) -> Iterator[Span]:
    """The noun phrases between what may stand before a subject and the verb behind it."""
    for m in before.finditer(masked, start, stop):
        phrase = PHRASE.match(masked, m.end(), stop)
        if phrase and after.match(masked, phrase.end(), stop):
            yield phrase.span()


def sentence_subject(masked: str, start: int, stop: int) -> Span | None:
    """The subject of the sentence: its first noun phrase behind what leads in, without an unknown verb that follows a name."""
    begin = _behind_lead_in(masked, start, stop)
    m = PHRASE.match(masked, begin, stop)
    if not m:
        return None
    cut = _NAME_THEN_VERB.search(masked, begin, m.end())
    return begin, cut.end() if cut else m.end()


def _behind_lead_in(masked: str, start: int, stop: int) -> int:
    for _ in range(2):
        if start < stop and masked[start] not in "JNrop":
            m = _LEADING.match(masked, start, stop)
            if m:
                start = m.end()
    return start
