"""The measurement is itself measured, on a made-up corpus laid out like the published one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from accuracy import Attribution, Document, attributions, count, documents, figures, stretches

TEXT = "“We will build it,” Anna Berg said. “It will last.”\n\nCritics say the “bridge” is old. She laughed.\n"
SPANS = """\
T1	Source 20 29	Anna Berg
T2	Cue 30 34	said
T3	Content 0 19;36 51	“We will build it,” “It will last.”
T4	Source 53 60	Critics
T5	Cue 61 64	say
T6	Content 65 84	the “bridge” is old
"""
WANTED = [
    Attribution(((20, 29),), ((30, 34),), ((0, 19), (36, 51))),
    Attribution(((53, 60),), ((61, 64),), ((65, 84),)),
]


def tied(*pairs: str) -> str:
    """Relations as brat writes them: ``R1	Attribution Arg1:T1 Arg2:T2``."""
    return "".join(f"R{n}\tAttribution Arg1:{a} Arg2:{b}\n" for n, (a, b) in enumerate(map(str.split, pairs), 1))


# title, the lines that tie the spans together
TIES = [
    ("source to cue to content", tied("T1 T2", "T2 T3", "T4 T5", "T5 T6")),
    ("cue in the middle, upside down", tied("T6 T5", "T5 T4", "T3 T2", "T2 T1")),
    ("content to the others", tied("T3 T1", "T3 T2", "T6 T4", "T6 T5")),
    ("events", "E1\tAttribution:T2 Source:T1 Content:T3\nE2\tCue:T5 Arg1:T4 Arg2:T6\n#1\tAnnotatorNotes T1\tsure\n"),
]


@pytest.mark.parametrize("ties", [row[1] for row in TIES], ids=[row[0] for row in TIES])
def test_brat_files_as_people_write_them(ties: str) -> None:
    assert attributions(SPANS + ties) == WANTED


def test_content_without_ties_is_an_attribution() -> None:
    assert attributions(SPANS + tied("T1 T2", "T2 T3"))[1] == Attribution((), (), WANTED[1].content)


def test_a_source_of_two_attributions_does_not_join_them() -> None:
    ties = tied("T1 T2", "T2 T3", "T1 T5", "T5 T6")
    assert attributions(SPANS + ties) == [WANTED[0], WANTED[1]._replace(source=((20, 29),))]


@pytest.mark.parametrize(
    "layout", ["data/{part}/herald/{kind}/a.{kind}", "{part}/{kind}/herald/a.{kind}", "corpus/{part}/a.{kind}"]
)
def test_layouts(tmp_path: Path, layout: str) -> None:
    for part in ("train", "test"):
        for kind, content in (("txt", f"{part}: {TEXT}"), ("ann", SPANS + TIES[0][1])):
            path = tmp_path / layout.format(part=part, kind=kind)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
    (document,) = documents(tmp_path, "test")
    assert document.text == f"test: {TEXT}"
    assert document.attributions == WANTED


def test_what_is_counted() -> None:
    assert [TEXT[slice(*s)] for s in stretches(TEXT)] == ["We will build it,", "It will last.", "bridge"]
    quotes = [
        {"kind": "direct", "spans": [[1, 18]], "speaker": "Ann Berg", "mention_span": [20, 29], "cue_span": [30, 34]},
        {"kind": "direct", "spans": [[37, 50]], "speaker": "Carl", "mention_span": None, "cue_span": None},
        {"kind": "indirect", "spans": [[65, 84]], "speaker": None, "mention_span": [53, 60], "cue_span": None},
        {"kind": "partial", "spans": [[86, 97]], "speaker": None, "mention_span": None, "cue_span": None},
    ]
    errors: list[str] = []
    got = figures(count(Document("a", TEXT, WANTED), quotes, errors))
    assert got["detection recall"] == 2 / 3
    assert got["detection precision"] == 2 / 3
    assert got["speaker accuracy"] == 1 / 2
    assert got["exact source F1"] == 1.0
    assert got["exact cue F1"] == pytest.approx(2 / 3)
    assert got["exact content F1"] == pytest.approx(1 / 3)
    assert errors == ["a: “It will last.”: 'Carl', not 'Anna Berg'"]


def test_program(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "test" / "herald"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "a.ann").write_text(SPANS + TIES[0][1], encoding="utf-8")
    program = [sys.executable, str(Path(__file__).parent / "accuracy.py")]
    out = subprocess.run([*program, tmp_path], capture_output=True, text=True, check=True).stdout
    assert out.startswith("1 articles, 3 attributed stretches in quotation marks\ndetection precision")
    nothing = subprocess.run([*program, folder / "none"], capture_output=True, text=True)
    assert nothing.returncode == 1
    assert "no .ann files there" in nothing.stderr
