"""Whom a mention points to: names by the register of people, pronouns and roles by who was spoken of before."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from ..lexicon import words
from ..model import Span, Speaker
from .mentions import Mention, is_common, read_mention
from .people import People, Person

LONGEST_RUN = 4
"""Spaces in a person's name with titles; more capitalised words in a row are a headline."""
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


RECENT = 4
"""Mentions looked back for the body that “the group” means."""
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
OTHER_OFFICE = -2.0
"""The same for an office, which a person seldom holds beside another."""
IMPOSSIBLE = -100.0
SAME_MODIFIER = 0.3
"""“the Texas senator”, and the article has called this person one of Texas."""
PARTIES = frozenset(("republican", "democrat", "democratic", "libertarian", "labour", "conservative", "green"))
OTHERS = frozenset(("second", "third", "other", "fellow", "unnamed", "unidentified", "anonymous"))
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

    def __init__(self, text: str, shadow: str, people: People, mentions: list[Span]) -> None:
        """``mentions`` are what is to be resolved, in text order."""
        self.text = text
        self.shadow = shadow
        self.people = people
        self.mentions = [(span, read_mention(text[span[0] : span[1]])) for span in mentions]
        self.speaking = {people.find(m.name, m.gender)[0].name for _, m in self.mentions if m.kind == "person"}
        self.wanted = set(mentions)
        self.spoken: list[Seen] = []
        self._paragraphs: dict[int, tuple[list[Seen], list[int]]] = {}
        self._runs: dict[str, Person | None] = {}

    def resolve(self) -> dict[Span, Speaker]:
        """The speaker whom each mention means."""
        out = {}
        for span, mention in sorted(self.mentions + self._narrative()):
            person = self._person(mention, span[0])
            if person:
                self.spoken.append(Seen(span[0], person, SPEAKER if span in self.wanted else SUBJECT))
            out[span] = Speaker(person.name, person.named) if person else NO_ONE
        return out

    def _narrative(self) -> list[tuple[Span, Mention]]:
        """“He” and “She” where the reporter’s sentences begin: they carry on whom they mean, though nothing is said there."""
        text, out = self.text, []
        for word in ("He", "She"):
            at = text.find(word + " ", self.people.start)
            while at >= 0:
                span = (at, at + len(word))
                if text[at - 1 : at] in ("", " ", "\n") and span not in self.wanted and not self.people.quoted(at):
                    out.append((span, read_mention(word)))
                at = text.find(word + " ", at + 3)
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
            if is_common(mention.name.lower()):
                mention = mention._replace(name=mention.name.lower())
        if kind == "body":
            return Person(self.people.body(mention.name, mention.definite), "n", head=mention.head)
        described = Person(mention.name, mention.gender, mention.named, mention.head)
        if not mention.definite:
            return described
        same = self._same_description(mention)
        if same:
            return same
        if kind == "text" and mention.name == mention.head:
            body = self._generic_body(mention.head, at)
            if body:
                return body
            return described._replace(name=self.people.described(mention.head, 0, at) or mention.name)
        return (kind == "role" and self._antecedent(mention, at)) or described

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

    def _generic_body(self, noun: str, at: int) -> Person | None:
        """The body last spoken of, for “the group”; the one named by the noun, for “the foundation”."""
        for seen in reversed(self.spoken[-RECENT:]):
            person = seen.person
            if person.named and person.gender == "n" and (noun in words("generic_bodies") or noun in person.name.lower().split()):
                return person
        name = self.people.generic(noun) if noun in words("body_nouns") else ""
        return Person(name, "n") if name else None

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
            if end <= self.people.start or (best and best_weight[0] >= most - PER_SENTENCE * sentences):
                break
        return best

    def _role_weight(self, mention: Mention, person: Person) -> float:
        """Whether the article has given ``person`` this role, another one, or none; far below zero when it cannot be."""
        if not person.named:
            nameless = words("nameless_nouns")
            return 0.0 if mention.head in nameless or person.head in nameless else IMPOSSIBLE
        roles = self.people.roles(person)
        *before, head = mention.name.lower().split()
        modifiers = {head, *before} if head in PARTIES else set(before)
        if not modifiers.isdisjoint(OTHERS):
            return IMPOSSIBLE
        parties = modifiers & PARTIES
        if parties and roles & PARTIES and not parties & roles:
            return IMPOSSIBLE
        places = modifiers & words("places")
        if places and not places & roles and roles & words("places"):
            return IMPOSSIBLE
        weight = SAME_MODIFIER * len(modifiers & roles)
        if mention.head in roles and head not in PARTIES:
            return SAME_ROLE + weight
        if mention.determiner not in ("the", "this", "that") or mention.head in words("nameless_nouns"):
            return IMPOSSIBLE  # “his wife”: only one who is known for it
        if roles.isdisjoint(words("person_nouns")):
            return weight
        return weight + (OTHER_OFFICE if mention.head in words("honorifics") else OTHER_ROLE)

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
            if not self.people.quoted(at):
                out.append(m.end())
        return out

    def _names(self, lo: int, hi: int) -> list[Seen]:
        """The people named between two places, outside quotation marks."""
        out = []
        text, runs = self.text, self._runs
        for m in _NAME.finditer(self.shadow, lo, hi):
            start, end = m.span()
            if self.people.quoted(start):
                continue
            run = text[start:end]
            if run.count(" ") > LONGEST_RUN:
                continue
            if run in runs:
                person = runs[run]
            else:
                before = text[max(0, start - 20) : start].split()
                person = runs[run] = self._known(run, before[-1].lower() if before else "")
            if person:
                out.append(Seen(start, person, self._weight(start, end)))
        return out

    def _known(self, run: str, before: str) -> Person | None:
        """The person that capitalised words name; None for places, bodies and what nothing shows to be a person."""
        mention = read_mention(run)
        if mention.kind != "person":
            return None
        person = self.people.find(mention.name, mention.gender)[0]
        honorifics = words("honorifics")
        if person.gender or person.name in self.speaking or before in honorifics or run.split()[0].lower() in honorifics:
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
        before = text[max(0, start - 40) : start].split("\n")[-1].split()
        while before and (before[-1].lower() in words("honorifics") or before[-1].lower() in words("person_nouns")):
            del before[-1]
        if not before:
            return SUBJECT
        if before[-1] == "named" or before[-2:] == ["As", "for"]:  # “a resident named Ann”, “As for Ann, she …”
            return SPEAKER
        return SUBJECT if before[-1][-1] in '.!?,:”"' else OBJECT


def _last_name(part: str) -> str:
    """The capitalised words that end ``part``: ``Lena Voss`` of ``The letter came from Lena Voss``."""
    out: list[str] = []
    for word in reversed(part.split()):
        if not word[0].isupper() and word not in words("particles"):
            break
        out.insert(0, word)
    return " ".join(out)
