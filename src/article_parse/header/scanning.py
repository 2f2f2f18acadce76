"""What each line at the top of an article is, looked at by itself: find first, ``assembling`` resolves afterwards."""

import re
from functools import cache
from typing import Literal, NamedTuple, cast

from ..dates import WrittenDate, exists, find_dates, find_time, read_leftover
from ..lexicon import languages, words
from ..model import FurnitureKind, Line, Span
from ..patterns import on_demand
from .bylines import (
    credit_start,
    is_agency,
    is_names_line,
    looks_like_name,
    opener_end,
    read_names,
    sent_from,
    signs_line,
    starts_with_given_name,
)
from .dated import LONGEST_LINE, can_hold_date, label_alone, read_dated_line
from .labels import DATE_ROLES, label_at, looks_labelled
from .title import EAST_ASIAN, has_letters, has_stop, is_section_label

ItemKind = Literal["free", "title", "summary", "byline", "date", "field", "note", "body"]

_MOST_LINES = 60
"""Lines of a head; exports have the longest, with some thirty fields."""
_MOST_FREE = 7
"""Lines without a mark of the head (titles, decks, section names) before the text must have begun."""
_LONGEST_DECK = 400
"""Code points of a standfirst; what is longer is text."""
_LONGEST_DECK_LINE = 120
"""Code points of a second deck on its own line behind ``;``."""
_WIDEST_WRAP = 100
"""Code points of the longest line in hard-wrapped text."""
_MOST_POINTS = 6
_LONGEST_POINT = 200
"""Code points of a key point; more is a paragraph."""
_TITLE_ENDS = frozenset("?!’”'\"")
_TITLE_SPACES = 3
"""Spaces of the first line of a title in capitals; a kicker has fewer."""
_TITLE_REACH = 3
"""Lines at the top among which a title over two lines starts: one below a masthead and a section label."""
_FEWEST_BREAKS = 5
"""With fewer line breaks inside paragraphs the widest of all lines tells the column."""
_NEARLY_FULL = 0.7
"""The share of the column that lines of wrapped text fill, and the share of these lines."""
_LOOK_FOR_WRAP = 30
"""Lines that tell the width of hard-wrapped text."""
_PROSE = 60
"""Code points; a longer line with a full stop is a sentence of the text or the standfirst."""

_LABEL_REACH = 44
"""Code points in which the colon of a label stands."""
_LONGEST_FIELD = 120
"""Code points of a document id or an address."""
_MOST_SPACES = 14
"""Spaces of a list of authors that ends in a full stop."""
_LONGEST_TIME = 32
"""Code points: ``Posted: 1415 GMT (2215 HKT)``."""
_LONGEST_NOTE = 40
"""Code points of the lines in ``head_notes``."""

_DIGITS = on_demand(r"\d+(?:[.,]\d+)*")
_NUMBER = on_demand(r"(?<=[^\W\d_]),?(?: (?:no|nr|n[°º.]|nº|№|num|núm)[.:]?)? 0(?:[-/]0)*\Z")
"""The number of a press release, its digits as 0: ``Pressemitteilung Nr. 214/2018``."""
_FIELD = on_demand(
    r"""
    [^\W_]*[-/]?\d[\w.\-/]*                       # WSJ900717-0192, IP/18/3456, a page number
  | \d+\ (?:of|de|von)\ \d+\ \w+                  # 8 of 16 DOCUMENTS
  | \d[\d.,]*\ ?(?P<unit>[^\W\d_]{1,12})           # 968 words, 560 字
  | \d+(?:st|nd|rd|th)\ Meeting\b.{0,20}         # of the United Nations
  | https?://\S+ | www\.\S+ | (?:doi|DOI):\ ?10\.\S+
    """,
    re.VERBOSE,
)
_ID_WITH_DAY = on_demand(r"[A-Z]{2,6}[-_]?((?:19|20)\d\d)([01]\d)([0-3]\d)[-._]\d+")
_LONGEST_ODD_DATE = 40
"""Code points of a labelled date that is worth loading dateutil for."""
_YEAR = on_demand(r"(?<!\d)(?:1[7-9]|20)\d\d(?!\d)")
_COPYRIGHT = on_demand(r"©|\([cC]\)\s|[Cc]opyright\b|COPYRIGHT\b")
_TIME = on_demand(r"\s\d\d?[:.h]\d\d(?!\d)")
_CITATION = on_demand(r"\b(?:Issue|Volume|Vol\.|Page|Band|Tome)\s[\dIVXLC]")
_SERVICE_NOTES = ("Text of report", "Excerpt from report", "Text of editorial", "Text of article", "ATTENTION - ")
"""How lines of a service begin that tell about the report: ``Text of report by Kyrgyz news agency 24``."""
_ARCHIVED = on_demand(
    r"(?:The Wayback Machine|Saved from|All snapshots from|This is Google.s cache|Archived"
    r"|Printed|Retrieved|Downloaded|Accessed)\b",
    re.IGNORECASE,
)
_TAB = on_demand(r"\t\s*(?=\S)")
_BRACKETS = {"(": ")", "[": "]", "<": ">", "/": "/"}
_BULLETS = frozenset("-*•·–▪■►")


@cache
def _about_now() -> re.Pattern[str]:
    """A time told from now: ``3 hours ago``."""
    return re.compile(r"[^\n]{0,60}\b(?:\d+|an?) (?:sec|min|hour|hr|day|week|month|year)[a-z]* ago\b", re.IGNORECASE)


def _is_near_day(text: str, start: int, end: int) -> bool:
    """True for a weekday or the like with a time, but no date: ``Yesterday at 4:15 pm``, ``Heute, 10:12 Uhr``."""
    day, _, rest = text[start:end].casefold().replace(",", " ").partition(" ")
    time = end - len(rest.lstrip())
    for word in words("clock_words", "mul"):
        if text.startswith(word + " ", time):
            time += len(word) + 1
    return day in words("near_days", "mul") and find_time(text, time, end) is not None


class Item(NamedTuple):
    """One line of the top (several, where a line is wrapped or a label stands above its value)."""

    kind: ItemKind
    start: int
    end: int
    value: Span
    """The words behind a label; the whole line without one."""
    dates: list[tuple[WrittenDate, str]]
    """Dates with their roles."""
    names: list[Span]
    """Authors."""
    note: FurnitureKind | None = None
    """The kind of furniture of a note."""


def units_of(text: str, lines: list[Line]) -> list[Line]:
    """The top lines, with hard-wrapped ones joined: ``Terror alert raised in three⏎northern provinces``."""
    top = lines[:_MOST_LINES]
    if (tab := text.find("\t", *top[0])) > 0:  # a row of a table: title, author, date
        places = [m.start() for m in _TAB().finditer(text, tab, top[0].end)]
        edges = [top[0].start, *places]
        cells = zip(edges, [*places, top[0].end], strict=True)
        top[:1] = [_trimmed(text, *cell) for cell in cells]
    for i, line in enumerate(top[:_TITLE_REACH]):
        if place := _glued_byline(text, *line):
            top[i : i + 1] = [Line(line.start, place), Line(place, line.end)]
            break
    if (
        len(top) > 2
        and text[top[0].end - 1] == ";"
        and _breaks(text, top, 0) == 1 < _breaks(text, top, 1)
        and top[1].end - top[1].start <= _LONGEST_DECK_LINE
    ):
        top[:2] = [Line(top[0].start, top[1].end)]  # a deck behind a semicolon
    for i in range(min(_TITLE_REACH, len(top) - 2)):
        if _runs_on(text, top, i):
            top[i : i + 2] = [Line(top[i].start, top[i + 1].end)]
            break
    if any(end - start > _WIDEST_WRAP for start, end in lines[:3]):
        return top
    width = _column(text, lines[:_LOOK_FOR_WRAP])
    if not width:
        return top
    out = top[:1]
    for line in top[1:]:
        before = out[-1]
        last = max(text.rfind("\n", before.start, before.end) + 1, before.start)
        word = text.find(" ", line.start, line.end)
        room = width - (before.end - last)
        full = before.end - last > width // 2 and room <= (word if word > 0 else line.end) - line.start
        if (
            full
            and text.find("   ", *line) < 0
            and max(text[before.end - 1], text[line.start]) < EAST_ASIAN
            and text.count("\n", before.end, line.start) == 1
        ):
            out[-1] = Line(before.start, line.end)
        else:
            out.append(line)
    return out


def _trimmed(text: str, start: int, end: int) -> Line:
    """A stretch without the white space around it."""
    cell = text[start:end]
    first = start + len(cell) - len(cell.lstrip())
    return Line(first, first + len(cell.strip()))


def _column(text: str, lines: list[Line]) -> int:
    """The width at which the top lines are wrapped by hand, 0 when they are not; a wide title and lines of columns don't count."""
    lines = [line for line in lines if text.find("   ", *line) < 0]
    pairs = list(zip(lines, lines[1:], strict=False))
    inside = [a.end - a.start for a, b in pairs if text.count("\n", a.end, b.start) == 1]
    widest = max((end - start for start, end in lines), default=0)
    if not inside or len(inside) == len(pairs) or widest > _WIDEST_WRAP:
        return 0
    column = max(inside)
    full = sum(length > _NEARLY_FULL * column for length in inside)
    return column if len(inside) >= _FEWEST_BREAKS and full > _NEARLY_FULL * len(inside) else widest


def _glued_byline(text: str, start: int, end: int) -> int:
    """Where the byline or the date starts that is stuck to a title: ``Four ships stay in harbourBy Jane Roe``; 0 without one."""
    if end - start > LONGEST_LINE:
        return 0
    for opener in ("By ", "Published ", "Posted "):
        place = text.find(opener, start + 1, end)
        if place < 0 or not (text[place - 1].islower() or text[place - 1] in _TITLE_ENDS):
            continue
        signs = opener == "By " and read_names(text, place + len(opener), end, unopened=True)
        return place if signs or read_dated_line(text, place, end) else 0
    return 0


def without_marks(text: str, line: Line) -> Line:
    """A line without the marks of Markdown that emphasise all of it: ``*By Jane Roe*``, ``**May 3, 2024**``."""
    start, end = line
    mark = text[start]
    width = 2 if text.startswith(mark * 2, start) else 1
    inner = text[start + width : end - width]
    if mark not in "*_" or not inner.strip() or not text.endswith(mark * width, start, end) or mark in inner:
        return line
    return Line(start + width + len(inner) - len(inner.lstrip()), end - width - (len(inner) - len(inner.rstrip())))


def _breaks(text: str, units: list[Line], i: int) -> int:
    """How many line breaks stand behind a unit: more than one make a blank line."""
    return text.count("\n", units[i].end, units[i + 1].start)


def _ends_title(text: str, top: list[Line], i: int) -> bool:
    """True when a blank line stands below a title's second line, or the author's and the second is no other line of the head."""
    if _breaks(text, top, i + 1) > 1:
        return True
    return opener_end(text, *top[i + 2]) > 0 and not _note(text, *top[i + 1]) and not can_hold_date(text, *top[i + 1])


def _runs_on(text: str, top: list[Line], i: int) -> bool:
    """True when a line carries on the title of the one above: ``Terror alert raised in⏎three northern provinces``."""
    first, second = top[i : i + 2]
    is_block = not i or (
        _breaks(text, top, i - 1) > 1
        and text.count(" ", *first) >= _TITLE_SPACES
        and not has_stop(text[second.end - 3 : second.end])
    )
    if not is_block or _breaks(text, top, i) != 1 or not _ends_title(text, top, i):
        return False
    if text[first.end - 1] in "?!" or not has_letters(text[first.start : first.end]):
        return False
    if max(first.end - first.start, second.end - second.start) > _WIDEST_WRAP or not text[second.start].isalpha():
        return False
    last = text[text.rfind(" ", first.start, first.end) + 1 : first.end]
    if text[first.start : second.end].isupper():
        is_whole = text.count(" ", *first) >= _TITLE_SPACES and not can_hold_date(text, *second)
        return is_whole and not starts_with_given_name(text[second.start : second.end])
    opener = opener_end(text, *second)
    return not opener and (text[second.start].islower() or (last.islower() and last in words("function_words")))


def scan(text: str, units: list[Line]) -> list[Item]:
    """What the top lines are, up to where the text must have begun."""
    items: list[Item] = []
    prose = free = i = 0
    while i < len(units):
        item, used = _read(text, units, i, items)
        items.append(item)
        i += used
        if item.kind == "body":
            break
        if item.kind != "free":
            continue
        free += 1
        length = item.end - item.start
        prose += len(items) > 1 and length > _PROSE and has_stop(text[item.end - 3 : item.end])
        if length > _LONGEST_DECK or prose > 1 or free > _MOST_FREE:
            break
    return items


def _read(text: str, units: list[Line], i: int, before: list[Item]) -> tuple[Item, int]:
    """The item of one line, and how many lines it takes."""
    start, end = units[i]
    if text.find(":", start, min(end, start + _LABEL_REACH)) > 0 or text.find("：", start, min(end, start + _LABEL_REACH)) > 0:
        found = _labelled(text, units, i, before)
        if found:
            return found
    if end - start > LONGEST_LINE:
        return _item("free", start, end), 1
    if note := _note(text, start, end):
        return (_item("field", start, end) if note == "field" else _item("note", start, end, note=note)), 1
    if can_hold_date(text, start, end):
        dated = _dated(text, units, i)
        if dated:
            return dated
    if end - start <= _LONGEST_NOTE and text.endswith(" ago", start, end) and _about_now().match(text, start, end):
        return _item("date", start, end), 1
    if (
        end - start <= _LONGEST_NOTE
        and text[start].isupper()
        and _TIME().search(text, start, end)
        and _is_near_day(text, start, end)
    ):
        return _item("date", start, end), 1
    if text[end - 1] >= EAST_ASIAN and before and (names := _eastern_names(text, units, i)):
        return _item("byline", start, end, names=names), 1
    if before and _is_editor(text, start, end):
        return _item("field", start, end), 1
    inner, stop = _without_brackets(text, start, end)
    if names_start := opener_end(text, inner, stop):
        names = read_names(text, names_start, stop)
        if names and signs_line(text, names_start, stop, names):
            return _item("byline", start, end, names=names), 1
    if before and text.startswith("From ", start) and (names := sent_from(text, start, end)):
        return _item("byline", start, end, names=names), 1
    if inner > start and before and is_agency(text[inner:stop]):
        return _item("byline", start, end, names=[(inner, stop)]), 1
    field = _FIELD().fullmatch(text, start, end) if end - start <= _LONGEST_FIELD else None
    if field and (before or not field["unit"] or _counts_words(field["unit"])):  # 1,204 days may be a title
        return _item("field", start, end, dates=_date_of_id(text, start, end)), 1
    is_below = before and before[0].kind != "free"
    if (is_below or text.find("http", start, end) > 0) and _ARCHIVED().match(text, start, end):
        return _item("field", start, end), 1
    if before and text.startswith(_SERVICE_NOTES, start) and not has_stop(text[end - 3 : end]):
        return _item("field", start, end), 1
    role = label_alone(text, start, end)
    if (
        role
        and i + 1 < len(units)
        and (before or role in DATE_ROLES)
        and (role != "author" or not can_hold_date(text, *units[i + 1]))
    ):
        if role == "author" and _is_role_below(text, before):
            return _item("byline", start, end), 1
        if valued := _valued_below(text, role, units, i):
            return valued
    return _item("free", start, end), 1


def _eastern_names(text: str, units: list[Line], i: int) -> list[Span]:
    """The writer in Chinese, Japanese or Korean; of nothing but a name when the date stands below: ``田中美咲``."""
    from .eastern import is_eastern_name, read_eastern_byline

    start, end = units[i]
    names = read_eastern_byline(text, start, end)
    is_above_date = i + 1 < len(units) and can_hold_date(text, *units[i + 1]) and find_dates(text, *units[i + 1])
    return names or ([(start, end)] if is_above_date and is_eastern_name(text[start:end]) else [])


def _is_editor(text: str, start: int, end: int) -> bool:
    """True for who worked on it, but did not write it: ``Editor Ahmad Fauzi`` below the writer."""
    place = text.find(" ", start, end)
    return text[start:place].casefold() in words("editors", "mul") and looks_like_name(text[place + 1 : end])


def _counts_words(unit: str) -> bool:
    """True for what the length of an article is counted in: ``words``, ``字``."""
    return any(unit.casefold() in words("export_unit", language) for language in languages("export_unit"))


def _is_role_below(text: str, before: list[Item]) -> bool:
    """True below the writer's name, where ``Journalist`` is her role and no label of the next line."""
    name = before[-1] if before else None
    if name is None or name.kind != "free" or not starts_with_given_name(text[name.start : name.end]):
        return False
    return bool(is_names_line(text, name.start, name.end))


def _without_brackets(text: str, start: int, end: int) -> Span:
    """What stands between brackets around a whole line: ``(By Jane Roe)``, ``/ritzau/``."""
    if _BRACKETS.get(text[start]) != text[end - 1] or end - start < 3:
        return start, end
    return start + 1, end - 1


def _item(
    kind: ItemKind, start: int, end: int, names: list[Span] | None = None, value: Span | None = None,
    dates: list[tuple[WrittenDate, str]] | None = None, note: FurnitureKind | None = None,
) -> Item:  # fmt: skip
    return Item(kind, start, end, value or (start, end), dates or [], names or [], note)


def _date_of_id(text: str, start: int, end: int) -> list[tuple[WrittenDate, str]]:
    """The day in the id of a wire's document: ``NYT19980604.0231``."""
    m = _ID_WITH_DAY().fullmatch(text, start, end)
    if m is None:
        return []
    day = int(m[1]), int(m[2]), int(m[3])
    return [(WrittenDate(m.start(1), m.end(3), (day,)), "id")] if exists(day) else []


def _note(text: str, start: int, end: int) -> FurnitureKind | Literal["field"] | None:
    """The kind of a line that is no part of the article: ``3 minute read``, ``Share``, ``---``, ``© 2013 Example Ltd``."""
    if text[start] in "©(cC" and _COPYRIGHT().match(text, start, end):
        return "copyright"
    if end - start > _LONGEST_NOTE:
        return None
    line = text[start:end]
    if not any(map(str.isalnum, line)):
        return "separator"
    line = _DIGITS().sub("0", line.casefold()).strip(" .:|•·()[]")
    for mark in (", ", " - ", " | "):  # Staff correspondent, Dhaka; European Commission - Press release
        first, _, last = line.partition(mark)
        kind = _notes().get(first if mark == ", " else last, "social") if last else "social"
        if kind in ("field", "label") and (mark != ", ") == (kind == "label"):
            return kind
    return _notes().get(line) or (_notes().get(_NUMBER().sub("", line)) if line[-1] == "0" else None)


@cache
def _notes() -> dict[str, FurnitureKind | Literal["field"]]:
    rows = (row.partition(" = ") for row in words("head_notes"))
    return {line: cast("FurnitureKind", kind) for kind, _, line in rows}


def _labelled(text: str, units: list[Line], i: int, before: list[Item]) -> tuple[Item, int] | None:
    """The item of a line with a label and a colon; a label alone takes the next line."""
    start, end = units[i]
    label = label_at(text, start, end)
    if label is None:
        among = before and before[-1].kind in ("field", "title", "byline", "date") and i + 1 < len(units)
        if among and end - start <= LONGEST_LINE and looks_labelled(text, start, end) and label_at(text, *units[i + 1]):
            return _item("field", start, end), 1
        return None
    role, colon, value = label
    if text[start:colon].casefold() == "subject" and any(text.startswith("From", item.start) for item in before):
        role = "title"  # of a letter
    worded = role == "body" or text[start:end].casefold().startswith("words")
    if worded and value < end <= value + LONGEST_LINE and is_names_line(text, value, credit_start(text, value, end)):
        role = "author"  # “Text: Jana Krüger Foto: Jan Ott”, in German and Swedish
    if text[start:colon].casefold() == "interview" and not is_names_line(text, value, credit_start(text, value, end)):
        return None  # Interview: the captain on her last winter
    if value < end:
        if role == "points":
            return None  # In short: the ferries stay in harbour
        if role == "field" and not before and not (i + 1 < len(units) and label_at(text, *units[i + 1])):
            return None  # “Issue: …” may be a title
        if before and text.startswith("---", before[0].start) and _is_quoted(text, value, end):
            found = _valued(text, role, start, value + 1, end - 1)
            return (found._replace(end=end), 1) if found else None
        found = _valued(text, role, start, value, end)
        return _with_time(text, units, i, found) if found else None
    if role == "body":
        return _item("body", start, end, value=(end, end)), 1
    return _valued_below(text, role, units, i) if i + 1 < len(units) else None


def _valued_below(text: str, role: str, units: list[Line], i: int) -> tuple[Item, int] | None:
    """The item of a label alone on its line, with the next one; key points go on up to the blank line: ``Key points`` / …"""
    last = i + 1
    if role == "points":
        if _breaks(text, units, i) > 1:
            return None
        role = "summary"
    is_contact = "contact" in text[slice(*units[i])].casefold()
    if role == "summary" or is_contact:
        end = next((j for j in range(last, min(i + _MOST_POINTS + 1, len(units) - 1)) if _breaks(text, units, j) > 1), last)
        last = end if all(b - a <= _LONGEST_POINT for a, b in units[last : end + 1]) else last
    found = _valued(text, role, units[i].start, units[i + 1].start, units[last].end)
    return (found, last - i + 1) if found else None


def _is_quoted(text: str, start: int, end: int) -> bool:
    """True for a value in quotation marks, as YAML has it: ``title: "Four ships stay in harbour"``."""
    return text[start] in "\"'" and text.find(text[start], start + 1, end) == end - 1


def _valued(text: str, role: str, start: int, value: int, end: int) -> Item | None:
    """The item of a label with its value: ``Published: 3 May 2024``, ``BYLINE: Jane Roe``."""
    if role in DATE_ROLES:
        if end - value > LONGEST_LINE:
            return None
        line = read_dated_line(text, start, end)
        dates = line.dates if line else [(d, role) for d in find_dates(text, value, end)[:1]]
        whole = any(written.days or written.impossible for written, _ in dates)
        odd = not whole and end - value <= _LONGEST_ODD_DATE and _YEAR().search(text, value, end)
        if odd and (day := read_leftover(text[value:end])):
            dates = [(WrittenDate(value, end, (day,)), role)]
        if dates:
            dates = [(d, r or role) for d, r in dates]
            names = [n for gap in line.gaps for n in _names_in_gap(text, *gap, gap[0] == start)] if line else []
            return _item("date", start, end, names=names, value=(value, end), dates=dates)
        return _item("date", start, end) if _about_now().match(text, start, end) else None
    if role == "author":
        is_sentence = has_stop(text[end - 3 : end]) and text.count(" ", value, end) > _MOST_SPACES
        if end - value > LONGEST_LINE or is_sentence:  # below “Journalist”
            return None
        names_start = opener_end(text, value, end) or value
        names = read_names(text, names_start, end, labelled=True)
        if names and can_hold_date(text, start, end) and (line := read_dated_line(text, start, end)):
            return _item("date", start, end, names=names, value=(value, end), dates=line.dates)
        return _item("byline", start, end, names=names, value=(value, end)) if names else None
    if role == "body":
        return _item("body", start, start + len(text[start:value].rstrip()), value=(value, end))
    if role == "field" and can_hold_date(text, start, end) and (line := read_dated_line(text, start, end)):
        dates = [(d, r) for d, r in line.dates if not d.packed]
        if dates:
            return _item("date", start, end, value=(value, end), dates=dates)
    kind: ItemKind = "title" if role == "title" else "summary" if role == "summary" else "field"
    return _item(kind, start, end, value=(value, end))


def _dated(text: str, units: list[Line], i: int) -> tuple[Item, int] | None:
    """The item of a date line; a time alone on the next line belongs to it."""
    start, end = units[i]
    line = read_dated_line(text, start, end, strict=i == 0 and len(units) > 1)
    if line is None:
        return None
    names = [n for gap in line.gaps for n in _names_in_gap(text, *gap, gap[0] == start)]
    if _CITATION().search(text, start, end):  # Press, Volume LXI, Issue 18427, 4 July 1925
        names = [name for name in names if starts_with_given_name(text[slice(*name)])]
    return _with_time(text, units, i, _item("date", start, end, names=names, dates=line.dates))


def _with_time(text: str, units: list[Line], i: int, item: Item) -> tuple[Item, int]:
    """The item of a date with the time that stands alone on the next line: ``14:30``, ``Time: 14:30``, ``Posted: 1415 GMT``."""
    if i + 1 == len(units) or len(item.dates) != 1 or item.dates[0][0].clock:
        return item, 1
    start, end = units[i + 1]
    if end - start > _LONGEST_TIME:
        return item, 1
    if label := label_at(text, start, end):
        start = label[2] if label[0] in ("published", "time") else end
    beside = text.find(" (", start, end)  # the time elsewhere
    time = find_time(text, start, beside if beside > 0 else end) if start < end else None
    if time is None:
        return item, 1
    written, role = item.dates[0]
    whole = written._replace(end=end, clock=time[0], offset=time[1])
    return item._replace(end=end, value=(item.value[0], end), dates=[(whole, role)]), 2


def _names_in_gap(text: str, start: int, end: int, leads: bool) -> list[Span]:
    """The authors in what stands around the dates of a line: ``By Jane Roe | ``, ``Jane Roe / EXAMPLE.COM / ``."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not (text[end - 1].isalnum() or text[end - 1] == "."):
        end -= 1
    if start >= end:
        return []
    if names_start := opener_end(text, start, end):
        return read_names(text, names_start, end)
    if is_section_label(text[start:end]) or _note(text, start, end):
        return []
    names = read_names(text, start, end, unopened=True)
    if text[start:end].isupper() and text.startswith(",", end) and not starts_with_given_name(text[start:end]):
        return []  # BUENOS AIRES, MAY 6
    return names if leads or (names and starts_with_given_name(text[slice(*names[0])])) else []


def is_bullet(text: str, start: int) -> bool:
    """True for a line of key points: ``- Prices rose by a tenth``."""
    return text[start] in _BULLETS and text.startswith(" ", start + 1)
