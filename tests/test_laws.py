"""The laws hold on every text: the seeds, every text of every test table, hostile units and random text."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws import breaks

from article_parse import parse

HERE = Path(__file__).parent
SEEDS = sorted((HERE.parent / "seeds").glob("*.txt"))

settings.register_profile("quick", max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.register_profile("deep", max_examples=20_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


def table_texts() -> Iterator[str]:
    """Every longer string that stands in a test file: no case of any table is left out, nor one that comes later."""
    for path in sorted(HERE.glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 20:
                yield node.value


@pytest.mark.parametrize("path", SEEDS, ids=lambda p: p.name)
def test_seeds(path: Path) -> None:
    text = path.read_bytes().decode()
    assert breaks(text, parse(text).to_dict()) == []


def test_every_text_of_every_table() -> None:
    texts = set(table_texts())
    assert len(texts) > 20
    assert {text: b for text in texts if (b := breaks(text, parse(text).to_dict()))} == {}


WORDS = """
“ ” " '' `` ‘ ’ ' « » „ * † [1] [ ] ( ) — – - : ; , . ! ? … • # ## ** <b> <tweet a="b"> & \\ / _ | ~ __ ___ *** --- @x http://x.org/a?b=c
said says, told according to he she they Smith Anna Berg Mr. Dr. U.S. al-Shammari the spokesman Minister ADVERTISEMENT Read
more: By Photo: © 2021 Reuters (AP) LONDON July 27, 2021 27/07/2021 3.30pm GMT+2 date 2021-07-27 Published: Updated Q: A: 5,300
1. 2) we not don’t that had will Police Who are al-Nujaba? 日本 は 東京 وقال e\N{COMBINING ACUTE ACCENT} 👩\N{ZERO WIDTH JOINER}👧
ﬁ ß İ Copyright Continue reading
"""
GAPS = [
    " ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "", "\N{NO-BREAK SPACE}", "\N{LINE SEPARATOR}", "\f", "\v", "\x85", "\x00",
    "\x1b[31m", "\N{ZERO WIDTH SPACE}", "\N{RIGHT-TO-LEFT OVERRIDE}", "\ud800", "\N{ZERO WIDTH NO-BREAK SPACE}", "\x1c",
]  # fmt: skip
ARTICLES = st.lists(st.tuples(st.sampled_from(WORDS.split()), st.sampled_from(GAPS)), max_size=60).map(
    lambda ws: "".join(w + g for w, g in ws)
)


@given(ARTICLES)
def test_words_of_the_field_in_any_order(text: str) -> None:
    assert breaks(text, parse(text).to_dict()) == []


@given(st.text())
def test_any_text(text: str) -> None:
    assert breaks(text, parse(text).to_dict()) == []


@given(st.text(alphabet=st.characters(categories=["Cs", "Cc", "Cf", "Zs", "Zl", "Zp", "Po", "Pi", "Pf", "Ps", "Pe", "Mn", "Lu"])))
def test_odd_characters(text: str) -> None:
    assert breaks(text, parse(text).to_dict()) == []


SEED = SEEDS[0].read_bytes().decode()


@given(st.integers(0, len(SEED)), st.integers(0, 400), st.sampled_from([*GAPS, "“", "”", '"', "*", "’"]), st.integers(0, len(SEED)))
def test_damaged_seed(start: int, length: int, put_in: str, where: int) -> None:
    text = SEED[:start] + SEED[start + length :]
    text = text[:where] + put_in + text[where:]
    assert breaks(text, parse(text).to_dict()) == []


UNITS = [
    "“", "”", '"', "'", "“a ", "“A said. ", "A ", "Ab Cd ", "1 ", "* ", "*", "\n", "\n\n", "a\n", "[", "](", "(", "é", "e\u0301",
    "\u200b", "\u202e", "\x00", "\x1b[0m", "\ud800", "- ", "said ", ", ", ". ", "he said, ", "Mr. ", "By A ", "of the ", "<a ",
    "<", "&", "—", "_", "Jan. 1 ", "2021-01-01 ", "``", "''", "a said “b” ", "\r", "A: b\n", "[1] ", "† ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS, ids=ascii)
def test_repeated_units(unit: str) -> None:
    text = unit * (4_000 // len(unit))
    record = parse(text).to_dict()
    assert breaks(text, {**record, "quotes": record["quotes"][:50]}) == []


PRINT_RECORD = """
import sys
from article_parse import parse
print(ascii(parse(open(sys.argv[1], encoding="utf-8").read()).to_dict()))
"""


def test_same_record_whatever_clock_zone_locale_and_hash_seed() -> None:
    def run(**env: str) -> str:
        command = [sys.executable, "-c", PRINT_RECORD, SEEDS[0]]
        return subprocess.run(command, env=os.environ | env, capture_output=True, text=True, check=True).stdout

    assert run(PYTHONHASHSEED="1", TZ="Pacific/Kiritimati", LC_ALL="C") == run(
        PYTHONHASHSEED="2", TZ="America/Adak", LC_ALL="C.UTF-8"
    )
