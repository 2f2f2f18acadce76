"""What the steps give together: the parts of a quote joined, and the body."""

from __future__ import annotations

import pytest

from article_parse import parse

HEAD = "Mayor opens bridge\n\nThe mayor opened the bridge on Monday, in front of a crowd.\n\n"

# title, paragraphs, text of the quote in them
JOINED = [
    ("interrupted", "“It is open,” Anna Berg said. “It will last.”", "It is open, It will last."),
    ("over two paragraphs", "Anna Berg said: “It is open.\n\n“It will last.”", "It is open.\n\nIt will last."),
    ("over two paragraphs parted by carriage returns", "Anna Berg said: “It is open.\r\r“It lasts.”", "It is open.\n\nIt lasts."),
]


@pytest.mark.parametrize(("paragraphs", "text"), [row[1:] for row in JOINED], ids=[row[0] for row in JOINED])
def test_parts_of_a_quote(paragraphs: str, text: str) -> None:
    quotes = [q for q in parse(HEAD + paragraphs).quotes if q.kind == "direct"]
    assert [(q.text, q.speaker) for q in quotes] == [(text, "Anna Berg")]


WRAPPED = """\
Mayor opens bridge

The mayor opened the bridge on Monday, in front of a crowd that had come
from both sides of the river, and from the islands, to see the first car
drive over it since the old one was torn down nine years ago in a storm.

“It is open, as we have promised the people,” Anna Berg said, while the
band began to play and the first cars moved. “It will last for a century
and for longer than all of us together are going to last, I am sure of
that.”

Nobody was hurt when the wind took one of the tents in the evening, the
police said, and the bridge stayed open through the night for all cars.
"""


def test_wrapped_lines_are_no_paragraphs() -> None:
    article = parse(WRAPPED)
    (quote,) = (q for q in article.quotes if q.kind == "direct")
    assert quote.text.startswith("It is open, as we have promised the people, It will last for a century\nand for")
    assert article.body.count("\n\n") == 2
    assert "and the first cars moved. “It will last for a century and for longer" in article.body
