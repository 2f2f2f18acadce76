"""The record: what an article is split into, and the small parts the steps hand one another on the way.

All positions are code points of the decoded source text, half-open: ``text[start:end]``. The dataclasses of the record are the
one definition of it: ``Article.to_dict``, the JSON output and ``--schema`` are made from them, in the order of their fields.

Without ``from __future__ import annotations``: of annotations that are strings ``NamedTuple`` compiles each one again, which takes
half of the time that the class does. So it is in every module with named tuples that is loaded for a plain article.
"""

from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Final, Literal, NamedTuple

SCHEMA_VERSION: Final = 1
"""Grows only when a key changes its meaning; within a version there are only additions."""

Span = tuple[int, int]
"""``(start, end)``: code points of the source, half-open."""

PieceKind = Literal["title", "summary", "byline", "date", "field"]
QuoteKind = Literal["direct", "partial", "indirect", "scare"]
FurnitureKind = Literal[
    "ad", "read_more", "related", "newsletter", "paywall", "social", "credit", "caption", "copyright",
    "contribution", "bio", "contact", "label", "separator", "markup", "boilerplate",
]  # fmt: skip
WarningCode = Literal[
    "glued-heading", "glued-text", "lost-text", "unclosed-quote", "stray-quote", "ambiguous-date", "partial-date",
    "no-date", "footnote-without-reference", "reference-without-footnote", "decoded-as-cp1252",
]  # fmt: skip


class _Part:
    """A part of the record is shown, compared and hashed by its fields.

    ``dataclass`` would write these methods anew for each class, which takes a third of its time whenever the program starts.
    """

    __slots__: tuple[str, ...] = ()

    def _values(self) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in self.__slots__])

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in zip(self.__slots__, self._values(), strict=True))
        return f"{self.__class__.__qualname__}({shown})"

    def __eq__(self, other: object) -> bool:
        return (
            self._values() == other._values() if isinstance(other, _Part) and other.__class__ is self.__class__ else NotImplemented
        )

    def __hash__(self) -> int:
        return hash(self._values())


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class HeaderPiece(_Part):
    """A line, or a piece of one, that tells about the article."""

    kind: PieceKind
    """``title``, ``summary`` (a standfirst or key points), ``byline``, ``date`` or ``field`` (any other labelled line)."""
    text: str
    """The piece as it stands: ``date 2021-07-27``."""
    span: Span
    """Where it stands."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Dateline(_Part):
    """Place, agency and date in front of the lead; it stays part of its paragraph."""

    text: str
    """The dateline as it stands: ``BAGHDAD, July 27 (Reuters)``."""
    place: str | None
    """``BAGHDAD``."""
    agency: str | None
    """``Reuters``."""
    span: Span
    """Where it stands, inside the first paragraph."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Paragraph(_Part):
    """One paragraph of running text."""

    text: str
    """The paragraph as it stands, line breaks untouched."""
    span: Span
    """Where it stands."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Section(_Part):
    """A heading and the paragraphs below it."""

    heading: str | None
    """The heading as it stands; null for text before the first one."""
    heading_span: Span | None
    """Where the heading stands."""
    paragraphs: tuple[Paragraph, ...]
    """The paragraphs up to the next heading."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Quote(_Part):
    """Words that the article gives as somebody's, in marks or reported, or words in marks that are nobody's."""

    kind: QuoteKind
    """``direct``, ``partial``, ``indirect`` or ``scare``."""
    text: str
    """The words without the outer marks; parts joined by a space, or by a blank line between paragraphs."""
    spans: tuple[Span, ...]
    """Its parts, each inside one paragraph."""
    speaker: str | None
    """The fullest name by which the article calls the speaker; describing words when never named; null when nobody can be told."""
    named: bool
    """True when ``speaker`` is a proper name."""
    mention: str | None
    """The words that name the speaker beside the quote: ``the spokesman``."""
    mention_span: Span | None
    """Where the mention stands; it may be in an earlier sentence or paragraph."""
    cue: str | None
    """The reporting words: ``went on to allege``; a colon or a dash when there is no word."""
    cue_span: Span | None
    """Where the cue stands."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Footnote(_Part):
    """A note below the text."""

    marker: str
    """``*``, ``†``, ``[1]``."""
    marker_span: Span
    """Where the marker stands in front of the note."""
    text: str
    """The note without its marker."""
    span: Span
    """Where the note stands."""
    refs: tuple[Span, ...]
    """The markers in the body, each with the word it stands on: ``Daesh (ISIS)*``."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Furniture(_Part):
    """A piece of the page that is no part of the article."""

    kind: FurnitureKind
    """What kind of furniture."""
    text: str
    """The piece as it stands."""
    span: Span
    """Where it stands."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Warn(_Part):
    """What the parser doubts or had to repair."""

    code: WarningCode
    """One word that a program can test for."""
    message: str
    """One sentence for people."""
    span: Span | None
    """The words in doubt, if they stand somewhere."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Article(_Part):
    """The record of one article."""

    schema_version: Literal[1]
    """The version of the record."""
    source: str
    """The operand as given, ``-`` for standard input."""
    header: tuple[HeaderPiece, ...]
    """The lines or pieces that tell about the article."""
    title: str | None
    """The title, when the text carries one."""
    title_span: Span | None
    """Where the title stands, inside its header piece."""
    authors: tuple[str, ...]
    """The people who wrote it, without “By” and agencies."""
    author_spans: tuple[Span, ...]
    """Where the authors' names stand."""
    date: str | None
    """Publication date, ISO 8601: ``2021-07-27`` or ``2021-07-27T14:05:00+01:00``."""
    date_span: Span | None
    """The words the date is read from."""
    dateline: Dateline | None
    """The dateline of the lead."""
    body: str
    """Clean running text: the paragraphs, unwrapped, joined by a blank line."""
    sections: tuple[Section, ...]
    """Headings and paragraphs."""
    quotes: tuple[Quote, ...]
    """Who said what."""
    footnotes: tuple[Footnote, ...]
    """Notes below the text."""
    furniture: tuple[Furniture, ...]
    """What is no part of the article."""
    warnings: tuple[Warn, ...]
    """What the parser doubts or had to repair."""

    def to_dict(self) -> dict[str, Any]:
        """Return the record as plain dicts, lists, strings, numbers and None, keys in the order of the fields.

        Written out instead of looped over the fields: this runs for every article, and so it takes a quarter of the time.
        A test holds it against the fields.
        """
        return {
            "schema_version": self.schema_version,
            "source": self.source,
            "header": [{"kind": p.kind, "text": p.text, "span": [*p.span]} for p in self.header],
            "title": self.title,
            "title_span": self.title_span and [*self.title_span],
            "authors": [*self.authors],
            "author_spans": [[*span] for span in self.author_spans],
            "date": self.date,
            "date_span": self.date_span and [*self.date_span],
            "dateline": self.dateline
            and {
                "text": self.dateline.text,
                "place": self.dateline.place,
                "agency": self.dateline.agency,
                "span": [*self.dateline.span],
            },
            "body": self.body,
            "sections": [
                {
                    "heading": s.heading,
                    "heading_span": s.heading_span and [*s.heading_span],
                    "paragraphs": [{"text": p.text, "span": [*p.span]} for p in s.paragraphs],
                }
                for s in self.sections
            ],
            "quotes": [
                {
                    "kind": q.kind,
                    "text": q.text,
                    "spans": [[*span] for span in q.spans],
                    "speaker": q.speaker,
                    "named": q.named,
                    "mention": q.mention,
                    "mention_span": q.mention_span and [*q.mention_span],
                    "cue": q.cue,
                    "cue_span": q.cue_span and [*q.cue_span],
                }
                for q in self.quotes
            ],
            "footnotes": [
                {
                    "marker": f.marker,
                    "marker_span": [*f.marker_span],
                    "text": f.text,
                    "span": [*f.span],
                    "refs": [[*span] for span in f.refs],
                }
                for f in self.footnotes
            ],
            "furniture": [{"kind": f.kind, "text": f.text, "span": [*f.span]} for f in self.furniture],
            "warnings": [{"code": w.code, "message": w.message, "span": w.span and [*w.span]} for w in self.warnings],
        }


def shifted(article: Article, by: int) -> Article:
    """The record of a text that stands ``by`` code points into a longer one, with its spans into the longer one."""
    moved: Article = _moved(article, by)
    return moved


def _moved(part: Any, by: int) -> Any:
    """One value of the record with every span in it moved: a span is the only tuple of numbers."""
    if part.__class__ is tuple:
        return tuple([value + by if value.__class__ is int else _moved(value, by) for value in part])
    if not is_dataclass(part):
        return part
    return part.__class__(*[_moved(getattr(part, field.name), by) for field in fields(part)])


# What the steps hand one another. Named tuples, made by the hundred for each article.


class Line(NamedTuple):
    """A line without its break and without the white space around it."""

    start: int
    """First code point that is no white space."""
    end: int
    """Behind the last code point that is no white space; equal to ``start`` for a blank line."""


class Field(NamedTuple):
    """A piece of an export that tells about the article: ``LENGTH: 410 words``."""

    kind: PieceKind
    """The header piece it becomes."""
    span: Span
    """Where it stands, with its label."""
    value: Span
    """Where the words behind the label stand: ``410 words``; empty when there are none."""


class Document(NamedTuple):
    """One document of an export, as ``exports`` found it: fields, furniture and lines of the body own all of its text."""

    fields: list[Field]
    """What tells about the article, above the body and below it, in text order."""
    furniture: list[Furniture]
    """Lines that count documents, copyright, captions, the cover page, in text order."""
    lines: list[Line]
    """The lines of the body."""


@dataclass(slots=True, eq=False, repr=False)
class Header:
    """What ``header`` found above the text, and what it adds once the blocks are known."""

    pieces: list[HeaderPiece]
    """Header pieces in text order."""
    furniture: list[Furniture]
    """Section labels, kickers and site names above the title, in text order."""
    title_span: Span | None
    authors: list[str]
    author_spans: list[Span]
    date: str | None
    date_span: Span | None
    dateline: Dateline | None
    warnings: list[Warn]
    end: int
    """Where the article's text starts: the first code point that the blocks have to place."""
    dates: list[Any] = field(default_factory=list)
    """The dates found above the text, for the second call of ``header``, which chooses among them."""


class Block(NamedTuple):
    """A heading or a paragraph."""

    kind: Literal["heading", "paragraph"]
    start: int
    end: int


@dataclass(slots=True, eq=False, repr=False)
class Blocks:
    """What ``blocks`` made of the text behind the header; every non-blank character is in one of these."""

    blocks: list[Block]
    """Headings and paragraphs in text order."""
    footnotes: list[Footnote]
    furniture: list[Furniture]
    warnings: list[Warn]


TOO_LONG = -9.0
"""The log odds of a stretch that is too long for a title, a nickname or a term."""


class Stretch(NamedTuple):
    """An outermost stretch between quotation marks, inside one block or header piece."""

    start: int
    """First code point inside the opening mark, white space apart."""
    end: int
    """Behind the last code point inside the closing mark, white space apart."""
    outer_start: int
    """Where the opening mark starts."""
    outer_end: int
    """Behind the closing mark; equal to ``end`` when there is none."""
    continues: bool
    """True when it carries on the stretch before it: a quote over several paragraphs."""
    term: bool
    """True when the words around the marks, or in them, say that they report nobody's words: a title, a nickname, a term."""
    odds: float
    """What ``term`` is decided by, in log odds, as they are where no report is near: who knows the reports adds what they say
    (``speakers/settings.py``); -9 for what is too long for a term, 9 for what is a title beyond doubt."""


class Attribution(NamedTuple):
    """A quote with its cue and mention, before names are resolved."""

    kind: QuoteKind
    spans: tuple[Span, ...]
    mention: Span | None
    cue: Span | None
    rule: str = ""
    """The function or constant of the code that chose it, for ``--explain``."""


class Speaker(NamedTuple):
    """Who a mention is: the fullest name, and whether it is a proper name."""

    name: str | None
    named: bool
    rule: str = ""
    """The function that chose, for ``--explain``."""
