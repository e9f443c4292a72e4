"""The numbers of releases, and which is newer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.errors import InputError
from policygen.release.versions import is_version, read_version

NUMBERS = st.lists(st.integers(0, 999), min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("older", "newer"), [("1.9", "1.10"), ("1", "1.0.1"), ("2.1", "10"), ("0.9", "1.0")]
)
def test_versions_are_compared_as_numbers(older: str, newer: str) -> None:
    assert read_version(older) < read_version(newer)


@pytest.mark.parametrize(("one", "other"), [("2", "2.0"), ("1.0.0", "1"), ("0", "0.0")])
def test_zeros_at_the_end_make_no_other_version(one: str, other: str) -> None:
    assert read_version(one) == read_version(other)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "v1.0",
        "1.",
        ".1",
        "1..2",
        "1.0-beta",
        "1,0",
        "١.٠",
        "1.2.3.4.5",
        "1 0",
        "../1",
    ],
)
def test_anything_else_is_refused_and_an_example_given(text: str) -> None:
    assert not is_version(text)
    with pytest.raises(InputError, match=r"such as 1\.0"):
        read_version(text)


@given(NUMBERS, NUMBERS)
def test_the_order_is_that_of_the_numbers(one: list[int], other: list[int]) -> None:
    first, second = (".".join(map(str, numbers)) for numbers in (one, other))
    padded = [numbers + [0] * (4 - len(numbers)) for numbers in (one, other)]

    assert (read_version(first) < read_version(second)) == (padded[0] < padded[1])
