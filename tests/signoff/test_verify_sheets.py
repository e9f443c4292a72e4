"""A personal sheet tells of which release it is, whether it is in force, and unchanged."""

from __future__ import annotations

import json
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from policygen.actions import known_sheets
from policygen.disk import fingerprint
from tests.journeys import Said, run_here
from tests.signoff.conftest import CLIENT_FOLDER, ROSTER, Bureau
from tests.signoff.test_signoff import ANN, EVE, JOE, PIET, numbers, reopen_english

SHEETS = f"{CLIENT_FOLDER}/signoff/1.0/sheets"
IN_FORCE = "Dit is het exemplaar dat nu geldt."
UNCHANGED = "exemplaar {}, ongewijzigd, uit versie {} van Studio North."
CHANGED = (
    "GEWIJZIGD: exemplaar {} van versie 1.0 van Studio North werd niet zo gemaakt."
)


def verify(bureau: Bureau, *words: str | Path) -> Said:
    return run_here(["verify", *words], bureau.desk.folder)


def sheet(bureau: Bureau, which: str) -> Path:
    """Give the file of a sheet."""
    return bureau.desk.folder / SHEETS / f"{numbers(bureau)[which]}.pdf"


def forge(path: Path, number: str) -> None:
    """Write a file that says it is a certain sheet."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"%PDF-1.7 <dc:identifier>{number}</dc:identifier>")


def test_a_sheet_is_known_where_it_stands_and_elsewhere(bureau: Bureau) -> None:
    here = sheet(bureau, JOE)
    away = Path(shutil.copy(here, bureau.desk.folder / "mail.pdf"))
    expected = f"{UNCHANGED.format(numbers(bureau)[JOE], '1.0')} {IN_FORCE}"

    said = verify(bureau, f"{SHEETS}/{here.name}", "mail.pdf")

    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        f"{SHEETS}/{here.name}: {expected}",
        f"{away.name}: {expected}",
    ]
    assert "Joe" not in said.out


def test_a_byte_that_differs_is_told_with_the_number_that_the_file_says(
    bureau: Bureau,
) -> None:
    number = numbers(bureau)[JOE]
    forge(bureau.desk.folder / "mail.pdf", number)
    forge(sheet(bureau, JOE), number)

    said = verify(bureau, "mail.pdf", sheet(bureau, JOE))

    assert said.code == 1
    assert said.out.count(CHANGED.format(number)) == 2


def test_what_was_added_behind_a_sheet_is_told_apart(bureau: Bureau) -> None:
    number = numbers(bureau)[JOE]
    data = sheet(bureau, JOE).read_bytes()
    more = f"<dc:identifier>{number}</dc:identifier>"
    bureau.desk.write("mail.pdf", data + more.encode())

    said = verify(bureau, "mail.pdf")

    assert said.code == 1
    assert f"GEWIJZIGD: aan exemplaar {number} van versie 1.0" in said.out
    assert said.out.endswith(f"veranderen wat u ziet. {IN_FORCE}\n")


def test_a_sheet_that_was_replaced_is_no_longer_in_force(bureau: Bureau) -> None:
    old = sheet(bureau, JOE)
    bureau.set_clock(bureau.now + timedelta(days=2))
    reopen_english(bureau)
    known = numbers(bureau)

    said = verify(bureau, old, sheet(bureau, ANN))

    first, second = said.out.splitlines()
    newer = next(
        number for short, number in known.items() if short.startswith("BSP-2.0-000001")
    )
    assert said.code == 0
    assert first.endswith(
        f"Dit exemplaar geldt niet meer: het is vervangen door {newer}."
    )
    assert second.endswith(IN_FORCE)


def test_an_editorial_release_leaves_a_sheet_in_force(bureau: Bureau) -> None:
    template = "bike-shed/documents/agreement/nl.md.j2"
    bureau.desk.change("houd de doorgang vrij", "laat de doorgang vrij", template)
    bureau.freeze("1.1", editorial=True)
    bureau.open("1.1")

    said = verify(bureau, sheet(bureau, ANN))

    assert said.out.endswith(f"uit versie 1.0 van Studio North. {IN_FORCE}\n")


def test_a_sheet_that_was_withdrawn_says_so(bureau: Bureau) -> None:
    bureau.type("record", numbers(bureau)[PIET], "--withdrawn", "--reason", "left")

    said = verify(bureau, sheet(bureau, PIET))

    assert (said.code, said.out.endswith(" Dit exemplaar is ingetrokken.\n")) == (
        0,
        True,
    )


def test_of_somebody_who_was_erased_nothing_but_the_number_is_left(
    bureau: Bureau,
) -> None:
    number = numbers(bureau)[JOE]
    forge(bureau.desk.folder / "mail.pdf", number)
    bureau.type("erase", "Joe Bloggs")

    said = verify(bureau, "mail.pdf")

    assert said.code == 1
    assert f"exemplaar {number} van versie 1.0 van Studio North. Zijn" in said.out


def test_a_list_that_was_made_to_fit_does_not_help(bureau: Bureau) -> None:
    number = numbers(bureau)[JOE]
    listing = bureau.desk.folder / SHEETS / "sheets.json"
    before = json.loads(listing.read_text())
    forge(sheet(bureau, JOE), number)
    for one in before["sheets"]:
        if one["number"] == number:
            data = sheet(bureau, JOE).read_bytes()
            one |= {
                "sha256": fingerprint(data),
                "bytes": len(data),
            }
    listing.write_text(json.dumps(before))

    said = verify(bureau, sheet(bureau, JOE))

    assert said.code == 1
    assert CHANGED.format(number) in said.out


@pytest.mark.parametrize("loss", ["gone", "broken", "library"])
def test_without_the_register_the_list_of_the_sheets_will_do(
    bureau: Bureau, loss: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, register = sheet(bureau, JOE), bureau.desk.folder / CLIENT_FOLDER
    register /= "register.sqlite"
    if loss == "gone":
        register.unlink()
    elif loss == "broken":
        register.write_bytes(b"x" * 9000)
    else:
        monkeypatch.setattr(known_sheets, "find_spec", lambda _: None)

    said = verify(bureau, path)

    assert said.code == 0
    assert said.out.endswith("Of er een nieuwer exemplaar is, is hier niet bekend.\n")


def test_an_altered_register_makes_nothing_certain(bureau: Bureau) -> None:
    path = sheet(bureau, JOE)
    register = bureau.desk.folder / CLIENT_FOLDER / "register.sqlite"
    with sqlite3.connect(register) as connection:
        connection.execute(
            "UPDATE payloads SET payload = replace(payload, 'Piet', 'P')"
        )
    connection.close()

    said = verify(bureau, path)

    assert said.code == 1
    assert said.out.splitlines()[1:] == [
        "    Let op: het register waarin dit staat is gewijzigd, dus zeker is het niet."
    ]


@pytest.mark.parametrize(
    "place", [SHEETS, f"{CLIENT_FOLDER}/signoff", f"{CLIENT_FOLDER}/signoff/1.0"]
)
def test_all_sheets_in_a_folder_are_one_line(bureau: Bureau, place: str) -> None:
    said = verify(bureau, place)

    assert (said.code, said.out) == (
        0,
        f"{SHEETS}: ongewijzigd: 4 exemplaren uit versie 1.0 van Studio North.\n",
    )


def test_in_a_folder_of_sheets_the_wrong_ones_go_by_number(bureau: Bureau) -> None:
    known = numbers(bureau)
    folder = bureau.desk.folder / SHEETS
    sheet(bureau, ANN).unlink()
    forge(sheet(bureau, PIET), known[PIET])
    sheet(bureau, JOE).rename(folder / "joe-bloggs.pdf")
    forge(folder / "eve.pdf", known[EVE])
    (folder / "notes.txt").write_text("x")

    said = verify(bureau, SHEETS)

    assert said.code == 1
    assert said.out.splitlines() == [
        f"{SHEETS}: GEWIJZIGD: niet alle exemplaren uit versie 1.0 van Studio North "
        "liggen er zoals ze gemaakt werden.",
        f"    ontbreekt: {known[ANN]}",
        f"    gewijzigd: {known[PIET]}",
        f"    ontbreekt: {known[JOE]}",
        f"    hoort hier niet: {known[EVE]}",
        "    hoort hier niet: joe-bloggs.pdf",
        "    hoort hier niet: notes.txt",
    ]


def test_a_folder_of_sheets_that_was_carried_away_is_judged_by_its_list(
    bureau: Bureau,
) -> None:
    away = bureau.desk.folder / "stick"
    shutil.copytree(bureau.desk.folder / SHEETS, away)

    known = verify(bureau, "stick")
    alone = verify(bureau, "stick", "-o", "nowhere")
    one = verify(bureau, next(away.glob("*.pdf")), "-o", "nowhere")

    assert (known.code, alone.code, one.code) == (0, 0, 0)
    assert "4 exemplaren uit versie 1.0 van Studio North." in known.out
    assert "unchanged: 4 sheets from version 1.0 of studio-north." in alone.out
    assert "Whether there is a newer sheet is not known here." in one.out


def test_a_folder_whose_list_is_broken_is_not_whole(bureau: Bureau) -> None:
    away = bureau.desk.folder / "stick"
    shutil.copytree(bureau.desk.folder / SHEETS, away)
    for folder in (away, bureau.desk.folder / SHEETS):
        (folder / "sheets.json").write_text("{")

    here, alone = verify(bureau, SHEETS), verify(bureau, "stick")

    assert (here.code, alone.code) == (1, 1)
    assert "    gewijzigd: sheets.json" in here.out
    assert "stick: CHANGED: sheets.json can no longer be trusted." in alone.out


def test_sheets_in_a_folder_with_other_papers_are_called_by_their_number(
    bureau: Bureau,
) -> None:
    folder = bureau.desk.folder / "mail"
    folder.mkdir()
    shutil.copy(sheet(bureau, JOE), folder / "joe-bloggs.pdf")
    forge(folder / "eve.pdf", numbers(bureau)[EVE])
    (folder / "stranger.txt").write_text("x")

    said = verify(bureau, "mail")

    assert said.code == 1
    assert [line.partition(":")[0] for line in said.out.splitlines()] == [
        numbers(bureau)[EVE],
        numbers(bureau)[JOE],
        "mail/stranger.txt",
    ]


def test_two_clients_may_have_the_same_number(bureau: Bureau) -> None:
    output = bureau.desk.folder / "output"
    shutil.copytree(output / "studio-north", output / "another-client")
    other = output / "another-client/register.sqlite"
    other.unlink()
    listing = output / "another-client/signoff/1.0/sheets/sheets.json"
    path = output / "another-client/signoff/1.0/sheets" / sheet(bureau, JOE).name
    path.write_text("other")
    data = json.loads(listing.read_text())
    for one in data["sheets"]:
        if one["path"] == path.name:
            one["sha256"] = fingerprint(b"other")
    listing.write_text(json.dumps(data))

    said = verify(bureau, path, sheet(bureau, JOE))

    assert said.code == 0, said.out


def test_a_program_can_read_the_verdict(bureau: Bureau) -> None:
    said = verify(bureau, sheet(bureau, JOE), "--json")

    (found,) = json.loads(said.out)
    assert (found["subject"], found["number"], found["is_current"]) == (
        *("sheet", numbers(bureau)[JOE], True),
    )
    assert (found["verdict"], found["version"], found["client"]) == (
        *("unchanged", "1.0", "Studio North"),
    )
    assert ROSTER.splitlines()[3].partition(";")[0] not in said.out
