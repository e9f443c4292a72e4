"""Who signs a binding text through a translation signs again when either of them changes."""

from __future__ import annotations

import io
import shutil
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest

from policygen.actions.sheet_pages import (
    base_page,
    faces_of_names,
    filled_page,
    paper_assets,
)
from policygen.model.sheet import WantedSheet
from policygen.model.signoff import State
from policygen.render.pdf import make_pdf
from policygen.sheets.base import prepare_base
from policygen.sheets.page import SLOTS
from policygen.sheets.sheet import make_sheet
from tests.journeys import Desk
from tests.pdf_structure import structure_faults
from tests.render import drawn
from tests.signoff.conftest import Bureau
from tests.signoff.test_signoff import ANN, EVE, JOE, PIET, numbers, states
from tests.signoff.test_what_changed import AGREEMENT, document_of, news

EVERYBODY = {ANN, PIET, JOE, EVE}
ENGLISH = {JOE, EVE}
BOXES = '{{ signatures(["User", "Keeper"]) }}'
ONLY_BINDING = f"{{% if not doc.is_translation %}}{BOXES}{{% endif %}}"


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Let everybody sign 1.0, of which the English text is a translation."""
    folder = tmp_path_factory.mktemp("signed")
    with pytest.MonkeyPatch.context() as patch:
        bureau = Bureau(Desk(folder).set_up(), patch)
        bureau.desk.change(BOXES, ONLY_BINDING, f"{AGREEMENT}/en.md.j2")
        bureau.freeze("1.0")
        bureau.open("1.0")
        bureau.set_clock(bureau.now + timedelta(days=1))
        said = bureau.type("record", *numbers(bureau).values())
        assert said.code == 0, said
    return folder


@pytest.fixture
def bureau(signed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bureau:
    folder = Path(shutil.copytree(signed, tmp_path / "desk"))
    made = Bureau(Desk(folder), monkeypatch)
    made.set_clock(made.now + timedelta(days=2))
    return made


def release(bureau: Bureau, version: str = "2.0") -> dict[str, WantedSheet]:
    """Release a version and open it; give the new sheets by the names on them."""
    bureau.freeze(version)
    opened = bureau.open(version)
    return {one.signatory.name: one for one in opened.plan.sheets}


def whole_page(bureau: Bureau, wanted: WantedSheet) -> str:
    """Give the page of a sheet, nobody's name on it."""
    shelved = bureau.office.newest
    assert shelved
    return filled_page(shelved, document_of(shelved, wanted), dict.fromkeys(SLOTS, ""))


def reopened(bureau: Bureau) -> set[str]:
    return {
        which for which, state in states(bureau).items() if state is State.SUPERSEDED
    }


def test_a_binding_text_that_changed_reopens_those_who_read_a_translation(
    bureau: Bureau,
) -> None:
    bureau.desk.change("nl: Geen brommers.", "nl: Geen brommers meer.")

    sheets = release(bureau)

    assert reopened(bureau) == EVERYBODY
    assert news(bureau, sheets["Joe Bloggs"])[2:6] == [
        "In this language the text is the same as in version 1.0. You receive it again "
        "because something has changed or gone in another language.",
        "This copy is a translation. In the text that counts where the two differ, this "
        "has changed:",
        "2. Gebruik van de stalling",
        "Anders dan eerst",
    ]
    assert "Nu staat er: Geen brommers[nieuw:  meer]." in news(
        bureau, sheets["Joe Bloggs"]
    )
    assert 'id="binding-' in whole_page(bureau, sheets["Joe Bloggs"])
    assert "1 deel" not in " ".join(news(bureau, sheets["Piet Müller"]))


def test_a_translation_that_changed_reopens_only_its_own_readers(
    bureau: Bureau,
) -> None:
    bureau.desk.change("en: No mopeds.", "en: No mopeds please.")

    sheets = release(bureau)

    assert reopened(bureau) == ENGLISH
    told = news(bureau, sheets["Joe Bloggs"])
    assert "Now: No mopeds[new:  please]." in told
    assert not any("translation" in line for line in told)


def test_what_changed_in_both_is_told_in_the_language_of_the_reader(
    bureau: Bureau,
) -> None:
    bureau.desk.change("places: 60", "places: 80")
    bureau.desk.change("nl: Geen brommers.", "nl: Geen brommers meer.")

    sheets = release(bureau)

    assert reopened(bureau) == EVERYBODY
    told = news(bureau, sheets["Joe Bloggs"])
    assert told[2] == "One part has changed. The rest is as it was."
    assert sum("80" in line for line in told) == 1
    assert "2. Gebruik van de stalling" in told
    assert "1. Waarvoor deze afspraken dienen" not in told


def test_other_words_in_the_binding_text_keep_every_signature(bureau: Bureau) -> None:
    template = f"{AGREEMENT}/nl.md.j2"
    bureau.desk.change("houd de doorgang vrij", "laat de doorgang vrij", template)
    bureau.freeze("1.1", editorial=True)
    opened = bureau.open("1.1")

    assert (opened.plan.kept, reopened(bureau)) == (4, set())


def test_another_language_that_binds_reopens_everybody(bureau: Bureau) -> None:
    bureau.desk.change("  effective:", "  binding: en\n  effective:")
    boxes = '{{ signatures(["Gebruiker", "Beheerder"]) }}'
    only = f"{{% if not doc.is_translation %}}{boxes}{{% endif %}}"
    bureau.desk.change(boxes, only, f"{AGREEMENT}/nl.md.j2")

    release(bureau)

    assert reopened(bureau) == EVERYBODY


def test_a_translation_that_changes_twice_leaves_the_binding_text_signed(
    bureau: Bureau,
) -> None:
    bureau.desk.change("en: No mopeds.", "en: No mopeds please.")
    release(bureau)
    bureau.desk.change("en: No mopeds please.", "en: No mopeds, please.")

    release(bureau, "3.0")

    assert states(bureau)[ANN] is State.SIGNED


@pytest.mark.pdf
def test_a_sheet_with_two_languages_conforms_and_tells_them_apart(
    bureau: Bureau,
) -> None:
    bureau.desk.change("nl: Geen brommers.", "nl: Geen brommers meer.")
    wanted = release(bureau)["Joe Bloggs"]
    shelved = bureau.office.newest
    assert shelved
    page = base_page(shelved, document_of(shelved, wanted), wanted.since)
    base = prepare_base(
        make_pdf(page, assets=paper_assets(shelved, page)), faces_of_names(page)
    )

    sheet = make_sheet(base, wanted)

    assert drawn.failures(sheet) == structure_faults(sheet) == []
    with pikepdf.open(io.BytesIO(sheet)) as pdf:
        tags = pdf.Root.StructTreeRoot
        assert str(pdf.Root.Lang) == "en"
        assert b"nl-BE" in {
            bytes(one.Lang)
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and "/Lang" in one
        }
        assert "/K" in tags
    assert "Geen brommers meer" in drawn.page_texts(sheet)[0].replace("\n", " ")
    assert "Keeper" not in drawn.page_texts(sheet)[-1]
    assert "Beheerder" in drawn.page_texts(sheet)[-1]
