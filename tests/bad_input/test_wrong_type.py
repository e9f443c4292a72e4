"""Answers of another type than the question asks for."""

from __future__ import annotations

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "60",
            "§sixty",
            '11: "sixty" is not a whole number. Write digits only, such as 24.',
        ),
        ("60", "[60]", "11: One single value belongs here, not a list or a group. "),
        ("yes", "perhaps", '21: "perhaps" is neither yes nor no. Write yes or no.'),
        ("[en, nl-BE]", "{nl: x}", "14: A list belongs here, not a group. "),
        ("name: Studio North", "name: {a: b}", "9: "),
    ],
)
def test_a_value_of_another_type_is_told_with_the_right_one(
    desk: Desk, old: str, new: str, said: str
) -> None:
    line = desk.change(old, new)

    desk.refuses(f"client.yaml:{line}:{said}")


def test_an_answer_where_a_group_belongs_is_told(desk: Desk) -> None:
    line = desk.change("org:\n  name: Studio North\n  country: be\n", "org: North\n")

    desk.refuses(
        f'client.yaml:{line}:1: "org" must be a group of "key: value" lines.\n    Write each key'
    )
