"""Owns running a stranger's blueprint in a process of its own, with limits.

The sandbox keeps templates from files and attributes; time and memory are kept here.
"""

from __future__ import annotations

import os
import signal
import traceback
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from pathlib import Path
from time import process_time
from typing import Concatenate, Generic, ParamSpec, TypeVar, cast

from policygen.actions.client import is_ours, told_at
from policygen.answers.refused import Refused
from policygen.errors import InputError, PolicygenError
from policygen.speech.told import problem

MEMORY = 1 << 30
SECONDS = 20
FILE_BYTES = 64 << 20
PATIENCE = 120
LAST_SECONDS = 1

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """How the function ended; one that was stopped for its greed leaves none."""

    value: object = None
    error: PolicygenError | Refused | None = None
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
    ends = (here, there)
    process = context.Process(target=_work, args=(ends, function, arguments, named))
    process.start()
    there.close()
    try:
        outcome = _receive(here)
    finally:
        _end(process, here)
    return cast("T", _told(place, outcome))


def for_client(
    path: Path,
    locale: str,
    function: Callable[P, T],
    *arguments: P.args,
    **named: P.kwargs,
) -> T:
    """Run what reads a client: with limits when the blueprint is a stranger's.

    `locale` is the language to speak while the client's own is not known. A problem
    without a place of its own gets that of the answers file.
    """
    with told_at(path):
        if is_ours(path, locale):
            return function(*arguments, **named)
        return run_limited(str(path), function, *arguments, **named)


class Apart(Generic[T]):
    """An object of a stranger that lives in a closed process, called from here.

    Every call may take as much as `run_limited` gives; memory is that of all calls.
    """

    def __init__(self, place: str, make: Callable[[], T]) -> None:
        self._place = place
        if os.name != "posix":
            self._own = make()
            return
        context = get_context("fork")
        self._line, there = context.Pipe()
        process = context.Process(
            target=_serve, args=(self._line, there, make), daemon=True
        )
        process.start()
        there.close()
        self._finalizer = weakref.finalize(self, _end, process, self._line)
        _told(place, _receive(self._line))

    def call(
        self,
        function: Callable[Concatenate[T, P], R],
        *arguments: P.args,
        **named: P.kwargs,
    ) -> R:
        """Give what a function makes of the object there, or raise what it raised."""
        if os.name != "posix":
            return function(self._own, *arguments, **named)
        try:
            self._line.send((function, arguments, named))
        except OSError as error:
            raise _too_greedy(self._place) from error
        return cast("R", _told(self._place, _receive(self._line)))


def _end(process: ForkProcess, line: Connection) -> None:
    line.close()
    process.join(LAST_SECONDS)
    process.kill()
    process.join()
    process.close()


def _told(place: str, outcome: _Outcome | None) -> object:
    """Give or raise what came back."""
    if outcome is None:
        raise _too_greedy(place)
    if outcome.error is not None:
        raise outcome.error
    if outcome.bug:
        raise RuntimeError(outcome.bug) from _TraceElsewhere(f"\n{outcome.trace}")
    return outcome.value


def _receive(line: Connection) -> _Outcome | None:
    try:
        return cast("_Outcome", line.recv()) if line.poll(PATIENCE) else None
    except (EOFError, ConnectionError):
        return None


def _too_greedy(place: str) -> InputError:
    return InputError(problem("blueprint.greedy", file=place))


def _work(
    ends: tuple[Connection, Connection],
    function: Callable[..., object],
    arguments: tuple[object, ...],
    named: dict[str, object],
) -> None:
    here, there = ends
    # Nobody else listens once the parent is gone: then sending fails at once.
    here.close()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _set_limits()
    _answer(there, function, *arguments, **named)


def _serve(here: Connection, there: Connection, make: Callable[[], object]) -> None:
    """Make the object and answer call after call, until nobody is left to call."""
    here.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_DFL)
    _set_limits()
    made: list[object] = []
    _answer(there, lambda: made.append(make()))
    while made:
        try:
            function, arguments, named = there.recv()
        except (EOFError, ConnectionError):
            return
        _set_clock()
        _answer(there, function, made[0], *arguments, **named)


def _set_limits() -> None:
    """Limit memory, the size of files, and processor time."""
    import resource

    most = _address_space() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
    _set_clock()


def _set_clock() -> None:
    """Limit the processor time that is taken from now on."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (ceil(process_time()) + SECONDS, most))


def _answer(
    there: Connection, work: Callable[P, object], *arguments: P.args, **named: P.kwargs
) -> None:
    try:
        there.send(_Outcome(value=work(*arguments, **named)))
    except (PolicygenError, Refused) as error:
        there.send(_Outcome(error=error))
    except (MemoryError, RecursionError, BrokenPipeError):
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
