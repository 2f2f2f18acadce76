"""The people of one article: every way it calls them, the fullest of these, and what it says they are."""

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from ..lexicon import words
from .mentions import given_names, sex_of, without_nickname
from .runs import Form, Runs, given_in, name_parts

TITLES = 60
"""Code points looked at before a surname for given names and titles; four words with their titles fit."""
APPOSITION = 90
"""Code points looked at behind a name for what it is: ``, research director for Hale Life Sciences,``."""
_ARABIC_ARTICLES = ("al-", "Al-", "el-", "El-")
_CHILD_OF = {"bint": "f", "bin": "m", "ibn": "m"}
_PATRONYMICS = ("ovna", "evna", "ichna", "ovich", "evich")
_TEENS = frozenset(map(str, range(13, 20)))


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

    def __init__(self, runs: Runs) -> None:
        """``runs`` are the capitalised words of the article."""
        self.runs = runs
        self.text = runs.text
        self._found: dict[tuple[str, str], list[Person]] = {}
        self._called: dict[str, list[Person]] = {}
        self._roles: dict[str, frozenset[str]] = {}
        self.speaking: dict[str, set[str]] = {}
        """Given name to the full names of those who bear it and say something."""

    def find(self, name: str, gender: str) -> list[Person]:
        """Everybody that ``name`` may mean, ``gender`` allowing: ``Okafor`` gives Ruth and Karim where the article has both."""
        found = self._found.get((name, gender))
        if found is None:
            found = self._found[name, gender] = self._find(name, gender)
        return found

    def _find(self, name: str, gender: str) -> list[Person]:
        particle, hyphen, _ = name.partition("-")
        if hyphen and particle.lower() in words("particles") and name[0].lower() + name[1:] in self.text:
            name = name[0].lower() + name[1:]  # “Al-Shammari said”: a capital only because the sentence starts
        if " " not in name:
            people = self.called(name)
            if not gender or not people[0].gender or len(people) > 1:
                full = [p for p in people if " " in p.name and not (gender and p.gender and p.gender != gender)]
                full = full or self._nicknamed(name) or ([] if gender else self.by_given_name(name) or self._speaking_first(name))
                if full:
                    return full
            elif " " in people[0].name and people[0].gender == gender:
                return people
            if gender and (full := self._titled_given(name)):
                return full
            own = people[0] if " " not in people[0].name else Person(name, "")
            return [own._replace(gender=gender or own.gender or given_names().get(name.lower(), ""))]
        parts = name.split()
        suffix = parts.pop() if len(parts) > 1 and parts[-1].lower() in words("suffixes") else ""
        while len(parts) > 1 and parts[0].lower() in words("particles"):
            del parts[0]
        if len(parts) == 1:
            people = self.find(parts[0], gender)
            bearers = [p for p in people if suffix and p.name.endswith(suffix)]  # “Hess Jr.”
            return [p if " " in p.name else Person(name, gender or p.gender) for p in bearers or people]
        tail = " " + " ".join(parts)
        for person in self.called(parts[-1]):
            same = same_given(person.name.split()[0], parts[0]) and (not suffix or person.name.endswith(suffix))
            if (same or person.name.endswith(tail)) and len(person.name) >= len(name):
                return [self._behind_patronymic(person) if name.endswith(_PATRONYMICS) else person]
            if " " in person.name and name.endswith(" " + person.name):  # “Health Simon Hale”, of the Minister for Health
                return [person]
        return [Person(name, gender or sex_of(parts[0]))]

    def _behind_patronymic(self, person: Person) -> Person:
        """Whom a name without surname means: ``Galina Petrovna`` gives Galina Petrovna Hale."""
        for n in self.runs.beginning(person.name.partition(" ")[0]):
            if self.runs.readings[n].name.startswith(person.name + " "):
                return person._replace(name=self.runs.readings[n].name)
        return person

    def called(self, surname: str) -> list[Person]:
        """Everybody with that surname, in the order of their first full naming, else the bare surname."""
        known = self._called.get(surname)
        if known is None:
            known = self._called[surname] = self._gather(surname)
        return known

    def _gather(self, surname: str) -> list[Person]:
        runs = self.runs
        forms: dict[Form, int] = {}
        aside: dict[Form, int] = {}
        titled = ""
        sexes: dict[Form, str] = {}
        for n in runs.ending(surname):
            reading, begin = runs.readings[n], runs.begins[n]
            given, gender = reading.given, reading.titled
            if not given and not gender:
                given, gender = self._given_before(begin)
            if not given:
                titled = titled or gender
            elif not all(name_parts().get(word.lower()) == "particle" for word in given):  # “De Groot” alone is no full name
                form = (*self._behind_office(given, begin), surname, *reading.suffix)
                if sex := runs.titled(n):
                    sexes[form] = sex
                if form not in forms:
                    (forms if runs.narrative(begin) else aside).setdefault(form, begin)
                if not reading.suffix and (partner := self._partner(n)):
                    forms.setdefault((partner, surname), begin - 1)
        if not forms and not aside and not surname.isupper():
            for n in runs.ending(surname.upper()):  # “JIM ODEDE, who farms here, …”
                given = tuple(word.title() if len(word) > 2 and "." not in word else word for word in runs.readings[n].given)
                if given and runs.narrative(runs.begins[n]):
                    forms.setdefault((*given, surname, *runs.readings[n].suffix), runs.begins[n])
        # In the title or in a quote: it counts for its place, and for a name only where the running text has none.
        found = list(forms)
        for form, begin in aside.items():
            same = [other for other in found if same_given(other[0], form[0])]
            if same or not found or (begin >= runs.start and form[0].lower() in given_names()):
                for other in same or (form,):
                    forms[other] = min(begin, forms.get(other, begin))
        for form in [form for form in forms if name_parts().get(form[0].lower()) == "given particle"]:
            if any(other[-len(form) :] == form for other in forms if other != form):
                del forms[form]  # “Al Mazroui” beside Suhail Al Mazroui
        if forms:
            return [p._replace(gender=sexes.get(tuple(p.name.split()), p.gender)) for p in _merged(forms, titled)]
        for article in _ARABIC_ARTICLES:
            if self.runs.ending(article + surname):
                return self.called(article + surname)  # “Burhani”, of Abdel Fattah al-Burhani
        full = self._surname_first(surname)
        return [Person(full, titled or _gender_of(tuple(full.split()))) if full else Person(surname, titled)]

    def _behind_office(self, given: Form | list[str], begin: int) -> Form:
        """The given names behind what an office is for: ``Simon`` of “Minister for | Health Simon Hale”."""
        if len(given) > 1 and given[0].lower() not in given_names() and self.text.endswith((" of ", " for "), 0, begin):
            return tuple(given[next((i for i, word in enumerate(given) if word.lower() in given_names()), 0) :])
        return tuple(given)

    def _partner(self, n: int) -> str:
        """The given name that shares the surname of run ``n``: ``Derek`` of ``Derek and Maureen Hale``."""
        begin = self.runs.begins[n] if n < len(self.runs.begins) else 0
        if not self.text.endswith(" and ", 0, begin) or not self.runs.readings[n].given:
            return ""
        name = self.text[max(0, begin - TITLES) : begin - len(" and ")].rpartition("\n")[2].rpartition(" ")[2]
        alone = n > 0 and self.runs.begins[n - 1] == begin - len(name) - len(" and ")
        return name if alone and name.lower() in given_names() and not self.runs.beginning(name) else ""

    def _surname_first(self, surname: str) -> str:
        """The full name in which the surname stands first or in the middle: ``Chen Wei``, ``Rodrigo Paz Villacis``."""
        for n in self.runs.early(surname):
            if self.runs.narrative(self.runs.begins[n]):
                return self.runs.readings[n].fuller
        return ""

    def _given_before(self, at: int) -> tuple[Form, str]:
        """What stands in front of a lone surname at ``at``: given names, initials, particles; or the sex that a title tells."""
        low = max(0, at - TITLES)
        before = self.text[max(low, self.text.rfind("\n", low, at) + 1) : at]
        given, gender = given_in(without_nickname(before).split(), "")
        return tuple(given), gender

    def by_given_name(self, name: str) -> list[Person]:
        """Whom the article calls by a given name: ``Ruthie`` gives Ruthie Okafor."""
        if name.lower() not in given_names():
            return []
        for n in self.runs.beginning(name):
            surname = self.runs.readings[n].last
            if name in self.runs.readings[n].given and self.runs.narrative(self.runs.begins[n]):
                found = [p for p in self.called(surname) if same_given(p.name.split()[0], name)]
                if found:
                    return found[:1]
        at = self.text.find(name + " and ", self.runs.start)
        n = bisect_left(self.runs.begins, at + len(name + " and ")) if at >= 0 else 0
        if n and self._partner(n) == name:
            return [p for p in self.called(self.runs.readings[n].last) if p.name.startswith(name + " ")]
        # A surname that is a common word casts no shadow of a name: Kristen Day.
        at = self.text.find(name + " ", self.runs.start)
        follow = without_nickname(self.text[at : at + TITLES].partition("\n")[0])[len(name) + 1 :] if at >= 0 else ""
        surname = follow.partition(" ")[0].rstrip(",.:;")
        if surname.istitle() and surname.isalpha() and surname.lower() not in words("sentence_openers"):
            return [Person(f"{name} {surname}", given_names()[name.lower()])]
        return []

    def _nicknamed(self, name: str) -> list[Person]:
        """Whom a nickname means: ``Billie`` gives Ada Hale, when the article has Ada “Billie” Hale."""
        n = self.runs.behind_nickname(name)
        return [p for p in self.called(self.runs.readings[n].last) if " " in p.name][:1] if n else []

    def _titled_given(self, name: str) -> list[Person]:
        """Whom a given name behind a title means: ``Dame Ottoline`` gives Ottoline Frayne."""
        for n in self.runs.beginning(name):
            reading = self.runs.readings[n]
            if reading.given[:1] == (name,) and not self.runs.quoted(self.runs.begins[n]):
                return [p for p in self.called(reading.last) if p.name.startswith(name + " ")][:1]
        return []

    def _speaking_first(self, name: str) -> list[Person]:
        """Whom a given name means that no list has: ``Shaz`` gives the Shaz Malik who speaks elsewhere."""
        found = self.speaking.get(name, set()) or self._introduced(name)
        return [Person(next(iter(found)), "")] if len(found) == 1 else []

    def _introduced(self, name: str) -> set[str]:
        """The full names that begin with ``name`` and have a role in front: ``Coach Luol Makur Hale``."""
        out: set[str] = set()
        for n in self.runs.beginning(name):
            full, (begin, end) = self.runs.readings[n].name, self.runs.span(n)
            if full.startswith(name + " ") and (end - begin > len(full) or self.runs.shadow[begin - 2 : begin - 1] in ("J", "r")):
                out.add(full)
        return out

    def roles(self, person: Person) -> frozenset[str]:
        """The words that say what a person is, lower case, from titles and appositions beside the name."""
        known = self._roles.get(person.name)
        if known is None:
            known = self._roles[person.name] = self._gather_roles(person.name)
        return known

    def _gather_roles(self, name: str) -> frozenset[str]:
        text, synonyms = self.text, role_synonyms()
        out: set[str] = set()
        for n in self.runs.ending(surname_of(name)):
            start, end = self.runs.span(n)
            before = text[max(0, start - TITLES) : start].rpartition("\n")[2].lower().split()
            full = text[start:end].endswith(name)
            if full:
                out.update(set(text[start : end - len(name)].lower().split()) - words("unlike_words"))  # “Hotelier Ann Vale”
            if before and (before[-1] in words("honorifics") or (full and before[-1] in words("person_nouns"))):
                out.update(word.strip("(),") for word in before[-4:])
            if full and text[end : end + 2] in (", ", " (") and not self.runs.shadow.startswith(("x", "v", "p"), end + 2):
                behind = text[end + 2 : end + APPOSITION].partition("\n")[0].replace("-", "- ", 1).lower()
                out.update(_of_age(behind))
                what = behind.partition(",")[0].partition(".")[0].partition(" who ")[0]
                if "v" not in self.runs.shadow[end + 2 : end + 2 + len(what)]:  # not: Mark Hale, the president said
                    out.update(what.split()[:10])
        for word in tuple(out):
            out |= synonyms.get(word, frozenset())
        return frozenset(out)


def surname_of(name: str) -> str:
    """The word by which runs are found: ``Odede`` of ``Karl Odede Jr.``."""
    parts = name.split()
    return parts[-2] if len(parts) > 2 and parts[-1].lower() in words("suffixes") else parts[-1]


def _of_age(behind: str) -> tuple[str, ...]:
    """What the age behind a name makes of its bearer: a ``teen`` of one who is 15."""
    return ("teen", "teenager") if behind[:2] in _TEENS and not behind[2:3].isalnum() else ()


def _merged(forms: dict[Form, int], titled: str) -> list[Person]:
    """The forms of each person together, the fullest as the name; people in the order of their first naming."""
    if len(forms) == 1:
        (form,) = forms
        return [Person(" ".join(form), _gender_of(form) or titled)]
    given = given_names()
    people: list[list[Form]] = []
    for form in sorted(forms, key=len):
        if len(form) > 2 and form[1:] in forms and form[0].lower() not in given and form[0][-1] != ".":
            continue  # a word in front that is no given name: “Super Karl Brandt”
        for group in people:
            if same_given(group[0][0], form[0]) and not _is_son(form, group):
                group.append(form)
                break
        else:
            people.append([form])
    people.sort(key=lambda group: min(forms[form] for form in group))
    out = []
    for group in people:
        best = max(group, key=lambda form: (len(form), len(" ".join(form))))
        out.append(Person(" ".join(best), next(filter(None, map(_gender_of, group)), titled if len(people) == 1 else "")))
    return out


def _gender_of(form: Form) -> str:
    """The sex that the given names tell."""
    for word in form[:-1]:
        if word.lower() in _CHILD_OF:  # “Moza bint Khalifa”: what follows is the name of the father
            return _CHILD_OF[word.lower()]
        if gender := sex_of(word):
            return gender
    return ""


def _is_son(form: Form, group: list[Form]) -> bool:
    """``Karl Brandt Jr.`` beside ``Karl Brandt``; a middle name or another short form says that they are one."""
    suffixes = words("suffixes")
    if form[-1].lower() not in suffixes:
        return False
    another = any(other[-1].lower() in suffixes and other[-1] != form[-1] for other in group)
    return another or (len(form) == 3 and form[:-1] in group)


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
