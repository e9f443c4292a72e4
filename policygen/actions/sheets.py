"""Owns personal sheets: from a release and people to a PDF for each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from os import name as system
from pathlib import Path
from typing import TYPE_CHECKING

from policygen.actions.client import is_ours
from policygen.actions.painters import MOST, cores, follow_parent, painters
from policygen.actions.place import Tell
from policygen.actions.release_files import ANSWERS
from policygen.actions.sheet_pages import (
    base_page,
    faces_of_names,
    paper_assets,
    record_of,
    signed_documents,
)
from policygen.actions.signoff_needs import require_libraries
from policygen.disk import write_file
from policygen.errors import MachineError, Problem
from policygen.model.release import Release
from policygen.model.sheet import Edition, MadeSheet, Order, WantedSheet
from policygen.release.shelf import Shelved
from policygen.speech.say import say
from policygen.speech.told import problem

if TYPE_CHECKING:
    from policygen.sheets.base import Base

FEW = 400
"""So many sheets are made sooner here than other processes can be started."""


def _say_nothing(done: int, total: int) -> None:
    """Let sheets be finished without a word."""


def prepare_bases(
    shelved: Shelved, editions: Iterable[Edition], jobs: int = 0
) -> dict[Edition, Base]:
    """Draw what sheets have in common, once for each edition."""
    require_libraries(record_of(shelved).language)
    from policygen.sheets.base import prepare_base

    documents = {item.place: item for item in signed_documents(shelved)}
    pages = {
        (document, language, since): base_page(
            shelved, documents[document, language], since
        )
        for document, language, since in dict.fromkeys(editions)
    }
    answers = shelved.folder / ANSWERS
    stranger = "" if is_ours(answers) else str(answers)
    with painters(min(jobs or cores(), len(pages))) as group:
        drawings = {
            edition: group.start(page, paper_assets(shelved, page), stranger=stranger)
            for edition, page in pages.items()
        }
        return {
            edition: prepare_base(drawing(), faces_of_names(pages[edition]))
            for edition, drawing in drawings.items()
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


class Press:
    """Makes the sheets of a release; what they have in common is drawn only once."""

    def __init__(self, shelved: Shelved, options: SheetOptions) -> None:
        self._shelved = shelved
        self._options = options
        self._bases: dict[Edition, Base] = {}

    def prepare(self, people: Iterable[WantedSheet]) -> None:
        """Draw what the sheets of these people need and is not there yet."""
        missing = [one.edition for one in people if one.edition not in self._bases]
        if missing:
            self._bases |= prepare_bases(self._shelved, missing, self._options.jobs)

    def check(self, wanted: WantedSheet) -> tuple[Problem, ...]:
        """Give what cannot be printed of a person's name, function or entity."""
        self.prepare([wanted])
        from policygen.sheets.sheet import unprintable

        return unprintable(self._bases[wanted.edition], wanted)

    def make(
        self, folder: Path, people: Sequence[WantedSheet], tell: Tell = _say_nothing
    ) -> list[MadeSheet]:
        """Make a sheet for everybody in a folder, and list them in its sheets.json.

        A run that was killed goes on where it was. Raises InputError, after the others
        are made, with everybody whose sheet cannot be made: `check` finds them before.
        """
        self.prepare(people)
        from policygen.sheets.batch import make_all
        from policygen.sheets.listing import write_listing

        total, order = len(people), self._options.to_print
        with _workers(self._options, total) as workers:
            made = make_all(
                self._bases, people, folder, workers, lambda done: tell(done, total)
            )
        record = record_of(self._shelved)
        write_listing(folder, record.client, record.version, made)
        if order:
            _write_print(record, folder, self._bases, people, order)
        return made


def print_path(folder: Path, language: str) -> Path:
    """Give where the file to print stands, beside the folder with the sheets."""
    return folder.parent / f"{say(language, 'sheet.print_file')}.pdf"


def _write_print(
    record: Release,
    folder: Path,
    bases: Mapping[Edition, Base],
    people: Sequence[WantedSheet],
    order: Order,
) -> None:
    from policygen.sheets.printed import print_file

    facts = {"client": record.client, "version": record.version}
    title = say(record.language, "sheet.print_title", **facts)
    data = print_file(bases, people, order, title)
    write_file(print_path(folder, record.language), data, mode=0o600)


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
        raise MachineError(problem("machine.sheets_stopped")) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """Let a process that makes sheets end with its parent."""
    import threading

    threading.Thread(target=follow_parent, daemon=True).start()
