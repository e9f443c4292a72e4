"""An address in a longer text is found where it stands, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.sandbox.emails import first_email, split_emails, without_email


@pytest.mark.parametrize(
    ("text", "address", "rest"),
    [
        ("An Peeters, an@zaak.example", "an@zaak.example", "An Peeters"),
        ("An Peeters (an@zaak.example)", "an@zaak.example", "An Peeters"),
        ("An Peeters <An@Zaak.example>.", "An@Zaak.example", "An Peeters"),
        ("an.de-wit+hr@zaak.co.example", "an.de-wit+hr@zaak.co.example", ""),
        ("mail an@zaak.example, 09 225", "an@zaak.example", "mail 09 225"),
        ("a@zaak.example; b@zaak.example", "a@zaak.example", "b@zaak.example"),
    ],
)
def test_an_address_is_found_and_can_be_left_out(
    text: str, address: str, rest: str
) -> None:
    assert first_email(text) == address
    assert without_email(text) == rest


@pytest.mark.parametrize(
    "text", ["", "An Peeters", "@zaak", "an@zaak", "q7ÊÁ3Ü³@*;", "an@@zaak.example"]
)
def test_what_is_no_address_stays(text: str) -> None:
    assert first_email(text) == ""
    assert without_email(text) == text


PIECES = st.sampled_from(
    ["An", " ", ", ", "@", "é", "an@zaak.example", ".", "\n", "(*)"]
)


@given(st.lists(PIECES).map("".join))
def test_no_letter_is_lost(text: str) -> None:
    pieces = split_emails(text)

    assert "".join(pieces) == text
    assert all(first_email(address) == address for address in pieces[1::2])
    assert not any(first_email(between) for between in pieces[::2])
