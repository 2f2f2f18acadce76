"""Who may import whom: read from the sources, so that the order of the house stays what the design draws."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

import article_parse

PACKAGE = Path(article_parse.__file__).parent
BASE = {"lines", "lexicon", "model", "words", "patterns"}
STEPS = {"exports", "header", "blocks", "quotes", "speakers", "names"}
ALLOWED = {
    "__init__": {"model", "parser"},
    "__main__": {"cli"},
    "cli": {"__init__", "stream", "parser", "render"},
    "stream": {"__init__", "parser", "render", "model"},
    "spark": {"__init__", "parser", "render", "model"},
    "parser": STEPS | BASE,
    **dict.fromkeys(STEPS, BASE),
    "header": BASE | {"dates"},
    "exports": BASE | {"dates"},
    "dates": {"lexicon"},
    "render": {"lines", "model"},
    "lines": {"model", "patterns"},
    "words": {"lexicon", "model"},
    "patterns": set(),
    "lexicon": set(),
    "model": set(),
}
OUTSIDE = {"click": {"cli", "stream"}, "dateutil": {"dates"}, "pyspark": {"spark"}, "pyarrow": {"spark"}, "compression": {"stream"}}
"""Packages that are not in the standard library of every Python from 3.11 on, and the rooms that may use them."""


def room_of(path: Path) -> str:
    """``header`` for ``header.py`` as for ``header/byline.py``: a folder is one room."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> list[tuple[str, bool]]:
    """What a file imports, also inside functions: (room or package, True when it is a room of ours)."""
    out = []
    here = path.relative_to(PACKAGE).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            out += [(alias.name.partition(".")[0], False) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            out.append(((node.module or "").partition(".")[0], False))
        elif isinstance(node, ast.ImportFrom):
            folder = here[: len(here) - node.level + 1]
            names = [node.module] if node.module else [alias.name for alias in node.names]
            for name in names:
                room = (*folder, *name.split("."))[0]
                out.append((room if any(PACKAGE.glob(f"{room}*")) else "__init__", True))
    return out


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_run_one_way(path: Path) -> None:
    room = room_of(path)
    assert room in ALLOWED, f"no room for {room} in the house"
    ours = {name for name, is_ours in imports(path) if is_ours}
    assert ours - ALLOWED[room] - {room} == set()


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_packages_stay_in_their_rooms(path: Path) -> None:
    packages = {name for name, is_ours in imports(path) if not is_ours} - sys.stdlib_module_names
    assert {p for p in packages if room_of(path) not in OUTSIDE.get(p, set())} == set()


def test_every_room_stands() -> None:
    """A name in the table that is no file any more would let its imports go unseen."""
    assert set(ALLOWED) == {room_of(p) for p in FILES}


def test_few_public_names() -> None:
    assert article_parse.__all__ == ["Article", "__version__", "parse", "parse_all"]
