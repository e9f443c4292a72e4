"""The number of a sheet finds its own typing errors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.model.number import make_number, make_prefix, read_number

NUMBER = make_number("bakkerij-peeters", "SMP", "2.1.0", 1)
numbers = st.builds(
    make_number,
    st.just("bakkerij"),
    st.just("SMP"),
    st.sampled_from(["1.0", "2.1.0", "10.12"]),
    st.integers(1, 999_999),
)


def test_a_number_reads_as_it_was_agreed() -> None:
    assert str(NUMBER) == "SMP-2.1.0-000001-AF86"
    assert NUMBER.code == "SMP:2.1.0:000001:AF86"


@pytest.mark.parametrize(
    "text",
    ["SMP-2.1.0-000001-AF86", "smp:2.1.0:000001:af86", " SMP-2.1.0 -000001-AF86 "],
)
def test_a_number_is_read_however_it_was_typed(text: str) -> None:
    assert read_number(text) == NUMBER


@pytest.mark.parametrize(
    "text", ["", "Ann", "SMP-2.1.0-1-AF86", "SMP-2.1.0-000001-ZZZZ"]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_number(text) is None


@given(numbers, st.data())
def test_one_wrong_digit_is_always_found(number: object, data: st.DataObject) -> None:
    text = str(number)
    digits = [place for place, sign in enumerate(text) if sign.isdigit()]
    at = data.draw(st.sampled_from(digits))
    digit = data.draw(st.sampled_from(sorted(set("0123456789") - {text[at]})))

    wrong = read_number(text[:at] + digit + text[at + 1 :])

    assert wrong is None or not wrong.fits("bakkerij")


@given(numbers, st.data())
def test_two_swapped_characters_are_always_found(
    number: object, data: st.DataObject
) -> None:
    text = str(number)
    pairs = [at for at in range(len(text) - 1) if text[at] != text[at + 1]]
    at = data.draw(st.sampled_from(pairs))

    wrong = read_number(text[:at] + text[at + 1] + text[at] + text[at + 2 :])

    assert wrong is None or not wrong.fits("bakkerij")


def test_the_number_of_another_client_does_not_fit() -> None:
    assert NUMBER.fits("bakkerij-peeters")
    assert not NUMBER.fits("larkspur-cycles")


def test_the_letters_come_from_the_blueprint() -> None:
    assert [make_prefix(name) for name in ("social-media", "bike-shed", "x")] == [
        "SMP",
        "BSP",
        "XP",
    ]
