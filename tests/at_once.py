"""Does things in several processes at one moment, to see whether they get in the way."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable

AT_ONCE = 8


def all_at_once(work: Callable[[int], object]) -> list[int | None]:
    """Do work in eight processes that start together; give how each ended.

    `work` is told which of them it is, from 0.
    """
    method = multiprocessing.get_context("fork")
    start = method.Barrier(AT_ONCE)

    def run(which: int) -> None:
        start.wait()
        work(which)

    processes = [method.Process(target=run, args=(one,)) for one in range(AT_ONCE)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return [process.exitcode for process in processes]
