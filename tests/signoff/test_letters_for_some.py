"""Letters can be made for the people and departments that are named, and no others."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.journeys import Said
from tests.signoff.conftest import CLIENT_FOLDER, Bureau
from tests.signoff.test_signoff import EVE, JOE, errors, letters, numbers

COMMANDS = ("mail", "remind")


def written(bureau: Bureau, command: str, *words: str) -> list[str]:
    """Give whom there are letters for, in a folder of their own."""
    said = bureau.type(command, "--to", "letters", *words)
    assert said.code == 0, said
    return sorted(letters(bureau.desk.folder / "letters"))


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("words", "people"),
    [
        (("Joe Bloggs",), ["joe-bloggs"]),
        (("joe bloggs", "ANAIS LEFEVRE"), ["anais-lefevre", "joe-bloggs"]),
        (("0004",), ["eve"]),
        (("--department", "winkel"), ["anais-lefevre", "joe-bloggs"]),
        (("--department", "Bakkerij", "Joe Bloggs"), ["eve", "joe-bloggs"]),
        (
            ("--department", "Bakkerij", "--department", "Winkel"),
            ["anais-lefevre", "eve", "joe-bloggs"],
        ),
    ],
)
def test_only_who_was_named_gets_a_letter(
    bureau: Bureau, command: str, words: tuple[str, ...], people: list[str]
) -> None:
    assert written(bureau, command, *words) == people


@pytest.mark.parametrize("command", COMMANDS)
def test_a_document_number_names_one_sheet(bureau: Bureau, command: str) -> None:
    assert written(bureau, command, numbers(bureau)[EVE].lower()) == ["eve"]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_list_for_a_mail_merge_has_only_them(bureau: Bureau, command: str) -> None:
    said = bureau.type(command, "Piet Müller", "--merge", "merge.csv")

    assert said.code == 0, said
    text = (bureau.desk.folder / "merge.csv").read_text("utf-8-sig")
    rows = list(csv.reader(text.splitlines(), delimiter=";"))
    assert [row[0] for row in rows[1:]] == ["Piet Müller"]


def test_letters_to_others_that_are_there_already_stay(bureau: Bureau) -> None:
    folder = bureau.desk.folder / CLIENT_FOLDER / "signoff/1.0/mail"
    bureau.type("mail")
    bureau.type("record", "Joe Bloggs")

    said = bureau.type("mail", "Anaïs Lefèvre")

    assert "signoff/1.0/mail: 1 mail klaar" in said.out
    assert sorted(letters(folder)) == ["anais-lefevre", "eve"]


@pytest.mark.parametrize("command", COMMANDS)
def test_everything_that_is_wrong_is_told_and_nothing_is_written(
    bureau: Bureau, command: str
) -> None:
    bureau.type("record", "Joe Bloggs")
    joe = numbers(bureau)[JOE]

    said = bureau.type(
        *(command, "--to", "letters", "Anaïs Lefèvre", "Nobody", "Joe Bloggs", joe),
        *(f"{joe[:-1]}{'0' if joe[-1] != '0' else '1'}", "--department", "Kitchen"),
    )

    assert errors(said) == [
        'Er is hier geen blad van iemand die "Nobody" heet.',
        "Joe Bloggs heeft hier geen exemplaar dat nog te tekenen is.",
        f"{joe} heeft hier geen exemplaar dat nog te tekenen is.",
        f"{joe[:-1]}{'0' if joe[-1] != '0' else '1'} klopt niet: de laatste vier tekens "
        "passen niet bij de rest.",
        'Niemand werkt hier op de afdeling "Kitchen".',
    ]
    assert "De afdelingen zijn: Bakkerij, Winkel." in said.err
    assert not (bureau.desk.folder / "letters").exists()


def test_a_number_that_was_never_given_out_is_told(bureau: Bureau) -> None:
    said = bureau.type("mail", unissued(bureau))

    assert "werd in dit register nooit uitgegeven" in said.err


def unissued(bureau: Bureau) -> str:
    """Give a number of this client that nobody has."""
    from policygen.model.number import make_number

    return str(make_number(bureau.office.client, "BSP", "1.0", 900))


def test_a_name_of_two_people_is_not_enough(bureau: Bureau) -> None:
    roster = "Naam;Taal;Personeelsnummer\nAn Peeters;nl;1\nAn Peeters;nl;2\n"
    bureau.open("1.0", roster)

    said = bureau.type("mail", "An Peeters")

    assert errors(said) == ['Van "An Peeters" is hier meer dan één blad.']
    assert said.err.count("BSP-1.0-") == 2


def test_where_nobody_has_a_department_that_is_said(bureau: Bureau) -> None:
    bureau.type("erase", "Anaïs Lefèvre")
    bureau.open("1.0", "Naam;Taal\nNew Person;nl\n")
    for name in ("Piet Müller", "Joe Bloggs", "=Eve()"):
        bureau.type("erase", name)

    said: Said = bureau.type("remind", "--department", "Winkel")

    assert "De afdelingen zijn: niet ingevuld." in said.err


def test_a_letter_without_an_address_is_told_of_those_who_were_named(
    bureau: Bureau,
) -> None:
    said = bureau.type("remind", "--department", "Bakkerij")

    assert said.err == "Zonder e-mailadres: Piet Müller\n"
    folder = Path(CLIENT_FOLDER) / "signoff/reminders"
    assert sorted(letters(bureau.desk.folder / folder)) == ["eve"]
