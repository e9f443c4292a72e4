"""A consultant's brand file: for clients that have no looks of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.model.answers import Source
from tests.builders import problems_of, read_tiny

WHOLE = b"brand:\n  colour: '#123456'\n  logo: logo.png\n  footer: {nl: a, en: b}\n"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Give the folder of a consultant, with a logo."""
    (tmp_path / "office").mkdir()
    (tmp_path / "office" / "logo.png").touch()
    return tmp_path / "office"


def test_a_client_without_looks_gets_those_of_the_consultant(office: Path) -> None:
    answers = read_tiny("", brand=(office / "brand.yaml", WHOLE))

    assert answers.value("brand.colour") == "#123456"
    assert answers.value("brand.logo") == str((office / "logo.png").resolve())
    assert answers.known["brand.colour"].source is Source.DATA
    assert answers.known["brand.font"].source is Source.DEFAULT


def test_the_keys_may_stand_alone(office: Path) -> None:
    answers = read_tiny("", brand=(office / "brand.yaml", b"colour: abcdef\nfooter:\n"))

    assert answers.value("brand.colour") == "#abcdef"


def test_a_client_with_looks_keeps_all_of_its_own(office: Path) -> None:
    answers = read_tiny("brand: {footer: ours}\n", brand=(office / "brand.yaml", WHOLE))

    assert answers.value("brand.footer") == "ours"
    assert answers.value("brand.colour") is None


def test_every_mistake_in_a_brand_file_is_told_with_its_place(office: Path) -> None:
    path = office / "b.yaml"
    text = b"brand:\n  color: '#fff'\n  font: Arial\n  logo: nowhere.svg\n"

    found = problems_of("shed: {places: x}\n", brand=(path, text))

    assert found == [
        'a.yaml:2:16: "x" is not a whole number. Write digits only, such as 24.',
        f'{path}:2:3: "brand" has no key "color". Did you mean "colour"?',
        f'{path}:3:9: "Arial" is not one of the choices. '
        "Choose from source_sans, lato, atkinson.",
        f'{path}:4:9: There is no file "nowhere.svg" beside the answers file. '
        "Put it there, or mend the name.",
    ]


@pytest.mark.parametrize("text", [b"- a\n", b"brand: blue\n"])
def test_a_brand_file_that_is_no_group_is_told(office: Path, text: bytes) -> None:
    (found,) = problems_of("", brand=(office / "b.yaml", text))

    assert '"brand" must be a group' in found
