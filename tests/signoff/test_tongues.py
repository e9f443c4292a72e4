"""Proves that signing off speaks the language of the client, or else of the computer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from policygen.actions.signoff_office import find_office
from policygen.release.record import RECORD, read_release, write_release
from tests.journeys import run_here, type_command
from tests.signoff.conftest import CLIENT_FOLDER, Bureau

SAID = {
    "nl": {
        ("record", "Nobody"): 'Er is hier geen blad van iemand die "Nobody" heet.',
        ("record",): "Er is niemand genoemd.",
        (
            "record",
            "Joe Bloggs",
            "--on",
            "2027-01-05",
        ): "5 januari 2027 moet nog komen.",
        ("record", "Joe Bloggs", "--on", "soon"): '--on: "soon" is geen datum.',
        ("record", "Joe Bloggs", "--refused"): "Bij een weigering hoort een getuige.",
        (
            "record",
            "--from",
            "back.csv",
        ): '"misschien" is geen resultaat dat we kennen.',
        ("record", "--from", "wide.csv"): 'In deze rij staat "5" zonder titel erboven.',
        ("status", "--release", "9"): "Versie 9 werd niet geopend om te tekenen.",
        ("status",): "nog te tekenen (uiterste dag: 31 januari 2027)",
        ("audit",): "Het register is intact: 9 gebeurtenissen.",
        ("audit", "--anchor", "x"): 'Er staat geen anker in "x".',
        ("erase", "Nobody"): 'In dit register staat niemand die "Nobody" heet.',
        (
            "erase",
            "Joe Bloggs",
            "--dry-run",
        ): "Zou gewist worden: 2 gebeurtenissen, 1 ex",
        ("remind", "--to", "letters"): "Zonder e-mailadres: Piet Müller",
        ("remind", "--from", "HR"): '"HR" is geen e-mailadres.',
        ("export", "x.doc"): "In deze vorm kan het niet geschreven worden.",
        ("export", "x.csv"): "anker 9:",
        ("backup", "safe.sqlite"): "safe.sqlite: 9 gebeurtenissen",
        ("restore", "none.sqlite"): "Dit bestand bestaat niet.",
        ("restore", "client.yaml"): "Het bestand van het register is beschadigd,",
        ("restore", "safe.sqlite"): "Wat er stond, heet nu ",
        ("open", "back.csv", "--release", "9.0", "--yes"): "Versie 9.0 is niet uitge",
        ("open", "none.csv", "--release", "1.0"): "Er is geen personeelslijst met",
        ("open", "client.yaml", "--release", "1.0"): "Geen enkele kolom zegt over wie",
        (
            "open",
            "a.csv",
            "--release",
            "1.0",
            "--column",
            "x=y",
        ): "niet welke kolom wat",
        ("sheet", "--name", " "): "Op een exemplaar hoort een naam.",
        ("close", "9"): "Wel geopend: 1.0.",
        (
            "close",
            "1.0",
        ): "Versie 1.0 is afgesloten; 4 mensen hebben ze nooit getekend.",
    },
    "fr": {
        ("record", "Nobody"): "Personne ne s’appelle «\u202fNobody\u202f» parmi les",
        ("record",): "Vous n’avez nommé personne.",
        ("record", "Joe Bloggs", "--on", "2027-01-05"): "Le 5 janvier 2027 est encore",
        ("record", "Joe Bloggs", "--on", "soon"): "n’est pas une date.",
        ("record", "--from", "back.csv"): "n’est pas un résultat que nous connaissons.",
        ("record", "--from", "wide.csv"): "il n’y a pas de titre au-dessus de",
        ("status", "--release", "9"): "La version 9 n’a pas été ouverte",
        ("status",): "encore à signer (dernier jour\u00a0: 31 janvier 2027)",
        ("audit",): "Le registre est intact\u202f: 9 événements.",
        ("audit", "--anchor", "x"): "Il n’y a pas d’ancre dans «\u202fx\u202f».",
        ("erase", "Joe Bloggs", "--dry-run"): "Serait effacé\u00a0: 2 événements, 1 ex",
        ("remind", "--to", "letters"): "Sans adresse e-mail\u202f: Piet Müller",
        ("remind", "--from", "HR"): "n’est pas une adresse e-mail.",
        ("export", "x.doc"): "Cela ne peut pas s’écrire sous cette forme.",
        ("export", "x.csv"): "ancre 9:",
        ("backup", "safe.sqlite"): "safe.sqlite\u00a0: 9 événements",
        ("restore", "none.sqlite"): "Ce fichier n’existe pas.",
        ("restore", "client.yaml"): "Le fichier du registre est endommagé,",
        ("restore", "safe.sqlite"): "Ce qui se trouvait là s’appelle maintenant ",
        ("open", "back.csv", "--release", "9.0", "--yes"): "La version 9.0 n’a pas été",
        ("open", "client.yaml", "--release", "1.0"): "Aucune colonne ne dit de qui",
        ("open", "a.csv", "--release", "1.0", "--column", "x=y"): "ne dit pas quelle",
        ("sheet", "--name", " "): "Un exemplaire porte un nom.",
        ("close", "1.0"): "est clôturée\u202f; 4 personnes ne l’ont jamais signée.",
    },
    "en": {
        ("record", "Nobody"): 'Nobody called "Nobody" has a sheet here.',
        (
            "record",
            "Joe Bloggs",
            "--on",
            "2027-01-05",
        ): "5 January 2027 is still to come.",
        ("status",): "still to sign (last day: 31 January 2027)",
        ("erase", "Joe Bloggs", "--dry-run"): "Would erase: 2 events, 1 sheet\n",
        ("export", "x.csv"): "anchor 9:",
        ("backup", "safe.sqlite"): "safe.sqlite: 9 events",
        ("close", "1.0"): "1.0 is closed; 4 people never signed it.",
    },
}
LISTS = {
    "back.csv": "Naam;Resultaat\nJoe Bloggs;misschien\n",
    "wide.csv": "Naam;Datum\nJoe Bloggs;4/1/27;5\n",
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
    for name, text in LISTS.items():
        bureau.desk.write(name, text)

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


@pytest.mark.parametrize(
    ("locale", "words", "sentence"),
    [
        ("nl_BE.UTF-8", ("x.ods",), "Een personeelslijst is een CSV- of XLSX-bestand."),
        (
            "fr_BE.UTF-8",
            ("x.ods",),
            "Une liste du personnel est un fichier CSV ou XLSX.",
        ),
        ("nl_BE.UTF-8", ("x.ods", "--language", "en"), "A list of people is a CSV or"),
        (
            "C.UTF-8",
            ("x.ods", "--language", "nl-BE"),
            "Een personeelslijst is een CSV- of XLSX-bestand.",
        ),
        ("nl_BE.UTF-8", ("x.csv", "--language", "de"), '"de" wordt hier niet'),
        ("C.UTF-8", ("client.yaml/x.csv",), "A file stands where a folder is needed."),
    ],
)
def test_a_blank_list_speaks_the_language_it_is_asked_in(
    bureau: Bureau, locale: str, words: tuple[str, ...], sentence: str
) -> None:
    said = type_command(
        ("signoff", "roster-template", *words), bureau.desk.folder, {"LC_ALL": locale}
    )

    assert (said.code > 0, sentence in said.err) == (True, True), said


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Gestopt. Geef dezelfde opdracht opnieuw om verder te gaan.\n"),
        ("fr", "Arrêté. Relancez la même commande pour continuer.\n"),
    ],
)
def test_who_stops_is_told_so_in_the_language_of_the_client(
    bureau: Bureau, language: str, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    speak(bureau, language)
    monkeypatch.setattr("policygen.cli.signoff_keep.backup", stop)

    said = bureau.type("backup", "safe.sqlite")

    assert (said.code, said.err) == (130, f"\n{sentence}")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (("org:", "org: a: b"), "een dubbele punt waar dat niet kan."),
        (("blueprint: ./bike-shed", "blueprint: sheds"), "geen blauwdruk"),
        (("places: 60", "places: veel"), "is geen geheel getal."),
    ],
)
def test_answers_that_cannot_be_read_are_told_in_the_language_they_show(
    bureau: Bureau, change: tuple[str, str], sentence: str
) -> None:
    bureau.desk.change(*change)

    said = run_here(["signoff", "status", "client.yaml"], bureau.desk.folder)

    assert (said.code, sentence in said.err) == (1, True), said
