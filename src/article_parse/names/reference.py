"""Whom a mention points to: names by the register of people, pronouns and roles by who was spoken of before."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from ..lexicon import words
from ..model import Span, Speaker
from .bodies import Bodies
from .mentions import Mention, is_common, read_mention
from .people import People, Person
from .runs import Runs
from .scene import Scene

# Whoever weighs most is meant. What the place in the sentence weighs stands in ``scene``.
SPEAKER = 2.0
"""Weight of whoever has spoken last."""
PER_SENTENCE = 0.5
"""Taken off for each sentence between."""
PER_PARAGRAPH = 1.0
"""Taken off for each paragraph that ends between."""
UNSURE = 0.7
"""Taken off when the article does not tell the sex."""
SAME_ROLE = 2.0
"""Added when the article has called this person by the role of the mention."""
SAME_MODIFIER = 0.3
"""Added for each further word: “the Texas senator”, and the article has called this person one of Texas."""
OTHER_ROLE = -1.0
"""Added when the article has given this person other roles only."""
OTHER_OFFICE = -2.0
"""The same for an office, which a person seldom holds beside another."""
IMPOSSIBLE = -100.0
"""Added to whom the mention cannot mean."""

FARTHEST = 8.0
"""How much may be taken off for the distance: as for eight paragraphs."""
RECENT = 4
"""Mentions looked back for the body that “the group” means."""
LONGEST_APPOSITION = 150
"""Code points looked at before “who” for whom it stands."""

LONGEST_TAIL = 16
"""Code points of `` of communications ``, how a title goes on before a name."""

MEANT = {"m": ("m", ""), "f": ("f", ""), "n": ("n",), "p": ("p", "n"), "": ("m", "f", "")}
"""What a pronoun or role tells of the sex, to the sex of those it can mean."""
NO_ONE = Speaker(None, False)
_CLAUSE = re.compile(r"[,;:“”\"—()]|\. ")


class Seen(NamedTuple):
    """A person spoken of in the text."""

    at: int
    person: Person
    weight: float
    """How much a pronoun behind it is drawn to it, distance apart."""


class Reference:
    """The people spoken of so far, and how to choose among them."""

    def __init__(self, runs: Runs, mentions: list[Span]) -> None:
        """``mentions`` are what is to be resolved, in text order."""
        self.text = runs.text
        self.runs = runs
        self.people = People(runs)
        self.bodies = Bodies(runs)
        self.mentions = [(span, read_mention(self.text[span[0] : span[1]])) for span in mentions]
        speaking = {self.people.find(m.name, m.gender)[0].name for _, m in self.mentions if m.kind == "person"}
        self.scene = Scene(runs, self.people, speaking)
        self.spoken: list[Seen] = []
        self._described: dict[str, Person] = {}

    def resolve(self) -> dict[Span, Speaker]:
        """The speaker whom each mention means."""
        out: dict[Span, Speaker] = {}
        for span, mention in self.mentions:
            person = (mention.kind == "role" and self._behind(span[1])) or self._person(mention, span[0])
            if person:
                self.spoken.append(Seen(span[0], person, SPEAKER))
                if person.head:
                    self._described[person.head] = person
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
            if is_common(mention.name.lower()):
                mention = mention._replace(name=mention.name.lower())
        if kind == "body":
            return Person(self.bodies.full(mention.name, mention.definite), "n", head=mention.head)
        return self._description(mention, at)

    def _named(self, mention: Mention) -> Person:
        """The person of that name, or the body when nothing shows it to be a person’s."""
        person = self.people.find(mention.name, mention.gender)[0]
        if " " in person.name or person.gender:
            return person
        full = self.bodies.full(mention.name, False)
        return Person(full, "n") if full != mention.name else person

    def _description(self, mention: Mention, at: int) -> Person:
        """Whom “the senator”, “the statement” means; itself, when it points to nobody before."""
        described = Person(mention.name, mention.gender, mention.named, mention.head)
        if not mention.definite:
            return described
        same = self._described.get(mention.head)
        if same and len(same.name) >= len(mention.name):  # “a campaign operative …, the operative said”
            return same
        if mention.kind == "role":
            return self._antecedent(mention, at) or described
        if mention.kind == "text" and mention.name == mention.head:
            name = self.bodies.described(mention.head, at) or mention.name
            return self._body(mention.head) or described._replace(name=name)
        return described

    def _body(self, noun: str) -> Person | None:
        """The body last spoken of, for “the group”; the one named by the noun, for “the foundation”."""
        for _, person, _ in reversed(self.spoken[-RECENT:]):
            if person.named and person.gender == "n" and (noun in words("generic_bodies") or noun in person.name.lower().split()):
                return person
        name = self.bodies.named_by(noun.capitalize()) if noun in words("body_nouns") else ""
        return Person(name, "n") if name else None

    def _behind(self, end: int) -> Person | None:
        """The name that goes on behind a role: ``the candidate | , former Gov. Tess Hale,``, ``secretary | of state Ann Vale``."""
        text = self.text
        if text.startswith(", ", end):
            phrase = text[end + 2 : end + LONGEST_APPOSITION].partition("\n")[0].partition(",")[0]
            first = phrase.partition(" ")[0]
            if not (first[:1].isupper() or first == "former" or first in words("honorifics")):
                return None
        elif " ".join(text[end : end + LONGEST_TAIL].split()[:2]) in words("title_tails"):
            n = bisect_left(self.runs.begins, end)
            begin, close = self.runs.spans[n] if n < len(self.runs.spans) else (end, end)
            phrase = text[begin:close] if begin < end + LONGEST_TAIL else ""
        else:
            return None
        mention = read_mention(phrase)
        return self._named(mention) if mention.kind == "person" and mention.gender and " " in mention.name else None

    def _relative(self, at: int) -> Person | None:
        """Whom ``who`` or ``which`` at ``at`` stands for: the noun phrase before it, past an apposition."""
        before = self.text[max(0, at - LONGEST_APPOSITION) : at].rpartition("\n")[2]
        parts = [part for part in _CLAUSE.split(before) if part.strip()]
        for n, part in enumerate(reversed(parts[-3:])):
            mention = read_mention(_last_name(part) or part)
            if mention.kind == "person":
                return self._named(mention)
            if n == 0 and not part.strip().lower().startswith(("a ", "an ", "the ")):
                break
        return None

    def _antecedent(self, mention: Mention, at: int) -> Person | None:
        """The person of the right sex with the highest weight before ``at``; goes back while a higher one can come."""
        role = mention.kind == "role"
        meant = MEANT[mention.gender]
        most = SPEAKER + SAME_ROLE if role else SPEAKER
        best, highest = None, IMPOSSIBLE / 2
        runs, scene, spoken = self.runs, self.scene, self.spoken
        begins = runs.begins
        n = bisect_left(begins, at) if mention.gender not in ("n", "p") else 0
        k = len(spoken)
        away, edge = 0.0, at
        fits: dict[str, float] = {}
        while n or k:
            person: Person | None
            if k and (not n or spoken[k - 1].at >= begins[n - 1]):
                k -= 1
                place, person, weight = spoken[k]
            else:
                n -= 1
                place, weight = begins[n], 0.0
                person = scene.person(n)
            away += self._distance(place, edge)
            edge = place
            if away > FARTHEST or (best and highest >= most - away):
                break
            if person is None or person.gender not in meant:
                continue
            if not weight:
                if runs.quoted(place):
                    continue
                weight = scene.weight(n)
            weight -= away
            if role:
                if weight + SAME_ROLE <= highest:
                    continue
                fit = fits.get(person.name)
                if fit is None:
                    fit = fits[person.name] = self._role_weight(mention, person)
                weight += fit
            elif not person.gender:
                weight -= UNSURE
            if weight > highest:
                best, highest = person, weight
        return best

    def _distance(self, start: int, end: int) -> float:
        """What is taken off for the sentences and paragraphs that end between two places."""
        count = self.runs.shadow.count
        away = PER_SENTENCE * (count(". ", start, end) + count("? ", start, end))
        if count("\n", start, end):  # with blank lines or without; a wrapped line seldom ends with its sentence
            full = count(".\n", start, end) + count("”\n", start, end) + count('"\n', start, end)
            away += PER_PARAGRAPH * max(full, count("\n\n", start, end))
        return away

    def _role_weight(self, mention: Mention, person: Person) -> float:
        """Whether the article has given ``person`` this role, another one, or none; far below zero when it cannot be."""
        if not person.named:
            return 0.0 if mention.head == "person" else IMPOSSIBLE
        roles = self.people.roles(person)
        modifiers = set(mention.name.lower().split())
        modifiers.discard(mention.head)
        if not modifiers.isdisjoint(words("unlike_words")):
            return IMPOSSIBLE
        for kind in (words("parties"), words("places")):
            asked = modifiers & kind
            if asked and asked.isdisjoint(roles) and not roles.isdisjoint(kind):
                return IMPOSSIBLE
        weight = SAME_MODIFIER * len(modifiers & roles)
        if mention.head in roles and mention.head not in words("parties"):
            return SAME_ROLE + weight
        if mention.determiner not in ("the", "this", "that") or mention.head in words("nameless_nouns"):
            return IMPOSSIBLE  # “his wife”: only one who is known for it
        if roles.isdisjoint(words("person_nouns")):
            return weight
        return weight + (OTHER_OFFICE if mention.head in words("honorifics") else OTHER_ROLE)


def _last_name(part: str) -> str:
    """The capitalised words that end ``part``: ``Lena Voss`` of ``The letter came from Lena Voss``."""
    out: list[str] = []
    for word in reversed(part.split()):
        if not word[0].isupper() and word not in words("particles"):
            break
        out.insert(0, word)
    return " ".join(out)
