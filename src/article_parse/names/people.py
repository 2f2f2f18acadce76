"""The people and bodies of one article: every way it calls them, and the fullest of these."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import NamedTuple

from ..lexicon import words
from ..model import Span
from .mentions import bare, genders, given_names, is_possessive

LONGEST_NAME = 60
"""Code points looked at before a surname for given names and titles; four words with their titles fit."""
APPOSITION = 90
"""Code points looked at behind a name for what it is: ``, research director for IHS Life Sciences,``."""


_BEHIND_HEAD = frozenset(("that", "who", "which", "said", "says", "has", "is", "was"))


class Person(NamedTuple):
    """Somebody, or some body or text, that can be spoken of again."""

    name: str
    """The fullest form: ``Nasr al-Shammari``."""
    gender: str
    """``m``, ``f``, ``n`` for what is no person, ``p`` for several, or nothing when the article does not tell."""
    named: bool = True
    """False for one that is only described: ``campaign operative``."""
    head: str = ""
    """The noun of the description: ``operative``."""


class People:
    """Who is who in one article. Looks only for those names it is asked for."""

    def __init__(self, text: str, start: int, marks: list[Span]) -> None:
        """Remember the text; running text from ``start``, behind the title block; in ``marks`` others than its writer speak."""
        self.text = text
        self.start = start
        self.marks = marks
        self.openings = [mark for mark, _ in marks]
        self._called: dict[str, list[Person]] = {}
        self._roles: dict[str, frozenset[str]] = {}

    def quoted(self, at: int) -> bool:
        """``at`` stands inside quotation marks."""
        k = bisect_right(self.openings, at)
        return k > 0 and self.marks[k - 1][1] > at

    def find(self, name: str, gender: str) -> list[Person]:
        """Everybody that ``name`` may mean, ``gender`` allowing: ``Clinton`` gives Hillary and Bill where the article has both."""
        parts = name.split()
        suffix = parts.pop() if len(parts) > 1 and parts[-1].lower() in words("suffixes") else ""
        people = self.called(parts[-1])
        while len(parts) > 1 and parts[0].lower() in words("particles"):
            del parts[0]
        if len(parts) > 1:
            tail = " " + " ".join(parts)
            people = [
                p
                for p in people
                if p.name.endswith(tail) or (same_given(p.name.split()[0], parts[0]) and (not suffix or p.name.endswith(suffix)))
            ]
            if not people or len(people[0].name) < len(name):
                given = given_names().get(parts[0].lower(), "")
                return [Person(name, gender or given or (people[0].gender if people else ""))]
            return people[:1]
        full = [p for p in people if " " in p.name and not (gender and p.gender and p.gender != gender)]
        if not full and not gender:
            full = self.by_given_name(name)
        if full:
            return full
        own = next((p for p in people if " " not in p.name), Person(name, ""))
        return [own._replace(gender=gender or own.gender or given_names().get(name.lower(), ""))]

    def called(self, surname: str) -> list[Person]:
        """Everybody with that surname, in the order of their first full naming, else the bare surname."""
        known = self._called.get(surname)
        if known is None:
            known = self._called[surname] = self._gather(surname)
        return known

    def _gather(self, surname: str) -> list[Person]:
        text, size = self.text, len(surname)
        forms: dict[tuple[str, ...], list[int]] = {}
        titled = ""
        at = text.find(surname)
        while at >= 0:
            end = at + size
            if text[at - 1 : at] in (" ", "\n") and not text[end : end + 1].isalnum():
                left = max(text.rfind(" ", 0, at - 1), text.rfind("\n", 0, at - 1))
                word = text[left + 1 : at - 1]
                if word and (word[0].isupper() or word[0] in "“\"(‘'" or word in words("particles")):
                    given, gender = self._given_before(at)
                    if gender and not given:
                        titled = titled or gender
                    if given and not self._goes_on(end):
                        suffix = self._suffix(end)
                        form = (*given, surname, suffix) if suffix else (*given, surname)
                        forms.setdefault(form, []).append(at)
            at = text.find(surname, end)
        return self._merge(forms, surname, titled)

    def _given_before(self, at: int) -> tuple[list[str], str]:
        """Given names, initials and particles in front of ``at``, and the sex that a title before them tells."""
        line = self.text.rfind("\n", max(0, at - LONGEST_NAME), at)
        chunk = self.text[line + 1 if line >= 0 else max(0, at - LONGEST_NAME) : at].split()
        out: list[str] = []
        given, particles = given_names(), words("particles")
        for word in reversed(chunk):
            low = word.lower()
            if low.rstrip(",") in words("honorifics") and (low not in given or out):
                return out, genders().get(low, "")
            if word in particles:
                out.insert(0, word)
                continue
            if not word[0].isupper():
                if word[0] in "“\"‘'(" and word[-1] in "”\"’')" and len(word) > 2:
                    continue  # a nickname: Dwayne “The Rock” Johnson
                break
            if word[-1] in ',;:!?)”"' or is_possessive(word) or word.endswith("-based"):
                break
            if word[-1] == "." and not (len(word) <= 2 or word.count(".") > 1):
                break
            if low not in given and (
                low in words("sentence_openers")
                or low in words("affiliations")
                or low in words("places")
                or low in words("body_nouns")
            ):
                break
            out.insert(0, word)
        return out, ""

    def _goes_on(self, end: int) -> bool:
        """Another capitalised word follows, as in ``Clinton Foundation``."""
        follow = self.text[end : end + 20]
        if len(follow) < 2 or follow[0] != " " or not follow[1].isupper():
            return False
        word = follow.split()[0].lower().strip(".,")
        return word not in words("sentence_openers") and word not in words("suffixes")

    def _suffix(self, end: int) -> str:
        """``Jr.`` behind a surname."""
        follow = self.text[end : end + 6].lstrip(",").split()
        return follow[0].rstrip(",;") if follow and follow[0].lower().rstrip(",;.") in words("suffixes") else ""

    def _merge(self, forms: dict[tuple[str, ...], list[int]], surname: str, titled: str) -> list[Person]:
        """The forms of each person together, the fullest as the name; people in the order of their first naming."""
        # A name in the title or in a quote counts only when the running text has none.
        running = {form: at for form, at in forms.items() if any(a >= self.start and not self.quoted(a) for a in at)}
        forms = running or forms
        given = given_names()
        people: list[list[tuple[str, ...]]] = []
        for form in sorted(forms, key=len):
            if len(form) > 2 and form[1:] in forms and form[0].lower() not in given and form[0][-1] != ".":
                continue  # a word in front that is no given name: “Monday Donald Trump”
            for group in people:
                if same_given(group[0][0], form[0]) and not _is_son(form, group):
                    group.append(form)
                    break
            else:
                people.append([form])
        people.sort(key=lambda group: min(forms[form][0] for form in group))
        out = []
        for group in people:
            best = max(group, key=lambda f: (len(f), len(" ".join(f))))
            gender = next((g for form in group for w in form[:-1] if (g := given.get(w.lower(), ""))), "")
            out.append(Person(" ".join(best), gender))
        if len(out) == 1 and titled and not out[0].gender:
            out[0] = out[0]._replace(gender=titled)
        return out or [Person(surname, titled)]

    def by_given_name(self, name: str) -> list[Person]:
        """Whom the article calls by a given name: ``Bernie`` gives Bernie Sanders."""
        text = self.text
        if name.lower() not in given_names():
            return []
        at = text.find(name + " ", self.start)
        while at >= 0:
            rest = text[at + len(name) + 1 : at + len(name) + LONGEST_NAME].split("\n")[0].split()
            surname = rest[0] if rest else ""
            if surname[:1].isupper() and (at == 0 or not text[at - 1].isalnum()):
                last = surname[: len(bare(surname.rstrip('.,;:?!)”"')))]
                if last.lower() not in words("sentence_openers") and last.lower() not in words("body_nouns"):
                    found = [p for p in self.called(last) if same_given(p.name.split()[0], name)]
                    if found:
                        return found[:1]
            at = text.find(name + " ", at + 1)
        return []

    def body(self, name: str, definite: bool) -> str:
        """The full name of a body: ``Federal Bureau of Investigation`` for ``FBI``, ``Hurun Report`` for ``Hurun``."""
        if " " in name:
            return name
        if sum(map(str.isupper, name)) > 1:
            return self._spelled_out(name) or name
        if definite and name.lower() in words("body_nouns"):
            return self._named_before(name) or name
        return self.longer(name) or name

    def longer(self, name: str) -> str:
        """``Quinnipiac University`` for ``Quinnipiac``: the word with others behind it up to the noun of a body."""
        text = self.text
        at = text.find(name + " ", self.start)
        while at >= 0:
            if at == 0 or not text[at - 1].isalnum():
                out = [name]
                for word in text[at + len(name) + 1 : at + LONGEST_NAME].split("\n")[0].split(" "):
                    last = word.rstrip('.,;:?!)”"')
                    if not last[:1].isupper():
                        break
                    out.append(last[: len(bare(last))])
                    if out[-1].lower() in words("body_nouns") or out[-1].lower() in words("text_nouns"):
                        return " ".join(out)
                    if last != word:
                        break
            at = text.find(name + " ", at + 1)
        return ""

    def generic(self, noun: str) -> str:
        """The one body of which ``noun`` is the last word of the name: ``Hollins Foundation`` for “the foundation”."""
        return self._named_before(noun.capitalize())

    def _named_before(self, noun: str) -> str:
        """``Washington Post`` for ``the Post``: capitalised words that stand in front of the noun somewhere."""
        text = self.text
        at = text.find(" " + noun, self.start)
        while at >= 0:
            end = at + 1 + len(noun)
            if not text[end : end + 1].isalnum():
                out: list[str] = []
                for word in reversed(text[max(0, at - LONGEST_NAME) : at].split("\n")[-1].split(" ")):
                    low = word.lower()
                    if not word[:1].isupper() or word[-1] in ".,;:)’" or (low in words("sentence_openers") and low != "new"):
                        break
                    out.insert(0, word)
                if out:
                    return " ".join([*out, noun])
            at = text.find(" " + noun, end)
        return ""

    def _spelled_out(self, short: str) -> str:
        """The words whose beginnings ``short`` is made of: ``Huffington Post`` for ``HuffPo``, also in front of ``(FBI)``."""
        humps = _humps(short)
        text = self.text
        at = text.find(humps[0])
        while at >= 0:
            if at == 0 or not text[at - 1].isalnum():
                tail = text[at : at + 2 * LONGEST_NAME].split("\n")[0].split(" ")[:-1]
                left = list(humps)
                for n, word in enumerate(tail):
                    last = word.rstrip('.,;:)”"’')
                    if left and last.startswith(left[0]) and len(last) > len(left[0]):
                        del left[0]
                        if not left:
                            return " ".join([*tail[:n], last[: len(bare(last))]])
                    elif n == 0 or last not in ("of", "and", "the", "for", "on", "in", "&"):
                        break
                    if last != word:
                        break
            at = text.find(humps[0], at + 1)
        return ""

    def described(self, noun: str, start: int, end: int) -> str:
        """How the text first spoke of what is then only “the statement”: ``joint statement`` for “issued a joint statement”."""
        text = self.text
        at = text.find(" " + noun, start, end)
        while at >= 0:
            if self._is_head(at + 1 + len(noun)):
                out = [noun]
                for word in reversed(text[max(start, at - LONGEST_NAME) : at].split("\n")[-1].split()):
                    if word.lower() in ("a", "an", "one", "another"):
                        return " ".join(out)
                    if len(out) > 3 or not word.replace("-", "").isalnum() or word in words("phrase_ends"):
                        break
                    out.insert(0, word)
            at = text.find(" " + noun, at + 1, end)
        return ""

    def _is_head(self, end: int) -> bool:
        """The noun that ends at ``end`` carries its phrase; it does not only modify another noun, as in ``campaign manager``."""
        follow = self.text[end : end + 16]
        if not follow[:1].isspace():
            return not follow[:1].isalnum() and follow[:1] not in ("-", "’", "'")
        word = follow.split()[0] if follow.split() else ""
        return (
            word in words("phrase_ends")
            or word.endswith(("ed", "ing"))
            or word in ("that", "who", "which", "said", "says", "has", "is", "was")
        )

    def roles(self, person: Person) -> frozenset[str]:
        """The words that say what a person is, lower case, from titles and appositions beside the name."""
        known = self._roles.get(person.name)
        if known is None:
            known = self._roles[person.name] = self._gather_roles(person)
        return known

    def _gather_roles(self, person: Person) -> frozenset[str]:
        text = self.text
        parts = person.name.split()
        synonyms = role_synonyms()
        out: set[str] = set()
        name = person.name
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            before = text[max(0, at - LONGEST_NAME) : at].split("\n")[-1].lower().split()
            if before and (before[-1] in words("honorifics") or before[-1] in words("person_nouns")):
                out.update(before[-4:])
            behind = text[end : end + APPOSITION].split("\n")[0]
            if behind[:2] in (", ", " ("):
                out.update(behind[2:].replace("-", "- ", 1).lower().split(",")[0].split(".")[0].split(" who ")[0].split()[:10])
            at = text.find(name, end)
        surname = parts[-1]
        at = text.find(" " + surname)
        while at >= 0:
            word = text[max(0, at - 14) : at].rsplit(" ", 1)[-1].lower()
            if word in words("honorifics"):
                out.add(word)
            at = text.find(" " + surname, at + 1)
        for word in tuple(out):
            out |= synonyms.get(word, frozenset())
        return frozenset(out)


def _is_son(form: tuple[str, ...], group: list[tuple[str, ...]]) -> bool:
    """``Donald Trump Jr.`` beside ``Donald Trump``; a middle name or another short form says that they are one."""
    return len(form) == 3 and form[:-1] in group and form[-1].lower() in words("suffixes")


def _humps(short: str) -> list[str]:
    """``HuffPo`` is made of ``Huff`` and ``Po``, ``F.B.I.`` of three letters."""
    out: list[str] = []
    for letter in short:
        if letter.isupper():
            out.append(letter)
        elif out and letter.isalpha():
            out[-1] += letter
    return out


@cache
def role_synonyms() -> dict[str, frozenset[str]]:
    """Role to those that may point back to its bearer: ``{"sen.": {"senator", "lawmaker"}}``."""
    return {line.split()[0]: frozenset(line.split()[1:]) for line in words("role_synonyms")}


@cache
def _full_names() -> dict[str, frozenset[str]]:
    """Nickname to the given names it stands for, lower case: ``{"ted": {"edward", "theodore"}}``."""
    out: dict[str, set[str]] = {}
    for line in words("nicknames"):
        full, *short = line.split()
        for nickname in short:
            out.setdefault(nickname, set()).add(full)
    return {k: frozenset(v) for k, v in out.items()}


def same_given(a: str, b: str) -> bool:
    """Two given names may be one person’s: ``Chris`` and ``Christopher``, ``H.`` and ``Hillary``."""
    a, b = a.lower(), b.lower()
    if a == b:
        return True
    if a[-1] == "." or b[-1] == ".":
        return a[0] == b[0]
    full = _full_names()
    return b in full.get(a, ()) or a in full.get(b, ()) or bool(full.get(a, frozenset()) & full.get(b, frozenset()))
