"""Text to lines, with offsets, and lines back to running text.

Only ``\\n``, ``\\r\\n`` and ``\\r`` end a line: ``str.splitlines`` would also cut at U+2028, U+0085 and form feeds.
"""

from __future__ import annotations

import re

from .model import Line
from .patterns import on_demand

_BREAK = on_demand(r"\r\n?|\n")

_SPLIT_WORD = on_demand(r"(?<![\w-])([^\W\d_]{2,})-[ \t]*(?:\r\n?|\n)[ \t]*([^\W\d_]+)(?![\w-])")
"""A word with a hyphen at the end of the line, and what the next line starts with: ``govern-⏎ment``."""

_LETTERS = on_demand(r"[^\W\d_]+")

_TAIL = on_demand(
    r"""(?: [cst]ions? | [cst]ional(?:ly)? | ations? | ments? | ness | ings? | it(?:y|ies) | ical(?:ly)? | [ae]nces? | [ae]ncy
          | tures? | [st]ives? | [st]ively | [ct]ial(?:ly)? | [ct]ious(?:ly)? | ously | ists? | istic | i[sz](?:ed|ing)
          | fully | lessly | ating | ernment | erally | sary )""",
    re.VERBOSE,
)
"""Second halves of split words that are no words of their own: endings."""

_OPEN_HYPHEN = on_demand(r"(?<=\w-)[ \t]*(?:\r\n?|\n)[ \t]*(?=[^\W\d_A-Z]{2})(?!(?:and|or|to|und|oder|bis|et|ou)\b)")
"""A break behind a compound's hyphen: ``long-⏎term``, but not ``pre-⏎and post-war``."""


def split_lines(text: str) -> list[Line]:
    """All non-blank lines of ``text``, trimmed: ``" a \\n\\nb"`` gives ``[Line(1, 2), Line(5, 6)]``."""
    if "\r" in text:
        return _split_mixed(text)
    out = []
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped[0])
            out.append(Line(first, first + len(stripped)))
        start += len(line) + 1
    return out


def _split_mixed(text: str) -> list[Line]:
    """The lines of a text with carriage returns in it: ``"a\\r\\nb\\rc"`` has three."""
    out = []
    start = 0
    for m in [*_BREAK().finditer(text), None]:
        end = m.start() if m else len(text)
        stripped = text[start:end].strip()
        if stripped:
            first = text.index(stripped[0], start)
            out.append(Line(first, first + len(stripped)))
        start = m.end() if m else end
    return out


def blank_between(text: str, end: int, start: int) -> bool:
    """Is there an empty line between a line that ends at ``end`` and the next one at ``start``?"""
    if start - end < 2:
        return False
    breaks = text.count("\n", end, start)
    return breaks > 1 or (breaks < 1 and text.count("\r", end, start) > 1)


def unwrap(text: str) -> str:
    """``text`` on one line: every run of white space is one space, words split at a line end are whole again.

    ``the long-⏎term govern-⏎ment plan`` gives ``the long-term government plan``.
    """
    if text.isprintable() and "  " not in text:  # white space other than the space is not printable: most lines end here
        return text.strip()
    if "-" in text and ("\n" in text or "\r" in text):
        whole = frozenset(_LETTERS().findall(text)) if _SPLIT_WORD().search(text) else frozenset()
        text = _SPLIT_WORD().sub(lambda m: _healed(m, whole), text)
        text = _OPEN_HYPHEN().sub("", text)
    return " ".join(text.split())


def _healed(m: re.Match[str], whole: frozenset[str]) -> str:
    """The split word without its hyphen where both halves say so: the second is no word, or the whole stands elsewhere."""
    left, right = m.groups()
    if right.islower() and (_TAIL().fullmatch(right) or left + right in whole):
        return left + right
    return m.group()
