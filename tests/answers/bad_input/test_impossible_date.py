"""Dates that do not exist."""

from __future__ import annotations

import pytest

from tests.builders import problems_of


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2026-02-30", "February 2026 has 28 days"),
        ("31/04/2026", "April 2026 has 30 days"),
        ("2026-13-01", "there is no month 13"),
        ("soon", "Write it such as 1 March 2027 or 2027-03-01"),
        ("12-2026", "Write it such as 1 March 2027 or 2027-03-01"),
    ],
)
def test_an_impossible_date_is_told_with_what_is_possible(
    written: str, words: str
) -> None:
    (found,) = problems_of(f"doc:\n  effective: {written}\n")

    assert found.startswith(f'a.yaml:3:14: "{written}" is not a date')
    assert words in found
