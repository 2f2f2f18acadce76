"""Words as data: one word or phrase per line, one list per file, ``#`` starts a comment."""

from __future__ import annotations

import os
from functools import cache

_FOLDER = os.path.dirname(__file__)


@cache
def words(name: str, language: str = "en") -> frozenset[str]:
    """The list ``<language>/<name>.txt``: ``words("titles")`` has ``"prime minister"``. OSError when there is no such list."""
    with open(os.path.join(_FOLDER, language, name + ".txt"), encoding="utf-8") as file:
        lines = file.read().split("\n")
    return frozenset(line.partition("#")[0].strip() for line in lines) - {""}


@cache
def languages(name: str) -> tuple[str, ...]:
    """The languages that have a list ``name``, in alphabetical order: ``languages("months")`` has ``"de"``."""
    return tuple(sorted(e.name for e in os.scandir(_FOLDER) if os.path.exists(os.path.join(e.path, name + ".txt"))))
