"""Whole files: each is one text, or an export of many documents."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from ..model import Article, Warn
from .decode import UnreadableError, decode, unpacked

STDIN = "-"


class Done(NamedTuple):
    """What became of one file or row."""

    records: tuple[bytes, ...]
    """What goes to the output, each with its line end."""
    errors: tuple[str, ...] = ()
    """``FILE:LINE: message`` for what failed."""
    notes: tuple[str, ...] = ()
    """``FILE:LINE: message`` for what is in doubt."""


def parse_file(
    name: str,
    split: Callable[[str, str], list[Article]],
    write: Callable[[Article], str],
    encoding: str | None = None,
    all_warnings: bool = False,
) -> Done:
    """The records of one file, or why there are none: ``no-such.txt: No such file or directory``."""
    try:
        data = read_file(name)
        text, guessed = decode(data, encoding)
    except (OSError, UnreadableError) as e:
        return Done((), (f"{name}: {reason(e)}",))
    articles = split(text, name)
    if guessed:
        articles = [as_guessed(a) for a in articles]
    if all_warnings:
        notes = located_warnings(name, text, articles)
    else:
        notes = (f"{name}: {GUESSED.message}",) if guessed else ()
    return Done(tuple((write(a) + "\n").encode() for a in articles), (), notes)


GUESSED = Warn("decoded-as-cp1252", "neither UTF-8 nor UTF-16: read as cp1252; --encoding decides", None)


def as_guessed(article: Article) -> Article:
    """The article with a warning in front that its bytes had to be guessed."""
    return replace(article, warnings=(GUESSED, *article.warnings))


def located_warnings(name: str, text: str, articles: list[Article]) -> tuple[str, ...]:
    """Each warning with the line it stands on: ``a.txt:7: glued-heading: …``."""
    out, line, seen = [], 1, 0
    for article in articles:
        for warning in article.warnings:
            if warning.span:
                start = max(warning.span[0], seen)
                line, seen = line + text.count("\n", seen, start), start
                out.append(f"{name}:{line}: {warning.code}: {warning.message}")
            else:
                out.append(f"{name}: {warning.code}: {warning.message}")
    return tuple(out)


def open_raw(name: str) -> io.RawIOBase:
    """The bytes of a file, or of standard input for ``-``, without a buffer in between."""
    if name != STDIN:
        return io.FileIO(name, "rb")
    if sys.stdin is None:
        raise UnreadableError("standard input is closed")
    return io.FileIO(sys.stdin.fileno(), "rb", closefd=False)


def read_file(name: str) -> bytes:
    """All bytes of a file, unpacked."""
    with open_raw(name) as raw:
        fileno = raw.fileno()
        before = os.fstat(fileno).st_size
        data = unpacked(raw).read_all()
        if os.fstat(fileno).st_size < before:
            raise UnreadableError("became shorter while it was read")
    return data


def reason(error: Exception) -> str:
    """Why a file cannot be read, without its name: ``Is a directory: give its files, …``."""
    if isinstance(error, IsADirectoryError):
        return "Is a directory: give the files in it, or find DIR -type f -print0 | article-parse --files0-from -"
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
