"""How dates, numbers, lists, hours and money read in each language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from policygen.model.values import Hours, Money, Span
from policygen.sandbox import words

LANGUAGES = ("nl-BE", "nl-NL", "nl", "en", "fr")
WEEKDAYS = (0, 1, 2, 3, 4)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl-BE", "1 januari 2027"),
        ("nl", "1 januari 2027"),
        ("en", "1 January 2027"),
        ("fr", "1er janvier 2027"),
        ("fr-BE", "1er janvier 2027"),
    ],
)
def test_a_date_is_written_in_full(language: str, text: str) -> None:
    assert words.say_date(date(2027, 1, 1), language) == text


@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (date(2027, 1, 1), "nl", "vrijdag 1 januari 2027"),
        (date(2027, 1, 1), "fr-BE", "vendredi 1er janvier 2027"),
        (date(2027, 1, 21), "fr-BE", "jeudi 21 janvier 2027"),
    ],
)
def test_a_full_date_names_the_day(day: date, language: str, text: str) -> None:
    assert words.say_date(day, language, "full") == text


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        (999, "nl", "999"),
        (5000, "nl", "5.000"),
        (5000, "en", "5,000"),
        (5000, "fr", "5 000"),
        (-3, "nl", "-3"),
        (12500, "nl", "12.500"),
        (12500, "en", "12,500"),
        (12500, "fr", "12 500"),
        (2.5, "nl", "2,5"),
        (Decimal("0.75"), "en", "0.75"),
    ],
)
def test_thousands_are_grouped_as_the_language_does(
    number: float | Decimal, language: str, text: str
) -> None:
    assert plain(words.say_number(number, language)) == text


@pytest.mark.parametrize(
    ("amount", "language", "text"),
    [
        ("25", "nl-BE", "€ 25"),
        ("25.5", "nl-BE", "€ 25,50"),
        ("25", "en", "€25"),
        ("1250.00", "fr", "1 250 €"),
    ],
)
def test_a_whole_amount_has_no_cents(amount: str, language: str, text: str) -> None:
    assert plain(words.say_money(Money(Decimal(amount), "EUR"), language)) == text


@pytest.mark.parametrize(
    ("texts", "either", "language", "text"),
    [
        ([], False, "nl", ""),
        (["a"], False, "nl", "a"),
        (["a", "b"], False, "nl", "a en b"),
        (["a", "b", "c"], False, "nl-BE", "a, b en c"),
        (["a", "b", "c"], True, "nl-BE", "a, b of c"),
        (["a", "b", "c"], False, "en", "a, b and c"),
        (["a", "b", "c"], True, "en", "a, b or c"),
        (["{0}", "{1}", "%s"], False, "fr", "{0}, {1} et %s"),
    ],
)
def test_a_list_reads_as_a_sentence(
    texts: list[str], either: bool, language: str, text: str
) -> None:
    assert words.say_list(texts, language, either=either) == text


@pytest.mark.parametrize(
    ("spans", "language", "text"),
    [
        (
            (Span(WEEKDAYS, 540, 1020),),
            "nl-BE",
            "maandag tot en met vrijdag van 9 tot 17 uur",
        ),
        ((Span(WEEKDAYS, 540, 1020),), "en", "Monday to Friday, 9:00 to 17:00"),
        ((Span(WEEKDAYS, 540, 1020),), "fr", "du lundi au vendredi, de 9 h à 17 h"),
        (
            (Span(WEEKDAYS, 540, 1050), Span((5,), 540, 750)),
            "nl",
            "maandag tot en met vrijdag van 9.00 tot 17.30 uur; "
            "zaterdag van 9.00 tot 12.30 uur",
        ),
        (
            (Span((0, 1, 3), 540, 720), Span((0, 1, 3), 780, 1020)),
            "nl",
            "maandag, dinsdag en donderdag van 9 tot 12 uur en van 13 tot 17 uur",
        ),
        (((Span(tuple(range(7)), 480, 1320),)), "en", "every day, 8:00 to 22:00"),
        (((Span(tuple(range(7)), 0, 1440),)), "nl", "dag en nacht, elke dag"),
        (
            (Span((5,), 575, 750),),
            "fr",
            "le samedi, de 9 h 35 à 12 h 30",
        ),
        (
            (Span((1, 3, 4, 5), 540, 1020), Span((6,), 600, 720)),
            "fr-BE",
            "le mardi et du jeudi au samedi, de 9 h à 17 h ; le dimanche, de 10 h à 12 h",
        ),
        ((Span((0,), 540, 1020),), "xx-YY", "Monday, 9:00 to 17:00"),
    ],
)
def test_opening_hours_read_as_people_say_them(
    spans: tuple[Span, ...], language: str, text: str
) -> None:
    if language == "xx-YY":
        language = "en-GB"

    assert plain(words.say_hours(Hours(spans), language)) == text


@pytest.mark.parametrize(
    ("number", "language", "text"),
    [
        ("6", "nl-BE", "deel 6, Meld het"),
        ("6", "en", "part 6, Meld het"),
        ("6", "fr", "point 6, Meld het"),
        ("6", "de", "6, Meld het"),
        ("", "nl", "Meld het"),
    ],
)
def test_a_reference_says_number_and_title(
    number: str, language: str, text: str
) -> None:
    assert words.say_part(number, "Meld het", language) == text


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Deel B. Je privacy", "deel B, Je privacy"),
        ("Part A. Our house rules", "part A, Our house rules"),
        ("Wie antwoordt. Altijd", "Wie antwoordt. Altijd"),
    ],
)
def test_a_part_with_a_letter_stands_in_a_sentence(title: str, text: str) -> None:
    assert words.say_part("", title, "nl-BE") == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_around_a_page_are_the_same_in_every_language(language: str) -> None:
    assert words.say_page(language).keys() == words.say_page("en").keys()
    assert all(words.say_page(language).values())


def test_the_day_of_the_week() -> None:
    assert words.say_day(6, "fr") == "dimanche"
