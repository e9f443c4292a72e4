"""Owns running a stranger's blueprint in a process of its own, with limits.

The sandbox keeps templates from files and attributes; time and memory are kept here.
"""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import ParamSpec, TypeVar, cast

from policygen.errors import InputError, PolicygenError, Problem

MEMORY = 1 << 30
SECONDS = 20
FILE_BYTES = 64 << 20
PATIENCE = 120
LAST_SECONDS = 1

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """How the function ended; one that was stopped for its greed leaves none."""

    value: object = None
    error: PolicygenError | None = None
    bug: str = ""
    trace: str = ""


class _TraceElsewhere(Exception):  # noqa: N818
    """The trace of a bug in the closed process, as the cause of the one here."""


def run_limited(
    place: str, function: Callable[P, T], *arguments: P.args, **named: P.kwargs
) -> T:
    """Run a function with at most 1 GiB more memory and 20 seconds of processor time.

    What it returns or raises comes back; a process that was stopped is an InputError
    at `place`. Without the means to set limits (Windows) the function runs as it is.
    """
    if os.name != "posix":
        return function(*arguments, **named)
    context = get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(there, function, arguments, named))
    process.start()
    there.close()
    try:
        outcome = _receive(here)
    finally:
        here.close()
        process.join(LAST_SECONDS)
        process.kill()
        process.join()
        process.close()
    if outcome is None:
        raise _too_greedy(place)
    if outcome.error is not None:
        raise outcome.error
    if outcome.bug:
        raise RuntimeError(outcome.bug) from _TraceElsewhere(f"\n{outcome.trace}")
    return cast("T", outcome.value)


def _receive(here: Connection) -> _Outcome | None:
    try:
        return cast("_Outcome", here.recv()) if here.poll(PATIENCE) else None
    except EOFError:
        return None


def _too_greedy(place: str) -> InputError:
    return InputError(
        Problem(
            file=place,
            message="The blueprint asked for too much time or memory and was stopped.",
            hint="Look for endless loops or giant texts in its templates.",
        )
    )


def _work(
    there: Connection,
    function: Callable[..., object],
    arguments: tuple[object, ...],
    named: dict[str, object],
) -> None:
    import resource

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    most = _address_space() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
    try:
        there.send(_Outcome(value=function(*arguments, **named)))
    except PolicygenError as error:
        there.send(_Outcome(error=error))
    except (MemoryError, RecursionError):
        os._exit(1)
    except Exception as error:  # noqa: BLE001 - the parent raises it again
        there.send(_bug(error))


def _address_space() -> int:
    """Give the bytes of address space in use, 0 where the system does not tell."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _bug(error: Exception) -> _Outcome:
    trace = "".join(traceback.format_exception(error))
    return _Outcome(bug=f"{type(error).__name__}: {error}", trace=trace)
