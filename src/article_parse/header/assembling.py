"""Which of the lines at the top are the head, and what each of them is there: ``read_header``."""

from __future__ import annotations

from ..lines import unwrap
from ..model import Furniture, Header, HeaderPiece, Line, PieceKind, Span
from .bylines import (
    is_affiliation,
    is_body,
    is_joiner,
    is_names_line,
    is_organisation,
    is_person_in_capitals,
    signature,
    starts_with_given_name,
    starts_with_initial,
)
from .dated import read_prefix
from .publication import Candidate
from .scanning import Item, is_bullet, scan, units_of, without_marks
from .title import (
    LONGEST_SENTENCE,
    LONGEST_TITLE,
    has_letters,
    has_stop,
    in_title_case,
    is_breadcrumb,
    is_kicker,
    is_one_word,
    is_paper_name,
    is_section_label,
    is_slug,
    reads_as_english,
    reads_as_summary,
    reads_as_title,
    without_site,
)

_TEXT_LEAST = 80
"""Code points of the line that makes a name above it a byline and no heading."""
_TEXT_LEAST_CJK = 30
"""The same in Chinese and Japanese, where a word is one or two letters."""
_TOPIC_SPACES = 2
_TOPIC_LEAST = 4
_TOPIC_REACH = 8
"""Lines from the topic on, among which byline or date stand."""
_TITLE_SPACES = 4
"""Spaces of a title or standfirst below a topic: at least so many."""
_RELEASE = "for immediate"
_MINISTER = ("The Hon ", "The Hon. ", "Hon ", "Hon. ", "Senator the Hon ")
_CRUMB_SPACES = 1
_KEY_POINTS_MOST = 6
_NAME_MOST = 30
_NAMES_MOST = 90


def read_header(text: str, lines: list[Line]) -> Header:
    """The pieces above the text: title, authors, dates, standfirst, section labels."""
    head = Header([], [], None, [], [], None, None, None, [], 0)
    if not lines:
        return head
    first = lines[0]
    prefix = read_prefix(text, *first)
    if prefix:
        written, rest = prefix
        stop = len(text[first.start : rest].rstrip()) + first.start
        head.pieces.append(HeaderPiece("date", text[first.start : stop], (first.start, stop)))
        head.dates.append(Candidate(written, "prefix"))
        head.end = stop
        first = Line(rest, first.end)
    units = units_of(text, [first, *lines[1:]] if prefix else lines)
    bare = [without_marks(text, unit) if text[unit.start] in "*_" else unit for unit in units]
    assembly = _Assembly(text, scan(text, bare), head)
    assembly.run(after_prefix=prefix is not None)
    assembly.leave_out_papers()
    assembly.sign()
    for unit, inner in zip(units, bare, strict=True):
        if unit != inner and inner.start < head.end:
            _add_marks(text, unit, inner, head)
    return head


def _add_marks(text: str, unit: Line, inner: Line, head: Header) -> None:
    """The marks around a line of the head are furniture."""
    for start, end in ((unit.start, inner.start), (inner.end, unit.end)):
        mark = text[start:end].strip()
        place = text.index(mark, start, end)
        head.furniture.append(Furniture("markup", mark, (place, place + len(mark))))
    head.end = max(head.end, unit.end)


def _tells_issue(item: Item) -> bool:
    """True for the line of a month without a day: ``Volume 14, Number 3          March 1997``."""
    return any(written.partial[0] for written, _ in item.dates)


class _Assembly:
    """The items of the top on their way into a ``Header``."""

    def __init__(self, text: str, items: list[Item], head: Header) -> None:
        self.text = text
        self.items = items
        self.head = head
        self.titled = any(item.kind == "title" for item in items)
        self.entry = self._first_entry()
        self.last = self._last_mark()
        self.masthead = self._masthead()

    def _last_mark(self) -> int:
        """The last item that tells what it is and stands above text, or -1; a date line below the last paragraph is at the foot."""
        read = [i for i, item in enumerate(self.items) if i and item.kind == "free" and self._reads_as_text(item)]
        end = min(read[-1] if read else len(self.items), self.entry)
        return max((i for i, item in enumerate(self.items[:end]) if item.kind not in ("free", "note")), default=-1)

    def _first_entry(self) -> int:
        """Where a log starts: ``By Jane Roe`` / ``March 18, 2019`` / ``Monday, March 11``, a day without year below a whole date.

        Below a sentence it may have its year: ``… This is how it unfolded.`` / ``Sunday, November 14, 2021``.
        """
        signed = sentence = False
        known: set[tuple[int | None, ...]] = set()  # months and days of whole dates
        for i, item in enumerate(self.items):
            if item.kind == "date" and item.dates and not any(role for _, role in item.dates):
                days = {day[1:] for written, _ in item.dates for day in written.days}
                is_other = not known & {written.partial[1:] for written, _ in item.dates}
                if signed and known and (sentence or (not days and is_other)):
                    return i
                known |= days
            signed = signed or bool(item.names)
            sentence = item.kind == "free" and bool(known) and has_stop(self.text[item.end - 3 : item.end])
        return len(self.items)

    def _reads_as_text(self, item: Item) -> bool:
        """True for a long line with a full stop: a paragraph, or a standfirst."""
        least = _TEXT_LEAST_CJK if self.text[item.end - 1] == "。" else _TEXT_LEAST
        return item.end - item.start > least and has_stop(self.text[item.end - 3 : item.end])

    def run(self, after_prefix: bool) -> None:
        """Take the items into the head, one after the other, until the text begins."""
        summaries = 0
        for i, item in enumerate(self.items[: self.entry]):
            if item.kind == "body":
                self._piece("field", item.start, item.end)
                return
            if item.kind != "free":
                self._known(item)
                continue
            if self.head.authors and self.head.pieces[-1].kind == "byline" and self._goes_on(item):
                continue
            above = i < self.last
            if not above and item.end - item.start > LONGEST_TITLE:
                return
            words = unwrap(self.text[item.start : item.end])
            if not self.titled and self._is_above_title(i, words):
                self.head.furniture.append(Furniture("label", self.text[item.start : item.end], (item.start, item.end)))
                self.head.end = item.end
            elif (not i and self._is_name_on_top(item)) or self._is_name_above_title(i, item):
                self._names(item, is_names_line(self.text, item.start, item.end))
            elif not self.titled and self._is_title(i, words, after_prefix):
                self._title(item.start, item.end)
            elif (i or self.titled) and self._is_byline(i, item):
                self._names(item, is_names_line(self.text, item.start, item.end))
            elif above and (self.titled or i):
                self._piece("summary" if " " in words else "field", item.start, item.end)
            elif self.titled and self._is_deck(i, words, summaries):
                summaries += 1
                self._piece("summary", item.start, item.end)
            else:
                return

    def _goes_on(self, item: Item) -> bool:
        """Take a line that goes on with the byline above it: where the writer works, ``and Jane Roe``."""
        line = self.text[item.start : item.end]
        joiner, _, name = line.partition(" ")
        if is_joiner(joiner) and (names := is_names_line(self.text, item.end - len(name), item.end)):
            self._names(item, names)
        elif self._is_affiliation(item) and not starts_with_given_name(line):
            self._piece("byline", item.start, item.end)
        else:
            return False
        return True

    def leave_out_papers(self) -> None:
        """Organisations are authors only when nobody else is: ``The Island Courier, 5 May 2024`` / ``By Jane Roe``."""
        head = self.head
        people = [i for i, name in enumerate(head.authors) if not is_organisation(name)]
        if people and len(people) < len(head.authors):
            head.authors = [head.authors[i] for i in people]
            head.author_spans = [head.author_spans[i] for i in people]

    def sign(self) -> None:
        """Take the author from the end of a standfirst when no byline names one: ``…, writes Jane Roe``."""
        for piece in self.head.pieces:
            if piece.kind == "summary" and not self.head.authors and (names := signature(self.text, *piece.span)):
                self.head.author_spans += names
                self.head.authors += [unwrap(self.text[slice(*span)]) for span in names]

    def _known(self, item: Item) -> None:
        """A line that tells what it is."""
        head = self.head
        for written, role in item.dates:
            head.dates.append(Candidate(written, role or "line"))
        if item.kind == "title":
            self._title(*item.value, piece=(item.start, item.end))
        elif item.kind == "note":
            span = item.start, item.end
            head.furniture.append(Furniture(item.note or "boilerplate", self.text[slice(*span)], span))
            head.end = item.end
        elif item.names:
            names = item.names
            if item.kind == "date" and (head.authors or head.title_span is None):
                names = [span for span in names if starts_with_given_name(self.text[slice(*span)])]  # no masthead
            self._names(item, names)
        elif item.kind == "summary" and item.value[0] > item.start:
            stop = item.start + len(self.text[item.start : item.value[0]].rstrip())
            self._piece("field", item.start, stop)
            self._piece("summary", *item.value)
            if self.text[item.value[1] : item.end].strip():
                self._piece("field", item.value[1], item.end)  # what closes the marks of “subtitle: "Seven become four"”
        elif item.kind in ("summary", "date", "field", "byline"):
            self._piece(item.kind, item.start, item.end)

    def _piece(self, kind: PieceKind, start: int, end: int) -> None:
        """Add a header piece; the text starts behind it."""
        self.head.pieces.append(HeaderPiece(kind, self.text[start:end], (start, end)))
        self.head.end = end

    def _title(self, start: int, end: int, piece: Span | None = None) -> None:
        """Add the title, with its label in the piece; ``# `` in front is markup."""
        if self.head.title_span is not None:  # a second headline
            self._piece("summary", *(piece or (start, end)))
            return
        hashes, whole = start, end
        while hashes < end and self.text[hashes] in "# ":
            hashes += 1
        end = start + len(without_site(self.text[start:end]))
        if hashes > start and hashes < end:
            self.head.furniture.append(
                Furniture("markup", self.text[start:hashes].strip(), (start, start + len(self.text[start:hashes].strip())))
            )
            start = hashes
        self.titled = True
        self.head.title_span = start, end
        self._piece("title", *(piece or (hashes, whole)))

    def _names(self, item: Item, names: list[Span]) -> None:
        """Add a line with authors."""
        head = self.head
        self._piece("date" if item.kind == "date" and not names else "byline", item.start, item.end)
        for span in names:
            name = unwrap(self.text[slice(*span)])
            if name not in head.authors:
                head.author_spans.append(span)
                head.authors.append(name)

    def _next(self, i: int) -> Item | None:
        """The next item that is no note."""
        return next((x for x in self.items[i + 1 :] if x.kind != "note"), None)

    def _is_above_title(self, i: int, words: str) -> bool:
        """True for a section label, a kicker or the name of a paper, when a title can still follow."""
        following = self._next(i)
        is_section = is_section_label(words) or is_breadcrumb(words) or self._is_subsection(i, words)
        if i <= self.masthead:
            return True
        if following is None or (following.kind in ("body", "byline", "date") and not is_section):
            return following is not None and (is_paper_name(words) or is_one_word(words)) and self._title_later(i)  # DANMARK
        if is_one_word(words) and not is_section:
            return following.kind == "free"
        if is_person_in_capitals(words):
            return False
        is_kept_off = (
            is_paper_name(words) or is_kicker(words) or is_slug(words) or not has_letters(words) or self._is_topic(i, words)
        )
        return is_section or (is_kept_off and self._title_later(i))

    def _is_subsection(self, i: int, words: str) -> bool:
        """True for the last step on the way to the page, below two section labels: ``News`` / ``India`` / ``Tamil Nadu``."""
        labels = self.head.furniture[-2:]
        following = self._next(i)
        return (
            following is not None
            and following.kind == "free"
            and words.count(" ") <= _CRUMB_SPACES
            and self.text.count(" ", following.start, following.end) >= _TITLE_SPACES
            and len(labels) > 1
            and [label.span for label in labels] == [(item.start, item.end) for item in self.items[i - 2 : i]]
        )

    def _masthead(self) -> int:
        """The last line of what stands on top of the page, above the title, or -1.

        A block that ``Skip to content`` begins, or that ends in the issue of a magazine (``Volume 14`` … ``March 1997``), and what
        stands above ``FOR IMMEDIATE RELEASE``.
        """
        end = next((i for i in range(len(self.items) - 1) if self._is_apart(i)), -1)
        block, rest = self.items[: end + 1], self.items[end + 1 :]
        is_site = bool(block) and block[0].note == "boilerplate" and any(item.kind in ("byline", "date") for item in rest[1:])
        is_issue = any(map(_tells_issue, block)) and not any(item.names for item in block)
        if not is_site and not is_issue:
            end = next((i for i, item in enumerate(self.items) if self._tells_release(item)), -1)
        return end if self._title_later(end) else -1

    def _tells_release(self, item: Item) -> bool:
        """True for ``FOR IMMEDIATE RELEASE``, below an office also for ``Media release``; above them stands who sends it."""
        if item.kind not in ("note", "date"):
            return False
        line = self.text[item.start : item.end].casefold()
        if not line.endswith("release"):
            return line.startswith(_RELEASE)
        sender = self.text[self.items[0].start : self.items[0].end]
        return line.startswith(_RELEASE) or is_body(sender) or sender.startswith(_MINISTER)

    def _is_apart(self, i: int) -> bool:
        """True when a blank line stands below an item."""
        return self.text.count("\n", self.items[i].end, self.items[i + 1].start) > 1

    def _is_topic(self, i: int, words: str) -> bool:
        """True for the topic on top of a title that has a standfirst: ``Rail fares`` / title / standfirst / ``By Jane Roe``."""
        if i or words.count(" ") > _TOPIC_SPACES or words[-1] in ".?!:" or not words[0].isupper():
            return False
        if any(x.kind != "free" for x in self.items[1:3]) or len(self.items) < _TOPIC_LEAST:
            return False
        title, deck = (self.text[x.start : x.end] for x in self.items[1:3])
        return (
            min(title.count(" "), deck.count(" ")) >= _TITLE_SPACES
            and not has_stop(title)
            and any(x.kind in ("byline", "date") for x in self.items[3:_TOPIC_REACH])
        )

    def _title_later(self, i: int) -> bool:
        """True when the next line without a mark of its own reads as a title, too."""
        for j in range(i + 1, len(self.items)):
            item = self.items[j]
            if item.kind == "free":
                return self._is_title(j, unwrap(self.text[item.start : item.end]), False)
        return False

    def _is_title(self, i: int, words: str, after_prefix: bool) -> bool:
        item = self.items[i]
        following = self.items[i + 1] if i + 1 < len(self.items) else None
        if following is None or is_bullet(self.text, item.start):
            return False
        blank = self._is_apart(i)
        if after_prefix and has_stop(words):
            return False
        is_sentence = len(words) > LONGEST_SENTENCE and has_stop(words) and not in_title_case(words)
        if is_sentence and not reads_as_english(self.text, item.start):
            return False  # the words that tell a lead from a title are English
        return reads_as_title(words, blank or following.kind in ("byline", "date"))

    def _is_name_on_top(self, item: Item) -> bool:
        """True when the first line is nobody but the writer: ``Amy Gibson`` above the text, where the title is cut off."""
        following = self._next(0)
        return (
            following is not None
            and following.end - following.start >= _TEXT_LEAST
            and item.end - item.start <= _NAME_MOST
            and starts_with_given_name(self.text[item.start : item.end])
            and self._is_byline(0, item)
        )

    def _is_name_above_title(self, i: int, item: Item) -> bool:
        """True for a writer below a section label, or above the date, where a title follows: ``Opinion`` / ``Amy Gibson``."""
        following = self._next(i)
        if (
            self.titled
            or following is None
            or not (following.kind == "date" or self.head.furniture or is_person_in_capitals(self.text[item.start : item.end]))
        ):
            return False
        words = self.text[item.start : item.end]
        if len(words) > _NAME_MOST or not starts_with_given_name(words) or not is_names_line(self.text, item.start, item.end):
            return False
        title = next((x for x in self.items[i + 1 :] if x.kind == "free"), None)
        if any(self._is_signature(x) for x in self.items[i + 1 : self.last + 1]):
            return False  # Obituary / Amy Gibson / Captain of the western line / Jane Roe
        return title is not None and self._title_later(i) and not is_names_line(self.text, title.start, title.end)

    def _is_signature(self, item: Item) -> bool:
        """True for a byline, or a line that is a name by its looks."""
        is_person = starts_with_given_name(self.text[item.start : item.end])
        return item.kind == "byline" or (is_person and bool(is_names_line(self.text, item.start, item.end)))

    def _is_byline(self, i: int, item: Item) -> bool:
        """True for names without “By”, where a byline stands: under the title or the date, above the date or the text."""
        if item.end - item.start > _NAMES_MOST or not is_names_line(self.text, item.start, item.end):
            return False
        words = self.text[item.start : item.end]
        named = starts_with_given_name(words) or starts_with_initial(words)
        if self.head.authors and not named:
            return False
        if self.titled and named and i < self.last:
            return True
        following = self._next(i)
        while (
            following
            and following.kind == "free"
            and (self._is_affiliation(following) or is_names_line(self.text, following.start, following.end))
        ):
            i = self.items.index(following)
            following = self._next(i)
        return following is not None and (following.kind in ("date", "body") or following.end - following.start >= _TEXT_LEAST)

    def _is_affiliation(self, item: Item) -> bool:
        """True for a line that below a name tells where the writer works: ``Harbour correspondent``, ``The Island Courier``."""
        words = unwrap(self.text[item.start : item.end])
        return is_affiliation(words) or is_paper_name(words)

    def _is_deck(self, i: int, words: str, summaries: int) -> bool:
        """True for a standfirst without final stop, or a key point, between the title and the text."""
        following = self.items[i + 1] if i + 1 < len(self.items) else None
        if following is None:
            return False
        if is_bullet(self.text, self.items[i].start):
            return summaries < _KEY_POINTS_MOST and (is_bullet(self.text, following.start) or summaries > 0)
        if words.isupper() and self.text[slice(*self.head.title_span or (0, 0))].isupper():
            return " " in words and self._is_apart(i)  # £20,000 DAMAGE.
        is_below_title = not summaries and i and not self._is_apart(i - 1) and self._is_apart(i)
        if is_below_title and words.count(" ") >= _TITLE_SPACES and not has_stop(words):
            return True
        return not summaries and reads_as_summary(words)
