"""What comes out: JSON on one line, Markdown of which a CommonMark reader shows the article's words and nothing else."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from test_laws import ARTICLES

import article_parse
from article_parse import Article, parse
from article_parse.lines import unwrap
from article_parse.model import Footnote, HeaderPiece, Paragraph, Quote, Section, Warn
from article_parse.parser import rules
from article_parse.render import explain, json_bytes, to_json, to_markdown

READER = MarkdownIt("commonmark")
SEED = next(Path(__file__).parent.parent.joinpath("seeds").glob("*.txt")).read_text("utf-8")
STEERING = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")


def shown(markdown: str) -> list[tuple[str, str]]:
    """What a reader shows, block by block: [("h1", "Title"), ("p", "Text"), ("li", "Anna Berg: “…”")]; other markup fails."""
    blocks = []
    inside: list[str] = []
    for token in READER.parse(markdown):
        if token.type == "inline":
            home = "li" if "li" in inside else inside[-1]
            words = ""
            for child in token.children or []:
                if home == "li" and child.type in ("strong_open", "strong_close", "em_open", "em_close"):
                    continue
                assert child.type in ("text", "text_special"), f"{child.type} in {token.content!r}"
                words += child.content
            blocks.append((home, words))
        elif token.nesting == 1:
            inside.append(token.tag)
            assert token.tag in ("h1", "h2", "p", "ol", "li"), f"{token.type}: {markdown!r}"
        elif token.nesting == -1:
            inside.pop()
        else:
            raise AssertionError(f"{token.type} in {markdown!r}")
    return blocks


def words(text: str) -> str:
    """The words of a text as a terminal may see them, one space between."""
    text = re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", unwrap(text))
    return " ".join(STEERING.sub("", text).split())


def expected(article: Article) -> list[tuple[str, str]]:
    """The blocks that the Markdown of an article has to show, made from the record."""
    out = [("h1", article.title or "")]
    out.append(("p", " · ".join(filter(None, [", ".join(article.authors), article.date]))))
    out += [("p", p.text) for p in article.header if p.kind == "summary"]
    for section in article.sections:
        out.append(("h2", section.heading or ""))
        out += [("p", p.text) for p in section.paragraphs]
    out += [("p", f"{f.marker} {f.text}") for f in article.footnotes]
    if article.quotes:
        out.append(("h2", "Quotes"))
    for q in article.quotes:
        who = words(q.speaker or "") or ("unknown" if q.kind != "scare" else "")
        who = f"{who} ({q.kind})".strip() if q.kind != "direct" else who
        out.append(("li", f"{who}: {words(q.text)}" if q.kind == "indirect" else f"{who}: “{words(q.text)}”"))
    return [(tag, words(text)) for tag, text in out if words(text)]


def check(article: Article) -> str:
    """The Markdown, once it is sure that it shows what it should."""
    markdown = to_markdown(article)
    assert shown(markdown) == expected(article)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in markdown.replace("\n", ""))
    return markdown


def article_of(text: str) -> Article:
    """An article that has ``text`` in every place."""
    span = (0, 1)
    quote = Quote("direct", text, (span,), text, True, None, None, None, None)
    return replace(
        parse(""),
        title=text,
        authors=(text,),
        header=(HeaderPiece("summary", text, span),),
        sections=(Section(text, span, (Paragraph(text, span),)),),
        footnotes=(Footnote("*", span, text, span, ()), Footnote(text, span, text, span, ())),
        quotes=(quote, replace(quote, kind="indirect"), replace(quote, kind="scare", speaker=None), replace(quote, speaker=None)),
    )


# title, one line of an article, the same line as Markdown
LINES: list[tuple[str, str, str]] = [
    ("stars at both ends of a line", "* 5 * 4 *", "\\* 5 * 4 *"),
    ("a star in front, and one on a word", "* 5 and f*", "\\* 5 and f*"),
    ("a star on a word, and one at the end", "f* and 5 *", "f* and 5 *"),
    ("a year alone is no list", "1948.", "1948\\."),
    ("a number sign alone is no heading", "#", "\\#"),
    ("plain words stay as they are", "“We’re done,” Anna Berg (48) said.", "“We’re done,” Anna Berg (48) said."),
    ("a lone star has no partner", "the rise of Daesh (ISIS)* in Iraq", "the rise of Daesh (ISIS)* in Iraq"),
    ("two stars would be emphasis", "f*** and s***", "f\\*\\*\\* and s\\*\\*\\*"),
    ("stars with blanks around mark nothing", "5 * 4 * 3", "5 * 4 * 3"),
    ("an underscore inside a word marks nothing", "the files a_b_c and d__e", "the files a_b_c and d__e"),
    ("underscores around a word", "an _important_ word", "an \\_important\\_ word"),
    ("a handle that ends in one", "follow @berg_ now", "follow @berg_ now"),
    ("backticks as quotation marks", "He said ``no'' and ``never''", "He said \\`\\`no'' and \\`\\`never''"),
    ("editorial brackets stay", "the [Iranian] general", "the [Iranian] general"),
    ("a link", "see [the report](http://example.org)", "see [the report\\](http://example.org)"),
    ("a picture", "![x](http://example.org/a.png)", "![x\\](http://example.org/a.png)"),
    ("a target for links", "[1]: http://example.org", "\\[1]: http://example.org"),
    ("a target with a name", "[the report]: http://example.org", "\\[the report]: http://example.org"),
    ("a footnote marker in front", "[1] See page 3.", "[1] See page 3."),
    ("a tag", 'a <b onclick="x()">bold</b> claim', 'a \\<b onclick="x()">bold\\</b> claim'),
    ("a tag in capitals", "a <B>bold</B> claim", "a \\<B>bold\\</B> claim"),
    ("a comment", "<!-- x --> <?php ?>", "\\<!-- x --> \\<?php ?>"),
    ("smaller than", "3 < 4 <3 a< b@c.org", "3 < 4 <3 a< b@c.org"),
    ("an address in angle brackets", "mail <1berg@example.org> or <http://example.org>", "mail \\<1berg@example.org> or \\<http://example.org>"),
    ("an entity", "AT&T &amp; R&D; &#33; &#x21;", "AT&T \\&amp; R\\&D; \\&#33; \\&#x21;"),
    ("the longest entity", "&CounterClockwiseContourIntegral;", "\\&CounterClockwiseContourIntegral;"),
    ("a backslash", "C:\\temp\\*", "C:\\\\temp\\\\*"),
    ("a list item", "- not an item", "\\- not an item"),
    ("a dialogue dash is none", "–Not an item", "–Not an item"),
    ("a number", "1. Be kind", "1\\. Be kind"),
    ("a year at the end of a sentence", "2021. That was the year.", "2021\\. That was the year."),
    ("a year with a longer number", "1234567890. is no list", "1234567890. is no list"),
    ("a decimal number", "1.5 million", "1.5 million"),
    ("a number in brackets", "2) Be brief", "2\\) Be brief"),
    ("a heading", "## Not a heading", "\\## Not a heading"),
    ("seven signs are no heading", "####### x", "####### x"),
    ("a tag word", "#MeToo", "#MeToo"),
    ("a quotation", "> 50 people", "\\> 50 people"),
    ("a break of dashes", "- - -", "\\- - -"),
    ("a rule", "---", "\\---"),
    ("a break of stars", "***", "\\***"),
    ("a break of underscores", "___", "\\___"),
    ("a line of equals signs", "===", "==="),
    ("a fence of tildes", "~~~ x", "\\~~~ x"),
    ("a fence of backticks", "``` x", "\\``` x"),
    ("escape sequences lose their power", "\x1b[31mred\x1b[0m \x9b2J", "[31mred[0m 2J"),
    ("bidi overrides are gone, joiners stay", "a\u202eb\u2066c 👩\u200d👧", "abc 👩\u200d👧"),
    ("odd line breaks are blanks", "a\u2028b\x85c\x0bd\xa0e\x1cf", "a b c d e f"),
    ("a lone surrogate", "a\ud800b", "a\N{REPLACEMENT CHARACTER}b"),
    ("NUL", "a\x00b", "ab"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "markdown"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_escapes_are_few(text: str, markdown: str) -> None:
    article = replace(parse(""), sections=(Section(None, None, (Paragraph(text, (0, 1)),)),))
    assert check(article) == markdown
    check(article_of(text))


def test_layout() -> None:
    span = (0, 1)
    quotes = (
        Quote("direct", "It will last,", ((0, 1), (2, 3)), "Anna Berg", True, "she", span, "said", span),
        Quote("indirect", "the bridge was\n\nsafe", (span,), "police officer", False, None, None, None, None),
        Quote("partial", "new", (span,), None, False, None, None, None, None),
        Quote("scare", "old", (span,), None, False, None, None, None, None),
    )
    article = replace(
        parse(""),
        header=(HeaderPiece("title", "Mayor opens bridge", span), HeaderPiece("summary", "It took ten years", span)),
        title="Mayor opens\nbridge # #",
        authors=("Ben Ray", "Cy Lee"),
        date="2021-07-27",
        sections=(
            Section(None, None, (Paragraph("The mayor\nopened* it.", span),)),
            Section("1. What next?", span, (Paragraph("Nothing.", span),)),
        ),
        quotes=quotes,
        footnotes=(Footnote("*", span, "On Monday.", span, ()),),
    )
    assert check(article) == (
        "# Mayor opens bridge # \\#\n\nBen Ray, Cy Lee · 2021-07-27\n\nIt took ten years\n\nThe mayor opened* it.\n\n"
        "## 1. What next?\n\nNothing.\n\n\\* On Monday.\n\n## Quotes\n\n"
        "1. **Anna Berg**: “It will last,”\n2. **police officer** (indirect): the bridge was safe\n"
        "3. *unknown* (partial): “new”\n4. (scare): “old”"
    )


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Why we love C#", "# Why we love C#"),
        ("Why we love C #", "# Why we love C \\#"),
        ("##", "# \\##"),
        ("1. Be kind", "# 1. Be kind"),
    ],
)
def test_headings(title: str, heading: str) -> None:
    assert check(replace(parse(""), title=title)) == heading


def test_nothing_gives_nothing() -> None:
    assert to_markdown(parse("")) == ""


PIECES = st.sampled_from(
    [*"\\`*_{}[]()<>#+-.!&;:/~=|\"'1a \n\té@?", "  ", "](", "&amp;", "<a>", "<!--", "]: ", "***", "\x1b", "\x00", "\u202e"]
)


@given(st.lists(PIECES, max_size=20).map("".join))
def test_markup_never_comes_alive(text: str) -> None:
    check(article_of(text))


@given(ARTICLES)
def test_markdown_shows_the_words_of_any_article(text: str) -> None:
    check(parse(text))


@given(ARTICLES)
def test_json_is_one_valid_line_that_gives_the_record_back(text: str) -> None:
    article = parse(text)
    line = to_json(article)
    assert len(line.encode().decode().splitlines()) == 1
    assert json.loads(line) == article.to_dict()
    assert list(json.loads(line)) == list(article.to_dict())


# title, value, JSON
VALUES: list[tuple[str, Any, str]] = [
    ("letters are written as they are", "“é”", '"“é”"'),
    ("line separators are escaped", "a\u2028b\u2029c\x85d\ne", '"a\\u2028b\\u2029c\\u0085d\\ne"'),
    ("lone surrogates are escaped", "a\udcffb", '"a\\udcffb"'),
    ("one outside the plane is not", "👩", '"👩"'),
]


@pytest.mark.parametrize(("value", "line"), [row[1:] for row in VALUES], ids=[row[0] for row in VALUES])
def test_json_escapes(value: Any, line: str) -> None:
    assert json_bytes(value).decode() == line


def test_explain_labels_every_piece() -> None:
    text = "Mayor opens bridge\n\nThe mayor opened the bridge on Monday.\n\n“It will stand for a century,” Anna Berg said.\n"
    rows = [row.partition(" │ ") for row in explain(parse(text), text).split("\n")]
    labels = [label.strip() for label, _, _ in rows if label.strip()]
    assert labels[:3] == ["title", "paragraph", "paragraph"]
    assert labels[3].startswith("1 ")
    assert rows[3][2].strip() == "“It will stand for a century,”"


LONG = "Nobody told us that the bridge would be closed for a whole year, and nobody has said why so far."

EXPLAINED: list[tuple[str, Quote, str, list[str]]] = [
    (
        "all of it",
        Quote("direct", "So it is.", ((0, 9),), "Anna Berg", True, "she", (0, 1), "said", (0, 1)),
        "source_right, _antecedent",
        ["“So it is.”", "Anna Berg ← she · said", "by source_right, _antecedent"],
    ),
    ("nobody", Quote("partial", "so", ((0, 2),), None, False, None, None, None, None), "", ["“so”", "unknown"]),
    (
        "no marks",
        Quote("indirect", "it is so", ((0, 2),), None, False, None, None, "said", (0, 1)),
        "",
        ["it is so", "unknown · said"],
    ),
    ("nobody's words", Quote("scare", "so", ((0, 2),), None, False, None, None, None, None), "", ["“so”"]),
    ("somebody's scare", Quote("scare", "so", ((0, 2),), "Anna Berg", True, None, None, None, None), "", ["“so”", "Anna Berg"]),
    (
        "a long one",
        Quote("direct", LONG, ((0, len(LONG)),), None, False, None, None, None, None),
        "",
        ["“Nobody told us that the bridge would be cl … nobody has said why so far.”", "unknown"],
    ),
    (
        "as wide as the page",
        Quote("direct", "a" * 80, ((0, 80),), None, False, None, None, None, None),
        "",
        [f"“{'a' * 80}”", "unknown"],
    ),
    (
        "one wider",
        Quote("direct", "a" * 81, ((0, 81),), None, False, None, None, None, None),
        "",
        [f"“{'a' * 42} … {'a' * 28}”", "unknown"],
    ),
]


@pytest.mark.parametrize(("quote", "rule", "lines"), [row[1:] for row in EXPLAINED], ids=[row[0] for row in EXPLAINED])
def test_explain_tells_of_a_quote(quote: Quote, rule: str, lines: list[str]) -> None:
    told = explain(replace(parse(""), quotes=(quote,)), "", {quote.spans: rule})
    margin = ["1 " + quote.kind] + [""] * (len(lines) - 1)
    assert told == "\n".join(f"{label:>14} │   {line}" for label, line in zip(margin, lines, strict=True))


def test_explain_tells_what_is_in_doubt() -> None:
    text = "Mayor opens bridge\n\nThe mayor opened the bridge."
    doubts = (Warn("decoded-as-cp1252", "guessed", None), Warn("lost-text", "cut short", (20, 29)))
    assert explain(replace(parse(text), warnings=doubts), text).split("\n") == [
        "       warning │   decoded-as-cp1252: guessed",
        "         title │ Mayor opens bridge",
        "     paragraph │ The mayor opened the bridge.",
        "       warning │   lost-text: cut short",
        "               │   The mayor",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two", ["one two"]),
        (f"one {'x' * 83}", ["one", "x" * 83]),
        (f"{'x' * 84} one", ["x" * 84, "one"]),
        ("x" * 90, ["x" * 90]),
        (f"{'x' * 40} {'y' * 43} z", [f"{'x' * 40} {'y' * 43}", "z"]),
        (f"{'x' * 40} {'y' * 44} z", ["x" * 40, f"{'y' * 44} z"]),
    ],
)
def test_explain_cuts_lines_between_words(text: str, lines: list[str]) -> None:
    article = replace(parse(""), sections=(Section(None, None, (Paragraph(text, (0, 1)),)),))
    assert [row.partition(" │ ")[2] for row in explain(article, "").split("\n")] == lines


def test_explain_sets_in_what_hangs_on_a_piece() -> None:
    article = replace(parse(""), warnings=(Warn("lost-text", "x" * 40 + " " + "y" * 31, None),))
    assert explain(article, "").split("\n")[1] == "               │   " + "y" * 31


def test_explain_tells_what_is_read() -> None:
    text = "Mayor opens bridge\n\nBy Lena Ortiz and Bo Lee\n3 March 2024\n\nPORT ELLEN (AP) — The mayor opened the bridge.\n"
    rows = [row.partition(" │ ") for row in explain(parse(text), text).split("\n")]
    assert [(label.strip(), words) for label, _, words in rows] == [
        ("title", "Mayor opens bridge"),
        ("byline", "By Lena Ortiz and Bo Lee"),
        ("author", "  Lena Ortiz"),
        ("author", "  Bo Lee"),
        ("date", "3 March 2024"),
        ("read as", "  2024-03-03"),
        ("paragraph", "PORT ELLEN (AP) — The mayor opened the bridge."),
        ("dateline", "  PORT ELLEN (AP)"),
    ]


def test_explain_names_the_functions_that_chose() -> None:
    text = "Anna Berg, the mayor, said the bridge was safe. “It will stand for a century,” she said.\n"
    told = explain(parse(text), text, rules(text))
    assert "by source_left_of_comma, _named" in told
    assert "by LEFT_OF_CUE, _antecedent" in told


def test_what_explain_names_stands_in_the_code() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(article_parse.__file__).parent.rglob("*.py"))
    named = {name.rpartition(".")[2] for told in rules(SEED).values() for name in told.split(", ")}
    assert len(named) > 4
    for name in named:
        assert re.search(rf"^(?:    )?(?:def )?{name}(?:\(| =|:)", source, re.M), name


@given(ARTICLES)
def test_explain_shows_every_piece_and_steers_no_terminal(text: str) -> None:
    article = parse(text)
    told = explain(article, text)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in told.replace("\n", ""))
    told = " ".join(row.partition(" │ ")[2] for row in told.split("\n"))
    for section in article.sections:
        for paragraph in section.paragraphs:
            assert words(paragraph.text) in " ".join(told.split())
