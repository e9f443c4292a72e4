"""One new colleague gets a sheet with one command."""

from __future__ import annotations

import json
import shutil

import pytest

from policygen.actions import signoff_needs
from tests.journeys import CLIENT, Desk
from tests.sheets.shelf import shelved

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("sheets")]
SHEETS = "output/studio-north/signoff/1.0/sheets"


@pytest.fixture
def released(desk: Desk) -> Desk:
    """Give a desk with a client and its first release."""
    shutil.copytree(shelved().folder, desk.folder / "output/studio-north/releases/1.0")
    return desk


def test_a_colleague_gets_a_sheet_in_a_language_and_the_next_a_new_number(
    released: Desk,
) -> None:
    first = released.type(
        *("signoff", "sheet", CLIENT, "--name", "Els Van den Bossche"),
        *("--function", "fietser", "--entity", "Gent", "--department", "Winkel"),
    )
    second = released.type(
        *("signoff", "sheet", CLIENT, "--name", "王小明", "--language", "en"),
        *("--release", "1.0"),
    )

    assert (first.code, first.err) == (0, "")
    assert first.out.startswith("Blad voor Els Van den Bossche: output/")
    assert "BSP-1.0-000001-" in first.out
    assert second.out.startswith("Blad voor 王小明: output/")
    assert "BSP-1.0-000002-" in second.out
    assert sorted(released.files(SHEETS)) == [
        ".policygen-made.jsonl",
        "els-van-den-bossche-000001.pdf",
        "sheets.json",
        "wangxiaoming-000002.pdf",
    ]
    listed = json.loads(released.files(SHEETS)["sheets.json"])
    assert [sheet["language"] for sheet in listed["sheets"]] == ["nl-BE", "en"]
    status = released.type("signoff", "status", CLIENT)
    assert "  Els Van den Bossche" in status.out
    assert "  王小明" in status.out


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--name", " "), "Op een exemplaar hoort een naam."),
        (
            ("--name", "Els", "--language", "de"),
            'In "de" is er niets uitgebracht om te tekenen',
        ),
        (("--name", "Els", "--release", "3.0"), "Versie 3.0 is niet uitgebracht."),
    ],
)
def test_a_sheet_that_cannot_be_made_says_why(
    released: Desk, more: tuple[str, ...], said: str
) -> None:
    done = released.type("signoff", "sheet", CLIENT, *more)
    assert (done.code, done.out) == (1, "")
    assert said in done.err


def test_without_a_release_there_is_nothing_to_sign(desk: Desk) -> None:
    done = desk.type("signoff", "sheet", CLIENT, "--name", "Els")
    assert done.code == 1
    assert "Er is nog niets uitgebracht" in done.err


@pytest.mark.parametrize(
    "file", ["release.json", "print/nl-BE/fietsenstalling-afspraken.html"]
)
@pytest.mark.parametrize("change", ["altered", "gone"])
def test_a_damaged_release_gives_no_sheets(
    released: Desk, file: str, change: str
) -> None:
    path = released.folder / "output/studio-north/releases/1.0" / file
    path.chmod(0o644)
    if change == "gone":
        path.parent.chmod(0o755)
        path.unlink()
    else:
        path.write_bytes(path.read_bytes() + b" ")
    done = released.type("signoff", "sheet", CLIENT, "--name", "Els")
    assert done.code == 1
    assert f": {file}." in done.err


def test_a_machine_without_the_extra_packages_says_what_to_install(
    released: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signoff_needs, "LIBRARIES", ("bidi", "no_such_library"))
    done = released.type("signoff", "sheet", CLIENT, "--name", "Els")
    assert done.code == 3
    assert "no_such_library" in done.err
    assert "policygen[signoff]" in done.err


def test_a_real_sheet_is_known_by_its_bytes_and_a_changed_one_by_its_number(
    released: Desk,
) -> None:
    released.type("signoff", "sheet", CLIENT, "--name", "Els")
    (path,) = (released.folder / SHEETS).glob("*.pdf")
    whole = path.read_bytes()
    number = json.loads(released.files(SHEETS)["sheets.json"])["sheets"][0]["number"]
    copies = {
        "ongewijzigd": whole,
        "GEWIJZIGD: exemplaar": whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:],
        "GEWIJZIGD: aan exemplaar": whole + b"\n% signed\n%%EOF\n",
    }

    for expected, data in copies.items():
        released.write("mail.pdf", data)
        said = released.type("verify", "mail.pdf")

        assert expected in said.out
        assert number in said.out
        assert "Els" not in said.out
