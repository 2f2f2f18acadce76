"""Who stands where in the reporter's own sentences, paragraph by paragraph, and how much each place draws a later pronoun."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..lexicon import words
from .mentions import read_mention
from .people import People, Person
from .runs import Runs

SUBJECT = 1.5
"""Weight of a name that a verb follows, or that begins its sentence."""
POSSESSOR = 0.8
"""Weight of ``Calloway’s``."""
OBJECT = 0.4
"""Weight of any other name."""
INTRODUCED = 2.0
"""Weight of Ann in “a resident named Ann” and “As for Ann, she …”."""

LONGEST_RUN = 4
"""Spaces in a person's name with titles; more capitalised words in a row are a headline."""
VERBAL = frozenset("vbgxaenql")
"""Shadows of what can follow a subject: verbs, auxiliaries, adverbs, and words of no closed class."""
_STOP = re.compile(r"[.?!][”\"’')\]]*\s")


class Seen(NamedTuple):
    """A person seen in the text."""

    at: int
    person: Person
    weight: float
    """How much a pronoun behind it is drawn to it, distance apart."""


class Scene:
    """The sentences of one article, each looked at once and only when asked for."""

    def __init__(self, runs: Runs, people: People, speaking: set[str]) -> None:
        """``speaking``: the names of those who say something, and so are people though nothing else shows it."""
        self.text = runs.text
        self.shadow = runs.shadow
        self.runs = runs
        self.people = people
        self.speaking = speaking
        self._sentences: dict[int, list[int]] = {}
        self._names: dict[int, list[Seen]] = {}
        self._known: dict[str, Person | None] = {}

    def sentences(self, paragraph: int) -> list[int]:
        """Where the sentences of the paragraph at ``paragraph`` begin, outside quotation marks; the last entry is its end."""
        known = self._sentences.get(paragraph)
        if known is None:
            text, known = self.text, [paragraph]
            end = text.find("\n", paragraph)
            end = len(text) if end < 0 else end
            for m in _STOP.finditer(text, paragraph, end):
                at = m.start()
                if text[at] == ".":
                    word = text[text.rfind(" ", paragraph, at) + 1 : at + 1]
                    if len(word) < 3 or word.lower() in words("honorifics"):
                        continue
                if not self.runs.quoted(at):
                    known.append(m.end())
            known.append(end)
            self._sentences[paragraph] = known
        return known

    def names(self, start: int, end: int) -> list[Seen]:
        """The people named in the sentence at ``start`` outside quotation marks, in text order."""
        out = self._names.get(start)
        if out is None:
            out = self._names[start] = []
            text, known = self.text, self._known
            for begin, close in self.runs.between(start, end):
                run = text[begin:close]
                if run in known:
                    person = known[run]
                else:
                    person = known[run] = self._person(run, begin)
                if person and not self.runs.quoted(begin):
                    out.append(Seen(begin, person, self._weight(begin, close)))
        return out

    def _person(self, run: str, begin: int) -> Person | None:
        """The person that capitalised words name; None for places, bodies and what nothing shows to be a person."""
        if run.count(" ") > LONGEST_RUN:
            return None
        mention = read_mention(run)
        if mention.kind != "person":
            return None
        person = self.people.find(mention.name, mention.gender)[0]
        shown = person.gender or person.name in self.speaking or self.shadow[begin - 2 : begin - 1] == "J"
        return person if shown and person.gender != "n" else None

    def _weight(self, begin: int, close: int) -> float:
        """How much a name draws a pronoun to it by its place in the sentence."""
        text, shadow = self.text, self.shadow
        if shadow.startswith("''", close):
            return POSSESSOR
        if shadow[close + 1 : close + 2] in VERBAL and shadow[close] == " ":
            return SUBJECT
        while shadow[begin - 2 : begin - 1] in ("J", "r"):  # titles and roles belong to the name
            begin = text.rfind(" ", 0, begin - 1) + 1
        if text.startswith(("named ", "s for "), max(0, begin - 6)):
            return INTRODUCED
        if begin < 2 or text[begin - 1] == "\n" or text[begin - 2] in '.!?:”"':
            return SUBJECT
        before = text[text.rfind(" ", 0, begin - 1) + 1]
        return SUBJECT if before.isupper() and shadow[begin - 2] != "N" else OBJECT
