"""The command as people meet it: files, standard input, messages, exit status. Every check goes through a real process."""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from command import COMMAND, TEXT, body, records, run
from manpage import manual


def test_files_and_failures_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "folder").mkdir()
    (tmp_path / "bad\x1b[2J.gz").write_bytes(b"\x1f\x8b\x08 this is no gzip data")
    names = ["a.txt", "none.txt", "folder", "bad\x1b[2J.gz", "-", "--json", "a.txt"]
    ran = run(*names, cwd=tmp_path, input=TEXT.encode())
    assert ran.returncode == 1
    assert [r["source"] for r in records(ran.stdout)] == ["a.txt", "-", "a.txt"]
    messages = ran.stderr.decode().splitlines()
    assert messages[0] == "article-parse: none.txt: No such file or directory"
    assert messages[1].startswith("article-parse: folder: Is a directory: ")
    assert "--files0-from" in messages[1]
    assert messages[2].startswith("article-parse: bad\\x1b[2J.gz: damaged compressed data")
    assert len(messages) == 3


def test_markdown_is_the_default_and_indent_is_json() -> None:
    text = TEXT.encode()
    plain, asked, indented = run(input=text), run("--markdown", "-", input=text), run("--indent", "2", input=text)
    assert plain.stdout == asked.stdout
    assert plain.stdout.startswith(b"# Mayor opens bridge\n\n")
    assert plain.stdout.endswith(b"\n")
    assert indented.stdout.startswith(b'{\n  "schema_version": 1,\n  "source": "-",\n')
    assert json.loads(indented.stdout)["title"] == "Mayor opens bridge"


def test_two_articles_as_markdown_have_a_break_between(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    one, two = run("a.txt", cwd=tmp_path).stdout, run("a.txt", "a.txt", cwd=tmp_path).stdout
    assert two == one + b"\n---\n\n" + one


DATED = "Mayor opens bridge\n\n3/4/2024\n\nThe mayor opened the bridge.\n"
ORDERS = [([], None), (["--day-first"], "2024-04-03"), (["--month-first"], "2024-03-04"), (["--rows", "--day-first"], "2024-04-03")]


@pytest.mark.parametrize(("options", "date"), ORDERS)
def test_order_of_day_and_month(options: list[str], date: str | None) -> None:
    given = json.dumps({"text": DATED}) if "--rows" in options else DATED
    (record,) = records(run("--json", *options, input=given.encode()).stdout)
    assert record.get("article", record)["date"] == date


USAGE = [
    ("unknown option", ["--frobnicate"], "--frobnicate"),
    ("unknown encoding", ["--encoding", "utf-88"], "utf-88"),
    ("an encoding that gives no text", ["--encoding", "base64"], "base64"),
    ("no number", ["--indent", "two"], "two"),
    ("rows as Markdown", ["--rows", "--markdown"], "--rows"),
    ("resume without a file", ["--rows", "--resume"], "--resume"),
    ("records in the field for errors", ["--rows", "--into", "error"], "--into"),
    ("a field of rows without rows", ["--text-field", "body"], "--text-field needs --rows"),
    ("a field for records without rows", ["--into", "record"], "--into needs --rows"),
    ("two lists of files", ["--files0-from", "a", "b"], "--files0-from"),
    ("no list of files", ["--files0-from", "none"], "none: No such file"),
    ("a list of lines", ["--files0-from", "-"], "has line ends where NUL should end the names"),
    ("indented Markdown", ["--markdown", "--indent", "2"], "--indent"),
]


@pytest.mark.parametrize(("args", "names"), [row[1:] for row in USAGE], ids=[row[0] for row in USAGE])
def test_wrong_usage_is_one_line_and_status_2(args: list[str], names: str) -> None:
    ran = run(*args, input=TEXT.encode())
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.startswith(b"article-parse: ")
    assert ran.stderr.count(b"\n") == 1
    assert names in ran.stderr.decode()


@pytest.mark.parametrize(
    ("variable", "args"),
    [
        ("EXPLAIN=1", ["--json"]),
        ("INDENT=2", ["--markdown"]),
        ("INDENT=2", ["--explain"]),
        ("JSON=1", ["--explain"]),
        ("JSON=0", ["--indent", "0"]),
        ("FILES0_FROM=none", ["--json", "-"]),
        ("ROWS=1", ["--indent", "0"]),
    ],
)
def test_what_is_typed_counts_more_than_a_variable(variable: str, args: list[str]) -> None:
    name, value = variable.split("=")
    plain = run(*args, input=TEXT.encode()).stdout
    assert plain
    assert run(*args, input=TEXT.encode(), env={**os.environ, f"ARTICLE_PARSE_{name}": value}).stdout == plain


def test_a_listed_name_may_end_in_a_line_feed(tmp_path: Path) -> None:
    (tmp_path / "odd\n").write_text(TEXT)
    assert run("--json", "--files0-from", "-", cwd=tmp_path, input=b"odd\n\0").returncode == 0


DECODING = [
    ("UTF-8", "“Café,” said Zoë.".encode(), [], "“Café,” said Zoë.", False),
    ("UTF-8 with byte order mark", "“Café,” said Zoë.".encode("utf-8-sig"), [], "“Café,” said Zoë.", False),
    ("UTF-16, little end first", "“Café,” said Zoë.".encode("utf-16"), [], "“Café,” said Zoë.", False),
    ("UTF-16, big end first", b"\xfe\xff" + "“Café,” said Zoë.".encode("utf-16-be"), [], "“Café,” said Zoë.", False),
    ("cp1252", "“Café,” said Zoë.".encode("cp1252"), [], "“Café,” said Zoë.", True),
    ("a byte that cp1252 does not know", b"Caf\xe9 \x81 noir", [], "Café \x81 noir", True),
    ("Latin-2 by request", "Wałęsa".encode("iso8859-2"), ["--encoding", "iso8859-2"], "Wałęsa", False),
    ("UTF-16 cut in the middle of a character", "Zoë".encode("utf-16") + b"x", [], "Zoëx", True),
    ("empty", b"", [], "", False),
]


@pytest.mark.parametrize(("data", "args", "text", "guessed"), [row[1:] for row in DECODING], ids=[row[0] for row in DECODING])
def test_decoding(data: bytes, args: list[str], text: str, guessed: bool) -> None:
    ran = run("--json", *args, input=data)
    (record,) = records(ran.stdout)
    assert (ran.returncode, body(record)) == (0, text)
    assert (record["warnings"][:1] == [w for w in record["warnings"] if w["code"] == "decoded-as-cp1252"]) or not guessed
    assert ran.stderr.startswith(b"article-parse: -: ") if guessed else ran.stderr == b""


def test_undecodable_by_the_encoding_asked_for() -> None:
    ran = run("--encoding", "ascii", "--json", input=b"caf\xe9")
    assert (ran.returncode, ran.stdout, ran.stderr) == (1, b"", b"article-parse: -: no ascii at byte 3\n")


def test_fail_on_warning_tells_where(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Caf\xe9")
    ran = run("--fail-on-warning", "a.txt", cwd=tmp_path)
    assert ran.returncode == 1
    assert b"article-parse: a.txt: decoded-as-cp1252: " in ran.stderr
    assert run("-q", "a.txt", cwd=tmp_path).stderr == b""


def test_help_on_a_terminal_and_version() -> None:
    ours, theirs = pty.openpty()
    ran = run(stdin=theirs)
    os.close(ours)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert b"Usage: article-parse" in ran.stderr
    assert run("-V").stdout.startswith(b"article-parse ")
    assert run("-h").stdout == run("--help").stdout


def test_manual_names_every_option() -> None:
    page = manual().replace("\\-", "-")
    names = re.findall(r"^ +(--?[\w-]+)", run("--help").stdout.decode(), re.MULTILINE)
    assert [name for name in names if f"\\fB{name}" not in page] == []
    if groff := shutil.which("groff"):
        ran = subprocess.run([groff, "-man", "-ww", "-Tutf8"], input=manual().encode(), capture_output=True, timeout=60)
        assert ran.stderr == b""


def test_completion() -> None:
    environment = {**os.environ, "_ARTICLE_PARSE_COMPLETE": "bash_complete", "COMP_WORDS": "article-parse --enc", "COMP_CWORD": "1"}
    assert run(env=environment).stdout == b"plain,--encoding\n"


def test_output_that_fails_or_goes_away(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT * 400)
    with open("/dev/full", "wb") as full:
        ran = run("a.txt", cwd=tmp_path, stdout=full)
    assert (ran.returncode, ran.stderr) == (1, b"article-parse: standard output: No space left on device\n")
    command = [*COMMAND, "a.txt", "a.txt", "a.txt"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
    closed = subprocess.run(["sh", "-c", '"$@" >&-', "sh", *command], cwd=tmp_path, stderr=subprocess.PIPE, timeout=60)
    assert (closed.returncode, closed.stderr) == (1, b"article-parse: standard output is closed\n")


def test_an_interrupt_kills_by_the_signal() -> None:
    with subprocess.Popen([*COMMAND, "--rows"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        process.stdin.write(b'{"text": "Hm."}\n')
        process.stdin.flush()
        assert process.stdout
        assert process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(5) == -signal.SIGINT
        assert process.stderr
        assert process.stderr.read() == b""
