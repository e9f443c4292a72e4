"""A value of another shape than the question asks."""

from __future__ import annotations

import pytest

from tests.builders import problems_of


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("shed: {places: many}", "2:16", '"many" is not a whole number'),
        ("shed: {places: 0}", "2:16", "The least is 1"),
        ("shed: {places: [1]}", "2:16", "One single value belongs here"),
        ("shed: {charging: maybe}", "2:18", "neither yes nor no"),
        ("shed: {deposit: 1.000}", "2:17", "is not an amount"),
        ("shed: {hours: always}", "2:15", "is not a timetable"),
        ("doc: {languages: {nl: x}}", "2:18", "A list belongs here"),
        ("people: {keepers: Els}", "2:19", "A list of rows belongs here"),
        ("people: {keepers: [Els]}", "2:20", "A row is a group"),
        ("people: {keepers: []}", "2:19", "0 is too few"),
        ("org: Studio", "2:1", '"org" must be a group'),
        ("org: [Studio]", "2:1", '"org" must be a group'),
        ("brand: {colour: brown}", "2:17", "is not a colour"),
        ("profile: [office]", "2:10", 'There is no profile ""'),
    ],
)
def test_a_wrong_shape_is_told_with_the_right_one(
    text: str, place: str, words: str
) -> None:
    (found,) = problems_of(f"{text}\n")

    assert found.startswith(f"a.yaml:{place}: ")
    assert words in found


def test_a_row_without_what_it_needs_is_told() -> None:
    assert problems_of("people:\n  keepers:\n    - name: Els\n") == [
        'a.yaml:4:7: This row has no "role". Add "role: ..." to it.'
    ]
