"""Bounds and rules: numbers, amounts, lengths, counts, and expressions."""

from __future__ import annotations

import pytest

from policygen.answers.circumstances import Circumstances
from policygen.answers.kinds import accept
from policygen.answers.refused import Refused
from policygen.sandbox.facts import build_facts
from tests.builders import make_question

HERE = Circumstances(languages=("nl", "en"))


@pytest.mark.parametrize(
    ("kind", "raw", "code", "count"),
    [
        ("int", "1", "number_low", 1),
        ("int", "5", "number_high", 5),
        ("money", "1,50", "number_low", "1.50"),
        ("money", "4.01", "number_high", "4.01"),
        ("text", "x", "text_low", 1),
        ("text", "xxxxx", "text_high", 5),
        ("long_text", "a\nb\nc", "text_high", 5),
        ("many", "a", "choices_low", 1),
        ("many", "a,b,c,d,e", "choices_high", 5),
    ],
)
def test_a_value_outside_its_bounds_is_refused(
    kind: str, raw: str, code: str, count: object
) -> None:
    question = make_question(kind, choices=list("abcde"), minimum=2, maximum=4)

    with pytest.raises(Refused) as caught:
        accept(question, raw, HERE)

    assert caught.value.code == code
    assert str(caught.value.facts["count"]) == str(count)


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        ("int", "2"),
        ("int", "4"),
        ("money", "2"),
        ("text", "xxxx"),
        ("many", "a,b"),
        ("bool", "yes"),
        ("date", "2026-01-01"),
        ("email", "info@example.com"),
        ("one", "a"),
    ],
)
def test_bounds_do_not_touch_what_is_inside_or_has_none(kind: str, raw: str) -> None:
    question = make_question(kind, choices=list("abcde"), minimum=2, maximum=4)

    accept(question, raw, HERE)


def test_a_rule_that_does_not_hold_refuses_with_its_id() -> None:
    question = make_question("int", rules={"later": "value >= sla.first"})
    facts = build_facts({"sla.first": 4})

    with pytest.raises(Refused) as caught:
        accept(question, "3", Circumstances(facts=facts))

    assert caught.value.code == "rule"
    assert caught.value.facts == {
        "key": "org.thing",
        "id": "later",
        "expression": "value >= sla.first",
    }


def test_a_rule_on_something_open_refuses_nothing() -> None:
    question = make_question("int", rules={"later": "value >= sla.first"})

    assert accept(question, "3", HERE) == 3


def test_all_rules_that_do_not_hold_are_told() -> None:
    rules = {"even": "value % 2 == 0", "big": "value > 10", "odd": "value % 2 == 1"}

    with pytest.raises(Refused) as caught:
        accept(make_question("int", rules=rules), "3", HERE)

    assert [part.facts["id"] for part in caught.value.every()] == ["even", "big"]
