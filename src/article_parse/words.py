"""The shadow of a text: as long as the text, each word written over with the letter of what it can be in a sentence.

``The spokesman, Nasr al-Shammari, has said`` casts the shadow ``ddd rrrrrrrrr, NNNN NNNNNNNNNNN, xxx vvvv``. Grammar is then
written as patterns over shadows, and because both have the same length, every match is already a span of the text. White space
and punctuation stand in the shadow as they are; a possessive ending (``’s``) is ``''``.

=====  ==========================================  =====  ==========================================
``N``  name or other capitalised word              ``w``  relative pronoun (who)
``J``  title (Mr., Senator)                        ``k``  question word (whether)
``r``  person by role (spokesman, critics)         ``t``  that
``o``  body or document (committee, poll)          ``z``  to
``v``  cue verb, finite (said) or base (say)       ``f``  of
``b``  cue verb or noun (report, claims)           ``i``  other preposition
``g``  cue verb, gerund (saying)                   ``c``  and, or, but
``d``  article, quantity                           ``u``  subordinator (because)
``h``  possessive pronoun                          ``x``  auxiliary
``p``  pronoun, subject                            ``q``  not
``m``  pronoun, object                             ``a``  adverb
``y``  day, month                                  ``0``  number
``e``  other word in -ed                           ``n``  other word in -ing
``j``  particle in names (al, van)                 ``l``  any other word
=====  ==========================================  =====  ==========================================
"""

import re
from functools import cache
from sys import intern
from typing import NamedTuple

from .lexicon import folded, words
from .model import Span

CACHED_CHUNKS = 100_000
"""Chunks whose shadow is kept: the vocabulary of a few thousand articles; bounded, so that the memory of a long run stays flat."""
LONGEST_CACHED = 40
"""Code points; longer chunks do not come twice."""

_HANDLE = re.compile(r"@\w+")
_WORD = re.compile(r"(?:[A-Za-z]\.){2,}|\d{1,3}(?:,\d{3})+|\w(?:[\w'.-]*\w)?\.?")
"""A word, its apostrophes written straight."""


class Verb(NamedTuple):
    """A form of a cue verb."""

    base: str
    """``say`` for ``said``."""
    form: str
    """``b`` base, ``s`` third person, ``d`` past or participle, ``g`` gerund."""


@cache
def cue_verbs() -> dict[str, Verb]:
    """Every form of every cue verb: ``said`` is ``Verb("say", "d")``."""
    irregular = {line.split()[0]: line.split()[1:] for line in words("irregular_verbs")}
    bases = {base.split()[0] for name in ("speech", "clause", "infinitive", "object", "phrases") for base in words("cue_" + name)}
    out: dict[str, Verb] = {}
    for base in sorted(bases):
        past = irregular.get(base)
        third = (
            base[:-1] + "ies"
            if base[-1] == "y" and base[-2] not in "aeiou"
            else base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
        )
        if past and past[0][-3:] == base[-1] + "ed" and not base.endswith("e"):
            stem = past[0][:-2]  # admit, admitted: admitting
        elif base[-1] == "e" and base[-2:] not in ("ee", "ye", "oe"):
            stem = base[:-1]
        else:
            stem = base
        if not past:
            past = [base[:-1] + "ied" if third.endswith("ies") else base + "d" if base[-1] == "e" else base + "ed"]
        out[stem + "ing"] = Verb(base, "g")
        out[third] = Verb(base, "s")
        for form in past:
            out[form] = Verb(base, "d")
        out.setdefault(base, Verb(base, "b"))
    return out


def plural(noun: str) -> str:
    """``critic`` to ``critics``, ``spokesman`` to ``spokesmen``, ``party`` to ``parties``."""
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun[-1] == "y" and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


@cache
def _letters() -> dict[str, str]:
    """Lower-case word to its letter; of two lists that have a word, the later one wins."""
    out = dict.fromkeys(words("particles") - {"st", "st.", "mac", "san", "santa"}, "j")
    for form, verb in cue_verbs().items():
        out[form] = "g" if verb.form == "g" else "v"
    for noun in words("roles"):
        out[noun] = out[plural(noun)] = "r"
    for noun in words("bodies"):
        for form in (noun, plural(noun)):
            out[form] = "b" if form in out else "o"
    for noun in words("cue_both"):
        for form in (noun, plural(noun)):
            out[form] = "b"
    for name, letter in (
        ("adverbs", "a"), ("determiners", "d"), ("possessives", "h"), ("pronouns", "p"), ("object_pronouns", "m"),
        ("auxiliaries", "x"), ("prepositions", "i"), ("joining_words", "c"), ("subordinators", "u"), ("questions", "k"),
        ("relatives", "w"), ("time_words", "y"),
    ):  # fmt: skip
        for word in words(name):
            out[word] = letter
    out |= {"that": "t", "to": "z", "of": "f", "not": "q", "people": "r", "police": "o", "media": "o"}
    return out


@cache
def _titles() -> frozenset[str]:
    return words("titles")


_SURE_ADVERB = (
    "ally",
    "edly",
    "ingly",
    "ously",
    "ively",
    "fully",
    "ntly",
    "ately",
    "tely",
    "arly",
    "ssly",
    "ably",
    "ibly",
    "nly",
    "sibly",
)
"""Endings that make a capitalised word an adverb and no name: Finally, but not Skelly."""

_AMBIGUOUS_CAPITALS = frozenset({"Will", "May", "Mark", "Al", "Ben", "Van", "US", "IT", "WHO", "States"})


def _letter(word: str) -> str:
    """The letter of one word, judged by the lexicon, then by its shape."""
    low = word.lower()
    if word[0].isupper():
        if low in _titles():
            return "J"
        letter = _letters().get(low)
        if (word.isupper() and len(word) > 1) or word in _AMBIGUOUS_CAPITALS:
            return "y" if word == "May" else "N"
        if letter and letter not in "obj" and (letter != "r" or low.endswith(("s", "men", "people"))):
            return "N" if letter == "v" and cue_verbs()[low].form == "b" else letter
        return "a" if len(low) > 6 and low.endswith(_SURE_ADVERB) and low not in words("not_adverbs") else "N"
    if word[0].isdigit():
        return "0"
    letter = _letters().get(low)
    if letter:
        return "l" if low in ("march", "second", "sun", "sat", "mar", "jan", "dec", "mon") else letter
    if low.endswith("ly") and len(low) > 4 and low not in words("not_adverbs"):
        return "a"
    if low in ("former", "then-candidate", "late"):
        return "l"
    if "-" in low and any(part[:1].isupper() for part in word.split("-")) and low.partition("-")[0] in words("particles"):
        return "N"
    if low.endswith("ed") and len(low) > 4:
        return "e"
    return "n" if low.endswith("ing") and len(low) > 4 else "l"


_CONTRACTED = {"'s": "x", "'re": "x", "'ve": "x", "'ll": "x", "'d": "x", "'m": "x"}


def _shadow_of_word(plain: str) -> str:
    """``xxxxx`` for ``isn't``: the letters of a word, its apostrophes written straight."""
    dot = ""
    if plain[-1] == "." and not _keeps_dot(plain):
        plain, dot = plain[:-1], "."
    head, mark, tail = plain.rpartition("'")
    if mark and head:
        ending = mark + tail.lower()
        if ending == "'t":
            return _letters().get(plain.lower(), "l") * len(plain) + dot
        if ending in _CONTRACTED:
            letter = _letter(head)
            if ending == "'s" and letter not in "ptwkd":
                return letter * len(head) + "''" + dot
            return letter * len(head) + "x" * len(ending) + dot
    return _letter(plain) * len(plain) + dot


def _keeps_dot(word: str) -> bool:
    """True when the stop belongs to the word: ``Sen.``, ``U.S.``, ``J.``, ``Va.``."""
    return (len(word) == 2 and word[0].isupper()) or ("." in word[:-1] and len(word) < 7) or word.lower() in words("abbreviations")


class _Shadows(dict[str, str]):
    """Chunk (what stands between two spaces) to its shadow; one not seen before is judged by the words in it."""

    def __missing__(self, chunk: str) -> str:
        if chunk.isalpha():
            shadow = _letter(chunk) * len(chunk)
        elif chunk[:1] == "@" and (handle := _HANDLE.match(chunk)):
            shadow = "N" * handle.end() + chunk[handle.end() :]
        else:
            shadow = ""
            for word in _WORD.finditer(chunk.replace("’", "'").replace("‘", "'")):
                shadow += chunk[len(shadow) : word.start()] + _shadow_of_word(word[0])
            shadow += chunk[len(shadow) :]
        if len(self) < CACHED_CHUNKS and len(chunk) < LONGEST_CACHED:
            self[chunk] = shadow = intern(shadow)  # few differ, and what is met often is near at hand for the processor
        return shadow


_SHADOWS = _Shadows({"&": "j"})  # “Berridge & Coe”


LONGEST_BEFORE = 30
"""Code points of two words in front of a name."""
_SHORT = frozenset(("Jan", "Jun", "Sun"))
"""Given names that are months and days only for short; before a name they are given names."""
_BEFORE_COMMON = frozenset("idlf0yha")
"""Letters of words behind which such a word is no name: in May, last August, every Day, the King."""


@cache
def _names_alike() -> re.Pattern[str]:
    """A word of the list or the end of one, and no date: ``May``, but not ``May 3``. (What stands before it is looked at
    by hand: a pattern that begins with letters skips to them.)"""
    return re.compile(rf"(?:{'|'.join(words('names_alike'))})(?![^\W_]| \d)")


def _with_names_alike(text: str, shadow: str) -> str:
    """The shadow with ``May`` or ``King`` as a name where it is one: ``Theresa May``, ``May said``, but not ``in May``."""
    female, male = folded("given_names_female"), folded("given_names_male")
    spans: list[Span] = []
    others: list[tuple[int, int, bool]] = []
    surnames = set()
    for m in _names_alike().finditer(text):
        at, end = m.span()
        if shadow[at] == "N" or text[at - 1 : at].isalnum() or (shadow[at] == "J" and shadow.startswith(" N", end)):
            continue
        before = shadow[at - 2 : at - 1] if text[at - 1 : at] == " " else ""
        words_before = text[max(0, at - LONGEST_BEFORE) : at].split() if before == "N" else []
        given = any(word.lower() in female or word.lower() in male for word in words_before[-1:])
        given = given or any(word.lower() in words("surnames_first") for word in words_before[-2:-1])  # “Pham Duc Long”
        if spans and spans[-1][1] == at - 1:
            given = True  # “June Lord”, where June is already one
        says = shadow[at] == "y" and shadow.startswith(" v", end)
        borne = m[0] in _SHORT or ((m[0].lower() in female or m[0].lower() in male) and before not in _BEFORE_COMMON)
        if borne and shadow.startswith(" N", end):
            spans.append((at, end))  # “Envoy Jan Hale”, but “in Jan”
        elif before == "J" or given:
            surnames.add(m[0])
            spans.append((at, end))
        elif before not in _BEFORE_COMMON and (says or before != "N"):
            others.append((at, end, says))
    spans += [(at, end) for at, end, says in others if says or text[at:end] in surnames]
    parts: list[str] = []
    done = 0
    for at, end in sorted(spans):
        parts += (shadow[done:at], "N" * (end - at))
        done = end
    return "".join((*parts, shadow[done:]))


def _with_do(text: str, shadow: str) -> str:
    """The shadow with ``do`` as a particle between two names: ``Lacerda do Amaral``."""
    parts: list[str] = []
    done, at = 0, text.find(" do ")
    while at >= 0:
        if shadow[at - 1 : at] == "N" and shadow[at + 4 : at + 5] == "N":
            parts += (shadow[done : at + 1], "jj")
            done = at + 3
        at = text.find(" do ", at + 4)
    return "".join((*parts, shadow[done:]))


def cast_shadow(text: str) -> str:
    """The shadow of ``text``, of the same length."""
    shadow = _SHADOWS.__getitem__
    cast = "\n".join([" ".join(map(shadow, line.split(" "))) for line in text.split("\n")])
    if " do " in text:
        cast = _with_do(text, cast)
    return _with_names_alike(text, cast) if any(map(text.__contains__, words("names_alike"))) else cast
