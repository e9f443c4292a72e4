"""Answers on the command line that cannot be taken."""

from __future__ import annotations

import pytest

from tests.builders import problems_of


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("org.name", '"org.name" is not KEY=VALUE. Write it such as org.name=Bakery.'),
        ("org.nmae=x", 'There is no question "org.nmae". Did you mean "org.name"?'),
        (
            "shed.places=many",
            '"many" is not a whole number. Write digits only, such as 24.',
        ),
        ("doc.binding=en", "Choose one of the languages of the documents."),
        (
            "people.keepers=Els",
            '"people.keepers" is a list of rows and cannot be given as KEY=VALUE. '
            "Write it in the answers file, or answer it in the wizard.",
        ),
    ],
)
def test_a_bad_option_is_told_by_its_own_words(option: str, said: str) -> None:
    assert problems_of("", data_overrides=[option]) == [f"--data {option}: {said}"]


def test_a_wrong_value_in_the_file_is_told_even_when_data_covers_it() -> None:
    found = problems_of("shed: {places: many}\n", data_overrides=["shed.places=5"])

    assert len(found) == 1
    assert found[0].startswith("a.yaml:2:16: ")
