"""Furniture: advertisement labels, read-more lines, prompts, credits, copyright; each with its kind."""

from functools import cache
from typing import NamedTuple, cast

from ..lexicon import rows, words
from ..model import FurnitureKind
from ..patterns import on_demand
from .pictures import kind_of_picture
from .prompts import QUOTE_MARKS, calls_reader, kind_of_prompt, offers_something
from .units import BULLETS, FIRST_IDEOGRAPH, Unit, ends_sentence

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "nordic", "other")
"""All these lists are read at once: an ``Anzeige`` in an English text is one too."""
SCRIPTS = ("scripts",)
"""The lists for lines that start with a letter of another script than the Latin; few texts need them."""

SHORTEST_STUCK = 13
"""Code points; shorter labels are words of a sentence when they are stuck to something."""
LONGEST_PHRASE = 80
"""Code points at the start and the end of a line that are compared with the lists."""
BEGINNING = 3
"""Letters of a label that are compared before all of it is."""
LAST_UNITS = 12
"""So many units are looked at as the end of the article, if all behind them is furniture."""
LONGEST_WORD = 16
"""Code points within which the first word of a line is looked for."""
LONGEST_WORDS = 32
"""Code points within which the first two words of a line are looked for."""
LONGEST_PROMPT = 420
"""Code points; a longer line is a paragraph whatever it starts with."""
LONGEST_START = 12
"""Words of the longest phrase that a line starts with."""
LONGEST_LABEL = 30
"""Code points in front of a bar that are a label: ``VIDEO | The lake is empty``."""
SHORTEST_CAPTION = 70
"""Code points; a shorter line above a credit may be a heading, with its picture below it."""
SHORTEST_RELATED = 30
"""Code points; a shorter line below ``Read more`` is a heading of this article."""
LONGEST_RELATED = 160
"""Code points; a longer line is no headline of another article."""
_FIRST_GREEK = "\u0370"
LONGEST_SIGNATURE = 14
"""Code points of a name in brackets that signs a Chinese or Japanese article: ``（佐藤花子）``."""
EAST_ASIAN_LETTER = 3
"""Code points that one letter of a Chinese or Japanese headline stands for."""
_AROUND = " \t\xa0.:!?»›→>…|()[]–—。：（）【】［］" + BULLETS
"""What may stand around a label: ``► READ MORE:``."""
_BEFORE = " \t\xa0(<>[–—（【［＜" + BULLETS
_MARKS = frozenset(_BEFORE + "©＝")
_NAMES_FOLLOW = (" by", " from", " of")
"""Behind these a name stands in a credit, and anything else in a sentence."""
_MARKS_BEHIND = frozenset(".,:;!?")
"""What may stand behind the last word of a phrase: ``If you enjoyed this article, …``."""
_SENTENCE_END = frozenset('.”"’?!:')
_PARAGRAPH_END = '.”"’?!'
_BEHIND = " \t\xa0.)]!。）】］"
_SEPARATORS = "-–—_=*~•·.¯♦◆◊◇■□▪●○◎▲△▼▽★☆❖※＊…#+|/\u200b \t\xa0"
"""What lines between sections and end marks are made of: ``* * *``, ``___``, ``♦``."""


_NUMBER = on_demand(r"\d+")
_ADDRESS = on_demand(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}")
"""A line that is an address: ``ann.bell@example.org``."""
_REPORTED_FROM = on_demand(r"[^\W\d_a-z][\w’'-]+(?:(?:,| and|, and)? [^\W\d_a-z][\w.’'-]+){0,8} (?:reported|contributed) from ")
"""Who reported from where: ``Bell reported from Holm.``"""
_INITIALS = on_demand(r"/[a-z]{2,4}|[a-z]{2,5}(?:[-/][a-z]{2,5}){1,4}(?: \([a-z, /]{2,30}\))?")
"""Who worked on the report of an agency: ``burs-kma/dan``, ``jsi/wd (dpa, AFP)``, in lower case."""
_HOUSE = on_demand(r"[–—-] ?[A-Z]{2,8}(?:[/,] ?[A-Z]\w{1,12})?")
"""The agency or house that signs an article: ``- RNZ``."""
_PHONE = on_demand(r"[+(]\d[\d ()/.-]{8,20}\d")
"""A line that is a number to call: ``+47 22 00 00 00``, ``(020) 7946 0018``."""
_NAME_FIRST = on_demand(r"(?:By |Dr\.? |Prof\.? )?[^\W\d_a-z][\w.'-]+(?: [^\W\d_a-z][\w.'-]*){1,3},? ")
"""The name that a note on the author starts with, its apostrophe written straight: ``Ann Bell is``."""


class _Lists(NamedTuple):
    """The furniture lists, ready for look-up. A phrase is a whole line, or its start or end when ``…`` stands for the rest."""

    whole: dict[str, str]
    """Line to kind: ``advertisement``, ``read more``."""
    starts: dict[str, str]
    """Start to kind: ``sign up for …``, ``photo: …``."""
    pairs: frozenset[str]
    """The first two words of these: ``sign up``."""
    firsts: frozenset[str]
    """The first words of these and of those in ``around``."""
    around: dict[str, list[tuple[str, str, str]]]
    """First word to starts, ends and their kinds: ``follow … on x``."""
    bare: dict[str, list[tuple[str, str]]]
    """First letter to starts without a space behind them: ``©…``."""
    ends: dict[str, list[tuple[str, str]]]
    """Last word, or what stands behind the last slash, to ends and their kinds: ``… contributed to this report``."""
    inside: tuple[tuple[str, str], ...]
    """What stands inside a line at the end of the article: ``… appeared first on …``."""
    stuck: tuple[str, ...]
    """Labels that stand in glued text, the longest first: ``advertisement``."""
    beginnings: frozenset[str]
    """The first letters of these: ``adv``."""


def _lists_for(letter: str) -> _Lists:
    """The lists for a line that starts with the letter: those of Latin languages for ``r``, of the others for ``р`` and ``読``."""
    is_latin = letter < _FIRST_GREEK or "\u1e00" <= letter <= "\u1eff" or not letter.isalpha()
    return _lists() if is_latin else _lists(SCRIPTS)


@cache
def _lists(languages: tuple[str, ...] = LANGUAGES) -> _Lists:
    entries = [row for language in languages for row in rows("furniture", language)]
    whole = {phrase: kind for kind, phrase in entries if "…" not in phrase}
    open_ended = [(kind, phrase) for kind, phrase in entries if "…" in phrase]
    starts = {phrase[:-2]: kind for kind, phrase in open_ended if phrase[-2:] == " …" and phrase[0] != "…"}
    for phrase in [phrase for kind, phrase in entries if kind == "read_more+"]:
        starts[phrase + ":"] = starts[phrase + " :"] = "read_more"  # the headline stands on the same line
    inside = []
    around: dict[str, list[tuple[str, str, str]]] = {}
    bare: dict[str, list[tuple[str, str]]] = {}
    ends: dict[str, list[tuple[str, str]]] = {}
    for kind, phrase in open_ended:
        if phrase[:-2] in starts:
            continue
        if phrase[0] == "…" == phrase[-1]:
            inside.append((phrase[1:-1], kind))
        elif phrase[0] == "…":
            end = phrase[1:].strip()
            ends.setdefault(_last_word(end), []).append((end, kind))
        elif phrase[-1] == "…":
            bare.setdefault(phrase[0], []).append((phrase[:-1], kind))
        else:
            start, _, end = phrase.partition(" … ")
            around.setdefault(start.partition(" ")[0], []).append((start + " ", " " + end, kind))
    pairs = frozenset([" ".join(phrase.split(" ", 2)[:2]) for phrase in starts])
    firsts = frozenset([pair.partition(" ")[0] for pair in pairs]) | around.keys()
    firsts |= {word[:-1] for word in firsts if word[-1] == ":"}  # “Topics : Water”
    stuck = sorted([p for p, kind in whole.items() if kind == "ad" and len(p) >= SHORTEST_STUCK], key=lambda p: (-len(p), p))
    beginnings = frozenset(p[:BEGINNING] for p in stuck)
    return _Lists(whole, starts, pairs, firsts, around, bare, ends, tuple(inside), tuple(stuck), beginnings)


def _last_word(line: str) -> str:
    """What stands behind the last space or slash: ``afp`` in ``Mira Holt/AFP``."""
    return line.rpartition(" ")[2].rpartition("/")[2]


def kind_of(text: str, start: int, end: int) -> str | None:
    """What kind of furniture the line is by its words: ``read_more`` for ``ALSO READ: Solar firm grows``; None for other lines.

    A label that announces the headline of another article ends in ``+``, one that announces several in ``++``.
    """
    is_short = end - start <= LONGEST_PHRASE
    low = _flat(text[start : end if is_short else start + LONGEST_PHRASE]).replace("’", "'").lstrip(_BEFORE)
    lists = _lists() if low[:1] < _FIRST_GREEK else _lists_for(low[0])
    if is_short and (kind := _kind_of_whole(text, start, end, low.strip(_AROUND), lists.whole)):
        return kind
    first = low.partition(" ")[0]
    if first in lists.firsts and (kind := _kind_by_start(text, start, end, low, lists)):
        return kind
    for phrase, kind in lists.bare.get(low[:1], ()):
        if low.startswith(phrase):
            return kind
    tail = (low if is_short else _flat(text[end - LONGEST_PHRASE : end])).rstrip(_BEHIND)
    for head, phrase, kind in lists.around.get(first, ()):
        if low.startswith(head) and tail.endswith(phrase):
            return kind
    for phrase, kind in lists.ends.get(_last_word(tail), ()):
        if tail.endswith(phrase):
            return kind
    if text[end - 1] in _SENTENCE_END:
        return None
    return _kind_by_marks(text, start, end) or kind_of_picture(text, start, end) or kind_of_prompt(text[start:end])


def _kind_of_whole(text: str, start: int, end: int, plain: str, whole: dict[str, str]) -> str | None:
    """The kind of a line that is a phrase of the lists, an address or a number to call: ``View 34 comments``."""
    kind = whole.get(plain) or whole.get(text[start:end].casefold())  # “-30-” is its marks
    if not kind and (numbered := _NUMBER().sub("0", plain)) != plain:
        kind = whole.get(numbered) or whole.get(numbered.strip("0.,k "))
    if kind:
        return kind
    is_address = "@" in plain and _ADDRESS().fullmatch(plain)
    return "contact" if is_address or (text[start] in "+(" and _PHONE().fullmatch(text, start, end)) else None


def _kind_by_marks(text: str, start: int, end: int) -> str | None:
    """The kind of a line by its bar or brackets: ``VIDEO | The lake is empty``, ``[ Price of milk falls again ]``."""
    bar = text.find(" | ", start, end)
    if bar > 0:
        return "read_more" if bar - start <= LONGEST_LABEL else "caption"
    return "related" if text.startswith("[ ", start) and text.endswith(" ]", start, end) else None


def _kind_by_start(text: str, start: int, end: int, low: str, lists: _Lists) -> str | None:
    """The kind of a line by its first words: ``Photo: Ann Bell``, ``Sign up for our news``."""
    starts, pairs = lists.starts, lists.pairs
    phrase = ""
    for at, word in enumerate(low.split(" ", LONGEST_START)[:LONGEST_START]):
        phrase = f"{phrase} {word}" if at else word
        kind = starts.get(phrase)
        if not kind and phrase[-1:] in _MARKS_BEHIND:
            kind = starts.get(phrase[:-2] + ":" if phrase.endswith(" :") else phrase[:-1])
        if kind and not (phrase.endswith(_NAMES_FOLLOW) and _goes_on_low(text, start, end, phrase)):
            return kind
        if at == 1 and phrase not in pairs and phrase.rstrip(".,:;!? ") not in pairs:
            return None
    return None


def _flat(words: str) -> str:
    """The words as the lists have them, on one line: ``Bell in Holm contributed to this⏎report`` is hard-wrapped text."""
    words = words.casefold().replace("\xa0", " ")
    return words if words.isprintable() else " ".join(words.split())


def _goes_on_low(text: str, start: int, end: int, phrase: str) -> bool:
    """Does a word in lower case stand behind the phrase: ``Reporting by the``, unlike ``Reporting by Ann Bell``?"""
    line = text[start : min(end, start + LONGEST_PHRASE)].lstrip(_BEFORE)
    return line[len(phrase) + 1 : len(phrase) + 2].islower()


def stuck_label(text: str, start: int, end: int) -> int:
    """Where a label of the page ends that starts here in glued text, 0 for none: ``AdvertisementThe dam``."""
    lists = _lists()
    if text[start : start + BEGINNING].casefold() not in lists.beginnings:
        return 0
    stuck = lists.stuck
    low = text[start : min(end, start + LONGEST_PHRASE)].casefold()
    if not low.startswith(stuck):
        return 0
    label_end = start + next(len(label) for label in stuck if low.startswith(label))
    while label_end < end and (
        text[label_end].isdigit() or (text[label_end] in " ." and text[label_end + 1 : label_end + 2].isdigit())
    ):
        label_end += 1
    behind = text[label_end : min(end, label_end + 9)].lstrip()[:1]
    return 0 if behind.islower() else label_end


def mark_furniture(text: str, units: list[Unit]) -> None:
    """Mark what is no part of the article: labels and prompts by their words, other articles' headlines by the label above."""
    announced = 0
    by_label = ""
    listed = len(units)
    latin = _lists()
    offered = offers_something(text)
    for at, unit in enumerate(units):
        start, end = unit.start, unit.end
        if offered and end - start <= LONGEST_PROMPT and calls_reader(text[start:end]):
            unit.kind = "furniture"
            unit.furniture = "newsletter"
            continue
        if end - start > LONGEST_PHRASE and not announced:
            # Most lines are paragraphs: their first words and their full stop say so.
            if end - start > LONGEST_PROMPT:
                continue
            if text[end - 1] in _PARAGRAPH_END and text[start] not in _MARKS:
                lists = latin if text[start] < _FIRST_GREEK else _lists_for(text[start])
                if text[start : start + LONGEST_WORD].partition(" ")[0].casefold() not in lists.firsts:
                    continue
                first, *second = text[start : start + LONGEST_WORDS].casefold().replace("\xa0", " ").split(" ", 2)[:2]
                if first not in lists.pairs and not (second and f"{first} {second[0]}" in lists.pairs):
                    continue
        if end - start > LONGEST_PROMPT:
            announced = 0
            continue
        kind = _kind(text, unit)
        if kind:
            announces = len(kind) - len(kind.rstrip("+"))
            by_label = unit.furniture if announces else by_label
            announced = max(announces, announced if announced > 1 else 0)
            if unit.furniture == "credit" and at:
                _mark_caption(text, units[at - 1])
        elif announced and _is_headline(text, unit, announced):
            unit.kind = "furniture"
            unit.furniture = "contact" if by_label == "contact" else "related"
            announced = announced if announced > 1 else 0
            listed = at + 1
        else:
            announced = 0
    if listed < len(units) <= listed + LAST_UNITS:
        _mark_last_headlines(text, units[listed:])
    for unit in reversed(units[-LAST_UNITS:]):  # at the end, whole sentences are furniture too
        if unit.kind == "paragraph" and (unit.end - unit.start > LONGEST_PROMPT or not _kind(text, unit, units)):
            break


def _kind(text: str, unit: Unit, all_units: list[Unit] | None = None) -> str | None:
    """Mark the unit if it is furniture; with all units given, by what stands only at the end of an article too."""
    if text[unit.start] in _SEPARATORS and not text[unit.start : unit.end].strip(_SEPARATORS):
        kind: str | None = "separator"
    else:
        kind = kind_of(text, unit.start, unit.end) or (_kind_at_end(text, unit, all_units) if all_units else None)
    if kind:
        unit.kind = "furniture"
        unit.furniture = cast(FurnitureKind, kind.rstrip("+"))
    return kind


def _is_headline(text: str, unit: Unit, announced: int) -> bool:
    """Is the line the headline of another article, below ``Read more``? A short line below it is a heading of this one."""
    length = (unit.end - unit.start) * (EAST_ASIAN_LETTER if text[unit.start] >= FIRST_IDEOGRAPH else 1)
    is_sure = length >= SHORTEST_RELATED or announced > 1 or unit.item or text[unit.start] in BULLETS
    return is_sure and length <= LONGEST_RELATED and not ends_sentence(text, unit)


def _mark_last_headlines(text: str, units: list[Unit]) -> None:
    """Mark the lines up to the end below the headline of another article, if all are as long as headlines: a list of them."""
    lines = [unit for unit in units if unit.kind == "paragraph"]
    if all(_is_headline(text, unit, 1) for unit in lines):
        for unit in lines:
            unit.kind = "furniture"
            unit.furniture = "related"


def _mark_caption(text: str, unit: Unit) -> None:
    """Mark the line above a credit as a caption, if it is too long for a heading and no sentence: ``Mira Holt at the dam on …``."""
    if unit.kind == "paragraph" and SHORTEST_CAPTION <= unit.end - unit.start <= LONGEST_PROMPT and not ends_sentence(text, unit):
        unit.kind = "furniture"
        unit.furniture = "caption"


def _kind_at_end(text: str, unit: Unit, units: list[Unit]) -> str | None:
    """What kind of furniture a line is that stands at the end: where the article appeared first, who its author is."""
    low = text[unit.start : unit.end].casefold()
    if any(mark in low for mark in QUOTE_MARKS) and any(f" {verb}" in low for verb in words("speaking")):
        return None  # Ada Quill has written to the council. “It is late,” she said.
    if low.startswith(_bio_starts()):
        return "bio"
    for phrase, kind in _lists_for(low[0]).inside:
        if phrase in low:
            return kind
    if "@" in low and len(low) <= LONGEST_RELATED and _ADDRESS().search(low):
        return "contact"
    if text.find("ed from ", unit.start, unit.end) > 0 and _REPORTED_FROM().match(text, unit.start, unit.end):
        return "contribution"
    if "/" in low and (low[0] == "/" or text[unit.start].islower()) and _INITIALS().fullmatch(low):
        return "contribution"
    if low[0] in "–—-" and _HOUSE().fullmatch(text, unit.start, unit.end):
        return "contribution"
    if text[unit.start] in "（(" and text[unit.end - 1] in "）)" and low[1] >= FIRST_IDEOGRAPH and len(low) <= LONGEST_SIGNATURE:
        return "contribution"
    space = text.find(" ", unit.start, unit.end)
    may_be_name = space > 0 and text[space + 1].isalnum() and not "a" <= text[space + 1] <= "z"  # the second word
    m = _NAME_FIRST().match(text[unit.start : unit.end].replace("’", "'")) if may_be_name else None
    if m and low[m.end() :].startswith(_bio_verbs()):
        name = text[unit.start : unit.start + m.end()]
        return "bio" if _is_stranger(text, units, name.split()[-1]) else None
    return None


def _is_stranger(text: str, units: list[Unit], surname: str) -> bool:
    """Is the name not one that the article is about? It stands in none of its longer lines but this."""
    surname = surname.rstrip(",")
    return sum(1 for u in units if u.end - u.start > LONGEST_PHRASE and text.find(surname, u.start, u.end) >= 0) < 2


@cache
def _bio_verbs() -> tuple[str, ...]:
    return tuple(verb + " " for language in LANGUAGES for verb in sorted(words("bio_verbs", language)))


@cache
def _bio_starts() -> tuple[str, ...]:
    return tuple(sorted(words("bio_starts") | words("bio_starts", "de")))
