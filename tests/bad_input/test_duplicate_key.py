"""A key that stands in the file twice."""

from __future__ import annotations

from tests.journeys import Desk


def test_a_second_answer_is_told_with_the_line_of_the_first(desk: Desk) -> None:
    line = desk.change("  country: be\n", "  country: be\n§  country: nl\n")

    desk.refuses(
        f'client.yaml:{line}:3: "country" stands here for the second time.\n'
        f"    Keep one of the two; the first is on line {line - 1}."
    )
