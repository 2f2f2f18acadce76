"""One line on the terminal that tells how far a batch is."""

from __future__ import annotations

import sys
import time

FIRST_AFTER = 0.5
"""Seconds: what ends sooner needs no bar."""
EVERY = 0.2
"""Seconds between two looks: quick enough for the eye, too slow to cost anything."""
_ERASE = "\r\x1b[K"


class Progress:
    """``1,240 articles, 35 %, 310/s, 0:07 left`` on stderr, written over again and again."""

    def __init__(self) -> None:
        """The clock runs from here."""
        self._begin = time.monotonic()
        self._next = self._begin + FIRST_AFTER
        self._shown = False

    def show(self, articles: int, share: float) -> None:
        """Tell that ``articles`` are done, ``share`` of the whole (0 when nobody knows)."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next, self._shown = now + EVERY, True
        spent = now - self._begin
        line = f"{articles:,} articles"
        if share:
            seconds = round(spent / share - spent)
            line += f", {min(share, 1):.0%}, {articles / spent:,.0f}/s, {_clock(max(0, seconds))} left"
        else:
            line += f", {articles / spent:,.0f}/s"
        self._print(_ERASE + line)

    def clear(self) -> None:
        """Make room for a message, or for the prompt."""
        if self._shown:
            self._print(_ERASE)
            self._shown = False

    def _print(self, line: str) -> None:
        sys.stderr.write(line)
        sys.stderr.flush()


def _clock(seconds: int) -> str:
    """``1:02:07`` for 3727."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
