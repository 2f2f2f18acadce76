"""Prints the manual page of the command, made from its options: ``python tests/manpage.py > article-parse.1``."""

from __future__ import annotations

import re

import click

from article_parse import __version__
from article_parse.cli import PROGRAM, command


def manual() -> str:
    """The page in the man macros of roff."""
    context = click.Context(command, info_name=PROGRAM)
    about, *more = (command.help or "").split("\n\n")
    out = [
        f'.TH {PROGRAM.upper()} 1 "" "{PROGRAM} {__version__}" "User Commands"',
        ".SH NAME",
        f"{_roff(PROGRAM)} \\- {_roff(about.strip().rstrip('.').lower())}",
        ".SH SYNOPSIS",
        f".B {_roff(PROGRAM)}",
        _roff(" ".join(command.collect_usage_pieces(context))),
        ".SH DESCRIPTION",
        _paragraphs([about, *more]),
        ".SH OPTIONS",
    ]
    for option in command.get_params(context):
        record = option.get_help_record(context)
        if record and record[1]:
            out += [".TP", f"\\fB{_roff(record[0])}\\fR", _roff(record[1])]
    out += [".SH NOTES", _paragraphs((command.epilog or "").split("\n\n"))]
    return "\n".join(out) + "\n"


def _paragraphs(paragraphs: list[str]) -> str:
    return "\n.PP\n".join(_roff(" ".join(p.split())) for p in paragraphs)


def _roff(text: str) -> str:
    """``text`` as roff prints it letter by letter: ``--json`` has to stay two hyphens that can be copied."""
    return re.sub(r"^([.'])", r"\\&\1", text.replace("\\", "\\e").replace("-", "\\-"))


if __name__ == "__main__":
    print(manual(), end="")
