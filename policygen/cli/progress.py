"""Owns the bar that shows a person who watches how far the work is."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from policygen.actions.place import Tell


def is_watched() -> bool:
    """Tell whether a person watches a terminal on which a bar can move."""
    if os.environ.get("TERM") == "dumb" or os.environ.get("ACCESSIBLE"):
        return False
    return sys.stderr.isatty()


@contextmanager
def watch(
    what: str,
    total: int | None = None,
    *,
    is_late: bool = False,
    is_shown: bool = True,
) -> Iterator[Tell]:
    """Give what is to be told how many things are done, and of how many.

    Without a person who watches, or who wants a bar, nothing is shown. A bar that is late comes with the
    first thing that is done: until then a question may be asked.
    """
    if not (is_shown and is_watched()):
        yield _say_nothing
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    # Without a thread of its own: processes are started while the bar stands there.
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    progress = Progress(*columns, console=console, transient=True, auto_refresh=False)
    task = progress.add_task(what, total=total)

    def tell(done: int, of: int) -> None:
        progress.start()
        progress.update(task, completed=done, total=of, refresh=True)

    try:
        if not is_late:
            progress.start()
            progress.refresh()
        yield tell
    finally:
        progress.stop()


def _say_nothing(done: int, total: int) -> None:
    """Let work be done without a word."""
