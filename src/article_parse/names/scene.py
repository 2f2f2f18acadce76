"""Who is named where in the reporter's own sentences, and how much each place draws a later pronoun."""

from __future__ import annotations

from ..lexicon import words
from .mentions import genders, is_common
from .people import APPOSITION, People, Person
from .runs import LONGEST_TITLE, Runs, name_parts

SUBJECT = 1.5
"""Weight of a name that a verb follows, or that begins its sentence."""
POSSESSOR = 0.8
"""Weight of ``Calloway’s``."""
OBJECT = 0.4
"""Weight of any other name."""
INTRODUCED = 2.0
"""Weight of Ann in “a resident named Ann” and “As for Ann, she …”."""

_SENTENCE_LETTERS = frozenset("vxp\n.")
"""Shadows that no apposition has."""
VERBAL = frozenset("vbgxaenql")
"""Shadows of what can follow a subject: verbs, auxiliaries, adverbs, and words of no closed class."""


_SAINTS = ("St ", "St. ")


class Scene:
    """The people in the reporter's own sentences, each looked at only when asked for."""

    def __init__(self, runs: Runs, people: People, speaking: set[str]) -> None:
        """``speaking``: the names of those who say something, and so are people though nothing else shows it."""
        self.text = runs.text
        self.shadow = runs.shadow
        self.runs = runs
        self.people = people
        self.speaking = speaking
        self._known: dict[tuple[str, str], Person | None] = {}

    def speaks(self, person: Person) -> bool:
        """He says something somewhere in the article."""
        return person.name in self.speaking

    def person(self, n: int) -> Person | None:
        """The person that run ``n`` names; None for places, bodies and what nothing shows to be a person."""
        name, gender, *_ = self.runs.readings[n]
        if not gender and " " not in name:
            gender = self.runs.titled(n)
        if name.startswith(_SAINTS) and self.text[self.runs.span(n)[1] : self.runs.span(n)[1] + 1] in (
            "’",
            "'",
        ):  # mourners at St Mark’s
            return None
        if not name:  # “Bishop will stay”, where Joy Bishop is one
            name = self._common(n)
        known = (name, gender)  # “Mrs. Okafor” is not “Okafor”
        if known not in self._known:
            self._known[known] = self._shown(n, name, gender) if name and name.lower() not in words("affiliations") else None
        return self._known[known]

    def _common(self, n: int) -> str:
        """The word of run ``n`` that is a name only because somebody bears it: ``Bishop``, ``Banks``."""
        word = self.runs.readings[n].last
        begin, end = self.runs.span(n)
        one = end - begin == len(word) and (is_common(word.lower()) or word.lower() in words("honorifics"))
        return word if one and " " in self.people.find(word, "")[0].name else ""

    def _shown(self, n: int, name: str, gender: str) -> Person | None:
        """Whom run ``n`` names, if his sex, his speaking, a title or role in front or his age shows that it is somebody."""
        person = self.people.find(name, gender)[0]
        begin, end = self.runs.span(n)
        if person.gender or person.name in self.speaking:
            return person
        noun = self._noun_before(begin)
        if noun:  # “his mother, Xola, danced”
            return person._replace(gender=genders().get(noun, ""))
        first = self.text[begin:end].split()[0].lower()
        shown = (
            self.shadow.startswith(("J ", "r "), begin - 2)
            or self._behind_role(begin)
            or self.shadow.startswith((", 00,", ", ww"), end)
            or (
                end - begin > len(name)
                and (name_parts().get(first) in ("role", "title", "given title") or first in words("nationalities"))
            )
            or (self.shadow.startswith(", ", end) and self._is_somebody(end + 2))
            or (" " in person.name and end - begin == len(name) and first not in name_parts() and self._opens_paragraph(begin, end))
        )
        return person if shown else None

    def _behind_role(self, begin: int) -> bool:
        """A role of the longer lists stands straight before the name: ``Head ranger Ann Vale``."""
        if not self.text.endswith(" ", 0, begin):
            return False
        noun = self.text[max(0, begin - LONGEST_TITLE) : begin - 1].replace("\n", " ").rpartition(" ")[2].lower()
        return noun in words("person_nouns") or noun in words("honorifics")

    def _noun_before(self, begin: int) -> str:
        """What the name at ``begin`` stands in apposition to: ``mother`` of “his mother, Ann”."""
        if not self.shadow.startswith((", "), begin - 2):
            return ""
        noun = self.text[max(0, begin - LONGEST_TITLE) : begin - 2].rpartition(" ")[2].lower()
        return noun if self.shadow[begin - 3] == "r" or noun in words("person_nouns") or noun in words("honorifics") else ""

    def _opens_paragraph(self, begin: int, end: int) -> bool:
        """A paragraph begins with the name, and a verb follows: ``Xolani Mott drove the bus``."""
        return (
            self.text.endswith(("\n", " — ", " – ", " - "), 0, begin)
            and self.shadow[end : end + 1] == " "
            and self.shadow[end + 1 : end + 2] in VERBAL
        )

    def _is_somebody(self, at: int) -> bool:
        """What stands at ``at`` behind a name tells that a person bears it: ``a retired clerk from Ely``, ``Chief of Asuom``."""
        close = self.shadow.find(",", at, at + APPOSITION)
        if close < 0 or not _SENTENCE_LETTERS.isdisjoint(self.shadow[at:close]):
            return False
        return not words("person_nouns").isdisjoint(self.text[at:close].lower().partition(" of ")[0].split()[:4])

    def weight(self, n: int) -> float:
        """How much the name of run ``n`` draws a pronoun to it by its place in the sentence."""
        first, end = self.runs.span(n)
        begin = first
        text, shadow = self.text, self.shadow
        if shadow.startswith("''", end):
            return POSSESSOR
        if shadow[end + 1 : end + 2] in VERBAL and shadow.startswith(" ", end):
            return SUBJECT
        apposed = shadow.startswith(", ", begin - 2)
        if apposed and shadow.startswith(".", end) and self._noun_before(begin):
            return SUBJECT  # “He leaves a daughter, Ann.”
        if shadow.startswith(", ", end) and apposed and shadow[end + 2] in "vxel":
            return SUBJECT  # “his mother, Ann Vale, danced”
        if shadow.startswith(", ", end):  # “a passenger, Ann Vale, 70, was waiting”
            close = shadow.find(", ", end + 2, end + APPOSITION)
            if (
                close > 0
                and (shadow[close + 2 : close + 3] or ".") in ("vxel" if apposed else "vxe")
                and ". " not in shadow[end:close]
            ):
                return SUBJECT
        while shadow[begin - 2 : begin - 1] in ("J", "r"):  # titles and roles belong to the name
            begin = max(text.rfind(" ", 0, begin - 1), text.rfind("\n", 0, begin - 1)) + 1
        if begin < first and shadow[begin - 2 : begin - 1] == "N":  # “Council president Odell Pike, who …”
            begin = self.runs.begins[self.runs.at(begin - 2)]
        if text.startswith(("named ", "s for "), max(0, begin - 6)):
            return INTRODUCED
        if begin < 2 or text[begin - 1] == "\n" or text[begin - 2] in '.!?:”"':
            return SUBJECT
        before = text[max(text.rfind(" ", 0, begin - 1), text.rfind("\n", 0, begin - 1)) + 1]
        end_before = shadow[begin - 2] if shadow[begin - 2] != "," else shadow[begin - 3]  # “Instead, Ann …”, but “Ed, Ann …”
        return SUBJECT if before.isupper() and end_before not in "N'" else OBJECT
