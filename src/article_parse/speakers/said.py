"""What a cue reports: a quote or clause on either side of it, an infinitive, an object."""

from __future__ import annotations

import re

from ..model import Span
from ..patterns import on_demand
from .contents import content_end
from .frames import TELLING, URGING, frames
from .grammar import NP, PHRASE, QUOTE, subject_right

_OBJECT_PRONOUN = re.compile(r" m+")
_DAY = r"(?:[dhla0]+ ){0,3}y+(?!')"
_ADJUNCT = re.compile(rf"(?: {_DAY}(?: [y0]+)*| (?:i+|z+(?= [dhNJrop])) (?:{NP}|{_DAY}(?: 0+)?|p+|m+)| a+(?= [ti:,]))+")
"""Where and when something was said: ``on Tuesday``, ``in an interview with the paper``, ``late last week``."""

_OF_WHAT = on_demand(rf" f+ {NP}(?=[:,]| [tQ])")
"""What is spoken of: said of the vote:"""
_POSSESSED_DAY = on_demand(r" y+''")
_UP_TO_THAT = on_demand(r"[ NJrolbdhijfyamz0ceung']{1,90}? (?=t+ )")
_UP_TO_QUOTE = on_demand(r"[ NJrolbdhijfyamz0ungw']{1,90}([:,]) (?=[QEXK]+[ .!?]*\Z)")
_GOES_ON = on_demand(r"[^gvQEXK]{0,150}[, ](?=[QEXK])")
_ASIDE = on_demand(r"(?:, [^,QEXK]{1,60},| -+ [^QEXK-]{1,60} -+) (?=t+ |Q)")
_PREDICATE = on_demand(r"(?:x+)? (?:a+ )?[xvq]")
_ADJUNCT_STARTS = frozenset("iyadhl0z")
_LEADS = frozenset("iyugkvz")
"""Letters of words that open what leads in to a sentence: ``Asked about the “deal,” he said the``, ``In 2010, he warned the``."""
_SUBJECTS = frozenset("pdNhJrolb0")
_MARKS = "“”‘’\"'`«»„ "
_BEFORE_QUOTE = frozenset("iaylzbNJ")
_BEFORE_THAT = frozenset("iyazu")
"""Letters of words that may tell when and where before what is said begins with ``that``."""


def what_is_said(
    text: str, masked: str, start: int, stop: int, at: int, cue: Span, base: str, form: str,
    source: Span | None, finite: bool, speech: bool, phrase: bool, nested: bool,
) -> tuple[Span, ...] | None:  # fmt: skip
    """The parts of what the cue of ``base`` and ``form`` reports; None when it reports nothing.

    ``finite`` and ``phrase`` tell of the cue that it has a tense and that it is more than its verb; ``nested`` that another report
    stands before it in the sentence.
    """
    relative = source is not None and masked[source[0]] == "w"
    left = source[0] if source and finite and source[1] <= cue[0] else cue[0]
    while left > start and masked[left - 1] == " ":
        left -= 1
    if left - 4 >= start and masked[left - 3 : left] == " uu" and masked[left - 4] in QUOTE:
        left -= 3  # “…,” as Smith said
    before = masked[left - 1] if left > start else ""
    pos = cue[1]

    def rest(begin: int) -> tuple[Span, ...]:
        return ((begin, content_end(text, masked, start, at, begin, stop, base, form, relative)),)

    led = masked[start] in _LEADS
    if (
        speech
        and finite
        and before
        and before in "KX"
        and not (led and base not in TELLING and _next(masked, pos, stop) in _SUBJECTS)
        and not masked.startswith(": Q", pos)
    ):
        # “The dam will hold,” Okafor said …
        opening = left
        while opening > start and masked[opening - 1] in QUOTE:
            opening -= 1
        lead = masked[start:opening].rstrip()
        content = [(opening if lead[-1:] == ":" or (nested and lead) else start, left)]
        again = _GOES_ON().match(masked, pos, stop)
        if again:
            content.append((again.end(), stop))
        return tuple(content)
    if base in TELLING:
        whom = _OBJECT_PRONOUN.match(masked, pos, stop)
        to = whom.span() if whom else subject_right(masked, pos + 1, stop)
        if to and not (base in URGING and masked.startswith(" z", to[1])):
            pos = to[1]
    after = pos
    if masked[pos + 1 : pos + 2] in _ADJUNCT_STARTS:
        m = _ADJUNCT.match(masked, pos, stop)
    else:
        m = _OF_WHAT().match(masked, pos, stop) if masked.startswith(" f", pos) else None
    if m:
        after = m.end()
    n = _next(masked, after, stop)
    if speech and n and n not in "tkQEXK:,." and (base in TELLING or masked[pos + 1 : pos + 2] in _BEFORE_THAT):
        # told followers in interviews that
        m = _UP_TO_THAT().match(masked, pos, stop)
        if m:
            after, n = m.end() - 1, "t"
    if speech and n and (n in _BEFORE_QUOTE or base in TELLING) and (m := _UP_TO_QUOTE().match(masked, pos, stop)):
        return rest(m.end())  # wrote back: “…”, told the mayors on the stage, “…”
    if after > pos and n and n in "vx" and not speech:
        return None  # a poll released last week showed
    kinds = frames().get(base, ())
    if n and n in "QEXK:" and (speech or n == ":" or (after == pos and "object" in kinds)):
        return rest(after + 1 + (n == ":"))
    if n == "q" and base in TELLING and masked.startswith("qqq zz ", after + 1):
        return rest(after + 1)  # told them not to drink it
    if n == "t" or n == "k" or (n == "z" and (pos != cue[1] or (after != pos and "infinitive" in kinds))):
        return rest(after + 1)
    if speech and masked.startswith((", Q", ", t", ",Q"), after):
        if before == "," and finite and not (relative or nested) and _is_begun(text, masked, start, after + 2):
            return ((start, left), *rest(after + 2))  # The trouble, she said, “is the wind.”
        return rest(after + 1 + masked.startswith(" ", after + 1))
    if speech and n and n in ",-" and (aside := _ASIDE().match(masked, after, stop)):  # said, without evidence, that
        return rest(aside.end())
    if not speech and not n and finite and before == "," and "clause" in kinds and (not led or "," in masked[start : left - 1]):
        return ((start, left),)  # The vote was close, polls show.
    if speech and (not n or n in ",;uic-"):
        if before == "," and (not led or n == "," or (not n and (base not in TELLING or "," in masked[start : left - 1]))):
            # …, Smith said.  …, Smith said, …
            if n == "," and masked[after + 2 : after + 3] not in "gnw":
                return ((start, left), (after + 2, stop))
            return ((start, left),)
        if before and before in "QE":
            return ((start, left),)
        if text.startswith(("as", "As"), left - 2) and masked.startswith("uu", left - 2):
            if n == ",":  # As Smith said, …
                return ((after + 2, stop),)
            if not n and masked.startswith(",", left - 4):  # …, as Smith said.
                return ((start, left - 4),)
        if n == "u" and text.startswith("if ", after + 1):
            return rest(after + 1)
    if speech and after > pos and n and n in "pdNhJrolb0":  # reported on Wednesday the service had …
        return rest(after + 1)
    n = _next(masked, pos, stop)
    if speech and finite and not led and n and n in "iu" and (comma := _clause_behind(masked, pos, stop)):
        return ((pos + 1, rest(comma + 2)[0][1]),)
    if not n:
        return None
    if (
        phrase
        or (speech and (n in "pdNhJrolb0mawnxg" or _POSSESSED_DAY().match(masked, pos)))
        or (speech and n == "e" and source is not None and masked[source[0] - 2] in "wt")  # which he said defied
        or ("infinitive" in kinds and n == "z")
        or ("object" in kinds and n in "dhNpJmrolb0ne")
        or ("clause" in kinds and _is_clause(masked, pos + 1, stop))
    ):
        return rest(pos + 1)
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


def _is_begun(text: str, masked: str, start: int, begin: int) -> bool:
    """Whether what is said at ``begin`` has begun at the start of its sentence: ``The trouble, Quill said, “is the wind.”``"""
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
    subject = PHRASE.match(masked, start, stop)
    return subject is not None and _PREDICATE().match(masked, subject.end(), stop) is not None
