"""What the steps of this room hand to each other: a sentence as it is read, and what it reports."""

from __future__ import annotations

from typing import NamedTuple

from ..model import Span


class Reading(NamedTuple):
    """A sentence as it is read."""

    text: str
    masked: str
    """The shadow of the text, its quotes masked."""
    backward: str
    """The same reversed."""
    start: int
    """Where the sentence starts."""
    stop: int
    """Where it ends, its last marks apart."""


class Report(NamedTuple):
    """Somebody's words, thought or finding, as one sentence reports it."""

    source: Span | None
    """Who, when the sentence says so."""
    cue: Span
    """The reporting words."""
    content: tuple[Span, ...]
    """What is said, with its quotation marks."""
    base: str = ""
    """The base form of its verb; ``according to``; empty for a cue that is no known verb."""
    form: str = ""
    """The form of its verb, as in ``words.Verb``."""
    rule: str = ""
    """The function that found its source."""


class Sentence(NamedTuple):
    """A sentence and its reports."""

    start: int
    end: int
    reports: list[Report]
    weak: list[Report]
    """Reports that stand only when a quote needs them."""
    headed: bool
    """Whether it stands in a title or heading."""
