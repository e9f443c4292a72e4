"""Phone numbers that nobody can dial."""

from __future__ import annotations

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('"12"', '"12" has too few digits for a phone number. Write it such as +32'),
        ('"+32 9 225 11 22 99 88"', "too many digits"),
        ("ask Ilse", '"ask Ilse" is not a valid phone number'),
    ],
)
def test_a_bad_number_is_told_with_one_of_the_country(
    desk: Desk, written: str, said: str
) -> None:
    line = desk.change('"+32 9 225 11 22"', written)

    result = desk.refuses(f"client.yaml:{line}:14: ")

    assert said in result.err
