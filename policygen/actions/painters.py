"""Owns the processes that draw PDF files while the rest of the work goes on."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context


@contextmanager
def painters(jobs: int) -> Iterator[Executor]:
    """Give an executor of `jobs` processes, WeasyPrint being loaded in each already.

    0 means one for each core; 1 works in this process.
    """
    count = jobs or os.cpu_count() or 1
    executor: Executor
    if count == 1:
        executor = ThreadPoolExecutor(1)
    else:
        method = "fork" if os.name == "posix" else "spawn"
        executor = ProcessPoolExecutor(count, mp_context=get_context(method))
        for _ in range(count):
            executor.submit(_warm_up)
    try:
        yield executor
    finally:
        executor.shutdown(cancel_futures=True)


def _warm_up() -> None:
    """Load what every drawing needs."""
    import policygen.render.pdf  # noqa: F401

    gc.freeze()


def paint(print_html: str, assets: Mapping[str, bytes]) -> bytes:
    """Draw one PDF; runs in a painter's process."""
    from policygen.render.pdf import make_pdf

    return make_pdf(print_html, assets=assets)
