"""Words as data: one word or phrase per line, one list per file, ``#`` starts a comment."""

from __future__ import annotations

import os
import re
from functools import cache

_COMMENT = re.compile("#.*")
_FOLDER = os.path.dirname(__file__)


@cache
def words(name: str, language: str = "en") -> frozenset[str]:
    """The list ``<language>/<name>.txt``: ``words("titles")`` has ``"prime minister"``. OSError when there is no such list."""
    with open(os.path.join(_FOLDER, language, name + ".txt"), "rb", 0) as file:
        text = file.read().decode()
    return frozenset(map(str.strip, _COMMENT.sub("", text).split("\n"))) - {""}


@cache
def languages(name: str) -> tuple[str, ...]:
    """The languages that have a list ``name``, in alphabetical order: ``languages("months")`` has ``"de"``."""
    return tuple(sorted(e.name for e in os.scandir(_FOLDER) if os.path.exists(os.path.join(e.path, name + ".txt"))))
