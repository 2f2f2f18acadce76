"""Hostile text: plausible articles and exports, torn and mixed, with characters nobody expects; the laws hold on all of it.

A short run here; ``HYPOTHESIS_PROFILE=deep`` makes it twenty thousand examples each.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
import test_exports
from hypothesis import given
from hypothesis import strategies as st
from laws import breaks
from test_exports import breaks_of_all
from test_laws import GAPS
from test_render import check

from article_parse import parse, parse_all
from article_parse.render import explain, to_json
from article_parse.stream.decode import decode
from article_parse.stream.rows import Row, parse_row


def units(words: str) -> list[str]:
    """``a|b`` as a list."""
    return words.split("|")


NAMES = units("Anna Berg|Dr. Omar al-Haddad|MR O’NEILL|the mayor|he|She|a spokesman for the port|Police|Reuters|Jan de Wit")
CUES = units("said|says|told Reuters|has warned that|according to|asked:|added,|— said|claimed|denied")
TIMES = units("on Tuesday|July 27, 2021|27/07/2021|2021-07-27T14:05:00+01:00|3.30pm GMT+2|31 June 1999|1990|11:24 a.m. EDT")
MARKS = units("“|”|\"|'|‘|’|«|»|„|``|''|‹|「|」|&quot;")
FILLERS = units("that|the|it|was|not|in|of|and,|.|?|!|…|;|:|(|)|[|]|over|5,300|people")
SHORT = [
    *units("What next?|ADVERTISEMENT|Read more: A new bridge|* * *|## Heading|**Bold**|- item|1. first|[1] A note.|* A note."),
    *units("By Anna Berg and Omar Haddad, Reuters|LONDON (AP) —|WARNING:|Q: Why?|BERG: No.|© 2021 Daily Post|Photo: Anna Berg"),
    *units('date 2021-07-27|---|title: A day|<tweet id="1">|</tweet>|https://example.org/a_b?c=d&e|@berg_ #No|&amp;|END| '),
    *units("† See above.|Share this|Published: July 27, 2021|Daesh (ISIS)* fell|five.Six|wordAnother Word"),
    "(Reporting by Anna Berg; editing by Omar Haddad)",
]
ACCESSION = "Document KESTP00020110304e7330002a"
EXPORT_LINES = sorted({line for text in vars(test_exports).values() if isinstance(text, str) for line in text.split("\n")})
ODD = [
    *GAPS,
    *MARKS,
    "\N{COMBINING ACUTE ACCENT}",
    "\N{SOFT HYPHEN}",
    "\N{RIGHT-TO-LEFT MARK}",
    "İ",
    "ß",
    "ﬁ",
    "日",
    "۳",
    "½",
    "\U000e0041",
    "\udfff",
]

PARTS = st.sampled_from([*NAMES, *CUES, *TIMES, *MARKS, *FILLERS])
SENTENCES = st.builds(
    lambda mark, words, close, who, cue, gap: f"{mark}{gap.join(words)}{close}{gap}{who} {cue} ",
    st.sampled_from(MARKS), st.lists(PARTS, min_size=1, max_size=8), st.sampled_from([",”", ".”", "”", '."', "", "’", "»"]),
    st.sampled_from(NAMES), st.sampled_from(CUES), st.sampled_from([" ", " ", " ", "\n", ""]),
)  # fmt: skip
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=3).map("".join)
LINES = st.one_of(PARAGRAPHS, st.sampled_from(SHORT), st.sampled_from(EXPORT_LINES), st.sampled_from(ODD))
BREAKS = st.sampled_from(["\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", ""])
TEXTS = st.lists(st.tuples(LINES, BREAKS), max_size=25).map(lambda lines: "".join(line + end for line, end in lines))
EXPORTS = st.sampled_from([row[1] for row in test_exports.TABLE])


@st.composite
def torn(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """A text of which some parts are missing, doubled or in the wrong place, and some odd characters are put in."""
    text = draw(texts)
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 200)))
        put_in = draw(st.sampled_from([*ODD, *SHORT, text[start:end] * 2, "\n" + draw(st.sampled_from(EXPORT_LINES)) + "\n"]))
        text = text[:start] + put_in + text[end if draw(st.booleans()) else start :]
    return text


def check_all(text: str) -> None:
    """The laws on one record and on one for each document, JSON on one line, Markdown without a trace of markup."""
    article = parse(text)
    assert breaks(text, article.to_dict()) == []
    articles = parse_all(text)
    assert breaks_of_all(text, [a.to_dict() for a in articles]) == []
    for one in {article, *articles}:
        check(one)
        line = to_json(one)
        assert len(line.splitlines()) == 1
        assert json.loads(line) == one.to_dict()
    explain(article, text)


# Small texts that broke something once: found by the tests below or by fuzz_parse.py.
FOUND: list[tuple[str, str]] = [
    (
        "a subtitle in marks",
        '---\ntitle: "Dam shut"\nsubtitle: "Seven become four"\n---\n\nThe dam was shut on Monday after a storm.\n',
    ),
    ("a name at the start, a title at the end", "P\nHe said Mr "),
    ("nothing behind the comma of a name", "Quist ,the l leader said, Mr Quist, "),
    ("a source that ends the text", "“They knew, but I never trusted them,” said Robert Lund,"),
    ("a clause that ends the text", 'It was sealed by President Lund, who he noted was "in his second spring, '),
    (
        "a subject that seems to be behind its verb",
        "tun ’ab  according to und versucht, alles und and appear to be aimed at nichts— u",
    ),
    (
        "authors in a heading",
        "great opening in Norfolk, Bigcouple.\n\nOne clerk voted against the proposal on parking cost grounds.\n(\n"
        "(Reporting by according to\n  Ada Bailey; E himself said diting by Anna OsteLund man.)",
    ),
    (
        "an agency below a quote",
        "The board met on Monday.\n\n“They are angry and will strike.”\n\n- Reuters\n\nIt will meet again.",
    ),
    ("a particle of a name at the end of the paragraph before", "'la\nP document l'"),
    ("she and, in the paragraph before", "she\nand Bo documents l"),
    ("all of, in the paragraph before", "all of\nwhom said it was so."),
    (
        "a field that is no text behind “Full text:”, and another document",
        "A\nFull text: Database: B\n\nC\nProQuest document link\nFull text:\nD\n",
    ),
    (
        "an export whose first document has only fields for the foot",
        "A\nProQuest document ID: 1\n\nB\nAuthor: C\nFull text:\nD\nISSN: 1\n",
    ),
    ("a date in the last lines, inside what is cut apart as a heading", "a .\n.\nTe K PosA blication date: May 13, 2016\nr."),
    ("a label, a short line and one more", "RUBRIK:L\nHD\na"),
    ("a word split at a line end in a torn paragraph", "Next -stp-\nse-TD\n------es-p-\n-xt stext steps\n"),
    ("a mark and nothing else", "«"),
    ("items of a list with nothing in them", "p;\n*\n* \na\n> \nb"),
    ("a line at the foot that looked like the lead", "LANGUAGE:\nGRAPHIC:\nLOAD-DATE: Januar 9\nP\nTYPE:\n1 of 3 DOCUMENT"),
    ("a reporting line that ends in NUL", "* * *(Reporting\x00"),
    (
        "a head of Factiva that borrows the copyright line of the next",
        "A\n9 words\n3 May 2011\nB.\nC\n4 words\n5 May 2011\nD\n(c) E\nF.\n",
    ),
    ("a head of Factiva right below another", "A\n9 words\n3 May 2011\n(c) E\n4 words\n5 May 2011\n(c) E\nF.\n"),
    ("a cue with its colon at the end of the text", "“Anna Berg.” Anna Berg asked: "),
    (
        "the head of a Factiva document right below the foot of a page",
        "1 © 2022 Factiva, Inc.\n312 words\n3 March 2011\nA\nEnglish\nB\n",
    ),
    ("an export with nothing but the foot", "Dokument 2 von 2\nProQuest document ID:"),
    ("an end of a Factiva document before the first head", f"{ACCESSION}\nA\n9 words\n3 March 2011\n{ACCESSION}\nB\n(c) C\nD\n"),
]


@pytest.mark.parametrize("text", [row[1] for row in FOUND], ids=[row[0] for row in FOUND])
def test_found(text: str) -> None:
    check_all(text)


@given(torn(TEXTS))
def test_articles(text: str) -> None:
    check_all(text)


@given(torn(st.lists(EXPORTS, min_size=1, max_size=2).map("\n".join)))
def test_exports_torn(text: str) -> None:
    check_all(text)


@given(
    st.one_of(
        st.binary(max_size=200),
        torn(TEXTS).map(lambda t: t.encode("utf-8", "surrogatepass")),
        TEXTS.map(lambda t: t.encode("utf-16", "replace")),
    )
)
def test_decoder(data: bytes) -> None:
    text, guessed = decode(data)
    if not guessed:
        mark = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
        encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
        assert encoding == "utf-16" or mark + text.encode() == data
    assert breaks(text, parse(text).to_dict()) == []


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20), torn(TEXTS)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=6,
)
FIELDS = st.dictionaries(st.sampled_from(["text", "id", "article", "error", 'a"b', "\u2028", "\x1b[2J", ""]), VALUES, max_size=4)
ROWS = st.one_of(
    st.builds(lambda row, plain: json.dumps(row, ensure_ascii=plain).encode("utf-8", "surrogatepass"), FIELDS, st.booleans()),
    st.builds(lambda row, cut: json.dumps(row).encode()[:cut], FIELDS, st.integers(0, 60)),
    st.binary(max_size=40).map(lambda data: data.replace(b"\n", b"")),
    st.sampled_from([b"[" * 5000, b'{"text":' * 3000, b'{"text": NaN}', b'{"text": 1e999}', b"{}", b'{"text": 1, "text": "b"}',
         b"9" * 5000]),
)  # fmt: skip


@given(ROWS)
def test_rows(line: bytes) -> None:
    done = parse_row(Row("x.jsonl", 7, line), parse, to_json, "text", "article", None, False)
    (out,) = done[0]
    assert out.endswith(b"\n")
    assert len(out.decode().splitlines()) == 1
    row = json.loads(out)
    assert isinstance(row, dict)
    assert "article" in row or "error" in row
