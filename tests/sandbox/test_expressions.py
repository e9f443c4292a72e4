"""Conditions over answers, some of which are still to come."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.errors import InputError
from policygen.sandbox.expressions import (
    Undecided,
    evaluate,
    holds,
    names_in,
    syntax_problem,
)
from policygen.sandbox.facts import NotAsked, Open, build_facts

FACTS = build_facts(
    {
        "org.size": 23,
        "org.country": "be",
        "org.items": 3,
        "sla.weekend": Open("Weekend"),
        "works.council": NotAsked(),
        "people.all": (Open("Naam"), "Els"),
        "value": 5,
    }
)


@pytest.mark.parametrize(
    ("expression", "verdict"),
    [
        ("", True),
        ("org.size >= 10", True),
        ("org.size < 10", False),
        ("org.items == 3", True),
        ("'be' in ['be', 'nl']", True),
        ("sla.weekend == 'none'", None),
        ("not sla.weekend", None),
        ("sla.weekend == 'none' and org.size > 100", False),
        ("org.size > 100 and sla.weekend == 'none'", False),
        ("sla.weekend == 'none' or org.size > 10", True),
        ("sla.weekend == 'none' or org.size > 100", None),
        ("sla.weekend == 'none' and org.size > 10", None),
        ("not (sla.weekend == 'none' or org.size > 10)", False),
        ("nobody.knows == 1", None),
        ("org.knows", None),
        ("works.council", False),
        ("works.council == 'yes'", False),
        ("value * 2 == 10", True),
        ("'a' ~ org.country == 'abe'", True),
        ("'a' ~ sla.weekend == 'abe'", None),
        ("people.all | length > 0", True),
        ("people.all[0] == 'x'", None),
        ("org.country | upper == 'BE'", True),
        ("range(org.size) | length == 23", True),
        ("2 ** 3 == 8", True),
    ],
)
def test_a_condition_is_true_false_or_not_decided_yet(
    expression: str, verdict: bool | None
) -> None:
    assert holds(expression, FACTS) is verdict


@given(st.lists(st.sampled_from(["a.x", "a.y", "a.z", "and", "or", "not"]), max_size=9))
def test_any_expression_gives_a_verdict_or_one_clear_problem(words: list[str]) -> None:
    facts = build_facts({"a.x": True, "a.y": False, "a.z": Open("z")})
    expression = " ".join(words)

    problem = syntax_problem(expression)

    if problem:
        assert "not well written" in problem
    else:
        assert holds(expression, facts) in (True, False, None)


def test_an_answer_to_come_under_a_bare_name_is_undecided_too() -> None:
    facts = {"value": Open("Waarde")}

    assert holds("'a' ~ value == 'ab'", facts) is None
    assert holds("value", facts) is None
    assert holds("nobody * 2 == 4 or 1 == 1", facts) is True


def test_the_value_of_an_expression() -> None:
    assert evaluate("org.size + 1", FACTS) == 24


@pytest.mark.parametrize(
    "expression", ["sla.weekend", "nobody", "org.knows", "sla.weekend + 1"]
)
def test_a_value_that_depends_on_an_answer_to_come_is_undecided(
    expression: str,
) -> None:
    with pytest.raises(Undecided):
        evaluate(expression, FACTS)


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("", set()),
        ("org.size >= 10 and sla.weekend == 'none'", {"org.size", "sla.weekend"}),
        ("value > 1", {"value"}),
        ("org['size'] > org.items", {"org.size", "org.items"}),
        ("people.all[0].name", {"people.all"}),
        ("country.authority.name", {"country.authority"}),
        ("people.all | selectattr('name') | list", {"people.all"}),
        ("captions[org.size]", {"captions", "org.size"}),
        ("('a' ~ b).c", {"b"}),
        ("('a' ~ b)['c']", {"b"}),
        ("'text'", set()),
    ],
)
def test_the_names_that_an_expression_reads(expression: str, names: set[str]) -> None:
    assert names_in(expression) == names


@pytest.mark.parametrize(
    ("expression", "word"),
    [
        ("org.size >", "unexpected"),
        ("org.size 5", "after its end"),
        ("x | safe", '"safe"'),
        ("x is fine", '"fine"'),
        ("(" * 3000, "2000 characters"),
        ("(" * 1500, "nested"),
    ],
)
def test_an_expression_that_is_not_well_written_is_named(
    expression: str, word: str
) -> None:
    assert word in syntax_problem(expression)
    with pytest.raises(InputError):
        holds(expression, FACTS)


@pytest.mark.parametrize("expression", ["", "org.size > 3"])
def test_a_well_written_expression_has_no_problem(expression: str) -> None:
    assert syntax_problem(expression) == ""


@pytest.mark.parametrize(
    "expression",
    [
        "org.country > 3",
        "'a' * 10 ** 10",
        "'a' * 999999999",
        "10 ** 10 ** 10",
        "2 ** 'a'",
        "range(10 ** 6)",
        "range(999999)",
        "'%9999999d' % 1",
        "[1] | batch(99999999, 'x') | list",
        "1 / 0",
        "('a' * 9999 ~ 'a' * 9999) * 9999",
        "org.country.replace('', 'x' * 9999).replace('x', 'x' * 9999)",
        "'a'.center(99)",
        "'{:>99999999}'.format(1)",
        "org.size()",
        "(3).real.__class__.__mro__",
    ],
)
def test_an_expression_that_is_wrong_or_too_greedy_is_refused(expression: str) -> None:
    with pytest.raises((InputError, Undecided)):
        evaluate(expression, FACTS)


def test_the_way_into_the_interpreter_is_closed() -> None:
    for expression in ("org.__class__", "''.__class__.__mro__", "org['_entries']"):
        with pytest.raises((InputError, Undecided)):
            evaluate(expression, FACTS)


def test_importing_the_door_does_not_load_jinja() -> None:
    code = (
        "import sys, policygen.sandbox.expressions as e; assert e.holds('', {});"
        "sys.exit('jinja2' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], check=False)

    assert done.returncode == 0
