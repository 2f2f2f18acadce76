"""Runs the command as a real process."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

COMMAND = [sys.executable, "-m", "article_parse"]
TEXT = "Mayor opens bridge\n\nThe mayor opened the bridge on Monday.\n\n“It will stand for a century,” Anna Berg said.\n"


def run(*args: str, **kwargs: Any) -> subprocess.CompletedProcess[bytes]:
    """Run the command; ``input`` is bytes, standard input is empty unless given."""
    if "stdin" not in kwargs:
        kwargs.setdefault("input", b"")
    kwargs.setdefault("stdout", subprocess.PIPE)
    return subprocess.run([*COMMAND, *args], stderr=subprocess.PIPE, timeout=60, **kwargs)


def records(output: bytes) -> list[dict[str, Any]]:
    assert output.endswith(b"\n")
    return [json.loads(line) for line in output[:-1].split(b"\n")]


def body(record: dict[str, Any]) -> str:
    return " ".join(p["text"] for s in record["sections"] for p in s["paragraphs"])
