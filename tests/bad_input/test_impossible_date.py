"""Dates that do not exist, or that can be read in two ways."""

from __future__ import annotations

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2026-02-30", '"2026-02-30" is not a date: February 2026 has 28 days.'),
        ("2026-13-01", '"2026-13-01" is not a date'),
        ("next week", '"next week" is not a date'),
        ("31/02/26", '"31/02/26" is not a date: February 2026 has 28 days.'),
    ],
)
def test_an_impossible_date_is_told_with_what_would_be_right(
    desk: Desk, written: str, said: str
) -> None:
    line = desk.change("2026-12-01", written)

    desk.refuses(f"client.yaml:{line}:14: {said}")
