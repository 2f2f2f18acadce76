"""``parse``: the steps in their order, nothing but calls."""

from __future__ import annotations

from bisect import bisect
from functools import lru_cache
from itertools import pairwise

from .blocks import split_blocks
from .exports import find_documents, keep_apart, read_document
from .header import complete_header, fill_header, read_header
from .lines import split_lines, unwrap
from .model import SCHEMA_VERSION, Article, Attribution, Blocks, Header, Paragraph, Quote, Section, Speaker, Warn, shifted
from .names import resolve_names
from .quotes import find_stretches
from .speakers import attribute
from .words import cast_shadow


def parse(text: str, source: str = "-", *, day_first: bool = False, month_first: bool = False) -> Article:
    """Split one article into its record; never raises on any text.

    ``text`` is the raw plain text, ``source`` the name that the record carries; ``day_first`` or ``month_first`` settles what
    ``03/04/2021`` means. All spans of the record are code points of
    ``text``.
    """
    header, blocks, quote_warnings, attributions, speakers = _read(text, day_first, month_first)
    starts = [block.start for block in blocks.blocks]
    quotes = [
        Quote(
            kind,
            text[spans[0][0] : spans[0][1]] if len(spans) == 1 else _joined(text, spans, starts),
            spans,
            speaker,
            named,
            text[mention[0] : mention[1]] if mention else None,
            mention,
            text[cue[0] : cue[1]] if cue else None,
            cue,
        )
        for (kind, spans, mention, cue, _), (speaker, named, _) in zip(attributions, speakers, strict=True)
    ]
    sections = _sections(text, blocks)
    return Article(
        schema_version=SCHEMA_VERSION,
        source=source,
        header=tuple(header.pieces),
        title=text[header.title_span[0] : header.title_span[1]] if header.title_span else None,
        title_span=header.title_span,
        authors=tuple(header.authors),
        author_spans=tuple(header.author_spans),
        date=header.date,
        date_span=header.date_span,
        dateline=header.dateline,
        body="\n\n".join([unwrap(p.text) for s in sections for p in s.paragraphs]),
        sections=sections,
        quotes=tuple(quotes),
        footnotes=tuple(blocks.footnotes),
        furniture=tuple(sorted(header.furniture + blocks.furniture, key=_place)),
        warnings=tuple(sorted(header.warnings + blocks.warnings + quote_warnings, key=_place)),
    )


def parse_all(text: str, source: str = "-", *, day_first: bool = False, month_first: bool = False) -> list[Article]:
    """Split a file that may hold many documents (an export of Nexis, Factiva or another archive) into one record each.

    ``source`` is that of the first record; the others carry it with ``#2``, ``#3`` … All spans are code points of ``text``.
    """
    documents = find_documents(text)
    if len(documents) == 1:
        return [parse(text, source, day_first=day_first, month_first=month_first)]
    articles = []
    for number, (start, end) in enumerate(documents, 1):
        name = f"{source}#{number}" if number > 1 else source
        articles.append(shifted(parse(text[start:end], name, day_first=day_first, month_first=month_first), start))
    return articles


@lru_cache(maxsize=1)  # of a file with many documents it is asked for each
def rules(text: str) -> dict[tuple[tuple[int, int], ...], str]:
    """Spans of each quote to the names of the functions that chose its cue and mention, and its speaker: for ``--explain``."""
    out = {}
    for start, end in find_documents(text):
        *_, attributions, speakers = _read(text[start:end], False, False)
        for attribution, speaker in zip(attributions, speakers, strict=True):
            spans = tuple((a + start, b + start) for a, b in attribution.spans)
            out[spans] = ", ".join(filter(None, (attribution.rule, speaker.rule)))
    return out


def _read(text: str, day_first: bool, month_first: bool) -> tuple[Header, Blocks, list[Warn], list[Attribution], list[Speaker]]:
    """All that the steps find, one after the other."""
    lines = split_lines(text)
    if document := read_document(text, lines):
        header = fill_header(text, document)
        blocks = keep_apart(text, split_blocks(text, document.lines, header), document)
    else:
        header = read_header(text, lines)
        blocks = split_blocks(text, lines, header)
    header = complete_header(text, header, blocks, day_first, month_first)
    shadow = cast_shadow(text)
    stretches, warnings = find_stretches(text, shadow, header, blocks)
    attributions = attribute(text, shadow, stretches, header, blocks)
    return header, blocks, warnings, attributions, resolve_names(text, shadow, attributions, header, blocks)


def _sections(text: str, blocks: Blocks) -> tuple[Section, ...]:
    """Headings with the paragraphs below them; the first section has no heading when the article starts with text."""
    sections: list[Section] = []
    heading: tuple[int, int] | None = None
    paragraphs: list[Paragraph] = []

    def close() -> None:
        if heading or paragraphs:
            sections.append(Section(text[heading[0] : heading[1]] if heading else None, heading, tuple(paragraphs)))

    for kind, start, end in blocks.blocks:
        if kind == "heading":
            close()
            heading, paragraphs = (start, end), []
        else:
            paragraphs.append(Paragraph(text[start:end], (start, end)))
    close()
    return tuple(sections)


def _joined(text: str, spans: tuple[tuple[int, int], ...], starts: list[int]) -> str:
    """The parts of a quote: joined by a blank line where a block starts between them, else by a space."""
    out = text[spans[0][0] : spans[0][1]]
    for (_, before), (start, end) in pairwise(spans):
        out += ("\n\n" if bisect(starts, before) < bisect(starts, start) else " ") + text[start:end]
    return out


def _place(part: object) -> int:
    span: tuple[int, int] | None = getattr(part, "span", None)
    return span[0] if span else 0


__all__ = ["Header", "parse", "parse_all", "rules"]
