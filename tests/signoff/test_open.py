"""A list of people becomes personal sheets and a register, after a look at the list."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.actions import sheets
from policygen.register.standing import read_rounds
from tests.journeys import CLIENT, Desk, type_command
from tests.signoff.conftest import CLIENT_FOLDER, ROSTER, Bureau


def test_nothing_is_made_until_the_list_was_confirmed(bureau: Bureau) -> None:
    before = bureau.office.register.history()
    bureau.desk.write("new.csv", "Naam;Taal\nNew Person;nl\n")

    words = ["signoff", "open", CLIENT_FOLDER, "new.csv", "--release", "1.0"]
    said = type_command(words, bureau.desk.folder)

    assert said.code != 0
    assert "1 exemplaar te maken" in said.err
    assert "Niet op deze lijst" in said.err
    assert bureau.office.register.history() == before


def test_a_column_that_means_nothing_is_a_wrong_command(bureau: Bureau) -> None:
    words = ("new.csv", "--release", "1.0", "--column", "nmae=Wie")

    said = bureau.type("open", *words)

    assert (said.code, 'Bedoelt u "name"?' in said.err) == (2, True)


def test_a_list_with_a_name_that_no_font_has_makes_and_draws_nothing(
    bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    def draw(*_: object) -> None:
        pytest.fail("The base was drawn.")

    monkeypatch.setattr(sheets, "prepare_bases", draw)
    before = bureau.office.register.history()
    bureau.desk.write("new.csv", "Naam;Taal;Functie\nJan;nl;clerk\nꦗ;nl;ꦗ\n")

    said = bureau.type("open", "new.csv", "--release", "1.0", "--yes")

    assert said.code == 1
    assert said.err.count("ꦗ") == len(["shown", "shown", "refused", "refused"])
    assert "new.csv:3: " in said.err
    assert bureau.office.register.history() == before


def test_columns_that_are_not_used_are_named_also_without_a_heading(
    bureau: Bureau,
) -> None:
    head = "Naam;Taal;Maat;;;" + ";" * 21 + "Ploegbaas"
    bureau.desk.write("new.csv", f"{head}\nNew Person;nl;42;x;;{';' * 21}Piet\n")

    said = bureau.type("open", "new.csv", "--release", "9.0")

    assert "  niet gebruikt: Maat, kolom D (zonder titel), Ploegbaas\n" in said.err


def test_a_cell_beyond_the_headings_is_told_and_nothing_is_made(
    bureau: Bureau,
) -> None:
    before = bureau.office.register.history()
    bureau.desk.write("new.csv", "Naam,Taal\nAn Maes,nl\nSmit, Jan,nl\nBo,nl,\n")

    said = bureau.type("open", "new.csv", "--release", "1.0", "--yes")

    assert said.code == 1
    assert 'new.csv:3: In deze rij staat "nl" zonder titel erboven.' in said.err
    assert said.err.count("zonder titel erboven") == 1
    assert bureau.office.register.history() == before


def test_columns_can_be_named_in_the_words_of_the_client(bureau: Bureau) -> None:
    bureau.desk.write("new.csv", "Wie;Tong\nNew Person;nl\n")
    columns = ("--column", "naam=Wie", "--column", "Sprache=Tong")

    said = bureau.type("open", "new.csv", "--release", "9.0", *columns)

    assert '\n  naam: "Wie"\n  taal: "Tong"\n' in said.err


def test_without_a_version_the_newest_release_is_opened_and_named(
    bureau: Bureau,
) -> None:
    bureau.freeze("2.0")
    bureau.desk.write("people.csv", ROSTER)

    said = bureau.type("open", "people.csv", "--yes")

    assert said.code == 0, said
    named = "U noemde geen versie: dit gaat over 2.0, de nieuwste."
    assert named in said.err
    assert set(read_rounds(bureau.office.register.history())) == {"1.0", "2.0"}
    again = bureau.type("open", "people.csv", "--release", "2.0", "--yes")
    assert (again.code, named in again.err) == (0, False)


def test_without_any_release_nothing_is_opened(tmp_path: Path) -> None:
    desk = Desk(tmp_path).set_up()
    desk.write("people.csv", ROSTER)

    said = desk.type("signoff", "open", CLIENT, "people.csv", "--yes")

    assert said.code == 1
    assert "Er is nog niets uitgebracht" in said.err
