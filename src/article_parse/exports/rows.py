"""The lines of an export, each with what it can be: a label with its value, a line that counts documents, a copyright line."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon import languages, words
from ..model import Field, Furniture, FurnitureKind, Line, PieceKind
from ..patterns import on_demand

KINDS = ("title", "byline", "date", "source", "summary", "field", "tail", "caption", "note", "body", "last", "end")
"""What a label can stand for, one word list each; a label in two lists counts as what comes first here."""

LABEL_MOST = 60
"""Code points: no label is longer, nor is a line that closes or counts documents."""

LENGTH_MOST = 24
"""Code points of a line that tells the number of words."""

NAME_MOST = 3
"""Words of a name without “By”."""

RULE_LEAST = 20
"""Underscores: ProQuest draws a line of sixty between two documents."""

DATE_LINE_MOST = 80
"""Code points; a longer line is no line with the date, unless it is that of ProQuest."""

CITATION_MOST = 300
"""Code points of the author, the newspaper and its place in front of the date."""


class Row(NamedTuple):
    """A line of an export and what it can be."""

    start: int
    end: int
    kind: str
    """One of ``KINDS``, ``copyright``, ``counter``, ``page``, ``rule`` or, for any other line, ``""``."""
    value: int
    """Where the words behind the label start; the end of the line when there are none."""
    strong: str
    """The label, when it is one that only an export carries."""
    gap: bool
    """True when a blank line stands above it."""


@cache
def export_words(name: str) -> frozenset[str]:
    """The word lists ``export_<name>`` of the archives' interfaces in all languages in one, folded."""
    return frozenset(fold(word) for language in languages("export_" + name) for word in words("export_" + name, language))


@cache
def _labels() -> dict[str, str]:
    """Each label without its colon to what it stands for: ``load date`` to ``field``."""
    return {word.rstrip(" :"): kind for kind in reversed(KINDS) for word in export_words(kind)}


@cache
def _lines() -> dict[str, str]:
    """Each label that may stand alone on its line, such as ``body``."""
    return {word: kind for kind in reversed(KINDS) for word in export_words(kind) if not word.endswith(":")}


@cache
def _strong() -> frozenset[str]:
    return frozenset(word.rstrip(" :") for word in export_words("evidence"))


@cache
def _copyright() -> tuple[str, ...]:
    return tuple(export_words("copyright"))


def fold(words: str) -> str:
    """``words`` as labels are compared: ``Load-Date`` and ``LOAD DATE`` are both ``load date``."""
    return " ".join(words.replace("-", " ").casefold().split())


def is_strong(label: str) -> bool:
    """True for a label that only an export carries: ``Load-Date``."""
    return fold(label) in _strong()


_CITATION = on_demand(r"\]\.? ?\d\d? [^\W\d_]{3,9} \d{4}: ")
"""Place, day and page in the line under a title of ProQuest: ``Okello, Ruth. The Post; Lagos [Lagos]. 07 Oct 2018: B.1.``."""
_NUMBER = re.compile(r"\d+")
_COUNT = re.compile(r"\b\d{1,5}\b")
"""A number that counts; the ``Record: 0406040111`` of NewsBank names."""
_RECORD = re.compile(r"(?=[A-Za-z]*[0-9])[0-9A-Za-z]{8,}")
"""The number that NewsBank gives a document: ``0406040111``, ``1EC9A1B2C3D4E5F6``."""
_CENTURIES = ("17", "18", "19", "20")


def counted(folded: str) -> str:
    """What a line counts: ``counter`` for ``12 of 112 documents``, ``page`` for ``page 2 of 3``, else nothing."""
    numbered = _COUNT.sub("n", folded)
    return "counter" if numbered in export_words("counter") else "page" if numbered in export_words("page") else ""


_LENGTH = re.compile(r"\d[\d.,\s]*+([^\W\d_]+)")


def counts_words(value: str) -> bool:
    """``1.034 Wörter``: how long an article is, and nothing else."""
    m = _LENGTH.fullmatch(value)
    return m is not None and fold(m[1]) in export_words("unit")


def read_rows(text: str, lines: list[Line]) -> list[Row]:
    """One row for each line of ``text``."""
    rows = []
    before = 0
    labels, alone, strong, rights, lengths = _labels(), _lines(), _strong(), _copyright(), export_words("length")
    for start, end in lines:
        kind, value, evidence = "", end, ""
        folded = fold(text[start : min(end, start + LABEL_MOST)])
        if end - start <= LABEL_MOST and folded in alone:
            kind, evidence = alone[folded], folded if folded in strong else ""
        elif folded.startswith(rights):
            kind, value = "copyright", start
        elif end - start <= LABEL_MOST and folded[-1:].isalnum() and (count := counted(folded)):
            kind = count
        elif end - start >= RULE_LEAST and text.startswith("_" * RULE_LEAST, start) and not text[start:end].strip("_"):
            kind = "rule"
        elif end - start <= LENGTH_MOST and counts_words(text[start:end]):
            kind = "field"
        elif (colon := text.find(":", start, min(end, start + LABEL_MOST))) > 0:
            label = fold(text[start:colon])
            kind = labels.get(label, "")
            if kind:
                value = end - len(text[colon + 1 : end].lstrip())
                # "Length" is a word of every day, "Record" too; "Length: 410 words" is not.
                told = text[value:end]
                clear = (
                    counts_words(told)
                    if label + ":" in lengths
                    else not label.startswith("record") or bool(_RECORD.fullmatch(told))
                )
                evidence = label if clear and label in strong else ""
        breaks = text.count("\n", before, start) or text.count("\r", before, start)
        rows.append(Row(start, end, kind, value, evidence, breaks > 1))
        before = end
    return rows


_ACCESSION = re.compile(r"(?:Do[ck]ument[eo]?|文件|文書) (?=\w*\d{8})[A-Za-z0-9]{16,40}")


def is_accession(text: str, start: int, end: int) -> bool:
    """``Document NYTF000020110303e7330004s``, ``Dokument …``, ``Documento …``: with this line a document of Factiva ends."""
    return _ACCESSION.fullmatch(text, start, end) is not None


def opens_byline(word: str) -> bool:
    """``By``, ``Von`` or ``Par``, in front of an author."""
    return fold(word) in export_words("by")


def opens_foot(text: str, row: Row) -> bool:
    """``---- Index References ----``, ``Certificat émis le 14 mars 2024 à …``, ``(END) Dow Jones Newswires``."""
    return fold(text[row.start : row.end]).startswith(tuple(export_words("foot")))


def has_role(text: str, row: Row) -> bool:
    """``Jane Roe and Omar Nash, Environment Correspondents``."""
    name, *rest = text[row.start : row.end].split(",")
    joined = [word for word in name.split() if not word.islower()]
    people = 1 < len(joined) <= 2 * NAME_MOST and all(map(str.istitle, joined))
    return people and any(part.split()[-1:] and part.split()[-1].lower() in words("desks") for part in rest)


def is_date_line(text: str, row: Row) -> bool:
    """``January 22, 1992, CITY EDITION``: a short line with a year and a day; what it says is read by the header step."""
    if row.end - row.start > DATE_LINE_MOST and not _CITATION().search(text, row.start, min(row.end, row.start + CITATION_MOST)):
        return False
    if row.kind == "copyright":
        return False
    numbers = _NUMBER.findall(text, row.start, row.end)
    return any(len(n) == 4 and n[:2] in _CENTURIES for n in numbers) and any(len(n) < 3 for n in numbers)


def field(kind: PieceKind, first: Row, last: Row | None = None, value: tuple[int, int] | None = None) -> Field:
    """The field from the row ``first`` to ``last``; without ``value`` it is all value, such as a title without label."""
    span = (first.start, (last or first).end)
    return Field(kind, span, value or span)


def furniture(text: str, kind: FurnitureKind, first: Row, last: Row | None = None) -> Furniture:
    """The piece of furniture from the row ``first`` to ``last``."""
    span = (first.start, (last or first).end)
    return Furniture(kind, text[slice(*span)], span)


Part = Field | Furniture
"""What a layout makes of a row that is no line of the body."""
