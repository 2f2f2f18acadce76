"""What is said and where it ends: a table of (title, sentence, contents). Every sentence is made up."""

import pytest

from article_parse import parse

CONTENTS = [
    ("a clause to its end", "Ada Baker said that the bridge, built in 1901, was safe.",
     ["that the bridge, built in 1901, was safe"]),
    ("a joined clause of the narrative", "Critics said the plan would fail, but the council passed it.", ["the plan would fail"]),
    ("what stands before its subject", "The minister opened what critics called a waste of money.", ["what a waste of money"]),
    ("which, before its subject", "They built the wall, which Baker said would cost millions.", ["which would cost millions"]),
    ("asked with the addressee", "The union asked Congress to pass the bill.", ["Congress to pass the bill"]),
    ("told without the addressee", "Baker told the union that the bill was dead.", ["that the bill was dead"]),
    ("behind a feeling", "Doctors expressed deep concern that the hospital would close.", ["that the hospital would close"]),
    ("a main clause behind while", "While Baker said the road was safe, the drivers stayed away.", ["the road was safe"]),
    ("an infinitive before a gerund", "The board promised to rebuild the pier, calling it a treasure.", ["to rebuild the pier"]),
    ("before its cue", "The report was false, Baker said.", ["The report was false"]),
    ("behind a quote that ends in a comma", "Baker said the tax was “a theft,” although he had voted for it.",
     ["the tax was “a theft,”"]),
    ("when, not what", "Baker criticized the board on Monday.", ["the board"]),
    ("on both sides of its cue", "The report, Baker said, was false.", ["The report was false"]),
]  # fmt: skip

NOT_YET = [
    ("a gerund goes on about the scene", "Mayor Ada Baker said that the bridge was safe, prompting cheers from the crowd.",
     ["that the bridge was safe"]),
    ("a joined verb of the narrative", "Ada Baker denied the report and left the room.", ["the report"]),
]  # fmt: skip


def contents(sentence: str) -> list[str]:
    """The indirect speech of a sentence."""
    return [q.text for q in parse(sentence).quotes if q.kind == "indirect"]


@pytest.mark.parametrize(("title", "sentence", "expected"), CONTENTS, ids=[c[0] for c in CONTENTS])
def test_content(title: str, sentence: str, expected: list[str]) -> None:
    """What is said ends where the narrative goes on."""
    assert contents(sentence)[: len(expected)] == expected


@pytest.mark.xfail(strict=True, reason="known failure")
@pytest.mark.parametrize(("title", "sentence", "expected"), NOT_YET, ids=[c[0] for c in NOT_YET])
def test_known_failure(title: str, sentence: str, expected: list[str]) -> None:
    """Sentences whose content is still cut in the wrong place."""
    assert contents(sentence) == expected
