"""Whole files: each is one text, or an export of many documents."""

import io
import os
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from ..model import Article, Span, Warn
from .decode import CHUNK, UnreadableError, decode, unpacked
from .jobs import Done, in_order

STDIN = "-"


def files_done(
    names: tuple[str, ...],
    split: Callable[[str, str], list[Article]],
    write: Callable[[Article, str], str],
    encoding: str | None,
    all_warnings: bool,
    jobs: int,
) -> Generator[Done, None, None]:
    """What becomes of each file: ``split`` makes its articles, ``write`` prints one, given its text too."""
    work = partial(parse_file, split=split, write=write, encoding=encoding, all_warnings=all_warnings)
    if jobs == 1 or fit_one_process(names):
        jobs = 1
    return in_order([], read_names(names, jobs), work, lost_file, jobs)


def article_with_rules(
    explain: Callable[[Article, str, Mapping[tuple[Span, ...], str]], str],
    rules: Callable[[str], Mapping[tuple[Span, ...], str]],
    article: Article,
    text: str,
) -> str:
    """What ``explain`` says of an article, told the ``rules`` that chose its speakers."""
    return explain(article, text, rules(text))


def article_only(write: Callable[[Article], str], article: Article, text: str) -> str:
    """What ``write`` makes of the article without a look at its text."""
    return write(article)


class File(NamedTuple):
    """One operand."""

    name: str
    data: bytes | None = None
    """What it holds, when it has been read already: only this process has the standard input."""


def parse_file(
    file: File,
    split: Callable[[str, str], list[Article]],
    write: Callable[[Article, str], str],
    encoding: str | None,
    all_warnings: bool,
) -> Done:
    """The records of one file, or why there are none: ``no-such.txt: No such file or directory``."""
    try:
        data = read_file(file.name) if file.data is None else file.data
        text, guessed = decode(data, encoding)
    except (OSError, UnreadableError) as e:
        return Done((), (f"{file.name}: {reason(e)}",))
    articles = split(text, file.name)
    if guessed:
        articles = [as_guessed(a) for a in articles]
    records = tuple((write(a, text) + "\n").encode() for a in articles)
    return Done(records, (), notes(file.name, articles, guessed, all_warnings, text))


def lost_file(file: File, why: str) -> Done:
    """No record, because the worker process died."""
    return Done((), (f"{file.name}: {why}",))


_GUESSED = Warn("decoded-as-cp1252", "neither UTF-8 nor UTF-16: read as cp1252; --encoding decides", None)


def as_guessed(article: Article) -> Article:
    """The article with a warning in front that its bytes had to be guessed."""
    return replace(article, warnings=(_GUESSED, *article.warnings))


def notes(name: str, articles: list[Article], guessed: bool, all_warnings: bool, text: str = "") -> tuple[str, ...]:
    """What to say about a text: a guessed encoding, or all warnings, with their lines: ``a.txt:7: glued-heading: …``."""
    if not all_warnings:
        return (f"{name}: {_GUESSED.code}: {_GUESSED.message}",) if guessed else ()
    out, line, seen = [], 1, 0
    for warning in (w for a in articles for w in a.warnings):
        where = name
        if warning.span and text:
            start = max(warning.span[0], seen)
            line, seen = line + text.count("\n", seen, start), start
            where = f"{name}:{line}"
        out.append(f"{where}: {warning.code}: {warning.message}")
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


FILES_PER_CHUNK = 8


def fit_one_process(names: tuple[str, ...]) -> bool:
    """True when the files are so few and small that starting workers would take longer."""
    left = CHUNK
    for name in names:
        with suppress(OSError):  # told when it is read
            left -= os.stat(name).st_size
        if left < 0:
            return False
    return True


def read_names(names: tuple[str, ...], jobs: int) -> Iterator[list[File | Done]]:
    """The operands in chunks, small ones when there are few, so that every worker gets some."""
    size = max(1, min(FILES_PER_CHUNK, len(names) // (jobs * 4)))
    for start in range(0, len(names), size):
        chunk: list[File | Done] = []
        for name in names[start : start + size]:
            data = None
            if name == STDIN:
                try:
                    data = read_file(name)
                except (OSError, UnreadableError) as e:
                    chunk.append(Done((), (f"{name}: {reason(e)}",)))
                    continue
            chunk.append(File(name, data))
        yield chunk


def names_in_list(name: str) -> tuple[str, ...]:
    """The names in a file of names, each ended by NUL, as ``find -print0`` writes them; UnreadableError for an empty one."""
    names = os.fsdecode(read_file(name)).split("\0")
    if len(names) == 1 and names[0].endswith("\n"):
        raise UnreadableError("has line ends where NUL should end the names, as of find -print0")
    if not names[-1]:
        names.pop()
    if "" in names:
        raise UnreadableError(f"name {names.index('') + 1} is empty")
    return tuple(names)
