"""Lists of words and weights, as the modules get them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from article_parse import lexicon


def test_a_clue_keeps_the_blanks_it_starts_with(tmp_path, monkeypatch):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "signs.txt").write_text("# fitted\n  c 0.66\nc -0.10\nnext N 0.47\nbias -1.50\n")
    monkeypatch.setattr(lexicon, "_FOLDER", str(tmp_path))
    lexicon.weights.cache_clear()
    assert lexicon.weights("signs") == {"bias": -1.5, "  c": 0.66, "c": -0.1, "next N": 0.47}
    lexicon.weights.cache_clear()


def test_a_list_that_is_missing_is_an_error():
    with pytest.raises(FileNotFoundError):
        lexicon.weights("no such list")


LISTS = sorted((Path(lexicon.__file__).parent).glob("*/*.txt"))


@pytest.mark.parametrize("path", LISTS, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_nothing_stands_twice(path):
    lines = [line for line in map(str.strip, lexicon._lines(path.stem, path.parent.name)) if line]
    assert [line for line, times in Counter(lines).items() if times > 1] == []


@pytest.mark.parametrize("path", [p for p in LISTS if not p.stem.endswith("weights")], ids=lambda p: f"{p.parent.name}/{p.name}")
def test_every_line_is_a_word_or_a_comment(path):
    """Lists are read at one stroke: a blank line, or a comment behind a word, would be a word."""
    lines = path.read_text(encoding="utf-8").split("\n")
    entries = [line for line in lines if line[:1] != "#"]
    assert entries.pop() == ""
    assert entries
    assert [line for line in entries if "#" in line or not line or line != line.strip()] == []


@pytest.mark.parametrize("language", lexicon.languages("labels"))
def test_a_label_has_one_role(language):
    """With two, the hash seed would choose."""
    labels = [row.partition(" = ")[2].replace("-", " ") for row in lexicon.folded("labels", language)]
    assert [label for label, times in Counter(labels).items() if times > 1] == []


@pytest.mark.parametrize(
    "path", [p for p in LISTS if p.stem in ("furniture", "prompts", "calls")], ids=lambda p: f"{p.parent.name}/{p.name}"
)
def test_rows_have_a_kind_and_a_phrase(path):
    rows = lexicon.rows(path.stem, path.parent.name)
    assert [row for row in rows if len(row) != 2 or not all(row) or "#" in row[1]] == []
