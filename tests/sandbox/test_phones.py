"""A phone number is written as its readers dial it, and with its country for others."""

from __future__ import annotations

import pytest

from policygen.sandbox.phones import say_phone


@pytest.mark.parametrize(
    ("text", "language", "countries", "said"),
    [
        ("+31 30 220 1122", "nl-NL", ["nl"], "030 220 1122"),
        ("+32 9 225 12 34", "nl-BE", ["be"], "09 225 12 34"),
        ("+32 470 12 34 56", "fr-BE", ["be"], "0470 12 34 56"),
        ("+31 6 80000001", "nl-NL", ["nl"], "06 80 00 00 01"),
        ("+44 20 7946 0011", "en", ["uk"], "020 7946 0011"),
        ("+1 202-555-0143", "en", ["us"], "(202) 555-0143"),
    ],
)
def test_at_home_a_number_has_no_country(
    text: str, language: str, countries: list[str], said: str
) -> None:
    assert say_phone(text, language, countries) == said


def test_numbers_in_a_text_are_written_as_those_beside_it() -> None:
    text = "Els (+32 450 00 00 11), of +32 9 225 12 34."

    said = say_phone(text, "nl-BE", ["be"])

    assert said == "Els (0450 00 00 11), of 09 225 12 34."


@pytest.mark.parametrize(
    ("text", "language", "countries"),
    [
        ("+32 9 225 12 34", "en", ["be"]),
        ("+32 9 225 12 34", "nl-NL", ["be"]),
        ("+32 9 225 12 34", "nl-BE", ["be", "nl"]),
        ("+31 30 220 1122", "nl-BE", ["be"]),
        ("+32 9 225 12 34", "nl-BE", []),
        ("+999 123 456 78", "nl-BE", ["be"]),
        ("hallo@zaak.example", "nl-BE", ["be"]),
        ("112", "nl-BE", ["be"]),
        ("+39 06 698 12 34", "en", ["eu"]),
    ],
)
def test_elsewhere_and_for_other_text_nothing_changes(
    text: str, language: str, countries: list[str]
) -> None:
    assert say_phone(text, language, countries) == text
