"""Things stuck together without a space: a heading and a sentence, two paragraphs, a label of the page.

Every place where a capital follows a small letter or a full stop without a space is looked at. A full stop is enough to cut there;
between two words the left one must end a heading and the right one must be known as a word of its own, or a label must stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lexicon import words
from ..model import Blocks, Warn
from ..patterns import on_demand
from .furniture import stuck_label
from .units import STOPS, Unit

SHORTEST_HEADING = 5
"""Code points of a heading that is cut off a sentence: ``Claim|It is said``."""
LONGEST_HEADING = 110
"""Code points of a heading that is cut off a sentence; longer ones are too likely to be half a sentence."""
SHOWN = 40
"""Code points on either side of a cut that a warning shows at most."""
FARTHEST_QUOTE = 3000
"""Code points that are searched for the quotation mark that a straight one closes."""
FEWEST_TITLE_WORDS = 3
"""Fewer capitalized words may be the name that a sentence starts with."""
SHORTEST_LAST_WORD = 3
"""Letters of the last word of a heading; shorter ones are the start of a name: ``McDonald``, ``iPhone``."""
SHORTEST_SENTENCE = 30
"""Code points behind a glued heading; less is no paragraph."""

_UPPER = r"A-ZÀ-ÖØ-ÞΑ-ΩА-Я"
_LOWER = r"a-zß-öø-ÿα-ωа-я"


def _letters(ranges: str) -> frozenset[str]:
    """The letters of some ranges: ``_letters("A-CX-Z")`` has six."""
    return frozenset(chr(n) for at in range(0, len(ranges), 3) for n in range(ord(ranges[at]), ord(ranges[at + 2]) + 1))


_CAPITAL = _letters(_UPPER)
_SMALL = _letters(_LOWER)
_STARTS = _CAPITAL | frozenset("“‘«„")
_STOP = frozenset(".!?")
_BEFORE_STOP = _SMALL | frozenset(')”’»"]%')
_BEHIND_STOP = frozenset('”’"»“')
_BEHIND_LETTER = frozenset("”’\"'»")
_MAY_BE_STUCK = re.compile(r"[^\0-@\[-ª¬-¿×ß-ÿ](?<=[^\sA-Z(\[/@#-].)(?<![’”])(?<!\s[^\w\s)%].)")
"""What may be one of ``_STARTS``, behind anything but a space, a capital or an opening mark. The set is told by what it leaves out:
one of letters and marks from here and there takes longer to compile than to read an article."""
_NOT_IN_QUESTION = frozenset('.!…“”"\r\n')
_QUESTION_MOST, _QUESTION_LEAST = 91, 7
"""Code points of a question in front of its mark."""
_QUESTION_STUCK = re.compile(r"\?[^\W\d_A-Z]{2}")
_OPENING_SINGLE = on_demand(r"(?<!\w)[‘'](?=\w)")
_INNER_STOP = on_demand(r"[.!?;][”’\"]? ")
_WORD_BEHIND = on_demand(r"[“‘«„\"]?([^\W\d_]+)(?=[\s,’'“])")
_WORD_BEFORE = on_demand(r"[^\W_]+(?=[\W_]{0,3}\Z)")
_CHUNK = on_demand(r"\S+")
_ADDRESS = on_demand(r"[/@]|www\.")
_CAPITALS = on_demand(
    rf"[‘“]?(?=[{_UPPER}’' ]{{6}})[{_UPPER}\d’'”&,: -]{{5,80}}(?<=[{_UPPER}’”])(?=[{_UPPER}“][{_LOWER} ’]|“[{_UPPER}])"
)
"""A heading in capitals with a sentence stuck to it: ``NEVER SAY GOODBYE|He said``."""
_TITLE_WORD = on_demand(rf"(?:[‘“\"'(]?[{_UPPER}\d][^\s]*|&|–|—)$")
_SMALL_WORD = on_demand(r"(?:an?|the|of|in|on|at|to|for|by|and|or|but|with|from|as|is|vs\.?|de|der|die|das|la|le|et|und)$")


MOST_SOUGHT = 10
"""Words that are looked for in the text itself; who asks for more has it split."""


class _Words:
    """The words of the text. Most texts have little that is stuck together: it is not split for two or three questions."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: set[str] = set()
        self._sought = 0

    def __contains__(self, word: str) -> bool:
        self._sought += 1
        if self._sought <= MOST_SOUGHT:
            return f" {word} " in self._text or self._stands(word)
        if not self._words:
            self._words.update(self._text.split())
        return word in self._words

    def _stands(self, word: str) -> bool:
        """Does the word stand between white space?"""
        text = self._text
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if (not at or text[at - 1].isspace()) and (end == len(text) or text[end].isspace()):
                return True
            at = text.find(word, end)
        return False


def split_glued(text: str, units: list[Unit], out: Blocks) -> list[Unit]:
    """The units, with those cut that hold more than one thing; a warning for each cut."""
    if not units:
        return units
    places = [m.start() for m in _MAY_BE_STUCK.finditer(text, units[0].start) if _may_be_cut(text, m.start())]
    if places and "“" in text:
        closing = "„" in text  # as in German
        places = [p for p in places if (text[p] != "“" if closing else text[p - 1] != "“")]
    questions = _QUESTION_STUCK.search(text, units[0].start)
    if not places and not questions:
        return units
    known = _Words(text)
    done: list[Unit] = []
    at = 0
    for unit in units:
        here: list[int] = []
        while at < len(places) and places[at] < unit.end:
            if places[at] > unit.start:
                here.append(places[at])
            at += 1
        if not here and not questions:
            done.append(unit)
            continue
        pieces = list(_pieces(text, unit, here, known)) if here else [unit]
        for piece in pieces:
            done += _question_off(text, piece, out) if questions else [piece]
        if len(pieces) > 1:
            _warn(text, pieces, out)
    return done


def _is_stuck(text: str, place: int) -> bool:
    """Does something start at the place without a space: ``foundation|The``, ``drained.|The``, ``a ‘shame’|The``?"""
    start, last = text[place], text[place - 1]
    if start not in _STARTS:
        return False
    if last in _SMALL or last in ")%" or last.isdecimal():  # foundation | The
        return start != "„"
    before = text[place - 2] if place > 1 else " "
    if last in _STOP:  # drained. | The, the OBR? | The
        return before in _BEFORE_STOP or before.isdecimal() or (last != "." and (before.isalnum() or before == "_"))
    if before in _STOP:  # drained.” | The
        return last in _BEHIND_STOP and start not in "‘«"
    return last in _BEHIND_LETTER and before in _SMALL and start in _CAPITAL  # a ‘shame’ | The


def _may_be_cut(text: str, place: int) -> bool:
    """A quick look at a place: does more than the start of a name stand in front of it, as in ``McDonald``, ``iPhone``?"""
    return _is_stuck(text, place) and (
        not text[place - 1].isalnum()
        or text[place - SHORTEST_LAST_WORD : place].isalnum()
        or stuck_label(text, place, len(text)) > 0
    )


def _warn(text: str, pieces: list[Unit], out: Blocks) -> None:
    """A warning for each heading that was stuck to something, and for each other place that was cut."""
    for left, piece in zip([None, *pieces], pieces, strict=False):
        if piece.marked:
            message, span = "A heading is stuck to a sentence", (piece.start, piece.end)
            out.warnings.append(Warn("glued-heading", message, span))
        elif left and not left.marked:
            before = text[max(left.start, left.end - SHOWN) : left.end].split()[-1]
            behind = text[piece.start : min(piece.end, piece.start + SHOWN)].split()[0]
            span = (left.end - len(before), piece.start + len(behind))
            out.warnings.append(Warn("glued-text", "Two things are stuck together", span))


def _pieces(text: str, unit: Unit, places: list[int], known: _Words) -> Iterator[Unit]:
    """The pieces of a unit that is stuck together at some of the places."""
    start = unit.start
    apart = unit.apart
    doubt = False  # a place in this piece that was left alone
    for place in [*places, unit.end]:
        label_end = stuck_label(text, start, place)
        if label_end and start < label_end < place:
            yield Unit(start, label_end, apart)
            start, apart = _skip_space(text, label_end), False
        if place <= start or place == unit.end:
            continue
        marked = False
        if text[place - 1] == '"' and text[place - 2] not in STOPS:
            place -= 1  # the mark opens what follows
        if not (label_end or stuck_label(text, place, unit.end)):
            if _stop_before(text, place):
                if not _is_sentence_end(text, start, place, known):
                    continue
                if text[place - 1] == '"' and text.count('"', max(start, place - FARTHEST_QUOTE), place) % 2:
                    place -= 1  # the mark opens what follows
            elif not doubt and _is_heading_end(text, start, place, unit, known):
                marked = True
            else:
                doubt = True
                continue
        if place > start:
            yield from _with_title(text, Unit(start, place, apart, marked=marked), unit.start, known)
        start, apart, doubt = place, False, False
    yield from _with_title(text, Unit(start, unit.end, apart), unit.start, known)


def _skip_space(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


def _stop_before(text: str, place: int) -> bool:
    """Does a sentence end in front of the place, with or without closing marks: ``drained.”|The``?"""
    before = text[place - 1]
    return before in STOPS or (before in "”’»“\"'" and text[place - 2] in STOPS)


def _is_sentence_end(text: str, start: int, place: int, known: _Words) -> bool:
    """Does a sentence end in front of the place: ``he said.|Holt said``, not ``U.S.|Senate``, ``e.g.|Lorne``?"""
    behind = _WORD_BEHIND().match(text, place)
    before = _WORD_BEFORE().search(text, max(start, place - 24), place)
    if not behind or not before or _ADDRESS().search(text, max(start, place - 40), place + 12):
        return False
    word = before[0]
    if word[0].islower():
        return len(word) > 1
    if text[place - 1] != ".":
        return True  # behind closing marks there is no doubt, and no name is shortened with a question mark
    if word.lower() + "." in words("honorifics"):
        return False  # “Dr.Who”
    right = behind[1]
    if right.lower() in words("sentence_openers") or right.lower() in known:
        return True
    if word[0].isdigit():
        return right in known or len(right) > SHORTEST_LAST_WORD
    return right in known and len(word) > SHORTEST_LAST_WORD


def _is_heading_end(text: str, start: int, place: int, unit: Unit, known: _Words) -> bool:
    """Does a heading end at the place and a sentence start: ``Trust but verify|The fear of``, not ``the Lake Mc|Donald house``?"""
    if not SHORTEST_HEADING <= place - start <= LONGEST_HEADING or unit.end - place < SHORTEST_SENTENCE:
        return False
    heading = text[start:place]
    if heading[0].islower() or "@" in heading or _INNER_STOP().search(heading) or not _is_balanced(heading):
        return False
    behind, before = _WORD_BEHIND().match(text, place), _WORD_BEFORE().search(heading)
    if not behind or not before or len(before[0]) < SHORTEST_LAST_WORD:
        return False
    left, right = before[0], behind[1]
    if (left + right).casefold() in words("camel_names"):
        return False
    if left[0].isdigit() and len(right) < SHORTEST_LAST_WORD:
        return False  # the end of a number: “N-340A”
    is_cut = start > unit.start  # on the other side, the heading was stuck to something too
    if " " not in heading and not (is_cut and right.lower() in words("sentence_openers")):
        return False  # one word: “Verdict|The claim” is no name
    if left[0].islower() or left[0].isdigit():
        return is_cut or right.lower() in known or right in known
    if is_cut:
        if right.lower() in words("sentence_openers"):
            return True
        return right.lower() in known or (right in known and (left in known or len(right) > SHORTEST_LAST_WORD))
    return heading.count(" ") > 1 and all(map(_TITLE_WORD().match, _big_words(heading))) and right.lower() in known


def _is_balanced(heading: str) -> bool:
    """Does every quotation mark of the heading have its partner: ``‘We were told nothing’: Holt``?"""
    if heading[-1] in "'’" and not _OPENING_SINGLE().search(heading):
        return False
    return heading.count("“") == heading.count("”") and heading.count('"') % 2 == 0


def _big_words(line: str) -> list[str]:
    """The words of a line without articles, prepositions and the like."""
    return [word for word in line.split() if not _SMALL_WORD().match(word)]


def _with_title(text: str, piece: Unit, unit_start: int, known: _Words) -> Iterator[Unit]:
    """The piece, or the heading in title case that it starts with and its rest: ``Fish Rescued From The Lake|One diver``."""
    cut = None
    if piece.start > unit_start and piece.end - piece.start > SHORTEST_SENTENCE:
        m = _CAPITALS().match(text, piece.start, piece.end)
        if m:
            cut = (m.end(), m.end())
        elif piece.end - piece.start > LONGEST_HEADING:
            cut = _title_end(text, piece, known)
    if cut:
        yield Unit(piece.start, cut[0], piece.apart, marked=True)
        piece = Unit(cut[1], piece.end, False)
    yield piece


def _title_end(text: str, piece: Unit, known: _Words) -> tuple[int, int] | None:
    """Where the heading in title case ends that the piece starts with, and where the sentence behind it starts."""
    chunks = list(_CHUNK().finditer(text, piece.start, min(piece.end, piece.start + LONGEST_HEADING + 30)))
    first = next((n for n, m in enumerate(chunks) if not _TITLE_WORD().match(m[0]) and not _SMALL_WORD().match(m[0])), 0) - 1
    while first > 0 and _SMALL_WORD().match(chunks[first][0]):
        first -= 1
    if first > 1 and _SMALL_WORD().match(chunks[first - 1][0].lower()) and chunks[first - 1][0].istitle():
        first -= 1  # the sentence starts with a small word and a name: “In Lorne district”
    heading = [m[0] for m in chunks[: max(first, 0)]]
    if len(_big_words(" ".join(heading))) < FEWEST_TITLE_WORDS or heading[-1][-1] in ".:,;" or _SMALL_WORD().match(heading[-1]):
        return None
    return (chunks[first - 1].end(), chunks[first].start()) if chunks[first][0].lower() in known else None


def _question_off(text: str, unit: Unit, out: Blocks) -> list[Unit]:
    """The unit, or the question that it starts with and the rest of a sentence: ``Who owns the lake?|claimed that``."""
    mark = text.find("?", unit.start, unit.end - 2)
    rest = mark + 1
    if (
        not _QUESTION_LEAST <= mark - unit.start <= _QUESTION_MOST
        or not (text[unit.start] in _CAPITAL and text[rest] in _SMALL and text[rest + 1] in _SMALL)
        or not _NOT_IN_QUESTION.isdisjoint(text[unit.start : mark])
    ):
        return [unit]
    word_end = text.find(" ", rest, unit.end)
    lost = (rest, word_end if word_end > 0 else unit.end)
    out.warnings.append(Warn("glued-heading", "A heading is stuck to a sentence", (unit.start, rest)))
    out.warnings.append(Warn("lost-text", "The paragraph starts in the middle of a sentence", lost))
    return [Unit(unit.start, rest, unit.apart, marked=True), Unit(rest, unit.end, False)]
