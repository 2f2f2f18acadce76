"""The cue and the mention beside each quote; indirect speech.

Every sentence is read on its shadow, with each quoted stretch masked as one block (``Q``). A cue verb is found first; what stands
to its left and right then tells who speaks and what is said. Quotes are given their cue and mention by the reports that hold
them, and only afterwards, where none does, by what stands around them.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from .lexicon import words
from .model import Attribution, Blocks, Header, Span, Stretch
from .words import Verb, cue_verbs


class Report(NamedTuple):
    """Somebody's words, thought or finding, as one sentence reports it."""

    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    rule: tuple[str, ...] = ()


# A masked quote ends in E when its last mark inside is a full stop, X for ! and ?, K for a comma; else it is Q to the end.
_MASK_END = {".": "E", "!": "X", "?": "X", ",": "K", "…": "E"}

_SENTENCE_END = re.compile(r"(?:[.!?…]+[)\]]*|[EX])(?=\s)")
_CUE = re.compile(r"[vbg]+|iiiiiiiii zz")

# The words of a noun phrase: what can open it without an article, what can stand inside, what can be its head.
_OWN = r"(?:''|[’'](?= ))?"
_FIRST = rf"[NJrol0]+%?{_OWN}"
_WORD = rf"[NJrolb0jen]+{_OWN}"
_NP = rf"(?:(?:[dp]+ ff )?(?:(?:d+|h+) )+(?:a+ )?(?:{_WORD} )*{_WORD}|{_FIRST}(?: {_WORD})*)"
_TAIL = rf"(?: \(N[^()\n]{{0,30}}\))?(?: (?:f+|i+) {_NP})*"
_PHRASE = rf"{_NP}{_TAIL}"
_LIST = rf"{_PHRASE}(?:(?:, {_NP}){{0,3}},? c+ {_PHRASE})?"
_BOUND = r"(?<![a-zNJ0'’])"
_SUBJECT_LEFT = re.compile(rf"{_BOUND}{_LIST}\Z")
_SUBJECT_RIGHT = re.compile(rf"(?:{_LIST}|p+)")
_GROUP_LEFT = re.compile(r"(?:(?<=\s)(?:x+|a+|q+) |(?<=[pwN'])x+ )+\Z")
_PRONOUN_LEFT = re.compile(r"(?<![A-Za-z])(?:[pw]+(?:x+)?|d+)\Z")
_NAME_PP = re.compile(r"[NJj. ]+(?: \(N[^()]*\))?(?= i)")
_ADDRESSEE = re.compile(rf" (?:m+|p+|{_NP}(?: f+ {_NP})?(?: c+ {_NP}(?= ))?)")
_ADJUNCT = re.compile(rf"(?: (?:[dhla0]+ ){{0,3}}y+(?: [y0]+)*| i+ (?:{_NP}|(?:[dhla0]+ ){{0,3}}y+(?: 0+)?)| a+(?= [ti:,]))+")
_NO_INVERSION = frozenset("tell ask urge remind inform assure advise warn call accuse blame charge describe think".split())
_DOCUMENTS = frozenset("ob")
_MAIN_CLAUSE = re.compile(rf"(?:, |; | )c+ ({_PHRASE}|p+) (?:a+ )?[xve]")
_NEXT_CLAUSE = re.compile(rf", ({_PHRASE}|p+)(?:,[^,]*,)? (?:a+ )?[xvebl]")

MOST_LEFT = 160
"""Code points to the left of a cue in which its subject is looked for: no plain subject is longer."""


def attribute(
    text: str, shadow: str, stretches: list[Stretch], header: Header, blocks: Blocks
) -> list[Attribution]:
    """One attribution for each stretch, and for each piece of indirect speech, in text order."""
    masked = _mask(text, shadow, stretches)
    spans = [p.span for p in header.pieces if p.kind in ("title", "summary")] + [(b.start, b.end) for b in blocks.blocks]
    sentences: list[_Sentence] = []
    for start, end in spans:
        for s, e in _sentences(text, masked, start, end):
            reports: list[Report] = []
            weak: list[Report] = []
            _read_sentence(text, masked, s, e, reports, weak)
            sentences.append(_Sentence(s, e, reports, weak))
    return _assign(text, masked, stretches, sentences)


def _mask(text: str, shadow: str, stretches: list[Stretch]) -> str:
    parts, done = [], 0
    for s in stretches:
        last = _MASK_END.get(text[s.start : s.end].rstrip(" \xa0'’”\"‘“")[-1:], "Q")
        size = s.outer_end - s.outer_start
        lead = shadow[done : s.outer_start]
        if lead[-1:] == " " and text[s.outer_start - 2] == "." and not s.term:
            lead = lead[:-2] + ". "  # the stop of an abbreviation in front of a quote ends the sentence, too
        parts += (lead, "N" * size if s.term else "Q" * (size - 1) + last)
        done = s.outer_end
    parts.append(shadow[done:])
    return "".join(parts)


def _sentences(text: str, masked: str, start: int, end: int) -> list[Span]:
    """The sentences of one block."""
    out, done = [], start
    for m in _SENTENCE_END.finditer(masked, start, end):
        after = m.end()
        while after < end and text[after].isspace():
            after += 1
        if after < end and text[after].islower():
            continue
        if m[0] == "X" and _BARE_CUE.match(masked, after, end):
            continue
        out.append((done, m.end()))
        done = after
    if done < end:
        out.append((done, end))
    return out


_BARE_CUE = re.compile(rf"(?:{_PHRASE}|p+)(?:, [^,]{{0,80}},)? (?:a+ |x+ )*v+(?=[.,:]| [iuzygcamr]|\\Z)|v+ (?:{_PHRASE}|p+)(?=[.,:]| [iw])")


@cache
def _frames() -> dict[str, frozenset[str]]:
    """Base form to the frames it reports in: ``speech``, ``clause``, ``infinitive``, ``object``."""
    out: dict[str, set[str]] = {}
    for name in ("speech", "clause", "infinitive", "object"):
        for base in words("cue_" + name):
            out.setdefault(base, set()).add(name)
    return {k: frozenset(v) for k, v in out.items()}


@cache
def _phrasals() -> dict[str, tuple[str, ...]]:
    """Base form to the words that may follow it: ``point`` to ``(" out", " to")``."""
    out: dict[str, list[str]] = {}
    for phrase in sorted(words("cue_phrases"), key=len, reverse=True):
        base, _, rest = phrase.partition(" ")
        out.setdefault(base, []).append(rest)
    return {k: tuple(v) for k, v in out.items()}


KEEP_ALL = False
_ZEROS = (0.0,) * 20


@cache
def _weights() -> dict[str, float]:
    """Clue to its weight; fitted by ``tests/fit_weights.py``."""
    out = {"bias": 0.0}
    for line in words("weights"):
        clue, _, weight = line.rpartition(" ")
        out[clue] = float(weight)
    return out


def _clues(
    text: str, masked: str, start: int, stop: int, at: int, behind: int, verb: Verb | None, report: Report, out: list[Report]
) -> tuple[str, ...]:
    """What speaks for and against a report, as the names of weights."""
    base = verb.base if verb else "according to"
    cue_start, cue_end = report.cue
    n = masked[cue_end:stop].lstrip(" ")[:1] or "."
    n = "Q" if n in "QEXK" else "N" if n in "NJdhrolb0" else "." if n in ",;-—–" else n
    left = report.content[0][0] < cue_start
    group = masked[cue_start:at]
    source = report.source
    if source is None:
        who = "none"
    elif masked[source[0]] in "pw":
        who = text[source[0] : source[1]].lower()
    else:
        who = masked[source[1] - 1]
    before = masked[max(start, cue_start - 2) : cue_start].strip()[-1:] or "^"
    if before in "QEXK":
        before = "Q"
    form = verb.form if verb else "-"
    if form == "g" and "x" in group:
        form = "xg"
    nested = ""
    for o in out:
        for a, b in o.content:
            if a <= at < b:
                nested = o.rule[0]
    hinge = ""
    if source and source[0] < cue_start:
        lead = masked[max(start, source[0] - 2) : source[0]].strip()[-1:] or "^"
        hinge = "hinge " + lead
    return (
        base,
        f"{base} {n}",
        f"next {n}{' left' if left else ''}",
        f"form {form}{' before ' + before if form == 'g' else ''}",
        f"form {form} next {n}",
        f"who {who}",
        f"group {text[cue_start:at].split()[0].lower() if group else '-'}",
        f"negated {'q' in group}",
        f"nested {nested != ''}",
        f"nested {nested}" if nested in ("say", "tell", "add", "write", "according to") else "nested other" if nested else "",
        f"{base} {form}",
        hinge,
        f"phrase {text[behind:cue_end].strip()}" if cue_end > behind else "",
        f"start {masked[start]}" if form == "g" else "",
    )


_SPEECH_TELL = frozenset("tell inform remind notify assure warn advise ask urge instruct persuade convince promise".split())


def _read_sentence(text: str, masked: str, start: int, end: int, out: list[Report], weak: list[Report]) -> None:
    """Add the reports of one sentence; those that are too weak to stand without a quote go to ``weak``."""
    verbs = cue_verbs()
    stop = end
    while stop > start and masked[stop - 1] in ".!?…":
        stop -= 1
    done = start  # content of the next report does not reach back over this
    last: Report | None = None
    for m in _CUE.finditer(masked, start, stop):
        at, behind = m.span()
        if at < done:
            continue
        word = text[at:behind].lower()
        if word == "according to":
            report = _according(text, masked, start, stop, at, behind)
        else:
            verb = verbs.get(word)
            if verb is None:
                continue
            report = _read_cue(text, masked, start, stop, at, behind, verb, m[0][0], last)
        if report and (report.source is None or report.source[0] < report.source[1]):
            report = report._replace(content=tuple(filter(None, (_bare(masked, *c) for c in report.content))))
        if report and report.content:
            clues = _clues(text, masked, start, stop, at, behind, verb if word != "according to" else None, report, out)
            report = report._replace(rule=clues)
            if KEEP_ALL or sum(map(_weights().get, clues, _ZEROS), _weights()["bias"]) > 0:
                out.append(report)
                last = report
            else:
                weak.append(report)
            # nested reports inside the content stay
    return


def _bare(masked: str, start: int, end: int) -> Span | None:
    """The span without white space and commas at its edges; None when nothing is left."""
    while end > start and masked[end - 1] in " ,\n\r\t\xa0":
        end -= 1
    while start < end and masked[start] in " ,\n\r\t\xa0":
        start += 1
    return (start, end) if start < end else None


def _according(text: str, masked: str, start: int, stop: int, at: int, behind: int) -> Report | None:
    m = _SUBJECT_RIGHT.match(masked, behind + 1, stop)
    if not m:
        return None
    source = m.span()
    if at - start < 3 or not masked[start:at].strip(" ,acu"):
        content_start = source[1]
        comma = masked.find(",", source[1], stop)
        if comma < 0:
            return None
        source = (source[0], comma)
        return Report(source, (at, behind), ((comma + 2, stop),))
    left = at
    while left > start and masked[left - 1] in " ,":
        left -= 1
    return Report((source[0], stop), (at, behind), ((start, left),))


def _read_cue(
    text: str, masked: str, start: int, stop: int, at: int, behind: int, verb: Verb, letter: str, last: Report | None
) -> Report | None:
    """The report that the cue verb at ``at`` makes, if it makes one."""
    frames = _frames().get(verb.base, frozenset())
    m = _GROUP_LEFT.search(masked, max(start, at - 60), at)
    group = m.start() if m else at
    if group == at and masked[at - 2 : at] == "z " and (m := _WENT_ON.search(text, max(start, at - 16), at)):
        group = m.start()
    group_shadow = masked[group:at]
    passive = verb.form == "d" and "x" in group_shadow and re.search(
        r"\b(?:is|are|was|were|be|been|being)\b", text[group:at], re.I
    )
    if letter == "b" and not m:
        before = masked[at - 2] if at - 2 >= start else ""
        if not (before and before in "pNroy,cw" and masked[at - 1] == " "):
            return None
    # phrasal cues
    cue_end = behind
    phrase = False
    for rest in _phrasals().get(verb.base, ()):
        if text.startswith(rest, behind + 1) and not text[behind + 1 + len(rest) : behind + 2 + len(rest)].isalpha():
            cue_end, phrase = behind + 1 + len(rest), True
            break
    if verb.base in ("ask", "press", "question") and verb.form == "d" and _ASKED.search(masked, max(start, at - 12), at):
        # “Asked whether he would run, Smith said no”: whoever asked is not told
        n = masked[behind + 1 : behind + 2]
        if n and n in "kituzd" and behind < stop:
            comma = masked.find(",", behind, stop)
            begin = cue_end + 1
            if begin < (comma if comma > 0 else stop):
                return Report(None, (at, cue_end), ((begin, comma if comma > 0 else stop),))
    # the subject
    p = group
    while p > start and masked[p - 1].isspace():
        p -= 1
    c = masked[p - 1] if p > start else ""
    if passive:
        return _passive(text, masked, start, stop, p, group, at, cue_end, verb)
    source, inverted = _find_source(text, masked, start, stop, p, at, cue_end, verb, "speech" in frames and not phrase, last)
    beheaded = group == start and text[at].islower() and masked.startswith((" t", " Q"), cue_end)
    if source is None and (verb.form != "g" or "x" in group_shadow) and not beheaded:
        return None
    cue = (group, cue_end)
    # the content
    if inverted:
        left = group
        while left > start and masked[left - 1] in " ,":
            left -= 1
        if left <= start:
            return None
        content = [(start, left)]
        after = source[1]
        if masked.startswith(", ", after) and masked[after + 2 : after + 3] in ("Q", "E"):
            content.append((after + 2, stop))
        return Report(source, cue, tuple(content))
    speech = "speech" in frames
    left = source[0] if source and source[1] <= group and (verb.form != "g" or "x" in group_shadow) else group
    while left > start and masked[left - 1] in " \xa0":
        left -= 1
    before = masked[left - 1] if left > start else ""
    pos = cue_end
    finite = verb.form != "g" or "x" in group_shadow
    if speech and finite and before and before in "KX":
        # “I should hope so,” Tilton said ...
        opening = left
        while opening > start and masked[opening - 1] in "QEXK":
            opening -= 1
        lead = masked[start:opening].rstrip()
        content = [(opening if lead[-1:] == ":" or (last and lead) else start, left)]
        again = _GOES_ON.search(masked, pos, stop)
        if again:
            content.append((again.end() - 1, stop))
        return Report(source, cue, tuple(content))
    if verb.base in _SPEECH_TELL:
        m = _ADDRESSEE.match(masked, pos, stop)
        if m:
            pos = m.end()
    m = _ADJUNCT.match(masked, pos, stop)
    after = m.end() if m else pos
    n = masked[after:stop].lstrip(" ")[:1]
    if speech and n and n not in "tkQEXK:,." and (verb.base in _SPEECH_TELL or masked[pos + 1] in "iyaz" or _TIME.match(text, pos)):
        m = _TO_THAT.match(masked, pos, stop)
        if m:
            after, n = m.end() - 1, "t"
    if n and n in "QEXK:" and (speech or n == ":"):
        begin = after + 1
        if n == ":":
            begin += 1
        return Report(source, cue, ((begin, _content_end(text, masked, start, at, begin, stop)),))
    if n == "t" or n == "k" or pos != cue_end and n == "z":
        return Report(source, cue, ((after + 1, _content_end(text, masked, start, at, after + 1, stop)),))
    if speech and masked.startswith((", Q", ", t"), after):
        return Report(source, cue, ((after + 2, _content_end(text, masked, start, at, after + 2, stop)),))
    if speech and (not n or n in ",uic—-"):
        if before == "," and (not n or n in ",ic—-" or masked[start] not in "iyug"):
            content = [(start, left - 1)]
            if n == "," and masked[after + 2 : after + 3] not in "gnwu":
                content.append((after + 2, stop))
            return Report(source, cue, tuple(content))
        if before and before in "QE":
            return Report(source, cue, ((start, left),))
        if n == "," and (m := _AS.match(masked, start, left)):
            return Report(source, cue, ((after + 2, stop),))
        if n == "u" and after + 1 < stop and text.startswith("if ", after + 1):
            return Report(source, cue, ((after + 1, _content_end(text, masked, start, at, after + 1, stop)),))
    nxt = masked[pos + 1 : pos + 2]
    if (
        phrase
        or (speech and nxt and nxt in "pdNhJrolb0mawnx")
        or ("clause" in frames and _CLAUSE.match(masked, pos + 1, stop))
        or ("infinitive" in frames and nxt == "z")
        or ("object" in frames and nxt and nxt in "dhNpJmrolb0ne")
    ):
        if verb.base in ("seem", "appear") and source and verb.form != "g":
            return Report(None, cue, (source, (pos + 1, _content_end(text, masked, start, at, pos + 1, stop))))
        return Report(source, cue, ((pos + 1, _content_end(text, masked, start, at, pos + 1, stop, not speech and nxt != "z")),))
    return None


_TO_THAT = re.compile(r"[ NJrolbdhijfyamz0ce'’]{1,90}? (?=t+ )")
_TIME = re.compile(r" (?:last|this|earlier|late) ")
_GOES_ON = re.compile(r",? [QEXK]")
_AS = re.compile(r"[uia]+ ")
_SUBJECT_ENDS = re.compile(r"[,.;:!?—)(]| (?:w+|y+|i+|u+|g+|-+|–|—|Q)|\Z")
_WENT_ON = re.compile(r"\b(?:went|go|goes|gone|going) on to \Z")
_ASKED = re.compile(r"(?:\A|[“\"(QEXK.\n]|[ku]+) ?\Z")
_CLAUSE = re.compile(rf"(?:p+|{_PHRASE})(?:x+)? (?:a+ )?(?:x|v|q)")
"""A subject and its verb: what follows ``show`` in ``polls show most voters would``."""

_CUT = re.compile(r",? (?:a+ )?g+ |, c+ (?:[pN])|, according|, [a-z]+ gggg")


_CLAUSE_END = re.compile(r", (?:c+ )?(?:a+ )?g+ |, (?:n+|p+|v+) |, c+ (?:a+ )?(?:p|v)|,? according to| c+ (?=v+ )")
_LOOSE_END = re.compile(r", (?:c+ )?(?:a+ )?g+ |, (?:n+|p+|v+|d+|w+|u+) |, c+ (?:a+ )?(?:p|v)|,? according to| c+ (?=v+ )|[;—]")
_RELATIVE_END = re.compile(r", (?:c+ )?(?:a+ )?[gxve]+ |, (?:n+|p+|v+) |, c+ (?:a+ )?(?:p|v)|,? according to| c+ (?=v+ )")
_OBJECT_END = re.compile(r", (?:[cgdunwpv]|according)| c+ (?:a+ )?[vg]|[;—]|: ")


_RAISED = frozenset("expect believe think say report see consider project estimate know understand suppose".split())
_BY = re.compile(rf" by ({_PHRASE})")
_OBJECT_LEFT = re.compile(rf"(?:{_BOUND}{_LIST}|(?<![A-Za-z])[pw]+)\Z")


def _passive(text: str, masked: str, start: int, stop: int, p: int, group: int, at: int, cue_end: int, verb: Verb) -> Report | None:
    """``was criticized by Smith``, ``is expected to win``, ``was asked whether``."""
    subject = _OBJECT_LEFT.search(masked, max(start, p - MOST_LEFT), p)
    cue = (group, cue_end)
    if text.startswith(" by ", cue_end):
        m = _SUBJECT_RIGHT.match(masked, cue_end + 4, stop)
        if m and subject:
            return Report(m.span(), cue, (subject.span(),))
        return None
    n = masked[cue_end + 1 : cue_end + 2] if cue_end < stop else ""
    if verb.base in _RAISED and n == "z" and subject:
        return Report(None, cue, (subject.span(), (cue_end + 1, _content_end(text, masked, start, at, cue_end + 1, stop))))
    if verb.base in ("ask", "tell", "quote", "remind", "inform") and n and n in "ktiQ:,z":
        begin = cue_end + 1 + (n in ":,")
        if begin < stop:
            return Report(None, cue, ((begin, _content_end(text, masked, start, at, begin, stop)),))
    return None


def _find_source(
    text: str, masked: str, start: int, stop: int, p: int, at: int, cue_end: int, verb: Verb, speech: bool, last: Report | None
) -> tuple[Span | None, bool]:
    """The words that name the source of the cue, and whether they stand behind it; ``p`` is the end of what stands before it."""
    c = masked[p - 1] if p > start else ""
    if verb.form == "g" and "x" not in masked[p:at]:
        if c and c in "Nr)l" and masked[p] == " ":
            m = _SUBJECT_LEFT.search(masked, max(start, p - MOST_LEFT), p)
            if m and c in "Nr)":
                return _trimmed(text, masked, m.span()), False
        if last and last.source and c == ",":
            return last.source, False
        return _clause_subject(text, masked, start, stop, at), False
    if not c:
        return None, False
    if c in "QEXK,":
        if speech and verb.base not in _NO_INVERSION:
            m = _SUBJECT_RIGHT.match(masked, cue_end + 1, stop)
            if m and (c in "KX" or _SUBJECT_ENDS.match(masked, m.end(), stop + 1)):
                return _apposition_right(masked, m.span(), stop), True
        return (_apposition_left(masked, start, p) if c == "," else None), False
    if c in "–—-" and masked[p - 2 : p - 1] in (" ", "-"):
        return _apposition_left(masked, start, p), False
    m = _PRONOUN_LEFT.search(masked, max(start, p - 12), p)
    if m:
        end = m.end()
        while masked[end - 1] == "x":
            end -= 1
        return (m.start(), end), False
    m = _SUBJECT_LEFT.search(masked, max(start, p - MOST_LEFT), p)
    if m:
        return _trimmed(text, masked, m.span()), False
    if c == "c" or c == ")":
        return (last and last.source or _clause_subject(text, masked, start, stop, at)), False
    return None, False


_JOINED = re.compile(r"(,?) (c+) ")
_NAME_THEN_VERB = re.compile(r"[Nro)](?:'')?(?= (?:e+|a+|l+)(?: |\Z))")


def _trimmed(text: str, masked: str, span: Span) -> Span:
    """What of a run of noun phrases is the source.

    ``Trump in his speech`` is ``Trump``: where something happened is no part of a name; ``Democrats in Congress`` stays.
    Of ``the race, and his spokesman`` only what follows the comma.
    """
    start, end = span
    for m in _JOINED.finditer(masked, start, end):
        alone = m[1] and masked.count(",", start, m.end()) == 1
        inner = start > 1 and masked[start - 2] in "efilnoxvbagh"
        if text[m.start(2) : m.end(2)] in ("but", "But") or alone or inner:
            start = m.end()
    m = _NAME_PP.match(masked, start, end)
    if m and text[m.end() - 1] not in "s)" and not text.startswith((" for ", " from "), m.end()):
        end = m.end()
    return start, end


def _clause_subject(text: str, masked: str, start: int, stop: int, at: int) -> Span | None:
    """The subject of the main clause around ``at``: of ``In 2011, he resigned, saying ...`` it is ``he``."""
    if masked[start] in "QEXK":
        while start < at and masked[start] in "QEXK ":
            start += 1
    if not masked[start:at].strip(" acui"):
        m = _NEXT_CLAUSE.search(masked, at, stop)
        return _trimmed(text, masked, m.span(1)) if m else None
    found = None
    for m in _MAIN_CLAUSE.finditer(masked, start, at):
        found = m.span(1)
    if found is None:
        found = _subject(masked, start, at)
    return _trimmed(text, masked, found) if found else None


def _content_end(text: str, masked: str, start: int, at: int, begin: int, stop: int, plain: bool = False) -> int:
    """Where the content that begins at ``begin`` ends: at the end of the sentence, or where the narrative goes on."""
    if masked[start] in "uk" or masked[start] == "i" and _LED_BY_GERUND.match(masked, start, at):
        comma = masked.find(", ", begin, stop)  # While only a few said so, ...
        if comma > 0 and "," not in masked[start:at] and masked[comma + 2] in "dNJphr0lQ":
            return comma
    ends = _OBJECT_END if plain else _CLAUSE_END if masked[begin] in "tkz" else _LOOSE_END
    if masked[max(start, at - 14) : at].find("www", 0) >= 0:
        ends = _RELATIVE_END
    for m in ends.finditer(masked, begin, stop):
        if not plain and m[0].lstrip()[0] == "c" and m[0][0] != ",":
            verb = cue_verbs().get(text[m.end() : masked.find(" ", m.end())].lower())
            if not verb or verb.form not in "ds" or "speech" not in _frames().get(verb.base, ()):
                continue
        return m.start()
    return stop


_LED_BY_GERUND = re.compile(r"i+ (?:a+ )?[gn]+ ")


def _apposition_right(masked: str, span: Span, stop: int) -> Span:
    """``said Smith`` to ``Smith, a spokesman for the union``: up to the end, or to the comma before a gerund."""
    start, end = span
    if masked.startswith(", ", end) and masked[end + 2 : end + 3] in ("d", "w", "r", "N", "J", "l", "h", "0"):
        m = _APPOSITION_END.search(masked, end, stop)
        return (start, m.start() if m else stop)
    return span


_APPOSITION_END = re.compile(r", (?:a+ )?g+ |, (?:[Qcxi]+ |w+ (?:x+ |a+ )*v)|[QEXK;:—]| u+ ")
_APPOSITION = re.compile(rf"({_PHRASE})(?:,| [–—-]+) (?:(?P<aside>(?:[iz]+ [^,Q]*|a+|y+),)|[^,Q]*(?:, [^,Q]*){{0,3}}(?:,| [–—-]+))\Z")


def _apposition_left(masked: str, start: int, comma: int) -> Span | None:
    """``Smith, a spokesman for the union, said``: from the name to the comma."""
    begin = start
    q = max(masked.rfind(x, start, comma) for x in "QEXK;:")
    if q >= 0:
        begin = q + 1
    while begin < comma and masked[begin] in " ,":
        begin += 1
    for _ in range(2):
        if begin < comma and masked[begin] in "iuagevc" and (m := _LEADING.match(masked, begin, comma)):
            begin = m.end()
    m = _APPOSITION.match(masked, begin, comma)
    if not m:
        return None
    if m["aside"]:
        return m.span(1)
    return m.start(), comma - 1


class _Sentence(NamedTuple):
    start: int
    end: int
    reports: list[Report]
    weak: list[Report]


_ONLY_QUOTES = re.compile(r"[^A-DF-JL-PR-WYZa-z0]*(?:[ct]+ [^A-DF-JL-PR-WYZa-z0]*)*")
"""Nothing but masked quotes, marks and a joining word."""
_LEAD_IN = re.compile(r"(?:[acit]+,? )?[QEXK]")
"""A quote that opens its sentence, an adverb apart: ``Instead, “he just acts like a defeated man.”``"""
_LEADING = re.compile(r"(?:i+ (?:d+ )?[yl0]+ (?:[yl]+ )?(?=p+ |N)|[iuagevzy]+ [^,Q]{0,120}, |[ac]+,? |(?:[dlha0]+ ){1,3}y+(?: [aiuly]+)*,? )")
_SUBJECT_FIRST = re.compile(rf"(?:{_PHRASE}|p+)")
_UNKNOWN_RIGHT = re.compile(rf" ({_NP}|p+) ((?:[xaq]+ )*[elbv]+)(?=[.,:]| [iuzygad])")
_UNKNOWN_RIGHT_INVERTED = re.compile(rf" ([elbv]+) ({_NP})(?=[.,:])")
_NAME_LEFT = re.compile(rf"{_BOUND}(?:[JlrN]+ )*N+ N+\Z")
_COLON_LEFT = re.compile(r"[:,] ?\Z|[:] ?\n+\Z")
_UNKNOWN_LEFT = re.compile(r"(?:[Nr]|(?<![a-z])p+|h+ [lo]+)(?:'')? ((?:a+ |x+ )*[ev]+|(?:a+ |x+ )*[lb]+(?=[,:])),? ?\Z")


def _subject(masked: str, start: int, stop: int) -> Span | None:
    """The subject of the sentence: its first noun phrase behind what leads in."""
    pos = start
    for _ in range(2):
        m = _LEADING.match(masked, pos, stop)
        if not m or masked[pos] in "dhJNrop0":
            break
        pos = m.end()
    m = _SUBJECT_FIRST.match(masked, pos, stop)
    if not m:
        return None
    cut = _NAME_THEN_VERB.search(masked, pos, m.end())
    return (pos, cut.end()) if cut else m.span()


def _free_report(text: str, masked: str, start: int, end: int, x: Stretch, reports: list[Report]) -> Report | None:
    """The report of a quote whose cue is no known reporting verb: ``“A,” an angry Hollande retaliated``."""
    whole = ((x.outer_start, x.outer_end),)
    last = masked[x.outer_end - 1]
    if last in "KX":
        m = _UNKNOWN_RIGHT.match(masked, x.outer_end, end)
        if m:
            return Report(m.span(1), m.span(2), whole)
        m = _UNKNOWN_RIGHT_INVERTED.match(masked, x.outer_end, end)
        if m:
            return Report(m.span(2), m.span(1), whole)
    before = masked[start : x.outer_start]
    if before.rstrip()[-1:] == ":":
        colon = start + before.rindex(":")
        named = _NAME_LEFT.search(masked, max(start, colon - 80), colon)
        return Report(named.span() if named else _subject(masked, start, colon), (colon, colon + 1), whole)
    m = _UNKNOWN_LEFT.search(masked, start, x.outer_start)
    if m:
        return Report(_subject(masked, start, m.start()), m.span(1), whole)
    earlier = [r for r in reports if r.cue[0] < x.outer_start] or reports
    if earlier:
        return Report(earlier[-1].source, earlier[-1].cue, whole)
    return None


def _holder(x: Stretch, reports: list[Report]) -> int | None:
    """The report that a quote belongs to: the one that says nothing else, then the outermost."""
    holder = None
    for n, r in enumerate(reports):
        for a, b in r.content:
            if a <= x.outer_start and x.outer_end <= b + 1:
                if a == x.outer_start and b <= x.outer_end:
                    return n
                if holder is None:
                    holder = n
    return holder


def _assign(text: str, masked: str, stretches: list[Stretch], sentences: list[_Sentence]) -> list[Attribution]:
    """Give each stretch the report that holds it, or the one before it that it carries on."""
    out: list[Attribution] = []
    i = 0
    running: int | None = None  # the quote that a free quote would carry on
    latest: Report | None = None  # the last report of the text before
    opener: Report | None = None  # the sentence before ends in a colon
    for start, end, reports, weak in sentences:
        here = i
        while i < len(stretches) and stretches[i].outer_start < end:
            i += 1
        inside = [x for x in stretches[here:i] if x.outer_start >= start]
        owned: dict[int, list[Stretch]] = {}
        free: list[Stretch] = []
        for x in inside:
            if x.term:
                out.append(Attribution("scare", ((x.start, x.end),), None, None))
                continue
            holder = _holder(x, reports)
            if holder is None:
                free.append(x)
            else:
                owned.setdefault(holder, []).append(x)
        direct = mixed = None
        for n, r in enumerate(reports):
            mine = owned.get(n, [])
            if mine and all(_ONLY_QUOTES.fullmatch(masked, a, b) for a, b in r.content):
                direct = len(out)
                out.append(Attribution("direct", tuple((x.start, x.end) for x in mine), r.source, r.cue))
            else:
                out.append(Attribution("indirect", r.content, r.source, r.cue))
                if mine:
                    mixed = len(out) - 1
                for x in mine:
                    if "q" in masked[r.cue[0] : r.cue[1]] and len(text[x.start : x.end].split()) < 4:
                        # what somebody did not say is nobody's word: Officials did not specify which “combat troops” ...
                        out.append(Attribution("scare", ((x.start, x.end),), None, None))
                    else:
                        out.append(Attribution("partial", ((x.start, x.end),), r.source, r.cue))
        new_running = direct if direct is not None else mixed
        alone = bool(free) and not reports and not weak and _LEAD_IN.match(masked, start, end) is not None
        if alone and (_UNKNOWN_RIGHT.match(masked, free[0].outer_end, end) or _UNKNOWN_RIGHT_INVERTED.match(masked, free[0].outer_end, end)):
            alone = False
        spans = tuple((x.start, x.end) for x in free)
        if free and running is not None and (free[0].continues or alone):
            old = out[running]
            out[running] = old._replace(spans=old.spans + spans)
            if old.kind == "indirect":
                out.append(Attribution("direct", spans, old.mention, old.cue))
                new_running = running
            else:
                new_running = running
        elif alone and opener:
            new_running = len(out)
            out.append(Attribution("direct", spans, opener.source, opener.cue))
        elif alone:
            r = _free_report(text, masked, start, end, free[0], [])
            if r is None and latest:
                r = latest
            new_running = len(out)
            out.append(Attribution("direct", spans, r.source if r else None, r.cue if r else None))
        else:
            for x in free:
                n = _holder(x, weak)
                r = weak[n] if n is not None else _free_report(text, masked, start, end, x, reports)
                if r is None and running is not None and latest and len(text[x.start : x.end].split()) > 3:
                    r = latest
                if r is None and len(text[x.start : x.end].split()) < 3:
                    out.append(Attribution("scare", ((x.start, x.end),), None, None))
                    continue
                whole = _ONLY_QUOTES.fullmatch(masked, *r.content[0]) if r else None
                if x is free[-1]:
                    new_running = len(out)
                out.append(Attribution("direct" if whole else "partial", ((x.start, x.end),), r.source if r else None, r.cue if r else None))
        if masked[start:end].strip():
            running = new_running
        if reports:
            latest = reports[-1]
        opener = None
        if masked[end - 1 : end] == ":":
            subject = _subject(masked, start, end)
            opener = Report(reports[-1].source if reports else subject, (end - 1, end), ())
    out.sort(key=lambda a: (a.spans[0][0], a.kind == "partial"))
    return out
