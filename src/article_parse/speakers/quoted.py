"""Each quote with the report that holds it, or the speech that it carries on, or the words around it."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..model import Attribution, QuoteKind, Span, Stretch
from ..patterns import on_demand
from .frames import frames
from .grammar import NP
from .reports import Report
from .settings import is_nobodys
from .sources import sentence_subject


class Sentence(NamedTuple):
    """A sentence and its reports."""

    start: int
    end: int
    reports: list[Report]
    weak: list[Report]
    """Reports that stand only when a quote needs them."""


_ONLY_QUOTES = re.compile(r"[^A-DF-JL-PR-WYZa-z0]*(?:c+ [^A-DF-JL-PR-WYZa-z0]*)*")
"""Nothing but masked quotes, marks and a joining word."""
_LEAD_IN = on_demand(r"(?:[acit]+,? )?[QEXK]")
"""A quote that opens its sentence, an adverb apart: ``Still, “we will not sell.”``"""
_UNKNOWN_RIGHT = on_demand(rf" ({NP}|p+) ((?:[xaq]+ )*[elbv]+)(?=[.,:]| [iuzygad])")
_UNKNOWN_RIGHT_INVERTED = on_demand(rf" ([elbv]+) ({NP})(?=[.,:])")
_FULL_NAME = r"(?:[JlrN]+ )*[NJ]+ N+"
_NAME = on_demand(_FULL_NAME)
_NAME_LEFT = on_demand(rf"(?<![a-zNJ0']){_FULL_NAME}\Z")
_IN_WORDS = on_demand(r"\b[Ii]n (?:(?P<his>his|her|its|their)(?: own)? words|the words of (?P<of>[^,.;:“”\"\n]{2,80})),? *\Z")
"""Whose words they are: ``in his own words, “…”``, ``in the words of one trader, “…”``."""
_WORDS_MOST = 110
"""Code points before a quote in which that stands."""
_LABEL = on_demand(r"((?:[JrlN]+ ){0,5}N+):")
"""Who says what a headline tells: ``Mayor Quist: Harbour plan ‘a gift’ to the rich``."""

_SIGNED = on_demand(r" {0,3}(-{1,2}) ?((?:J+ )?N+(?: [NJj.]+){0,4}(?:, [^,QEXKvx]{2,60}){0,2}?)\.?(?= *(?:[QEXK]|\Z))")
"""Who signs a quote behind a dash: ``“They are angry.” — Ada Baker, union president``."""
_ANY_CUE = on_demand(r" ((?:[xa]+ )*[velb]+(?: [iba]+(?=[.,:]))?)")
FEW = 4
"""Words; a quote of fewer does not go on about what was said before, and is nobody's word where somebody did not say it."""


def assign(text: str, masked: str, stretches: list[Stretch], sentences: list[Sentence]) -> list[Attribution]:
    """One attribution for each stretch and each piece of indirect speech, in text order."""
    out: list[Attribution] = []
    i = 0
    running: int | None = None  # the quote that a free quote would carry on
    carried: dict[int, list[Span]] = {}  # what carries on which quote
    latest: Report | None = None  # the last report of the text before
    before: tuple[int, int, list[Report]] | None = None  # the sentence before, when it may announce a quote
    for n, (start, end, reports, weak) in enumerate(sentences):
        here = i
        while i < len(stretches) and stretches[i].outer_start < end:
            i += 1
        if here == i:
            out += [Attribution("indirect", r.content, r.source, r.cue, r.rule) for r in reports]
            running = (
                len(out) - 1
                if reports and reports[-1].content[-1][1] >= end - 1 and "speech" in frames().get(reports[-1].base, ())
                else None
            )
        else:
            running = _assign_sentence(
                text, masked, start, end, [s for s in stretches[here:i] if s.outer_start >= start], reports, weak, out,
                carried, running, latest, before, sentences[n + 1][:2] if n + 1 < len(sentences) else None,
            )  # fmt: skip
        if reports:
            latest = reports[-1]
        before = (start, end, reports) if here == i or masked[end - 1] == ":" else None
    for n, more in carried.items():
        out[n] = out[n]._replace(spans=(*out[n].spans, *more))
    out.sort(key=in_text_order)
    return out


def in_text_order(a: Attribution) -> tuple[int, bool]:
    """Sorts attributions by place, a partial quote behind the indirect one that it is part of."""
    return a.spans[0][0], a.kind == "partial"


def _assign_sentence(
    text: str, masked: str, start: int, end: int, inside: list[Stretch], reports: list[Report], weak: list[Report],
    out: list[Attribution], carried: dict[int, list[Span]], running: int | None, latest: Report | None,
    before: tuple[int, int, list[Report]] | None, behind: Span | None,
) -> int | None:  # fmt: skip
    """Add the attributions of a sentence with quotes; give the index of the one that a later free quote would carry on.

    ``before`` is the sentence before it when that may announce a quote, ``behind`` the next one.
    """
    owned: dict[int, list[Stretch]] = {}
    free: list[int] = []
    for k, x in enumerate(inside):
        holder = _holder(x, reports)
        if holder is not None and (aside := _aside(masked, x, reports[holder + 1 :] + weak)):
            out.append(Attribution("partial", ((x.start, x.end),), aside.source, aside.cue, "_aside"))
            continue
        if holder is not None and is_nobodys(text, inside, k, "held", reports[holder]):
            out.append(_scare(x, "is_nobodys"))
            continue
        if holder is None:
            if signed := _signed(text, masked, x, (start, end), behind):
                out.append(_said_by("direct", ((x.start, x.end),), signed))
            else:
                free.append(k)
        else:
            owned.setdefault(holder, []).append(x)
    going_on: int | None = None
    for n, r in enumerate(reports):
        mine = owned.get(n, [])
        if mine and all(_ONLY_QUOTES.fullmatch(masked, a, b) for a, b in r.content):
            going_on = len(out)
            out.append(Attribution("direct", tuple((x.start, x.end) for x in mine), r.source, r.cue, r.rule))
            continue
        if (mine and going_on is None) or (going_on is not None and (r.base, r.form) == ("add", "g")):
            going_on = len(out)
        out.append(Attribution("indirect", r.content, r.source, r.cue, r.rule))
        for x in mine:
            if "q" in masked[r.cue[0] : r.cue[1]] and len(text[x.start : x.end].split()) < FEW:
                # what somebody did not say is nobody's word: officials did not specify which “combat troops” …
                out.append(_scare(x, "FEW"))
            else:
                out.append(Attribution("partial", ((x.start, x.end),), r.source, r.cue, r.rule))
    if not free:
        return going_on
    first = inside[free[0]]
    alone = not reports and not weak and _LEAD_IN().match(masked, start, end) is not None and not _has_own_cue(masked, first, end)
    carries_on = running is not None and (first.continues or alone)
    if carries_on or alone:
        setting = "carries on" if carries_on else "alone"
        nobodys = [is_nobodys(text, inside, k, setting, None) for k in free]
        out += [_scare(inside[k], "is_nobodys") for k, scare in zip(free, nobodys, strict=True) if scare]
        spans = tuple((inside[k].start, inside[k].end) for k, scare in zip(free, nobodys, strict=True) if not scare)
        if not spans:
            return running
    if carries_on and running is not None:
        old = out[running]
        carried.setdefault(running, []).extend(spans)
        if old.kind == "indirect":
            out.append(Attribution("direct", spans, old.mention, old.cue, old.rule))
        return running
    if alone:
        opener = _announced(text, masked, *before) if before else None
        around = opener or _report_around(text, masked, start, end, first, []) or latest
        out.append(_said_by("direct", spans, around))
        return len(out) - 1
    for k in free:
        x = inside[k]
        holder = _holder(x, weak)
        around = weak[holder] if holder is not None else _report_around(text, masked, start, end, x, reports)
        setting = "weakly held" if holder is not None else "beside a report" if around else "no report"
        if is_nobodys(text, inside, k, setting, around):
            out.append(_scare(x, "is_nobodys"))
            continue
        if around is None and running is not None and len(text[x.start : x.end].split()) >= FEW:
            around = latest
        whole = around is not None and _ONLY_QUOTES.fullmatch(masked, *around.content[0]) is not None
        if k == free[-1]:
            going_on = len(out)
        kind: QuoteKind = "direct" if whole else "partial"
        if holder is not None and not whole:
            out.append(_said_by("indirect", weak[holder].content, weak[holder]))
        if around is None:
            around = _bare_cue(text, masked, start, x.outer_start) or latest
        out.append(_said_by(kind, ((x.start, x.end),), around))
    return going_on


def _said_by(kind: QuoteKind, spans: tuple[Span, ...], report: Report | None) -> Attribution:
    return Attribution(kind, spans, report.source, report.cue, report.rule) if report else Attribution(kind, spans, None, None)


def _scare(x: Stretch, rule: str) -> Attribution:
    """What stands in marks and is nobody's words."""
    return Attribution("scare", ((x.start, x.end),), None, None, rule)


def _announced(text: str, masked: str, start: int, end: int, reports: list[Report]) -> Report | None:
    """The report with which a sentence announces the quote behind it: ``He left no doubt:``, ``Brandt shot back.``"""
    if masked[end - 1] == ":":
        source = reports[-1].source if reports else sentence_subject(text, masked, start, end)
        if source is None and text.startswith("From ", start) and (named := _NAME().fullmatch(masked, start + 5, end - 1)):
            source = named.span()  # From Commissioner Okafor:
        return Report(source, (end - 1, end), (), rule="_announced")
    return None if reports else _bare_cue(text, masked, start, end)


def _bare_cue(text: str, masked: str, start: int, end: int) -> Report | None:
    """The subject and verb of a sentence without a report: ``Brandt shot back.`` announces the quote behind it."""
    source = sentence_subject(text, masked, start, end)
    cue = _ANY_CUE().match(masked, source[1], end) if source else None
    return Report(source, cue.span(1), (), rule="_bare_cue") if source and cue else None


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


def _aside(masked: str, x: Stretch, weak: list[Report]) -> Report | None:
    """The report inside another one that a quote belongs to: ``…, which he called “a cartel”``."""
    for r in weak:
        if r.source and r.content[-1][0] == x.outer_start and masked[max(r.source[0] - 2, 0)] in "wk":
            return r
    return None


def _signed(text: str, masked: str, x: Stretch, *sentences: Span | None) -> Report | None:
    """The dash and the name behind a quote, up to the end of their line or the next quote, where they stand in a sentence."""
    if masked[x.outer_end : x.outer_end + 4].strip()[:1] != "-":
        return None
    line_end = text.find("\n", masked.find("-", x.outer_end))
    m = _SIGNED().match(masked, x.outer_end, line_end if line_end > 0 else len(text))
    if not m or not any(s and s[0] <= m.start(1) and m.end() <= s[1] for s in sentences):  # “…” - Reuters, below a picture
        return None
    begin, end = m.span(2)
    end -= text[end - 1] == "." and text[end - 3] != " "  # but: Ada B.
    return Report((begin, end), m.span(1), (), rule="_signed")


def _has_own_cue(masked: str, x: Stretch, end: int) -> bool:
    return bool(_UNKNOWN_RIGHT().match(masked, x.outer_end, end) or _UNKNOWN_RIGHT_INVERTED().match(masked, x.outer_end, end))


def _report_around(text: str, masked: str, start: int, end: int, x: Stretch, reports: list[Report]) -> Report | None:
    """The report of a quote whose cue is no known reporting verb: ``“A,” an angry farmer thundered``."""
    whole: tuple[Span, ...] = ((x.outer_start, x.outer_end),)
    if masked[x.outer_end - 1] in "KX":
        m = _UNKNOWN_RIGHT().match(masked, x.outer_end, end)
        if m:
            return Report(m.span(1), m.span(2), whole, rule="_report_around")
        m = _UNKNOWN_RIGHT_INVERTED().match(masked, x.outer_end, end)
        if m:
            return Report(m.span(2), m.span(1), whole, rule="_report_around")
    before = masked[start : x.outer_start].rstrip()
    if before.endswith(":"):
        colon = start + len(before) - 1
        named = _NAME_LEFT().search(masked, max(start, colon - 80), colon)
        source = named.span() if named else sentence_subject(text, masked, start, colon)
        return Report(source, (colon, colon + 1), whole, rule="_report_around")
    if label := _LABEL().match(masked, start, x.outer_start):
        return Report(label.span(1), (label.end(1), label.end()), ((label.end(), end),), rule="_LABEL")
    if (its := _IN_WORDS().search(text, max(start, x.outer_start - _WORDS_MOST), x.outer_start)) is not None:
        at, whose = its.start(), its.lastgroup or 0
        cue = (at, its.start(whose) - 1 if whose == "of" else at + len(its[0].rstrip(", ")))
        return Report(its.span(whose), cue, whole if at == start else ((start, end),), rule="_IN_WORDS")
    earlier = [r for r in reports if r.cue[0] < x.outer_start] or reports
    return earlier[-1] if earlier else None
