"""No number of a sheet is given out twice, whatever became of the register."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from policygen.model.event import Entry, EventKind
from policygen.model.number import make_number
from policygen.register.store import Register
from tests.signoff.conftest import NOW, ROSTER, Bureau
from tests.signoff.test_signoff import errors

ZOE = "Zoë Nieuw;kassa;Winkel;nl;0005;\n"
MAX = "Max Later;kassa;Winkel;nl;0006;\n"
OLDER = "Deze reservekopie is ouder dan 1 exemplaar dat al gemaakt werd"


def given(bureau: Bureau, roster: str) -> list[str]:
    """Open the release for people; give the numbers of the new sheets, without check."""
    opened = bureau.open("1.0", roster)
    return [str(one.number).rpartition("-")[0] for one in opened.plan.sheets]


def go_back(bureau: Bureau) -> None:
    """Put a backup back that is from before the fifth sheet."""
    bureau.type("backup", "old.sqlite")
    assert given(bureau, ROSTER + ZOE) == ["BSP-1.0-000005"]
    said = bureau.type("restore", "old.sqlite")
    assert (said.code, OLDER in said.err) == (0, True), said


def lose_the_list(bureau: Bureau) -> None:
    shutil.rmtree(bureau.office.signoff)


def lose_what_stood_there(bureau: Bureau) -> None:
    (aside,) = bureau.office.folder.glob("register-replaced-*")
    aside.unlink()


def spoil_what_stood_there(bureau: Bureau) -> None:
    (aside,) = bureau.office.folder.glob("register-replaced-*")
    aside.write_bytes(b"Dear diary, " * 100)


def leave_only_the_file(bureau: Bureau) -> None:
    """Leave what a run leaves that was killed before it wrote the list."""
    lose_what_stood_there(bureau)
    folder = bureau.office.sheets_folder("1.0")
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "zoe-nieuw-000005.pdf").write_bytes(b"%PDF")


def put_the_folder_aside(bureau: Bureau) -> None:
    lose_what_stood_there(bureau)
    bureau.office.signoff.rename(bureau.office.folder / "signoff-old")


@pytest.mark.parametrize(
    "happen",
    [
        lose_the_list,
        lose_what_stood_there,
        spoil_what_stood_there,
        leave_only_the_file,
        put_the_folder_aside,
    ],
)
def test_after_an_old_backup_the_numbers_go_on_where_they_were(
    bureau: Bureau, happen: Callable[[Bureau], None]
) -> None:
    go_back(bureau)
    happen(bureau)

    assert given(bureau, ROSTER + MAX) == ["BSP-1.0-000006"]


def test_a_backup_that_knows_every_sheet_is_no_older_one(bureau: Bureau) -> None:
    bureau.type("backup", "safe.sqlite")
    bureau.type("record", "Joe Bloggs")

    said = bureau.type("restore", "safe.sqlite")

    assert (said.code, "ouder" in said.err) == (0, False)


def test_a_register_of_a_stranger_that_was_put_aside_takes_no_numbers(
    bureau: Bureau,
) -> None:
    number = str(make_number("larkspur-cycles", "BSP", "1.0", 9))
    with Register(bureau.office.folder / "register-replaced-1.sqlite").writing(
        NOW
    ) as pen:
        pen.append([Entry(kind=EventKind.ISSUED, version="1.0", number=number)])

    assert given(bureau, ROSTER + ZOE) == ["BSP-1.0-000005"]


def test_without_a_backup_the_numbers_of_the_folder_put_aside_stay_taken(
    bureau: Bureau,
) -> None:
    bureau.office.register.path.unlink()
    bureau.office.signoff.rename(bureau.office.folder / "signoff-old")

    assert given(bureau, ROSTER)[0] == "BSP-1.0-000005"


def test_a_list_that_cannot_be_read_is_told_before_a_number_is_given(
    bureau: Bureau,
) -> None:
    listing = bureau.office.sheets_folder("1.0") / "sheets.json"
    listing.write_text("{")
    before = bureau.office.register.history()
    Path(bureau.desk.folder / "more.csv").write_text(ROSTER + ZOE)

    said = bureau.type("open", "more.csv", "--release", "1.0", "--yes")

    assert errors(said)
    assert "sheets.json" in said.err
    assert bureau.office.register.history() == before


def test_the_list_of_the_sheets_keeps_those_that_the_register_forgot(
    bureau: Bureau,
) -> None:
    go_back(bureau)
    bureau.open("1.0", ROSTER + ZOE)

    listing = bureau.office.sheets_folder("1.0") / "sheets.json"
    listed = [one["number"][:14] for one in json.loads(listing.read_text())["sheets"]]

    assert listed[-2:] == ["BSP-1.0-000005", "BSP-1.0-000006"]
