"""Whom a mention points to: names by the register of people, pronouns and roles by who was spoken of before."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from ..lexicon import words
from ..model import Span, Speaker
from .mentions import Mention, read_mention
from .people import People, Person

WINDOW = 1500
"""Code points looked back for whom a pronoun means: three or four paragraphs of a news article."""

_NAME = re.compile(r"(?:N+ |N\. |N{1,2}\. )*N+")
_SENTENCE = re.compile(r"(?:[a-z0-9’”\")\]%]{2}|[A-Z]{3})[.?!][”\"’')\]]*\s+|\n+")


class Seen(NamedTuple):
    """A person seen in the text."""

    at: int
    person: Person
    weight: float
    """How much a pronoun behind it is drawn to it, distance apart."""


SPEAKER = 2.0
"""Whoever has just been speaking."""
SUBJECT = 1.5
"""A name that a verb follows, or that begins its sentence."""
OBJECT = 0.4
POSSESSOR = 0.8
PER_SENTENCE = 0.5
"""Taken off for each sentence between."""
UNSURE = 0.7
"""Taken off when the article does not tell the sex."""
SAME_ROLE = 2.0
"""The article has called this person by the role of the mention."""
OTHER_ROLE = -1.0
"""The article has given this person another role only."""
NO_ONE = Speaker(None, False)


class Reference:
    """The people spoken of so far, and how to choose among them."""

    def __init__(self, text: str, shadow: str, people: People, marks: list[Span]) -> None:
        """``marks``: the stretches in quotation marks, in text order."""
        self.text = text
        self.shadow = shadow
        self.people = people
        self.marks = marks
        self.starts = [s for s, _ in marks]
        self.spoken: list[Seen] = []

    def resolve(self, span: Span) -> Speaker:
        """The speaker whom the mention at ``span`` means."""
        person = self._person(read_mention(self.text[span[0] : span[1]]), span[0])
        if not person:
            return NO_ONE
        self.spoken.append(Seen(span[0], person, SPEAKER))
        return Speaker(person.name, person.named)

    def _person(self, mention: Mention, at: int) -> Person | None:
        kind = mention.kind
        if kind == "nobody":
            return None
        if kind == "person":
            people = self.people.find(mention.name, mention.gender)
            if " " not in people[0].name and not people[0].gender and (longer := self.people.longer(mention.name)):
                return Person(longer, "n")
            return people[0]
        if kind == "body":
            return Person(self.people.body(mention.name, mention.definite), "n", head=mention.head)
        if kind == "pronoun":
            return self._relative(at) if not mention.gender else self._antecedent(mention, at)
        gender = mention.gender if kind == "role" else "n" if kind == "text" else "p"
        described = Person(mention.name, gender, False, mention.head)
        if mention.definite:
            return self._same_description(mention) or (kind == "role" and self._antecedent(mention, at)) or described
        return described

    def _same_description(self, mention: Mention) -> Person | None:
        """The one last described by the same noun, at least as fully: “a campaign operative …, the operative said”."""
        for seen in reversed(self.spoken):
            if seen.person.head == mention.head and seen.person.head:
                return seen.person if len(seen.person.name) >= len(mention.name) else None
        return None

    def _relative(self, at: int) -> Person | None:
        """Whom ``who`` or ``which`` at ``at`` stands for: the noun phrase before it, past an apposition."""
        before = self.text[max(0, at - 150) : at].split("\n")[-1]
        parts = [p for p in re.split(r"[,;:“”\"—()]|\. ", before) if p.strip()]
        for n, part in enumerate(reversed(parts[-3:])):
            mention = read_mention(_last_name(part) or part)
            if mention.kind == "person":
                return self._person(mention, at)
            if n == 0 and not part.strip().lower().startswith(("a ", "an ", "the ")):
                break
        return None

    def _antecedent(self, mention: Mention, at: int) -> Person | None:
        """The person of the right sex with the highest weight before ``at``."""
        lo = max(0, at - WINDOW)
        breaks = [m.end() for m in _SENTENCE.finditer(self.text, lo, at)]
        best, best_weight = None, 0.0
        seen = [s for s in self.spoken[-8:] if s.at >= lo] + self._names(lo, at)
        for s in seen:
            gender = s.person.gender
            if mention.gender and gender and gender != mention.gender:
                continue
            if mention.kind == "role" and gender in ("n", "p"):
                continue
            distance = len(breaks) - bisect_right(breaks, s.at)
            weight = s.weight - PER_SENTENCE * distance + s.at / len(self.text) * 0.01
            if mention.gender and not gender:
                weight -= UNSURE
            if mention.kind == "role" and s.person.named:
                roles = self.people.roles(s.person)
                if mention.head in roles:
                    weight += SAME_ROLE
                elif not roles.isdisjoint(words("person_nouns")):
                    weight += OTHER_ROLE
            if best is None or weight > best_weight:
                best, best_weight = s.person, weight
        return best

    def _names(self, lo: int, hi: int) -> list[Seen]:
        """The people named between two places, outside quotation marks."""
        out = []
        text = self.text
        for m in _NAME.finditer(self.shadow, lo, hi):
            start, end = m.span()
            k = bisect_right(self.starts, start)
            if k and self.marks[k - 1][1] > start:
                continue
            mention = read_mention(text[start:end])
            if mention.kind != "person":
                continue
            person = self.people.find(mention.name, mention.gender)[0]
            if " " not in person.name and not person.gender:
                continue
            follow = text[end : end + 12]
            if text[end - 2 : end] in ("’s", "'s") or text[end - 1] in "’'" or follow[:2] in ("’s", "'s"):
                weight = POSSESSOR
            else:
                before = text[max(0, start - 12) : start].split()
                low = before[-1].lower() if before else ""
                weight = SUBJECT if not before or low[-1] in '.!?,:”"' or low in words("honorifics") else OBJECT
                if follow[1:2].islower() and follow.split()[0] not in (
                    "of",
                    "in",
                    "and",
                    "on",
                    "to",
                    "for",
                    "at",
                    "with",
                    "as",
                    "or",
                ):
                    weight = SUBJECT
            out.append(Seen(start, person, weight))
        return out


def _last_name(part: str) -> str:
    """The capitalised words that end ``part``: ``Lena Voss`` of ``The letter came from Lena Voss``."""
    out: list[str] = []
    for word in reversed(part.split()):
        if not word[0].isupper() and word not in words("particles"):
            break
        out.insert(0, word)
    return " ".join(out)
