"""What a cue reports: a quote or clause on either side of it, an infinitive, an object."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..model import Span
from ..patterns import on_demand
from .contents import content_end
from .frames import TELLING, URGING, frames
from .grammar import NP, QUOTE, subject_right
from .records import Reading

_OBJECT_PRONOUN = re.compile(r" m+")
_DAY = r"(?:[dhla0]+ ){0,3}y+(?!')"
_ADJUNCT = re.compile(rf"(?: {_DAY}(?: [y0]+)*| (?:i+|z+(?= [dhNJrop])) (?:{NP}|{_DAY}(?: 0+)?|p+|m+)| a+(?= [ti:,]))+")
"""Where and when something was said: ``on Tuesday``, ``in an interview with the paper``, ``late last week``."""

_OF_WHAT = on_demand(rf" f+ {NP}(?=[:,]| [tQ])")
"""What is spoken of: said of the vote:"""
_COURT = on_demand(r"d+ (?:[lor]+ ){0,2}[lor]+(?= N+(?: N+)* [xv])")
"""Whom somebody tells, right before the name that what is said begins with: told |the court| Berg had."""
_DONE_BY = on_demand(r"(?: [ad]+)* ii ")
_POSSESSED_DAY = on_demand(r" y+''")
_UP_TO_THAT = on_demand(r"[ NJrolbdhijfyamz0ceung']{1,90}? (?=t+ )")
_UP_TO_QUOTE = on_demand(r"[ NJrolbdhijfyamz0ungw']{1,90}[:,] (?=[QEXK]+[ .!?]*\Z)")
_GOES_ON = on_demand(r"[^gvQEXK]{0,150}[, ](?=[QEXK])")
_ASIDE = on_demand(r"(?:, [^,QEXK]{1,60},| -+ [^QEXK-]{1,60} -+) (?=t+ |Q)")
_PREDICATE = on_demand(r"(?:x+)? (?:a+ )?[xvq]")
_ADJUNCT_STARTS = frozenset("iyadhl0z")
_LEADS = frozenset("iyugkvz")
"""Letters of words that open what leads in to a sentence: ``Asked about the “deal,” he said the``, ``In 2010, he warned the``."""
_SUBJECTS = frozenset("pdNhJrolb0")
"""Letters of words that open a subject."""
_MARKS = "“”‘’\"'`«»„ "
"""What may stand before the first letter of a quote."""
_BEFORE_QUOTE = frozenset("iaylzbNJ")
"""Letters of words that may tell to whom, where and how something was said before a quote."""
_BEFORE_THAT = frozenset("iyazu")
"""Letters of words that may tell when and where before what is said begins with ``that``."""


class Cue(NamedTuple):
    """A cue in its sentence, and what is known of it before what it reports is looked for."""

    reading: Reading
    at: int
    """Where the verb stands."""
    span: Span
    base: str
    form: str
    source: Span | None
    finite: bool
    """Whether it has a tense."""
    speech: bool
    """Whether its verb reports in any construction."""
    phrase: bool
    """Whether it is more than its verb: pointed out."""
    nested: bool
    """Whether another report stands before it in the sentence."""

    def rest(self, begin: int) -> Span:
        """What is said when it begins at ``begin``."""
        relative = self.source is not None and self.reading.masked[self.source[0]] == "w"
        return begin, content_end(self.reading, self.at, begin, self.base, self.form, relative)


def what_is_said(cue: Cue) -> tuple[Span, ...] | None:
    """The parts of what the cue reports; None when it reports nothing."""
    _, masked, _, start, stop = cue.reading
    if cue.form == "d" and cue.span[0] == cue.at and _is_done_by(cue):
        return None
    left = _left_of(cue)
    before = masked[left - 1] if left > start else ""
    if cue.speech and cue.finite and before and before in "KX" and (quoted := _quoted_in_front(cue, left)):
        return quoted
    pos = _behind_addressee(cue)
    after = _behind_adjuncts(masked, pos, stop)
    n = _next(masked, after, stop)
    if after > pos and n and n in "vx" and not cue.speech:
        return None  # a poll released last week showed
    begin = _announced(cue, pos, after, n)
    if begin is not None:
        if before == "," and n == "," and _is_begun(cue, begin):
            return (start, left), cue.rest(begin)  # The trouble, she said, “is the wind.”
        return (cue.rest(begin),)
    return _in_front(cue, left, before, after, n) or _behind(cue, pos, after, n)


def _is_done_by(cue: Cue) -> bool:
    """Whether the cue is a participle behind which stands who did it: ``waters claimed almost entirely |by Lundy``."""
    text, masked, _, _, stop = cue.reading
    done = _DONE_BY().match(masked, cue.span[1], stop)
    return done is not None and text.startswith("by ", done.end() - len("by "))


def _left_of(cue: Cue) -> int:
    """Where what stands in front of the cue and its source ends."""
    _, masked, _, start, _ = cue.reading
    left = cue.source[0] if cue.source and cue.finite and cue.source[1] <= cue.span[0] else cue.span[0]
    while left > start and masked[left - 1] == " ":
        left -= 1
    if left - 4 >= start and masked[left - 3 : left] == " uu" and masked[left - 4] in QUOTE:
        left -= 3  # “…,” as Smith said
    return left


def _quoted_in_front(cue: Cue, left: int) -> tuple[Span, ...] | None:
    """``“The dam will hold,” Okafor said``, and the quote behind it; None where it is only part of what leads in."""
    _, masked, _, start, stop = cue.reading
    pos = cue.span[1]
    if masked.startswith(": Q", pos):
        return None
    if masked[start] in _LEADS and cue.base not in TELLING and _next(masked, pos, stop) in _SUBJECTS:
        return None
    opening = left
    while opening > start and masked[opening - 1] in QUOTE:
        opening -= 1
    lead = masked[start:opening].rstrip()
    first = opening if lead[-1:] == ":" or (cue.nested and lead) else start, left
    again = _GOES_ON().match(masked, pos, stop)
    return (first, (again.end(), stop)) if again else (first,)


def _behind_addressee(cue: Cue) -> int:
    """Where the cue ends with whom it tells: ``told the union``."""
    pos = cue.span[1]
    if cue.base not in TELLING:
        return pos
    _, masked, _, _, stop = cue.reading
    whom = _OBJECT_PRONOUN.match(masked, pos, stop)
    heard = None if whom else _COURT().match(masked, pos + 1, stop)
    to = whom.span() if whom else heard.span() if heard else subject_right(masked, pos + 1, stop)
    return to[1] if to and not (cue.base in URGING and masked.startswith(" z", to[1])) else pos


def _behind_adjuncts(masked: str, pos: int, stop: int) -> int:
    """Where what tells when, where and of what ends: ``said |on Monday in Leeds``, ``said |of the vote:``."""
    if masked[pos + 1 : pos + 2] in _ADJUNCT_STARTS:
        m = _ADJUNCT.match(masked, pos, stop)
    else:
        m = _OF_WHAT().match(masked, pos, stop) if masked.startswith(" f", pos) else None
    return m.end() if m else pos


def _announced(cue: Cue, pos: int, after: int, n: str) -> int | None:
    """Where what is said begins behind a word or mark that announces it: ``that``, ``whether``, a colon, a quote."""
    text, masked, _, _, stop = cue.reading
    base, speech = cue.base, cue.speech
    if not n:
        return None
    telling = base in TELLING
    if speech and n not in "tkQEXK:,." and (telling or masked[pos + 1 : pos + 2] in _BEFORE_THAT):
        that = _UP_TO_THAT().match(masked, pos, stop)
        if that and not text.startswith("if ", pos + 1):  # told followers in interviews that
            return that.end()
    if speech and (telling or n in _BEFORE_QUOTE) and (quote := _UP_TO_QUOTE().match(masked, pos, stop)):
        return quote.end()  # wrote back: “…”, told the mayors on the stage, “…”
    kinds = frames().get(base, ())
    if n in "QEXK:" and (speech or n == ":" or (after == pos and "object" in kinds)):
        return after + 1 + (n == ":")
    if n == "q" and telling and masked.startswith("qqq zz ", after + 1):
        return after + 1  # told them not to drink it
    if n in "tk" or (n == "z" and (pos != cue.span[1] or (after != pos and "infinitive" in kinds))):
        return after + 1
    if speech and masked.startswith((", Q", ", t", ",Q"), after):
        return after + 1 + masked.startswith(" ", after + 1)
    if speech and n in ",-" and (aside := _ASIDE().match(masked, after, stop)):
        return aside.end()  # said, without evidence, that
    return None


def _in_front(cue: Cue, left: int, before: str, after: int, n: str) -> tuple[Span, ...] | None:
    """What was said, in front of its cue: ``The dam is safe, Smith said``, ``As Smith said, the dam is safe``."""
    text, masked, _, start, stop = cue.reading
    clause = before == "," and (masked[start] not in _LEADS or "," in masked[start : left - 1])  # not only: In 2010, he warned
    if not cue.speech:  # The vote was close, polls show.
        return ((start, left),) if clause and not n and cue.finite and "clause" in frames().get(cue.base, ()) else None
    if n and (n not in ",;uic-" or not cue.finite):
        return None
    if before == "," and (n == "," or masked[start] not in _LEADS or (not n and (clause or cue.base not in TELLING))):
        if n == "," and masked[after + 2 : after + 3] not in "gnw":  # The dam, Smith said, is safe.
            return (start, left), (after + 2, stop)
        return ((start, left),)
    if before and before in "QE":
        return ((start, left),)
    if text.startswith(("as", "As"), left - 2) and masked.startswith("uu", left - 2):
        if n == ",":  # As Smith said, …
            return ((after + 2, stop),)
        if not n and masked.startswith(",", left - 4):  # …, as Smith said.
            return ((start, left - 4),)
    return None


def _behind(cue: Cue, pos: int, after: int, n: str) -> tuple[Span, ...] | None:
    """What is said right behind its cue, which nothing announces: ``said the dam was safe``, ``criticized the plan``."""
    text, masked, _, start, stop = cue.reading
    speech, source = cue.speech, cue.source
    if speech and n == "u" and text.startswith("if ", after + 1):
        return (cue.rest(after + 1),)
    if speech and after > pos and n and n in _SUBJECTS:  # reported on Wednesday the service had …
        return (cue.rest(after + 1),)
    n = _next(masked, pos, stop)
    if not n:
        return None
    if speech and cue.finite and n in "iu" and masked[start] not in _LEADS and (comma := _clause_behind(masked, pos, stop)):
        return ((pos + 1, cue.rest(comma + 2)[1]),)
    kinds = frames().get(cue.base, ())
    if (
        (cue.phrase and not (n == "i" and after >= stop))  # but: hit back within hours
        or (speech and (n in _SUBJECTS or n in "mawnxg" or _POSSESSED_DAY().match(masked, pos)))
        or (speech and n == "e" and source is not None and masked[source[0] - 2] in "wt")  # which he said defied
        or ("infinitive" in kinds and n == "z" and not masked.startswith("zz 0", pos + 1))  # but: declined to 653
        or ("object" in kinds and n in "dhNpJmrolb0ne")
        or ("clause" in kinds and _is_clause(masked, pos + 1, stop))
    ):
        return (cue.rest(pos + 1),)
    return None


def with_fronted(text: str, masked: str, start: int, subject: int, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content with what stands before the subject: ``what critics called a stunt``, ``which he said was a stunt``."""
    word = masked.rfind(" ", start, subject - 1) + 1 or start
    if masked[word] in "kwt":
        fronted = text[word : subject - 1].lower()
        object_of = fronted in ("which", "whom", "that") and masked[word - 2] != "i"  # not: a room in which he said
        if fronted == "what" or (object_of and masked[content[0][0]] in "xvelzQEXK"):
            return ((word, subject - 1), *content)
    return content


def _next(masked: str, at: int, stop: int) -> str:
    """The letter of what follows, blanks apart; empty at the end."""
    while at < stop:
        if masked[at] != " ":
            return masked[at]
        at += 1
    return ""


def _is_begun(cue: Cue, begin: int) -> bool:
    """Whether what is said at ``begin`` has begun at the start of its sentence: ``The trouble, Quill said, “is the wind.”``"""
    text, masked, _, start, _ = cue.reading
    if not cue.finite or cue.nested or (cue.source is not None and masked[cue.source[0]] == "w"):
        return False
    lead = masked[start]
    if masked[begin] == "t":
        return lead not in _LEADS
    return lead == "f" or (lead not in "iacyzgv" and text[begin : begin + 4].lstrip(_MARKS)[:1].islower())


def _clause_behind(masked: str, pos: int, stop: int) -> int | None:
    """The comma that a clause follows: said despite the rain|, the game would go on."""
    comma = masked.find(", ", pos, stop)
    return comma if comma > 0 and _is_clause(masked, comma + 2, stop) else None


def _is_clause(masked: str, start: int, stop: int) -> bool:
    """A subject and its verb: what follows ``show`` in ``polls show most voters would``."""
    subject = subject_right(masked, start, stop)
    return subject is not None and _PREDICATE().match(masked, subject[1], stop) is not None
