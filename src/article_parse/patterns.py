"""Patterns that few texts need, and what makes a pattern dear.

Most of the time to compile goes to sets of characters that are neither all below U+0100 nor one or two ranges: ``[’'.-]`` takes
ten times as long as ``['.-]`` or ``[’']``. What every article needs does without such sets: by a test of the character in Python,
by two patterns, or by a look at the words with their apostrophes written straight.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

LABEL = r"[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}"
"""Who speaks in a transcript: capitals, four words at most."""


def on_demand(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """What gives the pattern, compiled when first asked for: to compile them all takes longer than to read an article."""
    return cache(lambda: re.compile(pattern, flags))
