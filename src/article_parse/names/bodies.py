"""The bodies of one article, and its texts: the full name for a short one, the first description for a later one."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from ..lexicon import words
from .mentions import bare, read_mention
from .runs import Runs

LONGEST_BODY = 100
"""Code points of the longest name that letters are held against: ``International Federation of …``."""
LONGEST_DESCRIPTION = 60
"""Code points looked at before a noun for its adjectives and its article."""
MOST_SHORTS = 100
"""Short names of one article held against all its names; so the time stays linear."""
FARTHEST_DESCRIPTION = 5000
"""Code points looked back for where a text was first spoken of; so the time stays linear."""
MOST_FITTING = 30
"""Names looked back for the body that “the airline” means: those of some six paragraphs."""
FARTHEST_INTRODUCTION = 400
"""Code points looked back for a sentence that brings in somebody without a name."""
_BEHIND_NOUN = re.compile(" (?:of|for|on|to) ")
_SMALL = frozenset(("of", "and", "the", "for", "on", "in", "&"))
_INSIDE_NAME = frozenset((" of ", " of the ", " for ", " for the ", " on ", " and "))
_BEHIND_HEAD = frozenset(("that", "who", "which", "said", "says", "has", "is", "was"))


class Bodies:
    """The names of companies, offices, papers … in one article. Looks only for those it is asked for."""

    def __init__(self, runs: Runs) -> None:
        """``runs`` are the capitalised words of the article."""
        self.runs = runs
        self.text = runs.text
        self._shorts = 0
        self._on: dict[str, set[str]] = {}
        self._known_as = ", known as " in self.text
        self._full: dict[tuple[str, bool], str] = {}

    def full(self, name: str, definite: bool) -> str:
        """The full name of a body: ``Federal Bureau of Investigation`` for ``FBI``, ``Hurun Report`` for ``Hurun``."""
        known = self._full.get((name, definite))
        if known is None:
            known = self._full[name, definite] = self._look_up(name, definite) or name
        return known

    def _look_up(self, name: str, definite: bool) -> str:
        if " " in name:
            return ""
        if sum(map(str.isupper, name)) > 1:
            return self._spelled_out(name) or self._aside(name)
        if definite and name.lower() in words("body_nouns"):
            return self.named_by(name)
        return "" if name.lower() in words("places") else self._longer(name) or self._aside(name)

    def _aside(self, short: str) -> str:
        """The name behind which the short one stands: ``Statistics Office (Destatis)``, ``…, known as Destatis``."""
        text, runs = self.text, self.runs
        self._shorts += 1
        if self._shorts > MOST_SHORTS:
            return ""
        for at in (text.find(f" ({short})"), text.find(", known as " + short) if self._known_as else -1):
            n = bisect_left(runs.begins, at) - 1
            if at < 0 or n < 0 or runs.span(n)[1] != at or runs.quoted(at):
                continue
            while n and text[runs.span(n - 1)[1] : runs.begins[n]] in _INSIDE_NAME:
                n -= 1
            mention = read_mention("the " + text[runs.begins[n] : at])
            return mention.name if mention.kind == "body" and " " in mention.name else ""
        return ""

    def _longer(self, name: str) -> str:
        """``Quinnipiac University`` for ``Quinnipiac``: the word with others behind it up to the noun of a body."""
        for n in self.runs.beginning(name):
            start, end = self.runs.span(n)
            out = [name]
            parts = self.text[start:end].split()
            for word in parts[parts.index(name) + 1 :]:
                out.append(word)
                if word.lower() in _lasts():
                    return " ".join(parts if parts[-1].lower() in words("company_forms") else out)
        return ""

    def named_by(self, noun: str) -> str:
        """``Washington Post`` for ``Post``, ``Diocese of Ely`` for ``Diocese``: the one name that has it."""
        if noun not in self._on:
            self._on[noun] = self._going_on(noun)
        names = set(self._on[noun])
        for n in self.runs.ending(noun):
            run = self.text[self._begin(n) : self.runs.span(n)[1]].split()
            while len(run) > 1 and run[0].lower() in words("sentence_openers") and run[0] != "New":
                del run[0]
            if len(run) > 1:
                names.add(" ".join(run))
        shortest = min(names, key=len, default="")
        return shortest if all(name.endswith(shortest) for name in names) else ""

    def _going_on(self, noun: str) -> set[str]:
        """The names that the noun begins: ``Diocese of Ely``, ``Ministry of Defence``."""
        out: set[str] = set()
        text = self.text
        at = text.find(noun + " of ")
        for _ in range(MOST_FITTING):
            if at < 0:
                break
            begin = self._begin(self.runs.at(at))
            mention = read_mention("the " + text[begin : at + LONGEST_BODY].partition("\n")[0].partition(",")[0].partition(".")[0])
            if mention.kind == "body" and " " in mention.name and not text[at - 1].isalnum():
                out.add(mention.name)
            at = text.find(noun + " of ", at + 1)
        return out

    def _begin(self, n: int) -> int:
        """Where the name of run ``n`` begins, with a title in front that is part of it: ``Queen Mary University``."""
        begin = self.runs.begins[n]
        if self.runs.shadow.startswith("J ", begin - 2):
            begin = self.text.rfind(" ", 0, begin - 2) + 1
        return begin

    def _spelled_out(self, short: str) -> str:
        """The words whose beginnings ``short`` is made of: ``Huffington Post`` for ``HuffPo``, also in front of ``(FBI)``."""
        self._shorts += 1
        if self._shorts > MOST_SHORTS:
            return ""
        humps = _humps(short)
        text = self.text
        for start in self.runs.begins:
            if text.startswith(humps[0], start):
                left = list(humps)
                line, ends, _ = text[start : start + LONGEST_BODY].partition("\n")
                tail = line.split(" ")
                for n, word in enumerate(tail if ends else tail[:-1]):
                    last = word.rstrip('.,;:)”"’')
                    if last.startswith(left[0]) and len(last) > len(left[0]):
                        del left[0]
                        if not left:
                            return " ".join([*tail[:n], last[: len(bare(last))]])
                    elif n == 0 or last not in _SMALL:
                        break
                    if last != word:
                        break
        return ""

    def described(self, noun: str, before: int) -> str:
        """How the text first spoke of what is then only “the statement”: ``joint statement`` for “issued a joint statement”."""
        text = self.text
        first = max(0, before - FARTHEST_DESCRIPTION)
        at = text.find(" " + noun, first, before)
        while at >= 0:
            if self._is_head(at + 1 + len(noun)):
                out = [noun]
                for word in reversed(text[max(first, at - LONGEST_DESCRIPTION) : at].rpartition("\n")[2].split()):
                    if word.lower() in ("a", "an", "one", "another"):
                        return " ".join(out)
                    if len(out) > 3 or not word.replace("-", "").isalnum() or word in words("phrase_ends"):
                        break
                    out.insert(0, word)
            at = text.find(" " + noun, at + 1, before)
        return ""

    def fitting(self, noun: str, before: int) -> str:
        """The one body named before that ends in a word that goes with ``noun``: ``Skylark Airways`` for “the airline”."""
        lasts = _specific().get(noun)
        if not lasts:
            return ""
        runs = self.runs
        end = bisect_left(runs.begins, before)
        names: set[str] = set()
        for n in range(end - 1, max(-1, end - MOST_FITTING), -1):
            if runs.readings[n].last.lower().rstrip(".") in lasts and " " in (name := self.text[self._begin(n) : runs.span(n)[1]]):
                mention = read_mention("the " + name)
                if mention.kind == "body" and not runs.quoted(runs.begins[n]):
                    names.add(mention.name)
        return names.pop() if len(names) == 1 else ""

    def behind(self, noun: str, before: int) -> str:
        """The name straight behind the noun: ``Velvet Anvil`` for “the band”, when the text has ``indie band Velvet Anvil``."""
        if noun not in words("nouns_before_names"):
            return ""
        at = self.text.find(f" {noun} ", max(0, before - FARTHEST_DESCRIPTION), before)
        n = bisect_left(self.runs.begins, at)
        if at < 0 or n == len(self.runs.begins) or self.runs.begins[n] != at + len(noun) + 2:
            return ""
        return self.text[slice(*self.runs.span(n))]

    def introduced(self, noun: str, before: int) -> str:
        """``ministry official`` for “the official”, when a sentence a little before begins with ``A ministry official``."""
        text = self.text
        first = max(0, before - FARTHEST_INTRODUCTION)
        at = text.rfind(" " + noun, first, before)
        if at < 0 or not self._is_head(at + 1 + len(noun)):
            return ""
        stop = text.rfind(". ", first, at)
        start = max(first, text.rfind("\n", first, at) + 1, stop + 2 if stop >= 0 else 0)
        if text.endswith((" her", " his", " their"), first, at):  # “she told her manager …, the manager said”
            return noun
        article, _, rest = text[start:at].partition(" ")
        if article not in ("A", "An", "One") or not rest.replace("-", "").replace(" ", "").isalpha() or rest.count(" ") > 2:
            return ""
        return f"{rest} {noun}"

    def _is_head(self, end: int) -> bool:
        """The noun that ends at ``end`` carries its phrase; it does not only modify another noun, as in ``campaign manager``."""
        follow = self.text[end : end + 16]
        if not follow[:1].isspace():
            return not follow[:1].isalnum() and follow[:1] not in ("-", "’", "'")
        word = follow.split()[0] if follow.split() else ""
        return word in words("phrase_ends") or word.endswith(("ed", "ing")) or word in _BEHIND_HEAD


def _noun_of(name: str) -> str:
    """The noun that carries the name of a body: ``authority`` of ``Authority for Fisheries``, ``times`` of ``Harbor Times``."""
    return _BEHIND_NOUN.split(name, 1)[0].rpartition(" ")[2].lower().rstrip(".")


def _without_form(name: str) -> str:
    """``Harbor Home`` of ``Harbor Home Inc.``."""
    front, _, last = name.rpartition(" ")
    return front if front and last.lower().rstrip(".") in words("company_forms") else name


def fits(noun: str, name: str) -> bool:
    """“The newspaper” may be the ``Daily Lantern``, “the company” not ``Columbia University``."""
    last = _noun_of(name)
    if noun == last or (last.endswith("s") and last[:-1] == noun):
        return True
    lasts = _generic().get(noun)
    if lasts is None:
        return False
    noun_of_another = last in words("body_nouns") or last in words("text_nouns") or name.lower() in words("places")
    return last in lasts or not noun_of_another


def fits_beside(noun: str, name: str) -> bool:
    """“The bank” may also be ``Baring & Goole``, when the paragraph has just named it."""
    last = _noun_of(_without_form(name))
    return fits(noun, name) or not (last in words("body_nouns") or last in words("text_nouns") or name.lower() in words("places"))


def fits_well(noun: str, name: str) -> bool:
    """“The newspaper” is the ``Daily Lantern`` beyond doubt."""
    last = _noun_of(name)
    return noun in (last, last.removesuffix("s")) or last in _generic().get(noun, ())


def alike(noun: str, other: str) -> bool:
    """One body may be called both: a “company” is a “firm”, a “union” a “group”, but no “company”."""
    nouns = _generic()
    return noun == other or noun not in nouns or other not in nouns or not nouns[noun].isdisjoint(nouns[other])


@cache
def _generic() -> dict[str, frozenset[str]]:
    """Noun for a body to the last words of names that it fits."""
    return {line.split()[0]: frozenset(line.split()[1:]) for line in words("generic_bodies")}


@cache
def _specific() -> dict[str, frozenset[str]]:
    """Noun for a kind of body to the last words of the names of such bodies."""
    return {line.split()[0]: frozenset(line.split()[1:]) for line in words("specific_bodies")}


@cache
def _lasts() -> frozenset[str]:
    """Last words of the names of bodies that are often cut short."""
    return frozenset().union(*_generic().values())


def _humps(short: str) -> list[str]:
    """``HuffPo`` is made of ``Huff`` and ``Po``, ``F.B.I.`` of three letters."""
    out: list[str] = []
    for letter in short:
        if letter.isupper():
            out.append(letter)
        elif out and letter.isalpha():
            out[-1] += letter
    return out
