"""Records to standard output, or to a file that is complete when it has its name."""

from __future__ import annotations

import os
import stat
import sys
from typing import NoReturn

PART = ".part"


class OutputError(Exception):
    """The output cannot be written; the message names it and says why."""


class Output:
    """Where records go: each is written at once, whole, or the run ends."""

    def __init__(self, name: str, descriptor: int, separator: bytes = b"") -> None:
        """Write to ``descriptor``; between two records stands the ``separator``."""
        self.name, self.descriptor = name, descriptor
        self._separator, self._first = separator, True

    def write(self, record: bytes) -> None:
        """Write one record; BrokenPipeError when nobody reads any more."""
        data = memoryview(record if self._first else self._separator + record)
        self._first = False
        while data:
            try:
                data = data[os.write(self.descriptor, data) :]
            except BlockingIOError:  # somebody made the pipe non-blocking, and it is full
                import select

                select.select([], [self.descriptor], [])
            except BrokenPipeError:
                raise
            except OSError as e:
                raise OutputError(f"{self.name}: {e.strerror}") from None

    def finish(self) -> None:
        """All records are written."""


class PartFile(Output):
    """``FILE.part``, which becomes ``FILE`` at the end."""

    def __init__(self, path: str, part: str, descriptor: int, separator: bytes = b"") -> None:
        """Write to ``part``, open as ``descriptor``, on the way to ``path``."""
        super().__init__(part, descriptor, separator)
        self._path = path
        self._expected = b""

    def go_on(self, end: int, last: bytes) -> None:
        """Keep what stands before ``end`` and go on there; ``last``, the record in front of it, must be the first to come."""
        os.ftruncate(self.descriptor, end)
        os.lseek(self.descriptor, end, os.SEEK_SET)
        self._expected = last

    def write(self, record: bytes) -> None:
        """Write one record, unless it is the one that stands there already."""
        if self._expected:
            if record != self._expected:
                self._refuse()
            self._expected = b""
        else:
            super().write(record)

    def _refuse(self) -> NoReturn:
        raise OutputError(f"{self.name}: comes from other input or other options")

    def finish(self) -> None:
        """Give the file its name, once what is in it has reached the disk."""
        if self._expected:
            self._refuse()
        try:
            os.fsync(self.descriptor)
            os.replace(self.name, self._path)
        except OSError as e:
            raise OutputError(f"{self._path}: {e.strerror}") from None


def is_output(name: str, path: str | None) -> bool:
    """True when the file ``name`` is what the output to ``path`` (None: standard output) would write over, or add to for ever."""
    try:
        there = os.stat(name)
        if path is None:
            return sys.stdout is not None and stat.S_ISREG(there.st_mode) and os.path.samestat(there, os.fstat(sys.stdout.fileno()))
    except OSError:  # told when it is read
        return False
    return stat.S_ISREG(there.st_mode) and any(os.path.exists(p) and os.path.samefile(p, name) for p in (path, path + PART))


def standard_output(separator: bytes) -> Output:
    """Standard output; OutputError when it is closed."""
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    return Output("standard output", sys.stdout.fileno(), separator)


def create(path: str, separator: bytes) -> Output:
    """``path``, written beside it first, or a device as it is; OutputError when another run is at it or left it unfinished."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
    part = path + PART
    try:
        if _is_standard_output(path):
            return standard_output(separator)
        if _is_device(path):
            return Output(path, os.open(path, os.O_WRONLY), separator)
        if os.path.isdir(path):
            raise OutputError(f"{path}: Is a directory")
        output = PartFile(path, part, os.open(part, flags, 0o666), separator)
    except FileExistsError:
        raise OutputError(f"{part}: is there already: --resume goes on with it, if no other run is writing it") from None
    except OSError as e:
        raise OutputError(f"{path}: {e.strerror}") from None
    _lock(output)
    return output


def reopen(path: str) -> PartFile | None:
    """The part that a torn run left, at its beginning; None when there is none."""
    part = path + PART
    try:
        descriptor = os.open(part, os.O_RDWR | os.O_NOFOLLOW)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OutputError(f"{part}: no regular file")
    except FileNotFoundError:
        return None
    except OSError as e:
        raise OutputError(f"{part}: {e.strerror}") from None
    output = PartFile(path, part, descriptor)
    _lock(output)
    return output


def _is_device(path: str) -> bool:
    """``/dev/null``, a named pipe, or a link to one: there is nothing to be replaced."""
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _is_standard_output(path: str) -> bool:
    """``/dev/stdout``: a new file of that name would be put in place of the link."""
    there = os.path.exists(path) and sys.stdout is not None
    return there and os.path.samestat(os.stat(path), os.fstat(sys.stdout.fileno()))


def _lock(output: Output) -> None:
    """Keep other runs from resuming this part; the lock goes with the process."""
    import fcntl

    try:
        fcntl.flock(output.descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise OutputError(f"{output.name}: another run is writing it") from None
    except OSError:  # a file system without locks
        return
