"""Capitalised words in a row: where in the text they stand, found once for each article and looked up by first or last word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from ..lexicon import words
from ..model import Span

BEFORE_SURNAME = frozenset("Jjrxyvb.”\"')")
"""Shadows in front of a lone surname that are worth a look: titles, roles, particles, Will and May, initials, nicknames."""
_RUN = re.compile(r"N+(?: (?:j+ )?(?:j+ )?N+)*")


class Runs:
    """The rows of capitalised words of one article: ``Nasr al-Shammari``, ``Clinton Foundation``, ``Trump``."""

    def __init__(self, text: str, shadow: str, start: int, marks: list[Span]) -> None:
        """Running text begins at ``start``, behind the title block; in ``marks`` others than the writer of ``text`` speak."""
        self.text = text
        self.shadow = shadow
        self.start = start
        self.spans = [m.span() for m in _RUN.finditer(shadow)]
        self._begins = [s for s, _ in self.spans]
        self._closings = [end for _, end in marks]
        self._openings = [begin for begin, _ in marks]
        self._by_last: dict[str, list[Span]] = {}
        self._by_first: dict[str, list[Span]] = {}
        suffixes = words("suffixes")
        for span in self.spans:
            start, end = span
            run = text[start:end]
            if " " in run:
                first, _, rest = run.partition(" ")
                last = rest[rest.rfind(" ") + 1 :]
                if last.lower() in suffixes:
                    last = run[: -len(last) - 1].rpartition(" ")[2]
                self._by_first.setdefault(first, []).append(span)
                self._by_last.setdefault(last, []).append(span)
            elif start > 1 and shadow[start - 2] in BEFORE_SURNAME:
                self._by_last.setdefault(run, []).append(span)

    def ending(self, word: str) -> list[Span]:
        """The runs with ``word`` as their last word: ``Nasr al-Shammari`` for ``al-Shammari``; lone ones only behind titles."""
        return self._by_last.get(word, [])

    def beginning(self, word: str) -> list[Span]:
        """The runs of several words whose first is ``word``: ``Hurun Report`` for ``Hurun``."""
        return self._by_first.get(word, [])

    def between(self, start: int, end: int) -> list[Span]:
        """The runs that begin between two places."""
        return self.spans[bisect_left(self._begins, start) : bisect_left(self._begins, end)]

    def quoted(self, at: int) -> bool:
        """``at`` stands inside quotation marks."""
        k = bisect_right(self._openings, at)
        return k > 0 and self._closings[k - 1] > at

    def narrative(self, at: int) -> bool:
        """``at`` stands in the running text, neither in the title nor in a quote."""
        return at >= self.start and not self.quoted(at)
