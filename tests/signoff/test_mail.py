"""Everybody who has to sign gets a letter that says what to do, with their own sheet."""

from __future__ import annotations

import csv
import io
import stat
import tracemalloc
from email.message import EmailMessage
from pathlib import Path

import pytest

from policygen.actions.frozen_facts import facts_of
from policygen.actions.letters import Letter, find_address, read_sender, write_letter
from policygen.speech.say import LANGUAGES, catalog
from tests.journeys import Said
from tests.signoff.conftest import CLIENT_FOLDER, Bureau
from tests.signoff.test_signoff import (
    JOE,
    errors,
    letters,
    numbers,
    reopen_english,
)

MAIL = f"{CLIENT_FOLDER}/signoff/1.0/mail"


def mail(bureau: Bureau, *words: str) -> Said:
    return bureau.type("mail", *words)


def listed(path: Path) -> list[list[str]]:
    text = path.read_text("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def body(message: EmailMessage) -> str:
    part = message.get_body()
    assert part is not None
    text = part.get_content()
    assert isinstance(text, str)
    return text.replace("\r\n", "\n")


def test_a_letter_says_what_to_do_by_when_and_whom_to_ask(bureau: Bureau) -> None:
    said = mail(bureau)

    found = letters(bureau.desk.folder / MAIL)
    assert (said.code, sorted(found)) == (0, ["anais-lefevre", "eve", "joe-bloggs"])
    message = found["joe-bloggs"]
    assert message["From"] == "Studio North <stalling@studio-north.be>"
    assert message["To"] == "Joe Bloggs <joe@x.example>"
    assert message["X-Unsent"] == "1"
    assert message["Bcc"] is message["Date"] is None
    assert message["Subject"] == (
        "Studio North: Bicycle shed agreement, please read and sign"
    )
    assert body(message).split("\n\n") == [
        "Dear Joe Bloggs,",
        "Attached is your own copy of: Bicycle shed agreement, version 1.0.",
        "Would you please:\n1. read the text in your own time,\n"
        "2. sign the page with your name on it,\n3. hand that page in or send it back?",
        "Please do so by 31 January 2027.",
        "Is anything unclear? Please ask before you sign. You can simply reply to this "
        "message. Questions go to: the facility manager.",
        "Thank you!",
        "Kind regards\nStudio North",
        f"Number of your copy: {numbers(bureau)[JOE]}\n",
    ]
    (sheet,) = message.iter_attachments()
    assert sheet.get_content() == f"%PDF {numbers(bureau)[JOE]}".encode()
    assert sheet.get_content_type() == "application/pdf"


def test_each_letter_is_in_the_language_of_its_reader_and_only_for_its_owner(
    bureau: Bureau,
) -> None:
    mail(bureau)

    folder = bureau.desk.folder / MAIL
    dutch = letters(folder)["anais-lefevre"]
    part = dutch.get_body()
    assert part
    assert part["Content-Language"] == "nl-BE"
    assert "Graag ten laatste op 31 januari 2027." in body(dutch)
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    raw = next(folder.glob("anais*.eml")).read_bytes()
    assert raw.isascii()
    assert max(map(len, raw.splitlines())) < 100


def test_the_list_names_the_file_of_everybody(bureau: Bureau) -> None:
    said = mail(bureau)

    folder = bureau.desk.folder / MAIL
    path = folder / "verzendlijst.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    head, ann, piet, _, eve = listed(path)
    assert head[-3:] == ["Onderwerp", "Exemplaar (bestand)", "Mail (bestand)"]
    assert ann[:2] == ["Anaïs Lefèvre", "anais@x.example"]
    assert all(Path(name).is_file() for name in ann[-2:])
    assert Path(piet[-2]).is_file()
    assert piet[-1] == ""
    assert eve[0] == "'=Eve()"
    assert said.err == "Zonder e-mailadres, dus op papier: Piet Müller\n"


def test_the_list_alone_can_be_had(bureau: Bureau) -> None:
    said = mail(bureau, "--merge", "merge.csv")

    assert len(listed(bureau.desk.folder / "merge.csv")) == len("head") + 1
    assert "merge.csv" in said.out
    assert not (bureau.desk.folder / MAIL).exists()


def test_who_signed_meanwhile_gets_no_letter_any_more(bureau: Bureau) -> None:
    mail(bureau)
    before = {
        path.name: path.read_bytes() for path in (bureau.desk.folder / MAIL).iterdir()
    }
    bureau.type("record", "Joe Bloggs")
    mail(bureau, "--to", "elsewhere")

    assert sorted(letters(bureau.desk.folder / "elsewhere")) == ["anais-lefevre", "eve"]
    assert sorted(letters(bureau.desk.folder / MAIL)) == sorted(
        ["anais-lefevre", "eve", "joe-bloggs"]
    )

    mail(bureau)

    after = {
        path.name: path.read_bytes() for path in (bureau.desk.folder / MAIL).iterdir()
    }
    assert {name for name in before if name not in after} == {
        f"joe-bloggs-{numbers(bureau)[JOE].lower()}.eml"
    }
    assert all(
        before[name] == data for name, data in after.items() if name.endswith(".eml")
    )


def test_who_signed_an_earlier_version_is_told_where_the_news_is(
    bureau: Bureau,
) -> None:
    bureau.type("record", "Joe Bloggs")
    reopen_english(bureau)

    mail(bureau)

    folder = bureau.desk.folder / CLIENT_FOLDER / "signoff/2.0/mail"
    joe, eve = letters(folder)["joe-bloggs"], letters(folder)["eve"]
    assert "You signed version 1.0 of: Bicycle shed agreement." in body(joe)
    assert "it begins with what has changed for you" in body(joe)
    assert "You signed" not in body(eve)


def test_a_sheet_that_is_not_on_disk_is_told(bureau: Bureau) -> None:
    (bureau.office.sheets_folder("1.0") / f"{numbers(bureau)[JOE]}.pdf").unlink()

    said = mail(bureau, "--from", "hr@x.example")

    assert "Zonder exemplaar op schijf: Joe Bloggs\n" in said.err
    found = letters(bureau.desk.folder / MAIL)
    assert sorted(found) == ["anais-lefevre", "eve"]
    assert found["eve"]["From"] == "Studio North <hr@x.example>"


def test_without_an_address_in_the_answers_the_sender_is_left_open(
    bureau: Bureau,
) -> None:
    release = bureau.office.newest
    assert release
    assert facts_of(release).email == "stalling@studio-north.be"
    texts = release.folder / "texts.json"
    texts.chmod(0o600)
    texts.write_text("{}")

    said = mail(bureau)

    assert "Er staat geen afzender in" in said.err
    message = letters(bureau.desk.folder / MAIL)["joe-bloggs"]
    assert message["From"] is None
    assert "You can simply reply to this message.\n" in body(message)


def test_when_nobody_has_to_sign_there_is_nothing_to_write(bureau: Bureau) -> None:
    bureau.type("record", *numbers(bureau).values())

    assert errors(mail(bureau)) == [
        "Niemand hoeft nog te tekenen, dus er zijn geen mails te schrijven."
    ]


def test_a_closed_version_is_not_mailed(bureau: Bureau) -> None:
    bureau.type("close", "1.0")

    assert (
        len(errors(mail(bureau))) == len(errors(mail(bureau, "--release", "1.0"))) == 1
    )


def test_an_erasure_takes_letters_and_lists_along(bureau: Bureau) -> None:
    mail(bureau)
    bureau.type("remind")

    said = bureau.type("erase", "Joe Bloggs")

    assert said.code == 0, said
    left = [path.name for path in (bureau.desk.folder / CLIENT_FOLDER).rglob("*.eml")]
    assert not any("joe" in name for name in left)
    assert sum("anais" in name for name in left) == len(["mail", "reminder"])
    assert not (bureau.desk.folder / MAIL / "verzendlijst.csv").exists()


def test_so_many_people_without_a_letter_are_named(bureau: Bureau) -> None:
    names = "".join(f"Person {number};en\n" for number in range(30))
    bureau.open("1.0", f"Naam;Taal\n{names}")

    said = mail(bureau)

    assert "Person 18, +11\n" in said.err


@pytest.mark.parametrize(
    "email", ["", "nobody", "é@x.example", "a@b@c", "a\n@x.example"]
)
def test_an_address_that_cannot_be_written_to_is_none(email: str) -> None:
    assert find_address("Joe", email) is None


def test_a_letter_takes_no_more_memory_than_its_sheet(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    sheet.write_bytes(b"x" * 300_000)
    to = find_address("Łucja, “Q”", "q@x.example")
    assert to

    def peak(count: int) -> int:
        tracemalloc.start()
        for number in range(count):
            letter = Letter(
                to=to,
                sender=read_sender(""),
                language="en",
                subject="s",
                paragraphs=["p"],
                number=str(number),
                attachment=sheet,
            )
            write_letter(tmp_path, letter)
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    assert peak(9) < 1.3 * peak(2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_mixes_two_forms_of_address(language: str) -> None:
    formal = " ".join(
        text
        for code, text in catalog(language).items()
        if code.startswith("mail.formal.")
    ).lower()
    informal = " ".join(
        text
        for code, text in catalog(language).items()
        if code.startswith("mail.informal.")
    ).lower()

    assert not set(formal.split()) & {"je", "jou", "jouw", "tu", "ton", "ta", "toi"}
    assert not set(informal.split()) & {"u", "uw", "vous", "votre"}
