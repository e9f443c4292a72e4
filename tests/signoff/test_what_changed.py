"""Whoever signed an earlier version reads what changed since that one, and no other."""

from __future__ import annotations

import html
import re
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from policygen.actions.sheet_pages import (
    base_page,
    faces_of_names,
    filled_page,
    paper_assets,
    signed_documents,
)
from policygen.errors import InputError
from policygen.model.release import FrozenDocument
from policygen.model.sheet import WantedSheet
from policygen.release.shelf import Shelved
from policygen.render.pdf import make_pdf
from policygen.sheets.base import prepare_base
from policygen.sheets.page import SLOTS
from policygen.sheets.sheet import make_sheet
from tests.journeys import Desk
from tests.pdf_structure import structure_faults
from tests.render import drawn
from tests.signoff.conftest import CLIENT_FOLDER, Bureau
from tests.signoff.test_signoff import ANN, JOE, numbers

AGREEMENT = "bike-shed/documents/agreement"


def sign(bureau: Bureau, *which: str) -> None:
    bureau.set_clock(bureau.now + timedelta(days=1))
    known = numbers(bureau)
    said = bureau.type("record", *(known[one] for one in which))
    assert said.code == 0, said


def document_of(release: Shelved, wanted: WantedSheet) -> FrozenDocument:
    place = (wanted.document, wanted.language)
    return next(one for one in signed_documents(release) if one.place == place)


def news(bureau: Bureau, wanted: WantedSheet) -> list[str]:
    """Give what the page says to somebody, line by line; nothing without such a page."""
    release = bureau.office.newest
    assert release
    slots = dict.fromkeys(SLOTS, "")
    page = filled_page(release, document_of(release, wanted), slots, wanted.since)
    found = re.search(r'<section class="what-changed">(.*?)</section>', page, re.DOTALL)
    if not found:
        return []
    assert page.index(found[0]) < page.index('<section class="clause')
    lines = re.sub(r"</(?:p|h\d|li)>", "\n", found[1])
    return html.unescape(re.sub("<[^>]*>", "", lines)).splitlines()


@pytest.fixture(scope="module")
def released(opened: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Release other words, another rule in English, and another number; open them all."""
    folder = Path(shutil.copytree(opened, tmp_path_factory.mktemp("later") / "desk"))
    with pytest.MonkeyPatch.context() as patch:
        bureau = Bureau(Desk(folder), patch)
        sign(bureau, ANN, JOE)
        bureau.desk.change(
            "houd de doorgang", "laat de doorgang", f"{AGREEMENT}/nl.md.j2"
        )
        bureau.freeze("1.1", editorial=True)
        bureau.open("1.1")
        bureau.desk.change("en: No mopeds.", "en: No mopeds please.")
        bureau.freeze("2.0")
        bureau.open("2.0")
        bureau.desk.change("places: 60", "places: 80")
        bureau.freeze("3.0")
        bureau.open("3.0")
    return folder


@pytest.fixture
def later(released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bureau:
    """Give a bureau of one's own, where two people signed 1.0 and 3.0 is open."""
    folder = Path(shutil.copytree(released, tmp_path / "later"))
    made = Bureau(Desk(folder), monkeypatch)
    made.set_clock(made.now + timedelta(days=2))
    return made


def sheets_of(later: Bureau) -> dict[str, WantedSheet]:
    """Give the sheets of version 3.0 by the names on them."""
    waiting = later.open("3.0").plan.waiting
    return {one.signatory.name: one for one in waiting}


def test_all_releases_since_the_signature_are_added_up(later: Bureau) -> None:
    sheets = sheets_of(later)

    assert {name: one.since for name, one in sheets.items()} == {
        "Anaïs Lefèvre": "1.0",
        "Piet Müller": "",
        "Joe Bloggs": "1.0",
        "=Eve()": "",
    }
    assert news(later, sheets["Joe Bloggs"]) == [
        "What has changed for you",
        "You signed version 1.0. This is version 3.0. It applies from 1 December 2026.",
        "2 parts have changed. The rest is as it was.",
        "1. What this agreement is for",
        "This part has changed",
        "Before: Studio North has a bicycle shed with [deleted: 60] places. Whoever leaves a "
        "bicycle there keeps to this agreement.",
        "Now: Studio North has a bicycle shed with [new: 80] places. Whoever leaves a "
        "bicycle there keeps to this agreement.",
        "2. Using the shed",
        "This part has changed",
        "Before: No mopeds.",
        "Now: No mopeds[new:  please].",
        "Do you have a question? Please ask it before you sign. Questions go to: the "
        "facility manager.",
    ]
    assert [
        line for line in news(later, sheets["Anaïs Lefèvre"]) if "doorgang" in line
    ] == [
        "Eerst stond er: Zet uw fiets op slot, [geschrapt: houd] de doorgang vrij en meld "
        "schade aan stalling@studio-north.be.",
        "Nu staat er: Zet uw fiets op slot, [nieuw: laat] de doorgang vrij en meld schade "
        "aan stalling@studio-north.be.",
    ]


def test_who_never_signed_reads_no_news(later: Bureau) -> None:
    sheets = sheets_of(later)

    assert news(later, sheets["Piet Müller"]) == []


def test_what_was_changed_and_changed_back_is_no_news(later: Bureau) -> None:
    sheets = sheets_of(later)
    later.desk.change("en: No mopeds please.", "en: No mopeds.")
    later.freeze("4.0")
    opened = later.open("4.0")

    sheet = next(
        one for one in opened.plan.sheets if one.signatory.name == "Joe Bloggs"
    )
    assert sheets["Joe Bloggs"].since == sheet.since == "1.0"
    assert "1. What this agreement is for" in news(later, sheet)
    assert "2. Using the shed" not in news(later, sheet)


def test_a_signature_under_a_later_version_is_where_the_news_begins(
    later: Bureau,
) -> None:
    sheets = sheets_of(later)
    sign(later, str(sheets["Joe Bloggs"].number).rpartition("-")[0])
    later.desk.change("places: 80", "places: 90")
    later.freeze("4.0")
    opened = later.open("4.0")

    sheet = next(
        one for one in opened.plan.sheets if one.signatory.name == "Joe Bloggs"
    )
    assert sheet.since == "3.0"
    assert "mopeds" not in " ".join(news(later, sheet))


def test_who_gets_another_language_reads_why(bureau: Bureau) -> None:
    sign(bureau, ANN, JOE)
    bureau.desk.change("languages: [nl-BE, en]", "languages: [nl-BE]")
    bureau.freeze("2.0")
    opened = bureau.open("2.0", other_language="nl")

    assert [one.name for one in opened.plan.reopened] == ["Joe Bloggs", "=Eve()"]
    joe = opened.plan.sheets[0]
    assert (joe.since, joe.language) == ("1.0", "nl-BE")
    assert news(bureau, joe)[2].startswith("In deze taal staat er nog hetzelfde")
    assert opened.plan.kept == 1


def test_a_language_that_was_not_there_cannot_be_compared(bureau: Bureau) -> None:
    sign(bureau, ANN, JOE)
    bureau.desk.change("languages: [nl-BE, en]", "languages: [nl-NL]")
    bureau.freeze("2.0")
    opened = bureau.open("2.0", other_language="nl")

    assert news(bureau, opened.plan.sheets[0])[2] == (
        "Versie 1.0 was er niet in deze taal, dus kunnen we de woorden niet naast elkaar "
        "zetten. Lees daarom de hele tekst."
    )


@pytest.mark.parametrize("lost", ["2.0", "2.0/texts.json", "3.0/changes/changes.json"])
def test_a_release_that_is_lost_is_told(later: Bureau, lost: str) -> None:
    sheets = sheets_of(later)
    path = later.desk.folder / CLIENT_FOLDER / "releases" / lost
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.chmod(0o600)
        path.write_bytes(path.read_bytes() + b" ")

    with pytest.raises(InputError, match=rf"Versie {lost[:3]} ontbreekt"):
        news(later, sheets["Joe Bloggs"])


@pytest.mark.pdf
def test_a_sheet_with_news_is_drawn_and_conforms(later: Bureau, tmp_path: Path) -> None:
    wanted = sheets_of(later)["Joe Bloggs"]
    release = later.office.newest
    assert release
    page = base_page(release, document_of(release, wanted), wanted.since)
    base = prepare_base(
        make_pdf(page, assets=paper_assets(release, page)), faces_of_names(page)
    )

    sheet = make_sheet(base, wanted)

    assert drawn.failures(sheet) == structure_faults(sheet) == []
    path = tmp_path / "sheet.pdf"
    path.write_bytes(sheet)
    checked = drawn.run(["qpdf", "--check", path])
    assert (checked.returncode, checked.stderr) == (0, "")
    assert (1, "What has changed for you") in drawn.bookmarks(sheet)
    assert "No mopeds please" in drawn.page_texts(sheet)[0]
