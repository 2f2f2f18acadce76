"""The laws of the record, checked from the outside: nothing here uses the program.

``breaks(text, record)`` says in words what in a record breaks them; an empty list is what every test wants.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Record = dict[str, Any]
Piece = tuple[int, int, str]
"""Start, end, and what it is: ``paragraph``, ``heading``, ``header``, ``footnotes``, ``furniture`` or ``marker``."""


def pieces(record: Record) -> list[Piece]:
    """The pieces that own characters of the source, in text order."""
    out = [(*p["span"], key) for key in ("header", "footnotes", "furniture") for p in record[key]]
    out += [(*note["marker_span"], "marker") for note in record["footnotes"]]
    for section in record["sections"]:
        out += [(*section["heading_span"], "heading")] if section["heading_span"] else []
        out += [(*p["span"], "paragraph") for p in section["paragraphs"]]
    return sorted(out)


def breaks(text: str, record: Record) -> list[str]:
    """What in ``record`` breaks the laws of partition, verbatim, nesting and order over ``text``."""
    return [*_partition(text, pieces(record)), *_verbatim(text, record), *_nesting(text, record), *_order(record), *_form(record)]


def _partition(text: str, owners: list[Piece]) -> Iterator[str]:
    """Every non-blank character belongs to exactly one piece."""
    at = 0
    for start, end, what in owners:
        if not 0 <= start < end <= len(text):
            yield f"{what} {start}:{end} is no stretch of the text"
        elif start < at:
            yield f"{what} shares {text[start : min(end, at)]!r:.60} with the piece before"
        elif text[at:start].strip():
            yield f"lost: {text[at:start].strip()!r:.60}"
        at = max(at, end)
    if text[at:].strip():
        yield f"lost at the end: {text[at:].strip()!r:.60}"


def _verbatim(text: str, record: Record) -> Iterator[str]:
    """A text with one span is that stretch of the source; a quote is its parts joined."""
    pairs = [(record["title"], record["title_span"])]
    pairs += [(p["text"], p["span"]) for key in ("header", "footnotes", "furniture") for p in record[key]]
    pairs += [(note["marker"], note["marker_span"]) for note in record["footnotes"]]
    pairs += [(record["dateline"]["text"], record["dateline"]["span"])] if record["dateline"] else []
    for section in record["sections"]:
        pairs += [(section["heading"], section["heading_span"]), *((p["text"], p["span"]) for p in section["paragraphs"])]
    for quote in record["quotes"]:
        pairs += [(quote["mention"], quote["mention_span"]), (quote["cue"], quote["cue_span"])]
        parts = [re.escape(text[s:e]) for s, e in quote["spans"]]
        if not re.fullmatch(r"(?: |\n\n)".join(parts), quote["text"]):
            yield f"quote is not its parts: {quote['text']!r:.60}"
    for words, span in pairs:
        if (words is None) != (span is None) or (span and text[slice(*span)] != words):
            yield f"not verbatim: {words!r:.60} at {span}"
    paragraphs = [p["text"] for s in record["sections"] for p in s["paragraphs"]]
    if [_letters(p) for p in paragraphs] != [_letters(p) for p in record["body"].split("\n\n") if p or paragraphs]:
        yield "body is not the paragraphs"


def _letters(text: str) -> str:
    """What unwrapping leaves: not the line breaks, nor the hyphen of a word split by one."""
    return re.sub(r"[\s-]", "", text)


def _nesting(text: str, record: Record) -> Iterator[str]:
    """What lies inside a piece lies inside one of the right kind."""
    owners = pieces(record)
    inside = ("header", "paragraph", "furniture")
    wanted = [(record["title_span"], ("header",)), (record["date_span"], inside), *((s, inside) for s in record["author_spans"])]
    wanted += [(record["dateline"]["span"], ("paragraph",))] if record["dateline"] else []
    for quote in record["quotes"]:
        for span in [*quote["spans"], quote["mention_span"], quote["cue_span"]]:
            wanted.append((span, ("paragraph", "heading", "header")))
    wanted += [(ref, ("paragraph", "heading")) for note in record["footnotes"] for ref in note["refs"]]
    for span, kinds in wanted:
        if span is None:
            continue
        start, end = span
        homes = [what for s, e, what in owners if s <= start < end <= e]
        if len(homes) != 1 or homes[0] not in kinds:
            yield f"{text[start:end]!r:.60} at {span} lies in {homes or 'no one piece'}, not in {' or '.join(kinds)}"


def _order(record: Record) -> Iterator[str]:
    """Every list is in text order."""
    lists = {key: [p["span"][0] for p in record[key]] for key in ("header", "footnotes", "furniture")}
    lists["author_spans"] = [start for start, _ in record["author_spans"]]
    lists["quotes"] = [q["spans"][0][0] for q in record["quotes"]]
    lists["headings"] = [s["heading_span"][0] for s in record["sections"] if s["heading_span"]]
    lists["paragraphs"] = [p["span"][0] for s in record["sections"] for p in s["paragraphs"]]
    lists |= {f"spans of quote {n}": [s for span in q["spans"] for s in span] for n, q in enumerate(record["quotes"])}
    lists |= {f"refs of footnote {n}": [s for s, _ in f["refs"]] for n, f in enumerate(record["footnotes"])}
    for what, starts in lists.items():
        if starts != sorted(starts):
            yield f"{what} out of order"


def _form(record: Record) -> Iterator[str]:
    """A heading opens every section but the first; as many authors as their spans; nothing but what JSON knows."""
    if any(s["heading"] is None for s in record["sections"][1:]):
        yield "a later section without heading"
    if any(s["heading"] is None and not s["paragraphs"] for s in record["sections"]):
        yield "an empty section"
    if len(record["authors"]) != len(record["author_spans"]):
        yield "authors and their spans differ in number"
    if any(q["named"] and q["speaker"] is None for q in record["quotes"]):
        yield "named without a name"
    if not _is_plain(record):
        yield "something that JSON does not know"


def _is_plain(value: Any) -> bool:
    if isinstance(value, dict):
        return all(isinstance(k, str) and _is_plain(v) for k, v in value.items())
    if isinstance(value, list):
        return all(map(_is_plain, value))
    return value is None or type(value) in (str, int, bool)
