"""The two commands of the README, and the packages, in fresh environments: as on a machine with Python and git alone.

Slow, so left out of a plain run; ``.ci/run`` runs it by ``pytest -m install``.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PARSE_SEED, RUN_TESTS = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)

pytestmark = pytest.mark.install


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files that git knows, or would take."""
    ours = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for name in subprocess.run(ours, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0"):
        if name:
            (tmp_path / "checkout" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / "checkout" / name)
    return tmp_path / "checkout"


def shell(command: str, folder: Path) -> str:
    """What a command prints, run by the Python that runs the tests, outside of its virtual environment."""
    python = Path(sys.base_prefix) / "bin"
    env = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONPATH")}
    env["PATH"] = os.pathsep.join(
        [str(python), *(p for p in env["PATH"].split(os.pathsep) if p != str(Path(sys.executable).parent))]
    )
    ran = subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=folder, env=env, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-3000:]
    return ran.stdout


def test_parse_seed(checkout: Path) -> None:
    assert "\n\n## Who are al-Nujaba?\n\n" in shell(PARSE_SEED, checkout)


def test_run_tests(checkout: Path) -> None:
    assert " passed" in shell(RUN_TESTS, checkout)


def test_wheel_and_sdist(checkout: Path, tmp_path: Path) -> None:
    """The wheel is installed, and the tests of the sdist run against it."""
    subprocess.run([sys.executable, "-m", "build", "--outdir", tmp_path, checkout], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    (sdist,) = tmp_path.glob("*.tar.gz")
    shutil.rmtree(checkout)
    shutil.unpack_archive(sdist, tmp_path, filter="data")
    unpacked = tmp_path / sdist.name.removesuffix(".tar.gz")
    shutil.rmtree(unpacked / "src")
    out = shell(f"python3 -m venv .venv && .venv/bin/pip install -q '{wheel}[test]' && .venv/bin/python -m pytest", unpacked)
    assert " passed" in out
