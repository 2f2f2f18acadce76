"""Every line in its place: (title, input, outline).

An outline is a list of pieces in text order: ``# heading``, ``paragraph``, ``{kind} furniture``, ``note * text``.
Four kinds of rows: seen in the wild (with made-up words), made up, negative, and known failures.
"""

import pytest

from article_parse import Article, parse

LEAD = (
    "LORNE — The reservoir above the old mill town of Lorne will be drained this summer for the first time in forty years, "
    "engineers of the water board told residents at a crowded meeting in the parish hall on Tuesday night."
)
PARA = (
    "Divers found cracks in the eastern wall of the dam in March, and a second survey, paid for by the county, "
    "came to the same result three weeks later, according to the minutes of the board."
)
MORE = "Mira Holt, who runs the boat hire on the lake, said she would lose a whole season and had been told nothing about it."


def outline(article: Article) -> list[str]:
    """The pieces of the article in text order, line breaks shown as ``⏎``."""
    pieces: list[tuple[int, str]] = []
    for section in article.sections:
        if section.heading is not None and section.heading_span:
            pieces.append((section.heading_span[0], "# " + section.heading))
        pieces += [(p.span[0], p.text) for p in section.paragraphs]
    pieces += [(f.span[0], f"{{{f.kind}}} {f.text}") for f in article.furniture]
    pieces += [(n.span[0], f"note {n.marker} {n.text}") for n in article.footnotes]
    return [text.replace("\n", "⏎") for _, text in sorted(pieces)]


def lines(*parts: str) -> str:
    """The parts below the lead, each on a line of its own."""
    return "\n".join([LEAD, *parts])


def blanks(*parts: str) -> str:
    """The parts below the lead, with blank lines between them."""
    return "\n\n".join([LEAD, *parts])


def check(text: str, expected: list[str]) -> None:
    """The outline behind the lead is as expected."""
    found = outline(parse(text))
    assert found[0].startswith("LORNE —")
    assert found[1:] == expected


HEADINGS = [
    ("sentence case", lines("A dam in ruins", PARA), ["# A dam in ruins", PARA]),
    ("title case", lines(PARA, "Fewer Boats This Year", MORE), [PARA, "# Fewer Boats This Year", MORE]),
    ("capitals", lines(PARA, "COSTS", MORE), [PARA, "# COSTS", MORE]),
    ("a question", blanks("Who pays for the repair?", PARA), ["# Who pays for the repair?", PARA]),
    ("a quote", lines(PARA, "‘We were told nothing’", MORE), [PARA, "# ‘We were told nothing’", MORE]),
    (
        "numbers",
        lines("1) The eastern wall", PARA, "2) The sluice", MORE),
        ["# 1) The eastern wall", PARA, "# 2) The sluice", MORE],
    ),
    ("an inner colon", blanks("The mill: a short history", PARA), ["# The mill: a short history", PARA]),
    ("a short paragraph below", lines("Who runs it?", "A board of five runs it."), ["# Who runs it?", "A board of five runs it."]),
    ("a heading and its first sub-heading", lines("In focus", "The new sluice", PARA), ["# In focus", "# The new sluice", PARA]),
]
NO_HEADINGS = [
    ("a one-line paragraph", lines(PARA, "Not everyone agrees.", MORE), [PARA, "Not everyone agrees.", MORE]),
    ("a last line without stop", lines(PARA, "The meeting goes on"), [PARA, "The meeting goes on"]),
    ("items behind a colon", lines("The board will:", "drain the lake", "Repair the wall", "Count the fish", PARA),
     ["The board will:", "drain the lake", "Repair the wall", "Count the fish", PARA]),
    ("bullets", lines("- Draining the lake", "- Repairing the wall", PARA),
     ["{markup} -", "Draining the lake", "{markup} -", "Repairing the wall", PARA]),
    ("speech behind dashes", lines("– Vi får se.", "– Det går bra, sier hun."), ["– Vi får se.", "– Det går bra, sier hun."]),
    ("a table of figures", lines("The lake in numbers", "40: years without repair", "12: metres of depth", "300: boats", PARA),
     ["# The lake in numbers", "40: years without repair", "12: metres of depth", "300: boats", PARA]),
    ("an interviewer's question", lines("What will you do all summer?", "“I will paint the boats and wait for rain,” she says."),
     ["What will you do all summer?", "“I will paint the boats and wait for rain,” she says."]),
]  # fmt: skip
MARKUP = [
    ("hashes", blanks("## Next steps", PARA), ["{markup} ##", "# Next steps", PARA]),
    ("closing hashes", blanks("## Next steps ##", PARA), ["{markup} ##", "# Next steps", "{markup} ##", PARA]),
    ("underlined", blanks("Next steps\n----------\n" + PARA), ["# Next steps", "{markup} ----------", PARA]),
    ("bold", blanks("**Next steps**", PARA), ["{markup} **", "# Next steps", "{markup} **", PARA]),
    ("a hashtag is no heading mark", lines("#drought is trending in Lorne.", PARA), ["#drought is trending in Lorne.", PARA]),
    ("a tag", lines("<br>", PARA), ["{markup} <br>", PARA]),
]
FURNITURE = [
    ("advertisement", lines("Advertisement", PARA), ["{ad} Advertisement", PARA]),
    ("numbered advertisement", blanks("Advertisement 3", "Story continues below", PARA),
     ["{ad} Advertisement 3", "{ad} Story continues below", PARA]),
    ("read more with its headline", lines("READ MORE: Fish rescued from the drained lake", PARA),
     ["{read_more} READ MORE: Fish rescued from the drained lake", PARA]),
    ("label, then the headline", lines("Read more", "Fish rescued from the drained lake", PARA),
     ["{read_more} Read more", "{related} Fish rescued from the drained lake", PARA]),
    ("label, then a paragraph", lines("Read more", PARA), ["{read_more} Read more", PARA]),
    ("newsletter", blanks("Sign up for our newsletter here.", PARA), ["{newsletter} Sign up for our newsletter here.", PARA]),
    ("sharing and comments", lines(PARA, "Share this article", "Comments"),
     [PARA, "{social} Share this article", "{social} Comments"]),
    ("photo credit", lines("Photo: Lorne Gazette", PARA), ["{credit} Photo: Lorne Gazette", PARA]),
    ("credit at the end of a caption", lines("Ann Bell | Moment | Getty Images", PARA),
     ["{credit} Ann Bell | Moment | Getty Images", PARA]),
    ("copyright", lines(PARA, "© 2024 Lorne Gazette"), [PARA, "{copyright} © 2024 Lorne Gazette"]),
    ("contribution", lines(PARA, "Reporting by Ann Bell; Editing by Tom Reed"),
     [PARA, "{contribution} Reporting by Ann Bell; Editing by Tom Reed"]),
    ("contribution, the other way round", lines(PARA, "Ann Bell in Holm contributed to this report."),
     [PARA, "{contribution} Ann Bell in Holm contributed to this report."]),
    ("end mark", blanks(PARA, "___"), [PARA, "{separator} ___"]),
    ("German", lines("Lesen Sie auch: Der See ist leer", "Anzeige", PARA),
     ["{read_more} Lesen Sie auch: Der See ist leer", "{ad} Anzeige", PARA]),
    ("an advertisement that is news", lines("Advertisement rates at the Gazette fell by a third last year.", PARA),
     ["Advertisement rates at the Gazette fell by a third last year.", PARA]),
    ("a related matter", lines("Related costs are borne by the county.", PARA), ["Related costs are borne by the county.", PARA]),
]  # fmt: skip
FOOTNOTES = [
    ("a star", lines("The Lake Levies (FOA)* were cut.", "* A fee on boats."),
     ["The Lake Levies (FOA)* were cut.", "note * A fee on boats."]),
    ("a star without a space", lines("Ann* left town.", "*Her name has been changed."),
     ["Ann* left town.", "note * Her name has been changed."]),
    ("two marks", lines("Ann* and Tom† left.", "* Not her name.", "† Not his name."),
     ["Ann* and Tom† left.", "note * Not her name.", "note † Not his name."]),
    ("numbers in brackets", lines("The wall[1] is old.[2]", "[1] Built in 1902.", "[2] Board minutes."),
     ["The wall[1] is old.[2]", "note [1] Built in 1902.", "note [2] Board minutes."]),
    ("superscripts", lines("The wall¹ is old.", "¹ Built in 1902."), ["The wall¹ is old.", "note ¹ Built in 1902."]),
    ("below a rule", blanks("The wall* is old.", "---", "* Built in 1902."),
     ["The wall* is old.", "{separator} ---", "note * Built in 1902."]),
    ("a bullet list", lines("* Drain the lake.", "* Repair the wall."),
     ["{markup} *", "Drain the lake.", "{markup} *", "Repair the wall."]),
    ("a numbered heading", lines(PARA, "1) The wall", MORE), [PARA, "# 1) The wall", MORE]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "text", "expected"), HEADINGS + NO_HEADINGS + MARKUP + FURNITURE + FOOTNOTES,
    ids=[row[0] for row in HEADINGS + NO_HEADINGS + MARKUP + FURNITURE + FOOTNOTES],
)  # fmt: skip
def test_outline(title: str, text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
@pytest.mark.parametrize(("title", "text", "expected"), HEADINGS, ids=[row[0] for row in HEADINGS])
def test_outline_with_other_line_breaks(title: str, text: str, expected: list[str], newline: str) -> None:
    check(text.replace("\n", newline), expected)


REFERENCES = [
    ("over a bracket", lines("The Lake Levies (FOA)* were cut.", "* A fee on boats."), [["Levies (FOA)*"]]),
    ("a word", lines("The wall[1] is old.", "[1] Built in 1902."), [["wall[1]"]]),
    ("several to one note", lines("Ann* met Tom.", "Then Ann* left.", "* Not her name."), [["Ann*", "Ann*"]]),
    ("none", lines(PARA, "* Not her name."), [[]]),
]


@pytest.mark.parametrize(("title", "text", "expected"), REFERENCES, ids=[row[0] for row in REFERENCES])
def test_references(title: str, text: str, expected: list[list[str]]) -> None:
    assert [[text[s:e] for s, e in note.refs] for note in parse(text).footnotes] == expected


WARNINGS = [
    ("a note without reference", lines(PARA, "* Not her name."), ["footnote-without-reference"]),
    ("a starred word without note", lines("The Lake Levies (FOA)* were cut.", PARA), ["reference-without-footnote"]),
    ("grades, ratings, oaths, emphasis", lines("An A* pupil in a 4* hotel said d*mn, sh** and *really meant* it.", PARA), []),
    ("a glued heading", lines("Who owns the lake?claimed that it was theirs to drain.", PARA), ["glued-heading", "lost-text"]),
    ("a question in the text", lines("Who owns the lake? Nobody knows.", PARA), []),
]
ABOUT_BLOCKS = {"glued-heading", "glued-text", "lost-text", "footnote-without-reference", "reference-without-footnote"}


@pytest.mark.parametrize(("title", "text", "expected"), WARNINGS, ids=[row[0] for row in WARNINGS])
def test_warnings(title: str, text: str, expected: list[str]) -> None:
    assert [w.code for w in parse(text).warnings if w.code in ABOUT_BLOCKS] == expected
