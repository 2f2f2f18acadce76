"""Work shared among processes."""

from __future__ import annotations

import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic

from .jobs import Done, Task, done

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext

CHUNKS_PER_JOB = 2
"""Chunks read but not yet written: one at work and one waiting for each worker, so that reading never runs far ahead."""


class _Chunk(Generic[Task]):
    """Tasks that travel together, and the results that are there."""

    def __init__(self, tasks: list[Task | Done]) -> None:
        self.tasks = tasks
        self.results: list[Done] = []
        self.written = 0


class _Worker(Generic[Task]):
    """A process and the chunk it is working on."""

    def __init__(self, context: BaseContext, work: Callable[[Task], Done], others: list[Connection]) -> None:
        self.connection, theirs = context.Pipe()
        # A forked process would keep its brothers from seeing that this process has gone: it closes what it inherits.
        inherited = [*others, self.connection] if context.get_start_method() == "fork" else []
        self.process = context.Process(target=_serve, args=(theirs, work, inherited), daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        theirs.close()
        self.chunk: _Chunk[Task] | None = None

    def end(self) -> None:
        self.connection.close()
        self.process.kill()
        self.process.join()


def _serve(connection: Connection, work: Callable[[Any], Done], inherited: list[Connection]) -> None:
    """What a worker does: each result goes back at once, so that of a worker that dies only the task at hand is lost."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its workers
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    for other in inherited:
        other.close()
    try:
        while True:
            for task in connection.recv():
                connection.send(done(task, work))
    except (EOFError, ConnectionError):
        return  # the parent has gone


class Pool(Generic[Task]):
    """Worker processes, started as they are needed."""

    def __init__(self, work: Callable[[Task], Done], lost: Callable[[Task, str], Done], jobs: int) -> None:
        """At most ``jobs`` processes do the ``work``; ``lost`` gives the result of a task whose worker died."""
        from multiprocessing import get_context

        # Forking is quick and hands over what is loaded. It is safe on Linux as this program has no threads.
        self._context = get_context("fork" if sys.platform == "linux" else "spawn")
        self._work, self._lost, self._jobs = work, lost, jobs
        self._workers: list[_Worker[Task]] = []
        self._todo: deque[_Chunk[Task]] = deque()

    def in_order(self, rest: Iterator[list[Task | Done]], waiting_for: Callable[[], int | None]) -> Generator[Done, None, None]:
        """The results of all chunks; ``waiting_for`` as for ``jobs.in_order``."""
        from multiprocessing.connection import wait

        window: deque[_Chunk[Task]] = deque()
        reading = True
        try:
            while reading or window:
                may_read = reading and len(window) < self._jobs * CHUNKS_PER_JOB
                descriptor = waiting_for() if may_read else None
                sources = {w.connection.fileno(): w for w in self._workers if w.chunk}
                there_now = may_read and descriptor is None
                ready = wait([*sources, *([] if descriptor is None else [descriptor])], 0 if there_now else None)
                for source in sources:
                    if source in ready:
                        self._receive(sources[source])
                if there_now or descriptor in ready:
                    tasks = next(rest, None)
                    reading = tasks is not None
                    if tasks:
                        window.append(_Chunk(tasks))
                        self._todo.append(window[-1])
                self._hand_out()
                while window:
                    chunk = window[0]
                    while chunk.written < len(chunk.results):
                        chunk.written += 1
                        yield chunk.results[chunk.written - 1]
                    if chunk.written < len(chunk.tasks):
                        break
                    window.popleft()
        finally:
            for worker in self._workers:
                worker.end()

    def _receive(self, worker: _Worker[Task]) -> None:
        """One result of a worker, or its death; what it had not begun goes to another."""
        chunk = worker.chunk
        assert chunk
        try:
            chunk.results.append(worker.connection.recv())
        except (EOFError, OSError):
            self._workers.remove(worker)
            worker.process.join()
            task = chunk.tasks[len(chunk.results)]
            why = f"the process at work on it died: {_cause(worker.process.exitcode)}"
            chunk.results.append(task if isinstance(task, Done) else self._lost(task, why))
            worker.end()
            worker.chunk = None
            if len(chunk.results) < len(chunk.tasks):
                self._todo.appendleft(chunk)
        if len(chunk.results) == len(chunk.tasks):
            worker.chunk = None

    def _hand_out(self) -> None:
        """Give chunks to idle workers, starting workers as they are needed."""
        while self._todo:
            worker = next((w for w in self._workers if not w.chunk), None)
            if worker is None:
                if len(self._workers) == self._jobs:
                    return
                worker = self._start()
            chunk = self._todo[0]
            try:
                worker.connection.send(chunk.tasks[len(chunk.results) :])
            except ConnectionError:  # it died while it had nothing to do, so nothing is lost
                self._workers.remove(worker)
                worker.end()
                continue
            worker.chunk = self._todo.popleft()

    def _start(self) -> _Worker[Task]:
        # An interrupt between the start and the first line of _serve() would show a traceback.
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._workers.append(_Worker(self._context, self._work, [w.connection for w in self._workers]))
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        return self._workers[-1]


def _cause(exit_code: int | None) -> str:
    """``SIGKILL`` for -9."""
    if exit_code is not None and exit_code < 0:
        return signal.Signals(-exit_code).name
    return f"exit status {exit_code}"
