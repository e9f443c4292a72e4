"""Phone numbers that nobody can dial."""

from __future__ import annotations

import pytest

from tests.builders import problems_of


@pytest.mark.parametrize(
    ("country", "written", "words"),
    [
        ("be", "09 222 33", "too few digits for a phone number. Write it such as +32"),
        ("be", "09 222 33 44 55", "too many digits"),
        ("nl", "020 123", "Write it such as +31"),
        ("be", "ask Els", "is not a valid phone number"),
    ],
)
def test_a_bad_number_is_told_with_one_of_the_country(
    country: str, written: str, words: str
) -> None:
    (found,) = problems_of(
        f"org: {{country: {country}}}\n"
        f"people:\n  keepers:\n    - role: x\n      phone: {written}\n"
    )

    assert found.startswith(f'a.yaml:6:14: "{written}"')
    assert words in found
