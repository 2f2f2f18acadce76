"""Words as data: one word or phrase per line, one list per file; a line that starts with ``#`` is a comment."""

from __future__ import annotations

import os
import re
from functools import cache

_COMMENT = re.compile("#.*")
_COMMENT_LINE = re.compile("#.*\n")
_FOLDER = os.path.dirname(__file__)


@cache
def words(name: str, language: str = "en") -> frozenset[str]:
    """The list ``<language>/<name>.txt``: ``words("titles")`` has ``"prime minister"``. OSError when there is no such list."""
    return frozenset(_entries(name, language).split("\n"))


@cache
def folded(name: str, language: str = "en") -> frozenset[str]:
    """The same list for words that are compared case-folded: ``Fußnoten`` is there as ``fussnoten``."""
    return frozenset(_entries(name, language).casefold().split("\n"))


def rows(name: str, language: str = "en") -> list[list[str]]:
    """The rows ``kind = phrase`` of a list, case-folded, in order: ``["ad", "story continues"]``."""
    return [line.split(" = ", 1) for line in _entries(name, language).casefold().split("\n")]


@cache
def weights(name: str, language: str = "en") -> dict[str, float]:
    """The weighted clues of ``<language>/<name>.txt``, lines such as ``next N 0.47``; ``bias`` is the weight of no clue at all.

    A clue stands as it is, with the blanks at its start: a letter of a clue may be a blank.
    """
    cut = (line.rstrip().rpartition(" ") for line in _lines(name, language) if line)
    return {"bias": 0.0} | {clue: float(weight) for clue, _, weight in cut}


def _entries(name: str, language: str) -> str:
    """The lines of a list without its comments, which have lines of their own."""
    return _COMMENT_LINE.sub("", _read(name, language)).rstrip("\n")


def _lines(name: str, language: str) -> list[str]:
    return _COMMENT.sub("", _read(name, language)).split("\n")


def _read(name: str, language: str) -> str:
    with open(os.path.join(_FOLDER, language, name + ".txt"), "rb", 0) as file:
        return file.read().decode()


@cache
def languages(name: str) -> tuple[str, ...]:
    """The languages that have a list ``name``, in alphabetical order: ``languages("months")`` has ``"de"``."""
    return tuple(sorted(e.name for e in os.scandir(_FOLDER) if os.path.exists(os.path.join(e.path, name + ".txt"))))
