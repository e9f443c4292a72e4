"""A list that is not there is called by its name, with advice that fits."""

from __future__ import annotations

import pytest

from policygen.actions.signoff_lists import ListKind, read_list
from policygen.errors import PolicygenError
from tests.signoff.conftest import Bureau


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("none.csv", "Er is geen personeelslijst met deze naam."),
        ("client.yaml/none.csv", "Er is geen personeelslijst met deze naam."),
        ("output", "Dit is een map, geen personeelslijst."),
    ],
)
def test_a_wrong_roster_gives_advice_about_rosters(
    bureau: Bureau, name: str, what: str
) -> None:
    said = bureau.type("open", name, "--release", "1.0")

    assert said.code == 1
    assert said.err.startswith(f"{name}: {what}")
    assert "policygen signoff roster-template lijst.xlsx --language nl" in said.err


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("back.csv", "Er is geen lijst met deze naam."),
        ("output", "Dit is een map, geen lijst."),
    ],
)
def test_a_wrong_list_of_what_came_back_is_not_called_a_roster(
    bureau: Bureau, name: str, what: str
) -> None:
    said = bureau.type("record", "--from", name)

    assert said.code == 1
    assert said.err.startswith(f"{name}: {what}")
    assert "roster-template" not in said.err


def test_a_name_that_no_file_can_have_is_told(bureau: Bureau) -> None:
    path = bureau.desk.folder / ("x" * 300)

    with pytest.raises(PolicygenError, match="geen bestandsnaam"):
        read_list(path, ListKind.ROSTER, "nl-BE")
