"""Nexis, Factiva, ProQuest, NewsBank: the documents of an export file and their fields.

Find first, resolve afterwards: every line becomes a row that says what it can be (``rows``); the layouts read the rows of one
document (``labelled``, ``tagged``, ``stacked``). What a date or a byline says is not decided here but in the header step.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from ..model import Block, Blocks, Document, Field, Furniture, Line, Span

_HINT = re.compile(
    r"""\n [ \t\xa0]* (?:
        ([^\W\d_] [\w/.\ \xa0’'-]{1,40}+) :                    # a label: "LOAD-DATE: June 4, 1998"
      | (\d [\d.,\xa0\u202f\ ]{0,8} [^\W\d_]{2,12}) [ \t\xa0]* \n # a length: "1.034 Wörter"
      | HD [ \t\n]                                            # a tag of Factiva
    )""",
    re.X,
)
"""What every export has below its first line; it starts with a fixed letter, because that is looked for much faster than a set."""


def _may_be_export(text: str) -> bool:
    """False for nearly every other text, at little cost: only a text with a hint is looked at line by line."""
    if "\r" in text:
        text = text.replace("\r", "\n")
    hints = list(_HINT.finditer(text))
    if not hints:
        return False
    from .rows import counts_words, is_strong

    for hint in hints:
        label, length = hint.groups()
        if is_strong(label) if label else not length or counts_words(length):
            return True
    return False


def find_documents(text: str) -> list[Span]:
    """The stretches of ``text`` that hold one document each; they follow one another without gap, and most texts are one."""
    cuts: list[int] = []
    if _may_be_export(text):
        from ..lines import split_lines
        from .layouts import layout_of
        from .rows import read_rows

        rows = read_rows(text, split_lines(text))
        if layout := layout_of(text, rows):
            cuts = layout.cuts(text, rows)
    return list(zip([0, *cuts], [*cuts, len(text)], strict=True))


def read_document(text: str, lines: list[Line]) -> Document | None:
    """The fields and the body of one document of an export; None for every other text.

    Where there are more documents, they count as body of the first: a row is never split.
    """
    if not _may_be_export(text):
        return None
    from .layouts import layout_of
    from .rows import read_rows

    rows = read_rows(text, lines)
    layout = layout_of(text, rows)
    if layout is None:
        return None
    cuts = layout.cuts(text, rows)
    own = [row for row in rows if row.start < cuts[0]] if cuts else rows
    parts, body = layout.read(text, own)
    fields = [part for part in parts if isinstance(part, Field)]
    furniture = [part for part in parts if isinstance(part, Furniture)]
    return Document(fields, furniture, body + lines[len(own) :])


def keep_apart(text: str, blocks: Blocks, document: Document) -> Blocks:
    """Cut the blocks where a field or the foot of a page stands inside: ``TD`` between the two parts of a Factiva text."""
    if not document.lines:
        return blocks
    low, high = document.lines[0].start, document.lines[-1].end
    parts: list[Field | Furniture] = [*document.fields, *document.furniture]
    inner = sorted(part.span for part in parts if low < part.span[0] < high)
    if not inner:
        return blocks
    split = [Block(kind, *span) for kind, start, end in blocks.blocks for span in _around(text, (start, end), inner)]
    notes = []
    for note in blocks.footnotes:
        span, *rest = _around(text, note.span, inner)
        notes.append(replace(note, text=text[slice(*span)], span=span))
        split += [Block("paragraph", *span) for span in rest]
    furniture = [replace(f, text=text[slice(*span)], span=span) for f in blocks.furniture for span in _around(text, f.span, inner)]
    return Blocks(sorted(split, key=lambda block: block.start), notes, furniture, blocks.warnings)


def _around(text: str, span: Span, inner: list[Span]) -> list[Span]:
    """The parts of ``span`` between the ``inner`` spans, without white space at their ends."""
    start, end = span
    out = []
    for low, high in inner[bisect_left(inner, (start, start)) : bisect_left(inner, (end, end))]:
        out.append((start, low))
        start = high
    out.append((start, end))
    trimmed = []
    for start, end in out:
        part = text[start:end]
        if part.strip():
            trimmed.append((end - len(part.lstrip()), start + len(part.rstrip())))
    return trimmed
