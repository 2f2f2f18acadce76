"""Rows: JSON Lines in, JSON Lines out, each row with the record under one new key."""

from __future__ import annotations

import codecs
import io
import json
import os
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import NamedTuple, NoReturn

from ..model import Article
from ..render import encode_json
from .decode import TEXT_MOST, UTF_16_MARKS, UnreadableError, decode, unpacked
from .files import as_guessed, notes, open_raw, reason
from .jobs import Done, in_order

_TOO_LONG = b'"a line of more than %d MiB' % (TEXT_MOST >> 20)
"""Stands for a line that is too long to keep; no JSON, so that it becomes a bad row in its place."""


def rows_done(
    reader: RowReader,
    split: Callable[[str, str], Article],
    write: Callable[[Article], str],
    text_field: str,
    into: str,
    encoding: str | None,
    all_warnings: bool,
    jobs: int,
    skip: int,
) -> Generator[Done, None, None]:
    """What becomes of each row behind the first ``skip``: ``split`` makes its article, ``write`` prints it."""
    work = partial(
        parse_row, split=split, write=write, text_field=text_field, into=into, encoding=encoding, all_warnings=all_warnings
    )
    chunks = without(reader.chunks(), skip)
    first = next((chunk for chunk in chunks if chunk), [])
    return in_order(first, chunks, work, partial(lost_row, encoding=encoding), jobs, lambda: reader.waiting_for)


class Row(NamedTuple):
    """One non-blank line of the input."""

    name: str
    number: int
    """Line number, from 1; blank lines count."""
    line: bytes
    """The line without its end, in UTF-8 unless an encoding is asked for."""


class RowReader:
    """The rows of some files in their order, in chunks as they arrive; a file that fails is a ``Done`` in its place."""

    waiting_for: int | None = None
    """The file descriptor that the next chunk comes from, when there may be nothing to read yet."""
    _raw: io.RawIOBase | None = None
    _consumed = 0

    def __init__(self, names: tuple[str, ...], encoding: str | None) -> None:
        """Read the files ``names``; a forced ``encoding`` counts here only if its line ends differ from those of ASCII."""
        self._names, self._encoding = names, encoding

    def share(self) -> float:
        """How much of all files has been read; 0 when their sizes do not tell."""
        try:
            size = sum(os.stat(name).st_size for name in self._names)
            return (self._consumed + (self._raw.tell() if self._raw else 0)) / size
        except (OSError, ZeroDivisionError):
            return 0

    def chunks(self) -> Iterator[list[Row | Done]]:
        """The rows of all files."""
        for name in self._names:
            try:
                with open_raw(name) as raw:
                    self._raw = raw
                    before = os.fstat(raw.fileno()).st_size
                    yield from self._rows(name, raw)
                    if os.fstat(raw.fileno()).st_size < before:
                        raise UnreadableError("became shorter while it was read")
            except (OSError, UnreadableError) as e:
                yield [Done((), (f"{name}: {reason(e)}",))]
            else:
                self._consumed += before
            finally:
                self.waiting_for = self._raw = None

    def _rows(self, name: str, raw: io.RawIOBase) -> Iterator[list[Row | Done]]:
        number = 0
        for lines in _lines(self._blocks(raw)):
            chunk: list[Row | Done] = []
            for line in lines:
                number += 1
                if number == 1:
                    line = line.removeprefix(codecs.BOM_UTF8)
                if line and not line.isspace():
                    chunk.append(Row(name, number, line))
            yield chunk

    def _blocks(self, raw: io.RawIOBase) -> Iterator[bytes]:
        """The bytes of a file, in UTF-8 if its own encoding writes a line end in another way than ASCII does."""
        source = unpacked(raw)
        if source.plain:
            self.waiting_for = raw.fileno()
        block = source.read_some()
        if len(block) == 1:
            block += source.read_some()
        encoding = self._encoding
        if not encoding and block.startswith(UTF_16_MARKS):
            encoding = "utf-16"
        # What cannot be decoded becomes an escape that is no JSON: a bad row, and the rows behind it are read.
        recode = None
        if encoding and "\n".encode(encoding) != b"\n":
            recode = codecs.getincrementaldecoder(encoding)("backslashreplace")
        while block:
            yield recode.decode(block).encode("utf-8", "backslashreplace") if recode else block
            block = source.read_some()
        if recode:
            yield recode.decode(b"", True).encode("utf-8", "backslashreplace")


def without(chunks: Iterator[list[Row | Done]], number: int) -> Iterator[list[Row | Done]]:
    """The chunks without their first ``number`` rows."""
    for chunk in chunks:
        kept = []
        for task in chunk:
            if number and isinstance(task, Row):
                number -= 1
            else:
                kept.append(task)
        yield kept


def _lines(blocks: Iterator[bytes]) -> Iterator[list[bytes]]:
    """The complete lines of each block, cut at ``\\n`` only; none when a block is the middle of a long line."""
    begun: list[bytes] = []
    size = 0
    for block in blocks:
        lines = block.split(b"\n")
        if len(lines) > 1:
            lines[0] = b"".join([*begun, lines[0]])
            begun, size = [lines.pop()], 0
            yield lines
        else:
            begun.append(block)
            yield []
        size += len(begun[-1])
        if size > TEXT_MOST:
            begun, size = [_TOO_LONG], 0
    if last := b"".join(begun):
        yield [last]


class BadRow(NamedTuple):
    """Why a row gets no record."""

    code: str
    """``bad-json``, ``bad-row``, ``no-text``, ``key-exists`` or ``worker-died``."""
    message: str


def parse_row(
    row: Row,
    split: Callable[[str, str], Article],
    write: Callable[[Article], str],
    text_field: str,
    into: str,
    encoding: str | None,
    all_warnings: bool,
) -> Done:
    """The row with its record: ``{"id": 7.0, "text": "…"}`` gives ``{"id": 7.0, "text": "…", "article": {…}}``."""
    read = _read(row, encoding)
    if isinstance(read, BadRow):
        return _refused(row, "{}", {}, read)
    line, fields, guessed = read
    text = fields.get(text_field)
    if not isinstance(text, str):
        why = f"field {text_field!r} holds no text" if text_field in fields else f"no field {text_field!r}"
        return _refused(row, line, fields, BadRow("no-text", why))
    if into in fields:
        return _refused(row, line, fields, BadRow("key-exists", f"field {into!r} is there already"))
    name = f"{row.name}:{row.number}"
    article = split(text, name)
    if guessed:
        article = as_guessed(article)
    return Done((_extended(line, fields, into, write(article)),), (), notes(name, [article], guessed, all_warnings))


def lost_row(row: Row, why: str, encoding: str | None) -> Done:
    """The row with the error that its worker process died."""
    read = _read(row, encoding)
    line, fields = ("{}", {}) if isinstance(read, BadRow) else (read.line, read.fields)
    return _refused(row, line, fields, BadRow("worker-died", why))


class _Object(NamedTuple):
    line: str
    fields: dict[str, object]
    guessed: bool


def _read(row: Row, encoding: str | None) -> _Object | BadRow:
    """The row's text and fields, numbers left out; or what is wrong with it: ``[1, 2]`` is a ``bad-row``."""
    try:
        line, guessed = decode(row.line, encoding)
        line = line.strip(" \t\r\n")
        fields = _JSON.decode(line)
    except UnreadableError as e:
        return BadRow("bad-json", str(e))
    except json.JSONDecodeError as e:
        return BadRow("bad-json", f"{e.msg.removesuffix(' at')} at character {e.pos + 1}")
    except _NoNumber as e:
        return BadRow("bad-json", str(e))
    except RecursionError:
        return BadRow("bad-json", "nested too deep")
    if not isinstance(fields, dict):
        return BadRow("bad-row", "no JSON object")
    return _Object(line, fields, guessed)


class _NoNumber(Exception):
    """``NaN``, ``-Infinity``: Python writes them, and no other program reads them."""


def _no_number(word: str) -> NoReturn:
    raise _NoNumber(f"{word} is no JSON")


# Numbers are neither read nor written again: a row keeps the number forms it came with, however long they are.
_JSON = json.JSONDecoder(parse_int=len, parse_float=len, parse_constant=_no_number)


def _refused(row: Row, line: str, fields: dict[str, object], bad: BadRow) -> Done:
    """The row with the reason under ``error``; one that brings an ``error`` along keeps it."""
    error = json.dumps(bad._asdict(), ensure_ascii=False)
    out = _extended(line, fields, "error", error) if "error" not in fields else encode_json(line + "\n")
    return Done((out,), (f"{row.name}:{row.number}: {bad.code}: {bad.message}",))


def _extended(line: str, fields: dict[str, object], key: str, value: str) -> bytes:
    """A row with one field more at its end, the rest as it stands: ``{"a":1.0}`` to ``{"a":1.0, "article": {…}}``."""
    return encode_json(f"{line[:-1].rstrip()}{', ' if fields else ''}{json.dumps(key, ensure_ascii=False)}: {value}}}\n")
