"""A value in one line, for people; and in plain form, for files and input fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from policygen.answers.hours import read_hours
from policygen.answers.kinds import show
from policygen.answers.plain import Plain, plain, typed
from policygen.answers.show import show_cell
from policygen.model.blueprint import Question, QuestionType
from policygen.model.values import Localised, Money, Row, Value
from tests.builders import make_question, tiny_blueprint

BLUEPRINT = tiny_blueprint()
BOTH = Localised((("nl", "onthaal"), ("en", "front desk")))
KEEPER = Row({"role": BOTH, "phone": "+32 9 225 11 22", "days": ("weekend",)})


def question_of(key: str) -> Question:
    """Give a question about the shed."""
    question = BLUEPRINT.question(key)
    assert question is not None
    return question


@pytest.mark.parametrize(
    ("key", "value", "english", "dutch"),
    [
        ("org.name", "Studio North", "Studio North", "Studio North"),
        ("org.country", "be", "Belgium", "België"),
        ("shed.open_to_visitors", True, "yes", "ja"),
        ("shed.charging", False, "no", "nee"),
        ("shed.places", 1200, "1,200", "1.200"),
        ("doc.effective", date(2026, 3, 1), "1 March 2026", "1 maart 2026"),
        ("doc.owner", BOTH, "front desk", "onthaal"),
        ("shed.house_rules", "a\n\nb", "a  b", "a  b"),
        ("doc.languages", (), "none", "geen"),
        ("people.keepers", (), "none", "geen"),
    ],
)
def test_a_value_is_shown_as_a_person_would_say_it(
    key: str, value: Value, english: str, dutch: str
) -> None:
    question = question_of(key)

    assert show(question, value, BLUEPRINT, "en") == english
    assert show(question, value, BLUEPRINT, "nl-BE") == dutch


def test_hours_and_amounts_are_shown_in_words() -> None:
    hours = show(question_of("shed.hours"), read_hours("mon-fri 9-17"), BLUEPRINT, "en")
    amount = show(
        question_of("shed.deposit"), Money(Decimal(25), "EUR"), BLUEPRINT, "nl"
    )

    assert "Monday to Friday" in hours
    assert "€" in amount
    assert "25" in amount


def test_choices_are_shown_by_their_labels() -> None:
    shown = show(question_of("doc.languages"), ("en", "nl-NL"), BLUEPRINT, "en")

    assert shown == "English, Dutch (the Netherlands)"


def test_a_choice_without_a_label_is_shown_by_its_id() -> None:
    question = make_question("one", choices=["odd"])

    assert show(question, "odd", BLUEPRINT, "en") == "odd"


def test_rows_are_shown_one_after_another() -> None:
    question = question_of("people.keepers")
    rows = (KEEPER, Row({"role": "guard", "name": "Jan"}))

    assert show(question, rows, BLUEPRINT, "en") == (
        "front desk, +32 9 225 11 22, weekend; guard, Jan"
    )


def test_rows_are_kept_apart_as_the_language_does() -> None:
    question = question_of("people.keepers")
    rows = (
        Row({"role": "guard", "name": "Jan"}),
        Row({"role": "guard", "name": "Els"}),
    )

    assert show(question, rows, BLUEPRINT, "fr").endswith("Jan\u202f; guard, Els")


def test_a_yes_in_a_row_stands_behind_what_was_asked() -> None:
    column = Question(key="open", type=QuestionType.BOOL)
    question = replace(question_of("people.keepers"), columns=(column,))

    assert show(question, (Row({"open": True}),), BLUEPRINT, "en") == "open: yes"


def test_a_cell_is_shown_alone() -> None:
    question = question_of("people.keepers")
    days, name = question.column("days"), question.column("name")
    assert days is not None
    assert name is not None

    assert show_cell(question, days, KEEPER, BLUEPRINT, "en") == "weekend"
    assert show_cell(question, name, KEEPER, BLUEPRINT, "en") == ""


@pytest.mark.parametrize(
    ("kind", "value", "data", "text"),
    [
        ("text", "x", "x", "x"),
        ("text", BOTH, {"nl": "onthaal", "en": "front desk"}, "onthaal"),
        ("int", 5, 5, "5"),
        ("bool", True, True, "yes"),
        ("bool", False, False, "no"),
        ("date", date(2026, 3, 1), date(2026, 3, 1), "2026-03-01"),
        ("money", Money(Decimal("2.50"), "EUR"), "2.50 EUR", "2.50 EUR"),
        (
            "hours",
            read_hours("ma-vr 9-17"),
            "mon-fri 09:00-17:00",
            "mon-fri 09:00-17:00",
        ),
        ("phone", "+32 9 225 11 22", "+32 9 225 11 22", "+32 9 225 11 22"),
        ("many", ("a", "b"), ["a", "b"], "a, b"),
        ("many", (), [], ""),
    ],
)
def test_a_value_has_a_plain_form_and_a_typed_one(
    kind: str, value: Value, data: Plain, text: str
) -> None:
    question = make_question(kind)

    assert plain(question, value) == data
    assert typed(question, value) == text


def test_rows_have_a_plain_form_and_no_typed_one() -> None:
    question = question_of("people.keepers")

    assert plain(question, (KEEPER,)) == [
        {
            "role": {"nl": "onthaal", "en": "front desk"},
            "phone": "+32 9 225 11 22",
            "days": ["weekend"],
        }
    ]
    assert typed(question, (KEEPER,)) == ""
