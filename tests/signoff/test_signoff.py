"""HR opens a release, records what comes back, and can show who signed what."""

from __future__ import annotations

import csv
import email
import email.policy
import io
import json
import shutil
import sqlite3
import stat
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from policygen.actions.signoff_open import Opened
from policygen.actions.signoff_roster import look_at_roster
from policygen.cli.signoff_roster import show_roster
from policygen.disk import fingerprint
from policygen.errors import InputError
from policygen.model.signoff import State
from policygen.register.standing import read_standings
from tests.journeys import Said, run_here
from tests.render import drawn
from tests.signoff.conftest import CLIENT_FOLDER, NOW, ROSTER, Bureau

ANN, PIET, JOE, EVE = (f"BSP-1.0-00000{n}" for n in range(1, 5))
LATE = datetime(2027, 1, 31, 23, 30, tzinfo=UTC)


def numbers(bureau: Bureau, now: datetime = NOW) -> dict[str, str]:
    """Give the document number of each sheet by its first three parts."""
    history = bureau.office.register.history()
    found = read_standings(history, now)
    return {one.number.rpartition("-")[0]: one.number for one in found}


def states(bureau: Bureau) -> dict[str, State]:
    said = json.loads(bureau.type("status", "--json").out)
    return {
        one["number"].rpartition("-")[0]: State(one["state"]) for one in said["sheets"]
    }


def errors(said: Said) -> list[str]:
    assert said.code == 1, said
    return [line for line in said.err.splitlines() if not line.startswith(" ")]


def test_opening_gives_everybody_a_number_and_a_text_in_their_language(
    bureau: Bureau,
) -> None:
    folder = bureau.desk.folder / CLIENT_FOLDER
    listed = json.loads((folder / "signoff/1.0/sheets/sheets.json").read_text())

    assert [(one["number"][:14], one["language"]) for one in listed["sheets"]] == [
        (ANN, "nl-BE"),
        (PIET, "nl-BE"),
        (JOE, "en"),
        (EVE, "en"),
    ]
    assert stat.S_IMODE((folder / "register.sqlite").stat().st_mode) == 0o600
    assert set(states(bureau).values()) == {State.OPEN}


def test_the_fingerprint_of_each_file_is_noted_once(bureau: Bureau) -> None:
    events = bureau.office.register.history().events
    bureau.open("1.0")

    kinds = [event.kind for event in bureau.office.register.history().events]
    assert kinds == ["opened", *["issued"] * 4, *["made"] * 4]
    assert len(kinds) == len(events)
    folder = bureau.office.sheets_folder("1.0")
    for one in read_standings(bureau.office.register.history(), NOW):
        data = (folder / f"{one.number}.pdf").read_bytes()
        assert one.sha256 == fingerprint(data)


def test_a_name_that_has_no_room_leaves_no_number_given_out(
    bureau: Bureau,
) -> None:
    before = bureau.office.register.history()

    with pytest.raises(InputError) as refused:
        bureau.open("1.0", "Naam;Taal\nJan;nl\nWolfe;nl\nWolfenstein;en\n")

    assert [problem.line for problem in refused.value.problems] == [3, 4]
    assert {problem.file for problem in refused.value.problems} == {
        str(bureau.desk.folder / "roster.csv")
    }
    assert bureau.office.register.history() == before


def test_opening_the_same_roster_again_adds_nobody(bureau: Bureau) -> None:
    before = bureau.office.register.history()

    opened = bureau.open("1.0")

    assert opened.plan.entries == ()
    assert len(opened.plan.waiting) == 4
    assert bureau.office.register.history() == before


def test_a_new_colleague_gets_the_next_number(bureau: Bureau) -> None:
    opened = bureau.open("1.0", "Naam;Taal\nNew Person;nl\n")

    assert [wanted.number.sequence for wanted in opened.plan.sheets] == [5]
    assert {one.name for one in opened.plan.absent} == {
        "Anaïs Lefèvre",
        "Piet Müller",
        "Joe Bloggs",
        "=Eve()",
    }


def sign_all(bureau: Bureau) -> None:
    said = bureau.type("record", *numbers(bureau).values())
    assert said.code == 0, said


def test_an_editorial_release_keeps_every_signature(bureau: Bureau) -> None:
    sign_all(bureau)
    template = "bike-shed/documents/agreement/nl.md.j2"
    bureau.desk.change("houd de doorgang vrij", "laat de doorgang vrij", template)
    bureau.freeze("1.1", editorial=True)

    opened = bureau.open("1.1")

    assert (opened.plan.kept, opened.plan.sheets) == (4, ())
    assert set(states(bureau).values()) == {State.SIGNED}


def reopen_english(bureau: Bureau) -> Opened:
    bureau.desk.change("en: No mopeds.", "en: No mopeds please.")
    bureau.freeze("2.0")
    return bureau.open("2.0", due="2027-03-01")


def test_a_material_release_reopens_only_whose_document_changed(
    bureau: Bureau,
) -> None:
    bureau.type("record", numbers(bureau)[ANN], numbers(bureau)[JOE])

    opened = reopen_english(bureau)

    assert [(one.signatory.name, one.since) for one in opened.plan.sheets] == [
        ("Joe Bloggs", "1.0"),
        ("=Eve()", ""),
    ]
    assert opened.plan.kept == 1
    assert states(bureau) == {
        ANN: State.SIGNED,
        PIET: State.OPEN,
        JOE: State.SUPERSEDED,
        EVE: State.SUPERSEDED,
        "BSP-2.0-000001": State.OPEN,
        "BSP-2.0-000002": State.OPEN,
    }


@pytest.mark.parametrize("form", ["md", "csv"])
def test_a_report_says_what_came_of_a_sheet_that_was_replaced_since(
    bureau: Bureau, form: str
) -> None:
    bureau.type("record", numbers(bureau)[JOE], "--refused", "--witness", "Ann Other")
    reopen_english(bureau)

    bureau.type("export", f"all.{form}")

    lines = (bureau.desk.folder / f"all.{form}").read_text().splitlines()
    of_joe, of_eve = (
        next(line for line in lines if number in line) for number in (JOE, EVE)
    )
    assert "vervangen door een nieuwer (geweigerd)" in of_joe
    assert "Ann Other" in of_joe
    assert "vervangen door een nieuwer" in of_eve
    assert "vervangen door een nieuwer (" not in of_eve


def test_a_late_signature_on_an_old_sheet_is_kept_but_does_not_count(
    bureau: Bureau,
) -> None:
    number = numbers(bureau)[JOE]
    reopen_english(bureau)

    said = bureau.type("record", number)

    assert "er is een nieuwere versie te tekenen" in said.out
    assert states(bureau)[JOE] is State.SUPERSEDED
    assert "was al genoteerd: getekend" in bureau.type("record", number).out


@pytest.mark.parametrize(
    ("version", "roster", "wishes", "reason"),
    [
        ("3.0", ROSTER, {}, "Version 3.0 has not been released"),
        ("1.0", "Naam;Taal\nA;fr\nB;de\n", {}, 'Nothing to sign was released in "fr"'),
        ("1.0", ROSTER, {"zone": "Europe/Gent"}, 'no time zone "Europe/Gent"'),
        ("1.0", ROSTER, {"due": "2026-12-31"}, "31 december 2026, is al voorbij"),
    ],
)
def test_an_opening_that_cannot_be_meant_is_refused(
    bureau: Bureau, version: str, roster: str, wishes: dict[str, str], reason: str
) -> None:
    before = bureau.office.register.history()

    with pytest.raises(InputError, match=reason):
        bureau.open(version, roster, **wishes)

    assert bureau.office.register.history() == before


def test_an_older_release_is_not_opened_any_more(bureau: Bureau) -> None:
    bureau.desk.change("en: No mopeds.", "en: No mopeds please.")
    bureau.freeze("2.0")

    with pytest.raises(InputError, match=r"Version 2\.0 is newer"):
        bureau.open("1.0")


def test_another_language_can_stand_in(bureau: Bureau) -> None:
    opened = bureau.open("1.0", "Naam;Taal\nChantal;fr\n", other_language="en")

    assert [one.language for one in opened.plan.sheets] == ["en"]


def test_a_signature_is_recorded_by_number_name_or_personnel_number(
    bureau: Bureau,
) -> None:
    said = bureau.type("record", numbers(bureau)[ANN].lower(), "piet muller", "0003")

    assert said.out.splitlines() == [
        f"Anaïs Lefèvre ({numbers(bureau)[ANN]}): getekend",
        f"Piet Müller ({numbers(bureau)[PIET]}): getekend",
        f"Joe Bloggs ({numbers(bureau)[JOE]}): getekend",
    ]
    assert states(bureau)[EVE] is State.OPEN


def test_recording_the_same_person_twice_says_so(bureau: Bureau) -> None:
    bureau.type("record", "Joe Bloggs")
    count = len(bureau.office.register.history().events)

    said = bureau.type("record", "Joe Bloggs", "Joe Bloggs")

    assert said.out.count("was al genoteerd: getekend, 4 januari 2027") == 2
    assert len(bureau.office.register.history().events) == count


def test_everything_wrong_comes_at_once_and_nothing_is_recorded(
    bureau: Bureau,
) -> None:
    number = numbers(bureau)[ANN]
    wrong = number[:-4] + ("0000" if number[-4:] != "0000" else "1111")

    said = bureau.type("record", number, wrong, "Nobody", "BSP-9.0-000001-0000")

    assert [line.partition(" ")[2] for line in errors(said)] == [
        "klopt niet: de laatste vier tekens passen niet bij de rest.",
        'is hier geen blad van iemand die "Nobody" heet.',
        "klopt niet: de laatste vier tekens passen niet bij de rest.",
    ]
    assert set(states(bureau).values()) == {State.OPEN}


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--refused",), "Bij een weigering hoort een getuige."),
        (("--refused", "--witness", " "), "Bij een weigering hoort een getuige."),
        (("--exempted",), "Bij een vrijstelling hoort een reden."),
        (("--on", "2027-01-05"), "5 januari 2027 moet nog komen."),
        (
            ("--on", "03/01/2027"),
            "3 januari 2027 valt voor de dag waarop het blad gemaakt werd "
            "(4 januari 2027).",
        ),
    ],
)
def test_what_is_missing_or_impossible_is_refused(
    bureau: Bureau, words: tuple[str, ...], reason: str
) -> None:
    assert errors(bureau.type("record", "Joe Bloggs", *words)) == [reason]


def test_a_signature_can_only_be_withdrawn_and_then_a_new_sheet_is_made(
    bureau: Bureau,
) -> None:
    bureau.type("record", "Joe Bloggs")
    again = errors(bureau.type("record", "Joe Bloggs", "--refused", "--witness", "Ann"))
    bureau.type("record", "Joe Bloggs", "--withdrawn", "--reason", "wrong person")

    opened = bureau.open("1.0")

    assert again == [f"{numbers(bureau)[JOE]} staat al genoteerd als getekend."]
    assert [one.signatory.name for one in opened.plan.sheets] == ["Joe Bloggs"]


def test_somebody_who_refused_may_still_sign(bureau: Bureau) -> None:
    bureau.type("record", "Joe Bloggs", "--refused", "--witness", "Ann")
    bureau.type("record", "Joe Bloggs")

    assert states(bureau)[JOE] is State.SIGNED


def test_a_file_of_many_is_recorded(bureau: Bureau) -> None:
    found = numbers(bureau)
    bureau.desk.write(
        "back.csv",
        "Documentnummer;Naam;Resultaat;Datum;Getuige;Reden\n"
        f"{found[ANN]};;getekend;04/01/2027;;\n"
        ";Piet Müller;geweigerd;;An Maes;\n"
        f"{found[JOE]};;vrijgesteld;;;op pensioen\n",
    )

    said = bureau.type("record", "--from", "back.csv")

    assert said.code == 0, said
    assert states(bureau) == {
        ANN: State.SIGNED,
        PIET: State.REFUSED,
        JOE: State.EXEMPT,
        EVE: State.OPEN,
    }


def test_a_file_of_many_tells_every_row_that_is_wrong(bureau: Bureau) -> None:
    bureau.desk.write(
        "back.csv",
        "Naam;Resultaat;Datum\nJoe Bloggs;misschien;\nJoe Bloggs;;32/01/2027\n;ja;\n",
    )

    assert errors(bureau.type("record", "--from", "back.csv")) == [
        'back.csv:2: "misschien" is geen resultaat dat we kennen.',
        'back.csv:3: "32/01/2027" is geen datum: januari 2027 telt 31 dagen. '
        "Schrijf een dag van 1 tot 31.",
        "back.csv:4: Deze rij zegt niet van wie het exemplaar is.",
    ]
    bureau.desk.write("back.csv", "Naam\nJoe Bloggs\nNobody\n")
    assert errors(bureau.type("record", "--from", "back.csv")) == [
        'back.csv:3: Er is hier geen blad van iemand die "Nobody" heet.'
    ]


@pytest.mark.parametrize(
    "typed",
    ["2027-01-31", "31.1.2027", "31/1/27", "31 januari 2027", "le 31 janvier 2027"],
)
def test_a_date_is_read_however_people_write_it(bureau: Bureau, typed: str) -> None:
    bureau.set_clock(datetime(2027, 2, 1, 9, tzinfo=UTC))
    bureau.desk.write("back.csv", f"Naam;Datum\nJoe Bloggs;{typed}\n")

    listed = bureau.type("record", "--from", "back.csv")
    named = bureau.type("record", "Piet Müller", "--on", typed)

    assert (listed.code, named.code) == (0, 0), (listed, named)
    history = bureau.office.register.history()
    days = {one.day for one in read_standings(history, bureau.now) if one.day}
    assert days == {"2027-01-31"}


def test_a_list_may_have_first_and_last_names_apart(bureau: Bureau) -> None:
    bureau.desk.write("back.csv", "Voornaam;Naam\nPiet;Müller\n")

    said = bureau.type("record", "--from", "back.csv")

    assert said.out == f"Piet Müller ({numbers(bureau)[PIET]}): getekend\n"


def test_a_last_day_in_words_is_understood_and_a_wrong_one_told(
    bureau: Bureau,
) -> None:
    bureau.desk.write("new.csv", "Naam;Taal\nNew Person;nl\n")
    words = ("open", "new.csv", "--release", "1.0", "--yes", "--due")

    wrong = bureau.type(*words, "1 brumaire 2027")

    assert wrong.code == 2
    assert wrong.err == (
        '--due: "1 brumaire 2027" is geen datum. Schrijf dag, maand en jaar, zoals '
        "1 maart 2027 of 1/3/2027.\n"
    )
    over = bureau.type(*words, "1 december 2026")
    assert "uiterste dag om te tekenen, 1 december 2026, is al voorbij" in over.err


def test_namesakes_are_told_apart_by_their_numbers(bureau: Bureau) -> None:
    bureau.open("1.0", "Naam;Taal;Personeelsnummer\nJoe Bloggs;en;0009\n")

    said = bureau.type("record", "joe bloggs")

    assert errors(said) == ['Van "joe bloggs" is hier meer dan één blad.']
    assert numbers(bureau)[JOE] in said.err


def test_nobody_named_is_a_wrong_command(bureau: Bureau) -> None:
    assert bureau.type("record").code == 2


def test_the_status_shows_figures_a_bar_and_who_still_has_to(bureau: Bureau) -> None:
    bureau.type("record", "Joe Bloggs")
    bureau.type("record", "=Eve()", "--refused", "--witness", "Ann")

    said = bureau.type("status")

    lines = said.out.splitlines()
    assert lines[1] == "█" * 10 + "░" * 30 + " 25 %"
    assert "Getekend: 1 van 4." in lines
    assert "    2  nog te tekenen" in "\n".join(lines)
    assert any(line.split() == ["Bakkerij", "0", "1", "1"] for line in lines)
    assert any(line.split() == ["Engels", "1", "0", "1"] for line in lines)
    assert (
        f"  Piet Müller ({numbers(bureau)[PIET]}): nog te tekenen "
        "(uiterste dag: 31 januari 2027)" in lines
    )


def test_somebody_is_late_when_the_day_is_over_where_the_client_is(
    bureau: Bureau,
) -> None:
    bureau.set_clock(datetime(2027, 1, 31, 22, 59, tzinfo=UTC))
    assert set(states(bureau).values()) == {State.OPEN}

    bureau.set_clock(datetime(2027, 1, 31, 23, 0, tzinfo=UTC))
    assert set(states(bureau).values()) == {State.OVERDUE}


def test_a_version_that_was_not_opened_has_no_status(bureau: Bureau) -> None:
    said = bureau.type("status", "--release", "9.0")

    assert errors(said) == ["Versie 9.0 werd niet geopend om te tekenen."]


def test_a_client_without_a_register_is_told_how_to_begin(bureau: Bureau) -> None:
    bureau.office.register.path.unlink()
    shutil.rmtree(bureau.office.signoff)

    said = bureau.type("status")

    assert "Er is nog geen register" in said.err


def letters(folder: Path) -> dict[str, email.message.EmailMessage]:
    return {
        path.name.partition("-bsp")[0]: email.message_from_bytes(
            path.read_bytes(),
            policy=email.policy.default,
        )
        for path in folder.glob("*.eml")
    }


def test_only_who_still_has_to_sign_gets_a_letter_in_their_language(
    bureau: Bureau,
) -> None:
    bureau.type("record", "Joe Bloggs")

    said = bureau.type("remind", "--to", "letters", "--from", "hr@x.example")

    found = letters(bureau.desk.folder / "letters")
    assert sorted(found) == ["anais-lefevre", "eve"]
    dutch, english = found["anais-lefevre"], found["eve"]
    assert dutch["To"] == "Anaïs Lefèvre <anais@x.example>"
    assert dutch["From"] == "Studio North <hr@x.example>"
    body = dutch.get_body()
    assert body is not None
    assert "Graag uiterlijk op 31 januari 2027." in body.get_content()
    assert "“Afspraken voor de fietsenstalling” (versie 1.0)" in body.get_content()
    assert english["Subject"] == "Studio North: Bicycle shed agreement, still to sign"
    (sheet,) = dutch.iter_attachments()
    assert sheet.get_content() == f"%PDF {numbers(bureau)[ANN]}".encode()
    assert "Piet Müller" in said.err


def test_who_is_late_is_told_which_day_is_over(bureau: Bureau) -> None:
    bureau.set_clock(LATE)

    bureau.type("remind", "--to", "letters")

    found = letters(bureau.desk.folder / "letters")
    body = found["joe-bloggs"].get_body()
    assert body is not None
    assert "The last day was 31 January 2027." in body.get_content()


def test_a_mail_merge_has_a_row_for_everybody_who_still_has_to_sign(
    bureau: Bureau,
) -> None:
    bureau.type("record", "Joe Bloggs")

    bureau.type("remind", "--merge", "merge.csv")

    text = (bureau.desk.folder / "merge.csv").read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert [row[0] for row in rows] == [
        "Naam",
        "Anaïs Lefèvre",
        "Piet Müller",
        "'=Eve()",
    ]
    assert [row[5] for row in rows[1:]] == [
        "31 januari 2027",
        "31 januari 2027",
        "31 January 2027",
    ]
    assert rows[1][7].endswith(f"{numbers(bureau)[ANN]}.pdf")


def test_a_sender_that_is_no_address_is_refused(bureau: Bureau) -> None:
    assert errors(bureau.type("remind", "--from", "HR")) == [
        '"HR" is geen e-mailadres.'
    ]


def test_a_table_opens_right_and_runs_nothing(bureau: Bureau) -> None:
    for name in ("all.csv", "all.xlsx"):
        assert bureau.type("export", name).code == 0

    folder = bureau.desk.folder
    data = (folder / "all.csv").read_bytes()
    assert data.startswith("\ufeffDocumentnummer;Naam;".encode())
    assert b";'=Eve();" in data
    sheet = openpyxl.load_workbook(folder / "all.xlsx").active
    assert sheet is not None
    cells = {cell.value: cell.data_type for cell in sheet["B"]}
    assert cells["=Eve()"] == "s"
    assert {cell.value for cell in sheet["F"]} >= {"0001", "0004"}
    assert stat.S_IMODE((folder / "all.csv").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "name", ["=Eve()", "+32 9", "-An", "@SUM(1)", "=cmd|' /C calc'!A0"]
)
def test_nothing_that_was_typed_runs_in_a_table(bureau: Bureau, name: str) -> None:
    bureau.open("1.0", f"Naam;Taal\n{name};nl\n")
    for file in ("all.csv", "all.xlsx"):
        bureau.type("export", file)

    text = (bureau.desk.folder / "all.csv").read_text("utf-8-sig")
    cells = {row[1] for row in csv.reader(io.StringIO(text), delimiter=";")}
    sheet = openpyxl.load_workbook(bureau.desk.folder / "all.xlsx").active
    assert sheet is not None
    assert f"'{name}" in cells
    assert {cell.data_type for row in sheet for cell in row} <= {"s", "n"}
    assert name in {cell.value for cell in sheet["B"]}


def test_a_report_tells_in_words_and_bars_and_ends_with_the_anchor(
    bureau: Bureau,
) -> None:
    bureau.type("record", "Joe Bloggs", "--refused", "--witness", "An Maes")
    for name in ("report.md", "report.html"):
        assert bureau.type("export", name).code == 0

    text = (bureau.desk.folder / "report.md").read_text()
    page = (bureau.desk.folder / "report.html").read_text()
    assert "| geweigerd | 1 | █████ |" in text
    assert "| geweigerd | 4 januari 2027 | An Maes |" in text
    assert 'style="width: 25.0%"' in page
    assert "Gemaakt op 4 januari 2027, 10:30 (Europe/Brussels)." in text
    assert (
        "| Afspraken voor de fietsenstalling | 1 december 2026 | 4 januari 2027 |"
        in text
    )
    assert f"| Piet Müller | bakker | {numbers(bureau)[PIET]} | Nederlands |" in text
    count = len(bureau.office.register.history().events)
    assert f"\n{count}:" in text
    assert bureau.type("audit", "--anchor", "report.md").code == 0


@pytest.mark.pdf
def test_a_report_on_paper_is_an_accessible_pdf(bureau: Bureau) -> None:
    said = bureau.type("export", "report.pdf")

    assert said.code == 0, said
    data = (bureau.desk.folder / "report.pdf").read_bytes()
    assert drawn.failures(data) == []
    assert "Anaïs Lefèvre" in "".join(drawn.page_texts(data))


def test_an_unknown_form_is_refused(bureau: Bureau) -> None:
    assert "In deze vorm kan het niet" in bureau.type("export", "all.docx").err


def test_everything_about_one_person_is_in_one_file(bureau: Bureau) -> None:
    bureau.type("record", "Joe Bloggs")

    bureau.type("export", "joe.json", "--person", "0003")

    text = (bureau.desk.folder / "joe.json").read_text()
    found = json.loads(text)
    assert [event["kind"] for event in found["events"]] == [
        "issued",
        "made",
        "signed_on_paper",
    ]
    assert found["events"][0]["data"]["email"] == "joe@x.example"
    (sheet,) = found["sheets"]
    assert sheet["sha256"] == found["events"][1]["data"]["sha256"]
    assert sheet["sha256"] == fingerprint(Path(sheet["path"]).read_bytes())
    assert "Lefèvre" not in text


def test_an_erasure_is_rehearsed_then_done_and_the_chain_stays_whole(
    bureau: Bureau,
) -> None:
    bureau.type("record", "Joe Bloggs")
    sheet = bureau.office.sheets_folder("1.0") / f"{numbers(bureau)[JOE]}.pdf"
    (sheet.parent.parent / "to-print.pdf").write_bytes(b"%PDF Joe Bloggs and others")

    rehearsed = bureau.type("erase", "Joe Bloggs", "--dry-run")
    assert sheet.exists()
    done = bureau.type("erase", "Joe Bloggs")

    assert rehearsed.out.startswith(
        "Zou gewist worden: 3 gebeurtenissen, 1 exemplaar\n"
    )
    assert rehearsed.out.splitlines()[-2].endswith("to-print.pdf")
    assert rehearsed.out.splitlines()[-1].startswith("to-print.pdf gaat ook weg:")
    assert "--release 1.0 --print name" in rehearsed.out
    assert done.out.startswith("Gewist: 3 gebeurtenissen, 1 exemplaar\n")
    assert not sheet.exists()
    left = b"".join(
        path.read_bytes()
        for path in (bureau.desk.folder / CLIENT_FOLDER).rglob("*")
        if path.is_file()
    )
    assert b"Bloggs" not in left
    assert bureau.type("audit").out.startswith("Het register is intact")
    assert states(bureau)[JOE] is State.SIGNED
    assert errors(bureau.type("erase", "Joe Bloggs")) == [
        'In dit register staat niemand die "Joe Bloggs" heet.'
    ]


def test_who_never_signed_and_was_erased_does_not_have_to_any_more(
    bureau: Bureau,
) -> None:
    bureau.type("erase", "Joe Bloggs")

    assert states(bureau)[JOE] is State.WITHDRAWN
    assert "(gewist)" in _exported(bureau)


def _exported(bureau: Bureau) -> str:
    bureau.type("export", "all.csv")
    return (bureau.desk.folder / "all.csv").read_text("utf-8-sig")


def test_a_witness_is_a_person_whose_data_can_be_given_and_erased(
    bureau: Bureau,
) -> None:
    bureau.type("record", "Joe Bloggs", "--refused", "--witness", "Ilse Maes")
    bureau.type("record", "=Eve()", "--refused", "--witness", "ilse  maes")
    bureau.type("record", "Joe Bloggs")

    bureau.type("export", "ilse.json", "--person", "Ilse Maes")
    found = json.loads((bureau.desk.folder / "ilse.json").read_text())
    erased = bureau.type("erase", "Ilse Maes")

    assert [event["kind"] for event in found["events"]] == ["witnessed"] * 2
    assert [event["data"]["name"] for event in found["events"]] == [
        "Ilse Maes",
        "ilse maes",
    ]
    assert found["sheets"] == []
    assert erased.out.startswith("Gewist: 2 gebeurtenissen, 0 exemplaren\n")
    assert b"Maes" not in bureau.office.register.path.read_bytes()
    assert bureau.type("audit").out.startswith("Het register is intact")
    assert states(bureau) == {
        ANN: State.OPEN,
        PIET: State.OPEN,
        JOE: State.SIGNED,
        EVE: State.REFUSED,
    }


def test_a_witness_who_signs_too_is_one_person(bureau: Bureau) -> None:
    bureau.type("record", "Joe Bloggs", "--refused", "--witness", "Piet Müller")
    bureau.type("record", "=Eve()", "--refused", "--witness", "Ilse Maes")
    bureau.open("1.0", f"{ROSTER}Ilse Maes;baas;Winkel;nl;0005;\n")

    for who, kinds in {
        "Piet Müller": ["issued", "made", "witnessed"],
        "Ilse Maes": ["witnessed", "issued", "made"],
    }.items():
        bureau.type("export", "one.json", "--person", who)
        found = json.loads((bureau.desk.folder / "one.json").read_text())
        assert [event["kind"] for event in found["events"]] == kinds


def test_a_witness_is_kept_as_long_as_the_refusal(bureau: Bureau) -> None:
    bureau.type("record", "Joe Bloggs", "--refused", "--witness", "Ilse Maes")
    bureau.type("close", "1.0", "--keep-until", "2030-01-31")

    assert "tot en met 31 januari 2030" in bureau.type("erase", "Ilse Maes").err


def test_nobody_is_erased_while_the_time_to_keep_still_runs(bureau: Bureau) -> None:
    closed = bureau.type("close", "1.0", "--keep-until", "2032-01-31")

    assert (
        closed.out == "Versie 1.0 is afgesloten; 4 mensen hebben ze nooit getekend.\n"
    )
    assert "31 januari 2032" in errors(bureau.type("erase", "Joe Bloggs"))[0]
    bureau.set_clock(datetime(2032, 2, 1, 9, tzinfo=UTC))
    assert bureau.type("erase", "Joe Bloggs").code == 0


def test_the_time_to_keep_ends_with_its_last_day_where_the_client_is(
    bureau: Bureau,
) -> None:
    bureau.type("close", "1.0", "--keep-until", "2032-01-31")

    bureau.set_clock(datetime(2032, 1, 31, 22, 59, tzinfo=UTC))
    assert bureau.type("erase", "Joe Bloggs").code == 1
    bureau.set_clock(datetime(2032, 1, 31, 23, 0, tzinfo=UTC))
    assert bureau.type("erase", "Joe Bloggs").code == 0


def test_who_has_sheets_of_two_versions_is_kept_as_long_as_the_longest(
    bureau: Bureau,
) -> None:
    reopen_english(bureau)
    bureau.type("close", "2.0", "--keep-until", "2032-01-31")

    assert "2.0" in errors(bureau.type("erase", "Joe Bloggs"))[0]
    assert bureau.type("erase", "Piet Müller").code == 0


def test_a_closed_version_records_and_reminds_nobody_until_it_is_opened_again(
    bureau: Bureau,
) -> None:
    bureau.type("close", "1.0")

    assert errors(bureau.type("record", "Joe Bloggs")) == ["Versie 1.0 is afgesloten."]
    assert bureau.type("remind", "--to", "letters").out == (
        "Hier hoeft niemand nog te tekenen.\n"
    )
    assert errors(bureau.type("close", "1.0")) == ["Versie 1.0 is al afgesloten."]
    assert errors(bureau.type("close", "9.0"))
    bureau.open("1.0")
    assert bureau.type("record", "Joe Bloggs").code == 0


def test_a_backup_comes_back_and_what_stood_there_is_kept(bureau: Bureau) -> None:
    bureau.type("backup", "safe.sqlite")
    bureau.type("record", "Joe Bloggs")

    said = bureau.type("restore", "safe.sqlite")

    assert said.code == 0, said
    assert states(bureau)[JOE] is State.OPEN
    assert "register-replaced-" in said.err


def test_a_backup_does_not_bring_back_who_was_erased(bureau: Bureau) -> None:
    bureau.type("backup", "safe.sqlite")
    bureau.type("erase", "Joe Bloggs")

    bureau.type("restore", "safe.sqlite")

    assert "Bloggs" not in _exported(bureau)
    assert bureau.type("audit").code == 0


def test_a_backup_takes_the_place_of_a_register_that_cannot_be_read(
    bureau: Bureau,
) -> None:
    bureau.type("backup", "safe.sqlite")
    path = bureau.office.register.path
    path.write_bytes(b"Dear diary, " * 100)

    said = bureau.type("restore", "safe.sqlite")

    assert said.code == 0, said
    assert set(states(bureau).values()) == {State.OPEN}
    (kept,) = path.parent.glob("register-replaced-*.sqlite")
    assert kept.read_bytes() == b"Dear diary, " * 100


def test_a_register_that_is_lost_is_restored(bureau: Bureau) -> None:
    bureau.type("backup", "safe.sqlite")
    bureau.office.register.path.unlink()

    assert bureau.type("restore", "safe.sqlite").code == 0
    assert set(states(bureau).values()) == {State.OPEN}


def test_a_backup_that_is_damaged_missing_or_a_strangers_is_refused(
    bureau: Bureau,
) -> None:
    bureau.type("backup", "safe.sqlite")
    before = bureau.office.register.history()
    bureau.desk.write("broken.sqlite", b"Dear diary, " * 100)
    other = bureau.desk.folder / "output" / "another"
    other.mkdir()

    missing = bureau.type("restore", "nothing.sqlite")
    broken = bureau.type("restore", "broken.sqlite")
    stranger = _restore_at(bureau, "output/another")

    assert "Dit bestand bestaat niet." in missing.err
    assert "geen register" in broken.err
    assert "This is not the register of another." in stranger.err
    assert bureau.office.register.history() == before
    assert list(other.iterdir()) == []


def _restore_at(bureau: Bureau, client: str) -> Said:
    return run_here(["signoff", "restore", client, "safe.sqlite"], bureau.desk.folder)


def test_the_audit_says_which_event_and_ends_with_one(bureau: Bureau) -> None:
    with sqlite3.connect(bureau.office.register.path) as connection:
        connection.execute("DROP TRIGGER events_never_update")
        connection.execute("UPDATE events SET kind = 'lost' WHERE sequence = 3")
    connection.close()

    said = bureau.type("audit")

    assert (said.code, said.out) == (1, "Gebeurtenis 3 is gewijzigd.\n")
    assert json.loads(bureau.type("audit", "--json").out)["sequence"] == 3


def test_a_text_without_an_anchor_is_refused(bureau: Bureau) -> None:
    assert errors(bureau.type("audit", "--anchor", "12:34")) == [
        'Er staat geen anker in "12:34".'
    ]


def test_the_register_can_stand_elsewhere(bureau: Bureau) -> None:
    bureau.type("backup", "elsewhere.sqlite")

    said = bureau.type("record", "Joe Bloggs", "--register", "elsewhere.sqlite")

    assert said.code == 0, said
    assert states(bureau)[JOE] is State.OPEN


@pytest.mark.parametrize("name", ["people.csv", "people.xlsx"])
def test_the_template_is_a_roster_once_the_example_is_gone(
    bureau: Bureau, name: str
) -> None:
    folder = bureau.desk.folder
    said = bureau.type_template(name, "--language", "nl")

    assert said.out == f"{name}\n"
    table = look_at_roster(folder / name, {})
    assert len(table.columns) == 8
    assert table.rows[0][1][5].lstrip("'") == "00123"
    assert "there already" in bureau.type_template(name).err
    assert "CSV or XLSX" in bureau.type_template("people.ods").err


def test_a_client_is_found_by_its_answers_file_too(bureau: Bureau) -> None:
    said = run_here(["signoff", "status", "client.yaml"], bureau.desk.folder)

    assert "Getekend: 0 van 4." in said.out


def test_a_roster_is_shown_before_it_is_used(
    bureau: Bureau, capfd: pytest.CaptureFixture[str]
) -> None:
    path = bureau.desk.write("r.csv", "Naam;Taal;Maat\n" + "[b]An[/b];nl;42\n" * 6)

    show_roster(look_at_roster(path, {}), "en")

    shown = capfd.readouterr().err
    assert 'r.csv: CSV, utf-8, ;, 6 rows\n  name: "Naam"\n  language: "Taal"' in shown
    assert "\n  not used: Maat\n" in shown
    assert shown.count("[b]An[/b]") == 5


def test_a_list_of_sheets_that_cannot_be_read_is_told(bureau: Bureau) -> None:
    (bureau.office.sheets_folder("1.0") / "sheets.json").write_text("{}")

    said = bureau.type("erase", "Joe Bloggs")

    assert (said.code, "kan niet gelezen worden" in said.err) == (1, True)


def test_a_damaged_release_is_not_opened(bureau: Bureau) -> None:
    record = bureau.desk.folder / CLIENT_FOLDER / "releases/1.0/release.json"
    record.chmod(0o644)
    record.write_text("{}")

    with pytest.raises(InputError, match=r"changed: release\.json"):
        bureau.open("1.0")
    assert bureau.type("remind", "--to", "letters").code == 0
