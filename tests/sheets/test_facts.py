"""A sheet says of its release what a reader can compare: the policy's fingerprint, the date."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen.actions.sheet_pages import base_page, record_of
from policygen.disk import fingerprint
from policygen.model.release import FrozenFile
from policygen.sheets.sheet import make_sheet
from tests.render import drawn
from tests.sheets.shelf import DUTCH, ENGLISH, base, document, shelved, want

PDF = "ab" * 32


def in_groups(digest: str) -> str:
    """Give a fingerprint as it is printed, so that people can compare it."""
    return " ".join(digest[start : start + 8] for start in range(0, 64, 8))


@pytest.mark.pdf
@pytest.mark.xdist_group("sheets")
def test_the_fingerprint_on_a_sheet_is_that_of_the_released_page() -> None:
    (page,) = (shelved().folder / "print" / DUTCH).glob("*.html")

    texts = drawn.page_texts(make_sheet(base(), want("Els Peeters")))

    text = " ".join(texts[base().sign_page].split())
    assert in_groups(fingerprint(page.read_bytes())) in text


@pytest.mark.parametrize("language", [DUTCH, ENGLISH])
def test_a_released_pdf_gives_the_fingerprint(language: str) -> None:
    record, signed = record_of(shelved()), document(language)
    path = f"{language}/{signed.file}.pdf"
    pdf = FrozenFile(path=path, sha256=PDF, bytes=1)
    other = FrozenFile(path=f"xx/{signed.file}.pdf", sha256="cd" * 32, bytes=1)
    drawn_too = replace(record, files=(other, *record.files, pdf))

    page = base_page(replace(shelved(), record=drawn_too), signed)

    assert in_groups(PDF) in page


def test_a_date_in_force_that_the_text_does_not_say_stands_beside_the_version() -> None:
    later = replace(record_of(shelved()), effective="2027-03-01")

    page = base_page(replace(shelved(), record=later), document(DUTCH))

    assert "1.0 · 1 maart 2027" in page
    assert "1 maart 2027" not in base_page(shelved(), document(DUTCH))
