"""E-mail addresses, phone numbers, company numbers."""

from __future__ import annotations

import email_validator
import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.be import vat

from policygen.answers.contacts import (
    read_company_number,
    read_email,
    read_phone,
)
from policygen.answers.refused import Refused


@pytest.mark.parametrize(
    ("raw", "address"),
    [
        ("info@bakkerij.be", "info@bakkerij.be"),
        (" An.Peeters@Bakkerij.BE ", "An.Peeters@bakkerij.be"),
        ("mailto:an.peeters+web@mail.bakkerij.be", "an.peeters+web@mail.bakkerij.be"),
        ("zoë@bäckerei.de", "zoë@bäckerei.de"),
        ("o'neill@example.com", "o'neill@example.com"),
    ],
)
def test_an_address_is_read(raw: str, address: str) -> None:
    assert read_email(raw) == address


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("bakkerij.be", "email_bare"),
        ("a@b@c.be", "email_at"),
        ("info @bakkerij.be", "email_space"),
        ("info@bakkerij,be", "email_comma"),
        ("info@bakkerij", "email_domain"),
        ("info@localhost", "email_domain"),
        ("info@bakkerij.test", "email"),
        (".info@bakkerij.be", "email"),
        ("in..fo@bakkerij.be", "email"),
        ("info@-bakkerij.be", "email"),
        ("info@bakkerij..be", "email"),
        ("@bakkerij.be", "email"),
        ("Info <info@bakkerij.be>", "email_space"),
        (f"{'a' * 65}@bakkerij.be", "email"),
    ],
)
def test_what_is_no_address_is_refused(raw: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_email(raw)

    assert caught.value.code == code


def test_a_slip_comes_with_what_was_meant() -> None:
    with pytest.raises(Refused) as caught:
        read_email("info@bakkerij,be")

    assert caught.value.facts["meant"] == "info@bakkerij.be"


LOCAL = st.text("ab9._+-", min_size=1, max_size=70)
DOMAIN = st.text("ab9-.", min_size=1, max_size=70)


@given(
    LOCAL, DOMAIN, st.sampled_from(["be", "test", "local", "example", "x", "museum"])
)
def test_the_short_way_agrees_with_the_library(local: str, name: str, end: str) -> None:
    address = f"{local}@{name}.{end}"
    try:
        found = email_validator.validate_email(
            address, check_deliverability=False, strict=True
        )
        expected: str | None = found.normalized
    except email_validator.EmailNotValidError:
        expected = None

    try:
        actual: str | None = read_email(address)
    except Refused:
        actual = None

    assert actual == expected


@pytest.mark.parametrize(
    ("raw", "country", "number"),
    [
        ("09 222 33 44", "be", "+32 9 222 33 44"),
        ("0475/12.34.56", "be", "+32 475 12 34 56"),
        ("+32 (0)9 222 33 44", "be", "+32 9 222 33 44"),
        ("0032 9 222 33 44", "be", "+32 9 222 33 44"),
        ("+31 20 123 45 67", "be", "+31 20 123 4567"),
        ("020-1234567", "nl", "+31 20 123 4567"),
        ("06 12345678", "nl", "+31 6 12345678"),
        ("0800 32 123", "be", "+32 800 32 123"),
        ("020 7946 0958", "uk", "+44 20 7946 0958"),
        ("+3292223344", "", "+32 9 222 33 44"),
        ("0032 9 222 33 44", "eu", "+32 9 222 33 44"),
        ("112", "be", "112"),
        ("1813", "be", "1813"),
        ("09\u201122233\u201144", "be", "+32 9 222 33 44"),
    ],
)
def test_a_phone_number_is_read(raw: str, country: str, number: str) -> None:
    assert read_phone(raw, country) == number


@pytest.mark.parametrize(
    ("raw", "country", "code"),
    [
        ("09 222 33", "be", "phone_short"),
        ("09 222 33 44 55", "be", "phone_long"),
        ("09 222 33 44", "", "phone_country"),
        ("09 222 33 44", "eu", "phone_country"),
        ("call me", "be", "phone"),
        ("09 222 33 44 x12", "be", "phone"),
        ("+999 123 456", "be", "phone"),
        ("+1 555 123 4567", "be", "phone"),
        ("-", "be", "phone"),
        ("22", "be", "phone_short"),
    ],
)
def test_what_is_no_phone_number_is_refused(raw: str, country: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_phone(raw, country)

    assert caught.value.code == code


@pytest.mark.parametrize(
    ("country", "example"), [("be", "+32 12 34 56 78"), ("nl", "+31 10 123 4567")]
)
def test_a_refused_number_comes_with_an_example_of_the_country(
    country: str, example: str
) -> None:
    with pytest.raises(Refused) as caught:
        read_phone("0", country)

    assert caught.value.facts["example"] == example


@pytest.mark.parametrize(
    ("raw", "country", "number"),
    [
        ("0403.170.701", "be", "0403.170.701"),
        ("BE 0403 170 701", "be", "0403.170.701"),
        ("403170701", "be", "0403.170.701"),
        ("BE0403-170-701", "", "0403.170.701"),
        ("1000.000.021", "be", "1000.000.021"),
        ("12345678", "nl", "12345678"),
        ("KvK 1234 5678", "nl", "12345678"),
        ("12345678", "", "12345678"),
        ("01234567", "uk", "01234567"),
        ("sc123456", "uk", "SC123456"),
        ("12-3456789", "us", "12-3456789"),
        ("HRB 12345 B", "de", "HRB 12345 B"),
    ],
)
def test_a_company_number_is_read(raw: str, country: str, number: str) -> None:
    assert read_company_number(raw, country) == number


@pytest.mark.parametrize(
    ("raw", "country", "code"),
    [
        ("0403.170.702", "be", "company_be_check"),
        ("2403.170.701", "be", "company_be"),
        ("0403.170.70", "be", "company_be"),
        ("0403.170.7011", "be", "company_be"),
        ("12345678", "be", "company_be"),
        ("0000.000.000", "be", "company_be"),
        ("abc", "be", "company_be"),
        ("0403170701", "nl", "company_nl"),
        ("1234567", "nl", "company_nl"),
        ("1234567", "uk", "company_uk"),
        ("123", "us", "company_us"),
        ("?", "eu", "company_other"),
    ],
)
def test_a_wrong_company_number_is_refused(raw: str, country: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_company_number(raw, country)

    assert caught.value.code == code


def test_wrong_check_digits_come_with_the_right_ones() -> None:
    with pytest.raises(Refused) as caught:
        read_company_number("0403170702", "be")

    assert caught.value.facts == {"raw": "0403.170.702", "meant": "0403.170.701"}


@given(st.integers(0, 19_999_999), st.integers(1, 97))
def test_check_digits_are_judged_as_the_library_judges_them(
    stem: int, check: int
) -> None:
    number = f"{stem:08}{check:02}"

    try:
        read_company_number(number, "be")
        is_right = True
    except Refused as refused:
        is_right = False
        meant = str(refused.facts.get("meant", ""))
        assert not meant or vat.is_valid(meant) or stem == 0

    assert is_right == vat.is_valid(number)
