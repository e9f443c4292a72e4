"""Owns many sheets: a handful at a time, in any executor, going on after a kill."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from policygen.disk import PREFIX, fingerprint, machine_error, slug
from policygen.errors import InputError, Problem
from policygen.model.sheet import Edition, MadeSheet, WantedSheet
from policygen.sheets.base import Base
from policygen.sheets.listing import JOURNAL
from policygen.sheets.sheet import make_sheet

AT_ONCE = 50
"""How many sheets one task makes."""
WAITING = 64
"""How many tasks may wait in an executor: the rest is not even read yet."""
NAMELESS = "client-"
"""What `slug` begins with when a name leaves nothing to write."""

Tell = Callable[[int], object]
"""Hears how many sheets there are now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one task made; `problems` are those of people whose sheet cannot be made."""

    made: tuple[tuple[str, MadeSheet], ...]
    problems: tuple[Problem, ...]


def file_of(wanted: WantedSheet) -> str:
    """Give the name of a person's file: the name in plain letters, and the number."""
    name = slug(wanted.signatory.name)
    if name.startswith(NAMELESS) and "client" not in wanted.signatory.name.lower():
        name = "sheet"
    return f"{name}-{wanted.number.sequence:06}.pdf"


def make_batch(base: Base, people: Sequence[WantedSheet], folder: Path) -> Batch:
    """Make and write the sheets of some people; runs in any process.

    A sheet that is there is whole: it is written beside its place and moved.
    """
    made: list[tuple[str, MadeSheet]] = []
    problems: list[Problem] = []
    stamp = base.sha256
    for wanted in people:
        try:
            data = make_sheet(base, wanted)
        except InputError as error:
            problems += error.problems
            continue
        sheet = _list(wanted, data)
        _write(folder / sheet.path, data)
        made.append((_wish(stamp, wanted), sheet))
    return Batch(made=tuple(made), problems=tuple(problems))


def make_all(
    bases: Mapping[Edition, Base],
    people: Iterable[WantedSheet],
    folder: Path,
    executor: Executor | None,
    tell: Tell,
) -> list[MadeSheet]:
    """Make the sheets of everybody; what an earlier run finished is not made again.

    Without an executor they are made here. Raises InputError, after the others are
    made, with everybody whose sheet cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stamps = {key: base.sha256 for key, base in bases.items()}
    noted = _read_journal(folder)
    made: list[MadeSheet] = []
    problems: list[Problem] = []

    def pending() -> Iterator[WantedSheet]:
        for wanted in people:
            stamp = stamps[wanted.edition]
            known = _find(folder, wanted, noted.get(_wish(stamp, wanted), ""))
            if known:
                made.append(known)
            else:
                yield wanted

    handle = os.open(folder / JOURNAL, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "a", encoding="utf-8") as journal:
        for batch in _run(bases, pending(), folder, executor):
            made += (sheet for _, sheet in batch.made)
            problems += batch.problems
            _note(journal, batch)
            tell(len(made))
    if problems:
        raise InputError(*problems)
    _settle()
    return sorted(made, key=lambda sheet: sheet.number)


def _run(
    bases: Mapping[Edition, Base],
    people: Iterator[WantedSheet],
    folder: Path,
    executor: Executor | None,
) -> Iterator[Batch]:
    """Give the batches as they are done, never more than a few waiting."""
    tasks = _in_handfuls(people)
    if executor is None:
        for key, handful in tasks:
            yield make_batch(bases[key], handful, folder)
        return
    waiting: set[Future[Batch]] = set()
    for key, handful in tasks:
        waiting.add(executor.submit(make_batch, bases[key], handful, folder))
        if len(waiting) >= WAITING:
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)
    yield from (future.result() for future in waiting)


def _in_handfuls(
    people: Iterator[WantedSheet],
) -> Iterator[tuple[Edition, list[WantedSheet]]]:
    """Give people in handfuls that share a base."""
    open_ones: dict[Edition, list[WantedSheet]] = {}
    for wanted in people:
        handful = open_ones.setdefault(wanted.edition, [])
        handful.append(wanted)
        if len(handful) == AT_ONCE:
            yield wanted.edition, handful
            del open_ones[wanted.edition]
    yield from open_ones.items()


def _wish(stamp: str, wanted: WantedSheet) -> str:
    """Give what a sheet depends on: its base, its person and its number."""
    return hashlib.sha256(f"{stamp}{wanted!r}".encode()).hexdigest()


def _find(folder: Path, wanted: WantedSheet, sha256: str) -> MadeSheet | None:
    """Give a sheet that an earlier run noted, when it is still there and whole."""
    if not sha256:
        return None
    try:
        found = _list(wanted, (folder / file_of(wanted)).read_bytes())
    except OSError:
        return None
    return found if found.sha256 == sha256 else None


def _list(wanted: WantedSheet, data: bytes) -> MadeSheet:
    return MadeSheet(
        number=str(wanted.number),
        language=wanted.language,
        path=file_of(wanted),
        sha256=fingerprint(data),
        bytes=len(data),
    )


def _write(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read, whole or not at all."""
    beside = path.with_name(f"{PREFIX}{os.getpid()}-{secrets.token_hex(4)}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb", buffering=0) as stream:
            stream.write(data)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise machine_error(error, path) from error


def _note(journal: TextIO, batch: Batch) -> None:
    """Note what was made; the notes name nobody."""
    journal.writelines(
        json.dumps({"wish": wish, "sha256": sheet.sha256}) + "\n"
        for wish, sheet in batch.made
    )
    journal.flush()


def _read_journal(folder: Path) -> dict[str, str]:
    """Give the fingerprint of what earlier runs made, by what was wished.

    A line that a kill cut off is left out.
    """
    try:
        lines = (folder / JOURNAL).read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    noted: dict[str, str] = {}
    for line in lines:
        try:
            data = json.loads(line)
        except ValueError:
            continue
        noted[data["wish"]] = data["sha256"]
    return noted


def _settle() -> None:
    """Wait until the system has put on disk what was written."""
    if hasattr(os, "sync"):
        os.sync()
