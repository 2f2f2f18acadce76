"""Rows and jobs, through the real command."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from command import COMMAND, TEXT, records, run

ROW = json.dumps({"text": TEXT}, ensure_ascii=False)

ROWS = [
    (
        "number forms, key order and blanks",
        '{"z": 1.10, "a":1e5,"n":123456789012345678901234567890, "text": "Hm."}',
        None,
        '"article": {',
    ),
    ("unknown fields", '{"x": {"y": [null, true]}, "text": "Hm."}', None, '"article": {'),
    ("an empty text", '{"text": ""}', None, '"article": {'),
    ("a field called error", '{"error": 0, "text": "Hm."}', None, '"article": {'),
    ("an escaped surrogate", '{"text": "\\ud83d"}', None, '"article": {'),
    ("a number of any length", '{"n": ' + "7" * 5000 + ', "text": "Hm."}', None, '"article": {'),
    ("no JSON", '{"text": "Hm.', "bad-json", None),
    ("JSON and more", '{"text": "Hm."} {}', "bad-json", None),
    ("not a number", '{"text": "Hm.", "n": NaN}', "bad-json", None),
    ("too deep", '{"text": "Hm.", "n": ' + "[" * 100_000 + "]" * 100_000 + "}", "bad-json", None),
    ("a list", "[1, 2]", "bad-row", None),
    ("a string", '"Hm."', "bad-row", None),
    ("no text", '{"id": 1.0}', "no-text", '"error": {'),
    ("an empty object", "{ }", "no-text", None),
    ("text that is a number", '{"text": 7}', "no-text", '"error": {'),
    ("the new key is there", '{"article": 1, "text": "Hm."}', "key-exists", '"error": {'),
    ("no text, and an error of an earlier run", '{"error": {"code": "bad-json", "message": "x"}}', "no-text", ""),
]


def test_every_row_comes_out_in_its_place() -> None:
    ran = run("--rows", input="\n".join(row for _, row, _, _ in ROWS).encode())
    assert ran.returncode == 1
    lines = ran.stdout.decode().split("\n")[:-1]
    messages = ran.stderr.decode().split("\n")[:-1]
    assert len(lines) == len(ROWS)
    for number, ((title, row, code, new), line) in enumerate(zip(ROWS, lines, strict=True), 1):
        out = json.loads(line, parse_int=len)
        if new is None:
            assert list(out) == ["error"], title
        elif new == "":
            assert line == row, title
        else:
            assert line.startswith(f"{row[:-1]}, {new}"), title
        if code:
            assert new == "" or out["error"]["code"] == code, title
            assert messages.pop(0).startswith(f"article-parse: -:{number}: {code}: "), title
        else:
            assert out["article"]["source"] == f"-:{number}", title
    assert messages == []


def test_lines_end_at_line_feeds_only_and_blank_ones_count(tmp_path: Path) -> None:
    rows = [
        '{"text": "A\N{LINE SEPARATOR}b\x85c"}\r',
        "",
        " \t",
        '{"text": "\N{GREEK SMALL LETTER ALPHA}", "id": "\x0b"}',
        '{"text": "d"}',
    ]
    rows[3] = rows[3].replace("\x0b", "\\u000b")
    (tmp_path / "a.jsonl").write_bytes(b"\xef\xbb\xbf" + "\n".join(rows).encode())
    (tmp_path / "b.jsonl").write_bytes("\n".join(rows).encode("utf-16"))
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress("\n".join(rows).encode()))
    ran = run("--rows", "--json", "a.jsonl", "none", "b.jsonl", "c.jsonl.gz", cwd=tmp_path)
    assert (ran.returncode, ran.stderr) == (1, b"article-parse: none: No such file or directory\n")
    out = records(ran.stdout)
    names = ["a.jsonl", "b.jsonl", "c.jsonl.gz"]
    assert [r["article"]["source"] for r in out] == [f"{name}:{n}" for name in names for n in (1, 4, 5)]
    assert [r["text"] for r in out] == ["A\N{LINE SEPARATOR}b\x85c", "\N{GREEK SMALL LETTER ALPHA}", "d"] * 3
    assert len(ran.stdout.decode().splitlines()) == 9


def test_fields_by_name_and_encodings() -> None:
    ran = run("--rows", "--text-field", "story", "--into", 'so "called"\n', input=b'{"story":"Caf\xe9."}')
    (out,) = records(ran.stdout)
    assert out["story"] == "Café."
    assert [w["code"] for w in out['so "called"\n']["warnings"]][:1] == ["decoded-as-cp1252"]
    assert ran.stderr.startswith(b"article-parse: -:1: decoded-as-cp1252: ")
    ran = run("--rows", "--encoding", "ascii", input=b'{"text":"caf\xe9"}\n{"text":"tea"}')
    assert [list(r) for r in records(ran.stdout)] == [["error"], ["text", "article"]]
    assert ran.stderr == b"article-parse: -:1: bad-json: no ascii at byte 12\n"


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ('{"text": "Hm.', "Unterminated string starting at character 10"),
        ('{"text": "H\tm."}', "Invalid control character at character 12"),
        ('{"text": "Hm.", "n": -Infinity}', "-Infinity is no JSON"),
    ],
)
def test_what_is_wrong_with_a_row(row: str, message: str) -> None:
    assert run("--rows", input=row.encode()).stderr.decode() == f"article-parse: -:1: bad-json: {message}\n"


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of rows that is worth two processes, with some bad ones."""
    path = tmp_path_factory.mktemp("rows") / "many.jsonl"
    rows = [json.dumps({"id": n, "text": TEXT * (n % 5)}) if n % 97 else "{bad" for n in range(1500)]
    path.write_text("\n".join(rows))
    return path


def test_two_jobs_give_the_same_bytes(many: Path) -> None:
    one, two = (run("--rows", "-j", jobs, many.name, cwd=many.parent) for jobs in ("1", "2"))
    assert one.stdout == two.stdout
    assert one.stderr == two.stderr
    assert one.returncode == two.returncode == 1
    assert len(records(one.stdout)) == 1500


def test_many_files_with_two_jobs(tmp_path: Path) -> None:
    names = [f"{n}.txt" for n in range(40)]
    for name in names:
        (tmp_path / name).write_text(TEXT * 60)
    names.insert(20, "none.txt")
    names.insert(30, "-")
    (tmp_path / "list").write_bytes("\0".join(names).encode() + b"\0")
    one, two = (run("--json", "-j", jobs, *names, cwd=tmp_path, input=TEXT.encode()) for jobs in ("1", "2"))
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)
    assert [r["source"] for r in records(one.stdout)] == [name for name in names if name != "none.txt"]
    listed = run("--json", "-j0", "--files0-from", "list", cwd=tmp_path, input=TEXT.encode())
    assert (listed.stdout, listed.stderr) == (one.stdout, one.stderr)


class Conversation:
    """The command with two jobs, given rows one by one."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, "--rows", "-j", "2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def say(self, *rows: str) -> None:
        assert self.process.stdin
        self.process.stdin.write("".join(row + "\n" for row in rows).encode())
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout
        return json.loads(self.process.stdout.readline())  # type: ignore[no-any-return]

    def workers(self) -> list[int]:
        return [int(pid) for pid in Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()]


def test_a_worker_that_dies_takes_one_row_with_it() -> None:
    talk = Conversation()
    for _ in range(2):  # the second chunk goes to a worker; both are answered before the next is given
        talk.say(ROW)
        assert "article" in talk.hear()
    (worker,) = talk.workers()
    os.kill(worker, signal.SIGSTOP)
    talk.say('{"id": 3, "text": "Hm."}', '{"id": 4, "text": "Hm."}')
    time.sleep(0.2)
    os.kill(worker, signal.SIGKILL)
    lost, kept = talk.hear(), talk.hear()
    assert (lost["id"], lost["error"]["code"]) == (3, "worker-died")
    assert (kept["id"], "article" in kept) == (4, True)
    (worker,) = talk.workers()
    os.kill(worker, signal.SIGKILL)  # at rest: nothing is lost
    time.sleep(0.1)
    talk.say(ROW)
    assert "article" in talk.hear()
    out, err = talk.process.communicate(timeout=10)
    assert (out, talk.process.returncode) == (b"", 1)
    assert err == b"article-parse: -:3: worker-died: the process at work on it died: SIGKILL\n"


@pytest.mark.parametrize("stopped", [False, True], ids=["at rest", "at work"])
def test_an_interrupt_ends_workers_too(stopped: bool) -> None:
    talk = Conversation()
    for _ in range(2):
        talk.say(ROW)
        talk.hear()
    workers = talk.workers()
    if stopped:
        os.kill(workers[0], signal.SIGSTOP)
        talk.say(ROW)
        time.sleep(0.1)
    began = time.monotonic()
    talk.process.send_signal(signal.SIGINT)
    assert talk.process.wait(5) == -signal.SIGINT
    assert time.monotonic() - began < 1
    assert not any(Path(f"/proc/{pid}").exists() for pid in workers)
    assert talk.process.communicate()[1] == b""


def test_a_reader_that_goes_away_ends_it_silently(many: Path) -> None:
    for jobs in ("1", "2"):
        with subprocess.Popen(
            [*COMMAND, "--rows", "-j", jobs, str(many)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout
            assert process.stderr
            process.stdout.readline()
            process.stdout.close()
            assert b"Traceback" not in process.stderr.read()
            assert process.wait(10) == 0


def test_a_file_that_shrinks_while_it_is_read(many: Path, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_bytes(many.read_bytes() * 2)
    with subprocess.Popen([*COMMAND, "--rows", str(rows)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        os.truncate(rows, 300_000)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 1
    assert out.endswith(b"\n")
    assert b"became shorter while it was read" in err.splitlines()[-1]
