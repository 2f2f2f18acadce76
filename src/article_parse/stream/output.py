"""Records to standard output."""

from __future__ import annotations

import os
import sys


class OutputError(Exception):
    """The output cannot be written; the message names it and says why."""


class Output:
    """Where records go: each is written at once, whole, or the run ends."""

    def __init__(self, separator: bytes = b"") -> None:
        """Markdown has a ``separator`` between two records, JSON none."""
        if sys.stdout is None:
            raise OutputError("standard output is closed")
        self.name, self._fd = "standard output", sys.stdout.fileno()
        self._separator, self._first = separator, True

    def write(self, record: bytes) -> None:
        """Write one record, with the separator between it and the one before; BrokenPipeError when nobody reads any more."""
        data = memoryview(record if self._first else self._separator + record)
        self._first = False
        while data:
            try:
                data = data[os.write(self._fd, data) :]
            except BlockingIOError:  # somebody set the pipe to non-blocking and it is full
                import select

                select.select([], [self._fd], [])
            except BrokenPipeError:
                raise
            except OSError as e:
                raise OutputError(f"{self.name}: {e.strerror}") from None
