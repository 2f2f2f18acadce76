"""Marks paired to stretches.

Marks are found in one pass, told from apostrophes and inch signs, and paired place by place (a paragraph, a heading or a header
piece). Only outermost stretches come out; what is quoted inside a quote belongs to it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import NamedTuple

from ..lexicon import words
from ..model import TOO_LONG, Blocks, Header, Span, Stretch, Warn
from ..patterns import on_demand
from .terms import SURE, TERM, log_odds

_DOUBLE = '"“”„‟\N{FULLWIDTH QUOTATION MARK}'
_SINGLE = "'‘’‚‛`"
_OTHER = "«»‹›「」『』"
_TAG_MOST = 500
"""Code points in a tag; it may run over line breaks."""
_MARK = re.compile(
    rf"""
    [{_DOUBLE}{_OTHER}{_SINGLE}<]
    (?:
        (?<=[\s(—]["“]) (?=[\w\[$‘…]) ()                               # 1: “We, as openers mostly stand
      | (?<=[A-Za-z.,!?…\]’—-]["”]) (?=[\s.,;:)—]|\Z) ()             # 2: win,” as closers mostly stand
      | (?<=[\s(]') ' (?=[\w\[$]) ()                               # 3: ''We
      | (?<=[A-Za-z.,!?…\]—-]') ' (?=[\s.,;:)—]|\Z) ()             # 4: win,''
      | (?<=<) [A-Za-z/] [^<>]{{0,{_TAG_MOST}}} > ()              # 5: a left-over tag: what its attributes hold is no quote
      | (?<=[{_DOUBLE}{_OTHER}])
      | (?<=') ' (?! ' (?:[\s.,;:)?!—]|\Z) )                  # not in 'Yes,''' where the single mark closes first
      | (?<=’) ’                                              # win,’’
      | (?<=‘) ‘
      | (?<=`) `                                              # ``We
      | (?<![^\s(\[{{<>—–\-/=*_:“„«"'‘].) (?<=[{_SINGLE}]) (?=[^\s'’])  # ‘We: what may open a stretch in single marks
    )
    """,
    re.VERBOSE,
)
_REGULAR = frozenset(turn * times for turn in (b"\1\2", b"\3\4") for times in range(1, 13))
"""Openers and closers in turn, by their groups in the pattern, up to the dozen pairs that a long paragraph has."""
_TAG = 5
_SINGLE_CLOSER = re.compile(rf"(?<=[^\s{_SINGLE}])['’‘`](?![\w'’])")
_MAY_BE_APOSTROPHE = re.compile(r"[sxznohd\d]['’‘`](?: [^\W_]|[.,?!]['’])")
"""A closing single mark that may be none: the workers’ union, Hodges’ vote, goin’ home, a 6’ man."""
_SHORT_YEAR = re.compile(r"\d\d(?:s\b|\b(?! [A-Z]))")
"""’90s, the ’08 campaign; but ‘60 Minutes’."""
_WORD = re.compile(r"\w+")
_FEET = on_demand(r"\d['’′]\s?\d{1,2}(?:\.\d+)?$")
"""What stands before an inch or second sign: 5'10", 40°26'46"."""
_FEET_MOST = 8
_NAME_AND_JOB = on_demand(r"[A-Z][\w.’'-]*+(?: [A-Z][\w.’'-]*+){1,3}, [a-z]")
BETWEEN_MOST = 3
"""Paragraphs without marks between an opener and its closer: a quote of more than five is rather a closer forgotten."""
CLIPPED_MOST = 300
"""Code points looked ahead for what closes ‘Is it late?’, which may begin with a clipped word as well."""
LOOK_AHEAD = 8
"""Marks behind a doubtful opener among which its closer is looked for."""
SOURCE_LINE_MOST = 8
"""Words."""
_SENTENCE_LETTERS = frozenset("vgpx")
"""Letters of a shadow that a line with nothing but a name and a job does not have: verbs and pronouns."""
_SIDE_BY_SIDE_MOST = 3
"""As in ``“‘“No,” he said``: so many neighbouring marks are looked through to see what stands beside them."""

_FAMILY = dict.fromkeys([*_DOUBLE, "''", "``", "’’", "‘‘"], "“") | dict.fromkeys(_SINGLE, "‘")
_FAMILY |= {"«": "«", "»": "«", "‹": "‹", "›": "‹", "「": "「", "」": "「", "『": "『", "』": "『"}
"""Which marks can close which; a family goes by the name of its opener."""
_FORM = dict.fromkeys(["“", "„", "‟", "``", "‘‘", "«", "‹", "「", "『"], 1) | dict.fromkeys(["”", "’’", "»", "›", "」", "』"], -1)
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

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


_Place = tuple[int, int, bool]
"""Start and end of a paragraph (True) or of a heading or a header piece (False): what a stretch has to lie in."""
_NOWHERE: _Place = (0, 0, False)
_Pair = tuple[Span, Span | None]
"""An opener with its closer, or without one."""


def find_stretches(text: str, shadow: str, header: Header, blocks: Blocks) -> tuple[list[Stretch], list[Warn]]:
    """The outermost stretches between quotation marks, place by place, and what is wrong with their marks.

    ``He called it “a ‘great’ day.”`` has one stretch, ``a ‘great’ day.``; in ``‘No,’ he said, ‘no “maybe”.’`` there are two.
    """
    stretches: list[Stretch] = []
    warnings: list[Warn] = []
    matches = list(_MARK.finditer(text))
    kinds = bytes([m.lastindex or 0 for m in matches])
    if _TAG in kinds:
        matches = [m for m in matches if m.lastindex != _TAG]
        kinds = bytes([m.lastindex or 0 for m in matches])
    if not matches:
        return stretches, warnings
    places = [(*piece.span, False) for piece in header.pieces]
    places += [(start, end, kind == "paragraph") for kind, start, end in blocks.blocks]
    places.sort()
    british = _single_marks_outside(matches)
    goes_on = False  # the paragraph before ends in a quote that this one opens again
    dangling = False  # a paragraph before ends in a quote that nothing closes
    behind = 0  # the place that follows the last one with marks
    for number, first, last in _by_place(matches, places):
        place = places[number]
        between = places[behind:number]  # paragraphs without any mark since then
        behind = number + 1
        if between:
            goes_on = False
            dangling = dangling and len(between) <= BETWEEN_MOST and all(p[2] for p in between)
        if not (goes_on or dangling) and kinds[first:last] in _REGULAR:
            spans = [m.span() for m in matches[first:last]]
            stretches += [
                _stretch(text, shadow, place, *opener, *closer, False, british)
                for opener, closer in zip(spans[::2], spans[1::2], strict=True)
            ]
            continue
        following = places[behind] if behind < len(places) else _NOWHERE
        start, end, running = place
        pairs, strays = _pair(text, place, [_Mark(*m.span(), m[0]) for m in matches[first:last]], british)
        carried = goes_on and pairs[:1] != [] and pairs[0][0][0] == start
        if dangling and running and strays and (not pairs or strays[0] < pairs[0][0]):
            # “We will win. ¶ And then we go home,” she said: one quote, not opened again.
            warnings.pop()
            stretches += [_stretch(text, shadow, p, p[0], *p[:2], 0, True, british) for p in between]
            stray = strays.pop(0)
            if not _is_source_line(text, shadow, start, stray[0]):
                pairs.insert(0, ((start, start), stray))
                carried = True
        warnings += [Warn("stray-quote", f"Nothing opens what this {text[slice(*span)]} closes.", span) for span in strays]
        unclosed = max((k for k, (_, closer) in enumerate(pairs) if closer is None), default=-1)
        goes_on = unclosed >= 0 and running and _reopens(text, following, pairs[unclosed][0])
        if goes_on:
            del pairs[unclosed + 1 :]  # nested in what goes on
        dangling = running and not goes_on and 0 <= unclosed == len(pairs) - 1
        for k, (opener, closer) in enumerate(pairs):
            stop = closer[0] if closer else pairs[k + 1][0][0] if k + 1 < len(pairs) else end
            if text[opener[1] : stop].strip():
                stretch = _stretch(text, shadow, place, *opener, stop, closer[1] if closer else 0, carried, british)
                if not british and _is_heading(text, place, stretch):
                    stretch = stretch._replace(term=True, odds=SURE)
                elif carried or (goes_on and k == unclosed):  # “Dear all, ¶ “It is late.”
                    stretch = stretch._replace(term=False, odds=TOO_LONG)
                stretches.append(stretch)
                carried = False
            if closer is None and not (goes_on and k == unclosed):
                sign = text[slice(*opener)]
                warnings.append(Warn("unclosed-quote", f"Nothing closes what this {sign} opens.", (opener[0], stop)))
    return stretches, warnings


def _stretch(
    text: str, shadow: str, place: _Place, outer_start: int, start: int, end: int, outer_end: int, carried: bool, british: bool
) -> Stretch:
    """The stretch between an opener and a closer (``outer_end`` 0: there is none), without white space at its ends: ``« Non »``."""
    if text[start].isspace() or text[end - 1].isspace():
        inside = text[start:end].strip()
        start = text.index(inside[0], start)
        end = start + len(inside)
    odds = log_odds(text, shadow, place, (start, end), (outer_start, outer_end or end), british)
    return Stretch(start, end, outer_start, outer_end or end, carried, odds > TERM, odds)


def _is_heading(text: str, place: _Place, stretch: Stretch) -> bool:
    """Whether a line is nothing but words in single marks: ``'A long way home.'`` over paragraphs that quote in double ones."""
    start, _, outer_start, outer_end, *_ = stretch
    return (outer_start, outer_end) == place[:2] and start == outer_start + 1 and text[outer_start] in _SINGLE


def _by_place(matches: list[re.Match[str]], places: list[_Place]) -> Iterator[tuple[int, int, int]]:
    """The number of each place with marks in it, and which marks they are; marks in furniture and footnotes are nobody's."""
    starts = [m.start() for m in matches]
    starts.append(sys.maxsize)
    last = 0
    for number, (start, end, _) in enumerate(places):
        while starts[last] < start:
            last += 1
        first = last
        while starts[last] < end:
            last += 1
        if last > first:
            yield number, first, last


def _reopens(text: str, place: _Place, opener: Span) -> bool:
    """Whether a paragraph takes up the quote that the one before left open: ``“And another thing``."""
    sign = text[place[0] : place[0] + 2]
    return place[2] and _FAMILY.get(sign, _FAMILY.get(sign[:1])) == _FAMILY[text[slice(*opener)]]


def _is_source_line(text: str, shadow: str, start: int, end: int) -> bool:
    """Whether the last line of a pull quote names its source inside the marks: ``“It has to stop. ¶ Jane Doe, mayor of Ely.”``."""
    tokens = text[start:end].split()
    capitals = sum(word[0].isupper() for word in tokens)
    named = capitals * 2 >= len(tokens) or _NAME_AND_JOB().match(text, start, end) is not None
    return len(tokens) <= SOURCE_LINE_MOST and named and _SENTENCE_LETTERS.isdisjoint(shadow[start:end])


def _single_marks_outside(matches: list[re.Match[str]]) -> bool:
    """Whether the article quotes in the British way, ‘outside “inside” outside’: single marks outnumber double ones."""
    single = len([m for m in matches if m.lastindex is None and m[0] in _SINGLE])
    return single * 2 > len(matches) - single  # of a single pair only the opener is among the marks


def _pair(text: str, place: _Place, marks: list[_Mark], british: bool) -> tuple[list[_Pair], list[Span]]:
    """The outermost pairs among the marks of a place, with the openers that nothing closes, and the closers that nothing opens.

    ``“We will win, he said. “And “soon”.”`` has the openers 1 and 2, the second with its closer.
    """
    pairs: list[_Pair] = []
    strays: list[Span] = []
    stack: list[_Mark] = []  # openers not closed yet; marks of another family than the outermost mean nothing among them
    resume = 0
    for k, mark in enumerate(marks):
        if mark.start < resume or (stack and _FAMILY[mark.sign] != _FAMILY[stack[0].sign]):
            continue
        if _FAMILY[mark.sign] == "‘":
            closer = _single_closer(text, place, marks, k, british)
            if closer:
                resume = closer.end
                pairs.append((mark.span, closer.span))
            elif british and _starts_speech(text, place, mark):
                pairs.append((mark.span, None))
            continue
        move = _move(text, place, marks, k, stack[-1].sign if stack else "")
        if move > 0:
            stack.append(mark)
        elif move < 0 and stack:
            opener = stack.pop()
            while pairs and pairs[-1][0] > opener.span:
                pairs.pop()
            pairs.append((opener.span, mark.span))
        elif move < 0:
            strays.append(mark.span)
    if stack:
        if every_other := _every_other(text, place, marks):
            return every_other, []
        pairs += [(mark.span, None) for mark in stack]
        pairs.sort()
    return pairs, strays


def _move(text: str, place: _Place, marks: list[_Mark], k: int, opener: str) -> int:
    """Whether mark ``k`` opens (1), closes (-1) or is no quotation mark (0), behind an unclosed ``opener`` or none (``""``)."""
    mark = marks[k]
    form = _FORM.get(mark.sign, 0)
    if form <= 0 and mark.start > place[0] and text[mark.start - 1].isdigit() and _is_inch(text, place, marks, k, opener):
        return 0
    if opener:
        if form < 0 or _CLOSED_BY.get(opener) == mark.sign or mark.end == place[1]:
            return -1
        shape = _shape(text, place, mark)
        return 1 if shape > 0 or (form and shape == 0) else -1
    if form > 0 and k + 1 < len(marks) and _FORM.get(marks[k + 1].sign, 0) < 0:
        return 1
    shape = _shape(text, place, mark)
    if form == 0:
        return 1 if shape >= 0 else -1
    if form == shape or (form > 0 and shape == 0):
        return form
    # The wrong way round, ”We will win,“ she said, if anything closes it.
    behind = next((m for m in marks[k + 1 : k + 1 + LOOK_AHEAD] if _FAMILY[m.sign] == _FAMILY[mark.sign]), None)
    return 1 if shape >= 0 and behind and (_FORM.get(behind.sign) == -1 or _shape(text, place, behind) < 0) else -1


def _shape(text: str, place: _Place, mark: _Mark) -> int:
    """What a mark is by its neighbours: 1 for an opener (`` "We``), -1 for a closer (``win," ``), 0 for either (``he"we``)."""
    i, j = mark.start - 1, mark.end
    least, most = max(place[0], i - _SIDE_BY_SIDE_MOST), min(place[1], j + _SIDE_BY_SIDE_MOST)
    while i > least and text[i] in _MARKS:
        i -= 1
    while j < most and text[j] in _MARKS:
        j += 1
    before = text[i] if i >= place[0] else " "
    behind = text[j] if j < place[1] else " "
    opens = not behind.isspace() and (before.isspace() or before in _BEFORE_OPENER)
    closes = not before.isspace() and (behind.isspace() or behind in _BEHIND_CLOSER)
    return opens - closes


def _is_inch(text: str, place: _Place, marks: list[_Mark], k: int, opener: str) -> bool:
    """Whether the mark behind a number is an inch or second sign: ``5'10"``, ``40°26'46"``, ``“the 12" guns”``."""
    start, end, _ = marks[k]
    if not opener or _FEET().search(text, max(place[0], start - _FEET_MOST), start):
        return True
    if k + 1 == len(marks) or text[end : end + 1] != " " or not text[end + 1 : end + 2].isalpha():
        return False
    return _shape(text, place, marks[k + 1]) < 0


def _every_other(text: str, place: _Place, marks: list[_Mark]) -> list[_Pair]:
    """Pairs of straight marks that alternate, where spaces stand on the wrong side: ``"We will win, "he said. "We must."``."""
    openers = marks[0::2]
    if len(marks) % 2 or any(m.sign not in ('"', "''") for m in marks) or any(_shape(text, place, m) < 0 for m in openers):
        return []
    return [(opener.span, closer.span) for opener, closer in zip(openers, marks[1::2], strict=True)]


def _single_closer(text: str, place: _Place, marks: list[_Mark], k: int, british: bool) -> _Mark | None:
    """What closes the single mark ``k``; none when it is an apostrophe (``’tis``).

    ``‘The workers’ union will fight,’ he said``: a closer that may be an apostrophe stands back behind one that cannot.
    """
    opener = marks[k]
    if _is_apostrophe(text, opener):
        return _closer_of_clipped(text, place, marks, k)
    limit = place[1]
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


def _closer_of_clipped(text: str, place: _Place, marks: list[_Mark], k: int) -> _Mark | None:
    """What closes a quote that begins with a word that could be clipped: ``‘Is it late?’ he said``; none in ``’Tis the season``."""
    opener = marks[k]
    if opener.sign == "’" or not text[opener.end].isupper():
        return None
    limit = min(place[1], opener.end + CLIPPED_MOST)
    limit = min(limit, next((m.start for m in marks[k + 1 : k + 1 + LOOK_AHEAD] if m.sign == "‘"), limit))
    for m in _SINGLE_CLOSER.finditer(text, opener.end + 1, limit):
        if text[m.start() - 1] in ",.?!":
            return _Mark(m.start(), m.end(), m[0])
    return None


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
    return mark.sign == "‘" or mark.start == place[0]
