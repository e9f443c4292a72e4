"""Owns which numbers of sheets were given out, as the files beside a register tell."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from policygen.actions.signoff_office import Office
from policygen.errors import PolicygenError
from policygen.model.event import EventKind, History
from policygen.model.number import Turn, read_number
from policygen.register.store import Register
from policygen.settings import SHEETS
from policygen.sheets.listing import read_listing

ASIDE = "-replaced-"
"""What the name of a register that a backup replaced has behind its own."""

_FILE = re.compile(r"-(\d{6})\.pdf")


def find_turns(office: Office) -> frozenset[Turn]:
    """Give what was given out already, also what the register does not know any more.

    Lists of sheets tell it, wherever in the client's folder they are; sheets that a
    killed run left without a list; and registers that a backup replaced. Raises
    InputError for a list that cannot be read.
    """
    return frozenset((*_of_sheets(office), *_of_registers(office)))


def find_replaced(office: Office) -> tuple[Path, ...]:
    """Give the registers that backups replaced, which are kept beside the register."""
    path = office.register.path
    found = path.parent.glob(f"{glob.escape(path.stem)}{ASIDE}*")
    return tuple(sorted(found))


def turns_of(history: History, client: str) -> frozenset[Turn]:
    """Give what a register of a client gave out."""
    numbers = (
        read_number(event.number)
        for event in history.events
        if event.kind == EventKind.ISSUED
    )
    return frozenset(one.turn for one in numbers if one and one.fits(client))


def _of_sheets(office: Office) -> Iterator[Turn]:
    for folder in office.folder.glob(f"*/*/{SHEETS}"):
        for sheet in read_listing(folder):
            if number := read_number(sheet.number):
                yield number.turn
        for file in folder.glob("*.pdf"):
            if found := _FILE.search(file.name):
                yield folder.parent.name, int(found[1])


def _of_registers(office: Office) -> Iterator[Turn]:
    for aside in find_replaced(office):
        with suppress(PolicygenError):
            yield from _of_register(aside, office.client)


def _of_register(path: Path, client: str) -> frozenset[Turn]:
    return turns_of(Register(path).history(), client)
