"""Capitalised words in a row: where in the text they stand, found once for each article and looked up by first or last word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from ..lexicon import words
from ..model import Span

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
            run = text[span[0] : span[1]]
            last = run[run.rfind(" ") + 1 :]
            if last.lower() in suffixes:
                last = run[: -len(last)].rpartition(" ")[0].rpartition(" ")[2] or last
            self._by_last.setdefault(last, []).append(span)

    def ending(self, word: str) -> list[Span]:
        """The runs whose last word, a suffix apart, is ``word``: ``Nasr al-Shammari`` for ``al-Shammari``."""
        return self._by_last.get(word, [])

    def beginning(self, word: str) -> list[Span]:
        """The runs of several words whose first is ``word``: ``Hurun Report`` for ``Hurun``."""
        if not self._by_first:
            for span in self.spans:
                first, space, _ = self.text[span[0] : span[1]].partition(" ")
                if space:
                    self._by_first.setdefault(first, []).append(span)
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
