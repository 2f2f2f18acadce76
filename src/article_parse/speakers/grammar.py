"""The grammar of news sentences, as patterns over shadows.

Shadows are described in ``words``. Here each quoted stretch is masked, too: ``Q`` to its last code point, which is ``E`` when the
words inside end in a full stop, ``X`` for ``!`` and ``?``, ``K`` for a comma. White space is a space throughout, so that wrapped
lines read like others.
"""

from __future__ import annotations

import re

from ..model import Span, Stretch

QUOTE = "QEXK"
"""The letters of a masked quote."""

_MASK_END = {".": "E", "…": "E", "!": "X", "?": "X", ",": "K"}
_INNER_MARKS = " \N{NO-BREAK SPACE}'’‘\"”“"

# A word of a noun phrase, one that can open it without an article, and noun phrases; forward and, for what stands before a cue,
# backward, to be matched on the reversed shadow.
_WORD = r"[NJrolb0jen]+(?:''|[’'](?= ))?"
_FIRST = r"[NJrol0]+%?(?:''|[’'](?= ))?"
NP = rf"(?:(?:[dp]+ ff )?(?:(?:d+|h+) )+(?:a+ )?(?:{_WORD} )*{_WORD}|{_FIRST}(?: {_WORD})*)"
PHRASE = rf"{NP}(?: \(N[^()\n]{{0,30}}\))?(?: (?:f+|i+) {NP})*"
LIST = rf"{PHRASE}(?:(?:, {NP}){{0,3}},? c+ {PHRASE})?"

_DROW = r"(?:''|[’'])?%?[NJrolb0jen]+"
_TSRIF = r"(?:''|[’'])?%?[NJrol0]+"
_PN = rf"(?:(?:{_DROW} )*{_DROW}(?: a+)?(?: (?:d+|h+))+(?: ff [dp]+)?|(?:{_DROW} )*{_TSRIF})"
_ESARHP = rf"(?:\)[^()\n]{{0,30}}N\( )?{_PN}(?: (?:f+|i+) (?:\)[^()\n]{{0,30}}N\( )?{_PN})*"
_TSIL = rf"{_ESARHP}(?: c+ ,?{_ESARHP}(?: ,{_PN}){{0,3}})?"

LEFT_OF_CUE = re.compile(
    rf"""
    \ *(?P<group>(?:(?:x+|a+|q+)\ +)*(?:x+(?=[pwNtd']))?)   # has also said; they’re saying
    (?:(?P<pronoun>(?:[pw]+|d+)(?![A-Za-z]))
      |(?P<phrase>{_TSIL.replace(" ", "[ ]")})(?![a-zNJ0'’])
      |(?P<quote>[QEXK])
      |(?P<comma>,)
      |(?P<dash>[–—-])
      |(?P<joined>[c)]))?
    """,
    re.VERBOSE,
)
"""What stands to the left of a cue, on the reversed shadow: its verb group, then its subject, or what comes instead."""

SUBJECT = re.compile(rf"(?:{LIST}|p+)")
"""A subject that follows: ``said Sen. Brian Schatz of Hawaii``."""

# Patterns that are searched for start with a set of letters: the regular expression engine then skips to these at once.
_SENTENCE_END = re.compile(r"[.!?…EX][.!?…)\]*†‡]*(?= )")  # a footnote’s mark may follow the stop
_CUE_FOLLOWS = re.compile(
    rf"(?:{PHRASE}|p+)(?:, [^,]{{0,80}},)? (?:a+ |x+ )*v+(?=[.,:]| [iuzygcamr]|\Z)|v+ (?:{PHRASE}|p+)(?=[.,:]| [iw])"
)
_BLANKS = "\n\r\t\v\f\N{NO-BREAK SPACE}"


def mask_quotes(text: str, shadow: str, stretches: list[Stretch]) -> str:
    """The shadow with quotes masked; those that are terms or titles are names like others."""
    parts: list[str] = []
    done = 0
    for s in stretches:
        lead = shadow[done : s.outer_start]
        size = s.outer_end - s.outer_start
        if s.term:
            parts += (lead, "N" * size)
        else:
            if lead[-1:] == " " and text[s.outer_start - 2] == ".":
                lead = lead[:-2] + ". "  # “of Jacksonville, Fla. “She …”: here the stop of an abbreviation ends the sentence, too
            last = _MASK_END.get(text[s.start : s.end].rstrip(_INNER_MARKS)[-1:], "Q")
            parts += (lead, "Q" * (size - 1) + last)
        done = s.outer_end
    parts.append(shadow[done:])
    masked = "".join(parts)
    for blank in _BLANKS:
        masked = masked.replace(blank, " ")
    return masked


def split_sentences(text: str, masked: str, start: int, end: int) -> list[Span]:
    """The sentences of one block; “Why?” he asked is one, although it has a question mark inside."""
    out, done = [], start
    for m in _SENTENCE_END.finditer(masked, start, end):
        after = m.end()
        while after < end and masked[after] == " ":
            after += 1
        if after < end and text[after].islower():
            continue
        if masked[m.start()] == "X" and _CUE_FOLLOWS.match(masked, after, end):
            continue
        out.append((done, m.end()))
        done = after
    if done < end:
        out.append((done, end))
    return out
