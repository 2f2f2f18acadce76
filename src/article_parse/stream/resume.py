"""What a torn run left in its part file, and where to go on."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator

from .output import OutputError, PartFile

_SOURCE = re.compile(rb'\{"schema_version": [0-9]+, "source": ("(?:[^"\\]|\\.)*+")')


def rows_written(output: PartFile, into: str) -> tuple[int, bool]:
    """How many rows need not be done again, and whether one of them was bad; a torn last line is dropped.

    The last complete line is not counted: it is made once more and compared, so that a part of another run is never carried on.
    """
    good, bad = f"{json.dumps(into, ensure_ascii=False)}: {{".encode(), b'"error": {'
    number, failed, end, last = 0, False, 0, b""
    for line in _complete_lines(output):
        number, end, last = number + 1, end + len(line), line
        failed = failed or line.rfind(bad) > line.rfind(good)
    output.go_on(end, last)
    return max(0, number - 1), failed


def files_written(output: PartFile, names: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The files that are still to be done, and those that failed in the torn run; the last file with records is done again."""
    end, source, group = 0, None, 0
    left = list(reversed(names))
    failed: list[str] = []
    for line in _complete_lines(output):
        found = _SOURCE.match(line)
        name = json.loads(found[1]) if found else None
        if name is not None and source is not None and _is_next_document(name, source):
            following = next((n for n in reversed(left) if n != source), None)
            name = name if name == following else source
        if name != source:
            while left and left[-1] == source:
                left.pop()
            while left and left[-1] != name:
                failed.append(left.pop())
            source, group = name, end
        if name is None or not left:
            raise OutputError(f"{output.name}: comes from other input or other options")
        end += len(line)
    output.go_on(group, b"")
    return tuple(reversed(left)), tuple(failed)


def _is_next_document(name: str, source: str) -> bool:
    """True for ``nexis.txt#2`` behind ``nexis.txt``."""
    return name.startswith(source + "#") and name[len(source) + 1 :].isdecimal()


def _complete_lines(output: PartFile) -> Iterator[bytes]:
    with io.FileIO(output.descriptor, "rb", closefd=False) as raw, io.BufferedReader(raw) as file:
        for line in file:
            if line.endswith(b"\n"):
                yield line
