"""A release says how many people it concerns, and asks, before it is made."""

from __future__ import annotations

import shutil
from pathlib import Path

from policygen.model.signoff import State
from tests.journeys import CLIENT, Said, type_command
from tests.signoff.conftest import CLIENT_FOLDER, Bureau
from tests.signoff.test_signoff import ANN, JOE, PIET, numbers, states

TEMPLATE = "bike-shed/documents/agreement/nl.md.j2"


def release(bureau: Bureau, *words: str) -> Said:
    return bureau.desk.type("release", CLIENT, *words, "--format", "md")


def people(said: Said) -> list[str]:
    """Give the lines about people."""
    return [line for line in said.err.splitlines() if line[:1].isdigit()]


def record(bureau: Bureau, *which: str) -> None:
    assert bureau.type("record", *(numbers(bureau)[one] for one in which)).code == 0


def test_other_words_keep_every_signature_and_a_new_contact_reopens_all_it_must(
    bureau: Bureau,
) -> None:
    record(bureau, ANN, PIET, JOE)
    bureau.desk.change("houd de doorgang vrij", "laat de doorgang vrij", TEMPLATE)

    said = release(bureau, "1.1", "--editorial")

    assert (said.code, people(said)) == (0, ["3 handtekeningen blijven geldig"])
    assert bureau.open("1.1").plan.entries == ()
    assert list(states(bureau).values()).count(State.SIGNED) == 3

    bureau.desk.change(
        "role: {nl: onthaal, en: front desk}", "role: {nl: balie, en: front desk}"
    )
    said = release(bureau, "2.0", "--yes")

    assert (said.code, people(said)) == (
        0,
        ["2 mensen die tekenden, tekenen opnieuw", "1 handtekening blijft geldig"],
    )
    reopened = bureau.open("2.0").plan.reopened
    assert {one.name for one in reopened} == {"Anaïs Lefèvre", "Piet Müller"}
    assert states(bureau)[JOE] is State.SIGNED


def test_nothing_is_released_until_that_was_confirmed(bureau: Bureau) -> None:
    record(bureau, ANN, JOE)
    bureau.desk.change("name: Ilse Maes\n      phone", "name: Noor Ünal\n      phone")

    words = ("release", CLIENT, "2.0", "--format", "md")
    said = type_command(words, bureau.desk.folder)

    assert said.code != 0
    assert people(said) == [
        "2 mensen die tekenden, tekenen opnieuw",
        "2 mensen die nog niet tekenden, krijgen een nieuw exemplaar",
    ]
    assert said.err.count("Doorgaan?") == 1
    assert not (bureau.desk.folder / CLIENT_FOLDER / "releases" / "2.0").exists()


def test_who_was_reopened_before_is_not_counted_again(bureau: Bureau) -> None:
    record(bureau, ANN, JOE)
    bureau.desk.change("nl: Geen brommers.", "nl: Geen brommers meer.")
    release(bureau, "2.0", "--yes")
    bureau.desk.change("en: No mopeds.", "en: No mopeds please.")

    said = release(bureau, "3.0", "--yes")

    assert people(said) == [
        "1 mens die tekende, tekent opnieuw",
        "1 mens die nog niet tekende, krijgt een nieuw exemplaar",
    ]


def test_the_register_of_a_release_can_stand_elsewhere(bureau: Bureau) -> None:
    record(bureau, ANN)
    office = bureau.office.register.path
    moved = shutil.move(office, bureau.desk.folder / "elsewhere.sqlite")
    bureau.desk.change("nl: Geen brommers.", "nl: Geen brommers meer.")

    said = release(bureau, "2.0", "--yes", "--register", "elsewhere.sqlite")

    assert Path(moved).exists()
    assert people(said)[0] == "1 mens die tekende, tekent opnieuw"
