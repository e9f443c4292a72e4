"""Owns which personal sheets of a client stand on disk, as each sheets.json lists them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from policygen.actions.signoff_office import SHEETS, Office
from policygen.disk import machine_error, write_file
from policygen.errors import MachineError, Problem
from policygen.model.signoff import MadeSheet

LISTING = f"{SHEETS}.json"
OWNER_ONLY = 0o600


def find_sheets(office: Office) -> dict[str, Path]:
    """Give the file of every sheet that is listed, by document number."""
    return {
        sheet.number: folder / sheet.path
        for folder in _folders(office)
        for sheet in _read(folder)
    }


def remove_sheets(office: Office, numbers: Iterable[str]) -> None:
    """Remove sheets from the disk and from their lists."""
    gone = set(numbers)
    for folder in _folders(office):
        for sheet in _read(folder):
            if sheet.number in gone:
                _remove(folder / sheet.path)
        file = folder / LISTING
        data = json.loads(file.read_bytes())
        kept = [item for item in data["sheets"] if item["number"] not in gone]
        if len(kept) < len(data["sheets"]):
            text = json.dumps(data | {"sheets": kept}, ensure_ascii=False, indent=2)
            write_file(file, f"{text}\n".encode(), mode=OWNER_ONLY)


def _folders(office: Office) -> Iterator[Path]:
    for file in sorted(office.signoff.glob(f"*/{SHEETS}/{LISTING}")):
        yield file.parent


def _read(folder: Path) -> list[MadeSheet]:
    file = folder / LISTING
    try:
        return [MadeSheet(**item) for item in json.loads(file.read_bytes())["sheets"]]
    except (ValueError, KeyError, TypeError) as error:
        raise MachineError(
            Problem(
                file=str(file),
                message="The list of personal sheets cannot be read.",
                hint="Put it back from a copy, or open the release again.",
            )
        ) from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise machine_error(error, file) from error
