"""Names of clients that would be trouble as the name of a folder."""

from __future__ import annotations

import json

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("...", "client-ab5df625"),
        ("../../../etc", "etc"),
        ("///", "client-732c4e97"),
        ("C:\\Windows", "c-windows"),
        ("CON", "con-a3dbc4b6"),
        ("nul", "nul-99e62427"),
        ("שלום", "slvm"),
        ("🥖🥖", "french-bread-french-bread"),
        ("-rf *", "rf"),
        ("$(reboot) `reboot` %PATH%", "reboot-reboot-path"),
    ],
)
def test_an_awkward_name_gets_a_safe_folder_and_is_printed_as_it_is(
    desk: Desk, name: str, folder: str
) -> None:
    desk.change("name: Studio North", f"name: {json.dumps(name, ensure_ascii=False)}")

    said = desk.build("--format", "html", "--format", "md")

    assert said.code == 0, said.err
    assert said.out.startswith(f"{name}: 8 files made in output/{folder}\n")
    assert {path.partition("/")[0] for path in desk.files("output")} == {
        "before",
        folder,
    }
    beside = {path.name for path in desk.folder.iterdir() if path.is_dir()}
    assert beside == {"bike-shed", "output"}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("x" * 300, "300 characters is too long. Write at most 120."),
        ("\\u202Egnp.exe", "Character 1 is an invisible mark that turns the reading"),
        ("a\\u0000b", "Character 2 cannot be printed"),
        ("two\\nlines", "This text must fit on one line."),
    ],
)
def test_a_name_that_cannot_be_printed_is_refused(
    desk: Desk, name: str, said: str
) -> None:
    line = desk.change("name: Studio North", f'name: "{name}"')

    desk.refuses(f"client.yaml:{line}:9: {said}")
