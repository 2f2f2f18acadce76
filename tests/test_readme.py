"""Every example of the README is run, and gives what the README says.

``python tests/test_readme.py`` writes into the README what its examples give now.
"""

from __future__ import annotations

import dataclasses
import doctest
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import get_args

import pytest

from article_parse.model import (
    Article,
    Dateline,
    Footnote,
    FurnitureKind,
    PieceKind,
    Quote,
    QuoteKind,
    Section,
    WarningCode,
)

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
SAMPLES = Path(__file__).parent / "readme"

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [(m[1], m[2]) for m in BLOCK.finditer(README.read_text(encoding="utf-8"))]
COMMANDS = [command for kind, body in BLOCKS if kind == "console" for command in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]]
TOOLS = {"jq": "jq", "sqlite-utils": "sqlite-utils"}
"""Words in an example to the program they need."""
PACKAGES = ("duckdb", "pandas")

REFRESH = "if this is as good or better, run: python tests/test_readme.py"


def lacking(example: str) -> str | None:
    """What the example needs and this machine has not."""
    needed = [tool for tool in TOOLS if re.search(rf"(?<![\w-]){tool}(?![\w-])", example) and not shutil.which(tool, path=path())]
    needed += [name for name in PACKAGES if f"import {name}" in example and importlib.util.find_spec(name) is None]
    return needed[0] if needed else None


def path() -> str:
    """Where programs are found: beside the Python that runs the tests first."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])


def run(command: str, folder: Path) -> str:
    """What a command prints."""
    env = os.environ | {"PATH": path(), "COLUMNS": "100", "LC_ALL": "C.UTF-8"}
    ran = subprocess.run(["bash", "-c", command], cwd=folder, env=env, capture_output=True, text=True)
    assert not ran.stderr, ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files that the examples use."""
    folder = Path(shutil.copytree(SAMPLES, tmp_path_factory.mktemp("readme") / "samples"))
    run("article-parse --json articles/*.txt > articles.jsonl", folder)
    return folder


def test_article_is_the_one_shown() -> None:
    (shown,) = [body for kind, body in BLOCKS if kind == "text"]
    assert shown == (SAMPLES / "bridge.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("example", COMMANDS, ids=[c.split("\n")[0][:60] for c in COMMANDS])
def test_command(example: str, folder: Path) -> None:
    command, _, output = example.partition("\n")
    if tool := lacking(command):
        pytest.skip(f"needs {tool}")
    assert run(command, folder) == output, REFRESH


def sessions() -> list[str]:
    """The examples in Python, with and without packages of others."""
    return [body for kind, body in BLOCKS if kind == "python" and ">>> " in body]


@pytest.mark.parametrize("example", sessions(), ids=[s.split("\n")[0][4:] for s in sessions()])
def test_python(example: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if package := lacking(example):
        pytest.skip(f"needs {package}")
    monkeypatch.chdir(folder)
    session = doctest.DocTestParser().get_doctest(example, {}, "README.md", None, None)
    report: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(session, out=report.append)
    assert report == [], REFRESH


def test_every_key_and_word_of_the_record_is_told() -> None:
    text = README.read_text(encoding="utf-8")
    told = set(re.findall(r"`([\w-]+)`", text))
    keys = {f.name for part in (Article, Quote, Section, Footnote, Dateline) for f in dataclasses.fields(part)}
    words = {word for kinds in (PieceKind, QuoteKind, FurnitureKind, WarningCode) for word in get_args(kinds)}
    assert keys | words <= told


def test_install_and_tests_are_one_command_each() -> None:
    install, tests = (body.strip() for kind, body in BLOCKS if kind == "sh")
    assert install.startswith("python3 -m venv ")
    assert tests.endswith("python -m pytest")


class Fresh(doctest.DocTestRunner):
    """Takes what an example gives for what it should give."""

    def report_failure(self, out: object, test: doctest.DocTest, example: doctest.Example, got: str) -> None:
        example.want = got


def again(block: re.Match[str], folder: Path) -> str:
    """A block of the README with what it gives now."""
    if block[1] == "console":
        commands = [part.split("\n")[0] for part in re.split(r"^\$ ", block[2], flags=re.MULTILINE)[1:]]
        return "```console\n" + "".join(f"$ {command}\n{run(command, folder)}" for command in commands) + "```"
    if block[1] == "python" and ">>> " in block[2]:
        session = doctest.DocTestParser().get_doctest(block[2], {}, "README.md", None, None)
        Fresh().run(session, out=str, clear_globs=False)
        sources = [">>> " + example.source[:-1].replace("\n", "\n... ") + "\n" for example in session.examples]
        return "```python\n" + "".join(s + e.want for s, e in zip(sources, session.examples, strict=True)) + "```"
    return block[0]


def write_outputs() -> None:
    """Write into the README what its examples give now."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(shutil.copytree(SAMPLES, Path(temporary) / "samples"))
        run("article-parse --json articles/*.txt > articles.jsonl", folder)
        os.chdir(folder)
        README.write_text(BLOCK.sub(lambda block: again(block, folder), README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write_outputs()
