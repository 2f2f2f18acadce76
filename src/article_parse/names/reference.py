"""Whom a mention points to: names by the register of people, pronouns and roles by who was spoken of before."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from ..lexicon import words
from ..model import Span, Speaker
from .mentions import Mention, read_mention
from .people import People, Person

FARTHEST = 8
"""Paragraphs looked back for whom a pronoun means."""

_NAME = re.compile(r"(?:N+ |N\. |N{1,2}\. )*N+")
_STOP = re.compile(r"[.?!][”\"’')\]]*\s")


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
IMPOSSIBLE = -100.0
SAME_MODIFIER = 0.5
"""“the Texas senator”, and the article has called this person one of Texas."""
PARTIES = frozenset(("republican", "democrat", "democratic", "libertarian", "labour", "conservative", "green"))
NO_ONE = Speaker(None, False)

ALLOWED = {
    "m": ("m", ""),
    "f": ("f", ""),
    "n": ("n",),
    "p": ("p", "n"),
    "role": ("m", "f", ""),
}
"""The sex of a pronoun, or a role that tells none, to that of those it can mean."""


class Reference:
    """The people spoken of so far, and how to choose among them."""

    def __init__(self, text: str, shadow: str, people: People, marks: list[Span], mentions: list[Span]) -> None:
        """``marks``: the stretches in quotation marks; ``mentions``: what is to be resolved; both in text order."""
        self.text = text
        self.shadow = shadow
        self.people = people
        self.marks = marks
        self.starts = [s for s, _ in marks]
        self.mentions = [(span, read_mention(text[span[0] : span[1]])) for span in mentions]
        self.speaking = {m.name for _, m in self.mentions if m.kind == "person"}
        self.spoken: list[Seen] = []
        self._paragraphs: dict[int, tuple[list[Seen], list[int]]] = {}
        self._runs: dict[str, Person | None] = {}

    def resolve(self) -> dict[Span, Speaker]:
        """The speaker whom each mention means."""
        out = {}
        for span, mention in self.mentions:
            person = self._person(mention, span[0])
            if person:
                self.spoken.append(Seen(span[0], person, SPEAKER))
            out[span] = Speaker(person.name, person.named) if person else NO_ONE
        return out

    def _person(self, mention: Mention, at: int) -> Person | None:
        """Whom ``mention`` at ``at`` means."""
        kind = mention.kind
        if kind == "nobody":
            return None
        if kind == "pronoun":
            return self._antecedent(mention, at) if mention.gender else self._relative(at)
        if kind == "person":
            return self._named(mention)
        if mention.name[0].isupper() and not mention.determiner and " " not in mention.name:
            # “Baker”, “Paris”: a trade or a place, but for an article that has a Ms. Ada Baker
            person = self.people.find(mention.name, "")[0]
            if " " in person.name or (person.gender and kind != "body"):
                return person
        if kind == "body":
            return Person(self.people.body(mention.name, mention.definite), "n", head=mention.head)
        described = Person(mention.name, mention.gender, mention.named, mention.head)
        if not mention.definite:
            return described
        if kind == "text" and mention.name == mention.head:
            described = described._replace(name=self.people.described(mention.head, at) or mention.name)
        return self._same_description(mention) or (kind == "role" and self._antecedent(mention, at)) or described

    def _named(self, mention: Mention) -> Person:
        """The person of that name, or the body when nothing shows it to be a person’s."""
        person = self.people.find(mention.name, mention.gender)[0]
        if " " in person.name or person.gender:
            return person
        full = self.people.body(mention.name, False)
        return Person(full, "n") if full != mention.name else person

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
        """The person of the right sex with the highest weight before ``at``, paragraph by paragraph while a higher one can come."""
        role = mention.kind == "role"
        allowed = ALLOWED[mention.gender or "role"]
        most = SPEAKER + SAME_ROLE if role else SPEAKER
        best, best_weight = None, (0.0, 0)
        sentences = 0
        spoken = len(self.spoken)
        end = at
        for _ in range(FARTHEST):
            start = self.text.rfind("\n", 0, end) + 1
            names, breaks = self._paragraph(start)
            before = bisect_left(breaks, at)
            seen = [s for s in names if s.at < at]
            while spoken and self.spoken[spoken - 1].at >= start:
                spoken -= 1
                seen.append(self.spoken[spoken])
            for s in seen:
                gender = s.person.gender
                if gender not in allowed:
                    continue
                weight = s.weight - PER_SENTENCE * (sentences + before - bisect_right(breaks, s.at))
                if mention.gender and not gender:
                    weight -= UNSURE
                if role:
                    weight += self._role_weight(mention, s.person)
                    if weight < -SAME_ROLE:
                        continue
                if best is None or (weight, s.at) > best_weight:
                    best, best_weight = s.person, (weight, s.at)
            sentences += before + 1
            end = start - 1
            if end <= 0 or (best and best_weight[0] >= most - PER_SENTENCE * sentences):
                break
        return best

    def _role_weight(self, mention: Mention, person: Person) -> float:
        """Whether the article has given ``person`` this role, another one, or none; far below zero when it cannot be."""
        if not person.named:
            return 0.0
        roles = self.people.roles(person)
        modifiers = set(mention.name.lower().split()[:-1])
        parties = modifiers & PARTIES
        if parties and roles & PARTIES and not parties & roles:
            return IMPOSSIBLE
        weight = SAME_MODIFIER * len(modifiers & roles)
        if mention.head in roles:
            return SAME_ROLE + weight
        if mention.determiner not in ("the", "this", "that") or mention.head in words("nameless_nouns"):
            return IMPOSSIBLE  # “his wife”: only one who is known for it
        return weight if roles.isdisjoint(words("person_nouns")) else OTHER_ROLE + weight

    def _paragraph(self, start: int) -> tuple[list[Seen], list[int]]:
        """The people named in the paragraph at ``start`` outside quotation marks, and where its sentences begin."""
        known = self._paragraphs.get(start)
        if known is None:
            end = self.text.find("\n", start)
            end = len(self.text) if end < 0 else end
            known = self._paragraphs[start] = (self._names(start, end), self._sentences(start, end))
        return known

    def _sentences(self, start: int, end: int) -> list[int]:
        """Where sentences begin, quotation marks apart, but for the first."""
        text, out = self.text, []
        for m in _STOP.finditer(text, start, end):
            at = m.start()
            if text[at] == ".":
                word = text[text.rfind(" ", start, at) + 1 : at + 1]
                if len(word) < 3 or word.lower() in words("honorifics"):
                    continue
            if not self._quoted(at):
                out.append(m.end())
        return out

    def _quoted(self, at: int) -> bool:
        """``at`` stands inside quotation marks."""
        k = bisect_right(self.starts, at)
        return k > 0 and self.marks[k - 1][1] > at

    def _names(self, lo: int, hi: int) -> list[Seen]:
        """The people named between two places, outside quotation marks."""
        out = []
        text, runs = self.text, self._runs
        for m in _NAME.finditer(self.shadow, lo, hi):
            start, end = m.span()
            if self._quoted(start):
                continue
            run = text[start:end]
            if run in runs:
                person = runs[run]
            else:
                person = runs[run] = self._known(run)
            if person:
                out.append(Seen(start, person, self._weight(start, end)))
        return out

    def _known(self, run: str) -> Person | None:
        """The person that capitalised words name; None for places, bodies and what nothing shows to be a person."""
        mention = read_mention(run)
        if mention.kind != "person":
            return None
        person = self.people.find(mention.name, mention.gender)[0]
        if " " in person.name or person.gender or person.name in self.speaking or run.split()[0].lower() in words("honorifics"):
            return person
        return None

    def _weight(self, start: int, end: int) -> float:
        """How much a name draws a pronoun to it by its place in the sentence."""
        text = self.text
        follow = text[end : end + 12]
        if text[end - 2 : end] in ("’s", "'s") or text[end - 1] in "’'" or follow[:2] in ("’s", "'s"):
            return POSSESSOR
        if follow[1:2].islower() and follow.split()[0] not in words("phrase_ends") and follow[1:4] not in ("and", "or "):
            return SUBJECT
        before = text[max(0, start - 12) : start].split()
        low = before[-1].lower() if before else ""
        if low in ("named", "for") and (low == "named" or "As" in before):  # “a resident named Ann”, “As for Ann, she …”
            return SPEAKER
        return SUBJECT if not before or low[-1] in '.!?,:”"' or low in words("honorifics") else OBJECT


def _last_name(part: str) -> str:
    """The capitalised words that end ``part``: ``Lena Voss`` of ``The letter came from Lena Voss``."""
    out: list[str] = []
    for word in reversed(part.split()):
        if not word[0].isupper() and word not in words("particles"):
            break
        out.insert(0, word)
    return " ".join(out)
