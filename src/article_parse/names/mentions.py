"""What one mention says by itself: a name without its titles, a pronoun, a role, a body, a text. Knows nothing of the article."""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from ..lexicon import folded, words
from ..patterns import on_demand

CACHED_MENTIONS = 50_000
"""Mentions whose reading is kept: those of a few thousand articles; bounded, so that the memory of a long run stays flat."""

Kind = Literal["person", "body", "role", "text", "group", "pronoun", "nobody"]


class Mention(NamedTuple):
    """A mention, read."""

    kind: Kind
    """``role``, ``text`` and ``group`` are described, not named; ``nobody`` is “I”, “you”, “some”."""
    name: str
    """The name, or the describing words without article; the bare pronoun, lower case."""
    gender: str = ""
    """``m``, ``f``, ``n``, ``p`` for several, or nothing when the words do not tell."""
    determiner: str = ""
    """What stands before it, lower case: ``the``, ``a``, ``his``."""
    head: str = ""
    """The noun that carries a description, lower case: ``senator``."""
    named: bool = False
    """The words are, or hold nothing but, proper names."""

    @property
    def definite(self) -> bool:
        """Points back to somebody known: “the senator”, “his lawyer”."""
        return self.determiner in words("definite")


NOBODY = Mention("nobody", "")

_PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
    **dict.fromkeys(("it", "its", "itself"), "n"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "p"),
    **dict.fromkeys(("who", "which", "that", "whose", "whom"), ""),
}
_FORMS_OF_ADDRESS = frozenset(
    ("mr", "mrs", "ms", "dr", "prof", "professor", "det", "sgt", "insp", "supt", "pc", "cllr", "sen", "rep", "gov", "councillor")
)
_JOINS = frozenset(("of", "for", "on", "and", "the", "&", "in", "to"))
_NUMBER = frozenset(("no", "no.", "number"))
_OWNERS = frozenset(("UN", "U.N.", "EU", "US", "U.S.", "UK", "U.K."))
"""What an agency is of and not called: ``the UN agency``."""
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]?")
_NICKNAME = on_demand(r"(?<=\w) (?:“[^“”]{1,30}”|\"[^\"]{1,30}\"|‘[^‘’]{1,30}’|'[^']{1,30}') (?=[A-Z]|$)")
"""Joe “The Hat” Mulvey."""
_SEGMENT = re.compile(r"\s*(?:[,;:]|\s[–—-]|—|\b(?:who|whom|whose|which|that|where|when)\b)\s*")
BEFORE_NAMES = (
    *("-based", "-born", "-raised", "-trained", "-backed", "-placed", "-ranked", "-seeded", "-winning"),
    *("-elect", "-designate", "-year-old", "-time", "-turned"),
)
"""How words end that stand in front of a name and are none: ``Leeds-based``, ``Second-placed``."""
_TRADES = ("er", "or", "ist", "ian", "man", "woman", "smith")
"""How trades end: ``fiddler``, ``violist``."""
_EDGE = " \t\n,;:–—-“”\"‘’'`*"


@cache
def given_names() -> dict[str, str]:
    """Given name, lower case, to ``m``, ``f`` or nothing (borne by both): ``{"hillary": "f", "taylor": ""}``."""
    male, female = dict.fromkeys(folded("given_names_male"), "m"), dict.fromkeys(folded("given_names_female"), "f")
    return male | female | dict.fromkeys(male.keys() & female, "")


def sex_of(name: str) -> str:
    """``f`` for ``Anna``, also for ``Kelly-Marie``; nothing for one that both sexes bear, or that no list has."""
    given, low = given_names(), name.lower()
    return (
        given.get(low) or next((sex for part in low.split("-") if (sex := given.get(part))), "")
        if "-" in low
        else given.get(low, "")
    )


@cache
def genders() -> dict[str, str]:
    """Title or noun, lower case, to the sex it tells: ``{"mr.": "m", "spokeswoman": "f"}``."""
    return {**dict.fromkeys(words("male_nouns"), "m"), **dict.fromkeys(words("female_nouns"), "f")}


def without_nickname(text: str) -> str:
    """``Joe Mulvey`` for ``Joe “The Hat” Mulvey``."""
    return _NICKNAME().sub(" ", text) if "“" in text or '"' in text or "'" in text or "‘" in text else text


def is_possessive(word: str) -> bool:
    """``Okafor’s``, ``voters’``."""
    return word.endswith(("’s", "'s", "s’", "s'", "S’", "S'"))


def bare(word: str) -> str:
    """``word`` in lower case without its possessive ending."""
    word = word.lower()
    return word[:-2] if word.endswith(("’s", "'s")) else word.rstrip("’'")


@lru_cache(CACHED_MENTIONS)
def read_mention(text: str) -> Mention:
    """What ``text`` says by itself: ``militia spokesman Nasr al-Shammari`` is the person ``Nasr al-Shammari``."""
    flat = without_nickname(_BRACKETS.sub("", " ".join(text.split()))).strip(' ,;:–—-“”"‘`*')
    low = bare(flat)
    if low in _PRONOUNS:
        return Mention("pronoun", low, _PRONOUNS[low])
    if not flat or low in words("nobody"):
        return NOBODY
    segments = [s for s in _SEGMENT.split(flat) if s]
    if not segments:
        return NOBODY
    group = _read_pair(segments)
    if group:
        return group
    first = _read_phrase(segments[0])
    if len(segments) < 2:
        return first
    if first.determiner == "the" and first.name.lower() in words("honorifics"):
        first = first._replace(kind="role")  # “the Dean, Canon Hugh Pellew”
    if first.kind == "person" and not first.gender and _is_noun_of_body(segments[1]):
        return first._replace(kind="body", gender="n")  # “Southern Track, the train company”
    if first.kind == "body" and bare(segments[0].split()[-1]) in words("person_nouns"):
        second = _read_phrase(segments[1])  # “the Department of Trade and Work director, Zane Dangor”
        if second.kind == "person" and " " in second.name:
            return second
    if first.kind in ("person", "body"):
        return first if first.gender else first._replace(gender=_gender_of(segments[1].split()))
    second = _read_phrase(segments[1])
    if first.kind in ("role", "text", "group") and first.definite and second.kind == "body" and (second.head or "&" in second.name):
        return second  # “the union, the Society of Drivers”, “their label, Hale Records”, “the brewer, Hale & Sons”
    if first.kind == "text" and first.definite and first.head in words("body_nouns") and _is_bare_name(second, segments[1]):
        return second._replace(kind="body", gender="n")  # “the company, Petroandina”
    if first.kind == "role":
        titled = " " in second.name and second.name != segments[1]  # “the head, former minister Xola Hale”
        if second.kind == "person" and (segments[1][0].isupper() or second.gender or titled):  # “the director, James Hale”
            return second._replace(gender=second.gender or first.gender)
        name = segments[0]
        if second.determiner and len(name.split()) == 2 and name.istitle():  # “Ada Baker, the director”
            return Mention("person", name, second.gender, named=True)
    one = not first.head.endswith("s") and " and " not in segments[1]
    if one and first.kind == "group" and first.determiner == "the" and second.kind == "person" and " " in second.name:
        return second  # “the petitioner, Ann Vale”: whatever noun it is
    if first.kind == "group" and first.determiner and second.kind in ("role", "text") and segments[1][0].islower():
        return second._replace(name=f"{first.name}, {second.name}", determiner=first.determiner)  # “the tall, quiet diplomat”
    return first


def _is_noun_of_body(phrase: str) -> bool:
    """``the train company``, ``a London charity``; but ``a guard``, who is a person."""
    second = _read_phrase(phrase)
    return second.kind == "text" and second.determiner != "" and second.head in words("body_nouns")


def _is_bare_name(mention: Mention, words_of: str) -> bool:
    """A name and nothing else, which nothing shows to be a person’s: ``Petroandina``."""
    return mention.kind == "person" and not mention.gender and mention.name == words_of


def _read_pair(segments: list[str]) -> Mention | None:
    """Several people: ``Smith and Jones``, ``he and his allies``; None for ``the Center for Strategic and Social Studies``."""
    left, join, right = segments[0].partition(" and ")
    if not join and len(segments) > 1 and " and " in segments[-1]:  # “Smith, Jones and Brown”
        names = [*segments[:-1], *filter(None, segments[-1].split(" and "))]
        if all(m.kind == "person" and m.name == name for name in names for m in (read_mention(name),)):
            return Mention("group", ", ".join(segments), "p", named=True)
    if not join:
        left, join, right = segments[0].partition(" or ")
    if not join or not right:
        return None
    if left[:5].lower() == "both ":  # “both the union and Qantas”
        return Mention("group", segments[0], "p", named=all(read_mention(name).named for name in (left[5:], right)))
    first, second = read_mention(left), read_mention(right)
    if first.named and second.named and (right[0].isupper() or second.determiner) and len(first.name) > 1:
        if first.kind == "body" and first.head and not second.determiner:
            return None
        return Mention("group", f"{first.name}{join}{second.name}", "p", named=True)
    if first.kind == "pronoun" or second.kind == "pronoun" or (first.kind == "person" and second.kind in ("group", "role")):
        return Mention("group", segments[0], "p")
    if right.split()[0] in words("articles") and first.kind == "group":  # “her allies and the campaign”
        return Mention("group", segments[0], "p")
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
    if not tokens:
        return NOBODY
    articles = words("articles")
    while len(tokens) > 2 and tokens[0].lower() in words("sentence_openers") and tokens[1] in articles:  # “But a source”
        del tokens[0]
    if len(tokens) == 2 and tokens[0].lower() in _NUMBER and tokens[1].isdigit():  # “No 10”
        return Mention("body", " ".join(tokens), "n", named=True)
    determiner = ""
    while len(tokens) > 1 and tokens[1] not in ("of", "in") and (low := tokens[0].lower()) in articles:
        determiner = determiner or low
        del tokens[0]
    if len(tokens) > 1 and tokens[-1] in ("himself", "herself", "itself", "themselves"):
        del tokens[-1]
        if tokens[0].lower() in _PRONOUNS:  # “she herself”
            return read_mention(tokens[0])
    cut = next((i for i in range(1, len(tokens)) if _ends_core(tokens, i)), len(tokens))
    core, rest = without_letters(tokens[:cut]), tokens[cut:]
    if is_possessive(core[-1]) and not rest:  # “Okafor’s” as a mention: the ending belongs to the sentence
        core[-1] = core[-1][: -1 if core[-1][-1] in "’'" else -2]
        if not core[-1]:
            return NOBODY
    while len(core) > 1 and _is_time_word(core[-1].lower()) and (core[-2].islower() or core[-1].endswith("day")):
        del core[-1]  # “a Monmouth poll out Monday”
    if rest[:1] == ["named"] and len(rest) > 1:  # “a nurse named Irena Kolb”
        return _read_phrase(" ".join(rest[1:]))
    if len(rest) > 2 and _is_name_word(rest[-1]) and core[-1].lower() in words("offices") and (holder := _holder(rest)):
        return holder
    apposed = next((i for i, word in enumerate(core) if word.islower()), 0)
    if apposed > 1 and core[0].lower() in words("honorifics") and core[-1] in words("person_nouns"):
        core, rest = core[:apposed], []  # “Professor Alan Hale deputy director”
    if _is_name_word(core[-1]):
        mention = _read_name(core, rest, determiner)
        if mention:
            return mention
    return _describe(core, rest, determiner)


def without_letters(parts: list[str]) -> list[str]:
    """``Helen Amory`` of ``Helen Amory QC``; but ``Leeds North MP`` is nobody’s name."""
    given = given_names()
    while len(parts) > 2 and not parts[-1].istitle() and parts[-1] in words("postnominals"):
        known = any(word.lower() in given for word in parts[:-2])
        if not known and (
            sum(word not in words("particles") for word in parts) > 3
            or any(_is_place_or_party(word.lower()) for word in parts[:-1])
        ):
            break
        parts = parts[:-1]
    return parts


def _is_place_or_party(word: str) -> bool:
    """``Leeds``, ``north``, ``Labour``: what stands in front of the letters of an office and is no name."""
    return any(word in words(nouns) for nouns in ("places", "affiliations", "body_nouns", "sentence_openers", "honorifics"))


def _holder(rest: list[str]) -> Mention | None:
    """Who holds an office whose title goes on before his name: ``Simon Hale`` of “minister | for Health Simon Hale”."""
    if rest[:1] not in (["of"], ["for"]):
        return None
    for i in range(2, len(rest) - 1):
        if not (rest[i - 1][0].isupper() or rest[i - 1] in _JOINS) or rest[i - 1].lower() in words("honorifics"):
            return None
        if rest[i].lower() in given_names() and rest[i][0].isupper() and rest[i - 1].lower() not in words("place_starts"):
            name = _read_phrase(" ".join(rest[i:]))
            return name if name.kind == "person" and " " in name.name else None
    return None


def _behind_trade(rest: list[str]) -> Mention | None:
    """Whom a noun in small letters behind a body names: “Bureau | of Investigation agent Margaret Cronin”."""
    at = next((i for i, word in enumerate(rest) if word.islower() and word in words("person_nouns")), 0)
    if not at or len(rest) - at < 3 or not all(map(_is_name_word, rest[at + 1 :])):
        return None
    name = _read_phrase(" ".join(rest[at + 1 :]))
    return name if name.kind == "person" and " " in name.name else None


def _is_time_word(word: str) -> bool:
    """No noun of the phrase: ``Monday``, ``out``."""
    return word in words("sentence_openers") and not _is_noun(word)


def is_common(word: str) -> bool:
    """No proper name in itself: ``critics``, ``several``; but ``republicans``."""
    affiliations = words("affiliations")
    return (word in words("sentence_openers") or _is_noun(word)) and word not in affiliations and word[:-1] not in affiliations


def is_plural(word: str) -> bool:
    """Several of what the lists have: ``Officials``, ``Republicans``."""
    singular = word[:-1].lower()
    return word[-1:] == "s" and (_is_noun(singular) or singular in words("affiliations"))


def _ends_core(tokens: list[str], at: int) -> bool:
    """The core of the phrase ends before ``tokens[at]``: a preposition, ``poll | released Monday``, ``committee | backing her``."""
    token = tokens[at]
    if token in words("phrase_ends"):
        return not (  # but in a title of several words: “secretary of state Ada Quill”
            at + 2 < len(tokens) and tokens[at + 2][0].isupper() and f"{token} {tokens[at + 1].lower()}" in words("title_tails")
        )
    return token.endswith(("ed", "ing")) and token.islower() and _is_noun(tokens[at - 1].lower())


def _is_noun(word: str) -> bool:
    """A noun for a person, body or text, also in the plural."""
    lists = (words("person_nouns"), words("body_nouns"), words("text_nouns"))
    return any(word in nouns or (word.endswith("s") and word[:-1] in nouns) for nouns in lists)


def _is_name_word(token: str) -> bool:
    """Starts with a capital, also behind a particle: ``Okafor``, ``al-Shammari``, ``“Bear”``, ``d’Estaing``."""
    token = token.lstrip("“\"‘'(")
    if not token:
        return False
    if token[0].isupper():
        return True
    head, _, tail = token.replace("’", "-").replace("'", "-").partition("-")
    return bool(tail) and tail[0].isupper() and (head in words("particles") or head in ("d", "o"))


def _read_name(core: list[str], rest: list[str], determiner: str) -> Mention | None:
    """The name at the end of ``core``; None when its capitals are those of a description: ``House Speaker``."""
    particles, given = words("particles"), given_names()
    start = len(core) - 1
    while start and (_is_name_word(core[start - 1]) or core[start - 1] in particles or core[start - 1] == "&"):
        start -= 1
    cut, titled, gender = _title_before(core, start)
    run = core[cut:]
    last = run[-1].lower()
    if determiner == "the" and len(run) == 1 and last in words("nationalities"):  # “the Queenslander”
        return None
    if not (run[0].lower() in given and len(run) > 1 and not _is_named_for(run, determiner)) or _is_description(
        run, determiner, True
    ):
        bodies = words("body_nouns")
        if determiner == "the" and len(run) > 1 and last in bodies:
            pass  # “the Evening Star”
        elif _is_description(run, determiner, titled):
            return None
        addressed = len(run) == 1 and cut > start and core[cut - 1].lower() in words("honorifics")  # “Mr. Tribe”
        if not addressed and (last in bodies or (last in words("text_nouns") and len(run) > 1)):
            inner = _read_phrase(" ".join(rest[1:])) if any(t.lower() in words("honorifics") for t in rest) else None
            if inner and inner.kind == "person" and inner.gender:  # “the Council on Fisheries Director Ann Vale”
                return inner
            if holder := _behind_trade(rest):
                return holder
            run = core[start:] if run is not core and not titled and core[start].lower() in words("affiliations") else run
            return Mention("body", " ".join(run + _name_of_body(rest)), "n", determiner, last, named=True)
        acronym = (len(run) == 1 and run[0].isupper() and len(last) > 1) or (
            len(run) > 1 and run[0].lower() in words("body_starts")
        )
        if not titled and (acronym or last in words("places") or determiner == "the" or "&" in run):
            return Mention("body", " ".join(run + _name_of_body(rest)), "n", determiner, named=True)
    elif not gender:
        gender = given.get(run[0].lower(), "")
    name = " ".join(w for w in run if w[0] not in "“\"‘'" or w is run[0]).strip(_EDGE)
    gender = gender or (sex_of(run[0]) if len(run) > 1 else "")
    return Mention("person", name, gender, determiner, named=True) if name else NOBODY


def _is_front(word: str) -> bool:
    """What may stand in front of a full name: ``council``, ``hotelier``, ``labour``."""
    return word in words("body_nouns") or word in words("person_nouns") or word in words("affiliations")


def is_trade(word: str, follow: str) -> bool:
    """A trade that no list has, by its ending and the given name behind it: ``Fiddler Tadhg Hale``; but ``Baker Ann Hale``."""
    given = given_names()
    return word.endswith(_TRADES) and follow in given and word not in given


def _is_named_for(run: list[str], determiner: str) -> bool:
    """A body, though a given name begins it: ``the Howard League``, ``Susan Komen Foundation``, ``Hale & Vale``."""
    last = run[-1].lower()
    return (
        "&" in run or (determiner == "the" and last in words("body_nouns")) or (len(run) > 2 and last in words("bodies_named_for"))
    )


def _title_before(core: list[str], start: int) -> tuple[int, bool, str]:
    """Behind the titles of the capitalised words from ``start``: where the name begins, whether one was there, which sex it tells.

    ``White House Press Secretary | Ann Vale``, ``Leeds-based | Paul Mather``, ``Fox News | Bret Hale``.
    """
    honorifics, given, openers = words("honorifics"), given_names(), words("sentence_openers")
    bodies, people = words("body_nouns"), words("person_nouns")
    gender = _gender_of(core[:start])
    last = core[-1].lower()
    cut, titled, end = start, start > 0, len(core) - 1
    for i in range(start, end):
        low, follow = core[i].lower(), core[i + 1].lower()
        if i == cut and low in openers and last not in bodies and not (low == "new" and follow in words("places")):
            cut = i + 1
        elif (is_possessive(core[i]) and not _is_plural_owner(core[i], last)) or low.endswith(BEFORE_NAMES):
            cut, titled = i + 1, True
        elif (
            low in honorifics
            and (last not in bodies or low.endswith(".") or low in _FORMS_OF_ADDRESS)
            and not (low in given and (i > cut or follow not in given))
        ):
            cut, titled = i + 1, True
            gender = genders().get(low, "") or gender
        elif i + 1 < end and ((i == cut and is_trade(low, follow)) or (follow in given and low not in given and _is_front(low))):
            cut, titled = i + 1, True
        elif (
            (low in people or "-of-" in low)
            and not (low in given or last in bodies)
            and ((i + 1 < end or follow in given) if i == cut else core[i - 1].lower() not in given)
        ):
            cut, titled = i + 1, True  # “Keeper Jonas Holm”, “Mum-of-three Ann Vale”, “Village Headman Odede”; but Ann Baker Vale
            gender = genders().get(low.partition("-of-")[0], "") or gender
    if cut + 1 == end and last not in bodies and core[cut].lower() in words("parties"):  # “Democrat Okafor”
        cut += 1
    return cut, titled, gender


def _is_plural_owner(word: str, noun: str) -> bool:
    """Several people, whose body it is: ``Maltsters’ Association``, ``Women’s Institute``; but ``Norway’s Parliament``."""
    return noun in words("body_nouns") and (word.endswith(("s’", "s'")) or bare(word) in words("plural_people"))


def _is_description(run: list[str], determiner: str, titled: bool) -> bool:
    """Capitalised, and yet no name: ``House Speaker``, ``Republicans``, ``Voters``."""
    last = run[-1].lower()
    if last.endswith("s") and last[:-1] in words("affiliations"):  # “Gay Republicans”
        return True
    if "&" in run:  # “Hale & Sons”
        return False
    if len(run) > 1 and last.endswith("s") and last in words("body_nouns") and not determiner:  # “Baywind Partners”
        return False
    if len(run) == 1 and last in words("body_nouns") and determiner in ("a", "an", "another", "each", "every", "no"):
        return True  # “a super PAC”
    if titled and determiner not in words("definite"):
        return False
    singular = last[:-1] if last.endswith("s") else last
    if last in words("honorifics") or singular in words("affiliations") or last in words("plural_people"):
        return last not in given_names()
    if len(run) == 1 and last in words("sentence_openers"):  # “October”
        return last not in given_names()
    if len(run) > 1 and last in words("body_nouns"):  # “Coast Guard”
        return False
    return last in words("person_nouns") or (len(last) > 3 and singular != last and _is_noun(singular))


def _name_of_body(rest: list[str]) -> list[str]:
    """What goes on behind the noun of a body: ``of Homeland Security``."""
    if len(rest) < 2 or not (rest[0] in ("of", "for", "on") or (rest[0] == "to" and rest[1][0].isupper())):
        return []
    end = 1
    while end < len(rest) and (rest[end][0].isupper() or rest[end] in _JOINS):
        end += 1
    while end and rest[end - 1] in _JOINS:
        end -= 1
    return rest[:end] if end > 1 else []


def _describe(core: list[str], rest: list[str], determiner: str) -> Mention:
    """A description: ``campaign operative``, ``joint statement``, ``voters``."""
    head = core[-1].lower().strip(_EDGE + ".")
    pair = f"{core[-2].lower()} {head}" if len(core) > 1 else ""
    if any(
        pair in words(nouns) for nouns in ("person_nouns", "body_nouns", "text_nouns")
    ):  # vice president, think tank, fact sheet
        head = pair
    first = core[0].lower()
    if (len(core) > 1 or first == "one") and not determiner and is_common(first) and not any(t[0].isupper() for t in core[1:]):
        core[0] = first  # a capital only because it begins its sentence
    if len(rest) == 1 and rest[0].endswith("ed") and head in words("text_nouns"):  # “an audit released”
        rest = []
    name = " ".join(core + rest).rstrip(".").strip()
    if not name:
        return NOBODY
    if len(core) == 1 and not rest and determiner == "the" and head[:-1] in words("nationalities"):  # “the Saudis”
        return Mention("body", name, "n", determiner, head, named=True)
    if (
        not rest
        and determiner == "the"
        and head in words("nationalities")
        and all(w[0].islower() or w[0].isdigit() for w in core[:-1])
    ):
        return Mention("role", name, "", determiner, head)  # “the Australian said”, “the 31-year-old Australian”
    if head in words("person_nouns") or head in genders() or head in words("honorifics") or head.endswith(("-year-old", "-footer")):
        return Mention("role", name, genders().get(head, ""), determiner, head)
    end = len(core) - 1
    while end > 1 and core[end - 1] in ("state", "news", "official", "daily", "weekly"):  # “the SANA state news agency”
        end -= 1
    owned = [i for i in range(end) if is_possessive(core[i])] if determiner != "the" else []  # “Norway’s NTB news agency”
    own = determiner == "the" or owned
    if (
        own
        and (head in words("publications") or head == "agency")
        and _is_name_word(core[end - 1])
        and core[end - 1] not in _OWNERS
    ):
        start = next(i for i in range(owned[-1] + 1 if owned else 0, len(core)) if all(map(_is_name_word, core[i:end])))
        if start < end:
            return Mention("body", " ".join(core[start:end]), "n", determiner, head, named=True)
    if head in words("text_nouns") and rest[:1] == ["in"]:  # “an editorial in The Daily Lantern”
        paper = _read_phrase(" ".join(rest[1:]))
        if paper.kind == "body" and paper.head:
            return paper
    if head in words("text_nouns") or head in words("body_nouns"):
        return Mention("text", name, "n", determiner, head)
    return Mention("group", name, "p", determiner, head)
