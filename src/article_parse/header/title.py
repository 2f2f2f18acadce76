"""Does a line read as a title, a standfirst, a section label, the name of a paper?"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon import words
from ..patterns import on_demand

LONGEST_TITLE = 180
"""Code points; the longest titles of papers have about 150, with a second deck."""
LONGEST_SENTENCE = 75
"""Code points up to which a sentence with its full stop in front of a blank line is a title whatever its words."""
_LONGEST_WITH_STOP = 140
"""Code points of a title that ends in a full stop, unless it has two decks."""

_SURELY_LEAD = 90
"""Code points from which on a sentence with several articles is a lead: of 166 such leads 136, of no title."""
_LEAD_FUNCTION_WORDS = 2
EAST_ASIAN = "\N{CJK RADICAL REPEAT}"
"""From here on letters are written without spaces between words."""
_SHORT_NAME = 3
"""Words of a paper's name without article: Los Angeles Times."""
_CRUMB_WORDS = 3
"""Words of a section's name: ``Life and Style``."""
_WAYS = (" > ", " › ", " / ")
_SITE_MARKS = (" | ", " - ", " – ", " — ")
_STOPS = frozenset(".…。۔।")
_STOPS_OF_TEXT = frozenset("。۔।")
"""Full stops that no title has."""
_LETTERS = on_demand(r"[^\W\d_]+")
_WORD = on_demand(r"[^\W\d_][\w'’.-]*")
_SUMMARY_LEAST_WORDS = 6
_SAMPLE = 1500
"""Code points of the text that tell whether it is English."""
_LEAST_ENGLISH = 0.1
"""Share of English function words below which a text is in another language; English news has 0.25 and more."""
_LEAST_WORDS = 20


@cache
def _inner_stop() -> re.Pattern[str]:
    """A sentence that ends before the line does: ``… the coast. The``."""
    return re.compile(r"[^\W\d_]{3}[.!?]['\"”’]? [\"“‘]?[A-ZА-Я]")


def has_stop(words_: str) -> bool:
    """True when the words end in a full stop."""
    return words_.rstrip("'\"”’»)")[-1:] in _STOPS


def has_letters(words_: str) -> bool:
    """True when more than one letter is in it: false for ``c0412 22:15`` and ``1,204``."""
    return sum(map(str.isalpha, words_)) > 1


def is_slug(words_: str) -> bool:
    """True for the key words of a wire: ``Mozambique-floods-toll 2ndlead``."""
    return words_.partition(" ")[0].count("-") > 1 and words_.count(" ") <= 1


def reads_as_title(words_: str, stands_alone: bool) -> bool:
    """True when a block reads as a title. ``stands_alone`` tells that a blank line or a byline follows it.

    Titles have no full stop; where data adds one, they still stand alone and do not read as a lead.
    """
    length = len(words_)
    if length > LONGEST_TITLE or words_[-1] in ",;:(" or not has_letters(words_):
        return False
    if not has_stop(words_):
        return not (length > LONGEST_SENTENCE and _inner_stop().search(words_) and not stands_alone)
    if not stands_alone:
        return False
    if words_.rstrip("'\"”’»)」』")[-1:] in _STOPS_OF_TEXT:
        return False
    if length <= LONGEST_SENTENCE or ";" in words_ or in_title_case(words_):  # ";" joins two decks
        return True
    if length > _LONGEST_WITH_STOP:
        return False
    return not _says_what_happened(words_) and (_function_words(words_) < _LEAD_FUNCTION_WORDS or length <= _SURELY_LEAD)


def _says_what_happened(words_: str) -> bool:
    """True for what leads have and titles leave out: ``was``, ``said``, ``on Monday``."""
    plain = f" {words_.casefold().replace(',', ' ')} "
    return any(f" {phrase} " in plain for phrase in words("lead_phrases"))


def _function_words(words_: str) -> int:
    """How many words are articles and the like, of which leads have more than titles."""
    return sum(w in words("articles_and_auxiliaries") for w in _WORD().findall(words_))


def in_title_case(words_: str) -> bool:
    """True when most words of four letters and more are capitalised."""
    long = [w for w in _WORD().findall(words_) if len(w) > 3]
    return len(long) > 2 and sum(w[0].isupper() for w in long) > 0.75 * len(long)


def is_section_label(words_: str) -> bool:
    """True for ``World``, ``MIDDLE EAST``, ``Life & Style``."""
    return len(words_) <= 30 and words_.casefold().strip(" :|/›»>") in words("section_labels")


def is_breadcrumb(words_: str) -> bool:
    """True for the way through a site to the page: ``Home > News > Local``, ``Haberler > Ankara``."""
    first, *sections = re.split(r"\s*[>›»/|]\s*", words_)
    short = sections[:-1] if len(sections) > 1 else sections  # the last one may be the title
    is_way = is_section_label(first) or (any(mark in words_ for mark in _WAYS) and len(first.split()) <= _CRUMB_WORDS)
    if " / " in words_ and not all(section[:1].isupper() for section in sections):
        return False
    return any(sections) and is_way and all(len(section.split()) <= _CRUMB_WORDS for section in short)


def without_site(words_: str) -> str:
    """A title without the site behind it: ``Mayor quits | The Harbour Gazette``, ``Mayor quits - BBC News``."""
    for mark in _SITE_MARKS:
        title, found, site = words_.rpartition(mark)
        if found and " " in title.strip() and "/" not in site and is_paper_name(site.strip()):
            return title.rstrip()
    return words_


def is_one_word(words_: str) -> bool:
    """True for ``Anzeige``, ``Startseite``, ``Headlines``; Chinese and Japanese titles have no spaces and are longer."""
    return len(words_) <= 16 and words_.isalpha() and words_[0] < EAST_ASIAN


def is_kicker(words_: str) -> bool:
    """True for a short line in capitals that may stand above the title: ``MIDDLE EAST CRISIS``."""
    return len(words_) <= 40 and words_.isupper() and words_.count(" ") <= 2 and words_[-1] not in ".?!"


def is_paper_name(words_: str) -> bool:
    """True for ``The Harbour Gazette``, ``Daily Mirror``, ``CTV.ca``: what stands alone above title or date."""
    pieces = words_.replace("’", "'").split()
    if not 1 <= len(pieces) <= 7 or words_[-1] in ".?!,:;" or any(w[0].islower() and len(w) > 3 and "." not in w for w in pieces):
        return False
    if len(pieces) == 1:
        return "." in words_[1:-1]
    if len(pieces) > _SHORT_NAME and pieces[0].casefold() not in words("articles_of_papers", "mul"):
        return False  # Minister Sues Harbour Gazette
    return any(w.casefold() in words("paper_words") for w in pieces)


def reads_as_summary(words_: str) -> bool:
    """True for a standfirst without final stop: several words, in no way a heading's length."""
    return words_.count(" ") + 1 >= _SUMMARY_LEAST_WORDS and len(words_) >= 45 and words_[-1].isalnum()


def reads_as_english(text: str, start: int) -> bool:
    """True when the text reads as English, or is too short to tell."""
    sample = [w.lower() for w in _LETTERS().findall(text[start : start + _SAMPLE])]
    english = words("function_words")
    return len(sample) < _LEAST_WORDS or sum(w in english for w in sample) >= _LEAST_ENGLISH * len(sample)
