"""Text to lines and back: (title, input, expected)."""

import pytest

from article_parse.lines import blank_between, split_lines, unwrap

LINES = [
    ("line feeds", "one\n\n two \nthree", ["one", "two", "three"]),
    ("carriage returns with line feeds", "one\r\n\r\n two \r\nthree\r\n", ["one", "two", "three"]),
    ("carriage returns alone", "one\rtwo\r\rthree", ["one", "two", "three"]),
    ("a mixture", "one\r\ntwo\rthree\nfour", ["one", "two", "three", "four"]),
    ("separators of Unicode end no line", "one\u2028two\x85three\x0cfour", ["one\u2028two\x85three\x0cfour"]),
    ("blank lines only", " \n\t\r\n\u3000", []),
    ("nothing", "", []),
]


@pytest.mark.parametrize(("title", "text", "expected"), LINES, ids=[row[0] for row in LINES])
def test_split_lines(title: str, text: str, expected: list[str]) -> None:
    assert [text[s:e] for s, e in split_lines(text)] == expected


BLANKS = [
    ("one break", "a\nb", False),
    ("one break, indented", "a\n   b", False),
    ("one break of two code points", "a\r\nb", False),
    ("a blank line", "a\n\nb", True),
    ("a blank line with spaces", "a\n \t\nb", True),
    ("a blank line, CRLF", "a\r\n\r\nb", True),
    ("a blank line, CR", "a\r\rb", True),
]


@pytest.mark.parametrize(("title", "text", "expected"), BLANKS, ids=[row[0] for row in BLANKS])
def test_blank_between(title: str, text: str, expected: bool) -> None:
    assert blank_between(text, 1, len(text) - 1) is expected


UNWRAPPED = [
    ("breaks are spaces", "The dam\nheld  all\tnight.", "The dam held all night."),
    ("the second half is no word", "a new govern-\nment in Lorne", "a new government in Lorne"),
    ("the whole word stands elsewhere", "a reser-\nvoir like the old reservoir", "a reservoir like the old reservoir"),
    ("a compound keeps its hyphen", "a long-\nterm plan", "a long-term plan"),
    ("a hanging hyphen keeps its space", "pre-\nand post-war dams", "pre- and post-war dams"),
    *[
        (f"an ending: {first}{second}", f"many {first}-\n{second} in Lorne", f"many {first}{second} in Lorne")
        for first, second in (
            *(("na", "tions"), ("na", "tional"), ("na", "tionally"), ("inform", "ation"), ("ship", "ment"), ("kind", "ness")),
            *(("build", "ings"), ("mobil", "ity"), ("abil", "ities"), ("crit", "ical"), ("crit", "ically"), ("guid", "ance")),
            *(("vac", "ancy"), ("cul", "tures"), ("mo", "tives"), ("ac", "tively"), ("ini", "tial"), ("par", "tially")),
            *(("cau", "tious"), ("cau", "tiously"), ("vari", "ously"), ("art", "ists"), ("art", "istic"), ("organ", "ised")),
            *(("organ", "izing"), ("peace", "fully"), ("end", "lessly"), ("oper", "ating"), ("gov", "ernment"), ("gen", "erally")),
            ("neces", "sary"),
        )
    ],
    *[
        (f"a hanging hyphen before {word}", f"pre-\n{word} post-war", f"pre- {word} post-war")
        for word in ("and", "or", "to", "und", "oder", "bis", "et", "ou")
    ],
    ("a split word at a CRLF", "a new govern-\r\nment and a long-\r\nterm plan", "a new government and a long-term plan"),
    ("a name keeps its hyphen", "near Stoke-\non-Lorne", "near Stoke-on-Lorne"),
    ("a dash stays a dash", "the dam -\nand the mill", "the dam - and the mill"),
    ("a hyphen inside the line is left alone", "a co-op\nshop", "a co-op shop"),
]


@pytest.mark.parametrize(("title", "text", "expected"), UNWRAPPED, ids=[row[0] for row in UNWRAPPED])
def test_unwrap(title: str, text: str, expected: str) -> None:
    assert unwrap(text) == expected
