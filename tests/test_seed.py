"""The seed article, field by field: what a reader finds in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from article_parse import parse

SEED = next((Path(__file__).parent.parent / "seeds").glob("*.txt"))
TEXT = SEED.read_bytes().decode()
RECORD = parse(TEXT, SEED.name).to_dict()

FIELDS: list[tuple[str, Any]] = [
    ("schema_version", 1),
    ("source", SEED.name),
    ("header", [{"kind": "date", "text": "date 2021-07-27", "span": [1, 16]}]),
    ("title", None),
    ("title_span", None),
    ("authors", []),
    ("author_spans", []),
    ("date", "2021-07-27"),
    ("date_span", [6, 16]),
    ("dateline", None),
    ("furniture", []),
]

# heading, first and last words of each paragraph
SECTIONS: list[tuple[str | None, list[tuple[str, str]]]] = [
    (
        None,
        [
            ("Harakat Hezbollah al-Nujaba, a Shi’ite", "all components of its air force."),
            ("“We have no confidence whatsoever", "al-Mayadeen television network on Monday night."),
            ("The pullout must include", "were committed inside the country."),
            ("“The US military’s crimes in Iraq", "the immediate pullout of all US forces."),
            ("Al-Shammari went on to allege", "no real role in the terrorists’ defeat."),
            ("The spokesman complained", "had voted to expel US forces."),
            ("Ultimately, the spokesman warned", "if they are not pulled out."),
        ],
    ),
    (
        "Who are al-Nujaba?",
        [
            ("reported that “unknown resistance forces”", "killing multiple “Israeli spies.”"),
            ("Al-Nujaba is one of the militias", "from Syria to Iraq."),
        ],
    ),
    (
        "No More Combat Troops",
        [
            ("After the talks, Iraq and the US", "engaged in training and other tasks."),
            ("The Trump administration began", "the security partnership between the two nations."),
            ("Prime Minister al-Kadhimi has said", "in the form of troop training and other help."),
        ],
    ),
]

NASR = "Nasr al-Shammari"
# first words, last words, kind, speaker, named, mention, cue
IN_MARKS: list[tuple[str, str, str, str | None, bool, str | None, str | None]] = [
    ("We have no confidence", "of American forces,", "direct", NASR, True, "militia spokesman Nasr al-Shammari", "said"),
    ("criminal", "criminal", "partial", NASR, True, "al-Shammari", "said"),
    ("The US military’s crimes", "by its air force,", "direct", NASR, True, "the spokesman", "recalled"),
    ("Who can guarantee", "being called ‘advisors’?", "direct", NASR, True, "he", "asked"),
    ("new name", "new name", "partial", NASR, True, "the spokesman", "warned"),
    ("unknown resistance forces", "unknown resistance forces", "partial", None, False, None, "reported"),
    ("Mossad safe house", "Mossad safe house", "partial", None, False, None, "reported"),
    ("Israeli spies.", "Israeli spies.", "partial", None, False, None, "reported"),
    ("The delegations decided", "intelligence-sharing role,", "direct", "joint statement", False, "the statement", "specified"),
    ("combat troops", "combat troops", "scare", None, False, None, None),
    ("any foreign combat", "on Iraqi soil,", "partial", "al-Kadhimi", True, "Prime Minister al-Kadhimi", "has said"),
]

# words within, speaker, cue
INDIRECT: list[tuple[str, str, str]] = [
    ("all US forces must leave the country", "Harakat Hezbollah al-Nujaba", "insisted"),
    ("The pullout must include the", NASR, "said"),
    ("the US did nothing to stop the rise", NASR, "went on to allege"),
    ("some factions inside Iraq are seeking", NASR, "complained"),
    ("a majority of Iraq’s parliament", NASR, "stressed"),
    ("the targeting of US forces in Iraq would continue", NASR, "warned"),
    ("there was no longer any need", "al-Kadhimi", "has said"),
]


@pytest.mark.parametrize(("key", "value"), FIELDS, ids=[key for key, _ in FIELDS])
def test_field(key: str, value: object) -> None:
    assert RECORD[key] == value


def test_sections() -> None:
    assert [s["heading"] for s in RECORD["sections"]] == [heading for heading, _ in SECTIONS]
    for section, (_, paragraphs) in zip(RECORD["sections"], SECTIONS, strict=True):
        for paragraph, (first, last) in zip(section["paragraphs"], paragraphs, strict=True):
            assert paragraph["text"].startswith(first)
            assert paragraph["text"].endswith(last)


def test_body() -> None:
    assert RECORD["body"].startswith("Harakat Hezbollah al-Nujaba, a Shi’ite")
    assert RECORD["body"].endswith("and other help.")
    assert RECORD["body"].count("\n\n") == 11


@pytest.mark.parametrize(("first", "last", "kind", "speaker", "named", "mention", "cue"), IN_MARKS, ids=[q[0] for q in IN_MARKS])
def test_quote_in_marks(first: str, last: str, kind: str, speaker: str, named: bool, mention: str, cue: str) -> None:
    found = [q for q in RECORD["quotes"] if q["kind"] != "indirect" and q["text"].startswith(first) and q["text"].endswith(last)]
    assert [[q[k] for k in ("kind", "speaker", "named", "mention", "cue")] for q in found] == [[kind, speaker, named, mention, cue]]


def test_no_other_quote_in_marks() -> None:
    assert len([q for q in RECORD["quotes"] if q["kind"] != "indirect"]) == len(IN_MARKS)


@pytest.mark.parametrize(("words", "speaker", "cue"), INDIRECT, ids=[q[0] for q in INDIRECT])
def test_indirect_quote(words: str, speaker: str, cue: str) -> None:
    found = [q for q in RECORD["quotes"] if q["kind"] == "indirect" and words in q["text"]]
    assert [(q["speaker"], q["cue"]) for q in found] == [(speaker, cue)]


def test_footnote() -> None:
    (note,) = RECORD["footnotes"]
    assert note["marker"] == "*"
    assert note["text"] == "A terrorist group outlawed in Russia and many other countries."
    assert [TEXT[slice(*ref)] for ref in note["refs"]] == ["Daesh (ISIS)*"]


def test_warnings() -> None:
    assert {"glued-heading", "lost-text"} <= {w["code"] for w in RECORD["warnings"]}
