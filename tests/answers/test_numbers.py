"""Numbers, amounts, yes or no, and colours."""

from __future__ import annotations

from decimal import Decimal

import pytest

from policygen.answers.circumstances import Circumstances
from policygen.answers.kinds import accept
from policygen.answers.refused import Refused
from policygen.model.values import Money
from tests.builders import make_question

HERE = Circumstances(jurisdiction="be")


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("23", 23),
        (" 0 ", 0),
        ("-5", -5),
        ("0612", 612),
        ("1 000", 1000),
        ("12 000", 12000),
    ],
)
def test_a_whole_number_is_read(raw: str, number: int) -> None:
    assert accept(make_question("int"), raw, HERE) == number


@pytest.mark.parametrize(
    "raw", ["many", "2.5", "2,5", "1e3", "0x10", "12 00", "١٢", "9" * 16]
)
def test_what_is_no_whole_number_is_refused(raw: str) -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("int"), raw, HERE)

    assert caught.value.code == "int"


@pytest.mark.parametrize("raw", ["1.000", "1,000"])
def test_a_point_between_thousands_is_asked_about(raw: str) -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("int"), raw, HERE)

    assert caught.value.code == "int_point"
    assert caught.value.facts["meant"] == "1000"


@pytest.mark.parametrize(
    ("raw", "answer"),
    [
        ("yes", True),
        ("JA", True),
        ("true", True),
        ("oui", True),
        ("no", False),
        ("nee", False),
        ("Neen", False),
        ("false", False),
    ],
)
def test_yes_and_no_are_read_in_our_languages(raw: str, *, answer: bool) -> None:
    assert accept(make_question("bool"), raw, HERE) is answer


def test_perhaps_is_neither_yes_nor_no() -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("bool"), "perhaps", HERE)

    assert caught.value.code == "bool"


@pytest.mark.parametrize(
    ("raw", "amount", "currency"),
    [
        ("25", "25", "EUR"),
        ("25 EUR", "25", "EUR"),
        ("€ 25", "25", "EUR"),
        ("25,5 euro", "25.50", "EUR"),
        ("25.50eur", "25.50", "EUR"),
        ("1 250,50 EUR", "1250.50", "EUR"),
        ("£10", "10", "GBP"),
        ("25,-", "25", "EUR"),
        ("0", "0", "EUR"),
    ],
)
def test_an_amount_is_read(raw: str, amount: str, currency: str) -> None:
    found = accept(make_question("money"), raw, HERE)

    assert found == Money(Decimal(amount), currency)
    assert isinstance(found, Money)
    assert str(found.amount) == amount


@pytest.mark.parametrize(
    ("country", "currency"), [("uk", "GBP"), ("us", "USD"), ("nl", "EUR")]
)
def test_an_amount_without_currency_has_that_of_the_country(
    country: str, currency: str
) -> None:
    found = accept(make_question("money"), "5", Circumstances(jurisdiction=country))

    assert found == Money(Decimal(5), currency)


@pytest.mark.parametrize(
    "raw", ["1.000 EUR", "1.000,50", "-5", "about 20", "EUR 5 EUR", "2.555", "1,2,3"]
)
def test_what_is_no_amount_is_refused(raw: str) -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("money"), raw, HERE)

    assert caught.value.code == "money"


def test_a_currency_that_nobody_knows_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("money"), "5 XYZ", HERE)

    assert caught.value.code == "currency"


@pytest.mark.parametrize(
    ("raw", "colour"),
    [("#7A3B1D", "#7a3b1d"), ("7a3b1d", "#7a3b1d"), ("#f0c", "#ff00cc")],
)
def test_a_colour_is_read(raw: str, colour: str) -> None:
    assert accept(make_question("colour"), raw, HERE) == colour


@pytest.mark.parametrize("raw", ["red", "#12", "#12345g", "rgb(1,2,3)", "f0c"])
def test_what_is_no_colour_is_refused(raw: str) -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("colour"), raw, HERE)

    assert caught.value.code == "colour"
