"""The how-to pages say what the program says."""

from __future__ import annotations

import pytest
from PIL import Image

from policygen.actions.doctor import PANGO
from tests.docs.pages import DOCS, text_of

MOST_BYTES = 300_000


@pytest.mark.parametrize("system", PANGO)
def test_the_remedy_of_the_doctor_stands_on_its_page(system: str) -> None:
    assert f"\n    {PANGO[system]}\n" in text_of("how-to/mend-pango.md")


def test_every_page_is_in_the_list_of_jobs() -> None:
    pages = {page.name for page in (DOCS / "how-to").glob("*.md")} - {"index.md"}
    index = text_of("how-to/index.md")

    assert all(f"({page})" in index for page in pages)


def test_the_picture_is_wide_enough_to_read_and_small_enough_to_load() -> None:
    file = DOCS / "images/policy.png"

    with Image.open(file) as picture:
        assert picture.width == 1400
    assert file.stat().st_size < MOST_BYTES
