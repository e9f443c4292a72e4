"""Owns the processes that draw PDF files while the rest of the work goes on."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import connection, get_context, parent_process
from typing import TypeAlias

from policygen.actions.doctor import load_weasyprint, pango_remedy
from policygen.actions.limits import run_limited
from policygen.errors import MachineError
from policygen.speech.told import problem

MOST = 61
"""More processes than this Windows cannot wait for."""

Drawing: TypeAlias = Callable[[], bytes]
"""Gives the finished PDF, after some waiting."""


class Painters:
    """Draws pages in so many processes; a process that dies costs its drawings only."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._pool = self._open() if count > 1 else None

    def start(
        self, print_html: str, assets: Mapping[str, bytes], *, stranger: str = ""
    ) -> Drawing:
        """Begin the drawing of one PDF.

        `stranger` is the answers file when its blueprint did not come from us: then
        the page is drawn with limits.
        """
        work = partial(paint, print_html, assets)
        if stranger:
            work = partial(run_limited, stranger, paint, print_html, assets)
        if self._pool is None:
            return work
        try:
            future = self._pool.submit(work)
        except BrokenProcessPool:
            self._pool = self._open()
            future = self._again(self._pool, work)
        return partial(_fetch, future)

    @staticmethod
    def _again(pool: ProcessPoolExecutor, work: Callable[[], bytes]) -> Future[bytes]:
        """Begin once more; whoever kills painters again and again hears of it."""
        try:
            return pool.submit(work)
        except BrokenProcessPool as error:
            raise MachineError(problem("machine.pdf_stopped")) from error

    def close(self) -> None:
        """End the processes; drawings that nobody has begun are dropped."""
        if self._pool is not None:
            _let_go(self._pool)
            self._pool.shutdown(cancel_futures=True)

    def _open(self) -> ProcessPoolExecutor:
        method = "fork" if os.name == "posix" else "spawn"
        pool = ProcessPoolExecutor(
            self.count, mp_context=get_context(method), initializer=_begin
        )
        with contextlib.suppress(BrokenProcessPool):  # the next drawing finds out
            for _ in range(self.count):
                pool.submit(_begin_nothing)
        return pool


@contextmanager
def painters(jobs: int) -> Iterator[Painters]:
    """Give `jobs` painters, WeasyPrint being loaded in each of them already.

    0 means one for each core; 1 works in this process.
    """
    group = Painters(min(jobs or cores(), MOST))
    try:
        yield group
    finally:
        group.close()


def paint(print_html: str, assets: Mapping[str, bytes]) -> bytes:
    """Draw one PDF; runs in a painter's process."""
    try:
        load_weasyprint()
    except (ImportError, OSError) as error:
        raise _no_pango() from error
    from policygen.render.pdf import make_pdf

    return make_pdf(print_html, assets=assets)


def _fetch(future: Future[bytes]) -> bytes:
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise MachineError(problem("machine.pdf_stopped")) from error


def _let_go(pool: ProcessPoolExecutor) -> None:
    """Let the thread that hands out work stop when nobody is left to take it.

    Before Python 3.11.5 it waits for ever (python/cpython#94777).
    """
    if getattr(pool, "_broken", False):
        reader = getattr(getattr(pool, "_call_queue", None), "_reader", None)
        if reader is not None:
            with contextlib.suppress(OSError):
                reader.close()


def cores() -> int:
    """Give how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin() -> None:
    """Get a painter's process ready: it ends with its parent, and loads what it needs."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    threading.Thread(target=follow_parent, daemon=True).start()
    with contextlib.suppress(ImportError, OSError):
        load_weasyprint()
    gc.freeze()


def _begin_nothing() -> None:
    """Make the pool start a process now, to get ready while pages are written."""


def follow_parent() -> None:
    """End this process when the one that started it is gone, however it went."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _no_pango() -> MachineError:
    return MachineError(problem("machine.no_pango", install=pango_remedy()))
