"""The review edition: notes beside every clause, and never in the way of the pack."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from policygen.actions.client import open_client
from policygen.actions.painters import paint
from policygen.actions.prepare import prepare_pack
from policygen.actions.prepared import Prepared
from policygen.actions.review import prepare_review
from tests.journeys import BAKERY, CLIENT, Desk
from tests.pdf_structure import structure_faults
from tests.render import drawn
from tests.render.reading import parse

HTML = ("--review", "--format", "html")
REVIEWED = "output/studio-north/review"
LONG = "Wie zijn fiets hier zet, " + "houdt rekening met wie na hem komt, en " * 8
NOTES = re.compile(r'<aside class="margin-note" aria-label="([^"]*)">(.*?)</aside>')


def notes(desk: Desk, name: str = "nl-BE/fietsenstalling-afspraken") -> dict[str, str]:
    """Give the notes of a document by the clause that their titles name."""
    page = desk.files(REVIEWED)[f"{name}-review.html"].decode()
    return {title.split()[-1]: text for title, text in NOTES.findall(page)}


def test_it_has_a_folder_and_names_of_its_own(desk: Desk) -> None:
    said = desk.type("build", CLIENT, *HTML)

    manifest = json.loads(desk.files(REVIEWED)["manifest.json"])
    paths = [file["path"] for file in manifest["files"]]
    assert said.code == 0
    assert paths
    assert {path.partition("-review.")[2] for path in paths} == {"html"}
    assert set(desk.pack()) == {f"review/{name}" for name in desk.files(REVIEWED)}


def test_the_pack_and_the_review_leave_each_other_alone(desk: Desk) -> None:
    desk.type("build", CLIENT, *HTML)
    reviewed = desk.files(REVIEWED)
    desk.build("--format", "html")
    pack = {name: data for name, data in desk.pack().items() if "review" not in name}
    desk.type("build", CLIENT, *HTML)
    desk.build("--zip")

    assert desk.files(REVIEWED) == reviewed
    assert {name: desk.pack()[name] for name in pack if name != "manifest.json"} == {
        name: data for name, data in pack.items() if name != "manifest.json"
    }
    assert b"margin-note" not in b"".join(pack.values())
    assert b"review" not in (desk.folder / "output/studio-north.zip").read_bytes()


def test_it_is_left_as_it_is_when_nothing_changed(desk: Desk) -> None:
    desk.type("build", CLIENT, *HTML)
    first = desk.type("build", CLIENT, *HTML)
    desk.change("places: 60", "places: 61")
    second = desk.type("build", CLIENT, *HTML)

    assert "ongewijzigd" in first.out
    assert "ongewijzigd" not in second.out


def test_a_strange_folder_is_left_alone(desk: Desk) -> None:
    desk.write("output/studio-north/mine.txt", "mine")

    desk.refuses(
        "client.yaml: In output/studio-north staan bestanden die geen pakket zijn.\n"
        "    Zet dat ergens anders, of kies met -o een andere map.",
        arguments=("build", CLIENT, *HTML),
    )


@pytest.mark.parametrize("wish", [("--zip",), ("--format", "md"), ("--format", "xlsx")])
def test_it_cannot_be_handed_on_or_lose_its_margin(
    desk: Desk, wish: tuple[str, ...]
) -> None:
    said = desk.type("build", CLIENT, "--review", *wish)

    assert said.code == 2
    assert "A review edition is HTML and PDF for your own eyes" in said.err


def test_every_clause_has_its_note_in_the_language_of_the_page(desk: Desk) -> None:
    desk.type("build", CLIENT, *HTML)

    dutch = notes(desk)
    english = notes(desk, "en/bicycle-shed-agreement")
    assert list(dutch) == list(english) == [f"BS-{number}" for number in range(6)]
    assert "<li>Huisregels: Geen brommers. (shed.house_rules, beantw" in dutch["BS-2"]
    assert "<li>T-1 Say when the shed is open.</li>" in english["BS-2"]
    assert "<li>House rules of the building (verified)</li>" in english["BS-2"]


def test_a_note_cuts_a_long_answer_and_tells_what_the_checks_say(desk: Desk) -> None:
    desk.change("nl: Geen brommers.", f"nl: {LONG.strip()}.")
    desk.type("build", CLIENT, *HTML)

    note = notes(desk)["BS-2"]
    shown = re.search(r"<li>Huisregels: (.*?)…", note)
    assert shown
    assert LONG.startswith(shown[1])
    assert len(shown[1]) <= 150
    assert "Wat de controle hier zegt" in note
    assert "woorden" in note


def test_what_is_typed_stays_text_in_a_note(desk: Desk) -> None:
    desk.change("Geen brommers.", "'<b>Geen</b> & \"brommers\"'")
    desk.type("build", CLIENT, *HTML)

    assert "&lt;b&gt;Geen&lt;/b&gt; &amp;" in notes(desk)["BS-2"]


@pytest.fixture(scope="module")
def card() -> tuple[Prepared, Prepared]:
    """Give the card of the bakery as in the pack, and as reviewed."""
    client = open_client(BAKERY)
    wish = (("nl-BE",), ("card",))
    return prepare_pack(client, *wish), prepare_review(client, *wish)


def test_the_checks_look_at_the_pack_and_not_at_the_notes(
    card: tuple[Prepared, Prepared],
) -> None:
    plain, reviewed = card

    assert reviewed.findings == plain.findings
    assert [one.text for one in reviewed.documents] == [
        one.text for one in plain.documents
    ]


def test_the_page_says_that_it_is_not_to_be_passed_on(
    card: tuple[Prepared, Prepared],
) -> None:
    plain, reviewed = (one.documents[0] for one in card)

    page = parse(reviewed.html)
    metas = {meta.get("name"): meta.get("content") for meta in page.iter("meta")}
    assert metas["robots"] == "noindex, nofollow"
    assert "Nakijkversie: vertrouwelijk, niet verspreiden" in reviewed.html
    assert "Nakijkversie" not in plain.html + plain.print_html
    assert 'class="margin-note"' not in plain.html + plain.print_html


@pytest.mark.pdf
def test_the_pdf_is_whole_and_every_sheet_is_marked(
    card: tuple[Prepared, Prepared], tmp_path: Path
) -> None:
    reviewed = card[1]

    data = paint(reviewed.documents[0].print_html, reviewed.assets)

    sheets = drawn.page_texts(data)
    assert drawn.failures(data) == []
    assert structure_faults(data) == []
    assert all("Nakijkversie: vertrouwelijk" in sheet for sheet in sheets)
    assert all(f"Noot bij CARD-{number}" in "".join(sheets) for number in range(1, 8))


def test_a_memo_alone_has_notes_too() -> None:
    client = open_client(BAKERY)

    reviewed = prepare_review(client, ("nl-BE",), ("decisions-memo",))

    (memo,) = reviewed.documents
    assert memo.html.count('class="margin-note"') == len(memo.clauses)
    assert memo.file.endswith("-review")
