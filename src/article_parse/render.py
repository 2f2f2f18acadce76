"""The record as JSON, Markdown, schema."""

from __future__ import annotations

import re

from .lines import unwrap
from .model import Article

_BREAKS = {ord(c): f"\\u{ord(c):04x}" for c in "\x85\u2028\u2029"}
_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(article: Article, indent: int | None = None) -> str:
    """The record as one line of JSON, or with ``indent`` as several."""
    import json

    out = json.dumps(article.to_dict(), ensure_ascii=False, indent=indent).translate(_BREAKS)
    return _SURROGATE.sub(lambda m: f"\\u{ord(m[0]):04x}", out)


def to_markdown(article: Article) -> str:
    """The article's words as Markdown."""
    out = [f"# {unwrap(article.title)}"] if article.title else []
    for section in article.sections:
        if section.heading:
            out.append(f"## {unwrap(section.heading)}")
        out += [unwrap(p.text) for p in section.paragraphs]
    return "\n\n".join(out)
