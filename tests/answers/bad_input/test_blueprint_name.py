"""A file that names no blueprint, or another one."""

from __future__ import annotations

import pytest

from policygen.answers.read import peek_blueprint, read_answers
from policygen.errors import InputError
from tests.builders import tiny_blueprint

NONE = "The file does not say which blueprint it answers."


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"org:\n  name: x\n", "a.yaml:1:1"),
        (b"org: {}\nblueprint:\n", "a.yaml:2:11"),
        (b"blueprint: [bike-shed]\n", "a.yaml:1:12"),
        (b"words", "a.yaml:1:1"),
    ],
)
def test_a_file_without_blueprint_is_told_before_anything_else(
    data: bytes, place: str
) -> None:
    with pytest.raises(InputError) as caught:
        peek_blueprint(data, "a.yaml")

    assert str(caught.value).startswith(f"{place}: {NONE}")


def test_it_is_told_again_when_the_blueprint_was_chosen_otherwise() -> None:
    with pytest.raises(InputError) as caught:
        read_answers(tiny_blueprint(), b"org:\n  name: x\n", "a.yaml")

    assert str(caught.value).startswith(f"a.yaml:1:1: {NONE}")


def test_answers_to_another_blueprint_are_told() -> None:
    with pytest.raises(InputError) as caught:
        read_answers(tiny_blueprint(), b"blueprint: car-park\n", "a.yaml")

    assert 'answers to the blueprint "car-park", not to "bike-shed"' in str(
        caught.value
    )
