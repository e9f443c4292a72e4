"""Owns personal sheets: from a release and people to a PDF for each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from multiprocessing import get_context
from os import name as system
from pathlib import Path
from typing import TYPE_CHECKING

from policygen.actions.client import is_ours
from policygen.actions.painters import MOST, cores, follow_parent, painters
from policygen.actions.place import Tell
from policygen.actions.release import ANSWERS, PRINT
from policygen.disk import fingerprint, write_file
from policygen.errors import InputError, MachineError, Problem
from policygen.model.release import FrozenDocument, Place, Release
from policygen.model.signoff import MadeSheet, Order, WantedSheet
from policygen.release.record import read_texts
from policygen.release.shelf import Shelved, find_releases
from policygen.render.fonts import (
    SPARE_FAMILIES,
    Family,
    added_fonts,
    families_of,
    files_of,
    path_of,
)
from policygen.sandbox.words import say_date
from policygen.sheets.page import Facts, binds, personal_page
from policygen.speech.say import say

if TYPE_CHECKING:
    from policygen.sheets.base import Base

SHEETS = "sheets"
SIGNOFF = "signoff"
WORDS = ("name", "function", "entity", "number", "fingerprint", "place", "date")
LIBRARIES = ("bidi", "uharfbuzz", "zxingcpp")
FEW = 400
"""So many sheets are made sooner here than other processes can be started."""


def _say_nothing(done: int, total: int) -> None:
    """Let sheets be finished without a word."""


def sheets_folder(client_folder: Path, version: str) -> Path:
    """Give where the sheets of a version stand."""
    return client_folder / SIGNOFF / version / SHEETS


def find_release(client_folder: Path, version: str = "") -> Shelved:
    """Give a release of a client, the newest when no version is asked for."""
    found = find_releases(client_folder)
    wanted = [item for item in found if version in {"", item.folder.name}]
    if not wanted:
        known = ", ".join(item.folder.name for item in found)
        raise InputError(
            Problem(
                file=str(client_folder),
                message=f"Version {version} has not been released."
                if known
                else "Nothing has been released yet, so there is nothing to sign.",
                hint=f"There are: {known}."
                if known
                else "Release a version first: policygen release CLIENT.yaml 1.0",
            )
        )
    return wanted[-1]


def signed_documents(shelved: Shelved) -> tuple[FrozenDocument, ...]:
    """Give the documents of a release that people sign, in every language."""
    texts = read_texts(shelved.folder)
    if shelved.record is None or texts is None:
        raise _damaged(shelved.folder)
    return tuple(document for document in texts.documents if document.is_signed)


def language_for(shelved: Shelved, asked: str) -> str:
    """Give the language of a release that suits somebody: `nl` finds nl-BE.

    Raises InputError when the release has no text in that language.
    """
    known = list(dict.fromkeys(item.language for item in signed_documents(shelved)))
    if asked in known:
        return asked
    short = asked.partition("-")[0].lower()
    alike = [language for language in known if language.partition("-")[0] == short]
    if not alike:
        raise InputError(
            Problem(
                message=f'This release has no text to sign in "{asked}".',
                hint=f"It has: {', '.join(known)}.",
            )
        )
    return alike[0]


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
    record = _record(shelved)
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


def base_page(shelved: Shelved, document: FrozenDocument) -> str:
    """Give the print page of a document with coloured slots where the person comes."""
    from policygen.sheets.sentinels import marked_slots

    alt = say(_binding(shelved, document)[0].language, "sheet.code")
    return filled_page(shelved, document, marked_slots(alt))


def filled_page(
    shelved: Shelved, document: FrozenDocument, slots: Mapping[str, str]
) -> str:
    """Give the print page of a document with something in every slot."""
    binding, binding_html = _binding(shelved, document)
    own = _print_page(shelved, document)
    return personal_page(own, binding_html, _facts(shelved, binding), slots)


def paper_assets(shelved: Shelved, page: str) -> dict[str, bytes]:
    """Give the fonts and the logo that a print page of a release names."""
    assets = dict(files_of(families_of(page)))
    for path in sorted((shelved.folder / PRINT).glob("logo.*")):
        assets[f"asset:{path.name}"] = path.read_bytes()
    return assets


def faces_of_names(page: str) -> list[Path]:
    """Give the font files for names: those of the page, the spare ones, added ones."""
    families: tuple[Family, ...] = (*families_of(page), *SPARE_FAMILIES)
    ours = [path_of(family, family.paper[0]) for family in families]
    return [*ours, *added_fonts()]


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


def _facts(shelved: Shelved, binding: FrozenDocument) -> Facts:
    record, language = _record(shelved), binding.language
    words = {name: say(language, f"sheet.{name}") for name in WORDS}
    code = "sheet.version" if record.effective else "sheet.version_only"
    day = (
        say_date(date.fromisoformat(record.effective), language)
        if record.effective
        else ""
    )
    return Facts(
        words={**words, "version": say(language, code)},
        version=record.version,
        effective=day,
        fingerprint=_fingerprint(record, binding),
    )


def _fingerprint(record: Release, document: FrozenDocument) -> str:
    """Give the SHA-256 of the released PDF; of its print page when there is none."""
    listed = {file.path: file.sha256 for file in record.files}
    stem = f"{document.language}/{document.file}"
    return listed.get(f"{stem}.pdf") or listed[f"{PRINT}/{stem}.html"]


def _binding(shelved: Shelved, document: FrozenDocument) -> tuple[FrozenDocument, str]:
    """Give the version of a document that is signed: itself unless it is a translation."""
    own = _print_page(shelved, document)
    if binds(own):
        return document, own
    first = _record(shelved).language
    others = [
        item for item in signed_documents(shelved) if item.document == document.document
    ]
    for other in sorted(others, key=lambda item: item.language != first):
        page = _print_page(shelved, other)
        if binds(page):
            return other, page
    return document, own


def _print_page(shelved: Shelved, document: FrozenDocument) -> str:
    """Give a released print page; one that was changed since is refused."""
    path = f"{PRINT}/{document.language}/{document.file}.html"
    listed = {file.path: file.sha256 for file in _record(shelved).files}
    try:
        data = (shelved.folder / path).read_bytes()
    except OSError as error:
        raise _damaged(shelved.folder) from error
    if fingerprint(data) != listed.get(path):
        raise _damaged(shelved.folder)
    return data.decode()


def _record(shelved: Shelved) -> Release:
    if shelved.record is None:
        raise _damaged(shelved.folder)
    return shelved.record


def _place(wanted: WantedSheet) -> Place:
    return wanted.document, wanted.language


def _damaged(folder: Path) -> InputError:
    return InputError(
        Problem(
            file=str(folder),
            message="This release was damaged, so no sheets can be made of it.",
            hint="Put it back from a copy; policygen verify says which files.",
        )
    )


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
