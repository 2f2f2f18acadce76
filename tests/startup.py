"""How long the command takes to start, against ``import click``; needs nothing but the standard library.

Run it as ``python tests/startup.py`` with the Python that has article-parse installed. Each figure is the median of the CPU time
of many runs, taken in turn so that a busy machine slows all of them alike.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from statistics import median

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 15
SEED = next((Path(__file__).parent.parent / "seeds").glob("*.txt"))

COMMANDS = {
    "import click": ["-c", "import click"],
    "--help": ["-m", "article_parse", "--help"],
    "one file": ["-m", "article_parse", str(SEED)],
    "one file --json": ["-m", "article_parse", "--json", str(SEED)],
}
GOALS = {"--help": 1.3, "one file": 2.0, "one file --json": 2.0}


def cpu_seconds(args: list[str]) -> float:
    """CPU time of one run of this Python."""
    pid = os.posix_spawn(sys.executable, [sys.executable, *args], ENVIRONMENT, file_actions=[QUIET])
    _, status, used = os.wait4(pid, 0)
    if status:
        sys.exit(f"python {' '.join(args)} failed")
    return used.ru_utime + used.ru_stime


ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""With this variable a checkout would be compiled anew in each run, which an installed package never is."""
QUIET = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)


def main() -> None:
    """Print each median and its ratio to the first."""
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for number in range(ROUNDS + 1):
        for name, args in COMMANDS.items():
            seconds = cpu_seconds(args)
            if number:  # the first round only fills the caches
                taken[name].append(seconds)
    base = median(taken["import click"])
    for name, all_seconds in taken.items():
        goal = f", goal {GOALS[name]}" if name in GOALS else ""
        print(f"{name:18}{median(all_seconds) * 1000:7.1f} ms{median(all_seconds) / base:7.2f} times{goal}")


if __name__ == "__main__":
    main()
