"""What the page asks of its reader: to share, to subscribe, to read on."""

from functools import cache

from ..lexicon import rows
from ..patterns import on_demand

LONGEST_CALL = 60
"""Code points of a line that asks the reader to do something: ``See all comments``."""
SHORTEST_CALL = 20
"""Code points of a prompt that is a sentence."""

_SENTENCES = on_demand(r"[.!?:–—-] +")
"""What stands between sentences, and between a sentence and a call."""
QUOTE_MARKS = '“”„«»"‘'


def kind_of_prompt(line: str) -> str | None:
    """The kind of a line that tells the reader what to do with the page: ``See all comments``, ``Artikel teilen``."""
    if len(line) > LONGEST_CALL:
        return None
    words_of_it = line.casefold().replace("’", " ").replace("'", " ").split()
    verbs, last_verbs, things = _prompts()
    others: list[str] = []
    if words_of_it and words_of_it[0] in verbs:
        others += words_of_it[1:]
    if words_of_it and words_of_it[-1] in last_verbs:
        others += words_of_it[:-1]
    return next((things[word] for word in others if word in things), None)


@cache
def _prompts() -> tuple[frozenset[str], frozenset[str], dict[str, str]]:
    """What to do, as the first or the last word, and with what: ``see``; ``teilen``; ``comments``, which is ``social``."""
    entries = rows("prompts") + rows("prompts", "mul")
    verbs = frozenset([word for kind, word in entries if kind == "verb"])
    last_verbs = frozenset([word for kind, word in entries if kind == "last"])
    return verbs, last_verbs, {word: kind for kind, word in entries if kind not in ("verb", "last")}


@cache
def _calls() -> tuple[tuple[str, ...], ...]:
    """What starts such a sentence, what may stand inside it, what is offered: ``subscribe``; ``sign up here``; ``newsletter``."""
    entries = rows("calls", "mul")
    return tuple(tuple([words for kind, words in entries if kind == wanted]) for wanted in ("call", "anywhere", "thing"))


def offers_something(text: str) -> bool:
    """Does the text speak of a thing that such sentences offer, with a capital or without: ``newsletter``?"""
    return any(thing[1:] in text for thing in _calls()[2])


def calls_reader(paragraph: str) -> bool:
    """Does the page offer something in the paragraph, and nobody else speak: ``Never miss a lake. Subscribe to our newsletter.``"""
    if len(paragraph) < SHORTEST_CALL or any(mark in paragraph for mark in QUOTE_MARKS):
        return False
    starts, anywhere, things = _calls()
    low = paragraph.casefold()
    if not any(thing in low for thing in things):
        return False
    return any(words in low for words in anywhere) or any(part.startswith(starts) for part in _SENTENCES().split(low))
