"""Capitalised words in a row: where in the text they stand, found once for each article and looked up by their words."""

import re
from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from ..lexicon import words
from ..model import Span
from .mentions import BEFORE_NAMES, genders, given_names, is_possessive, is_trade, read_mention, without_letters

CACHED_RUNS = 50_000
"""Runs whose reading is kept: those of a few thousand articles; bounded, so that the memory of a long run stays flat."""
LONGEST_NAME = 5
"""Words of a person's name with titles, particles apart; more capitalised words in a row are a headline."""
LONGEST_TITLE = 20
"""Code points."""
BEFORE_SURNAME = frozenset("Jjrxyvba.”\"')")
"""Shadows in front of a lone surname that are worth a look: titles, roles, particles, Will, May and Carly, initials, nicknames."""
_OPENERS = "“\"‘'"
_CLOSERS = "”\"’'"
_RUN = re.compile("N[N j]*")  # one class, because it is twice as fast; what trails is cut off afterwards

Form = tuple[str, ...]
"""The words of a name as the article once gives it, a suffix among them."""


class Run(NamedTuple):
    """What capitalised words in a row say by themselves."""

    name: str
    """The person they may name, without titles; nothing when they name none: ``Monday``, ``Okafor Foundation``."""
    gender: str
    """The sex that a title or the given name tells."""
    last: str
    """The surname, or whatever word stands last, a suffix apart."""
    given: Form
    """Given names, initials and particles in front of ``last``."""
    suffix: Form
    """``Jr.`` behind it."""
    titled: str
    """The sex that a title straight in front of a lone surname tells."""
    more: bool
    """It tells more of a person than the surname."""
    early: str
    """A surname that does not stand last: ``Chen`` of Chen Wei, ``Paz`` of Rodrigo Paz Villacis."""
    fuller: str
    """The name with it."""


class _Readings(dict[str, Run]):
    """Run, with what trails it, to its reading."""

    def __missing__(self, run: str) -> Run:
        reading = _read(run)
        if len(self) < CACHED_RUNS:
            self[run] = reading
        return reading


_READINGS = _Readings()


def _read(run: str) -> Run:
    parts = run.split()
    while len(parts) > 1 and (parts[-1] in words("particles") or parts[-1] == "&"):  # trails the name
        del parts[-1]
    parts = without_letters(parts)
    mention = read_mention(" ".join(parts))
    short = sum(word not in words("particles") for word in parts) <= LONGEST_NAME
    name, gender = (mention.name, mention.gender) if mention.kind == "person" and short else ("", "")
    suffix: Form = ()
    if len(parts) > 1 and parts[-1].lower() in words("suffixes"):
        suffix = (parts.pop(),)
    given, titled = given_in(parts[:-1], parts[-1])
    early, fuller = _early_surname(name, len(suffix)) if " " in name else ("", "")
    return Run(name, gender, parts[-1], tuple(given), suffix, "" if given else titled, bool(given or titled), early, fuller)


def _early_surname(name: str, suffixes: int) -> tuple[str, str]:
    """A surname that stands first, behind a given name or in the middle, and the full name: ``Fong`` of ``Grace Fong Mei Ling``."""
    parts = name.split()
    first = words("surnames_first")
    if len(parts) == 2:
        return (parts[0], name) if parts[0].lower() in first else ("", "")
    if "y" in parts[2:]:  # “Luis de la Garza y Soto”
        return parts[parts.index("y") - 1], name
    given = given_names()
    for k, word in enumerate(parts[:-1]):
        behind_given = k > 0 and parts[k - 1].lower() in given
        if word.lower() in first and (behind_given or k == 0):
            return word, " ".join(parts[k - behind_given :])
    if len(parts) == 3 + suffixes and parts[0].lower() in given:
        return parts[1], name
    return "", ""


def given_in(before: list[str], surname: str) -> tuple[list[str], str]:
    """Given names, initials and particles at the end of the words before a surname, and the sex that a title there tells."""
    part = name_parts()
    out: list[str] = []
    for i in range(len(before) - 1, -1, -1):
        word = before[i]
        low = word.lower().replace("’", "'")
        what = part.get(low, "")
        if what == "particle" or what == "given particle":
            out.insert(0, word)
        elif (
            what == "title"
            or "-of-" in low
            or (what == "given title" and out)
            or (what == "role" and (out or _is_role(before[:i], surname)))
            or (out and is_trade(low, out[0].lower()))
        ):
            return out, genders().get(low, "")
        elif what != "stop" and word[0].isupper() and _can_be_given(word):
            out.insert(0, word)
        elif not (word[0] in "“\"‘'(" and word[-1] in "”\"’')" and len(word) > 2):  # a nickname: Dwayne “The Rock” Johnson
            break
    return out, ""


def _is_role(before: list[str], name: str) -> bool:
    """A role straight in front of ``name``: ``Village Headman Odede``, ``Wife Tanya``; but ``Ann Baker Odede``, ``Baker Odede``."""
    if not before:
        return name.lower() in given_names()
    return before[-1][0].isupper() and before[-1].lower() not in given_names()


def _can_be_given(word: str) -> bool:
    """No possessive, nothing that ends a phrase, and a full stop only behind an initial."""
    if word[-1] == ".":
        return len(word) <= 2 or word.count(".") > 1
    return word[-1] not in ",;:!?)”\"’'" and not is_possessive(word) and not word.lower().endswith(BEFORE_NAMES)


@cache
def name_parts() -> dict[str, str]:
    """Word, lower case, to what it is before a surname: ``particle``, ``title``, ``role``, ``given title`` (Dean), ``stop``."""
    given = given_names()
    stops = words("sentence_openers") | words("affiliations") | words("places") | words("body_nouns")
    out = dict.fromkeys(stops.difference(given, words("surnames_first")), "stop")
    out.update((w, "role") for w in words("person_nouns").difference(given))
    out.update((w, "given title" if w in given else "title") for w in words("honorifics"))
    out.update((w, "given particle" if w in given else "particle") for w in words("particles"))  # Al and Ben are both
    return out


class Runs:
    """The rows of capitalised words of one article: ``Nasr al-Shammari``, ``Okafor Foundation``, ``Brandt``."""

    def __init__(self, text: str, shadow: str, start: int, marks: list[Span]) -> None:
        """Running text begins at ``start``, behind the title block; in ``marks`` others than the writer of ``text`` speak."""
        self.text = text
        self.shadow = shadow
        self.start = start
        spans = [m.span() for m in _RUN.finditer(shadow)]
        self.begins: tuple[int, ...]
        self._ends: tuple[int, ...]
        self.begins, self._ends = tuple(zip(*spans, strict=True)) or ((), ())
        self.readings = [_READINGS[text[begin:end]] for begin, end in spans]
        self.openings = [begin for begin, _ in marks]
        self.closings = [end for _, end in marks]
        self._nicknames: dict[str, int] | None = None
        self._by_early: dict[str, list[int]] = {}
        self._by_last: dict[str, list[int]] = {}
        self._by_first: dict[str, list[int]] | None = None
        for n, (reading, begin) in enumerate(zip(self.readings, self.begins, strict=True)):
            # The fields ``more``, ``last`` and ``early``, by number for speed.
            if reading[7]:
                self._by_early.setdefault(reading[7], []).append(n)
            if reading[6] or shadow[begin - 2 : begin - 1] in BEFORE_SURNAME:
                self._by_last.setdefault(reading[2], []).append(n)

    def span(self, n: int) -> Span:
        """Where run ``n`` stands."""
        return self.begins[n], self.shadow.rfind("N", 0, self._ends[n]) + 1

    def at(self, place: int) -> int:
        """The number of the run that ``place`` lies in, or of the one before it."""
        return bisect_right(self.begins, place) - 1

    def titled(self, n: int) -> str:
        """The sex that the title straight in front of run ``n`` tells: ``Mrs. Okafor``."""
        begin = self.begins[n]
        if begin < 2 or not self.shadow.startswith("J ", begin - 2):
            return ""
        return genders().get(self.text[max(0, begin - LONGEST_TITLE) : begin].split()[-1].lower(), "")

    def ending(self, word: str) -> list[int]:
        """Numbers of the runs that may give more of a name than its last word: ``Nasr al-Shammari``, ``Mr. al-Shammari``."""
        return self._by_last.get(word, [])

    def early(self, word: str) -> list[int]:
        """Numbers of the runs in which ``word`` is a surname that does not stand last."""
        return self._by_early.get(word, [])

    def beginning(self, word: str) -> list[int]:
        """Numbers of the runs in which others stand behind ``word``: ``Hurun Report`` for ``Hurun``."""
        if self._by_first is None:
            self._by_first = {}
            for n, (begin, end) in enumerate(zip(self.begins, self._ends, strict=True)):
                if end - begin > len(self.readings[n].last) + 1:  # more than a word and a space
                    for first in self.text[begin:end].split()[:-1]:
                        self._by_first.setdefault(first, []).append(n)
        return self._by_first.get(word, [])

    def behind_nickname(self, name: str) -> int:
        """The number of the run behind a nickname in marks: ``Hale`` of Ada “Billie” Hale; 0 when nobody bears it."""
        if self._nicknames is None:
            self._nicknames = {}
            text, begins = self.text, self.begins
            for n in [n for n, begin in enumerate(begins) if n and text[begin - 2] in _CLOSERS]:
                begin, end = self.span(n - 1)
                if begins[n] == end + 2 and begin and text[begin - 1] in _OPENERS:
                    self._nicknames[text[begin:end]] = n
        return self._nicknames.get(name, 0)

    def quoted(self, at: int) -> bool:
        """``at`` stands inside quotation marks."""
        k = bisect_right(self.openings, at)
        return k > 0 and self.closings[k - 1] > at

    def narrative(self, at: int) -> bool:
        """``at`` stands in the running text, neither in the title nor in a quote."""
        return at >= self.start and not self.quoted(at)
