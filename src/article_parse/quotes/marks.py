"""Marks paired to stretches.

Marks are found in one pass, told from apostrophes and inch signs, and paired place by place (a paragraph, a heading or a header
piece). Only outermost stretches come out; what is quoted inside a quote belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..lexicon import words
from ..model import Blocks, Header, Span, Stretch, Warn
from .terms import LONG, LONGEST_TERM, TERM, Surroundings, log_odds

_DOUBLE = '"“”„‟\N{FULLWIDTH QUOTATION MARK}'
_SINGLE = "'‘’‚‛`"
_OTHER = "«»‹›「」『』"
_MARK = re.compile(
    rf"""
    [{_DOUBLE}{_OTHER}{_SINGLE}<]
    (?:
        (?<=[{_DOUBLE}{_OTHER}])
      | (?<=') '                              # ''We will win,'' she said.
      | (?<=`) `                              # ``We will win,'' she said.
      | (?<![^\s(\[{{<>—–\-/=*_:“„«"'‘].)     # ‘We will win,’ she said: what may open a stretch in single marks
        (?<=[{_SINGLE}]) (?=[^\s'’])
      | (?<=<) [A-Za-z/] [^<>\n]* >           # a left-over tag: what stands in its attributes is no quote
    )
    """,
    re.VERBOSE,
)
_SINGLE_CLOSER = re.compile(rf"(?<=[^\s{_SINGLE}])['’‘`](?![\w'’])")
_MAY_BE_APOSTROPHE = re.compile(r"[sxznohd\d]['’‘`] [^\W_]")
"""A closing single mark that may be none: the workers’ union, Cruz’ vote, goin’ home, a 6’ man."""
_SHORT_YEAR = re.compile(r"\d\d(?:s\b|\b(?! [A-Z]))")
"""’90s, the ’08 campaign; but ‘60 Minutes’."""
_WORD = re.compile(r"\w+")
_FEET = re.compile(r"\d['’′]\s?\d{1,2}(?:\.\d+)?$")
"""What stands before an inch or second sign: 5'10", 40°26'46"."""
_FEET_MOST = 8
_SIDE_BY_SIDE_MOST = 3
"""As in ``“‘“No,” he said``: so many neighbouring marks are looked through to see what stands beside them."""

_FAMILY = dict.fromkeys([*_DOUBLE, "''", "``"], "“") | dict.fromkeys(_SINGLE, "‘")
_FAMILY |= {"«": "«", "»": "«", "‹": "‹", "›": "‹", "「": "「", "」": "「", "『": "『", "』": "『"}
"""Which marks can close which; a family goes by the name of its opener."""
_FORM = dict.fromkeys(["“", "„", "‟", "``", "«", "‹", "「", "『"], 1) | dict.fromkeys("”»›」』", -1)
"""What a mark is by its form: 1 opens, -1 closes; a mark that is not listed does both."""
_CLOSED_BY = {"„": "“", "»": "«", "›": "‹"}
"""Opening marks by form that close in German „…“ and Danish »…«."""

_MARKS = frozenset(_DOUBLE + _OTHER + _SINGLE)
_BEFORE_OPENER = frozenset("([{<>—–-/=*_|¡¿\N{ZERO WIDTH SPACE}")
_BEHIND_CLOSER = frozenset(",.;:!?)]}<…—–-/*_|%&\N{ZERO WIDTH SPACE}")


class _Mark(NamedTuple):
    """A quotation mark."""

    start: int
    end: int
    sign: str


class _Place(NamedTuple):
    """A paragraph, a heading or a header piece: what a stretch has to lie in."""

    start: int
    end: int
    running: bool
    """True for a paragraph: a quote can go on in the next one."""


_Pair = tuple[_Mark, _Mark | None]
"""An opener with its closer, or without one."""


def find_stretches(text: str, shadow: str, header: Header, blocks: Blocks) -> tuple[list[Stretch], list[Warn]]:
    """The outermost stretches between quotation marks, place by place, and what is wrong with their marks.

    ``He called it “a ‘great’ day.”`` has one stretch, ``a ‘great’ day.``; in ``‘No,’ he said, ‘no “maybe”.’`` there are two.
    """
    stretches: list[Stretch] = []
    warnings: list[Warn] = []
    marks = [_Mark(m.start(), m.end(), m[0]) for m in _MARK.finditer(text) if m.end() - m.start() < 3]
    if not marks:
        return stretches, warnings
    british = _single_marks_outside(marks)
    left_open: _Mark | None = None  # what the paragraph before has not closed
    for place, following, inside in _by_place(marks, header, blocks):
        pairs, strays = _pair(text, place, inside, british)
        carried = left_open is not None and _reopens(text, place, left_open)
        if left_open and not carried and place.running and strays and (not pairs or strays[0].start < pairs[0][0].start):
            # “We will win. ¶ And then we go home,” she said: one quote, not opened again.
            pairs.insert(0, (_Mark(place.start, place.start, ""), strays.pop(0)))
            carried = True
            warnings.pop()
        warnings += [Warn("stray-quote", f"Nothing opens what this {m.sign} closes.", (m.start, m.end)) for m in strays]
        left_open = None
        unclosed = max((k for k, (_, closer) in enumerate(pairs) if closer is None), default=-1)
        goes_on = unclosed >= 0 and place.running and _reopens(text, following, pairs[unclosed][0])
        if goes_on:
            del pairs[unclosed + 1 :]  # nested in what goes on
        for k, (opener, closer) in enumerate(pairs):
            stop = closer.start if closer else pairs[k + 1][0].start if k + 1 < len(pairs) else place.end
            if span := _trimmed(text, opener.end, stop):
                outer = opener.start, closer.end if closer else span[1]
                odds = log_odds(Surroundings(text, shadow, *place, *span, *outer)) if span[1] - span[0] <= LONGEST_TERM else LONG
                stretches.append(Stretch(*span, *outer, carried, odds > TERM, odds))
                carried = False
            if closer is None:
                left_open = opener if stop == place.end and place.running else None
                if not goes_on or k != unclosed:
                    warnings.append(Warn("unclosed-quote", f"Nothing closes what this {opener.sign} opens.", (opener.start, stop)))
    return stretches, warnings


def _by_place(marks: list[_Mark], header: Header, blocks: Blocks) -> Iterator[tuple[_Place, _Place, list[_Mark]]]:
    """Each place with the one behind it and the marks that stand in it; marks in furniture and footnotes are nobody's."""
    places = [_Place(*piece.span, False) for piece in header.pieces]
    places += [_Place(start, end, kind == "paragraph") for kind, start, end in blocks.blocks]
    places.sort()
    places.append(_Place(0, 0, False))
    at = 0
    for place, following in zip(places, places[1:], strict=False):
        while at < len(marks) and marks[at].start < place.start:
            at += 1
        first = at
        while at < len(marks) and marks[at].end <= place.end:
            at += 1
        yield place, following, marks[first:at]


def _reopens(text: str, place: _Place, opener: _Mark) -> bool:
    """Whether a paragraph takes up the quote that the one before left open: ``“And another thing``."""
    sign = text[place.start : place.start + 2]
    return place.running and _FAMILY.get(sign, _FAMILY.get(sign[:1])) == _FAMILY[opener.sign]


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends, if anything is left of it: ``« Non »`` has its marks apart from the word."""
    inside = text[start:end].strip()
    if not inside:
        return None
    start = text.index(inside[0], start)
    return start, start + len(inside)


def _single_marks_outside(marks: list[_Mark]) -> bool:
    """Whether the article quotes in the British way, ‘outside “inside” outside’: single marks outnumber double ones."""
    single = sum(_FAMILY[mark.sign] == "‘" for mark in marks)
    return single * 2 > len(marks) - single  # of a single pair only the opener is among the marks


def _pair(text: str, place: _Place, marks: list[_Mark], british: bool) -> tuple[list[_Pair], list[_Mark]]:
    """The outermost pairs among the marks of a place, with the openers that nothing closes, and the closers that nothing opens.

    ``“We will win, he said. “And “soon”.”`` has the openers 1 and 2, the second with its closer.
    """
    pairs: list[_Pair] = []
    strays: list[_Mark] = []
    stack: list[_Mark] = []  # openers not closed yet; marks of another family than the outermost mean nothing among them
    resume = 0
    for k, mark in enumerate(marks):
        if mark.start < resume or (stack and _FAMILY[mark.sign] != _FAMILY[stack[0].sign]):
            continue
        if _FAMILY[mark.sign] == "‘":
            closer = _single_closer(text, place, marks, k, british)
            if closer:
                resume = closer.end
                pairs.append((mark, closer))
            elif british and _starts_speech(text, place, mark):
                pairs.append((mark, None))
            continue
        move = _move(text, place, marks, k, stack[-1].sign if stack else "")
        if move > 0:
            stack.append(mark)
        elif move < 0 and stack:
            opener = stack.pop()
            while pairs and pairs[-1][0].start > opener.start:
                pairs.pop()
            pairs.append((opener, mark))
        elif move < 0:
            strays.append(mark)
    if stack:
        if every_other := _every_other(text, place, marks):
            return every_other, []
        pairs += [(mark, None) for mark in stack]
        pairs.sort()
    return pairs, strays


def _move(text: str, place: _Place, marks: list[_Mark], k: int, opener: str) -> int:
    """Whether mark ``k`` opens (1), closes (-1) or is no quotation mark (0), behind an unclosed ``opener`` or none (``""``)."""
    mark = marks[k]
    form = _FORM.get(mark.sign, 0)
    if form <= 0 and mark.start > place.start and text[mark.start - 1].isdigit() and _is_inch(text, place, marks, k, opener):
        return 0
    if opener:
        if form < 0 or _CLOSED_BY.get(opener) == mark.sign:
            return -1
        shape = _shape(text, place, mark)
        return 1 if shape > 0 or (form and shape == 0) else -1
    next_form = _FORM.get(marks[k + 1].sign, 0) if k + 1 < len(marks) else 0
    if form > 0 > next_form:
        return 1
    shape = _shape(text, place, mark)
    if form == 0:
        return 1 if shape >= 0 else -1
    if form == shape or (form > 0 and shape == 0):
        return form
    # The wrong way round: ”We will win,“ she said.
    closed = k + 1 < len(marks) and (next_form < 0 or _shape(text, place, marks[k + 1]) < 0)
    return 1 if closed and shape >= 0 else -1


def _shape(text: str, place: _Place, mark: _Mark) -> int:
    """What a mark is by its neighbours: 1 for an opener (`` "We``), -1 for a closer (``win," ``), 0 for either (``he"we``)."""
    i, j = mark.start - 1, mark.end
    least, most = max(place.start, i - _SIDE_BY_SIDE_MOST), min(place.end, j + _SIDE_BY_SIDE_MOST)
    while i > least and text[i] in _MARKS:
        i -= 1
    while j < most and text[j] in _MARKS:
        j += 1
    before = text[i] if i >= place.start else " "
    behind = text[j] if j < place.end else " "
    opens = not behind.isspace() and (before.isspace() or before in _BEFORE_OPENER)
    closes = not before.isspace() and (behind.isspace() or behind in _BEHIND_CLOSER)
    return opens - closes


def _is_inch(text: str, place: _Place, marks: list[_Mark], k: int, opener: str) -> bool:
    """Whether the mark behind a number is an inch or second sign: ``5'10"``, ``40°26'46"``, ``“the 12" guns”``."""
    start, end, _ = marks[k]
    if not opener or _FEET.search(text, max(place.start, start - _FEET_MOST), start):
        return True
    if k + 1 == len(marks) or text[end : end + 1] != " " or not text[end + 1 : end + 2].isalpha():
        return False
    return _shape(text, place, marks[k + 1]) < 0


def _every_other(text: str, place: _Place, marks: list[_Mark]) -> list[_Pair]:
    """Pairs of straight marks that alternate, where spaces stand on the wrong side: ``"We will win, "he said. "We must."``."""
    openers = marks[0::2]
    if len(marks) % 2 or any(m.sign not in ('"', "''") for m in marks) or any(_shape(text, place, m) < 0 for m in openers):
        return []
    return list(zip(openers, marks[1::2], strict=True))


def _single_closer(text: str, place: _Place, marks: list[_Mark], k: int, british: bool) -> _Mark | None:
    """What closes the single mark ``k``; none when it is an apostrophe (``’tis``).

    ``‘The workers’ union will fight,’ he said``: a closer that may be an apostrophe stands back behind one that cannot.
    """
    opener = marks[k]
    if _is_apostrophe(text, opener):
        return None
    limit = place.end
    for n in range(k + 1, len(marks)):
        single = _FAMILY[marks[n].sign] == "‘"
        if not _is_apostrophe(text, marks[n]) if single else not british:
            limit = marks[n].start
            break
    doubtful = None
    for m in _SINGLE_CLOSER.finditer(text, opener.end + 1, limit):
        i = m.start()
        if opener.sign == "’" and text[i - 1] not in ",.?!":
            continue
        if not _MAY_BE_APOSTROPHE.match(text, i - 1):
            return _Mark(i, i + 1, m[0])
        doubtful = doubtful or _Mark(i, i + 1, m[0])
    return doubtful


def _is_apostrophe(text: str, mark: _Mark) -> bool:
    """Whether a single mark in front of a word stands for left-out letters: ``’tis``, ``rock ’n’ roll``, ``the ’90s``."""
    if _SHORT_YEAR.match(text, mark.end):
        return True
    word = _WORD.match(text, mark.end)
    if not word or word[0].lower() not in words("elisions"):
        return False
    return word[0].lower() == "n" or text[word.end() : word.end() + 1] not in ("'", "’")


def _starts_speech(text: str, place: _Place, mark: _Mark) -> bool:
    """Whether a single mark without a closer still opens a quote: ``‘We will win, he said`` in an article that quotes this way."""
    if _is_apostrophe(text, mark) or not (text[mark.end].isupper() or text[mark.end] in _MARKS):
        return False
    return mark.sign == "‘" or mark.start == place.start
