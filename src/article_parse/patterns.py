"""Patterns that few texts need."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


def on_demand(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """What gives the pattern, compiled when first asked for: to compile them all takes longer than to read an article."""
    return cache(lambda: re.compile(pattern, flags))
