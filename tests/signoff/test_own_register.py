"""Signing off works on the register of the client itself, and on one that holds its events."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from policygen.errors import InputError
from policygen.model.event import Entry, EventKind
from policygen.model.number import make_number
from policygen.register.store import Register
from tests.journeys import CLIENT
from tests.signoff.conftest import NOW, ROSTER, Bureau

COMMANDS = (
    ("status",),
    ("record", "Joe Bloggs"),
    ("export", "all.csv"),
    ("export", "joe.json", "--person", "Joe Bloggs"),
    ("mail", "--to", "letters"),
    ("remind", "--to", "letters"),
    ("audit",),
    ("close", "1.0"),
    ("erase", "Joe Bloggs"),
    ("backup", "copy.sqlite"),
    ("open", "roster.csv", "--release", "1.0", "--yes"),
    ("sheet", "--name", "Ann Onym"),
)
STRANGER = "Dit is niet het register van Studio North."
LOST = "Het register is er niet meer, terwijl er al exemplaren gemaakt zijn."
EMPTY = "Het register is leeg, terwijl er al exemplaren gemaakt zijn."


def take_a_strangers(path: Path) -> None:
    path.unlink()
    number = str(make_number("larkspur-cycles", "SMP", "1.0", 1))
    issued = Entry(
        kind=EventKind.ISSUED, version="1.0", number=number, payload={"name": "Ann"}
    )
    with Register(path).writing(NOW) as pen:
        pen.append([Entry(kind=EventKind.OPENED, version="1.0"), issued])


def empty(path: Path) -> None:
    path.write_bytes(b"")


MISHAPS: tuple[tuple[Callable[[Path], None], str, str], ...] = (
    (take_a_strangers, STRANGER, "Zet het eigen register terug"),
    (Path.unlink, LOST, "Zet een reservekopie terug"),
    (empty, EMPTY, "Zet een reservekopie terug"),
)


def listing(bureau: Bureau) -> str:
    return (bureau.office.sheets_folder("1.0") / "sheets.json").read_text()


@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize(("happen", "message", "remedy"), MISHAPS)
def test_another_or_no_register_is_refused_by_every_command(
    bureau: Bureau,
    happen: Callable[[Path], None],
    message: str,
    remedy: str,
    words: tuple[str, ...],
) -> None:
    path, listed = bureau.office.register.path, listing(bureau)
    happen(path)
    before = Register(path).history()

    said = bureau.type(*words)

    assert (said.code, said.out) == (1, "")
    assert f"{path.name}: {message}" in said.err
    assert f"{remedy}: policygen signoff restore {bureau.office.folder}" in said.err
    assert Register(path).history() == before
    assert listing(bureau) == listed


@pytest.mark.parametrize(("happen", "message", "remedy"), MISHAPS)
def test_a_release_counts_nobody_in_another_or_no_register(
    bureau: Bureau, happen: Callable[[Path], None], message: str, remedy: str
) -> None:
    path = bureau.office.register.path
    bureau.type("record", "Anaïs Lefèvre")
    happen(path)
    bureau.desk.change("nl: Geen brommers.", "nl: Geen brommers meer.")

    said = bureau.desk.type("release", CLIENT, "2.0", "--yes", "--format", "md")

    assert (said.code, said.out) == (1, "")
    assert f"{path.name}: {message}" in said.err
    assert remedy in said.err
    assert not (bureau.office.folder / "releases" / "2.0").exists()


def test_a_release_needs_no_register_where_nobody_signs(bureau: Bureau) -> None:
    bureau.office.register.path.unlink()
    shutil.rmtree(bureau.office.signoff)
    bureau.desk.change("nl: Geen brommers.", "nl: Geen brommers meer.")

    said = bureau.desk.type("release", CLIENT, "2.0", "--yes", "--format", "md")

    assert (said.code, "tekenen" in said.err) == (0, False)


def test_a_sheet_is_not_looked_up_in_a_strangers_register(bureau: Bureau) -> None:
    number = str(make_number("larkspur-cycles", "SMP", "1.0", 1))
    bureau.desk.write("theirs.pdf", f"<dc:identifier>{number}</dc:identifier>")
    own = next(bureau.office.sheets_folder("1.0").glob("*.pdf"))
    take_a_strangers(bureau.office.register.path)

    theirs = bureau.desk.type("verify", "theirs.pdf")
    said = bureau.desk.type("verify", own)

    assert (theirs.code, "Studio North" in theirs.out) == (1, False)
    assert said.code == 0
    assert said.out.endswith("Of er een nieuwer exemplaar is, is hier niet bekend.\n")


@pytest.mark.parametrize("happen", [take_a_strangers, Path.unlink, empty])
def test_a_backup_mends_it(bureau: Bureau, happen: Callable[[Path], None]) -> None:
    bureau.type("backup", "safe.sqlite")
    happen(bureau.office.register.path)

    assert bureau.type("restore", "safe.sqlite").code == 0
    assert bureau.type("record", "Joe Bloggs").code == 0


def test_a_register_elsewhere_is_looked_at_just_so(bureau: Bureau) -> None:
    shutil.copy(bureau.office.register.path, bureau.desk.folder / "mine.sqlite")
    bureau.office.register.path.unlink()

    assert bureau.type("status", "--register", "mine.sqlite").code == 0
    said = bureau.type("status", "--register", "yours.sqlite")
    assert (said.code, f"yours.sqlite: {LOST}" in said.err) == (1, True)


def test_without_a_backup_one_begins_again_beside_the_old_folder(
    bureau: Bureau,
) -> None:
    bureau.office.register.path.unlink()
    with pytest.raises(InputError, match="Het register is er niet meer"):
        bureau.open("1.0", ROSTER)
    bureau.office.signoff.rename(bureau.desk.folder / "old")

    assert len(bureau.open("1.0", ROSTER).made) == 4


def test_an_opening_that_was_killed_before_a_sheet_is_done_again(
    bureau: Bureau,
) -> None:
    numbers = {one["number"] for one in json.loads(listing(bureau))["sheets"]}
    shutil.rmtree(bureau.office.signoff)
    assert {one.number for one in bureau.open("1.0", ROSTER).made} == numbers

    shutil.rmtree(bureau.office.signoff)
    empty(bureau.office.register.path)
    assert {one.number for one in bureau.open("1.0", ROSTER).made} == numbers
