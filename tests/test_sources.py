"""Who says it: a table of (title, sentence, mentions in text order). Every sentence is made up."""

import pytest

from article_parse import parse

SOURCES = [
    ("a pronoun and others", "She and her advisers argued that the tax was unfair.", ["She and her advisers"]),
    ("a nationality before the noun", "Syrian officials quickly left town, saying the talks had failed.", ["Syrian officials"]),
    ("a share", "Nearly three in five voters say the tax is unfair.", ["Nearly three in five voters"]),
    ("an aside in -ing", "Baker, speaking to reporters, said the bridge was safe.", ["Baker"]),
    ("an apposition", "Ada Baker, the mayor of Leeds, said the bridge was safe.", ["Ada Baker, the mayor of Leeds"]),
    ("an apposition, and a subject behind the cue", "Ada Baker, a union leader, said the talks with the council failed.",
     ["Ada Baker, a union leader"]),
    ("an apposition, and a name behind the cue", "The driver, who was hurt, said Baker “had seen nothing.”",
     ["The driver, who was hurt", "The driver, who was hurt"]),
    ("what stands before an inverted cue has a verb", "The talks, a last attempt to agree, failed, said Ada Baker.", ["Ada Baker"]),
    ("no inverted cue before a verb", "Citing “the law,” said the mayor would, Baker left.", []),
    ("where it was said", "“It is over,” said Ada Baker in a statement.", ["Ada Baker"]),
    ("a home is part of the source", "“It is over,” said Senator Ada Baker of Ohio.", ["Senator Ada Baker of Ohio"]),
    ("a relative clause", "“It is over,” said a clerk who was not allowed to speak.", ["a clerk who was not allowed to speak"]),
    ("a relative clause behind a comma", "“It is over,” said Paul Mather, who had worked there for years.",
     ["Paul Mather, who had worked there for years"]),
    ("a show before the name", "On “Night Desk,” Ada Baker said the bridge was safe.", ["Ada Baker"]),
    ("according to, with a date", "Voters are tired, according to a poll of 400 people on Monday.", ["a poll of 400 people"]),
    ("according to, inside", "The road, according to Ada Baker, is unsafe.", ["Ada Baker"]),
    ("a particle in lower case", "The report, de Wit said, was false.", ["de Wit"]),
    ("a relative pronoun of many", "The strike was called by drivers, all of whom said they were tired.", ["all of whom"]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "sentence", "expected"), SOURCES, ids=[c[0] for c in SOURCES])
def test_source(title: str, sentence: str, expected: list[str]) -> None:
    """The mention is the whole noun phrase that names the source, and nothing else."""
    assert [q.mention for q in parse(sentence).quotes if q.mention] == expected
