"""Owns `signoff sheet`: the sheet of one new colleague, apart from any list of people."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from policygen.actions.client import is_ours, open_client, told_at
from policygen.actions.limits import run_limited
from policygen.actions.sheets import (
    SheetOptions,
    draw_sheets,
    find_release,
    language_for,
    sheets_folder,
    signed_documents,
)
from policygen.disk import alone_in, check_root, slug
from policygen.errors import InputError, Problem
from policygen.model.signoff import (
    MadeSheet,
    Signatory,
    WantedSheet,
    make_number,
    make_prefix,
    read_number,
)
from policygen.release.shelf import Shelved


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """Whom a sheet is for, and of which version: the newest when `version` is ""."""

    name: str
    function: str
    entity: str = ""
    department: str = ""
    language: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """The sheets of one colleague as they stand on disk: one for each document."""

    version: str
    language: str
    folder: Path
    sheets: tuple[MadeSheet, ...]


def sheet_for(path: Path, colleague: Colleague, output: Path) -> Issued:
    """Make the sheet of one colleague, numbered after those that are there.

    Raises InputError when nothing was released, when the release has no text in the
    language, or when the name cannot be printed.
    """
    if not colleague.name.strip():
        raise InputError(
            Problem(message="A sheet needs a name.", hint="Give one with --name.")
        )
    check_root(output)
    with told_at(path):
        folder = client_folder(path, output)
        shelved = find_release(folder, colleague.version)
        language = colleague.language or (
            shelved.record.language if shelved.record else ""
        )
        language = language_for(shelved, language)
    version = shelved.folder.name
    target = sheets_folder(folder, version)
    with alone_in(output):
        wanted = _wanted(shelved, colleague, language, target)
        made = draw_sheets(shelved, target, wanted, SheetOptions(jobs=1))
    return Issued(version=version, language=language, folder=target, sheets=tuple(made))


def client_folder(path: Path, output: Path) -> Path:
    """Give the folder of a client under an output folder."""
    stranger = "" if is_ours(path) else str(path)
    name = run_limited(stranger, _name_of, path) if stranger else _name_of(path)
    return output / slug(name)


def _name_of(path: Path) -> str:
    return open_client(path).name


def _wanted(
    shelved: Shelved, colleague: Colleague, language: str, folder: Path
) -> list[WantedSheet]:
    from policygen.sheets.listing import read_listing

    known = (read_number(sheet.number) for sheet in read_listing(folder))
    last = max((number.sequence for number in known if number), default=0)
    record = shelved.record
    prefix = make_prefix(record.blueprint[0] if record else "")
    person = Signatory(
        name=" ".join(colleague.name.split()),
        language=language,
        function=colleague.function,
        entity=colleague.entity,
        department=colleague.department,
    )
    documents = dict.fromkeys(
        item.document for item in signed_documents(shelved) if item.language == language
    )
    client = shelved.folder.parent.parent.name
    return [
        WantedSheet(
            number=make_number(client, prefix, shelved.folder.name, sequence),
            signatory=person,
            document=document,
            language=language,
        )
        for sequence, document in enumerate(documents, last + 1)
    ]
