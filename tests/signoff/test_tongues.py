"""Proves that signing off speaks the language of the client, or else of the computer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from policygen.actions.signoff_office import find_office
from policygen.release.record import RECORD, read_release, write_release
from tests.signoff.conftest import CLIENT_FOLDER, Bureau

SAID = {
    "nl": {
        ("record", "Nobody"): 'Er is hier geen blad van iemand die "Nobody" heet.',
        (
            "record",
            "Joe Bloggs",
            "--on",
            "2027-01-05",
        ): "5 januari 2027 moet nog komen.",
        ("record", "Joe Bloggs", "--refused"): "Bij een weigering hoort een getuige.",
        ("status", "--release", "9"): "Versie 9 werd niet geopend om te tekenen.",
        ("close", "9"): "Wel geopend: 1.0.",
        ("audit",): "Het register is intact: 9 gebeurtenissen.",
        ("erase", "Nobody"): 'In dit register staat niemand die "Nobody" heet.',
        ("remind", "--to", "letters"): "Zonder e-mailadres: Piet Müller",
    },
    "fr": {
        ("record", "Nobody"): "Personne ne s’appelle «\u202fNobody\u202f» parmi les",
        ("record", "Joe Bloggs", "--on", "2027-01-05"): "encore à venir.",
        ("status", "--release", "9"): "La version 9 n’a pas été ouverte",
        ("audit",): "Le registre est intact\u202f: 9 événements.",
        ("remind", "--to", "letters"): "Sans adresse e-mail\u202f: Piet Müller",
    },
}


def speak(bureau: Bureau, language: str) -> None:
    """Let the client of the release have another language."""
    folder = bureau.desk.folder / CLIENT_FOLDER / "releases/1.0"
    release = read_release(folder)
    assert release
    (folder / RECORD).write_bytes(write_release(replace(release, language=language)))


@pytest.mark.parametrize("language", SAID)
def test_signing_off_speaks_the_language_of_the_client(
    bureau: Bureau, language: str
) -> None:
    speak(bureau, language)

    for (command, *words), sentence in SAID[language].items():
        said = bureau.type(command, *words)
        assert sentence in said.out + said.err, (command, *words)


def test_a_register_that_was_changed_is_told_in_the_language_of_the_client(
    bureau: Bureau,
) -> None:
    speak(bureau, "nl")

    said = bureau.type("audit", "--anchor", f"99:{'0' * 64}")

    assert "zijn weggehaald: het anker kent er meer." in said.out
    assert said.code == 1


def test_a_client_without_releases_is_spoken_to_in_the_language_of_the_computer(
    tmp_path: Path,
) -> None:
    assert find_office(tmp_path, Path("unused"), locale="nl").language == "nl"
