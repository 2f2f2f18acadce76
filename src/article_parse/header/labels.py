"""Labelled lines: ``Published: 3 May 2024``, ``BYLINE: Jane Roe``, ``Quelle: dpa``; and labels alone on their line."""

from __future__ import annotations

from functools import cache

from ..dates import tokens_of
from ..lexicon import folded, languages
from ..patterns import on_demand

_LABEL = on_demand(r"[@#*]*\s*([^\W\d_](?:[^\W\d_]|[ ./&'’()-]){0,40}?)\s?[:：](?!//)\s*")
DATE_ROLES = ("published", "updated", "passed")
_REACH = 60
"""Code points before a date in which its label may start."""

_LONGEST = 4
"""Words of the longest label that stands in front of a date without a colon: ``last updated at``."""


@cache
def _roles(english: bool) -> dict[str, str]:
    """Label to role; of English, or of every other language (read from disk when the first line needs them)."""
    langs = ("en",) if english else tuple(x for x in languages("labels") if x != "en")
    rows = (row.partition(" = ") for language in langs for row in folded("labels", language))
    return {label.replace("-", " "): role for role, _, label in rows}


def role_of(label: str) -> str | None:
    """The role of a label, without its colon: ``author`` for ``BYLINE``, ``Autor`` and ``Author(s)``."""
    label = " ".join(label.casefold().replace("(s)", "s").replace("’", "'").replace("-", " ").split())
    return _roles(True).get(label) or _roles(False).get(label)


def label_at(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The role of the label a line starts with, where the label ends and where its value starts: ``LENGTH: 410 words``."""
    m = _LABEL().match(text, start, end)
    if m is None:
        return None
    role = role_of(m[1])
    return (role, m.end(1), m.end()) if role else None


def looks_labelled(text: str, start: int, end: int) -> bool:
    """True for ``Anything here: a value``; a field when its neighbours are."""
    return _LABEL().match(text, start, end) is not None


def date_role(gap: str) -> tuple[str, int]:
    """The role of the label that ends what stands before a date, and where the label starts.

    ``published`` and 16 for ``2 minute read · Posted at ``; nothing and the length without one. A label in front counts, too:
    ``Printed from example.org on``.
    """
    found: list[tuple[str, int]] = []
    place = max(0, len(gap) - _REACH)
    for token in tokens_of(gap[place:]):
        if token[0].isalpha():
            found.append((token.casefold(), place))
        place += len(token)
    clock = folded("clock_words", "mul")
    opening = [word for word, _ in found[:_LONGEST]]
    last_word = found[-1] if found else ("", 0)
    found = found[-_LONGEST:]
    while found:
        for first in range(len(found)):
            role = role_of(" ".join(word for word, _ in found[first:]))
            if role in DATE_ROLES:
                return role, found[first][1]
        if found[-1][0] not in clock:
            break
        found.pop()
    for first in range(len(opening), 0, -1):
        role = role_of(" ".join(opening[:first]))
        if role == "passed" or (role in DATE_ROLES and opening[first : first + 1] == ["in"]):  # First published in the Courier,
            return role, 0
        if role in DATE_ROLES and last_word[0] in clock:  # Posted by Jane Roe on
            return role, last_word[1]
    return "", len(gap)
