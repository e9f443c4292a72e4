"""Owns running a stranger's blueprint in a process of its own, with limits.

The sandbox keeps templates from files and attributes; time and memory are kept here.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import ParamSpec, TypeVar

from policygen.errors import InputError, PolicygenError, Problem

MEMORY = 1 << 30
SECONDS = 20
PATIENCE = 60
LAST_SECONDS = 1
CRASHED = 1

P = ParamSpec("P")
T = TypeVar("T")


def run_limited(function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """Run a function with at most 1 GiB of memory and 20 seconds of processor time.

    What it returns or raises comes back; a process that was stopped is an InputError.
    Without the means to set limits (Windows) the function runs as it is.
    """
    if os.name != "posix":
        return function(*arguments, **named)
    context = get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(
        target=_work, args=(there, function, arguments, named), daemon=False
    )
    process.start()
    there.close()
    try:
        outcome = here.recv() if here.poll(PATIENCE) else None
    except EOFError:
        outcome = None
    finally:
        process.join(LAST_SECONDS)
        process.kill()
        process.join()
    if outcome is None and process.exitcode == CRASHED:
        raise RuntimeError(f"{function.__name__} failed in its closed process")
    if outcome is None:
        raise InputError(
            Problem(
                message="The blueprint asked for too much time or memory "
                "and was stopped.",
                hint="Look for endless loops or giant texts in its templates.",
            )
        )
    result, error = outcome
    if error is not None:
        raise error
    value: T = result
    return value


def _work(
    there: Connection,
    function: Callable[..., object],
    arguments: tuple[object, ...],
    named: dict[str, object],
) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    try:
        outcome: tuple[object, object] = (function(*arguments, **named), None)
    except PolicygenError as error:
        outcome = (None, error)
    except (MemoryError, RecursionError):
        os._exit(0)
    there.send(outcome)
