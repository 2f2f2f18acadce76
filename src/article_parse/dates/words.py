"""The letters of a date's shadow: each word, number and mark of a line as one letter for what it can be in a date.

``Published: 22:04, 3 May 2024 IST`` casts ``N:_d:d,_d_M_y_Z``. The ways of writing a date are patterns over such shadows (see
``reading``), one letter for one token, so that a match leads straight back to the words.

| letter | token | letter | token |
|---|---|---|---|
| ``d`` | number of one or two digits | ``Q`` ``K`` ``J`` | 年 月 日 |
| ``y`` | four digits that can be a year | ``H`` ``I`` ``S`` | 時 分 秒 |
| ``e`` | eight digits that are a day: 20210727 | ``B`` | 午前, 午後 (before the hour) |
| ``n`` | any other number | ``E`` | era: Juche, 令和 |
| ``M`` | month | ``f`` | particle inside a date: de, of |
| ``W`` | weekday | ``o`` | ordinal ending |
| ``Z`` | zone | | |
| ``A`` | am, pm | ``h`` | hour word: Uhr, h |
| ``@`` | word before a time: at, um | ``r`` | year word: г. |
| ``T`` | the T of ISO 8601 | ``_`` | white space |
| ``w`` | any other word in lower case | ``N`` | any other word |

Dashes are ``-``, bullets and bars ``|``; the other marks stand for themselves when a pattern needs them, else ``x``.
"""

from __future__ import annotations

import re

from ..lexicon import languages, words
from .written import FIRST_YEAR, LAST_YEAR
from .zones import short_name

_TOKEN = re.compile(
    r"""
    (?:19|20)[0-9]{2}(?=[0-9]{1,2}:[0-9]{2})            # the year of a glued 20232:23 PM
  | (?:19|20)[0-9]{2}(?=[0-3]?[0-9][ ]?[^\W\d_]{3})     # the year of a glued 20171 Oct 2017
  | \d+
  | [年月日号號時时点點分秒년월일시분초]                    # units of East Asian dates, never glued to what follows
  | [apAP][.][ ]?[mM]\b[.]?                             # p.m.
  | (?:(?:Central[ ])?European|Eastern|Central|Mountain|Pacific|British|Greenwich|India)      # Eastern Standard Time
    [ ] (?:(?:Standard|Daylight|Summer|Mean)[ ])? Time \b
  | (?:تشرين|كانون)[ ]ال(?:أول|اول|ثاني)                  # Levantine October to January
  | [A-Z]{2,20}?                                        # ROE of a glued ROEFEB. 3, 2015
    (?= (?:JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC) [.]?[ ][0-9]{1,2},[ ][0-9]{4} )
  | [^\W\d_a-z]{2,}(?![a-z])                            # a run of capitals, or of letters without case: EDT in EDTUpdated
  | [^\W\d_a-z]?[^\W\d_A-Z]+                            # a word up to its next capital: read in readApril
  | [^\W\d_]
  | \s+
  | .
    """,
    re.VERBOSE | re.DOTALL,
)

_MARKS = dict.fromkeys(",./:()[]+';", "") | dict.fromkeys("-‐‑‒–—―−－~", "-") | dict.fromkeys("|•·∙●◦‧・｜", "|")
_MARKS = {mark: letter or mark for mark, letter in _MARKS.items()} | {
    "，": ",", "、": ",", "：": ":", "／": "/", "．": ".", "（": "(", "）": ")", "’": "'", "@": "@", "º": "o", "ª": "o",
}  # fmt: skip
_EAST_ASIAN = dict(
    [(c, "Q") for c in "年년"] + [(c, "K") for c in "月월"] + [(c, "J") for c in "日号號일"]
    + [(c, "H") for c in "時时点點시"] + [(c, "I") for c in "分분"] + [(c, "S") for c in "秒초"]
    + [(c, "B") for c in ("午前", "午後", "上午", "下午", "오전", "오후")]
)  # fmt: skip
AFTERNOON = frozenset({"pm", "p.m.", "p.m", "p. m.", "p. m", "午後", "下午", "오후"})
"""Tokens, in lower case, that add twelve hours."""

_COLUMN_GAP = 5
"""White space so wide is the gap between columns, and no part of a date: ``Number 3          March 1997``."""
_REMEMBERED = 50_000
"""Tokens whose letter is remembered; bounded, so that the memory of a long run stays flat."""


def _numbered(name: str, language: str) -> dict[str, int]:
    """A list whose entries end in a number: ``march 3``."""
    rows = (row.rpartition(" ") for row in words(name, language))
    return {word: int(number) for word, _, number in rows}


class Vocabulary(dict[str, str]):
    """Token to letter, for the words of some languages; a token not seen before is judged by what it is."""

    def __init__(self, *langs: str) -> None:
        """Load the month and weekday names of ``langs``; where two disagree (mar is Tuesday, too) the first wins."""
        super().__init__()
        self.months: dict[str, int] = {}
        self.weekdays: dict[str, int] = {}
        for language in reversed(langs):
            if language in languages("months"):
                self.months |= _numbered("months", language)
            self.weekdays |= _numbered("weekdays", language)
        self.eras = _numbered("eras", "mul")
        self.letters = dict.fromkeys(words("ordinal_endings", "mul"), "o") | dict.fromkeys(words("year_words", "mul"), "r")
        self.letters |= dict.fromkeys(words("clock_words", "mul"), "@") | dict.fromkeys(words("date_particles", "mul"), "f")
        self.letters |= dict.fromkeys(words("hour_words", "mul"), "h") | dict.fromkeys(self.eras, "E")
        self.letters |= {zone.partition(" ")[0]: "Z" for zone in words("zones")}
        self.letters |= dict.fromkeys(self.weekdays, "W") | dict.fromkeys(self.months, "M")
        self.letters |= {"am": "A", "pm": "A", "noon": "A", "t": "T"} | _EAST_ASIAN

    def __missing__(self, token: str) -> str:
        """Judge a token, once."""
        letter = self._judge(token)
        if len(self) < _REMEMBERED:
            self[token] = letter
        return letter

    def _judge(self, token: str) -> str:
        first = token[0]
        if first.isdigit():
            return _judge_number(token) if token.isdecimal() else "x"
        if first.isspace():
            return "_" if len(token) < _COLUMN_GAP else "|"
        letter = self.letters.get(short_name(token) if token.endswith("Time") else token.lower())
        if letter:
            return letter
        if not first.isalpha():
            return _MARKS.get(token, "x")
        if len(token) > 1 and token[1] == ".":  # p.m.
            return "A"
        return "w" if first.islower() else "N"


def _judge_number(digits: str) -> str:
    """``d`` for 7, ``y`` for 2021, ``e`` for 20210727, ``n`` for 0900."""
    if len(digits) <= 2:
        return "d"
    if len(digits) == 4:
        return "y" if 1000 <= int(digits) < 3000 else "n"
    packed = (
        len(digits) == 8
        and FIRST_YEAR <= int(digits[:4]) <= LAST_YEAR
        and 1 <= int(digits[4:6]) <= 12
        and 1 <= int(digits[6:]) <= 31
    )
    return "e" if packed else "n"


def tokens_of(text: str) -> list[str]:
    """``text`` cut into numbers, words, white space and marks; joined they are ``text`` again."""
    return _TOKEN.findall(text)
