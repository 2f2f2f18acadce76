"""Reports: a cue verb with its source and what is said."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import NamedTuple

from ..model import Span
from ..patterns import on_demand
from ..words import Verb, cue_verbs
from .clues import HOPELESS, SURE, first_weight, nested_weight, next_kind, weigh
from .contents import bare, content_end
from .frames import ASKED, EXPECTED, NOT_INVERTED, RAISING, TELLING, URGING, frames, particles, speech_verbs
from .grammar import LEFT_OF_CUE, NP, PHRASE, QUOTE, list_left, subject_right
from .nouns import clause_end, find_noun_cues, owner
from .sources import clause_subject, long_subject, of_whom, source_according, source_left_of_comma, source_right, trim_source

_Found = tuple[Span | None, Span, tuple[Span, ...], str]
"""Source, cue and content, before the clues have been weighed, and the function that found the source."""


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


_CUE = re.compile(r"[vgb](?:(?<=[vg])|(?<=[pNroycwxaq,] b))[vgb]*")
"""A cue verb; a word that is as often a noun only behind what may stand before a verb: not ``the report``."""
_ACCORDING = "iiiiiiiii zz "
"""The shadow of ``according to``; no other two words have it."""
_first = itemgetter(0)
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being)\b", re.IGNORECASE)
_OBJECT_PRONOUN = re.compile(r" m+")
_DAY = r"(?:[dhla0]+ ){0,3}y+(?!')"
_ADJUNCT = re.compile(
    rf"(?: {_DAY}(?: [y0]+)*| (?:i+|z+(?= [dhNJrop])) (?:{NP}|{_DAY}(?: 0+)?|p+|m+)| f+ {NP}(?=[:,]| [tQ])| a+(?= [ti:,]))+"
)
"""Where and when something was said: ``on Tuesday``, ``in an interview with the paper``, ``late last week``."""

_POSSESSED_DAY = on_demand(r" y+''")
_UP_TO_THAT = on_demand(r"[ NJrolbdhijfyamz0ceung']{1,90}? (?=t+ )")
_FEELING = on_demand(r" (?:[dhlae]+ ){0,2}[lrobn]+(?= t+ )")
"""What is expressed, as part of the cue: expressed grave concern that."""
_UP_TO_QUESTION = on_demand(r" [NJrolbdhijfyamz0ce' ]{1,60}? (?=[ku]+ )")
_TIME = on_demand(r" (?:last|this|earlier|late) ")
_GOES_ON = on_demand(r"[^gvQEXK]{0,150}[, ](?=[QEXK])")
_NOUN_BEFORE = on_demand(r"( b+)(?= ?[QEXK,.;:]|\Z)")
_ASIDE = on_demand(r"(?:, [^,QEXK]{1,60},| -+ [^QEXK-]{1,60} -+) (?=t+ |Q)")
_APPOSITION = on_demand(r", (?:[dhw]+|0+,) [^,QEXK]{1,80},")
_WENT_ON = on_demand(r"\b(?:(?:went|go|goes|gone|going) on|continu(?:e|es|ed|ing)) to \Z")
_MESSAGE = on_demand(
    r"""
    \b(?:issu|releas|sen[dt]|post|publish|deliver|put|wr[io]t|tweet|circulat)(?P<going>t?ing\b)?\w*(?:\ out)?
    \ (?:an?|the|his|her|its|their)\ (?:[\w-]+\ ){0,3}?
    (?:ad|announcement|email|e-mail|letter|memo|message|note|plea|post|release|report|statement|tweet|video)
    (?:\ on)?(?:\ (?:this|last|week|month|morning|night|evening|afternoon|\w{3,6}day)){0,2},?\ (?:\w+ly\ )?\Z
    """,
    re.VERBOSE,
)
"""What a gerund belongs to when a message is told of: ``issued a statement on Monday`` saying."""
_MANNER = re.compile(r" a+(?=[.,:;]| Q| t+ |\Z)")
"""How something was said, when nothing else follows: said repeatedly that."""
_ASKED = re.compile(r"(?:[\"(QEXK.]|[ku]+) ?\Z")
_PREDICATE = on_demand(r"(?:x+)? (?:a+ )?[xvq]")


_IN_CLAUSE = frozenset((" e", " x", " l", " n", " g", " i"))
"""Letters of words before a noun phrase that may be inside a clause on another one."""
_BEFORE_NO_FINITE = frozenset(("h ", "f ", "z ", "m "))
"""What no finite verb follows: his, of, to, them; went on to apart."""


def find_cues(text: str, masked: str) -> list[tuple[int, int, Verb | None]]:
    """Every cue of the text outside quotes, in order: where it stands, and its verb; None for ``according to``."""
    verbs = cue_verbs()
    out: list[tuple[int, int, Verb | None]] = []
    constructions, behind_it = frames(), particles()
    for m in _CUE.finditer(masked):
        at, behind = m.span()
        verb = verbs.get(text[at:behind].lower())
        if (
            verb
            and (verb.form == "g" or masked[at - 2 : at] not in _BEFORE_NO_FINITE or _WENT_ON().search(text, at - 16, at))
            and (verb.base in constructions or text.startswith(behind_it[verb.base], behind + 1))
        ):
            out.append((at, behind, verb))
    known = {at for at, _, _ in out}
    others: list[tuple[int, int, Verb | None]] = [cue for cue in find_noun_cues(text, masked) if cue[0] not in known]
    at = masked.find(_ACCORDING)
    while at >= 0:
        others.append((at, at + len(_ACCORDING) - 1, None))
        at = masked.find(_ACCORDING, at + 1)
    return sorted(out + others, key=_first) if others else out


def read_sentence(
    text: str, masked: str, backward: str, start: int, end: int, cues: list[tuple[int, int, Verb | None]]
) -> tuple[list[Report], list[Report]]:
    """The reports of one sentence at its cues, and those too weak to stand unless a quote needs them."""
    reports: list[Report] = []
    weak: list[Report] = []
    stop = end
    while stop > start and masked[stop - 1] in ".!?":
        stop -= 1
    quoted = masked.find("Q", start, stop) >= 0
    for at, behind, verb in cues:
        if behind > stop:
            break
        found: _Found | None
        around = [r.base for r in reports for a, b in r.content if a <= at < b] if reports else None
        if verb is None:
            base, form, first = "according to", "-", 0.0
            found = _according(masked, start, stop, at, behind)
        else:
            base, form = verb
            first = first_weight(base, next_kind(masked, behind, stop))
            if not quoted and first + (nested_weight(around[-1]) if around else 0.0) < HOPELESS:
                continue
            last = reports[-1] if reports else None
            if form == "n":
                found = _noun(text, masked, backward, start, stop, at, behind, base, last)
            else:
                found = _read_cue(text, masked, backward, start, stop, at, behind, verb, last)
        if found is None:
            continue
        source, cue, said, rule = found
        if reports and cue[0] <= reports[-1].cue[0]:  # issued a statement saying
            reports.pop()
            around = None
        content = tuple([c for c in [bare(masked, a, b) for a, b in said] if c])
        if not content:
            continue
        report = Report(source, cue, content, base, form, rule)
        if (first > SURE and not around) or weigh(
            _clues(text, masked, start, stop, at, behind, base, form, report, around[-1] if around else "")
        ) > 0:
            reports.append(report)
        else:
            weak.append(report)
    return reports, weak


def _according(masked: str, start: int, stop: int, at: int, behind: int) -> _Found | None:
    """``according to X, …`` and ``…, according to X``."""
    source = subject_right(masked, behind + 1, stop)
    if not source:
        return None
    if not masked[start:at].strip(" ,acu"):
        comma = masked.find(",", source[1], stop)
        if comma < 0:
            return None
        apposition = _APPOSITION().match(masked, comma, stop)  # According to Anna Berg, the mayor, …
        if apposition:
            comma = apposition.end() - 1
        return (source[0], comma), (at, behind), ((comma + 1, stop),), "_according"
    return source_according(masked, source, stop), (at, behind), ((start, at),), "source_according"


def _noun(
    text: str, masked: str, backward: str, start: int, stop: int, at: int, behind: int, base: str, last: Report | None
) -> _Found | None:
    """``the mayor’s claim that``; None where it belongs to a verb before it: ``repeated his claim that``."""
    whose = owner(masked, backward, start, at)
    if last and (last.cue[1] + 1 >= (whose[0] if whose else at) or last.content[-1][0] == behind + 1):
        return None
    end = clause_end(masked, start, at, behind + 1, stop)
    if end is None:
        end = content_end(text, masked, start, at, behind + 1, stop, base, "n", False)
    return whose, (at, behind), ((behind + 1, end),), "_noun"


def _read_cue(
    text: str, masked: str, backward: str, start: int, stop: int, at: int, behind: int, verb: Verb, last: Report | None
) -> _Found | None:
    """The report that the cue verb at ``at`` makes, if it makes one; ``last`` is the one before it in the sentence."""
    base, form = verb
    size = len(masked)
    left = LEFT_OF_CUE.match(backward, size - at, size - start)
    assert left is not None  # every part of the pattern may be empty
    before = left.lastgroup
    group = at
    helpers = left[1]
    if helpers:
        group = size - left.start(1) - len(helpers.rstrip(" "))
    elif masked[at - 2 : at] == "z " and (m := _WENT_ON().search(text, max(start, at - 16), at)):
        group = m.start()
        left = LEFT_OF_CUE.match(backward, size - group, size - start)
        assert left is not None
        before = left.lastgroup
    elif form == "g" and (m := _MESSAGE().search(text, max(start, at - 90), at)):
        left = LEFT_OF_CUE.match(backward, size - m.start(), size - start)
        assert left is not None
        before, helpers = left.lastgroup, left[1]
        group = size - left.start(1) - len(helpers.rstrip(" ")) if helpers else m.start()
        if not m["going"]:
            form = "d"
    cue_end = behind
    for rest in particles().get(base, ()):
        if text.startswith(rest, behind + 1) and not text[behind + 1 + len(rest) : behind + 2 + len(rest)].isalpha():
            cue_end += 1 + len(rest)
            break
    if base == "express" and (m := _FEELING().match(masked, behind, stop)):
        cue_end = m.end()
    if (manner := _MANNER.match(masked, cue_end, stop)) is not None:
        cue_end = manner.end()
    cue = (group, cue_end)
    helped = "x" in helpers
    if form == "d":
        if base in ("ask", "press", "question") and (at == start or _ASKED.search(masked, max(start, at - 12), at)):
            return _asked(masked, stop, at, cue_end, cue_end > behind)
        if helped and _BE.search(text, group, at):
            return _passive(text, masked, start, stop, at, left, cue, base)
    finite = form != "g" or helped
    speech = base in speech_verbs()
    source: Span | None = None
    rule = "trim_source"
    if not finite:
        if (
            before == "phrase"
            and group == at
            and (backward[left.start("phrase")] in "Nr)" or text.startswith("with ", size - left.end("phrase") - 5))
        ):
            source = trim_source(text, masked, size - left.end("phrase"), size - left.start("phrase"))
        elif before == "comma" and last and last.source:
            source, rule = last.source, "last.source"
        else:
            source, rule = clause_subject(text, masked, start, stop, at), "clause_subject"
    elif before == "pronoun":
        source = (size - left.end(), size - left.start(2))
        if text.startswith("whom", source[0]):
            source = of_whom(text, *source)
    elif before == "phrase":
        near, far = left.span(3)
        if backward.startswith((" c", " b"), far):
            far = list_left(backward, far, size - start)
            if (noun := _NOUN_BEFORE().match(backward, far, size - start)) is not None:
                far = noun.end(1)  # “campaign manager Ada Quill said”
        source = trim_source(text, masked, size - far, size - near)
        if backward[far : far + 2] in _IN_CLAUSE:
            whole = long_subject(masked, backward, start, group, named=True)
            source, rule = (whole, "long_subject") if whole else (source, rule)
    elif before == "quote" or before == "comma":
        if speech and cue_end == behind and base not in NOT_INVERTED:
            sure = backward[left.start(before)] in "KX"
            source = source_right(text, masked, cue_end, stop, sure)
            if source:
                return _inverted(masked, start, stop, group, source, cue)
        if before == "comma":
            source, rule = source_left_of_comma(text, masked, backward, start, size - left.start("comma")), "source_left_of_comma"
    elif before == "dash":
        source, rule = source_left_of_comma(text, masked, backward, start, size - left.start("dash")), "source_left_of_comma"
    elif before == "group" and group == start and speech and text[at].isupper():
        source, rule = subject_right(masked, cue_end + 1, stop), "subject_right"  # Said Quill: “…”
        if not source or masked[source[1] : source[1] + 1] not in (",", ":"):
            return None
        return source, cue, ((source[1] + 1, stop),), rule
    elif before == "group":
        source, rule = long_subject(masked, backward, start, group), "long_subject"
    elif before == "joined":
        source, rule = (last and last.source) or clause_subject(text, masked, start, stop, at), "clause_subject"
    beheaded = group == start and text[at].islower() and masked.startswith((" t", " Q"), cue_end)  # “… reported that”
    if source is None and finite and not beheaded:
        return None
    content = _content(
        text,
        masked,
        start,
        stop,
        at,
        cue,
        base,
        "xg" if form == "g" and helped else form,
        source,
        finite,
        speech,
        cue_end > behind,
        last,
    )
    if content is None:
        return None
    if base in RAISING and source and finite:
        return None, cue, (source, *content), "RAISING"
    if source and finite and start < source[0] < at < content[0][0]:
        content = _with_fronted(text, masked, start, source[0], content)
    return source, cue, content, rule


def _with_fronted(text: str, masked: str, start: int, subject: int, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content with what stands before the subject: ``what critics called a stunt``, ``which he said was a stunt``."""
    word = masked.rfind(" ", start, subject - 1) + 1 or start
    if masked[word] in "kwt":
        fronted = text[word : subject - 1].lower()
        if fronted == "what" or (fronted in ("which", "whom", "that") and masked[content[0][0]] in "xvQEXK"):
            return ((word, subject - 1), *content)
    return content


def _inverted(masked: str, start: int, stop: int, group: int, source: Span, cue: Span) -> _Found | None:
    """``“A,” said Smith, “B.”``: what stands before the cue, and the quote behind the source."""
    if group <= start:
        return None
    content = [(start, group)]
    if masked.startswith(", ", source[1]) and masked[source[1] + 2 : source[1] + 3] in ("Q", "E"):
        content.append((source[1] + 2, stop))
    return source, cue, tuple(content), "source_right"


def _content(
    text: str, masked: str, start: int, stop: int, at: int, cue: Span, base: str, form: str,
    source: Span | None, finite: bool, speech: bool, phrase: bool, last: Report | None,
) -> tuple[Span, ...] | None:  # fmt: skip
    """What the cue reports: a quote or clause on either side, an infinitive, an object; None when it reports nothing."""
    relative = source is not None and masked[source[0]] == "w"
    left = source[0] if source and finite and source[1] <= cue[0] else cue[0]
    while left > start and masked[left - 1] == " ":
        left -= 1
    if left - 4 >= start and masked[left - 3 : left] == " uu" and masked[left - 4] in QUOTE:
        left -= 3  # “…,” as Smith said
    before = masked[left - 1] if left > start else ""
    pos = cue[1]

    def rest(begin: int) -> tuple[Span, ...]:
        return ((begin, content_end(text, masked, start, at, begin, stop, base, form, relative)),)

    if speech and finite and before and before in "KX":
        # “The dam will hold,” Okafor said …
        opening = left
        while opening > start and masked[opening - 1] in QUOTE:
            opening -= 1
        lead = masked[start:opening].rstrip()
        content = [(opening if lead[-1:] == ":" or (last and lead) else start, left)]
        again = _GOES_ON().match(masked, pos, stop)
        if again:
            content.append((again.end(), stop))
        return tuple(content)
    if base in TELLING:
        whom = _OBJECT_PRONOUN.match(masked, pos, stop)
        to = whom.span() if whom else subject_right(masked, pos + 1, stop)
        if to and not (base in URGING and masked.startswith(" z", to[1])):
            pos = to[1]
    after = pos
    if masked[pos + 1 : pos + 2] in _ADJUNCT_STARTS and (m := _ADJUNCT.match(masked, pos, stop)):
        after = m.end()
    n = _next(masked, after, stop)
    if (
        speech
        and n
        and n not in "tkQEXK:,."
        and (base in TELLING or masked[pos + 1 : pos + 2] in tuple("iyazu") or _TIME().match(text, pos))
    ):
        # told followers in interviews that
        m = _UP_TO_THAT().match(masked, pos, stop)
        if m:
            after, n = m.end() - 1, "t"
    if after > pos and n and n in "vx" and not speech:
        return None  # a poll released last week showed
    kinds = frames().get(base, ())
    if n and n in "QEXK:" and (speech or n == ":" or (after == pos and "object" in kinds)):
        return rest(after + 1 + (n == ":"))
    if n == "q" and base in TELLING and masked.startswith("qqq zz ", after + 1):
        return rest(after + 1)  # told them not to drink it
    if n == "t" or n == "k" or (n == "z" and (pos != cue[1] or (after != pos and "infinitive" in kinds))):
        return rest(after + 1)
    if speech and masked.startswith((", Q", ", t"), after):
        return rest(after + 2)
    if speech and n and n in ",-" and (aside := _ASIDE().match(masked, after, stop)):  # said, without evidence, that
        return rest(aside.end())
    if speech and (not n or n in ",uic-"):
        if before == "," and (not n or n in ",ic-" or masked[start] not in "iyug"):
            # …, Smith said.  …, Smith said, …
            if n == "," and masked[after + 2 : after + 3] not in "gnwu":
                return ((start, left), (after + 2, stop))
            return ((start, left),)
        if before and before in "QE":
            return ((start, left),)
        if text.startswith(("as", "As"), left - 2) and masked.startswith("uu", left - 2):
            if n == ",":  # As Smith said, …
                return ((after + 2, stop),)
            if not n and masked.startswith(",", left - 4):  # …, as Smith said.
                return ((start, left - 4),)
        if n == "u" and text.startswith("if ", after + 1):
            return rest(after + 1)
    if speech and after > pos and n and n in "pdNhJrolb0":  # reported on Wednesday the service had …
        return rest(after + 1)
    n = masked[pos + 1 : pos + 2] if pos + 1 < stop else ""
    if not n:
        return None
    if (
        phrase
        or (speech and (n in "pdNhJrolb0mawnxg" or _POSSESSED_DAY().match(masked, pos)))
        or ("infinitive" in kinds and n == "z")
        or ("object" in kinds and n in "dhNpJmrolb0ne")
        or ("clause" in kinds and _is_clause(masked, pos + 1, stop))
    ):
        return rest(pos + 1)
    return None


def _next(masked: str, at: int, stop: int) -> str:
    """The letter of what follows, blanks apart; empty at the end."""
    while at < stop:
        if masked[at] != " ":
            return masked[at]
        at += 1
    return ""


def _is_clause(masked: str, start: int, stop: int) -> bool:
    """A subject and its verb: what follows ``show`` in ``polls show most voters would``."""
    subject = PHRASE.match(masked, start, stop)
    return subject is not None and _PREDICATE().match(masked, subject.end(), stop) is not None


_ADJUNCT_STARTS = frozenset("iyadhl0fz")


def _asked(masked: str, stop: int, at: int, cue_end: int, particle: bool) -> _Found | None:
    """``Asked whether he would run, Smith said no``: whoever asked is not told."""
    if cue_end < stop and (particle or masked[cue_end + 1] in "kituzdwa"):
        late = _UP_TO_QUESTION().match(masked, cue_end, stop)  # Asked on Monday by a reporter whether …
        begin = late.end() if late else cue_end + 1
        comma = masked.find(",", begin, stop)
        return None, (at, cue_end), ((begin, comma if comma > 0 else stop),), "_asked"
    return None


def _passive(text: str, masked: str, start: int, stop: int, at: int, left: re.Match[str], cue: Span, base: str) -> _Found | None:
    """``was criticized by Smith``, ``is expected to win``, ``was asked whether``."""
    size = len(masked)
    before = left.lastgroup
    subject = (size - left.end(before), size - left.start(before)) if before in ("pronoun", "phrase") else None
    end = cue[1]
    if text.startswith(" by ", end):
        source = subject_right(masked, end + 4, stop)
        return (source, cue, (subject,), "_passive") if source and subject else None
    n = masked[end + 1 : end + 2] if end < stop else ""
    if base in EXPECTED and n == "z" and subject:
        return (
            None,
            cue,
            (subject, (end + 1, content_end(text, masked, start, at, end + 1, stop, base, "passive", False))),
            "_passive",
        )
    if base in ASKED and n and n in "ktiQ:,z":
        begin = end + 1 + (n in ":,")
        if begin < stop:
            return None, cue, ((begin, content_end(text, masked, start, at, begin, stop, base, "passive", False)),), "_passive"
    return None


def _clues(
    text: str, masked: str, start: int, stop: int, at: int, behind: int, base: str, form: str, report: Report, around: str
) -> list[str]:
    """What speaks for and against a report, as the names of weights; ``around`` is the verb in whose content it stands."""
    source, (cue_start, cue_end), content, _, _, _ = report
    kind = next_kind(masked, cue_end, stop)
    side = " left" if content[0][0] < cue_start else ""
    clues = [base, f"{base} {kind}", f"next {kind}{side}", f"{base} {form}"]
    if form == "g":
        if "x" in masked[cue_start:at]:
            form = "xg"
        else:
            form = f"g before {_before(masked, start, cue_start)}"
            clues.append(f"start {masked[start]}")
    clues += (f"form {form}", f"{form} next {kind}")
    if source is None:
        clues.append("who none")
    else:
        clues.append(f"who {text[source[0] : source[1]].lower() if masked[source[0]] in 'pw' else masked[source[1] - 1]}")
        if source[0] < cue_start:
            clues.append(f"hinge {_before(masked, start, source[0])}")
    if cue_start < at:
        clues.append(f"group {text[cue_start:at].partition(' ')[0].lower()}")
        if "q" in masked[cue_start:at]:
            clues.append("negated")
    if around:
        clues += ("nested", f"nested {around}")
    if cue_end > behind:
        clues.append(f"phrase {text[behind:cue_end]}")
    return clues


def _before(masked: str, start: int, position: int) -> str:
    """The letter of the word or mark before ``position``; ``^`` at the start of the sentence."""
    letter = masked[max(start, position - 2) : position].strip()[-1:]
    return "Q" if letter and letter in QUOTE else letter or "^"
