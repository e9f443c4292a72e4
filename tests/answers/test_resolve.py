"""What counts: given, profile, default, open; conditions to a fixed point."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from policygen.answers.given import Given
from policygen.answers.resolve import find_jurisdiction, resolve
from policygen.model.answers import Answer, Answers, Source
from policygen.model.blueprint import Blueprint, Choice, Question
from policygen.model.values import Hours, Localised, Money, Row, Span, Value
from tests.builders import make_question, tiny_blueprint


def blueprint_of(*questions: Question, **profiles: dict[str, Value]) -> Blueprint:
    """Give a blueprint with these questions."""
    return replace(
        tiny_blueprint(),
        questions=questions,
        profiles=profiles,
        keys={"jurisdiction": "org.country"},
    )


def resolved(blueprint: Blueprint, profile: str = "", **answers: Value) -> Answers:
    """Resolve answers whose keys are written with __ for the dot."""
    given = {
        key.replace("__", "."): Answer(value=value, source=Source.ANSWERED)
        for key, value in answers.items()
    }
    return resolve(
        blueprint, Given(blueprint="bike-shed", profile=profile, answers=given)
    )


def test_given_wins_over_profile_over_default_over_open() -> None:
    blueprint = blueprint_of(
        make_question("text", key="a.given", default="default"),
        make_question("text", key="a.profile", default="default"),
        make_question("text", key="a.default", default="default"),
        make_question("text", key="a.open"),
        shop={"a.given": "profile", "a.profile": "profile"},
    )

    answers = resolved(blueprint, "shop", a__given="given")

    assert {key: (a.value, a.source) for key, a in answers.known.items()} == {
        "a.given": ("given", Source.ANSWERED),
        "a.profile": ("profile", Source.PROFILE),
        "a.default": ("default", Source.DEFAULT),
        "a.open": (None, Source.OPEN),
    }


def test_a_question_is_asked_when_its_condition_holds() -> None:
    blueprint = blueprint_of(
        make_question("int", key="org.people"),
        make_question("text", key="org.council", when="org.people >= 50"),
    )

    assert list(resolved(blueprint).known) == ["org.people"]
    assert list(resolved(blueprint, org__people=20).known) == ["org.people"]
    assert "org.council" in resolved(blueprint, org__people=50).known


def test_a_condition_on_a_hidden_question_is_decided() -> None:
    blueprint = blueprint_of(
        make_question("bool", key="a.one", default=False),
        make_question("text", key="a.two", when="a.one", default="x"),
        make_question("text", key="a.three", when="a.two == 'x'"),
        make_question("text", key="a.four", when="not a.two"),
    )

    assert list(resolved(blueprint).known) == ["a.one", "a.four"]
    assert list(resolved(blueprint, a__one=True).known) == [
        "a.one",
        "a.two",
        "a.three",
    ]


def test_a_condition_may_look_ahead() -> None:
    blueprint = blueprint_of(
        make_question("text", key="a.first", when="b.last == 'x'", default="y"),
        make_question("text", key="a.second", when="a.first == 'y'"),
        make_question("text", key="b.last", default="x"),
    )

    assert list(resolved(blueprint).known) == ["a.first", "a.second", "b.last"]


def test_answers_that_chase_each_other_come_to_an_end() -> None:
    choices = [Choice(id="x", when="not b.two")]
    blueprint = blueprint_of(
        make_question("one", key="a.one", choices=choices, default="x"),
        make_question("text", key="b.two", when="a.one == 'x'", default="y"),
    )

    assert resolved(blueprint) == resolved(blueprint)


def test_a_default_may_follow_from_other_answers() -> None:
    blueprint = blueprint_of(
        make_question("many", key="org.all", choices=["be", "nl"], default=("be",)),
        make_question(
            "one", key="org.country", choices=["be", "nl"], default_from="org.all[0]"
        ),
        make_question("int", key="sla.first", default=4),
        make_question("int", key="sla.later", default_from="sla.first * 6"),
        make_question("text", key="a.open"),
        make_question("text", key="a.follows", default_from="a.open"),
        make_question("text", key="a.number", default_from="sla.first"),
    )

    answers = resolved(blueprint, org__all=("nl", "be"))

    assert answers.value("org.country") == "nl"
    assert answers.value("sla.later") == 24
    assert answers.known["a.follows"].source is Source.OPEN
    assert answers.value("a.number") == "4"


ROWS = (Row({"name": "Els"}), Row({"name": "Jan"}))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("bool", False),
        ("int", 0),
        ("date", date(2026, 1, 1)),
        ("money", Money(Decimal(5), "EUR")),
        ("hours", Hours((Span((0,), 60, 120),))),
        ("text", Localised((("nl", "x"), ("en", "y")))),
        ("many", ("a", "b")),
        ("rows", ROWS),
        ("one", "a"),
        ("email", "info@example.com"),
    ],
)
def test_a_value_of_any_type_can_be_taken_over_from_another_question(
    kind: str, value: Value
) -> None:
    blueprint = blueprint_of(
        make_question(kind, key="a.one", choices=["a", "b"]),
        make_question(kind, key="a.two", choices=["a", "b"], default_from="a.one"),
    )

    answers = resolved(blueprint, a__one=value)

    assert answers.known["a.two"] == Answer(value=value, source=Source.DEFAULT)


@pytest.mark.parametrize(
    ("kind", "expression"),
    [
        ("int", "'many'"),
        ("one", "'zzz'"),
        ("text", "'x' * 3000"),
        ("int", "none"),
        ("date", "1.5"),
    ],
)
def test_a_default_that_does_not_fit_leaves_the_question_open(
    kind: str, expression: str
) -> None:
    question = make_question(kind, key="a.one", default_from=expression, choices=["a"])

    answers = resolved(blueprint_of(question))

    assert answers.known["a.one"].source is Source.OPEN


def test_choices_that_are_ruled_out_are_no_default() -> None:
    choices = [Choice(id="a"), Choice(id="b", when="org.people > 5")]
    blueprint = blueprint_of(
        make_question("int", key="org.people"),
        make_question("many", key="x.many", choices=choices, default=("a", "b")),
        make_question("one", key="x.one", choices=choices, default="a"),
        shop={"x.one": "b"},
    )

    small = resolved(blueprint, "shop", org__people=2)
    large = resolved(blueprint, "shop", org__people=9)

    assert (small.value("x.many"), small.value("x.one")) == (("a",), "a")
    assert (large.value("x.many"), large.value("x.one")) == (("a", "b"), "b")


def test_the_jurisdiction_is_found_without_resolving_everything() -> None:
    country = make_question(
        "one", key="org.country", choices=["BE", "NL"], default_from="org.all[0]"
    )
    blueprint = blueprint_of(
        make_question("many", key="org.all", choices=["BE", "NL"]), country
    )
    all_of_them = Answer(value=("NL",), source=Source.ANSWERED)
    main = Answer(value="BE", source=Source.ANSWERED)

    nothing = Given(blueprint="x")
    derived = Given(blueprint="x", answers={"org.all": all_of_them})
    said = Given(blueprint="x", answers={"org.country": main, "org.all": all_of_them})

    assert find_jurisdiction(blueprint, nothing) == ""
    assert find_jurisdiction(blueprint, derived) == "nl"
    assert find_jurisdiction(blueprint, said) == "be"


def test_a_blueprint_may_have_no_jurisdiction() -> None:
    blueprint = replace(blueprint_of(make_question("text")), keys={})

    assert find_jurisdiction(blueprint, Given(blueprint="x")) == ""
