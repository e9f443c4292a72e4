"""A roster is read as an office of Belgium or the Netherlands saves it."""

from __future__ import annotations

import codecs
import io
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from policygen.errors import InputError
from policygen.model.roster import Field, RosterTable
from policygen.model.signoff import Signatory, WorkerKind
from policygen.roster.columns import recognise
from policygen.roster.people import read_language, read_people
from policygen.roster.table import MOST_BYTES, MOST_ROWS, read_table
from policygen.roster.template import make_template

TEXT = (
    "Naam;Functie;Afdeling;Taal;Personeelsnummer;E-mail\r\n"
    "Anaïs Lefèvre;verkoopster;Winkel;Frans;00012;anais@x.example\r\n"
    "Piet Müller;bakker;Bakkerij;N;00007;\r\n"
)
ENCODINGS = {
    "utf-8": TEXT.encode(),
    "utf-8 with a mark": TEXT.encode("utf-8-sig"),
    "cp1252": TEXT.encode("cp1252"),
    "utf-16": TEXT.encode("utf-16"),
    "utf-16 big": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "utf-16 little, no mark": TEXT.encode("utf-16-le"),
    "utf-16 big, no mark": TEXT.encode("utf-16-be"),
}


def read(text: str | bytes, language: str = "") -> tuple[Signatory, ...]:
    data = text.encode() if isinstance(text, str) else text
    return read_people(read_table(data, "people.csv"), language=language)


def told(text: str | bytes, language: str = "") -> list[str]:
    with pytest.raises(InputError) as caught:
        read(text, language)
    return [problem.sentence() for problem in caught.value.problems]


def workbook(rows: list[list[object]], **formats: str) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    for cell, form in formats.items():
        sheet[cell].number_format = form
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def with_members(data: bytes, **members: bytes) -> bytes:
    """Give a workbook with more files in it."""
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize("data", ENCODINGS.values(), ids=ENCODINGS)
def test_every_encoding_of_an_office_gives_the_same_people(data: bytes) -> None:
    assert read(data) == (
        Signatory(
            name="Anaïs Lefèvre",
            language="fr",
            function="verkoopster",
            department="Winkel",
            personnel_number="00012",
            email="anais@x.example",
            row=2,
        ),
        Signatory(
            name="Piet Müller",
            language="nl",
            function="bakker",
            department="Bakkerij",
            personnel_number="00007",
            row=3,
        ),
    )


@pytest.mark.parametrize("sign", [";", ",", "\t"], ids=["semicolon", "comma", "tab"])
@pytest.mark.parametrize("is_told", [True, False], ids=["sep", "no sep"])
def test_every_sign_between_cells_is_found(sign: str, is_told: bool) -> None:
    head = f"sep={sign}\r\n" if is_told else ""

    people = read(head + TEXT.replace(";", sign))

    assert [one.personnel_number for one in people] == ["00012", "00007"]
    assert [one.row for one in people] == [2, 3]


@pytest.mark.parametrize(
    "head",
    [
        "Naam,Functie,Vestiging,Afdeling,Taal,Stamnummer,E-mailadres,Statuut",
        "Nom et prénom,Fonction,Société,Service,Langue,N° de matricule,Courriel,Statut",
        "Full name,Job title,Company,Department,Language,Employee ID,E-mail,Worker type",
        "Mitarbeiter,Funktion,Firma,Abteilung,Sprache,Personalnummer,E-Mail,Vertragsart",
    ],
    ids=["nl", "fr", "en", "de"],
)
def test_the_columns_are_known_in_four_languages(head: str) -> None:
    assert list(recognise(head.split(","))) == [
        Field.NAME,
        Field.FUNCTION,
        Field.ENTITY,
        Field.DEPARTMENT,
        Field.LANGUAGE,
        Field.PERSONNEL_NUMBER,
        Field.EMAIL,
        Field.WORKER,
    ]


def test_first_and_last_names_become_one() -> None:
    (person,) = read("Naam;Voornaam;Taal\nDe Smet;  An \u0065\u0301lise ;nl\n")

    assert person.name == "An élise De Smet"


def test_a_title_and_empty_rows_may_stand_above_the_columns() -> None:
    (person,) = read("Personeelslijst 2027;;\n\n;;\nNaam;Taal;Functie\nAn;nl;kok\n")

    assert (person.name, person.row) == ("An", 5)


def test_a_column_can_be_named_by_hand() -> None:
    data = b"Wie;Taal;Tong\nAn;nl;fr\n"

    table = read_table(data, "a.csv", {Field.NAME: "wie", Field.LANGUAGE: "Tong"})

    assert [(one.name, one.language) for one in read_people(table)] == [("An", "fr")]


def test_a_column_that_is_not_there_is_told() -> None:
    with pytest.raises(InputError, match='no column "Who"') as caught:
        read_table(b"Naam;Taal\nAn;nl\n", "a.csv", {Field.NAME: "Who"})

    assert 'The columns are: "Naam", "Taal".' in str(caught.value)


def test_without_a_column_with_names_all_columns_are_shown() -> None:
    assert told("a;b\n1;2\n") == [
        'people.csv: No column says who it is about. The columns are: "a", "b". '
        'Say which it is, such as --column "name=Who".'
    ]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("NL", "nl"),
        ("f", "fr"),
        ("Néerlandais", "nl"),
        ("Englisch", "en"),
        ("Duits", "de"),
        ("nl_be", "nl-BE"),
        ("FR-BE", "fr-BE"),
        ("xx-BE", ""),
        ("Klingon", ""),
    ],
)
def test_languages_are_read_as_people_write_them(text: str, tag: str) -> None:
    assert read_language(text) == tag


def test_the_kind_of_worker_is_read_as_people_write_it() -> None:
    people = read(
        "Naam;Taal;Statuut\nA;nl;Uitzendkracht\nB;nl;zzp'er\nC;nl;\nD;nl;Bénévole\n"
    )

    assert [one.worker for one in people] == [
        WorkerKind.TEMP,
        WorkerKind.FREELANCER,
        WorkerKind.EMPLOYEE,
        WorkerKind.VOLUNTEER,
    ]


def test_a_language_may_be_given_for_rows_without_one() -> None:
    assert [one.language for one in read("Naam;Taal\nA;\nB;fr\n", language="nl")] == [
        "nl",
        "fr",
    ]


def test_all_mistakes_come_at_once_with_their_rows() -> None:
    text = (
        "Naam;Taal;E-mail;Personeelsnummer;Statuut\n"
        ";nl;;1;\n"
        "An;Klingon;an@;2;wizard\n"
        "Bo;nl;;3;\n"
        "bó;nl;;;\n"
        "Cé;nl;;3;\n"
        "D\u202eo;;;4;\n"
        "Voorbeeld Jansen;nl;;00123;\n"
        f"{'E' * 121};nl;;5;\n"
    )

    assert [line.partition(". ")[0] for line in told(text)] == [
        "people.csv:2: There is no name in this row",
        'people.csv:3: "an@" is not an e-mail address',
        'people.csv:3: "wizard" is not a kind of worker we know',
        'people.csv:3: "Klingon" is not a language we know',
        "people.csv:5: bó is also in row 4 (Bo)",
        "people.csv:6: Cé is also in row 4 (Bo)",
        'people.csv:7: "Naam" has a hidden sign that turns the direction of writing',
        "people.csv:7: There is no language in this row",
        "people.csv:8: This is the example of the template",
        'people.csv:9: "Naam" has more than 120 characters',
    ]


def test_namesakes_with_their_own_numbers_or_addresses_are_two_people() -> None:
    people = read(
        "Naam;Taal;Personeelsnummer;E-mail\n"
        "An Maes;nl;1;\nAn Maes;nl;2;\nBo;nl;;a@x.example\nBo;nl;;b@x.example\n"
    )

    assert len(people) == 4


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (f"An;nl;{'k' * 121}", '"Functie" has more than 120 characters'),
        ("A\x07n;nl;", '"Naam" has a sign that cannot be printed'),
        ('"An\nMaes";nl;', '"Naam" runs over several lines'),
        ("An\ufffd;nl;", '"Naam" has a letter that was lost'),
    ],
)
def test_what_cannot_be_printed_is_told(row: str, reason: str) -> None:
    (line,) = told(f"Naam;Taal;Functie\n{row}\n")

    assert reason in line


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "nobody in this file"),
        (b"Naam;Taal\n", "nobody in this list"),
        (b"%PDF-1.7 ...", "This is a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Excel file (.xls), or has a password"),
        (b"Naam;Taal\nA\0\0\0\0b;nl\n" * 3, "not a text file"),
        (b"x" * (MOST_BYTES + 1), "more than 20 MB"),
        (b"Naam;Taal\n" + b"A;nl\n" * (MOST_ROWS + 1), "more than 200,000 rows"),
        (b"Naam;Taal" + b";x" * 300, "more than 200 columns"),
        (b'Naam;Taal\n"' + b"x" * 200_000, "cannot be told apart"),
        (b"PK\x03\x04 no archive", "cannot be read"),
    ],
    ids=range(10),
)
def test_what_is_no_roster_is_told(data: bytes, reason: str) -> None:
    assert any(reason in line for line in told(data))


def test_a_workbook_keeps_zeros_however_excel_does() -> None:
    data = workbook(
        [
            ["Naam", "Taal", "Personeelsnummer", "Functie"],
            ["An", "nl", "00012", date(2027, 1, 4)],
            ["Bo", "fr", 34, 7.5],
            ["Cé", "nl", 56, True],
        ],
        C3="00000",
    )

    people = read(data)

    assert [one.personnel_number for one in people] == ["00012", "00034", "56"]
    assert [one.function for one in people] == ["2027-01-04", "7.5", "True"]


def test_the_first_sheet_that_is_shown_counts() -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.append(["Naam", "Taal"])
    hidden.sheet_state = "hidden"
    shown = book.create_sheet("Mensen")
    shown.append(["Naam", "Taal"])
    shown.append(["#N/A", "nl"])
    shown.append(["An", "nl"])
    shown["A2"].data_type = "e"
    stream = io.BytesIO()
    book.save(stream)

    assert told(stream.getvalue())[0].startswith("people.csv:2: There is no name")


ROWS: list[list[object]] = [["Naam", "Taal"], ["An", "nl"]]
GIANT = b"0" * 19_000_000


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"xl/media/image1.png": GIANT}, "far larger inside"),
        ({f"xl/x{n}.xml": b"<a/>" for n in range(50)}, "more than 50 parts"),
        ({"xl/vbaProject.bin": b"x"}, "has macros"),
        (
            {"xl/trap.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'},
            "definitions that no Excel file needs",
        ),
        (
            {"xl/trap.xml": "<!doctype a><a/>".encode("utf-16")},
            "definitions that no Excel file needs",
        ),
        ({"xl/trap.xml": b" " * 65_530 + b"<!DOCTYPE a>"}, "definitions that no"),
    ],
    ids=["bomb", "many", "macros", "entity", "utf-16", "across a border"],
)
def test_a_workbook_that_could_do_harm_is_not_opened(
    members: dict[str, bytes], reason: str
) -> None:
    (line,) = told(with_members(workbook(ROWS), **members))

    assert reason in line


def test_an_archive_of_something_else_is_told() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")

    (line,) = told(stream.getvalue())

    assert "is not an Excel file" in line


def test_a_sheet_that_claims_a_million_rows_ends_soon() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Naam", "Taal"])
    sheet["A2"], sheet["B2"] = "An", "nl"
    sheet["XFD1048576"] = "far away"
    stream = io.BytesIO()
    book.save(stream)

    assert [one.name for one in read(stream.getvalue())] == ["An"]


@pytest.mark.parametrize("language", ["nl-BE", "fr", "en", "de"])
def test_every_column_of_the_template_is_known(language: str) -> None:
    head, example = make_template(language)

    assert len(recognise(head)) == len(head) == len(example)


def test_the_table_gives_nothing_for_a_cell_that_is_not_there() -> None:
    table = RosterTable(
        file="", form="", head=("a",), columns={Field.NAME: 3}, rows=((2, ("x",)),)
    )

    assert table.cell(("x",), Field.NAME) == ""
    assert table.cell(("x",), Field.EMAIL) == ""


def test_a_roster_of_ten_thousand_is_read_in_a_moment(tmp_path: Path) -> None:
    lines = [f"Person {n};nl;{n:06d}" for n in range(10_000)]

    people = read("Naam;Taal;Personeelsnummer\n" + "\n".join(lines))

    assert len(people) == 10_000
