"""The record as JSON, as Markdown, as JSON Schema, and beside its text for people who check it."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from itertools import pairwise
from operator import itemgetter
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from . import model
from .lines import unwrap
from .model import Article, Quote, Span, Warn

# JSON ----------------------------------------------------------------------------------------------------------------------

_LINE_BREAKS = {c: f"\\u{ord(c):04x}" for c in "\N{NEXT LINE}\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"}
"""JSON allows them raw, but many a reader takes them for the end of a line."""


def to_json(article: Article, indent: int | None = None) -> str:
    """The record as one line of JSON, or with ``indent`` as several, without a line break at the end."""
    return json_bytes(article.to_dict(), indent).decode()


def json_bytes(value: Any, indent: int | None = None) -> bytes:
    """``value`` as JSON in UTF-8: one line unless ``indent`` is given, lone surrogates and odd line breaks escaped."""
    from json import JSONEncoder  # only when it is wanted: Markdown and --help do without

    return encode_json(JSONEncoder(ensure_ascii=False, check_circular=False, indent=indent).encode(value))


def encode_json(out: str) -> bytes:
    """JSON in UTF-8, with lone surrogates and odd line breaks escaped; both can only stand inside its strings."""
    for c, escaped in _LINE_BREAKS.items():
        out = out.replace(c, escaped)
    # Of a lone surrogate "backslashreplace" makes what JSON wants, \ud800; nothing else is there that UTF-8 can't write.
    return out.encode("utf-8", "backslashreplace")


# Markdown ------------------------------------------------------------------------------------------------------------------


def to_markdown(article: Article) -> str:
    """The article's words as CommonMark: title, authors and date, summary, sections, footnotes; then its quotes, numbered."""
    out = []
    if article.title:
        out.append(_heading("#", article.title))
    byline = " · ".join(filter(None, [", ".join(article.authors), article.date]))
    out += [_paragraph(text) for text in [byline, *(p.text for p in article.header if p.kind == "summary")]]
    for section in article.sections:
        if section.heading:
            out.append(_heading("##", section.heading))
        out += [_paragraph(p.text) for p in section.paragraphs]
    out += [_paragraph(f"{f.marker} {f.text}") for f in article.footnotes]
    if article.quotes:
        out += ["## Quotes", "\n".join(_list_item(n, q) for n, q in enumerate(article.quotes, 1))]
    return "\n\n".join(filter(None, out))


def _heading(level: str, text: str) -> str:
    """``# Title``: a number sign at its end is kept from closing it, as in ``Why we love C \\#``."""
    line = _escape(_words(text))
    open_part = line.rstrip("#")
    if line != open_part and open_part[-1:] in ("", " "):
        line = f"{open_part}\\{line[len(open_part) :]}"
    return f"{level} {line}" if line else ""


def _paragraph(text: str) -> str:
    """A paragraph on one line: nothing at its start opens a list, a heading, a quote or a fence, as in ``1\\. Be kind``."""
    line = _escape(_words(text))
    if line.startswith(_OPENERS) and (opening := re.match(_OPENING, line, re.VERBOSE)):
        line = f"{line[: opening.end() - 1]}\\{line[opening.end() - 1 :]}"
    return line


def _list_item(number: int, quote: Quote) -> str:
    """``1. **Nasr al-Shammari**: “We have no confidence …”``; the kind is named when it is not direct speech."""
    words = _escape(_words(quote.text))
    speaker = _escape(_words(quote.speaker or ""), alone=False)
    who = f"**{speaker}**" if speaker else "" if quote.kind == "scare" else "*unknown*"
    if quote.kind != "direct":
        who = f"{who} ({quote.kind})".lstrip()
    return f"{number}. {who}: {words}" if quote.kind == "indirect" else f"{number}. {who}: “{words}”"


_CONTROLS = {
    **dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], None),  # escape sequences begin with one of these
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], None),  # these turn the direction of all that follows
}


def _words(text: str) -> str:
    """``text`` on one line, without what could steer a terminal."""
    line = unwrap(text)
    if line.isprintable():
        return line
    # Lone surrogates, which can't be written, become replacement characters.
    return unwrap(line.translate(_CONTROLS).encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


# These two are compiled when the first line may need them; most articles have none.

_MARKERS = "\\`*_]<&"
_MARKUP = r"""
      \\                                      # C:\dir
    | `+ | \*+
    | (?<!\w)_++ | _++(?!\w)                 # not inside a word: snake_case
    | \](?=\()                                # [a link](target); a reference has no definition to point to
    | <(?=[a-zA-Z/?!]|[^\s<>@]*@)             # <b>, <!-- -->, <http://x.org>, <1@x.org>
    | &(?=\#?[a-zA-Z0-9]{1,32};)              # &amp; but AT&T
"""
"""What CommonMark may take for markup anywhere in a line; each begins with one of the markers."""

_OPENERS = tuple("#>-+*_`~[0123456789")
_OPENING = r"""
      \#(?=\#{0,5}(?:\ |$))                   # ## heading
    | >                                       # > quotation
    | [-+*](?=\ |$) | [0-9]{1,9}[.)](?=\ |$)  # - item, 1. item
    | [-_*](?=[-_*\ ]*$)                      # * * *
    | `(?=``) | ~(?=~~)                       # ~~~ fence
    | \[(?=.*\]:)                             # [1]: http://x.org
"""
"""What CommonMark takes for markup at the start of a block; the last character of the match is the one to escape."""


def _escape(line: str, alone: bool = True) -> str:
    """``line`` with a backslash before what would be markup, and no other: a lone ``*`` as in ``Daesh (ISIS)*`` has no partner.

    ``alone`` is False when the line is put beside other marks.
    """
    if not any(c in line for c in _MARKERS):
        return line
    found = [m for m in re.finditer(_MARKUP, line, re.VERBOSE) if not (alone and _apart(line, m))]
    starts = [m[0][0] for m in found]
    harmless = [c for c in "*_`" if alone and starts.count(c) == 1]
    out, at = [], 0
    for m in found:
        if m[0][0] not in harmless:
            out += [line[at : m.start()], "\\", "\\".join(m[0])]
            at = m.end()
    return "".join([*out, line[at:]])


def _apart(line: str, m: re.Match[str]) -> bool:
    """True for ``*`` and ``_`` with blanks on both sides, which mark nothing: ``5 * 4``."""
    before, after = line[max(0, m.start() - 1) : m.start()], line[m.end() : m.end() + 1]
    return m[0][0] in "*_" and before in ("", " ") and after in ("", " ")


# Schema --------------------------------------------------------------------------------------------------------------------

_JSON_TYPES = {str: "string", int: "integer", bool: "boolean", NoneType: "null"}
_SPAN: dict[str, Any] = {
    "description": "[start, end): code points of the source text.",
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
    "items": False,
    "minItems": 2,
}


def schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of the record, made from the dataclasses and the docstrings under their fields."""
    parts = {c.__name__: c for c in vars(model).values() if isinstance(c, type) and is_dataclass(c)}
    told = _docstrings()
    wanted, defs = ["Article"], {"Span": _SPAN}
    for name in wanted:  # grows while it is walked along
        types = get_type_hints(parts[name])
        properties = {
            f.name: {"description": told[name, f.name], **_type_schema(types[f.name], wanted)} for f in fields(parts[name])
        }
        about = parts[name].__doc__
        defs[name] = {"description": about, "type": "object", "properties": properties, "required": [*properties]}
    article = defs.pop("Article")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Article", **article, "$defs": defs}


def _type_schema(hint: Any, wanted: list[str]) -> dict[str, Any]:
    """The schema of one annotation, ``tuple[Paragraph, ...]`` for one; dataclasses it needs are added to ``wanted``."""
    args = get_args(hint)
    if get_origin(hint) is Literal:
        return {"enum": [*args]}
    if get_origin(hint) is UnionType:
        return {"anyOf": [_type_schema(a, wanted) for a in args]}
    if hint == Span:
        return {"$ref": "#/$defs/Span"}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _type_schema(args[0], wanted)}
    if hint in _JSON_TYPES:
        return {"type": _JSON_TYPES[hint]}
    if hint.__name__ not in wanted:
        wanted.append(hint.__name__)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _docstrings() -> dict[tuple[str, str], str]:
    """``{("Quote", "cue"): "The reporting words …"}``: what stands under each field in the source of the model."""
    out = {}
    for cls in ast.parse(inspect.getsource(model)).body:
        if isinstance(cls, ast.ClassDef):
            for field, below in pairwise(cls.body):
                match field, below:
                    case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(told))):
                        out[cls.name, name] = inspect.cleandoc(told)
    return out


# Explanation ---------------------------------------------------------------------------------------------------------------

_MARGIN = 14
"""Columns for the labels: ``12 indirect`` and ``contribution`` fit."""
_WIDTH = 84
"""Columns beside the margin; together with it less than a hundred."""


def explain(article: Article, text: str, rules: Mapping[tuple[Span, ...], str] = MappingProxyType({})) -> str:
    """Every piece of the article labelled in the margin, below it its quotes with their speakers and what the parser doubts.

    ``rules``: spans of quotes to the functions that chose their speakers, as ``parser.rules`` gives them.

    ::

             paragraph │ The spokesman warned that the targeting of US forces would continue notwithstanding …
             4 partial │   “new name”
                       │   Nasr al-Shammari ← the spokesman · warned
                       │   by trim_source, _description
    """
    pieces: list[tuple[Span, str, str]] = [(p.span, p.kind, p.text) for p in article.header]
    pieces += [(p.span, p.kind, p.text) for p in article.furniture]
    for section in article.sections:
        if section.heading_span:
            pieces.append((section.heading_span, "heading", section.heading or ""))
        pieces += [(p.span, "paragraph", p.text) for p in section.paragraphs]
    for note in article.footnotes:
        pieces += [(note.marker_span, "marker", note.marker), (note.span, "footnote", note.text)]
    # What hangs on a piece starts inside it, so one order by place brings all together; of equals the first stays first.
    rows = [(span[0], _labelled(kind, words)) for span, kind, words in pieces]
    rows += [(span[0], _labelled(label, words, indent=2)) for span, label, words in _readings(article)]
    rows += [
        (q.spans[0][0], _labelled(f"{n} {q.kind}", *_quote_lines(q, rules.get(q.spans, "")), indent=2))
        for n, q in enumerate(article.quotes, 1)
    ]
    rows += [(w.span[0] if w.span else -1, _labelled("warning", *_warning_lines(w, text), indent=2)) for w in article.warnings]
    return "\n".join(row for _, row in sorted(rows, key=itemgetter(0)))


def _readings(article: Article) -> list[tuple[Span, str, str]]:
    """What is read from the header: ``author`` ``Lena Ortiz`` below the byline, ``read as`` ``2024-03-03`` below the date."""
    out = [(span, "author", name) for span, name in zip(article.author_spans, article.authors, strict=True)]
    if article.date_span and article.date:
        out.append((article.date_span, "read as", article.date))
    if article.dateline:
        out.append((article.dateline.span, "dateline", article.dateline.text))
    return out


def _quote_lines(quote: Quote, rule: str) -> list[str]:
    """First and last words, and below them ``Nasr al-Shammari ← the spokesman · warned`` and who chose that."""
    words = _words(quote.text)
    if len(words) > _WIDTH - 4:
        words = f"{words[: _WIDTH // 2]} … {words[-_WIDTH // 3 :]}"
    words = words if quote.kind == "indirect" else f"“{words}”"
    who = (quote.speaker or "unknown") + (f" ← {quote.mention}" if quote.mention else "")
    who += f" · {quote.cue}" if quote.cue else ""
    lines = [words] if quote.kind == "scare" and not quote.speaker else [words, who]
    return [*lines, f"by {rule}"] if rule else lines


def _warning_lines(warning: Warn, text: str) -> list[str]:
    """``lost-text: the paragraph starts in the middle of a sentence``, and the words in doubt."""
    lines = [f"{warning.code}: {warning.message}"]
    return [*lines, text[slice(*warning.span)]] if warning.span else lines


def _labelled(label: str, *texts: str, indent: int = 0) -> str:
    """The texts, each wrapped, beside their label: ``      heading │ No More Combat Troops``."""
    lines = [" " * indent + line for text in texts for line in _wrapped(_words(text), _WIDTH - indent)]
    margins = [label] + [""] * (len(lines) - 1)
    return "\n".join(f"{margin:>{_MARGIN}} │ {line}" for margin, line in zip(margins, lines, strict=True))


def _wrapped(line: str, width: int) -> list[str]:
    """``line`` cut between words into lines of at most ``width``; a longer word has a line of its own.

    textwrap would cut the longer word as well, in a time that grows with the square of its length.
    """
    lines: list[list[str]] = [[]]
    room = width
    for word in line.split(" "):
        if len(word) > room and lines[-1]:
            lines.append([])
            room = width
        lines[-1].append(word)
        room -= len(word) + 1
    return [" ".join(words) for words in lines]
