"""Where records go: ``-o``, ``--resume``, the progress bar; and compressed input, through the real command."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import pty
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from command import COMMAND, TEXT, records, run

from article_parse.stream.decode import TEXT_MOST
from article_parse.stream.progress import FIRST_AFTER, Progress

ROWS = [json.dumps({"id": n, "text": TEXT}) if n != 2 else "{bad" for n in range(40)]


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    (tmp_path / "rows").write_text("\n".join(ROWS))
    return tmp_path


def test_output_file_is_whole_or_not_there(rows: Path) -> None:
    plain = run("--rows", "rows", cwd=rows)
    ran = run("--rows", "-o", "out", "rows", cwd=rows)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert (rows / "out").read_bytes() == plain.stdout
    assert sorted(os.listdir(rows)) == ["out", "rows"]
    assert run("-o", "/dev/full", "rows", cwd=rows).stderr == b"article-parse: /dev/full: No space left on device\n"
    missing = run("-o", "none/out", "rows", cwd=rows)
    assert (missing.returncode, missing.stderr) == (1, b"article-parse: none/out: No such file or directory\n")
    for names in (["rows", "-o", "rows"], ["-", "out", "-o", "out", "--resume", "--json"]):
        ran = run(*names, cwd=rows)
        assert (ran.returncode, ran.stdout) == (2, b"")
        assert b"is the output file too" in ran.stderr
    with (rows / "rows").open("ab") as same:
        ran = run("--rows", "rows", cwd=rows, stdout=same)
    assert (ran.returncode, (rows / "rows").read_text()) == (2, "\n".join(ROWS))


def test_a_link_to_where_the_output_goes_anyway_stays(rows: Path) -> None:
    (rows / "stdout").symlink_to("/dev/fd/1")
    plain = run("--rows", "rows", cwd=rows).stdout
    assert run("--rows", "-o", "stdout", "rows", cwd=rows).stdout == plain
    with (rows / "all").open("wb") as file:
        run("--rows", "-o", "stdout", "rows", cwd=rows, stdout=file)
    assert (rows / "all").read_bytes() == plain
    (rows / "null").symlink_to("/dev/null")
    assert run("--rows", "-o", "null", "rows", cwd=rows).stdout == b""
    assert (rows / "null").is_symlink()
    assert (rows / "stdout").is_symlink()


def test_a_part_is_never_written_over_nor_followed(rows: Path) -> None:
    (rows / "out.part").symlink_to("precious")
    (rows / "precious").write_text("{}\n")
    for more in ([], ["--resume"]):
        ran = run("--rows", "-o", "out", *more, "rows", cwd=rows)
        assert ran.returncode == 1
        assert ran.stderr.startswith(b"article-parse: out.part: ")
        assert ran.stderr.count(b"\n") == 1
    assert (rows / "precious").read_text() == "{}\n"


UNPRIVILEGED = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
"""Nothing is denied to root unless it gives up that power."""


@pytest.mark.skipif(
    bool(UNPRIVILEGED) and (not shutil.which("setpriv") or subprocess.run([*UNPRIVILEGED, "true"]).returncode != 0),
    reason="runs as root, who cannot give up its power here",
)
def test_permission_denied(rows: Path) -> None:
    (rows / "secret").write_text(TEXT)
    (rows / "secret").chmod(0)
    (rows / "closed").mkdir(mode=0o500)
    for args, message in [
        (["secret", "rows"], b"article-parse: secret: Permission denied\n"),
        (["-o", "closed/out", "rows"], b"article-parse: closed/out: Permission denied\n"),
    ]:
        ran = subprocess.run([*UNPRIVILEGED, *COMMAND, "--json", *args], cwd=rows, capture_output=True, timeout=60)
        assert (ran.returncode, ran.stderr, ran.stdout.count(b"\n")) == (1, message, "secret" in args)


TORN = [
    ("nothing written yet", 0, 0),
    ("behind a record", 5, 0),
    ("inside a record", 5, 30),
    ("behind the bad row", 3, 0),
    ("complete but for its name", 40, 0),
]


@pytest.mark.parametrize(("lines", "more"), [row[1:] for row in TORN], ids=[row[0] for row in TORN])
def test_resume_rows(rows: Path, lines: int, more: int) -> None:
    whole = run("--rows", "rows", cwd=rows).stdout
    written = whole.split(b"\n")
    (rows / "out.part").write_bytes(b"".join(line + b"\n" for line in written[:lines]) + written[lines][:more])
    ran = run("--rows", "-o", "out", "--resume", "rows", cwd=rows)
    assert (ran.returncode, (rows / "out").read_bytes()) == (1, whole)
    assert sorted(os.listdir(rows)) == ["out", "rows"]


def test_resume_files(tmp_path: Path) -> None:
    for name in "abcd":
        (tmp_path / name).write_text(TEXT)
    names = ["a", "none", "b", "b", "c", "d"]
    whole = run("--json", *names, cwd=tmp_path).stdout
    lines = whole.split(b"\n")
    (tmp_path / "out.part").write_bytes(b"\n".join([*lines[:4], lines[4][:10]]))
    ran = run("--json", "-o", "out", "--resume", *names, cwd=tmp_path)
    assert (ran.returncode, (tmp_path / "out").read_bytes()) == (1, whole)
    assert ran.stderr == b"article-parse: none: failed in the torn run\n"


def test_resume_behind_an_export(tmp_path: Path) -> None:
    document = (
        "Copyright 2020 The Daily\n\nThe Daily\n\nMay 2, 2020\n\nBridge opens\n\nBODY:\n\nIt opened.\n\nLOAD-DATE: May 2, 2020\n"
    )
    export = "".join(f"\n{n} of 3 DOCUMENTS\n\n{document}" for n in (1, 2, 3))
    (tmp_path / "a").write_text(TEXT)
    (tmp_path / "nexis").write_text(export)
    names = ["a", "nexis", "a"]
    whole = run("--json", *names, cwd=tmp_path).stdout
    assert [r["source"] for r in records(whole)] == ["a", "nexis", "nexis#2", "nexis#3", "a"]
    for count in range(6):
        (tmp_path / "out.part").write_bytes(b"".join(whole.splitlines(keepends=True)[:count]))
        ran = run("--json", "-o", "out", "--resume", *names, cwd=tmp_path)
        assert (ran.returncode, ran.stderr, (tmp_path / "out").read_bytes()) == (0, b"", whole)


def test_a_part_of_another_run_is_left_alone(rows: Path) -> None:
    for content, args in [
        ('{"some": "table"}\n', ["--rows", "rows"]),
        ('{"some": "table"}\n', ["--json", "rows"]),
        ("{}\n" * 50, ["--rows", "rows"]),
    ]:
        (rows / "out.part").write_text(content)
        ran = run("-o", "out", "--resume", *args, cwd=rows)
        assert (ran.returncode, (rows / "out.part").read_text()) == (1, content)
        assert ran.stderr.endswith(b"article-parse: out.part: comes from other input or other options\n")


def test_compressed_input_is_known_by_its_bytes(tmp_path: Path) -> None:
    text = TEXT.encode()
    packed = {"gz": gzip.compress(text) + gzip.compress(b"The end."), "bz2": bz2.compress(text), "xz": lzma.compress(text)}
    for name, data in packed.items():
        (tmp_path / name).write_bytes(data)
        (tmp_path / f"{name}.torn").write_bytes(data[: len(data) * 2 // 3])
        (tmp_path / f"{name}.damaged").write_bytes(data[:20] + bytes(len(data) - 20))
    (tmp_path / "BZh").write_bytes(b"BZh is no name that a text often begins with.")
    (tmp_path / "zst").write_bytes(b"\x28\xb5\x2f\xfd\x24\x00\x01\x00\x00\x99\xe9\xd8\x51")
    names = [n + more for n in packed for more in ("", ".torn", ".damaged")]
    ran = run("--json", *names, "BZh", "-", cwd=tmp_path, input=packed["xz"])
    assert ran.returncode == 1
    out = records(ran.stdout)
    assert [r["source"] for r in out] == ["gz", "bz2", "xz", "BZh", "-"]
    assert [r["title"] for r in out if r["source"] != "BZh"] == ["Mayor opens bridge"] * 4
    messages = ran.stderr.decode().splitlines()
    assert len(messages) == 6
    for name, message in zip(packed, messages[::2], strict=True):
        assert message == f"article-parse: {name}.torn: compressed data ends early"
    for name, message in zip(packed, messages[1::2], strict=True):
        assert message.startswith(f"article-parse: {name}.damaged: ")
    ran = run("zst", cwd=tmp_path)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"\n", b"") or b"zstd -dc" in ran.stderr


def test_rows_before_the_damage_come_out(tmp_path: Path) -> None:
    data = gzip.compress("\n".join(f'{{"text": "{os.urandom(200).hex()}"}}' for _ in range(50)).encode())
    ran = run("--rows", input=data[: len(data) // 2])
    assert ran.returncode == 1
    assert len([r for r in records(ran.stdout) if "article" in r]) > 10
    assert ran.stderr.endswith(b"article-parse: -: compressed data ends early\n")


def test_bombs_are_refused(tmp_path: Path) -> None:
    mebibyte = gzip.compress(b"bomb" * (1 << 18))
    with (tmp_path / "bomb.gz").open("wb") as file:
        file.writelines([mebibyte] * ((TEXT_MOST >> 20) + 1))
    ran = run("bomb.gz", cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr == b"article-parse: bomb.gz: more than 256 MiB of text: too long for one article\n"
    with (tmp_path / "bomb.gz").open("ab") as file:
        file.write(gzip.compress(b'\n{"text": "Hm."}'))
    bad, good = records(run("--rows", "bomb.gz", cwd=tmp_path).stdout)
    assert (list(bad), bad["error"]["code"], list(good)) == (["error"], "bad-json", ["text", "article"])


def test_progress_on_a_terminal_only(tmp_path: Path) -> None:
    shown = {}
    running = []
    for option in ("-j1", "-q", "--no-progress"):
        ours, theirs = pty.openpty()
        command = [*COMMAND, "--rows", option, "-o", f"out{option}"]
        running.append((option, ours, subprocess.Popen(command, cwd=tmp_path, stdin=subprocess.PIPE, stdout=theirs, stderr=theirs)))
        os.close(theirs)
    for _, _, process in running:
        assert process.stdin
        process.stdin.write(b'{"text": "Hm."}\n')
        process.stdin.flush()
    while not (tmp_path / "out-j1.part").exists() or not (tmp_path / "out-j1.part").stat().st_size:
        time.sleep(0.01)
    time.sleep(FIRST_AFTER)
    for option, ours, process in running:
        process.communicate(b'{"text": "Hm."}\n', timeout=30)
        shown[option] = b""
        try:
            while data := os.read(ours, 1 << 16):
                shown[option] += data
        except OSError:  # how Linux tells the end of a terminal
            os.close(ours)
        assert process.returncode == 0
    assert re.fullmatch(rb"(\r\x1b\[K[12] articles, [0-9]+/s)+\r\x1b\[K", shown["-j1"])
    assert shown["-q"] == shown["--no-progress"] == b""


def test_progress_tells_the_time_left(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    clock = iter([100.0, 100.1, 110.0, 110.1, 4600.0])
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    bar = Progress()
    for articles, share in [(5, 0.01), (1240, 0.25), (1250, 0.26), (1300, 0.5)]:
        bar.show(articles, share)
    lines = capsys.readouterr().err.split("\r\x1b[K")
    assert lines == ["", "1,240 articles, 25%, 124/s, 0:30 left", "1,300 articles, 50%, 0/s, 1:15:00 left"]


def test_options_from_the_environment(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(TEXT)
    environment = {**os.environ, "ARTICLE_PARSE_JSON": "1", "ARTICLE_PARSE_VERSION": "2", "ARTICLE_PARSE_HELP": "1"}
    assert records(run("a", cwd=tmp_path, env=environment).stdout)[0]["source"] == "a"
    assert run("--markdown", "a", cwd=tmp_path, env=environment).stdout.startswith(b"# Mayor")
    assert b"\xe2\x94\x82" in run("--explain", "a", cwd=tmp_path, env=environment).stdout
