"""Text to lines, with offsets.

Only ``\\n``, ``\\r\\n`` and ``\\r`` end a line: ``str.splitlines`` also cuts at U+2028, U+0085 and form feeds inside a sentence.
"""

from __future__ import annotations

import re

from .model import Line

_LINE = re.compile(r"[^\r\n]+")


def split_lines(text: str) -> list[Line]:
    """All non-blank lines of ``text``, trimmed: ``" a \\n\\nb"`` gives ``[Line(1, 2), Line(5, 6)]``."""
    out = []
    for m in _LINE.finditer(text):
        line = m.group()
        stripped = line.lstrip()
        if stripped:
            start = m.end() - len(stripped)
            out.append(Line(start, start + len(stripped.rstrip())))
    return out


def unwrap(text: str) -> str:
    """``text`` on one line: every run of white space is one space."""
    return " ".join(text.split())
