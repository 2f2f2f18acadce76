"""Coverage-guided fuzzing of ``parse``, ``parse_all``, the decoder, the row reader, Markdown and ``--explain``.

usage: python tests/fuzz_parse.py CORPUS_FOLDER [-max_total_time=3600] [libFuzzer options]      needs the extra ``fuzz``

The laws are the oracle. What it finds becomes a row of ``test_hostile.FOUND``, cut down by hand or with ``-minimize_crash=1``.
The first run fills an empty folder with the texts of the test tables.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["article_parse"]):
    from article_parse import parse, parse_all
    from article_parse.render import explain, to_json, to_markdown
    from article_parse.stream.decode import decode
    from article_parse.stream.rows import Row, parse_row

from doubling import UNITS
from laws import breaks
from test_exports import breaks_of_all
from test_laws import SEEDS, table_texts

LONGEST = 20_000
"""Bytes; longer inputs teach nothing new and cost time."""


def one_input(data: bytes) -> None:
    """Any bytes as an article file, and as a row."""
    text, _ = decode(data)
    article = parse(text)
    found = breaks(text, article.to_dict())
    articles = parse_all(text)
    found += breaks_of_all(text, [one.to_dict() for one in articles])
    if found:
        raise AssertionError(found)
    line = to_json(article)
    if len(line.splitlines()) != 1 or json.loads(line) != article.to_dict():
        raise AssertionError("JSON is not one line that gives the record back")
    if not to_markdown(article).replace("\n", "").isprintable():
        check_printable(to_markdown(article))
    explain(article, text)
    (out,) = parse_row(Row("x", 1, data.replace(b"\n", b" ")), parse, to_json, "text", "article", None, False)[0]
    if len(out.decode().splitlines()) != 1 or not isinstance(json.loads(out), dict):
        raise AssertionError("a row is not one line")


def check_printable(markdown: str) -> None:
    """No character that could steer a terminal."""
    steering = [c for c in markdown if c != "\n" and (ord(c) < 32 or 127 <= ord(c) < 160 or 0xD800 <= ord(c) < 0xE000)]
    if steering:
        raise AssertionError(f"control characters in Markdown: {steering[:5]}")


def fill(folder: Path) -> None:
    """The texts of the test tables as the first corpus, and the repeated units as a dictionary beside it."""
    tokens = {"".join(f"\\x{byte:02x}" for byte in unit.encode("utf-8", "surrogatepass")) for unit in UNITS}
    folder.with_suffix(".dict").write_text("".join(f'"{token}"\n' for token in sorted(tokens)))
    for text in [*table_texts(), *(path.read_bytes().decode() for path in SEEDS)]:
        data = text.encode("utf-8", "surrogatepass")[:LONGEST]
        (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


if __name__ == "__main__":
    folder = Path(next(a for a in sys.argv[1:] if not a.startswith("-")))
    folder.mkdir(parents=True, exist_ok=True)
    if not any(folder.iterdir()):
        fill(folder)
    atheris.Setup(
        [*sys.argv, f"-dict={folder.with_suffix('.dict')}", f"-max_len={LONGEST}", "-timeout=20", "-rss_limit_mb=3000"], one_input
    )
    atheris.Fuzz()
