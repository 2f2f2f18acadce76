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
    ("retired, former, what somebody is", "“It is over,” said retired general Ann Lund, who left early.",
     ["retired general Ann Lund, who left early"]),
    ("former, behind a clause", "The pool is safe, said former governor Ed Lund, who swims there.",
     ["former governor Ed Lund, who swims there"]),
    ("an adverb and an apposition", "Even Baker, a staunch supporter, said the tax was unfair.", ["Baker, a staunch supporter"]),
    ("others", "Others, however, say the tax is fair.", ["Others"]),
    ("a comma behind brackets", "Sen. Ada Baker (D-Ohio), said the tax was fair.", ["Sen. Ada Baker (D-Ohio)"]),
    ("an aside with a preposition", "Baker, after two defeats, wrote that he was tired.", ["Baker"]),
    ("like others", "Baker, like her friends, said the tax was fair.", ["Baker, like her friends"]),
    ("who and a name, behind what was said", "The pool is safe, a spokeswoman, Ada White, said on Saturday.",
     ["a spokeswoman, Ada White"]),
    ("a name and who, behind another clause", "They will meet the goal, and Brian Deese, the mayor, said he was happy.",
     ["Brian Deese, the mayor"]),
    ("who at length, and a name", "One of the authors of that report, Ada White, said the tax was unfair.",
     ["One of the authors of that report, Ada White"]),
    ("appositions of another noun", "In the harbour, the ferry, the last of its kind, sank, he said.", ["he"]),
    ("close to somebody", "People close to Ada White say she will resign.", ["People close to Ada White"]),
    ("familiar with something", "Sources familiar with the talks said the deal was off.", ["Sources familiar with the talks"]),
    ("himself", "Baker himself said the tax was unfair.", ["Baker himself"]),
    ("a plural noun that is also a verb", "Public records show that the mayor owned the land.", ["Public records"]),
    ("a plural behind a noun is none", "The tax claims were false.", []),
    ("a relative that", "Baker read a poll that shows a close race.", ["that"]),
    ("nothing but a name behind the cue", "The poll, released on Monday by the union, showed Ada Baker with a lead.",
     ["The poll, released on Monday by the union"]),
    ("a participle leads in", "Opening the case, Helena Bright KC, prosecuting, said: “He lied to you.”", ["Helena Bright KC"]),
    ("a comma too many", "Mrs. Ada Baker, denied the charge.", ["Mrs. Ada Baker"]),
    ("an article is no source", "Owners met on Monday to table a proposed ban.", []),
    ("what her agent calls it", "She is having what her agent, Ada Baker, calls a second spring.", ["her agent, Ada Baker"]),
    ("writing, and a name in front", "Baker, writing in the Post, called the tax “a theft.”", ["Baker", "Baker"]),
    ("both", "Baker and White both said the tax was unfair.", ["Baker and White"]),
    ("some, behind a name", "The road to Leeds, some said, was closed.", ["some"]),
    ("where it was said", "“It is over,” said Ada Baker in a statement.", ["Ada Baker"]),
    ("a home is part of the source", "“It is over,” said Senator Ada Baker of Ohio.", ["Senator Ada Baker of Ohio"]),
    ("a relative clause", "“It is over,” said a clerk who was not allowed to speak.", ["a clerk who was not allowed to speak"]),
    ("a relative clause behind a comma", "“It is over,” said Paul Mather, who had worked there for years.",
     ["Paul Mather, who had worked there for years"]),
    ("a show before the name", "On “Night Desk,” Ada Baker said the bridge was safe.", ["Ada Baker"]),
    ("according to, with a date", "Voters are tired, according to a poll of 400 people on Monday.", ["a poll of 400 people"]),
    ("according to, a verb by its letters", "The tax fell, according to press reports.", ["press reports"]),
    ("according to him", "According to him, the tax fell.", ["him"]),
    ("according to nobody", "The tax fell, according to  ", []),
    ("according to nobody, with a comma", "The tax fell, according to , and the mayor left.", []),
    ("according to, inside", "The road, according to Ada Baker, is unsafe.", ["Ada Baker"]),
    ("a particle in lower case", "The report, de Wit said, was false.", ["de Wit"]),
    ("a relative pronoun of many", "The strike was called by drivers, all of whom said they were tired.", ["all of whom"]),
]  # fmt: skip


@pytest.mark.parametrize(("title", "sentence", "expected"), SOURCES, ids=[c[0] for c in SOURCES])
def test_source(title: str, sentence: str, expected: list[str]) -> None:
    """The mention is the whole noun phrase that names the source, and nothing else."""
    assert [q.mention for q in parse(sentence).quotes if q.mention] == expected
