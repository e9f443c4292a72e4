"""Owns personal sheets: from a release and people to a PDF for each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from multiprocessing import get_context
from os import name as system
from pathlib import Path
from typing import TYPE_CHECKING

from policygen.actions.client import is_ours
from policygen.actions.painters import MOST, cores, follow_parent, painters
from policygen.actions.place import Tell
from policygen.actions.release import ANSWERS
from policygen.actions.sheet_pages import (
    base_page,
    faces_of_names,
    paper_assets,
    record_of,
    signed_documents,
)
from policygen.disk import write_file
from policygen.errors import InputError, MachineError, Problem
from policygen.model.release import Place, Release
from policygen.model.signoff import MadeSheet, Order, WantedSheet
from policygen.release.shelf import Shelved
from policygen.speech.say import say

if TYPE_CHECKING:
    from policygen.sheets.base import Base

LIBRARIES = ("bidi", "uharfbuzz", "zxingcpp")
FEW = 400
"""So many sheets are made sooner here than other processes can be started."""


def _say_nothing(done: int, total: int) -> None:
    """Let sheets be finished without a word."""


def prepare_bases(
    shelved: Shelved, places: Iterable[Place], jobs: int = 0
) -> dict[Place, Base]:
    """Draw what all sheets have in common, once for each document and language."""
    load_signoff()
    from policygen.sheets.base import prepare_base

    documents = {item.place: item for item in signed_documents(shelved)}
    wanted = [documents[place] for place in dict.fromkeys(places)]
    pages = {item.place: base_page(shelved, item) for item in wanted}
    answers = shelved.folder / ANSWERS
    stranger = "" if is_ours(answers) else str(answers)
    with painters(min(jobs or cores(), len(pages))) as group:
        drawings = {
            place: group.start(page, paper_assets(shelved, page), stranger=stranger)
            for place, page in pages.items()
        }
        return {
            place: prepare_base(drawing(), faces_of_names(pages[place]))
            for place, drawing in drawings.items()
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOptions:
    """How sheets are made.

    An `executor` of concurrent.futures makes them; without one `jobs` processes do, 0
    being one for each core. `to_print` asks for one file with all sign-off pages too.
    """

    executor: Executor | None = None
    jobs: int = 0
    to_print: Order | None = None


def draw_sheets(
    shelved: Shelved,
    folder: Path,
    people: Sequence[WantedSheet],
    options: SheetOptions,
    tell: Tell = _say_nothing,
) -> list[MadeSheet]:
    """Make a sheet for everybody in a folder, and list them in its sheets.json.

    A run that was killed goes on where it was. Raises InputError with every name that
    cannot be printed before any is made.
    """
    bases = prepare_bases(shelved, map(_place, people), options.jobs)
    from policygen.sheets.batch import make_all
    from policygen.sheets.listing import write_listing
    from policygen.sheets.sheet import unprintable

    problems = [
        problem
        for wanted in people
        for problem in unprintable(bases[_place(wanted)], wanted)
    ]
    if problems:
        raise InputError(*problems)
    with _workers(options, len(people)) as workers:
        made = make_all(
            bases, people, folder, workers, lambda done: tell(done, len(people))
        )
    record = record_of(shelved)
    write_listing(folder, record.client, record.version, made)
    if options.to_print:
        _write_print(record, folder, bases, people, options.to_print)
    return made


def print_path(folder: Path, language: str) -> Path:
    """Give where the file to print stands, beside the folder with the sheets."""
    return folder.parent / f"{say(language, 'sheet.print_file')}.pdf"


def _write_print(
    record: Release,
    folder: Path,
    bases: Mapping[Place, Base],
    people: Sequence[WantedSheet],
    order: Order,
) -> None:
    from policygen.sheets.printed import print_file

    facts = {"client": record.client, "version": record.version}
    title = say(record.language, "sheet.print_title", **facts)
    data = print_file(bases, people, order, title)
    write_file(print_path(folder, record.language), data, mode=0o600)


def load_signoff() -> None:
    """Load what sheets are made with; say what to install when it is not there."""
    missing = [name for name in LIBRARIES if find_spec(name) is None]
    if missing:
        raise MachineError(
            Problem(
                message=f"Personal sheets need what is missing: {', '.join(missing)}.",
                hint="Install it: pip install 'policygen[signoff]'",
            )
        )


def _place(wanted: WantedSheet) -> Place:
    return wanted.document, wanted.language


@contextmanager
def _workers(options: SheetOptions, total: int) -> Iterator[Executor | None]:
    """Give the executor that was asked for, processes for many, or none for a few."""
    count = min(options.jobs or cores(), MOST)
    if options.executor or count == 1 or (not options.jobs and total <= FEW):
        yield options.executor
        return
    method = "fork" if system == "posix" else "spawn"
    pool = ProcessPoolExecutor(
        count, mp_context=get_context(method), initializer=_begin
    )
    try:
        yield pool
    except BrokenProcessPool as error:
        raise MachineError(
            Problem(
                message="A process that makes sheets was stopped.",
                hint="Start again: what is finished stays. Try --jobs 1.",
            )
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """Let a process that makes sheets end with its parent."""
    import threading

    threading.Thread(target=follow_parent, daemon=True).start()
