"""What one mention says by itself: a name without its titles, a pronoun, a role, a body, a text. Knows nothing of the article."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from ..lexicon import words

CACHED_MENTIONS = 50_000
"""Mentions whose reading is kept: those of a few thousand articles; bounded, so that the memory of a long run stays flat."""

Kind = Literal["person", "body", "role", "text", "group", "pronoun", "nobody"]


class Mention(NamedTuple):
    """A mention, read."""

    kind: Kind
    """``role``, ``text`` and ``group`` are described, not named; ``nobody`` is “I”, “you”, “some”."""
    name: str
    """The name, or the describing words without article; the bare pronoun, lower case."""
    gender: str
    """``m``, ``f``, or nothing when the words do not tell."""
    definite: bool
    """Points back to somebody known: “the senator”, “his lawyer”."""
    head: str
    """The noun that carries a description, lower case: ``senator``."""


NOBODY = Mention("nobody", "", "", False, "")

_PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
    **dict.fromkeys(("it", "its", "itself"), "n"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "p"),
    **dict.fromkeys(("who", "which", "that", "whose", "whom"), ""),
}
_JOINS = frozenset(("of", "for", "on", "and", "the", "&", "in", "to"))
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]?")
_SEGMENT = re.compile(r"\s*(?:[,;:]|\s[–—-]|—|\b(?:who|whom|whose|which|that|where|when)\b)\s*")
_EDGE = " \t\n,;:.–—-“”\"‘’'`*"


@cache
def given_names() -> dict[str, str]:
    """Given name, lower case, to ``m``, ``f`` or nothing (borne by both): ``{"hillary": "f", "taylor": ""}``."""
    male = {w.lower() for w in words("given_names_male")}
    female = {w.lower() for w in words("given_names_female")}
    return {**dict.fromkeys(male, "m"), **dict.fromkeys(female, "f"), **dict.fromkeys(male & female, "")}


@cache
def genders() -> dict[str, str]:
    """Title or noun, lower case, to the sex it tells: ``{"mr.": "m", "spokeswoman": "f"}``."""
    return {**dict.fromkeys(words("male_nouns"), "m"), **dict.fromkeys(words("female_nouns"), "f")}


def is_possessive(word: str) -> bool:
    """``Clinton’s``, ``voters’``."""
    return word.endswith(("’s", "'s", "s’", "s'"))


def bare(word: str) -> str:
    """``word`` in lower case without its possessive ending."""
    word = word.lower()
    return word[:-2] if word.endswith(("’s", "'s")) else word.rstrip("’'")


@lru_cache(CACHED_MENTIONS)
def read_mention(text: str) -> Mention:
    """What ``text`` says by itself: ``militia spokesman Nasr al-Shammari`` is the person ``Nasr al-Shammari``."""
    flat = _BRACKETS.sub("", " ".join(text.split())).strip(' ,;:–—-“”"‘`*')
    low = bare(flat)
    if low in _PRONOUNS:
        return Mention("pronoun", low, _PRONOUNS[low], True, "")
    if not flat or low in words("nobody"):
        return NOBODY
    segments = [s for s in _SEGMENT.split(flat) if s]
    if not segments:
        return NOBODY
    if " and " in segments[0]:
        group = _read_pair(segments[0])
        if group:
            return group
    first = _read_phrase(segments[0])
    if first.kind in ("person", "body"):
        return first if first.gender or len(segments) < 2 else first._replace(gender=_gender_of(segments[1].split()))
    if len(segments) > 1 and first.kind == "role":  # “the bureau’s director, James B. Comey”
        second = _read_phrase(segments[1])
        if second.kind == "person" and (segments[1][0].isupper() or second.gender):
            return second._replace(gender=second.gender or first.gender)
    return first


def _read_pair(phrase: str) -> Mention | None:
    """Two people: ``Smith and Jones``, ``he and his allies``; None for ``the Center for Strategic and International Studies``."""
    left, _, right = phrase.partition(" and ")
    first, second = read_mention(left), read_mention(right)
    if first.kind == "person" and second.kind == "person" and right[0].isupper() and len(first.name) > 1:
        return Mention("group", f"{first.name} and {second.name}", "", False, "")
    if first.kind == "pronoun" or second.kind == "pronoun" or (first.kind == "person" and second.kind in ("group", "role")):
        return Mention("group", phrase, "", False, "")
    return None


def _gender_of(tokens: list[str]) -> str:
    """The sex that the first telling noun of a phrase tells: ``m`` for ``the chairman of Fox``."""
    for token in tokens:
        gender = genders().get(token.lower().strip(_EDGE))
        if gender:
            return gender
        if token in words("phrase_ends"):
            break
    return ""


def _read_phrase(phrase: str) -> Mention:
    """One noun phrase without appositions and relative clauses."""
    tokens = phrase.split()
    definite = determined = False
    while len(tokens) > 1 and tokens[1] != "of" and (low := tokens[0].lower()) in words("articles"):
        definite, determined = definite or low in words("definite"), True
        del tokens[0]
    if not tokens:
        return NOBODY
    if len(tokens) > 1 and tokens[-1] in ("himself", "herself", "itself", "themselves"):
        del tokens[-1]
    ends = words("phrase_ends")
    cut = next((i for i, t in enumerate(tokens) if i and t in ends and not _is_title_with_of(tokens, i)), len(tokens))
    core = tokens[:cut]
    if is_possessive(core[-1]) and cut == len(tokens):  # “Trump’s” as a mention: the ending belongs to the sentence
        core[-1] = core[-1][: -1 if core[-1][-1] in "’'" else -2]
        if not core[-1]:
            return NOBODY
        tokens = core
    if _is_name_word(core[-1]):
        mention = _read_name(core, tokens[cut:], definite)
        if mention:
            return mention
    return _describe(tokens, core, definite, determined)


def _is_title_with_of(tokens: list[str], at: int) -> bool:
    """The preposition belongs to a title before a name: ``secretary of state Hillary Clinton``."""
    return at + 2 < len(tokens) and tokens[at + 2][0].isupper() and f"{tokens[at]} {tokens[at + 1].lower()}" in words("title_tails")


def _is_name_word(token: str) -> bool:
    """Starts with a capital, also behind a particle: ``Obama``, ``al-Shammari``, ``“Mitt”``, ``d’Estaing``."""
    token = token.lstrip("“\"‘'(")
    if not token:
        return False
    if token[0].isupper():
        return True
    head, _, tail = token.replace("’", "-").replace("'", "-").partition("-")
    return bool(tail) and tail[0].isupper() and (head in words("particles") or head in ("d", "o"))


def _read_name(core: list[str], rest: list[str], definite: bool) -> Mention | None:
    """The name at the end of ``core``; None when its capitals are those of a title: ``House Speaker``."""
    particles, honorifics, given = words("particles"), words("honorifics"), given_names()
    start = len(core) - 1
    while start and (_is_name_word(core[start - 1]) or core[start - 1] in particles or core[start - 1] == "&"):
        start -= 1
    while (
        start < len(core) - 1
        and core[start] in particles
        and start
        and not _is_name_word(core[start])
        and core[start] in ("e", "y", "do", "la")
    ):
        start += 1
    run = core[start:]
    before = core[:start]
    titled = bool(before)
    gender = _gender_of(before)
    cut = 0
    for i, token in enumerate(run[:-1]):
        low = token.lower()
        if i == cut and low in words("sentence_openers"):
            cut = i + 1
        elif is_possessive(token) or low.endswith(("-based", "-born", "-elect")):
            cut, titled = i + 1, True
        elif low.rstrip(",") in honorifics and not (low in given and i >= cut and (i > cut or run[i + 1].lower() not in given)):
            cut, titled = i + 1, True
            gender = genders().get(low, "") or gender
    bodies = words("body_nouns")
    last = run[-1].lower()
    for i in range(cut, len(run) - 2):  # “Fox News Bret Baier”
        if run[i].lower() in bodies and run[i + 1].lower() in given and last not in bodies:
            cut = i + 1
    while cut < len(run) - 1 and last not in bodies and (low := run[cut].lower()) in words("affiliations") and low not in given:
        cut += 1
    run = run[cut:]
    by_name = run[0].lower() in given and len(run) > 1
    if not by_name:
        if last in words("places") and not titled:
            return Mention("body", " ".join(run), "", definite, "")
        if last in honorifics and (not titled or definite) and last not in given:
            return None
        if last in bodies or (last in words("text_nouns") and len(run) > 1):
            return Mention("body", " ".join(core[start + cut :] + _name_of_body(rest)), "", definite, last)
        singular = last[:-1] if last.endswith("s") else last
        if singular in words("affiliations") or last in words("plural_people") or last in words("person_nouns"):
            return None
        if len(last) > 3 and last.endswith("s") and (singular in words("person_nouns") or singular in words("text_nouns")):
            return None
        if len(run) == 1 and run[0].isupper() and len(last) > 1 and not titled:
            return Mention("body", run[0], "", definite, "")
        if definite and not titled:
            return Mention("body", " ".join(run + _name_of_body(rest)), "", definite, "")
    name = " ".join(w for w in run if w[0] not in "“\"‘'" or w is run[0]).strip(_EDGE.replace(".", ""))
    gender = given.get(run[0].lower(), "") if by_name and not gender else gender
    return Mention("person", name, gender, definite, "")


def _name_of_body(rest: list[str]) -> list[str]:
    """What goes on behind the noun of a body: ``of Homeland Security``."""
    if len(rest) < 2 or rest[0] not in ("of", "for", "on"):
        return []
    end = 1
    while end < len(rest) and (rest[end][0].isupper() or rest[end] in _JOINS):
        end += 1
    while end and rest[end - 1] in _JOINS:
        end -= 1
    return rest[:end]


def _describe(tokens: list[str], core: list[str], definite: bool, determined: bool) -> Mention:
    """A description: ``campaign operative``, ``joint statement``, ``voters``."""
    head = core[-1].lower()
    name = " ".join(tokens)
    if not determined and tokens[0][0].isupper() and len(tokens) == 1:
        name = name.lower() if bare(name) + "s" != bare(name) and bare(name).rstrip("s") not in words("affiliations") else name
    if head in words("person_nouns") or head in genders():
        gender = genders().get(head, "")
        return Mention("role", name, gender, definite, head)
    if head in words("honorifics"):
        return Mention("role", name, genders().get(head, ""), definite, head)
    if head in words("publications") and definite and len(core) > 1 and _is_name_word(core[-2]):
        start = next(i for i, t in enumerate(core) if all(map(_is_name_word, core[i:-1])))
        return Mention("body", " ".join(core[start:-1]), "", definite, head)
    if head in words("text_nouns"):
        return Mention("text", name, "", definite, head)
    if head in words("body_nouns"):
        return Mention("text", name, "", definite, head)
    return Mention("group", name, "", definite, head)


__all__ = ["NOBODY", "Kind", "Mention", "bare", "genders", "given_names", "is_possessive", "read_mention"]
