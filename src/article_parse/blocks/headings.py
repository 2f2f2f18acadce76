"""Headings: short lines between paragraphs, judged with their neighbours and the habits of the article.

A run is what stands between two paragraphs of running text: lines without a full stop. One or two such lines head the text below
them; a longer run is a list or a table, and so is one that a colon leads in. Some articles have habits of their own: numbered
headings, questions that an interviewer puts, whole sentences as headings of an announced list.
"""

from functools import cache
from typing import NamedTuple

from ..lexicon import words
from ..patterns import on_demand
from .units import BULLETS, STOPS, Unit, ends_sentence

LONGEST = 130
"""Code points of the longest heading on a line of its own."""
LONGEST_QUESTION = 70
"""Code points of a question that is the only heading; a longer one is asked in passing."""
LONGEST_CALL = 60
"""Code points of a heading with an exclamation mark; what is longer was said by somebody."""
LONGEST_OF_TWO = 85
"""Code points of a heading with two sentences: ``Who knew? And when?``"""
LONGEST_CJK = 45
"""The same in Chinese and Japanese, where a word is one or two letters."""
LIST_FROM = 3
"""So many lines in a row are a list or a table: at most the first of them heads it."""
LONG_WORD = 4
"""Letters from which on titles write a word with a capital."""
LONGEST_NAME = 40
"""Code points of a name below a pull quote."""
SHORTEST_PULLED = 55
"""Code points of a pull quote without its speaker; a heading may repeat a shorter one: ``‘Never a day off sick’``."""
NEARBY = 20_000
"""Code points on either side within which a pull quote repeats the article."""
LONE_QUESTION = 1.5
"""A question that is so many times longer than all other headings of the article is a paragraph."""
FEWEST_FACTS = 3
"""Facts below a title at the end of the article; two lines may be anything."""
FEWEST_COLONS = 2
"""One line with a colon leads in to what somebody says."""
LONGEST_COLON = 45
"""Code points of a heading that ends with a colon."""
SHORTEST_BELOW_COLON = 30
"""Code points of a paragraph below such a heading."""
SHORT_ASIDE = 18
"""Code points; so short a question that starts with a conjunction is a heading where there are others: ``Et maintenant ?``"""
SHORT_QUESTION = 30
"""Code points of a question that is no paragraph for its length, however short the other headings are."""
LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "nordic")

_OPENING = "“„«‘‚「『\"'–—"
_FIRST_IDEOGRAPH = "\u2e80"
_QUOTE_MARKS = "‘’“”'\""
_NEVER_LAST = ",;…-–—"
"""A heading does not end like this."""
_DASHES = "–—-"
_NEVER_FIRST = "—<{}|/\\=.,:;)’"
_PARENTHESES = "()", "（）"
"""A line that is all within one of these is an aside: ``($1 = 0.77 pounds)``."""
_SPEAKER = on_demand(
    r"(?:[QA]|[A-Z][A-Z .’'-]{2,30}|Question|Reporter|Moderator|Frage|Pregunta|Domanda|Pergunta|Vraag|Fråga|Pytanie|Вопрос) ?: ?"
    r"(?=.*[^\W\d_A-Z].*[?!]$)"
)
"""The label of an interview or a transcript: ``Q: Will you stay?``, ``WALLACE: Really?``, ``Question: Who pays?``"""
_NUMBERED = on_demand(r"(\d{1,2})(?:[.):]|[ ]?[–—-])[ ]?(?=[^\W\d_]|[“‘«\"'])")
"""The number of a heading: ``2. The sluice``, ``3) The wall``."""
_ROMAN = {number: n for n, number in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], 1)}
"""The numbers of parts that have nothing else above them: ``II.``"""
LONGEST_ROMAN = 5
"""Code points of the longest of them, with its full stop."""
_DATE = on_demand(r"[^\W\d_]{2,12}\.?,? \d{1,2}\. ?(?:\d{1,2}\.|[^\W\d_]{3,10}\.?)(?: ?\d{2,4})?")
"""A day that ends with a full stop: ``Dienstag, 16. 7.``"""
_FIELD = on_demand(
    r"[^\W\d_]+(?: [^\W\d_]+){0,3}(?: \(\w{1,4}\))?: (?:[\d£$€][\d.,]*\S*(?: \w+){0,2}|(?:[^\W\d_a-z][\w.’'-]*(?: |$)){1,3})"
)
"""A line of a table or a box: ``Attendance: 4,312``, ``Referee: T. Stone``."""
_CLOCK = on_demand(r"\d{1,2}[.:h]\d\d(?: ?(?:[ap]\.?m\.?|Uhr))?(?: [A-Z]{2,4})?(?=:? |:?$)")
"""The time in front of an entry of a live blog: ``11.04 Uhr:``, ``3:15 p.m. ET``."""
_YOU = on_demand(r"\b(?:[Yy]ou|[Yy]our|Sie|Ihnen|Ihre?n?|[Dd]u|[Vv]ous|[Vv]otre|[Uu]sted|[Vv]ocê|Lei|[Jj]ij|[Dd]ere)\b")
"""Whom an interviewer addresses: ``Were you told about it?``"""
_NUMBER = on_demand(r"\d+")
_WORD = on_demand(r"[^\W\d_]+")
_INNER_STOP = on_demand(r"[^\W\d_]{2} ?[.!?…]+[”’»\"']? +[^\W\d_a-z]")


LONGEST_DATE = 40
"""Code points; a longer line is no day."""
LATEST_ANNOUNCEMENT = 12
"""Paragraphs within which an article says that it is a list."""
LONGEST_ANNOUNCEMENT = 30
"""Code points that are compared with the announcements."""
FEWEST_ENTRIES = 4
"""An announced list has at least so many entries."""
LONGEST_ENTRY = 3
"""Paragraphs below a heading that is a whole sentence; with more between them the rhythm is gone."""
SHORTER = 0.75
"""Headings that are sentences are, on the average, so much shorter than the paragraphs."""
COMMA = 15
"""Code points that a comma counts for when the most heading-like of some sentences is looked for."""


class _Run(NamedTuple):
    """Lines without a full stop between two paragraphs of running text."""

    before: Unit | None
    lines: list[Unit]
    after: Unit


def mark_headings(text: str, units: list[Unit], start: int) -> None:
    """Mark the headings among the units that are still paragraphs; ``start`` is where the header ends."""
    numbered = _numbered(text, units)
    runs = _runs(text, units)
    if _marks_headings(text, units):
        return
    numbered += _colon_headings(text, units)
    fields = [unit for run in runs if len(run.lines) > 1 for unit in run.lines if _is_field(text, unit)]
    stamped = [run for run in runs if any(_is_stamped(text, unit) for unit in run.lines)]
    for run in runs:
        _judge(text, run, live=len(stamped) > 1, on_top=run.before is None and text[:start].rstrip()[-1:] not in STOPS)
    if len(fields) > 1:
        for unit in fields:
            unit.kind = "paragraph"
    _judge_questions(text, runs)
    if not any(unit.kind == "heading" for unit in units):
        numbered += _announced(text, [unit for unit in units if unit.kind == "paragraph"])
    for unit in numbered:
        unit.kind = "heading"


def _marks_headings(text: str, units: list[Unit]) -> bool:
    """Does the input say what its headings are, so that a short line without a mark is none: ``## Costs``, ``## Next steps``?"""
    return sum(1 for unit in units if unit.marked and text.endswith("# ", 0, unit.start)) > 1


def _is_field(text: str, unit: Unit) -> bool:
    """Is the line one of a table or a box: ``Attendance: 4,312``?"""
    return text.find(": ", unit.start, unit.end) > 0 and _FIELD().fullmatch(text, unit.start, unit.end) is not None


def _runs(text: str, units: list[Unit]) -> list[_Run]:
    """All runs of the text; what the marks of the input show to be a heading is marked on the way."""
    runs: list[_Run] = []
    lines: list[Unit] = []
    before: Unit | None = None
    for unit in units:
        if unit.kind != "paragraph":
            continue
        if unit.marked:
            unit.kind = "heading"
            lines = []
        elif unit.end - unit.start <= LONGEST and not _is_running_text(text, unit):
            lines.append(unit)
            continue
        elif lines:
            runs.append(_Run(before, lines, unit))
            lines = []
        before = unit
    for unit in lines[:-1]:  # no text below, but a list of facts
        if _is_box_title(text, unit):
            unit.kind = "heading"
    if len(lines) > FEWEST_FACTS and _heads_facts(text, lines):
        lines[0].kind = "heading"
    return runs


def _heads_facts(text: str, lines: list[Unit]) -> bool:
    """Does the first line stand above facts with their names, ``Opening hours`` above ``Monday: 8 to 5``, and has none itself?"""
    named = [text.find(": ", unit.start, unit.end) > 0 for unit in lines]
    return all(named[1:]) and not named[0] and _is_like_heading(text, lines[0])


def _colon_headings(text: str, units: list[Unit]) -> list[Unit]:
    """The headings of an article that ends them with a colon: ``What happened:``, above a paragraph that nobody says."""
    if not any(text[unit.end - 1] == ":" for unit in units):
        return []
    own = [unit for unit in units if unit.kind == "paragraph"]
    found = [(unit, after) for unit, after in zip(own, own[1:], strict=False) if text[unit.end - 1] == ":"]
    heads = [unit for unit, after in found if unit.end - unit.start <= LONGEST_COLON and _is_text_below(text, after)]
    return heads if FEWEST_COLONS <= len(heads) == len(found) else []


def _is_text_below(text: str, unit: Unit) -> bool:
    """Is the unit a paragraph that nobody says, and no item of a list?"""
    is_long = unit.end - unit.start > SHORTEST_BELOW_COLON
    return is_long and text[unit.start].isupper() and not unit.item and ends_sentence(text, unit)


def _is_running_text(text: str, unit: Unit) -> bool:
    """Does the line end like a sentence or a lead-in, or is it a list item: ``Not everyone agrees.``, ``The board will:``?"""
    last = text[unit.end - 1]
    if last == ":":
        return not _is_box_title(text, unit)
    if unit.item:
        return True
    if last == "!" and unit.end - unit.start > LONGEST_CALL:
        return True
    if last in "?!" or not ends_sentence(text, unit) or _is_titled_quote(text, unit):
        return False
    if last != ".":
        return True
    if text[unit.start].isdecimal():
        return not _CLOCK().fullmatch(text, unit.start, unit.end)
    return not _is_day(text, unit)


def _all(name: str) -> list[str]:
    """The list of that name in all languages that have one."""
    return sorted({word for language in LANGUAGES for word in words(name, language)})


@cache
def _box_titles() -> frozenset[str]:
    return frozenset(_all("box_titles"))


@cache
def _announcements() -> tuple[str, ...]:
    return tuple(word + " " for word in words("list_announcements"))


@cache
def _announcing() -> frozenset[str]:
    """The capitals that announcements start with."""
    return frozenset(word[0].upper() for word in _announcements())


@cache
def _asides() -> tuple[str, ...]:
    """What a question in passing starts with: ``so where``, ``so, where``."""
    articles = words("articles_of_papers", "mul")  # “O lago” is no Spanish “or”
    return tuple(word + mark for word in _all("conjunctions") if word not in articles for mark in (" ", ","))


@cache
def _last_but_one() -> tuple[str, ...]:
    """How the last item but one of a list may end: ``Repairing the wall; and``."""
    return tuple(" " + word for word in _all("conjunctions"))


def _is_box_title(text: str, unit: Unit) -> bool:
    """Is the line the title of a summary or a fact box: ``Key points:``?"""
    return text[unit.start : unit.end].casefold().rstrip(" :") in _box_titles()


def _is_titled_quote(text: str, unit: Unit) -> bool:
    """Is the line a quote written like a title: ``‘You Wanna Lower That Gate, Son.’``?"""
    if text[unit.start] not in _QUOTE_MARKS or text[unit.end - 1] not in _QUOTE_MARKS:
        return False
    long_words = [word for word in text[unit.start + 1 : unit.end].split() if len(word) >= LONG_WORD]
    return len(long_words) >= LIST_FROM and all(word[0].isupper() for word in long_words)


def _is_like_heading(text: str, unit: Unit) -> bool:
    """Could the line be a heading by its own looks: ``A military man in politics``, ``Who runs the office?``"""
    first = text[unit.start]
    if text[unit.end - 1] in _NEVER_LAST or first.islower() or first in _NEVER_FIRST:
        return False
    if text.find(": ", unit.start, unit.end) > 0 and _SPEAKER().match(text, unit.start, unit.end):
        return False
    if first >= _FIRST_IDEOGRAPH and unit.end - unit.start > LONGEST_CJK:
        return False
    if first in BULLETS and text[unit.start + 1 : unit.start + 2].isspace():
        return False
    if unit.end - unit.start > LONGEST_OF_TWO and _INNER_STOP().search(text, unit.start, unit.end):
        return False
    if first + text[unit.end - 1] in _PARENTHESES:
        return False
    if first in _DASHES and text[unit.end - 1] in "?!":
        return False  # somebody speaks behind a dash
    return not (text.endswith(_last_but_one(), unit.start, unit.end) or text.find("://", unit.start, unit.end) > 0)


def _number(text: str, unit: Unit) -> int:
    """The number that the line starts with, or the Roman one that it is, 0 for none: 2 for ``2. The sluice`` and for ``II.``"""
    if text[unit.start].isdigit() and unit.end - unit.start <= LONGEST:
        m = _NUMBERED().match(text, unit.start, unit.end)
        return int(m[1]) if m else 0
    if text[unit.start] in "IVX" and unit.end - unit.start <= LONGEST_ROMAN:
        return _ROMAN.get(text[unit.start : unit.end].rstrip("."), 0)
    return 0


def _numbered(text: str, units: list[Unit]) -> list[Unit]:
    """The lines that count the parts of the article, one, two, three, with paragraphs between: ``2. The sluice``."""
    found: list[Unit] = []
    last = -2
    for at, unit in enumerate(units):
        if _number(text, unit) == len(found) + 1 and unit.kind == "paragraph":
            if at == last + 1:
                return []  # a numbered list
            found.append(unit)
            last = at
    return found if len(found) > 1 and last < len(units) - 1 else []


def _is_stamped(text: str, unit: Unit) -> bool:
    """Does the line start with a time, or is it a day: ``11.04 Uhr: Drohne über Lorne``, ``Mittwoch, 17. 7.``?"""
    if text[unit.start].isdecimal():
        return _CLOCK().match(text, unit.start, unit.end) is not None
    return _is_day(text, unit)


def _is_day(text: str, unit: Unit) -> bool:
    """Is the line nothing but a day: ``Dienstag, 16. 7.``? Nearly all others have no number behind their first word."""
    if unit.end - unit.start > LONGEST_DATE:
        return False
    space = text.find(" ", unit.start, unit.end - 1)
    return space > 0 and text[space + 1].isdecimal() and _DATE().fullmatch(text, unit.start, unit.end) is not None


def _judge(text: str, run: _Run, live: bool, on_top: bool) -> None:
    """Mark the headings in a run; in a live blog every line with a time stamp is one, and ``on_top`` nothing stands above it."""
    lines = run.lines
    leads_in = run.before is not None and text[run.before.end - 1] == ":"
    if leads_in and (len(lines) > 1 or not ends_sentence(text, run.after)):
        lines = lines[-1:] if len(lines) > 1 and text[lines[-1].end - 1] == "?" else []
    elif on_top and not live:  # mostly what the header left: a section, a writer's job, key points
        lines = [unit for unit in lines[:LIST_FROM] if text[unit.end - 1] == "?" or _is_box_title(text, unit)]
    elif len(lines) > 1 and (_is_quoted_again(text, run) or _is_numbered_list(text, lines)):
        lines = []
    elif live and len(lines) >= LIST_FROM:
        lines = _entry_heads(text, lines)
    elif len(lines) >= LIST_FROM:
        lines = _list_heads(text, lines)
    for unit in lines:
        if _is_like_heading(text, unit) and not _repeats(text, unit):
            unit.kind = "heading"


def _repeats(text: str, unit: Unit) -> bool:
    """Is the line a long quote that the article has in its text too, with more than its first words: a pull quote?"""
    if unit.end - unit.start < SHORTEST_PULLED or text[unit.start] not in _QUOTE_MARKS or text[unit.end - 1] not in _QUOTE_MARKS:
        return False
    said = text[unit.start + 1 : unit.end - 1]
    return text.find(said, max(0, unit.start - NEARBY), unit.start) >= 0 or text.find(said, unit.end, unit.end + NEARBY) >= 0


def _entry_heads(text: str, lines: list[Unit]) -> list[Unit]:
    """The lines of a live blog that head an entry: the first, each time stamp, and what stands right above the entry's text."""
    heads = [unit for unit in lines if unit is lines[0] or _is_stamped(text, unit)]
    return [*heads, lines[-1]] if _is_stamped(text, lines[-2]) else heads


def _list_heads(text: str, lines: list[Unit]) -> list[Unit]:
    """The headings among the lines of a list: mostly the first, ``Ingredients``, and what heads the text below it, ``Method``."""
    *others, last = lines
    if last.apart and not others[-1].apart:  # nothing but a blank line keeps them apart
        return [last] if len(others) < LIST_FROM or _is_row(text, others) else [others[0], last]
    heads = [unit for unit in others[1:] if _is_box_title(text, unit)]
    if _is_box_title(text, last) or (_NUMBER().search(text, last.start, last.end) is None and _are_figures(text, others[1:])):
        heads.append(last)
    return heads if _is_row(text, lines) else [others[0], *heads]


def _are_figures(text: str, lines: list[Unit]) -> bool:
    """Does every line end with a figure, and are there at least two: ``Dow Jones 38,712.21 -0.4%``?"""
    return len(lines) > 1 and all(text[unit.end - 1].isdigit() or text[unit.end - 1] == "%" for unit in lines)


def _is_row(text: str, lines: list[Unit]) -> bool:
    """Is the first line of a list one of its items, built like the next one around a number: ``Prep 15 min``, ``Cook 50 min``?"""
    first, *others = (
        _NUMBER().sub("0", _WORD().sub("a", text[u.start : min(u.end, u.start + LONGEST)])) for u in lines[:LIST_FROM]
    )
    return "0" in first and first in others


def _is_quoted_again(text: str, run: _Run) -> bool:
    """Do the lines hold a pull quote and its speaker, or the speaker of one that stands above them?"""
    if len(run.lines) > LIST_FROM:
        return False
    if run.before and _is_pull_quote(text, run.before, run.lines[0]):
        return True
    return _is_pull_quote(text, run.lines[0], run.lines[1])


def _is_numbered_list(text: str, lines: list[Unit]) -> bool:
    """Do the lines count: ``1. Drain the lake``, ``2. Repair the wall``?"""
    return all(_NUMBERED().match(text, unit.start, unit.end) for unit in lines[:2])


def _is_pull_quote(text: str, quote: Unit, name: Unit) -> bool:
    """Do a pull quote and the name of its speaker stand here: a sentence that the article has twice, then ``Mira Holt``?"""
    called = text[name.start : name.end]
    if len(called) > LONGEST_NAME or not called.istitle() or quote.end - quote.start > LONGEST * 2:
        return False
    words_of_it = text[quote.start : min(quote.end, quote.start + LONGEST_NAME)].strip("“”\"‘’' ")
    at = text.find(words_of_it, max(0, quote.start - NEARBY), quote.end + NEARBY)
    return at != -1 and (at < quote.start - 2 or text.find(words_of_it, quote.end, quote.end + NEARBY) != -1)


def _judge_questions(text: str, runs: list[_Run]) -> None:
    """Take back questions that are no headings: an interviewer's, and those that the reporter asks in passing."""
    asked = [(unit, run) for run in runs for unit in run.lines if unit.kind == "heading" and text[unit.end - 1] == "?"]
    if not asked:
        return
    quoted = sum(1 for unit, run in asked if unit is run.lines[-1] and text[run.after.start] in _OPENING)
    addressed = sum(1 for unit, _ in asked if _YOU().search(text, unit.start, unit.end))
    others = [u for run in runs for u in run.lines if u.kind == "heading" and text[u.end - 1] != "?"]
    longest = max((max(LONE_QUESTION * (u.end - u.start), SHORT_QUESTION) for u in others), default=LONGEST_QUESTION)
    for unit, run in asked:
        interview = (quoted * 2 >= len(asked) and (quoted > 1 or not others)) or (
            len(asked) >= LIST_FROM and addressed * 2 >= len(asked)
        )
        in_passing = text[unit.start : unit.end].casefold().startswith(_asides())
        in_passing = in_passing and not (others and unit.end - unit.start <= SHORT_ASIDE)
        in_passing = in_passing or (len(asked) == 1 and _INNER_STOP().search(text, unit.start, unit.end) is not None)
        below_heading = unit is not run.lines[0] and len(asked) == 1 and not _is_stamped(text, run.lines[-2])
        lone = len(asked) == 1 and len(others) != 1 and unit.end - unit.start > longest
        if interview or in_passing or below_heading or lone:
            unit.kind = "paragraph"


def _announced(text: str, own: list[Unit]) -> list[Unit]:
    """Whole sentences that head the entries of a list which the article announces: ``Here are all her outfits, ranked.``"""
    for at in range(min(len(own) - FEWEST_ENTRIES * 2, LATEST_ANNOUNCEMENT) - 1, -1, -1):
        start = own[at].start
        if text[start] in _announcing() and text[start : start + LONGEST_ANNOUNCEMENT].casefold().replace("’", "'").startswith(
            _announcements()
        ):
            entries = _entries(text, own, at + 1)
            if entries:
                return entries
    return []


def _entries(text: str, own: list[Unit], at: int) -> list[Unit]:
    """The first sentence of each entry, by its rhythm: short, and again after every one to three paragraphs, up to the end."""
    chain = [at] if _is_one_sentence(text, own[at]) else []
    while chain:
        options = [n for n in range(at + 2, min(at + 2 + LONGEST_ENTRY, len(own) - 1)) if _is_one_sentence(text, own[n])]
        if not options:
            break
        at = min(options, key=lambda n: (_weight(text, own[n]), -n))
        chain.append(at)
    if len(chain) < FEWEST_ENTRIES or len(own) - 1 - at > LONGEST_ENTRY:
        return []
    heads = [own[n] for n in chain]
    length = sum(u.end - u.start for u in heads)
    rest = sum(u.end - u.start for u in own[chain[0] :]) - length
    others = len(own) - chain[0] - len(chain)
    return heads if length * others < SHORTER * rest * len(chain) else []


def _is_one_sentence(text: str, unit: Unit) -> bool:
    """Is the unit one short sentence that is no quote: ``She stole the show in Mexico City.``"""
    if unit.end - unit.start > LONGEST or text[unit.start] in _OPENING or not ends_sentence(text, unit):
        return False
    return not _INNER_STOP().search(text, unit.start, unit.end)


def _weight(text: str, unit: Unit) -> int:
    """How little the sentence is like a heading: its length, commas counted more."""
    return unit.end - unit.start + COMMA * text.count(",", unit.start, unit.end)
