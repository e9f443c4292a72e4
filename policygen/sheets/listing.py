"""Owns what is kept beside the sheets of a version: sheets.json, and notes of the run."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from policygen.disk import PREFIX, alone_in, machine_error, write_file
from policygen.errors import InputError
from policygen.model.sheet import MadeSheet
from policygen.speech.told import problem

LISTING = "sheets.json"
JOURNAL = f"{PREFIX}made.jsonl"
OWNER_ONLY = 0o600


def read_listing(folder: Path) -> list[MadeSheet]:
    """Give the sheets in a folder as its list says; none when there is no list yet."""
    path = folder / LISTING
    if not path.exists():
        return []
    try:
        data = json.loads(path.read_bytes())
        return [MadeSheet(**item) for item in data["sheets"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(problem("sheet.listing", file=str(path))) from error


def read_labels(folder: Path) -> tuple[str, str]:
    """Give the client and the version of the list in a folder, "" when it does not say."""
    try:
        data = json.loads((folder / LISTING).read_bytes())
        return str(data["client"]), str(data["version"])
    except (OSError, ValueError, KeyError, TypeError):
        return "", ""


def write_listing(
    folder: Path, client: str, version: str, sheets: Iterable[MadeSheet]
) -> Path:
    """Write the list, those that were there before kept unless they were made again.

    Another run that writes it at the same moment waits.
    """
    with _alone(folder):
        known = {sheet.number: sheet for sheet in (*read_listing(folder), *sheets)}
        data = {
            "client": client,
            "version": version,
            "sheets": [asdict(known[number]) for number in sorted(known)],
        }
        return _write(folder, data)


def remove_sheets(folder: Path, numbers: Collection[str]) -> None:
    """Remove sheets from a folder, from its list and from the notes of its runs."""
    if not any(sheet.number in numbers for sheet in read_listing(folder)):
        return
    with _alone(folder):
        listed = read_listing(folder)
        gone = [sheet for sheet in listed if sheet.number in numbers]
        try:
            for sheet in gone:
                (folder / sheet.path).unlink(missing_ok=True)
            _forget(folder / JOURNAL, {sheet.sha256 for sheet in gone})
        except OSError as error:
            raise machine_error(error, folder) from error
        kept = [asdict(sheet) for sheet in listed if sheet not in gone]
        data = json.loads((folder / LISTING).read_bytes())
        _write(folder, data | {"sheets": kept})


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until no other run is changing the list in a folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with alone_in(folder):
            yield
    except OSError as error:
        raise machine_error(error, folder) from error


def _forget(journal: Path, fingerprints: Collection[str]) -> None:
    """Leave out the notes that hold one of these fingerprints."""
    if not journal.exists():
        return
    lines = journal.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not any(known in line for known in fingerprints)]
    write_file(journal, "".join(kept).encode(), mode=OWNER_ONLY)


def _write(folder: Path, data: Mapping[str, object]) -> Path:
    path = folder / LISTING
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    write_file(path, text.encode(), mode=OWNER_ONLY)
    return path
