"""The search for answers that make a condition hold."""

from __future__ import annotations

import pytest

from policygen.blueprint.checks.compared import compared_choices
from policygen.blueprint.checks.reach import can_hold
from policygen.model.blueprint import Choice, Question, QuestionType


def choices(*ids: str) -> tuple[Choice, ...]:
    return tuple(Choice(id=one) for one in ids)


QUESTIONS = (
    Question(key="a.yes", type=QuestionType.BOOL),
    Question(key="a.must", type=QuestionType.BOOL, required=True),
    Question(key="a.count", type=QuestionType.INT, minimum=2, maximum=10),
    Question(key="a.free", type=QuestionType.INT),
    Question(
        key="a.one",
        type=QuestionType.ONE,
        choices=choices("red", "green", "blue"),
        required=True,
    ),
    Question(
        key="a.many", type=QuestionType.MANY, choices=choices(*"abcdefgh"), minimum=1
    ),
    Question(key="a.text", type=QuestionType.TEXT, required=True),
    Question(key="a.date", type=QuestionType.DATE),
    Question(key="a.mail", type=QuestionType.EMAIL, required=True),
    Question(
        key="a.rows",
        type=QuestionType.ROWS,
        columns=(
            Question(key="kind", type=QuestionType.ONE, choices=choices("boat", "car")),
            Question(key="tags", type=QuestionType.MANY, choices=choices("x")),
            Question(key="year", type=QuestionType.INT, minimum=1900),
            Question(key="name", type=QuestionType.TEXT),
        ),
    ),
    Question(key="b.after", type=QuestionType.BOOL, when="a.one == 'red'"),
    Question(key="b.never", type=QuestionType.BOOL, when="a.count > 10"),
)


@pytest.mark.parametrize(
    "condition",
    [
        "",
        "a.yes",
        "not a.yes",
        "a.yes and not a.must",
        "a.count == 7",
        "a.count >= 10",
        "a.free > 99",
        "a.one == 'blue'",
        "a.one not in ['red', 'green']",
        "'a' in a.many and 'b' in a.many and 'c' not in a.many",
        "a.many | length > 7",
        "a.text == 'x1'",
        "a.text",
        "a.date",
        "a.mail == 'x'",
        "a.rows | length > 2",
        "not a.rows",
        "a.rows | selectattr('kind', 'equalto', 'car') | list | length > 0",
        "a.rows[0].year > 1800",
        "b.after and a.one == 'red'",
        "not b.after and a.one == 'blue'",
    ],
)
def test_a_condition_that_some_answers_meet_is_possible(condition: str) -> None:
    assert can_hold(condition, QUESTIONS)


@pytest.mark.parametrize(
    "condition",
    [
        "a.yes and not a.yes",
        "a.count > 10",
        "a.count < 2",
        "a.one == 'red' and a.one == 'blue'",
        "a.many | length > 8",
        "not a.text",
        "b.after and a.one == 'blue'",
        "b.never",
        "b.never == true",
        "not a.one",
    ],
)
def test_a_condition_that_no_answers_meet_is_impossible(condition: str) -> None:
    assert not can_hold(condition, QUESTIONS)


@pytest.mark.parametrize(
    "condition",
    [
        # Names that no question has are reported elsewhere.
        "t.word",
        # A comparison that cannot be worked out is no proof of anything.
        "a.text > 3 and a.yes and not a.yes",
    ],
)
def test_where_nothing_can_be_told_a_condition_is_possible(condition: str) -> None:
    assert can_hold(condition, QUESTIONS)


def test_too_many_combinations_to_try_count_as_possible() -> None:
    many = [
        Question(key=f"a.n{number}", type=QuestionType.BOOL) for number in range(20)
    ]
    condition = " and ".join(question.key for question in many) + " and not a.n0"

    assert can_hold(condition, many)


def test_a_condition_behind_a_broken_one_is_still_tried() -> None:
    broken = Question(key="a.broken", type=QuestionType.BOOL, when="a.yes and")
    questions = (*QUESTIONS, broken)

    assert can_hold("a.broken", questions)


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("a.one == 'red'", [("a.one", "red")]),
        ('a.one != "red"', [("a.one", "red")]),
        ("'red' == a.one", [("a.one", "red")]),
        ("'x' not in a.many", [("a.many", "x")]),
        ("a.one in ['red', 'blue']", [("a.one", "red"), ("a.one", "blue")]),
        ("a.one not in ('red',)", [("a.one", "red")]),
        ("a.rows[0].kind == 'car'", []),
        ("row.a.one == 'red'", []),
        ("a.text | lower == 'red'", []),
    ],
)
def test_words_that_answers_are_compared_with_are_found(
    expression: str, found: list[tuple[str, str]]
) -> None:
    assert list(compared_choices(expression)) == found
