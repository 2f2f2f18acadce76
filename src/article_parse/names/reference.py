"""Whom a mention points to: names by the register of people, pronouns and roles by who was spoken of before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ..lexicon import words
from ..model import Span, Speaker
from ..patterns import on_demand
from .bodies import Bodies, alike, fits, fits_beside, fits_well
from .mentions import NOBODY, Mention, given_names, is_common, is_plural, is_possessive, read_mention
from .openings import opening, sentence_before
from .people import People, Person, same_given, surname_of
from .runs import Runs
from .scene import SUBJECT, Scene

# Whoever weighs most is meant. What the place in the sentence weighs stands in ``scene``.
SPEAKER = 2.0
"""Weight of whoever has spoken last."""
PER_SENTENCE = 0.5
"""Taken off for each sentence between."""
PER_PARAGRAPH = 1.0
"""Taken off for each paragraph that ends between."""
UNSURE = 0.7
"""Taken off when the article does not tell the sex."""
UNLISTED = 0.4
"""The same when no list has his given name."""
JUST_NAMED = 0.8
"""Added for “the winger”, when the sentence before the quote is about that person."""
SAME_ROLE = 2.0
"""Added when the article has called this person by the role of the mention."""
SAME_OFFICE = 1.0
"""The same when the mention tells a party or place besides, and the article has not told those of this person."""
SAME_MODIFIER = 0.3
"""Added for each further word: “the Texas senator”, and the article has called this person one of Texas."""
SAME_BODY = 3.0
"""Added when a further word is a name: “the SEBI official”, and the article has called this person a SEBI member."""
OTHER_ROLE = -1.0
"""Added when the article has given this person other roles only."""
OTHER_OFFICE = -2.0
"""The same for an office, which a person seldom holds beside another."""
IMPOSSIBLE = -100.0
"""Added to whom the mention cannot mean."""

CANDIDATES_MOST = 300
"""Mentions looked back for whom a pronoun means: more than stand in eight paragraphs, and a bound for texts without sentences."""
FARTHEST = 8.0
"""How much may be taken off for the distance: as for eight paragraphs."""
FARTHEST_TITLE = 5000
"""Code points looked back for a title and its bearer; so the time stays linear."""
RECENT = 4
"""Mentions looked back for the body that “the group” means."""
LONGEST_APPOSITION = 150
"""Code points looked at before “who” for whom it stands."""

LONGEST_PHRASE = 5
"""Words of a noun phrase before “who”; in a longer one there is a verb."""
LONGEST_TAIL = 16
"""Code points of `` of communications ``, how a title goes on before a name."""

MEANT = {"m": ("m", ""), "f": ("f", ""), "n": ("n",), "p": ("p", "n"), "": ("m", "f", "")}
"""What a pronoun or role tells of the sex, to the sex of those it can mean."""
NO_ONE = Speaker(None, False)
_CHOSEN_BY = {
    "person": "_named",
    "pronoun": "_antecedent",
    "body": "bodies.full",
    "role": "_description",
    "text": "_description",
    "group": "_description",
    "nobody": "",
}
"""Kind of mention to the function that reads it, for ``--explain``."""
_DATELINE = on_demand(r"[A-Z][^\n.:—–]{1,50}(?:\.[^\n.:—–]{0,20})?(?:: | ?[—–] |\) - )")
"""``CHENNAI: ``, ``QUITO, Sept 14 (Reuters) - ``."""
_SINGLE_NAME = on_demand(r", ([A-Z]\w+),")
_CLAUSE = on_demand(r"[,;:“”\"—()]|\. ")


class Reference:
    """The people spoken of so far, and how to choose among them."""

    def __init__(self, runs: Runs, blocks: list[int], mentions: list[Span]) -> None:
        """``blocks``: where paragraphs and headings begin; ``mentions``: what is to be resolved; both in text order."""
        self.blocks = blocks
        self.text = runs.text
        self.runs = runs
        self.people = People(runs)
        self.bodies = Bodies(runs)
        self.mentions = [(span, read_mention(self.text[span[0] : span[1]])) for span in mentions]
        for _, mention in self.mentions:
            if mention.kind == "person" and " " in mention.name:
                self.people.speaking.setdefault(mention.name.partition(" ")[0], set()).add(mention.name)
        speaking = {self.people.find(m.name, m.gender)[0].name for _, m in self.mentions if m.kind == "person"}
        self.scene = Scene(runs, self.people, speaking)
        self.spoken: list[tuple[int, Person]] = []
        self._described: dict[str, Person] = {}
        self._described_at: dict[str, int] = {}
        self._kinds: dict[str, str] = {}

    def resolve(self) -> dict[Span, Speaker]:
        """The speaker whom each mention means."""
        out: dict[Span, Speaker] = {}
        for span, mention in self.mentions:
            person = (mention.kind == "role" and self._behind(span[1])) or self._person(mention, span)
            if person:
                self.spoken.append((span[0], person))
                if person.named and " " in person.name and person.gender not in ("n", "p"):  # also whom only “he” has meant
                    self.people.speaking.setdefault(person.name.partition(" ")[0], set()).add(person.name)
                    self.scene.speaking.add(person.name)
                if person.head:
                    self._described[person.head] = person
                    self._described_at[person.head] = span[0]
            out[span] = Speaker(person.name, person.named, _CHOSEN_BY[mention.kind]) if person else NO_ONE
        return out

    def _person(self, mention: Mention, span: Span) -> Person | None:
        """Whom ``mention`` at ``span`` means."""
        at, end = span
        kind = mention.kind
        if kind == "nobody":
            return None
        if kind == "pronoun":
            return self._antecedent(mention, at) if mention.gender else self._relative(mention.name, at)
        if kind == "person":
            return self._named(mention, at)
        if mention.name[0].isupper() and not mention.determiner and " " not in mention.name:
            # “Baker”, “Paris”: a trade or a place, but for an article that has a Ms. Ada Baker
            person = self.people.find(mention.name, "")[0]
            full = " " in person.name
            known = person.gender or self.people.roles(person) & (words("person_nouns") | words("affiliations"))
            if (full and known) if kind == "body" or is_plural(mention.name) else (full or person.gender):
                return person
            if is_common(mention.name.lower()) and not mention.name.isupper():
                mention = mention._replace(name=mention.name.lower())
                if kind == "body" and mention.head:  # a headline: “Museum admits loss”
                    kind, mention = "text", mention._replace(kind="text", named=False, determiner="the")
        if kind == "body":
            return Person(self.bodies.full(mention.name, mention.definite), "n", head=mention.head or self._noun_behind(end))
        return self._description(mention, at)

    def _noun_behind(self, end: int) -> str:
        """What a body is called straight behind its name: ``column`` for “the Evening Notes column”."""
        word = self.text[end : end + LONGEST_TAIL].partition(",")[0].partition(".")[0].split()[:1]
        return word[0] if word and word[0] in words("publications") else ""

    def _named(self, mention: Mention, at: int) -> Person:
        """The person of that name, or the body when nothing shows it to be a person’s."""
        people = self.people.find(mention.name, mention.gender)
        # “Mrs. Okafor” is always the same one; “Okafor” may be whom the paragraph has just named.
        person = people[0] if len(people) == 1 or mention.gender else self._nearest(people, mention.name, at)
        if " " in person.name or person.gender:
            return person
        full = self.bodies.full(mention.name, False)
        return Person(full, "n") if full != mention.name else person

    def _nearest(self, people: list[Person], surname: str, at: int) -> Person:
        """Of several with one surname the one last named in full in the same paragraph, else the first of the article."""
        runs = self.runs
        paragraph = bisect_right(self.blocks, at)
        numbers = runs.ending(surname)
        k = bisect_left(numbers, bisect_left(runs.begins, at))
        if k:
            n = numbers[k - 1]
            begin, given = runs.begins[n], runs.readings[n].given
            if given and bisect_right(self.blocks, begin) == paragraph and not runs.quoted(begin):
                return next((p for p in people if same_given(p.name.partition(" ")[0], given[0])), people[0])
        return people[0]

    def _description(self, mention: Mention, at: int) -> Person:
        """Whom “the senator”, “the statement” means; itself, when it points to nobody before."""
        if mention.kind == "text" and mention.name.endswith("-based " + mention.head) and mention.determiner in ("", "the"):
            mention = mention._replace(name=mention.head, determiner="the")  # “the San Jose, California-based company”
        described = Person(mention.name, mention.gender, mention.named, mention.head)
        if not mention.definite:
            return described
        bare = mention.name == mention.head
        if mention.kind == "text" and bare and (body := self._spoken_body(mention.head)):
            return body
        if (
            mention.kind == "text"
            and mention.determiner == "the"
            and _is_no_name(mention.name)
            and (body := self._body_beside(mention.head, at))
        ):
            return body
        same = self._described.get(mention.head)
        if (
            same
            and bare
            and not same.named
            and (
                mention.head in words("honorifics") or self._described_at[mention.head] < self.runs.start  # only in the title
            )
        ):
            person = self._antecedent(mention, at)
            if person and self._named_since(person, mention.head, at):
                return person
        if same and same.name == mention.name and mention.kind == "text" and (body := self._named_body(mention.head, at)):
            return body  # “their union said … The Harbor Guild … The union said”
        if same and len(same.name) >= len(mention.name):  # “a campaign operative …, the operative said”
            return same
        if mention.kind == "role":
            return self._role(mention, at) or described
        if mention.kind == "text" and bare:
            name = self.bodies.described(mention.head, at) or mention.name
            return self._named_body(mention.head, at) or described._replace(name=name)
        return described

    def _named_since(self, person: Person, head: str, at: int) -> bool:
        """The one who bears the role has been named since it was given to nobody: “a judge said … Judge Hale ruled … the judge”."""
        if not person.named or head not in self.people.roles(person):
            return False
        numbers = self.runs.ending(surname_of(person.name))
        k = bisect_left(numbers, bisect_left(self.runs.begins, at))
        return k > 0 and self.runs.begins[numbers[k - 1]] > self._described_at[head]

    def _role(self, mention: Mention, at: int) -> Person | None:
        """Whom “the governor” means: one known for it, one brought in without a name, the holder of the office, whoever is near."""
        person = self._antecedent(mention, at)
        roles = self.people.roles(person) if person else frozenset()
        if mention.head in roles or mention.name != mention.head:
            return person
        if bearer := self._bearer(mention, at):
            return bearer
        if name := self.bodies.introduced(mention.head, at):
            return Person(name, mention.gender, False, mention.head)
        other_office = not person or not roles.isdisjoint(words("honorifics"))
        return (self._holder(mention) if other_office and mention.head in words("honorifics") else None) or person

    def _bearer(self, mention: Mention, at: int) -> Person | None:
        """Who last had the word for a title, though another has spoken since: ``Baroness Hale`` for “the baroness”."""
        if mention.head not in words("honorifics"):
            return None
        title = mention.head.capitalize() + " "
        place = self.text.rfind(title, max(self.runs.start, at - FARTHEST_TITLE), at)
        n = self.runs.at(place + len(title)) if place >= 0 else -1
        if n < 0 or self.runs.begins[n] not in (place, place + len(title)) or self.runs.quoted(place):
            return None
        person = self.scene.person(n)
        return person if person and person.gender in MEANT[mention.gender] else None

    def _holder(self, mention: Mention) -> Person | None:
        """The one speaker before who holds the office, however far away: “the governor” where an MP has spoken since."""
        spoken = {p for _, p in self.spoken[-CANDIDATES_MOST:] if p.named and p.gender in MEANT[mention.gender]}
        found = [p for p in spoken if mention.head in (roles := self.people.roles(p)) and "former" not in roles]
        return found[0] if len(found) == 1 else None

    def _spoken_body(self, noun: str) -> Person | None:
        """The body last spoken of, for “the group”, unless another group has been described since."""
        for _, person in reversed(self.spoken[-RECENT:]):
            close = person.named and person.gender == "n" and (fits_well if noun in self._described else fits)(noun, person.name)
            if close and self._is_of_kind(person, noun):
                return person
            if not person.named and person.head == noun:
                return None
        return None

    def _is_of_kind(self, body: Person, noun: str) -> bool:
        """The article has not called the body something else: one that was “the union” is not “the company”."""
        return alike(self._kinds.setdefault(body.name, noun), noun)

    def _no_human(self, person: Person) -> bool:
        """Nothing shows that a person bears the name: no given name, no role, no title: ``Allegheny Forge``."""
        given = person.name.partition(" ")[0].lower() in given_names()
        return not (person.gender or given or is_plural(person.name)) and self.people.roles(person).isdisjoint(
            words("person_nouns")
        )

    def _body_beside(self, noun: str, at: int) -> Person | None:
        """The body that the paragraph has just named: ``Oxfam said it was angry. “…,” the campaign group said``."""
        if noun not in words("body_nouns") or noun in self._described:
            return None
        block = bisect_right(self.blocks, at)
        if self.spoken and bisect_right(self.blocks, self.spoken[-1][0]) == block:
            person = self.spoken[-1][1]
            if not person.named or not fits_beside(noun, person.name) or not self._is_of_kind(person, noun):
                return None
            return person if person.gender == "n" or self._no_human(person) else None
        sentence = sentence_before(self.runs, at)
        if sentence is None or bisect_right(self.blocks, sentence[0]) != block:
            return None
        mention, _ = opening(self.runs, sentence)
        if mention.kind != "body" or not fits_beside(noun, mention.name):
            return None
        return Person(self.bodies.full(mention.name, mention.definite), "n")

    def _named_body(self, noun: str, at: int) -> Person | None:
        """The one body named by the noun, for “the foundation”; the last one before ``at`` that fits it, for “the airline”."""
        name = self.bodies.named_by(noun.capitalize()) if noun in words("body_nouns") else ""
        name = name or self.bodies.fitting(noun, at) or self.bodies.behind(noun, at)
        return Person(name, "n") if name else None

    def _behind(self, end: int) -> Person | None:
        """The name that goes on behind a role: ``the candidate | , former Gov. Tess Hale,``, ``secretary | of state Ann Vale``."""
        text = self.text
        if text.startswith(", ", end):
            phrase = text[end + 2 : end + LONGEST_APPOSITION].partition("\n")[0].partition(",")[0]
            first = phrase.partition(" ")[0]
            if not (
                first[:1].isupper()
                or first in ("former", "the")
                or any(first in words(x) for x in ("honorifics", "person_nouns", "affiliations"))
            ):
                return None
        elif " ".join(text[end : end + LONGEST_TAIL].split()[:2]) in words("title_tails"):
            n = bisect_left(self.runs.begins, end)
            begin, close = self.runs.span(n) if n < len(self.runs.begins) else (end, end)
            phrase = text[begin:close] if begin < end + LONGEST_TAIL else ""
        else:
            return None
        mention = read_mention(phrase)
        shown = mention.gender or mention.name != phrase  # by its given name, or by a title
        if not shown and text.startswith(f", {phrase},", end):  # “his coach, T. Wayne Odede, …”
            shown = all(w[0].isupper() for w in phrase.split()) and not is_possessive(phrase.split()[0])
        return self._named(mention, end) if mention.kind == "person" and shown and " " in mention.name else None

    def _given_name(self, end: int) -> Person | None:
        """The single name in apposition to the role that ends at ``end``: ``Her husband | , Vikram, read a statement``."""
        name = _SINGLE_NAME().match(self.text, end)
        return self._named(read_mention(name[1]), end) if name and read_mention(name[1]).kind == "person" else None

    def _relative(self, pronoun: str, at: int) -> Person | None:
        """Whom ``who`` or ``which`` at ``at`` stands for: the noun phrase before it, past an apposition."""
        before = self.text[max(0, at - LONGEST_APPOSITION) : at].rpartition("\n")[2]
        parts = [part for part in _CLAUSE().split(before) if part.strip()]
        for n, part in enumerate(reversed(parts[-3:])):
            mention = read_mention(_last_name(part) or part)
            if mention.kind == "person":
                return self._named(mention, at)
            if n == 0 and not part.strip().lower().startswith(("a ", "an ", "the ")):
                break
        last = read_mention(_last_phrase(parts[-1])) if parts else NOBODY
        if pronoun == "who":
            return Person(last.name, last.gender, last.named, last.head) if last.kind in ("role", "group") else None
        if last.head.isdigit():  # “in July 2024, which”
            return None
        if last.kind == "body":
            return Person(self.bodies.full(last.name, last.definite), "n", head=last.head)
        return Person(last.name, last.gender, last.named, last.head) if last.kind in ("group", "text") else None

    def _antecedent(self, mention: Mention, at: int) -> Person | None:
        """The person of the right sex with the highest weight before ``at``; goes back while a higher one can come."""
        role = mention.kind == "role"
        meant = MEANT[mention.gender]
        most = SPEAKER + SAME_ROLE + JUST_NAMED if role else SPEAKER
        best, highest = None, IMPOSSIBLE / 2
        sentence = sentence_before(self.runs, at) if role else None
        away, edge = 0.0, at
        known: dict[str, float] = {}
        for place, person, n in islice(self._before(at, named=mention.gender not in ("n", "p")), CANDIDATES_MOST):
            away += self._distance(place, edge)
            edge = place
            if away > FARTHEST or (best and highest >= most - away):
                break
            if person is None or (n >= 0 and self.runs.quoted(place)):
                continue
            if person.gender not in meant and not (mention.gender == "n" and _may_be_body(person)):
                continue
            weight = (SPEAKER if n < 0 else self.scene.weight(n)) - away
            if sentence and n >= 0 and sentence[0] <= place < sentence[1] and self.scene.weight(n) == SUBJECT:
                weight += JUST_NAMED
            if role and weight + SAME_ROLE > highest:
                if person.name not in known:
                    known[person.name] = self._role_weight(mention, person)
                weight += known[person.name]
            elif not person.gender:
                weight -= UNSURE if person.name.partition(" ")[0].lower() in given_names() else UNLISTED
            if weight > highest:
                best, highest = person, weight
        if mention.name == "it" and highest < SUBJECT and (body := self._body_at_start(at)):
            return body
        sentence = None if role or highest >= SUBJECT else sentence_before(self.runs, at)
        if sentence is None or SUBJECT - self._distance(sentence[0], at) <= highest:
            return best
        if self.spoken and self.spoken[-1][0] >= sentence[0] and self.spoken[-1][1].gender in meant:
            return best
        return self._opening(mention, sentence) or best

    def _opening(self, pronoun: Mention, sentence: Span) -> Person | None:
        """Whom ``sentence`` begins with, for the ``pronoun`` behind it: “A passenger was calm. “It rains,” he said.”"""
        mention, end = opening(self.runs, sentence)
        start = sentence[0]
        if mention.kind == "nobody":
            return None
        if mention.kind == "person":
            person = self._named(mention, start) if pronoun.gender == "n" else None
            return person._replace(gender="n") if person and not person.gender and not self.scene.speaks(person) else None
        if mention.kind == "body":
            found = Person(self.bodies.full(mention.name, mention.definite), "n", head=mention.head)
        else:
            mention = mention._replace(gender=mention.gender or pronoun.gender) if mention.kind == "role" else mention
            found = (mention.kind == "role" and (self._behind(end) or self._given_name(end))) or self._description(mention, start)
        return found if found.gender in MEANT[pronoun.gender] else None

    def _body_at_start(self, at: int) -> Person | None:
        """The body that the sentence of “it” begins with: ``The High Court criticised what it called “a slumber”``."""
        text, runs = self.text, self.runs
        first = max(0, at - LONGEST_APPOSITION)
        stop = runs.shadow.rfind(". ", first, at)
        start = max(first, runs.shadow.rfind("\n", first, at) + 1, stop + 2 if stop >= 0 else 0)
        if dateline := _DATELINE().match(text, start, at):
            start = dateline.end()
        n = bisect_left(runs.begins, start)
        begin = runs.begins[n] if n < len(runs.begins) else at
        if begin >= at or text[start:begin].lower() not in ("", "the "):
            return None
        mention = read_mention(text[start : runs.span(n)[1]])
        if mention.kind != "body" or not (mention.head or mention.name.isupper()) or mention.name.lower() in words("places"):
            return None
        return Person(self.bodies.full(mention.name, mention.definite), "n", head=mention.head)

    def _before(self, at: int, named: bool) -> Iterator[tuple[int, Person | None, int]]:
        """Who is spoken of before ``at``, the nearest first: the speakers, and if ``named`` the runs, with their numbers."""
        begins, spoken = self.runs.begins, self.spoken
        n = bisect_left(begins, at) if named else 0
        k = len(spoken)
        while n or k:
            if k and (not n or spoken[k - 1][0] >= begins[n - 1]):
                k -= 1
                yield *spoken[k], -1
            else:
                n -= 1
                yield begins[n], self.scene.person(n), n

    def _distance(self, start: int, end: int) -> float:
        """What is taken off for the sentences and paragraphs that end between two places."""
        stops = self.runs.shadow.count(". ", start, end) + self.runs.shadow.count("? ", start, end)
        borders = bisect_right(self.blocks, end) - bisect_right(self.blocks, start)
        return PER_SENTENCE * stops + PER_PARAGRAPH * borders

    def _role_weight(self, mention: Mention, person: Person) -> float:
        """Whether the article has given ``person`` this role, another one, or none; far below zero when it cannot be."""
        if not person.named:
            return 0.0 if mention.head == "person" else IMPOSSIBLE
        roles = self.people.roles(person)
        modifiers = set(mention.name.lower().split())
        modifiers.discard(mention.head)
        if not modifiers.isdisjoint(words("unlike_words")):
            return IMPOSSIBLE
        known = SAME_ROLE
        for kind in (words("parties"), words("places")):
            asked = modifiers & kind
            if asked and asked.isdisjoint(roles):
                known = SAME_OFFICE  # an Ohio senator need not be “the Texas senator”
                if any(map(str.isalpha, roles & kind)):  # another one; “U.S.” is none
                    return IMPOSSIBLE
        same = modifiers & roles
        weight = SAME_MODIFIER * len(same)
        if any(word[0].isupper() and word.lower() in same and word.lower() not in _told() for word in mention.name.split()):
            weight += SAME_BODY
        if mention.head in roles and mention.head not in words("parties"):
            return known + weight
        if mention.head in words("nationalities"):  # “the Australian”
            theirs = roles & words("nationalities")
            return weight if not theirs else SAME_ROLE if mention.head in theirs else IMPOSSIBLE
        owned = mention.determiner not in ("the", "this", "that") or any(map(is_possessive, mention.name.split()))
        if owned or mention.head in words("nameless_nouns"):
            return IMPOSSIBLE  # “his wife”, “the mayor’s spokesman”: only one who is known for it
        if roles.isdisjoint(words("person_nouns")):
            return weight
        return weight + (OTHER_OFFICE if mention.head in words("honorifics") else OTHER_ROLE)


def _is_no_name(description: str) -> bool:
    """``campaign group``, ``UN agency``, ``French firm``: its capitals name no body."""
    capitals = [word.lower() for word in description.split() if not word.islower() and not word.endswith("-based")]
    return all(word in _told() or word in words("nationalities") for word in capitals)


def _may_be_body(person: Person) -> bool:
    """A single name that nothing shows to be a person’s, ``Petroandina``, or a noun that no list has, ``archdeaconry``."""
    if not person.named:
        several = person.head.endswith("s") or person.head in words("plural_people")
        return person.gender == "p" and person.head != "" and not several
    return person.gender == "n" or (not person.gender and " " not in person.name and not is_plural(person.name))


@cache
def _told() -> frozenset[str]:
    """Words with a capital that are weighed by themselves, or that say little: parties, places, faiths."""
    return words("parties") | words("places") | words("affiliations")


def _last_phrase(part: str) -> str:
    """The noun phrase that ends ``part``: ``a campaign surrogate`` of ``remarks made by a campaign surrogate``."""
    out: list[str] = []
    for word in reversed(part.split()):
        if word in words("phrase_ends") or word in ("and", "or", "but"):
            break
        out.insert(0, word)
        if word.lower() in words("articles") or word.lower() in words("nobody"):
            break
    kept = words("articles") | words("plural_people")
    while out and out[0].lower() in words("sentence_openers") and out[0].lower() not in kept:
        del out[0]
    return " ".join(out) if len(out) <= LONGEST_PHRASE else ""


def _last_name(part: str) -> str:
    """The capitalised words that end ``part``: ``Lena Voss`` of ``The letter came from Lena Voss``."""
    out: list[str] = []
    for word in reversed(part.split()):
        if not word[0].isupper() and word not in words("particles"):
            break
        out.insert(0, word)
    return " ".join(out)
