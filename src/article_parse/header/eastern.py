"""Datelines and bylines in scripts without capitals, loaded when a line may be one."""

from __future__ import annotations

import re

from ..dates import WrittenDate, find_dates
from ..lexicon import words
from ..model import Dateline, Span
from ..patterns import on_demand

_REACH = 60
"""Code points in which a dateline has to end."""
_CHINESE = on_demand(
    r"""
    [（(【]? [据據]? (?P<agency> 新[华華]社 | 中[新央通]社 | 本[报報网社] | [^\W\d_]{2,4}?[网網] )
    (?: [记記]者 [^\W\d_]{2,12}? | (?P<place>[^\W\d_]{0,10}?) )
    (?P<date> (?:\d{1,2}月)? \d{1,2}日 ) [电電讯訊] [）)】]?
    """,
    re.VERBOSE,
)
_JAPANESE = on_demand(
    r"""
    [【［[] (?P<place>[^\W\d_]{1,12}?)? [ \u3000]?
    (?: (?P<date>(?:\d{1,2}月)?\d{1,2}日) [ \u3000] )?
    (?: (?P<agency> 共同 | 時事 | ロイター | AFP(?:時事)? | AP | CNN | 新華社 | 聯合ニュース ) | [=＝] [^\W\d_]{2,8} )
    [】］\]]
    """,
    re.VERBOSE,
)
_KOREAN = on_demand(r"[([［] (?P<place>[가-힣·]{1,10}) = (?P<agency>[가-힣A-Z]{2,10}) [)\]］]", re.VERBOSE)
_ARABIC = on_demand(r"(?P<place>[^\W\d_]+(?:\ [^\W\d_]+){0,2}) \ ? \( (?P<agency>[^()\n]{2,14}) \) (?=\ ?[-–—:])", re.VERBOSE)
_LONGEST_BYLINE = 30
"""Code points."""
_REPORTER = on_demand(
    r"""
    (?: (?:本[报報])?[记記]者 \ ?[/／｜|]?\ ? | (?:文|撰文|[编編][译譯]) \ ?[/／｜|\ ]\ ? )
    ([\u4e00-\u9fff]{2,4}) (?:[ ／/][\u4e00-\u9fff]{2,8})?
  | ([가-힣]{2,4}) \ (?:[가-힣]{2,4}\ ?)?기자 (?:\ ?\S+@\S+)?
  | ([\u4e00-\u9fff]{2,3}[ \u3000]?[\u3040-\u30ff\u4e00-\u9fff]{1,3}) \ ?記者
    """,
    re.VERBOSE,
)
_NAME = on_demand(r"[\u4e00-\u9fff]{2,5}")


def read_eastern_dateline(text: str, start: int, end: int) -> tuple[Dateline, WrittenDate | None] | None:
    """``新华社哈尔滨11月19日电``, ``【ソウル時事】``, ``(서울=연합뉴스)`` or ``القاهرة (رويترز) -`` at the start of a paragraph."""
    reach = min(end, start + _REACH)
    for pattern in (_CHINESE, _JAPANESE, _KOREAN, _ARABIC):
        m = pattern().match(text, start, reach)
        if m is None or (pattern is _ARABIC and m["agency"] not in words("agencies")):
            continue
        line = Dateline(m[0], m["place"] or None, m["agency"], m.span())
        dated = m.span("date") if "date" in m.re.groupindex else (0, 0)
        dates = find_dates(text, *dated) if dated[0] < dated[1] else []
        return line, (dates[0] if dates else None)
    return None


def read_eastern_byline(text: str, start: int, end: int) -> list[Span]:
    """The name in ``홍길동 기자``, ``本报记者 王晓东``, ``文/王晓东``, ``田中美咲 記者``."""
    m = _REPORTER().fullmatch(text, start, end) if end - start <= _LONGEST_BYLINE else None
    return [m.span(m.lastindex or 0)] if m else []


def is_eastern_name(words_: str) -> bool:
    """True for a name that starts with one of the commonest surnames: ``王晓东``, ``田中美咲``."""
    if not _NAME().fullmatch(words_):
        return False
    return (len(words_) < 4 and words_[0] in words("surnames", "zh")) or (len(words_) > 2 and words_[:2] in words("surnames", "ja"))
