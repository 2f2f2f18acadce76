"""Who wrote it: names in bylines, with roles, places, agencies and addresses kept off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon import folded, words
from ..model import Span
from ..patterns import on_demand

_CUT = on_demand(
    r"""
    \s* [|•·*/;()\[\]<>] \s*
  | \s+ [-‐‑‒–—―]+ \s+
  | \s{2,} | [\t\n] | \s (?=(?:leave\sa|the)\s)
  | \s (?P<place>for|in|at|of|is|from|special\sto) \s
  | (?-i:(?<=[a-zß-ÿ]) (?=(?:Staff|Senior|Special|Chief|Associate|Reporter|Writer|Correspondent|Editor)\b))   # Jane RoeStaff Writer
    """,
    re.VERBOSE | re.IGNORECASE,
)
_COMMA = on_demand(r"\s*[,，、]\s*")
_SEMICOLON = on_demand(r"\s*;\s*")
_GIVEN = on_demand(r"[^\W\d_][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*)?")
_NAME = on_demand(r"[^\W\d_][\w.'’‘`-]*(?:\s{1,2}[^\W\d_][\w.'’‘`-]*){1,4}")
_ADDRESS = on_demand(r"[\w.+-]{1,64}@[\w.-]+|(?<!\w)@\w+|https?://\S+|www\.\S+")
_BEHIND_ADDRESS = on_demand(r"\s?\(([^()\n]{3,60})\)")
_CREDIT = on_demand(
    r"(?:[,;|/·•–-]\s?)?\b(?:photo(?:s|graphs|graphy|grapher)?|foto(?:s|grafie|grafi)?|bild|pictures|video|illustrations?)\s?(?::|by\b|av\b)",
    re.IGNORECASE,
)
_SENTENCE_END = on_demand(r"[a-zß-ÿ]{4}\.\s")
"""What captions have and bylines don't: ``Jane Roe, baker at Lorne. | The Gazette``."""
_LONGEST_OPENER = 32
"""Code points: ``dalla nostra corrispondente``."""
_JUNIOR = frozenset({"Jr", "Jr.", "Sr", "Sr."})
_WRITES = on_demand(r"[,.:;–—-]\s(?:writes|write|reports|report)\s(?=[^\W\d_a-z])")
_LONGEST_SIGNATURE = 80
"""Code points."""
_INITIAL_MOST = 2
"""Code points: ``J.``."""
_INITIAL = on_demand(r"(?:[^\W\d_a-z]\.\s?){1,2}[^\W\d_a-z][\w’'-]{2,}\Z")
_MOST_NAME = 3
"""Words of a name; in front of the last word of a paper more are the paper's."""
_LONGEST_AFFILIATION = 60
"""Code points."""


def _words_of(part: str) -> list[str]:
    return part.replace("’", "'").casefold().split()


@cache
def _joiner() -> re.Pattern[str]:
    """``and`` between two names; with a capital it may as well be a given name (Dan) or an initial (E)."""
    small = words("name_joiners", "mul")
    capital = {w for joiner in small if len(joiner) > 1 for w in (joiner.title(), joiner.upper()) if not _is_given(joiner)}
    return re.compile(rf"\s+(?:{'|'.join(sorted(small | capital))})(?:\s+|$)|\s*&\s*")


def is_joiner(word: str) -> bool:
    """True for ``and``."""
    return word in words("name_joiners", "mul")


@cache
def _first_words() -> frozenset[str]:
    """The first words of all openers."""
    return frozenset(opener.partition(" ")[0] for opener in words("byline_openers", "mul"))


def opener_end(text: str, start: int, end: int) -> int:
    """Where the name starts behind ``By ``, ``Von ``, ``Story by `` and the glued ``ByJane Roe``; 0 when the line has no opener."""
    if text.startswith("By", start, end - 2) and text[start + 2].isupper() and text[start + 3].islower():
        return start + 2
    place = text.find(" ", start, min(end, start + _LONGEST_OPENER))
    if place < 0 or text[start:place].casefold().strip("@ :") not in _first_words():
        return 0
    openers = words("byline_openers", "mul")
    found = 0
    while 0 < place < start + _LONGEST_OPENER:
        if text[start:place].casefold().strip("@ :") in openers:
            found = place
        place = text.find(" ", place + 1, end)
    while 0 < found < end and text[found] in " :*_–—-":
        found += 1
    return found if found < end else 0


def looks_like_name(part: str) -> bool:
    """True for ``Nadia Al-Hamid``, ``JOHN O’NEILL``, ``J. K. van der Berg``: two to five words, all capitalised but particles."""
    if not part[:1].isupper() or not _NAME().fullmatch(part) or not part[part.rfind(" ") + 1].isupper():
        return False
    return all(p[0].isupper() or p.casefold() in words("name_particles", "mul") for p in part.split())


def is_agency(part: str) -> bool:
    """True for ``Reuters`` and ``The Associated Press``."""
    return part.casefold() in words("agencies")


def is_organisation(part: str) -> bool:
    """True for an agency, a desk, a role or a paper: ``BBC News``, ``Guardian staff reporter``, ``SPIEGEL Redaktion``."""
    if is_agency(part) or ("." in part.rstrip(".") and " " not in part):  # mbl.is
        return True
    pieces = _words_of(part)
    return any(p in words("desks") for p in pieces[1:] or pieces) or pieces[0] in ("the", "our")


def is_body(line: str) -> bool:
    """True for an office with its whole name: ``Department for Environment, Food & Rural Affairs``."""
    pieces = _words_of(line)
    pieces = pieces[pieces[:1] == ["the"] :]
    return len(pieces) > 2 and pieces[1] in ("for", "of") and pieces[0] in words("body_nouns")


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] in "-–—,|:*_"):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in "-–—,|:;*_"):
        end -= 1
    if text[end - 1] == "." and text[end - 3] not in " ." and text[end - 3 : end] not in _JUNIOR:
        end -= 1
    return start, end


def _pieces(text: str, start: int, end: int, cut: re.Pattern[str]) -> list[Span]:
    """The stretches between the matches of ``cut``, trimmed, without the empty ones."""
    out, place = [], start
    for m in cut.finditer(text, start, end):
        out.append(_trim(text, place, m.start()))
        place = m.end()
    out.append(_trim(text, place, end))
    return [s for s in out if s[0] < s[1]]


_MOST_AFFILIATION = 9
"""Spaces of a line that is a name with a role, a place or a paper."""
_LONGEST_LIST = 600
"""Code points of a list of authors; what stands behind is not looked at."""


def read_names(text: str, start: int, end: int, labelled: bool = False, unopened: bool = False) -> list[Span]:
    """The authors in a byline behind its opener: ``Jane Roe and John Doe, Global News`` gives two.

    ``labelled`` tells that the line is a list of nothing but authors (``Authors: A, B``), so that a second name behind a comma
    is no affiliation; ``unopened`` that nothing says that these are authors, so that only what looks like a name is one.
    Organisations are authors only when nobody else is.
    """
    end = min(end, start + _LONGEST_LIST)
    if is_body(text[start:end]):
        return [(start, end)]
    if address := _ADDRESS().search(text, start, end):
        if address.start() == start and (m := _BEHIND_ADDRESS().match(text, address.end(), end)):
            return read_names(text, *m.span(1), labelled)  # desk@example.org (Jane Roe), of RSS
        end = address.start()
    end = credit_start(text, start, end)
    names: list[Span] = []
    others: list[Span] = []
    for nth, (segment, sign) in enumerate(_segments(text, start, end)):
        if nth and sign == "(" and not labelled:
            continue  # Jane Roe (Cairo), Tom Bell (Lagos)
        bracketed = sign == ")" and not labelled
        groups = _pieces(text, *(_behind_bracket(text, *segment) if bracketed else segment), _joiner())
        if nth and not labelled and sign != ";" and not (bracketed and groups):
            if sign != "place":
                break  # behind a bar or a dash stands where, not a second author
            groups = groups[1:]  # in Paris and John Doe
        for g, group in enumerate(groups):
            parts = [_without_roles(text, *_without_place(text, *part)) for part in _pieces(text, *group, _COMMA())]
            if is_agency(text[slice(*parts[0])]):
                parts = parts[:1]  # AFP, Manila
            elif len(parts) > 1 and is_organisation(text[slice(*parts[0])]) and starts_with_given_name(text[slice(*parts[1])]):
                parts = parts[1:2]  # our Local Government Correspondent, Jane Roe
            elif not labelled and (g + 1 == len(groups) > 1 or (len(groups) == 1 and not _is_list(text, parts))):
                parts = parts[:1]  # Jane Roe, Rolling Planet
            for p, part in enumerate(parts):
                words_ = text[slice(*part)]
                if is_organisation(words_):
                    others.append(part)
                elif labelled or looks_like_name(words_) or _is_small_name(words_) or not (unopened or p or " " in words_):
                    names.append(part)
                elif not p and not unopened:
                    others.append(part)
    return names or others[:1]


def _behind_bracket(text: str, start: int, end: int) -> Span:
    """The next name behind a place in brackets: ``and Tom Bell`` gives ``Tom Bell``; nothing when no name is listed there."""
    first, _, rest = text[start:end].partition(" ")
    listed = rest if is_joiner(first) else text[start:end] if "," in text[max(0, start - 2) : start] else ""
    return (end - len(listed), end) if listed and starts_with_given_name(listed) else (end, end)


def _segments(text: str, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """The stretches of a byline, each with what cuts it off from the one before: ``;``, ``place`` (a preposition) or nothing."""
    place, sign = start, ""
    for m in _CUT().finditer(text, start, end):
        span = _trim(text, place, m.start())
        if span[0] < span[1]:
            yield span, sign
        place, sign = m.end(), "place" if m["place"] else m[0].strip()
    span = _trim(text, place, end)
    if span[0] < span[1]:
        yield span, sign


def credit_start(text: str, start: int, end: int) -> int:
    """Where the photographer stands behind the writer, else ``end``: ``Jane Roe Foto: Jan Berg``."""
    m = _CREDIT().search(text, start, end)
    return m.start() if m else end


def signature(text: str, start: int, end: int) -> list[Span]:
    """The authors that a standfirst ends with: ``Four ships stay in harbour, writes Jane Roe``."""
    m = _WRITES().search(text, max(start, end - _LONGEST_SIGNATURE), end)
    names = read_names(text, m.end(), end, unopened=True) if m else []
    return names if names and all(looks_like_name(text[slice(*name)]) for name in names) and names[-1][1] >= end - 1 else []


def is_address(line: str) -> bool:
    """True for ``jroe@example.org`` and ``@janeroe``."""
    return "@" in line and _ADDRESS().fullmatch(line) is not None


def is_affiliation(line: str) -> bool:
    """True for what stands on a line of its own below a name: ``Special to the Post``, ``Harbour correspondent``, ``@janeroe``."""
    if len(line) > _LONGEST_AFFILIATION or line[-1] in ".?!:":
        return False
    if is_agency(line) or line.casefold().startswith(("special to ", "for the ")) or is_address(line):
        return True
    pieces = _words_of(line)
    return pieces[-1] in words("byline_roles", "mul")


def _without_place(text: str, start: int, end: int) -> Span:
    """A name in capitals without the place behind it: ``ELENA ROBLES Madrid``."""
    pieces = text[start:end].split()
    capitals = next((i for i, p in enumerate(pieces) if not p.isupper()), 0)
    behind = pieces[capitals:]
    if (
        capitals < 2
        or max(map(len, pieces[:capitals])) <= _INITIAL_MOST
        or behind[0] in _JUNIOR
        or not all(map(str.istitle, behind))
    ):
        return start, end
    return _trim(text, start, text.index(behind[0], start, end))


def _without_roles(text: str, start: int, end: int) -> Span:
    """A name of two words or more without role or paper around it: ``Xinhua writer Jane Roe``, ``Jane Roe Staff Writer``."""
    pieces = text[start:end].split()
    if len(pieces) < 3:
        return start, end
    signs = words("desks") | words("agencies")
    low = [p.casefold() for p in pieces]
    if low[0] in ("the", "our"):
        return start, end
    last = len(pieces)
    while last > 2 and low[last - 1] in signs:
        last -= 1
    if _MOST_NAME < last < len(pieces) and low[-1] in words("paper_words"):
        last = 2  # Rosa Roe Arizona Border Star
    if last > 2 and low[last : last + 1] == ["news"]:
        last -= 1  # Jane Roe Fox News
    first = 0
    while last - first > 2 and low[first] in signs:
        first += 1
    if not starts_with_given_name(pieces[first]):
        return start, end
    for piece in pieces[:first]:
        start = text.index(piece, start) + len(piece)
    for piece in reversed(pieces[last:]):
        end = text.rindex(piece, start, end)
    return _trim(text, start, end)


def read_catalogue_names(text: str, start: int, end: int) -> list[Span]:
    """The authors where an archive writes surnames first: ``Okello, Ruth; van Dam, Jan`` gives two, as they stand; else none."""
    names = _pieces(text, start, end, _SEMICOLON())
    for a, b in names:
        parts = [text[x:y] for x, y in _pieces(text, a, b, _COMMA())]
        if len(parts) != 2 or not _GIVEN().fullmatch(parts[1]) or not looks_like_name(f"{parts[1]} {parts[0]}"):
            return []
        *particles, surname = parts[0].split()
        if is_organisation(surname) or is_organisation(parts[1]) or any(not _is_particle(p) for p in particles):
            return []
    return names


def _is_particle(word: str) -> bool:
    return word.casefold() in words("name_particles", "mul")


def _is_list(text: str, parts: list[Span]) -> bool:
    """True when names joined by nothing but commas are all people: three of them, or two that both start with a given name."""
    names = [text[slice(*part)] for part in parts]
    people = [name for name in names if looks_like_name(name) and not is_organisation(name)]
    return len(people) > 2 or (len(people) == 2 and starts_with_given_name(people[1]))


def _is_small_name(part: str) -> bool:
    """True for a name of two words that a page prints in lower case: ``viktor lund``."""
    return part.count(" ") == 1 and part.islower() and starts_with_given_name(part)


def is_names_line(text: str, start: int, end: int) -> list[Span]:
    """The names, when a line without “By” consists of nothing else: ``Jane Roe and John Doe``, ``The Associated Press``.

    Behind a name that starts with a given name a role, a place or a paper may stand: ``Jane Roe, Political reporter``.
    """
    if is_agency(text[start:end]):
        return [(start, end)]
    if text[start : text.find(" ", start, end)].casefold() in words("event_prepositions"):
        return []  # Before Judge Pellow
    names: list[Span] = []
    for group in _pieces(text, start, end, _joiner()):
        parts = _pieces(text, *group, _COMMA())
        if not all(looks_like_name(text[a:b]) and not is_organisation(text[a:b]) for a, b in parts):
            break
        people = [starts_with_given_name(text[a:b]) for a, b in parts]
        names += [_without_place(text, *part) for part in (parts[:1] if people == [True, False] else parts)]  # Jane Roe, Port Ellen
    else:
        return names
    name, _, role = text[start:end].partition(", ")
    if looks_like_name(name) and role.casefold() in words("byline_roles", "mul"):
        return [(start, start + len(name))]
    if not starts_with_given_name(text[start:end]) or text[end - 1] in ".!?:" or text.count(" ", start, end) > _MOST_AFFILIATION:
        return []
    names = read_names(text, start, end, unopened=True)
    rest = text[max(b for _, b in names) : end] if names else text[start:end]
    lower = [w for w in rest.split() if w.isalpha() and w.islower() and w not in words("desks") | words("name_joiners", "mul")]
    if not names or names[0][0] != start or len([w for w in lower if len(w) > 3]) > 1 or _SENTENCE_END().search(rest):
        return []
    return [] if is_organisation(text[slice(*names[0])]) else names


_LONGEST_BYLINE = 160
_CLOSERS = "”\"’'"


def sent_from(text: str, start: int, end: int) -> list[Span]:
    """The author of ``From Jane Roe in Cairo``; none for ``From Paris in four hours``."""
    names = read_names(text, start + len("From "), end, unopened=True) if end - start <= _LONGEST_AFFILIATION else []
    is_person = bool(names) and looks_like_name(text[slice(*names[0])]) and starts_with_given_name(text[slice(*names[0])])
    return names if is_person and text.startswith((" in ", ", "), names[-1][1]) and text[end - 1] not in ".?!:" else []


def signs_line(text: str, start: int, end: int, names: list[Span]) -> bool:
    """True when a line behind its opener is a byline and no sentence: ``Jane Roe in Paris``, not ``contrast, critics say.``"""
    line = text[start:end].rstrip(_CLOSERS)
    if len(line) > _LONGEST_BYLINE or (line.endswith((".", "!", "?", ":")) and line[-3:-2] != " " and line.count(" ") > 3):
        return False
    first = text[names[0][0] : names[0][1]]
    if looks_like_name(first) or is_organisation(first) or _is_small_name(first):
        return True
    return line.count(" ") <= 3 and (line[0].isupper() or len(names) > 1)


def _is_given(word: str) -> bool:
    low = word.casefold()
    return low in folded("given_names_female") or low in folded("given_names_male") or low in folded("given_names", "mul")


def starts_with_given_name(part: str) -> bool:
    """True when the first word is a given name."""
    return _is_given(part.split()[0])


def starts_with_initial(part: str) -> bool:
    """True for ``M. Gutiérrez``."""
    return _INITIAL().match(part) is not None


def is_person_in_capitals(part: str) -> bool:
    """True for ``PRISCILLA ROE``, not for ``AUSTIN SHOOTING``."""
    return (
        part.isupper()
        and looks_like_name(part)
        and starts_with_given_name(part)
        and part.partition(" ")[0].casefold() not in words("places")
    )
