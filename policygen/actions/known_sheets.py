"""Owns what is known of personal sheets: what their registers and their lists say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TypeAlias

from policygen.disk import slug
from policygen.errors import PolicygenError
from policygen.model.event import EventKind, History
from policygen.model.sheet import MadeSheet
from policygen.model.signoff import State
from policygen.release.shelf import Shelved, find_releases
from policygen.settings import REGISTER, SHEETS, SIGNOFF
from policygen.sheets.listing import LISTING, read_labels, read_listing

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""Whether somebody is late has no bearing on the sheet itself."""
DEEPEST = 4

SheetKey: TypeAlias = tuple[str, str]
"""The folder name of a client, and the number of a sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSheet:
    """A personal sheet that was made.

    `prints` are the fingerprints it ever had, none when they are no longer kept.
    `size` is its number of bytes, 0 when that is not known. `current` is the number of
    the sheet in force for the same person, "" when nobody knows or it was withdrawn
    (or that which replaced it was). `is_certain` is false when its register was altered.
    """

    number: str
    version: str
    client: str
    language: str = ""
    prints: frozenset[str] = frozenset()
    size: int = 0
    current: str = ""
    is_withdrawn: bool = False
    is_certain: bool = True


def find_known_sheets(root: Path, paths: Iterable[Path]) -> dict[SheetKey, KnownSheet]:
    """Give all sheets of the clients under an output folder, and around some paths.

    What a register says counts before what a list says, and an output folder before a
    copy elsewhere.
    """
    found: dict[SheetKey, KnownSheet] = {}
    folders = dict.fromkeys((*_clients(root), *_clients_around(paths)))
    for folder in folders:
        releases = find_releases(folder)
        for sheet in _of_register(folder):
            found.setdefault((folder.name, sheet.number), _label(sheet, releases))
        for place in find_lists(folder / SIGNOFF):
            _add_listed(found, place, folder.name, releases)
    for path in paths:
        for place in find_lists(path if path.is_dir() else path.parent):
            _add_listed(found, place, home_of(place), ())
    return found


def find_lists(folder: Path) -> list[Path]:
    """Give the folders of sheets in a folder: itself, of a version, or of all."""
    depths = (LISTING, f"{SHEETS}/{LISTING}", f"*/{SHEETS}/{LISTING}")
    return sorted(file.parent for depth in depths for file in folder.glob(depth))


def home_of(place: Path) -> str:
    """Give the name of the client's folder that a folder of sheets belongs to."""
    above = place.resolve().parents
    if len(above) >= DEEPEST - 1 and above[1].name == SIGNOFF:
        return above[2].name
    return slug(read_labels(place)[0])


def read_sheets(place: Path) -> list[MadeSheet]:
    """Give what the list in a folder says; nothing when it cannot be read."""
    try:
        return read_listing(place)
    except PolicygenError:
        return []


def _clients(root: Path) -> Iterator[Path]:
    for path in sorted(root.glob("*")):
        if _is_client(path):
            yield path.resolve()


def _clients_around(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        whole = path.resolve()
        yield from filter(_is_client, (whole, *whole.parents[:DEEPEST]))


def _is_client(folder: Path) -> bool:
    return (folder / SIGNOFF).is_dir() or (folder / REGISTER).is_file()


def _of_register(folder: Path) -> Iterator[KnownSheet]:
    """Give the sheets of a register; none when its own cannot be read."""
    path = folder / REGISTER
    if not path.is_file() or find_spec("sqlalchemy") is None:
        return
    from policygen.actions.signoff_office import find_office
    from policygen.actions.signoff_register import own_history
    from policygen.register.audit import audit
    from policygen.register.standing import read_standings

    try:
        history = own_history(find_office(folder, folder.parent))
    except PolicygenError:
        return
    is_certain = audit(history).damage is None
    prints = _prints(history)
    standings = read_standings(history, LONG_AGO)
    in_force = {
        (one.person, one.document): one.number
        for one in standings
        if one.state not in {State.SUPERSEDED, State.WITHDRAWN}
    }
    for one in standings:
        current = in_force.get((one.person, one.document), "")
        is_withdrawn = one.state is State.WITHDRAWN or not current
        yield KnownSheet(
            number=one.number,
            version=one.version,
            client=folder.name,
            prints=frozenset(prints[one.number]),
            current="" if is_withdrawn else current,
            is_withdrawn=is_withdrawn,
            is_certain=is_certain,
        )


def _prints(history: History) -> dict[str, set[str]]:
    """Give every fingerprint that was noted of each sheet."""
    from policygen.register.standing import read_payload

    found: defaultdict[str, set[str]] = defaultdict(set)
    for event in history.events:
        sha256 = read_payload(history, event).get("sha256", "")
        if event.kind == EventKind.MADE and sha256:
            found[event.number].add(sha256)
    return found


def _add_listed(
    found: dict[SheetKey, KnownSheet],
    place: Path,
    home: str,
    releases: tuple[Shelved, ...],
) -> None:
    """Add what a list knows; of a sheet whose fingerprint is known, only its size."""
    client, version = read_labels(place)
    for listed in read_sheets(place):
        key = home, listed.number
        known = found.get(key)
        if known is None:
            fresh = KnownSheet(number=listed.number, version=version, client=client)
            known = _label(fresh, releases)
        if not known.prints:
            known = replace(known, prints=frozenset((listed.sha256,)))
        if listed.sha256 in known.prints:
            known = replace(known, size=listed.bytes)
        found[key] = known


def _label(sheet: KnownSheet, releases: tuple[Shelved, ...]) -> KnownSheet:
    """Give a sheet with the name and the language of its client."""
    records = [one.record for one in releases if one.record]
    if not records:
        return sheet
    own = next((one for one in records if one.version == sheet.version), records[-1])
    return replace(sheet, client=own.client, language=own.language)
