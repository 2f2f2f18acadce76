"""Each quote with the report that holds it, or the speech that it carries on, or the words around it."""

from __future__ import annotations

import re

from ..model import Attribution, QuoteKind, Span, Stretch
from ..patterns import on_demand
from .frames import frames
from .grammar import NP
from .records import Report, Sentence
from .reports import BE
from .settings import is_nobodys
from .sources import sentence_subject

_ONLY_QUOTES = re.compile(r"[^A-DF-JL-PR-WYZa-z0]*(?:c+ [^A-DF-JL-PR-WYZa-z0]*)*")
"""Nothing but masked quotes, marks and a joining word."""
_LEAD_IN = on_demand(r"(?:[acit]+,? )?[QEXK]")
"""A quote that opens its sentence, an adverb apart: ``Still, “we will not sell.”``"""
_UNKNOWN_RIGHT = on_demand(rf" ({NP}|p+) ((?:[xaq]+ )*[elbv]+)(?=[.,:]| [iuzygad])")
_UNKNOWN_RIGHT_INVERTED = on_demand(rf" ([elbv]+) ({NP})(?=[.,:])")
_FULL_NAME = r"(?:[JlrN]+ )*[NJ]+ N+"
_NAME = on_demand(_FULL_NAME)
_NAME_LEFT = on_demand(rf"(?<![a-zNJ0']){_FULL_NAME}\Z")
_IN_WORDS = on_demand(
    r"\b[Ii]n (?:(?P<his>his|her|its|their|[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}['’]s?)(?: own)? (?:words|view|opinion)"
    r"|the words of (?P<of>[^,.;:“”\"\n]{2,80})),? *\Z"
)
"""Whose words they are: ``in his own words, “…”``, ``in Quill’s view, “…”``, ``in the words of one trader, “…”``."""
_WORDS_MOST = 110
"""Code points before a quote in which that stands."""
_LABEL = on_demand(r"((?:[JrlN]+ ){0,5}N+):")
"""Who says what a headline tells: ``Mayor Quist: Harbour plan ‘a gift’ to the rich``."""

_SIGNED = on_demand(r" {0,3}(-{1,2}) ?((?:J+ )?N+(?: [NJj.]+){0,4}(?:, [^,QEXKvx]{2,60}){0,2}?)\.?(?= *(?:[QEXK]|\Z))")
"""Who signs a quote behind a dash: ``“They are angry.” — Ada Baker, union president``."""
_ANY_CUE = on_demand(r" ((?:[xa]+ )*(?:[veb]+|l++(?! [lNobr]))(?: [iba]+(?=[.,:]))?)")
"""What may be a verb behind a subject; a word before a noun is none: ``International |humanitarian law``."""
_QUOTED = frozenset(("direct", "partial"))
_TITLES_MOST = 20
"""Titles and headings whose words are looked for in the text; each costs a look at every quote."""
_EDGES = " .,;:?!…"
_WRITERS = frozenset(("i", "we", "you"))
FEW = 4
"""Words; a quote of fewer does not go on about what was said before, and is nobody's word where somebody did not say it."""


def assign(text: str, masked: str, stretches: list[Stretch], sentences: list[Sentence]) -> list[Attribution]:
    """One attribution for each stretch and each piece of indirect speech, in text order."""
    speech = _Speech(text, masked)
    i = 0
    for n, sentence in enumerate(sentences):
        here = i
        while i < len(stretches) and stretches[i].outer_start < sentence.end:
            i += 1
        if here == i:
            speech.hear(sentence)
        else:
            inside = [x for x in stretches[here:i] if x.outer_start >= sentence.start]
            hear = speech.hear_heading if sentence.headed else speech.hear_quotes
            hear(sentence, inside, sentences[n + 1] if n + 1 < len(sentences) else None)
        speech.leave(sentence, here == i)
    return speech.attributions()


def in_text_order(a: Attribution) -> tuple[int, bool]:
    """Sorts attributions by place, a partial quote behind the indirect one that it is part of."""
    return a.spans[0][0], a.kind == "partial"


class _Speech:
    """Who speaks, as the sentences of a text are gone through one after the other."""

    def __init__(self, text: str, masked: str) -> None:
        self._text = text
        self._masked = masked
        self._out: list[Attribution] = []
        self._carried: dict[int, list[Span]] = {}
        """What carries on which attribution."""
        self._running: int | None = None
        """The attribution that a free quote would carry on."""
        self._latest: Report | None = None
        """The last report of the sentences before."""
        self._before: Sentence | None = None
        """The sentence before, when it may announce a quote."""
        self._titles: list[int] = []
        """The attributions of quotes in titles and headings that tell no speaker."""

    def attributions(self) -> list[Attribution]:
        """All that were found, in text order."""
        for n in self._titles[:_TITLES_MOST]:
            self._out[n] = self._echoed(self._out[n])
        for n, more in self._carried.items():
            self._out[n] = self._out[n]._replace(spans=(*self._out[n].spans, *more))
        self._out.sort(key=in_text_order)
        return self._out

    def hear(self, sentence: Sentence) -> None:
        """Add the reports of a sentence without quotes; a quote behind it carries on the last when that is speech to the end."""
        reports = sentence.reports
        self._out += [Attribution("indirect", r.content, r.source, r.cue, r.rule) for r in reports]
        speaks = reports and reports[-1].content[-1][1] >= sentence.end - 1 and "speech" in frames().get(reports[-1].base, ())
        self._running = len(self._out) - 1 if speaks and not self._is_writers(reports[-1]) else None

    def hear_quotes(self, sentence: Sentence, inside: list[Stretch], behind: Sentence | None) -> None:
        """Add the reports of a sentence and the quotes inside it; ``behind`` is the next sentence."""
        held, free = self._share_out(sentence, inside, behind)
        running = self._add_reports(sentence.reports, held)
        self._running = self._add_free(sentence, inside, free, running) if free else running

    def hear_heading(self, sentence: Sentence, inside: list[Stretch], behind: Sentence | None) -> None:
        """Add the quotes of a title or heading: what was said before it does not go on in it, nor does it go on in the text."""
        first, latest = len(self._out), self._latest
        self._running = self._latest = None
        self.hear_quotes(sentence, inside, behind)
        self._running, self._latest = None, latest
        self._titles += [n for n in range(first, len(self._out)) if self._out[n].mention is None]

    def leave(self, sentence: Sentence, quotes_nothing: bool) -> None:
        """Remember what the next sentence may go on from."""
        if sentence.reports and not self._is_writers(sentence.reports[-1]):
            self._latest = sentence.reports[-1]
        self._before = sentence if quotes_nothing or self._masked[sentence.end - 1] == ":" else None

    def _share_out(
        self, sentence: Sentence, inside: list[Stretch], behind: Sentence | None
    ) -> tuple[dict[int, list[Stretch]], list[int]]:
        """The quotes that each report holds, and the places of those that none holds; those of others, or of nobody, are added."""
        reports = sentence.reports
        held: dict[int, list[Stretch]] = {}
        free: list[int] = []
        for k, x in enumerate(inside):
            holder = _holder(x, reports)
            if holder is None:
                if signed := _signed(self._text, self._masked, x, sentence, behind):
                    self._out.append(_said_by("direct", ((x.start, x.end),), signed))
                elif (headline := _headline(self._text, self._masked, sentence, x)) and not is_nobodys(
                    self._text, inside, k, "beside a report", headline
                ):
                    self._out.append(_said_by("direct", ((x.start, x.end),), headline))
                else:
                    free.append(k)
            elif aside := _aside(self._masked, x, reports[holder + 1 :] + sentence.weak):
                self._out.append(Attribution("partial", ((x.start, x.end),), aside.source, aside.cue, "_aside"))
            elif is_nobodys(self._text, inside, k, "held", reports[holder]):
                self._out.append(_scare(x, "is_nobodys"))
            else:
                held.setdefault(holder, []).append(x)
        return held, free

    def _add_reports(self, reports: list[Report], held: dict[int, list[Stretch]]) -> int | None:
        """Add the reports and the quotes they hold; give the index of what a later free quote would carry on."""
        running: int | None = None
        for n, r in enumerate(reports):
            mine = held.get(n, [])
            if mine and all(_ONLY_QUOTES.fullmatch(self._masked, a, b) for a, b in r.content):
                running = len(self._out)
                self._out.append(Attribution("direct", tuple((x.start, x.end) for x in mine), r.source, r.cue, r.rule))
                continue
            if (mine and running is None) or (running is not None and (r.base, r.form) == ("add", "g")):
                running = len(self._out)
            self._out.append(Attribution("indirect", r.content, r.source, r.cue, r.rule))
            for x in mine:
                if "q" in self._masked[r.cue[0] : r.cue[1]] and self._is_short(x):
                    # what somebody did not say is nobody's word: officials did not specify which “combat troops” …
                    self._out.append(_scare(x, "FEW"))
                else:
                    self._out.append(Attribution("partial", ((x.start, x.end),), r.source, r.cue, r.rule))
        return running

    def _add_free(self, sentence: Sentence, inside: list[Stretch], free: list[int], running: int | None) -> int | None:
        """Add the quotes that no report holds; give the index of what a later free quote would carry on."""
        first = inside[free[0]]
        alone = (
            not (sentence.reports or sentence.weak)
            and _LEAD_IN().match(self._masked, sentence.start, sentence.end) is not None
            and not _has_own_cue(self._masked, first, sentence.end)
        )
        if self._running is not None and (first.continues or alone):
            spans = self._somebodys(inside, free, "carries on")
            return self._carry_on(self._running, spans) if spans else self._running
        if not alone:
            return self._add_beside(sentence, inside, free, running)
        spans = self._somebodys(inside, free, "alone")
        if not spans:
            return self._running
        opener = _announced(self._text, self._masked, self._before) if self._before else None
        around = opener or _report_around(self._text, self._masked, sentence, first, []) or self._latest
        self._out.append(_said_by("direct", spans, around))
        return len(self._out) - 1

    def _somebodys(self, inside: list[Stretch], free: list[int], setting: str) -> tuple[Span, ...]:
        """The free quotes of a sentence that is nothing but quotes, without those that are nobody's words, which are added."""
        nobodys = {k for k in free if is_nobodys(self._text, inside, k, setting, None)}
        self._out += [_scare(inside[k], "is_nobodys") for k in free if k in nobodys]
        return tuple((inside[k].start, inside[k].end) for k in free if k not in nobodys)

    def _carry_on(self, running: int, spans: tuple[Span, ...]) -> int:
        """Add quotes to the one that they carry on; behind indirect speech they are one of their own."""
        old = self._out[running]
        self._carried.setdefault(running, []).extend(spans)
        if old.kind == "indirect":
            self._out.append(Attribution("direct", spans, old.mention, old.cue, old.rule))
        return running

    def _add_beside(self, sentence: Sentence, inside: list[Stretch], free: list[int], running: int | None) -> int | None:
        """Add quotes with other words around them, each with the weak report that holds it or what else stands beside it."""
        for k in free:
            x = inside[k]
            holder = _holder(x, sentence.weak)
            weak = sentence.weak[holder] if holder is not None else None
            around = weak or _report_around(self._text, self._masked, sentence, x, sentence.reports)
            if is_nobodys(self._text, inside, k, "weakly held" if weak else "beside a report" if around else "no report", around):
                self._out.append(_scare(x, "is_nobodys"))
                continue
            bare = _bare_cue(self._text, self._masked, sentence.start, x.outer_start) if around is None else None
            called = bare is not None and bare.source is None
            if around is None and self._running is not None and not (called or self._is_short(x)):
                around = self._latest
            whole = around is not None and _ONLY_QUOTES.fullmatch(self._masked, *around.content[0]) is not None
            if k == free[-1]:
                running = len(self._out)
            if weak and not whole:
                self._out.append(_said_by("indirect", weak.content, weak))
            if around is None:
                around = bare or self._latest
            self._out.append(_said_by("direct" if whole else "partial", ((x.start, x.end),), around))
        return running

    def _echoed(self, title: Attribution) -> Attribution:
        """A quote of a title or heading, with who says the same words in the text."""
        said = self._text[title.spans[0][0] : title.spans[-1][1]].strip(_EDGES).casefold()
        if title.kind in _QUOTED and " " in said:
            for other in self._out:
                if other.mention and other.kind in _QUOTED and said in self._text[slice(*other.spans[0])].casefold():
                    return title._replace(mention=other.mention, cue=other.cue, rule="_echoed")
        return title

    def _is_writers(self, report: Report) -> bool:
        """Whether the writer of the text asks or tells: after ``When I suggest …`` speaks who spoke before."""
        return report.source is not None and self._text[slice(*report.source)].lower() in _WRITERS

    def _is_short(self, x: Stretch) -> bool:
        return len(self._text[x.start : x.end].split()) < FEW


def _said_by(kind: QuoteKind, spans: tuple[Span, ...], report: Report | None) -> Attribution:
    return Attribution(kind, spans, report.source, report.cue, report.rule) if report else Attribution(kind, spans, None, None)


def _scare(x: Stretch, rule: str) -> Attribution:
    """What stands in marks and is nobody's words."""
    return Attribution("scare", ((x.start, x.end),), None, None, rule)


def _announced(text: str, masked: str, sentence: Sentence) -> Report | None:
    """The report with which a sentence announces the quote behind it: ``He left no doubt:``, ``Brandt shot back.``"""
    start, end, reports = sentence[:3]
    if masked[end - 1] == ":":
        source = reports[-1].source if reports else sentence_subject(text, masked, start, end)
        if source is None and text.startswith("From ", start) and (named := _NAME().fullmatch(masked, start + 5, end - 1)):
            source = named.span()  # From Commissioner Okafor:
        return Report(source, (end - 1, end), (), rule="_announced")
    return None if reports else _bare_cue(text, masked, start, end)


def _bare_cue(text: str, masked: str, start: int, end: int) -> Report | None:
    """The subject and verb of a sentence without a report: ``Brandt shot back.`` announces the quote behind it."""
    source = sentence_subject(text, masked, start, end)
    if source and text.endswith("ing", *source) and " " not in masked[slice(*source)]:  # Using aid as a “weapon”
        return None
    cue = _ANY_CUE().match(masked, source[1], end) if source else None
    if not source or not cue:
        return None
    passive = BE.match(text, *cue.span(1)) and text.endswith(("ed", "known"), *cue.span(1))  # Ely is often called “a little Venice”
    return Report(None if passive else source, cue.span(1), (), rule="_bare_cue")


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


def _signed(text: str, masked: str, x: Stretch, *sentences: Sentence | None) -> Report | None:
    """The dash and the name behind a quote, up to the end of their line or the next quote, where they stand in a sentence."""
    if masked[x.outer_end : x.outer_end + 4].strip()[:1] != "-":
        return None
    line_end = text.find("\n", masked.find("-", x.outer_end))
    m = _SIGNED().match(masked, x.outer_end, line_end if line_end > 0 else len(text))
    if not m or not any(s and s.start <= m.start(1) and m.end() <= s.end for s in sentences):  # “…” - Reuters, below a picture
        return None
    begin, end = m.span(2)
    end -= text[end - 1] == "." and text[end - 3] != " "  # but: Ada B.
    return Report((begin, end), m.span(1), (), rule="_signed")


def _headline(text: str, masked: str, sentence: Sentence, x: Stretch) -> Report | None:
    """Who stands behind the colon in a headline that opens with a quote: ``‘We were let down’: families turn on the mayor``."""
    start, end = sentence[:2]
    if x.outer_start != start or not masked.startswith(": ", x.outer_end) or masked[end - 1] in ".!?":
        return None
    source = sentence_subject(text, masked, x.outer_end + 2, end)
    return Report(source, (x.outer_end, x.outer_end + 1), (), rule="_headline") if source else None


def _opinion_told(lead: str) -> bool:
    """Whether what stands before a quote may say whose words it is; cheaper to ask than the pattern that tells."""
    return "words" in lead or "view" in lead or "opinion" in lead


def _has_own_cue(masked: str, x: Stretch, end: int) -> bool:
    return bool(_UNKNOWN_RIGHT().match(masked, x.outer_end, end) or _UNKNOWN_RIGHT_INVERTED().match(masked, x.outer_end, end))


def _report_around(text: str, masked: str, sentence: Sentence, x: Stretch, reports: list[Report]) -> Report | None:
    """The report of a quote whose cue is no known reporting verb: ``“A,” an angry farmer thundered``."""
    start, end = sentence[:2]
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
    lead = max(start, x.outer_start - _WORDS_MOST)
    if _opinion_told(text[lead : x.outer_start]) and (its := _IN_WORDS().search(text, lead, x.outer_start)) is not None:
        at, whose = its.start(), its.lastgroup or 0
        cue = (at, its.start(whose) - 1 if whose == "of" else at + len(its[0].rstrip(", ")))
        return Report(its.span(whose), cue, whole if at == start else ((start, end),), rule="_IN_WORDS")
    earlier = [r for r in reports if r.cue[0] < x.outer_start] or reports
    return earlier[-1] if earlier else None
