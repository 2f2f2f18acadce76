"""The grammar of news sentences, as patterns over shadows.

Shadows are described in ``words``. Here each quoted stretch is masked, too: ``Q`` to its last code point, which is ``E`` when the
words inside end in a full stop, ``X`` for ``!`` and ``?``, ``K`` for a comma. White space is a space throughout, so that wrapped
lines read like others, and apostrophes, dashes and dots are those of the keyboard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Span, Stretch
from ..patterns import on_demand

SENTENCE_MOST = 2_000
"""Code points; the longest sentences of newspapers, lists and transcripts, have 1,500."""

QUOTE = "QEXK"
"""The letters of a masked quote."""

_MASK_END = {".": "E", "…": "E", "!": "X", "?": "X", ",": "K"}
_INNER_MARKS = " \N{NO-BREAK SPACE}'’‘\"”“"

# A word of a noun phrase, one that can open it without an article, and noun phrases; forward and, for what stands before a cue,
# backward, to be matched on the reversed shadow.
_WORD = r"[NJrolb0jen]+(?:''|'(?= ))?"
_FIRST = r"(?:b+ (?=[JN]))?[NJrol0]+%?(?:''|'(?= ))?"
NP = rf"(?:(?:[dp]+ ff )?(?:(?:d+|h+) )+(?:a+ )?(?:{_WORD} )*{_WORD}|{_FIRST}(?: {_WORD})*)"
PHRASE = re.compile(rf"{NP}(?: \([N0][^()\n]{{0,30}}\))?(?: (?:f+|i+) (?:(?:d+|h+) )*(?:a+ )?{_WORD}(?: {_WORD})*)*|p+")
"""A noun phrase with what hangs on it, or a pronoun: ``Sen. Ruth Okafor of Maine``."""

_MORE = on_demand(rf"(?:(?:, {NP}){{1,3}},?)? c+ (?=[dhNJrol0])")

_DROW = r"(?:''|')?%?[NJrolb0jen]+"
_TSRIF = r"(?:''|')?%?[NJrol0]+"
NP_LEFT = rf"(?:{_DROW} )*(?:{_DROW}(?: a+)?(?: (?:d+|h+))+(?: ff [dp]+)?|{_TSRIF})"
_PARENTHESIS = r"(?:\)[^()\n]{0,30}[N0]\( )?"
_YNAM = r"(?: (?:ff|i+) (?:d+|0+)(?: i+ (?:d+|0+))?)?"  # many in, four in
_FO = r"(?:f+|i+|zz(?= l))"  # of, in, close to
_ESARHP = rf"{_PARENTHESIS}(?:(?:{_DROW} )*{_DROW}(?: a+)?(?: (?:d+|h+))* {_FO} {_PARENTHESIS})*{NP_LEFT}{_YNAM}(?![a-zNJ0'])"
_EROM = re.compile(r" c+ ,?(?=['%NJrolb0jen)])")
_PHRASE_LEFT = re.compile(rf"(?:{_ESARHP}(?: ,(?=['%NJrolb0jen]))?){{1,3}}")

LEFT_OF_CUE = re.compile(
    rf"""
    \ *(?P<group>(?:(?:x+|a+|q+)\ +)*(?:x+(?=[pwNtd']))?)   # has also said; they’re saying
    (?:(?:y+\ +)+(?:[ld]+\ +)?(?:i+\ +(?=[Nrobl)])|(?=[Nrob)]))          # Smith on Thursday evening
      |m{{6,}}\ +(?=[Nrob)]))?                                            # Smith himself
    (?:(?P<pronoun>(?:[pwt]+|d+)(?![A-Za-z]))
      |(?P<phrase>{_ESARHP.replace(" ", "[ ]")})
      |(?P<quote>[QEXK])
      |(?P<comma>,)
      |(?P<dash>-)
      |(?P<joined>[c)]))?
    """,
    re.VERBOSE,
)
"""What stands to the left of a cue, on the reversed shadow: its verb group, then its subject, or what comes instead."""


def phrase_left(backward: str, end: int, limit: int) -> int:
    """Where the noun phrases start on the reversed shadow that stand before ``end``; ``end`` when there are none."""
    phrase = _PHRASE_LEFT.match(backward, end + 1, limit)
    return list_left(backward, phrase.end(), limit) if phrase else end


def list_left(backward: str, end: int, limit: int) -> int:
    """Where a list of noun phrases starts on the reversed shadow, given where its last one does: ``A, B and C said``."""
    joined = _EROM.match(backward, end, limit)
    more = _PHRASE_LEFT.match(backward, joined.end(), limit) if joined else None
    return more.end() if more else end


def subject_right(masked: str, start: int, stop: int) -> Span | None:
    """A subject that follows: ``said Smith, Jones and two others``."""
    first = PHRASE.match(masked, start, stop)
    if not first:
        return None
    more = _MORE().match(masked, first.end(), stop)
    last = PHRASE.match(masked, more.end(), stop) if more else None
    return start, (last or first).end()


# Patterns that are searched for start with a set of letters: the regular expression engine then skips to these at once.
_SENTENCE_END = re.compile(r"[.!?EX][.!?)\]*]{0,12}(?= )")  # a footnote’s mark may follow the stop
_CUE_FOLLOWS = on_demand(r"(?:, [^,]{0,80},)? (?:a+ |x+ )*v+(?=[.,:]| [iuzygcamr]|\Z)")
_PLAIN = {" ": "\n\r\t\v\f\N{NO-BREAK SPACE}", "'": "’‘", ".": "…", "-": "–—", "*": "†‡"}
"""Marks, and the others that are read like them."""


def mask_quotes(text: str, shadow: str, stretches: list[Stretch]) -> str:
    """The shadow with quotes masked; those that are terms or titles are names like others."""
    parts: list[str] = []
    done = 0
    for s in stretches:
        lead = shadow[done : s.outer_start]
        size = s.outer_end - s.outer_start
        if s.term:
            ending = text[s.end - 1]
            parts += (lead, "N" * (size - 1) + (ending if ending in ",." and s.outer_end > s.end else "N"))
        else:
            if lead[-1:] == " " and text[s.outer_start - 2] == ".":
                lead = lead[:-2] + ". "  # “of Jacksonville, Fla. “She …”: here the stop of an abbreviation ends the sentence, too
            last = _MASK_END.get(text[s.start : s.end].rstrip(_INNER_MARKS)[-1:], "Q")
            parts += (lead, "Q" * (size - 1) + last)
        done = s.outer_end
    parts += (shadow[done:], "  ")  # so that a look at the next word never leaves the text
    masked = "".join(parts)
    for plain, others in _PLAIN.items():
        for other in others:
            masked = masked.replace(other, plain)
    return masked.replace("N/N", "NNN")  # USA Today/Suffolk


def split_sentences(text: str, masked: str, start: int, end: int) -> list[Span]:
    """The sentences of one block; “Why?” he asked is one, although it has a question mark inside."""
    out, done = [], start
    for m in _SENTENCE_END.finditer(masked, start, end):
        after = m.end()
        while after < end and masked[after] == " ":
            after += 1
        if after < end and text[after].islower():
            continue
        if masked[m.start()] == "X" and _has_cue(masked, after, end):
            continue
        out.append((done, m.end()))
        done = after
    if done < end:
        out.append((done, end))
    return out


def _has_cue(masked: str, start: int, end: int) -> bool:
    """Whether a subject with its cue follows: ``Smith asked.``"""
    subject = PHRASE.match(masked, start, end)
    return subject is not None and _CUE_FOLLOWS().match(masked, subject.end(), end) is not None


def bounded(masked: str, sentences: list[Span]) -> Iterator[Span]:
    """The sentences, one that is longer than any cut at blanks: what is read of a sentence may cost its length squared."""
    for start, end in sentences:
        while end - start > SENTENCE_MOST:
            cut = masked.rfind(" ", start, start + SENTENCE_MOST)
            if cut <= start:
                cut = masked.find(" ", start + SENTENCE_MOST, end)
            if cut < 0:
                break
            yield start, cut
            while cut < end and masked[cut] == " ":
                cut += 1
            start = cut
        if start < end:
            yield start, end
