"""What a command says last tells what was made, and what comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from policygen.actions.signoff_status import read_status
from policygen.cli import signoff_open
from policygen.model.event import EventKind
from tests.signoff.conftest import ROSTER, Bureau, Stamp

NEW = f"{ROSTER}Noor Nieuw;bakker;Bakkerij;en;0009;\n"


@pytest.fixture(autouse=True)
def stamps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command make sheets that are only a mark: drawing them takes long."""
    monkeypatch.setattr(signoff_open, "_press", lambda _: Stamp)


def test_opening_says_what_to_print_and_what_comes_next(bureau: Bureau) -> None:
    bureau.desk.write("new.csv", NEW)
    words = ("open", "new.csv", "--release", "1.0", "--yes")

    plain = bureau.type(*words).out
    printed = bureau.type(*words, "--print", "name").out

    assert plain.splitlines()[0].startswith("5 exemplaren staan klaar in ")
    assert "Om af te drukken" not in plain
    assert Path("signoff/1.0/ondertekenbladen.pdf").as_posix() in printed
    assert "noteert u met policygen signoff record" in plain.splitlines()[-1]


def test_opening_without_a_new_sheet_says_so(bureau: Bureau) -> None:
    everybody = ("0001", "0002", "0003", "0004")
    assert bureau.type("record", *everybody).code == 0
    bureau.desk.write("same.csv", ROSTER)

    said = bureau.type("open", "same.csv", "--release", "1.0", "--yes")

    assert said.out == "Niemand heeft een nieuw exemplaar nodig.\n"
    assert bureau.type("remind").out == "Hier hoeft niemand nog te tekenen.\n"


def test_reminders_are_counted_in_a_sentence(bureau: Bureau) -> None:
    one = bureau.type("remind", "Joe Bloggs", "--to", "letters")
    many = bureau.type("remind", "--to", "letters")
    merged = bureau.type("remind", "--merge", "list.csv")

    assert one.out == "1 herinnering staat klaar in letters\n"
    assert many.out == "3 herinneringen staan klaar in letters\n"
    assert merged.out.startswith("list.csv: de lijst voor een mailing")


def test_an_export_says_what_it_holds_and_what_the_anchor_is_for(
    bureau: Bureau,
) -> None:
    said = bureau.type("export", "all.csv")
    person = bureau.type("export", "joe.json", "--person", "Joe Bloggs")

    assert said.out == "In all.csv staat hoe het met 4 exemplaren staat.\n"
    assert "anker 9:" in said.err
    assert "daarmee is later te zien" in said.err
    assert person.out == "In joe.json staat alles over Joe Bloggs: 2 gebeurtenissen.\n"


def test_a_report_has_words_for_people_and_figures_for_machines(
    bureau: Bureau,
) -> None:
    assert bureau.type("record", "Joe Bloggs").code == 0
    for name in ("x.md", "x.csv"):
        assert bureau.type("export", name).code == 0

    report = (bureau.desk.folder / "x.md").read_text()
    table = (bureau.desk.folder / "x.csv").read_text("utf-8-sig")

    assert "| Engels | 4 januari 2027 | getekend | 4 januari 2027 |" in report
    assert "| Taal van de tekst | getekend | nog te tekenen |\n" in report
    assert "2027-01-04" not in report
    assert "nl-BE" not in report
    assert date(2027, 1, 4).isoformat() in table
    assert "nl-BE" in table
    assert "Nederlands" in bureau.type("status").out
    assert "nl-BE" not in bureau.type("status").out


def test_an_erasure_names_the_files_of_everybody_and_how_to_make_them_again(
    bureau: Bureau,
) -> None:
    folder = bureau.office.sheets_folder("1.0").parent
    (folder / "mail").mkdir()
    (folder / "mail/verzendlijst.csv").write_text("Joe")
    (folder / "ondertekenbladen.pdf").write_bytes(b"%PDF")

    said = bureau.type("erase", "Joe Bloggs", "--dry-run").out

    assert "ondertekenbladen.pdf gaat ook weg: daarin staan de bladzijden" in said
    assert "signoff open KLANT.yaml LIJST --release 1.0 --print name" in said
    assert "verzendlijst.csv gaat ook weg" in said
    assert "signoff mail KLANT.yaml --release 1.0" in said
    assert not any(
        event.kind == EventKind.ERASED
        for event in bureau.office.register.history().events
    )


def test_two_languages_of_one_name_keep_their_tags(bureau: Bureau) -> None:
    status = read_status(bureau.office, bureau.now)
    first, *rest = status.standings
    both = replace(status, standings=(replace(first, language="nl-NL"), *rest))

    assert status.languages == {"nl-BE": "Nederlands", "en": "Engels"}
    assert both.languages == {
        "nl-BE": "Nederlands (nl-BE)",
        "nl-NL": "Nederlands (nl-NL)",
        "en": "Engels",
    }
