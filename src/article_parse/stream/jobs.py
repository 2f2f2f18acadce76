"""Tasks and their results, in order."""

import os
from collections.abc import Callable, Generator, Iterator
from typing import NamedTuple, TypeVar

Task = TypeVar("Task")


class Done(NamedTuple):
    """What became of one file or row."""

    records: tuple[bytes, ...]
    """What goes to the output, each with its line end."""
    errors: tuple[str, ...] = ()
    """``FILE:LINE: message`` for what failed."""
    notes: tuple[str, ...] = ()
    """``FILE:LINE: message`` for what is in doubt."""


def cores() -> int:
    """How many processes can run at once on this machine, as far as this one may."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(
    first: list[Task | Done],
    rest: Iterator[list[Task | Done]],
    work: Callable[[Task], Done],
    lost: Callable[[Task, str], Done],
    jobs: int,
    waiting_for: Callable[[], int | None] = lambda: None,
) -> Generator[Done, None, None]:
    """The results of all tasks, in their order.

    The first chunk is done in this process: a small input never pays for workers, and a large one hands them all that this
    process has learned from it. ``lost`` gives the result of a task whose worker died, and ``waiting_for`` the file descriptor
    that the next chunk comes from, when it may not be there yet.
    """
    yield from (done(task, work) for task in first)
    if jobs == 1:
        yield from (done(task, work) for chunk in rest for task in chunk)
    else:
        from .pool import Pool

        yield from Pool(work, lost, jobs).in_order(rest, waiting_for)


def done(task: Task | Done, work: Callable[[Task], Done]) -> Done:
    """What becomes of a task, which may be there already: a file that could not be read."""
    return task if isinstance(task, Done) else work(task)
