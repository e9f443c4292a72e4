"""More than one problem at once: all of them are told."""

from __future__ import annotations

from tests.journeys import Desk


def test_problems_of_every_kind_are_told_together_by_line(desk: Desk) -> None:
    country = desk.change("country: be", "country: bee")
    date = desk.change("2026-12-01", "2026-02-30")
    key = desk.change("  places: 60", "  place: 60")
    phone = desk.change('"+32 9 225 11 23"', '"1"')

    desk.refuses(
        f'client.yaml:{country}:12: "bee" is not one of the choices. Did you mean "be"? '
        "Choose from be, nl.",
        f'client.yaml:{date}:14: "2026-02-30" is not a date: February 2026 has 28 days. '
        "Write a day from 1 to 28.",
        f'client.yaml:{key}:3: "shed" has no key "place".\n    Did you mean "places"?',
        f'client.yaml:{phone}:14: "1" is not a valid phone number. '
        "Write it such as +32 12 34 56 78.",
    )


def test_two_mistakes_in_a_blueprint_are_told_together(desk: Desk) -> None:
    questions = "bike-shed/questions.yaml"
    first = desk.change("  max: 5000", "  maks: 5000", questions)
    second = desk.change("  type: money", "  type: mony", questions)

    desk.refuses(
        f"{questions}:{first}:3: ",
        f'{questions}:{second}:9: "mony" is no type that exists.',
    )


def test_two_unknown_wishes_are_told_together(desk: Desk) -> None:
    desk.refuses(
        'client.yaml: There is no language "fr" in this pack.\n'
        "    The client's languages are en, nl-BE.",
        'client.yaml: There is no document "notise" in this pack.\n'
        '    Did you mean "notice"? The documents are agreement, notice.',
        arguments=(
            *("build", "client.yaml", "--language", "fr"),
            *("--document", "notise", "--language", "en"),
        ),
    )
