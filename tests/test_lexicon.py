"""Lists of words and weights, as the modules get them."""

from __future__ import annotations

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
