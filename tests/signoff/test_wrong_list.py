"""A list that is not there is called by its name, with advice that fits."""

from __future__ import annotations

import pytest

from policygen.actions.signoff_lists import ListKind, read_list
from policygen.errors import PolicygenError
from policygen.roster.table import MOST_BYTES, read_table
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


@pytest.mark.parametrize("kind", ListKind)
def test_a_list_may_be_far_larger_than_a_file_with_answers(
    bureau: Bureau, kind: ListKind
) -> None:
    row = "{0};Voornaam{0} Van den Achternaam{0};medewerker;Afdeling 7;nl;{0}@x.example"
    rows = "\n".join(row.format(number) for number in range(60_000))
    text = f"Personeelsnummer;Naam;Functie;Afdeling;Taal;E-mail\n{rows}\n"
    path = bureau.desk.write("large.csv", text)
    assert path.stat().st_size > 4_000_000

    data = read_list(path, kind, "nl-BE")

    assert len(read_table(data, str(path)).rows) == 60_000


def test_a_list_that_is_too_large_is_not_read(bureau: Bureau) -> None:
    path = bureau.desk.write("giant.csv", "Naam;Taal\n")
    with path.open("r+b") as stream:
        stream.truncate(MOST_BYTES + 100_000)

    said = bureau.type("open", "giant.csv", "--release", "1.0")

    assert said.code == 1
    assert "Het bestand is 20.1 MB; hoogstens 20 MB wordt gelezen." in said.err


def test_a_name_that_no_file_can_have_is_told(bureau: Bureau) -> None:
    path = bureau.desk.folder / ("x" * 300)

    with pytest.raises(PolicygenError, match="geen bestandsnaam"):
        read_list(path, ListKind.ROSTER, "nl-BE")
