"""Every mistake with a guide is found, with its file and its remedy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from policygen.blueprint.check import check_reading
from policygen.blueprint.load import read_blueprint
from tests.builders import TINY_HOME, copy_tiny, plant
from tests.guided import GUIDE, give_guide

ENGLISH = "documents/agreement/guide/en.md.j2"


def problems(folder: Path) -> list[tuple[str, str]]:
    """Give file and message of everything that is wrong."""
    found = check_reading(read_blueprint(f"{folder}/", TINY_HOME))
    return [
        (Path(one.file).relative_to(folder).as_posix(), one.message) for one in found
    ]


def remove(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).unlink()


def change(file: str, old: str, new: str) -> Callable[[Path], object]:
    return lambda folder: plant(folder, file, old, new)


def test_a_good_guide_has_no_problem(tmp_path: Path) -> None:
    assert problems(give_guide(copy_tiny(tmp_path))) == []


@pytest.mark.parametrize(
    ("spoil", "file", "message"),
    [
        (
            remove("theme/guide.html.j2"),
            "blueprint.yaml",
            '"agreement" has a guide, and the theme has no page for one.',
        ),
        (
            remove("plan.yaml"),
            "blueprint.yaml",
            '"agreement" has a guide, and there is no plan to go through.',
        ),
        (remove(ENGLISH), ENGLISH, 'The guide of "agreement" has no template in "en".'),
        (
            change("blueprint.yaml", GUIDE, ""),
            ENGLISH,
            'The document "agreement" has no guide.',
        ),
        (
            change("blueprint.yaml", "en: what-now", "en: What now"),
            "blueprint.yaml",
            '"What now" is no safe file name.',
        ),
        (
            change("blueprint.yaml", "en: what-now", "en: bicycle-shed-agreement"),
            "blueprint.yaml",
            'The document "agreement" has the file "bicycle-shed-agreement" as well.',
        ),
        (
            change("blueprint.yaml", "{nl: Wat nu?, en: What now?}", "{nl: Wat nu?}"),
            "blueprint.yaml",
            'documents > agreement > guide > title is missing in the language "en".',
        ),
        (
            change("plan.yaml", "    hours: office hours\n", ""),
            "plan.yaml",
            'The outcome "tidy" does not say its hours.',
        ),
        (
            change(ENGLISH, 'step.class == "P1"', 'step.class == "P2"'),
            "documents/agreement/guide/nl.md.j2",
            'The guide has other conditions than in "en": without step.class == "P2" '
            'and with step.class == "P1".',
        ),
        (
            change(ENGLISH, "org.name", "org.nam"),
            ENGLISH,
            'Nothing is called "org.nam".',
        ),
    ],
)
def test_a_mistake_is_found(
    tmp_path: Path, spoil: Callable[[Path], object], file: str, message: str
) -> None:
    folder = give_guide(copy_tiny(tmp_path))
    spoil(folder)

    assert (file, message) in problems(folder)


def test_one_whose_tags_cannot_be_read_says_so_once(tmp_path: Path) -> None:
    folder = give_guide(copy_tiny(tmp_path))
    plant(folder, ENGLISH, "{% endif %}", "")

    assert [file for file, _ in problems(folder)] == [ENGLISH]
