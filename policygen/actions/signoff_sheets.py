"""Owns which files with people's names signing off keeps on disk, and removing them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from policygen.actions.signoff_office import Office
from policygen.disk import machine_error
from policygen.settings import SHEETS
from policygen.sheets import listing

MAIL = "mail"
"""The folder of the letters of a version, beside that of its sheets."""


def find_sheets(office: Office) -> dict[str, Path]:
    """Give the file of every sheet that is listed, by document number."""
    return {
        sheet.number: folder / sheet.path
        for folder in _folders(office)
        for sheet in listing.read_listing(folder)
    }


def find_prints(office: Office, numbers: Collection[str]) -> tuple[Path, ...]:
    """Give the files that may name who one of these sheets is of, but for the sheets.

    They are files to print with all sign-off pages, letters, and lists of letters.
    """
    letters = {f"{number.lower()}.eml" for number in numbers}
    versions = [
        folder.parent
        for folder in _folders(office)
        if any(sheet.number in numbers for sheet in listing.read_listing(folder))
    ]
    found = {
        path
        for version in versions
        for pattern in ("*.pdf", f"{MAIL}/*.csv")
        for path in version.glob(pattern)
    }
    found |= {
        path
        for path in office.signoff.rglob("*.eml")
        if any(path.name.endswith(f"-{ending}") for ending in letters)
    }
    return tuple(sorted(found))


def remove_sheets(office: Office, numbers: Collection[str]) -> None:
    """Remove sheets, and the files to print that may hold one of them."""
    for path in find_prints(office, numbers):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise machine_error(error, path) from error
    for folder in _folders(office):
        listing.remove_sheets(folder, numbers)


def _folders(office: Office) -> Iterator[Path]:
    for file in sorted(office.signoff.glob(f"*/{SHEETS}/{listing.LISTING}")):
        yield file.parent
