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
    ("that, behind where and to whom", "In a speech on Monday, Baker said to workers that the bridge was safe.",
     ["that the bridge was safe"]),
    ("what leads in is not told to anybody", "In 2010, Baker warned the council.", []),
    ("a quote in what leads in", "Although he called it “a theft,” Baker said the tax would stay.",
     ["it “a theft,”", "the tax would stay"]),
    ("a quote before, and another behind a colon", "At schools he thought “too small,” Baker said: “Build more.”", []),
    ("begun before its cue", "The trouble, Baker said, “is the wind.”", ["The trouble “is the wind.”"]),
    ("begun before its cue, with that", "It is no surprise, Baker said, that the bridge fell.",
     ["It is no surprise that the bridge fell"]),
    ("a day before its cue", "A year later, Baker said, “We were wrong.”", []),
    ("a place before its cue", "In the harbour, Baker said, “nothing moves.”", []),
    ("a predicate behind according to", "The fire, according to the police, was set on purpose.", ["The fire was set on purpose"]),
    ("the narrative behind according to", "The fire was set, according to the police, and the owner fled.", ["The fire was set"]),
    ("a predicate behind its source", "The trouble with the bridge, said Ada Baker, who built it, is the wind.",
     ["The trouble with the bridge is the wind"]),
    ("asked by whom and when", "Asked on Monday by a reporter whether he would resign, Baker laughed.",
     ["whether he would resign"]),
    ("asked where", "Asked at the pier about the flood, Baker laughed.", ["about the flood"]),
    ("was asked by whom", "Baker was asked by the host about the flood.", ["about the flood"]),
    ("was praised by whom", "The bridge was praised by the mayor.", ["The bridge"]),
    ("words behind a word on how", "Baker wrote back: “We have no boats.”", []),
    ("what is announced before its name", "Baker announced a bold plan, “Home First.”", ["a bold plan, “Home First.”"]),
    ("two blanks", "Voters  said  the tax was unfair.", ["the tax was unfair"]),
    ("before a semicolon", "The tax was fair, he said; the mayor disagreed.", ["The tax was fair"]),
    ("a phrase and a clause", "Baker said despite the rain, the game would go on.", ["despite the rain, the game would go on"]),
    ("what a poll found, in front", "The race is close, the poll found.", ["The race is close"]),
    ("what leads in is not found", "As a clerk, she felt the cold.", []),
    ("what was found", "The survey found broad support for the tax.", ["broad support for the tax"]),
    ("which, before an unknown verb", "They opposed the tax, which she said hurt the poor.", ["the tax", "which hurt the poor"]),
    ("in which opens a clause", "They met in a room in which he said the tax was fair.", ["the tax was fair"]),
    ("a reason behind the cue", "He left the town, he said, because the tax had risen.",
     ["He left the town because the tax had risen"]),
    ("a gerund behind the cue", "He left the town, he said, wiping his face.", ["He left the town"]),
    ("on both sides of its cue", "The report, Baker said, was false.", ["The report was false"]),
    ("a report inside another ends with it", "The union says it has 300 members, according to Ada Baker.",
     ["The union says it has 300 members", "it has 300 members"]),
    ("what is claimed by somebody", "It was the latest clash in waters claimed almost entirely by Lundy.", []),
    ("while", "Baker says while the plan is cheap, legal and moral doubts are an issue.",
     ["while the plan is cheap, legal and moral doubts are an issue"]),
    ("a name behind whom it was told", "Baker told the court Berg had twelve convictions.", ["Berg had twelve convictions"]),
    ("nothing but when", "The mayor hit back within hours.", []),
    ("if that", "Baker says if that happens, seas will rise.", ["if that happens, seas will rise"]),
    ("a number with a comma", "Some 5,000 members have been criticised by the mayor.", ["Some 5,000 members"]),
    ("a number is no infinitive", "Births declined to 653.", []),
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
    assert contents(sentence)[: len(expected) or None] == expected


@pytest.mark.xfail(strict=True, reason="known failure")
@pytest.mark.parametrize(("title", "sentence", "expected"), NOT_YET, ids=[c[0] for c in NOT_YET])
def test_known_failure(title: str, sentence: str, expected: list[str]) -> None:
    """Sentences whose content is still cut in the wrong place."""
    assert contents(sentence) == expected
