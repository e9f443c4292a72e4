"""A list of what came back never loses its dates without a word."""

from __future__ import annotations

import pytest

from policygen.actions.signoff_roster import look_at_roster
from policygen.cli.signoff_roster import FIRST_ROWS, show_roster
from tests.signoff.conftest import Bureau

NAME = "Anaïs Lefèvre"


def _days(bureau: Bureau) -> list[str]:
    said = bureau.type("export", "x.csv")
    assert said.code == 0
    text = (bureau.desk.folder / "x.csv").read_text("utf-8-sig")
    return [day for day in ("2027-01-04", "2027-01-05", "2027-01-06") if day in text]


@pytest.mark.parametrize(
    "heading",
    [
        *("Datum getekend", "Getekend op", "Handtekening op", "Datum handtekening"),
        *("Ondertekend op", "Date de signature", "Signé le", "Date signed"),
        *("SIGNED ON", "Unterschrieben am"),
    ],
)
def test_the_date_is_known_by_many_headings(bureau: Bureau, heading: str) -> None:
    bureau.set_clock(bureau.now.replace(day=8))
    bureau.desk.write("back.csv", f"Naam;{heading}\n{NAME};5/1/2027\n")

    said = bureau.type("record", "--from", "back.csv")

    assert (said.code, said.err) == (0, "")
    assert "2027-01-05" in _days(bureau)


@pytest.mark.parametrize("text", ["4/1/27", "32/12/26", "4 januari 2027"])
def test_dates_under_an_unknown_heading_are_refused(bureau: Bureau, text: str) -> None:
    bureau.desk.write("back.csv", f"Naam;Terug\n{NAME};{text}\nJoe Bloggs;\n")
    before = bureau.office.register.history().events

    said = bureau.type("record", "--from", "back.csv")

    assert said.code == 1
    assert f'In de kolom "Terug" staan datums ("{text}")' in said.err
    assert 'Zet "Datum" boven de kolom' in said.err
    assert "--on" in said.err
    assert bureau.office.register.history().events == before


def test_one_date_for_all_leaves_the_column_out_and_says_so(bureau: Bureau) -> None:
    bureau.desk.write("back.csv", f"Naam;Terug;;Afdeling\n{NAME};4/1/27;x;Winkel\n")

    said = bureau.type("record", "--from", "back.csv", "--on", "2027-01-04")

    assert said.code == 0
    assert "niet gebruikt: Terug, kolom C (zonder titel), Afdeling" in said.err


def test_remarks_are_no_dates(bureau: Bureau) -> None:
    rows = f"{NAME};per post\nJoe Bloggs;sinds 1/2/2020 hier\nPiet Müller;4/1/27\n"
    bureau.desk.write("back.csv", f"Naam;Opmerking\n{rows}")

    said = bureau.type("record", "--from", "back.csv")

    assert (said.code, said.err.strip()) == (0, "niet gebruikt: Opmerking")


def test_a_second_column_with_dates_is_named(bureau: Bureau) -> None:
    rows = f"{NAME};4/1/2027;1/2/2020\n"
    bureau.desk.write("back.csv", f"Naam;Getekend op;In dienst\n{rows}")

    said = bureau.type("record", "--from", "back.csv")

    assert (said.code, said.err.strip()) == (0, "niet gebruikt: In dienst")


@pytest.mark.parametrize(
    ("more", "told"), [(0, ""), (1, "en nog 1 rij\n"), (2, "en nog 2 rijen\n")]
)
def test_rows_that_are_not_shown_are_counted(
    bureau: Bureau, capsys: pytest.CaptureFixture[str], more: int, told: str
) -> None:
    rows = "".join(f"Voornaam{n} Achternaam;nl\n" for n in range(FIRST_ROWS + more))
    path = bureau.desk.write("new.csv", f"Naam;Taal\n{rows}")

    show_roster(look_at_roster(path, {}), "nl-BE")

    said = capsys.readouterr().err
    assert ("en nog" in said) == bool(told)
    assert said.endswith(told)
