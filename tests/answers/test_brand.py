"""A consultant's brand file: for what clients have not filled in themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.answers.brand import Brand, read_brand
from policygen.answers.reading import Reading
from policygen.model.answers import Source
from tests.builders import read_tiny, tiny_blueprint

WHOLE = b"brand:\n  colour: '#123456'\n  logo: logo.png\n  footer: {nl: a, en: b}\n"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """Give the folder of a consultant, with a logo."""
    (tmp_path / "office").mkdir()
    (tmp_path / "office" / "logo.png").touch()
    return tmp_path / "office"


def _open(path: Path, data: bytes) -> Brand:
    reading = Reading(blueprint=tiny_blueprint(), file=str(path))
    looks = read_brand(reading, data, path)
    assert not reading.problems
    return Brand(path=path, data=data, looks=looks)


def _problems(path: Path, data: bytes) -> list[str]:
    reading = Reading(blueprint=tiny_blueprint(), file=str(path))
    read_brand(reading, data, path)
    return [problem.sentence() for problem in reading.problems]


def test_a_client_without_looks_gets_those_of_the_consultant(office: Path) -> None:
    answers = read_tiny("", brand=_open(office / "brand.yaml", WHOLE))

    assert answers.value("brand.colour") == "#123456"
    assert answers.value("brand.logo") == str((office / "logo.png").resolve())
    assert answers.known["brand.colour"].source is Source.BRAND
    assert answers.known["brand.colour"].line == 2
    assert answers.known["brand.font"].source is Source.DEFAULT


def test_the_keys_may_stand_alone(office: Path) -> None:
    brand = _open(office / "brand.yaml", b"colour: abcdef\nfooter:\n")

    answers = read_tiny("", brand=brand)

    assert answers.value("brand.colour") == "#abcdef"
    assert answers.value("brand.footer") is None


def test_what_a_client_has_not_filled_in_comes_from_the_consultant(
    office: Path,
) -> None:
    brand = _open(office / "brand.yaml", WHOLE)

    answers = read_tiny("brand: {colour: '#004488', footer: }\n", brand=brand)

    assert answers.value("brand.colour") == "#004488"
    assert answers.known["brand.colour"].source is Source.ANSWERED
    assert answers.value("brand.logo") == str((office / "logo.png").resolve())
    assert answers.known["brand.footer"].source is Source.BRAND


def test_every_mistake_in_a_brand_file_is_told_with_its_place(office: Path) -> None:
    path = office / "b.yaml"
    text = b"brand:\n  color: '#fff'\n  font: Arial\n  logo: nowhere.svg\n"

    found = _problems(path, text)

    assert found == [
        f'{path}:2:3: "brand" has no key "color". Did you mean "colour"?',
        f'{path}:3:9: "Arial" is not one of the choices. '
        "Choose from source_sans, lato, atkinson.",
        f'{path}:4:9: There is no file "nowhere.svg" beside the brand file. '
        "Put it there, or mend the name.",
    ]


@pytest.mark.parametrize("text", [b"- a\n", b"brand: blue\n"])
def test_a_brand_file_that_is_no_group_is_told(office: Path, text: bytes) -> None:
    (found,) = _problems(office / "b.yaml", text)

    assert '"brand" must be a group' in found
