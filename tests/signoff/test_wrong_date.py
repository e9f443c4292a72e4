"""A date that was recorded wrongly is told, and corrected without losing what was there."""

from __future__ import annotations

import pytest

from policygen.model.event import EventKind
from policygen.register.standing import read_payload
from tests.signoff.conftest import ROSTER, Bureau

NAME = "Anaïs Lefèvre"


def _signed(bureau: Bureau) -> list[dict[str, str]]:
    history = bureau.office.register.history()
    events = [one for one in history.events if one.kind == EventKind.SIGNED]
    return [read_payload(history, one) for one in events]


@pytest.fixture
def signed(bureau: Bureau) -> Bureau:
    """Give a bureau four days later, where somebody is recorded with a wrong date."""
    bureau.set_clock(bureau.now.replace(day=8))
    assert bureau.type("record", NAME, "--on", "5/1/2027").code == 0
    return bureau


def test_a_list_with_another_date_says_so_and_how_to_correct(signed: Bureau) -> None:
    signed.desk.write("back.csv", f"Naam;Datum\n{NAME};6/1/2027\nJoe Bloggs;\n")

    said = signed.type("record", "--from", "back.csv")

    assert said.code == 0
    assert "was al genoteerd: getekend, 5 januari 2027." in said.out
    assert "een andere datum, 6 januari 2027; die is niet genoteerd" in said.out
    assert "met --correct erachter" in said.err
    assert [one["day"] for one in _signed(signed)] == ["2027-01-05", "2027-01-08"]


def test_the_same_date_or_none_needs_no_correction(signed: Bureau) -> None:
    for words in (("--on", "5/1/2027"), ("--on", "5/1/2027", "--correct"), ()):
        said = signed.type("record", NAME, *words)

        assert (said.code, said.err) == (0, "")
        assert said.out.endswith("was al genoteerd: getekend, 5 januari 2027\n")
    assert len(_signed(signed)) == 1


def test_a_correction_counts_and_the_old_date_stays_in_the_register(
    signed: Bureau,
) -> None:
    said = signed.type("record", NAME, "--on", "6/1/2027", "--correct")

    assert (said.code, said.err) == (0, "")
    assert "datum verbeterd, 6 januari 2027 in plaats van 5 januari 2027" in said.out
    assert _signed(signed) == [
        {"day": "2027-01-05"},
        {"day": "2027-01-06", "corrects": "2027-01-05"},
    ]
    assert "6 januari 2027" in signed.type("record", NAME).out
    assert signed.type("audit").code == 0


def test_a_correction_must_be_possible_too(signed: Bureau) -> None:
    said = signed.type("record", NAME, "--on", "9/1/2027", "--correct")

    assert said.code == 1
    assert "9 januari 2027 moet nog komen." in said.err
    assert len(_signed(signed)) == 1


def test_who_did_not_sign_after_all_is_told_both_commands(signed: Bureau) -> None:
    said = signed.type("record", NAME, "--exempted", "--reason", "x")

    assert said.code == 1
    assert "--withdrawn) en maak een nieuw: policygen signoff open" in said.err


def test_after_a_withdrawal_the_command_makes_a_new_sheet(signed: Bureau) -> None:
    assert signed.type("record", NAME, "--withdrawn").code == 0

    said = signed.type("record", NAME)

    assert said.code == 1
    assert "Trek" not in said.err
    assert "signoff open KLANT.yaml LIJST --release 1.0" in said.err
    (made,) = (one for one in signed.open("1.0", ROSTER).plan.sheets)
    assert made.signatory.name == NAME
    assert signed.type("record", str(made.number)).code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("record", "Anais Lefevr"),
        ("remind", "Anais Lefevr"),
        ("erase", "anais lefevrre"),
    ],
)
def test_a_name_nobody_has_brings_the_nearest(
    bureau: Bureau, words: tuple[str, str]
) -> None:
    said = bureau.type(*words)

    assert said.code == 1
    assert f"Bedoelt u {NAME}?" in said.err
