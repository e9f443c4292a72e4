"""What templates and expressions may see."""

from __future__ import annotations

from typing import Any

import pytest

from policygen.errors import InputError
from policygen.model.values import Localised, Row
from policygen.sandbox.facts import (
    Group,
    NotAsked,
    Open,
    build_facts,
    entry,
    freeze,
    title_of,
)


def test_keys_are_grouped_by_their_first_part() -> None:
    facts: Any = build_facts({"org.name": "Peeters", "org.size": 3, "value": 1})

    assert facts["org"]["name"] == "Peeters"
    assert facts["org"].size == 3
    assert facts["value"] == 1


def test_a_group_has_no_method_that_hides_an_answer() -> None:
    group: Any = Group({"items": 1, "get": 2, "keys": 3})

    assert [group.items, group.get, group.keys] == [1, 2, 3]


def test_a_group_is_a_read_only_mapping() -> None:
    group: Any = Group({"a": 1, "b": 2}, "org")

    assert list(group) == ["a", "b"]
    assert len(group) == 2
    assert "a" in group
    assert group == Group({"a": 1, "b": 2})
    assert hash(group)
    assert repr(group) == "Group(org)"
    with pytest.raises(AttributeError):
        _ = group.c
    with pytest.raises(AttributeError):
        _ = group._c
    with pytest.raises(KeyError):
        _ = group["c"]
    with pytest.raises(TypeError):
        group["a"] = 2


def test_letters_of_marker_words_are_refused_wherever_they_stand() -> None:
    bad = "x\U00010600"

    with pytest.raises(InputError) as refused:
        build_facts(
            {
                "a.text": bad,
                "a.fine": "x",
                "a.rows": (Row({"name": bad}), Row({"name": "x"})),
                "a.both": Localised((("nl", "x"), ("en", bad))),
                "a.group": Group({"b": {"c": [bad]}}),
                "a.day": 3,
            }
        )

    keys = [problem.key for problem in refused.value.problems]
    assert keys == ["a.text", "a.rows", "a.both", "a.group"]


def test_an_entry_that_is_not_there_is_none() -> None:
    assert entry(Group({"a": 1}), "a") == 1
    assert entry(Group({"a": 1}), "b") is None
    assert entry(None, "b") is None


def test_rows_and_lists_are_frozen_at_any_depth() -> None:
    frozen: Any = freeze([Row({"name": "Els"}), {"x": [1]}])

    assert frozen[0].name == "Els"
    assert frozen[1].x == (1,)


@pytest.mark.parametrize("nothing", [Open("Size"), NotAsked()])
def test_comparing_with_nothing_is_always_false(nothing: Any) -> None:
    verdicts = [
        nothing == 1,
        nothing != 1,
        nothing < 1,
        nothing <= 1,
        nothing > 1,
        nothing >= 1,
        1 in nothing,
        bool(nothing),
    ]

    assert not any(verdicts)
    assert hash(nothing)


def test_an_answer_to_come_says_what_is_to_do() -> None:
    assert str(Open("Uw [naam]")) == "[[TO DO: Uw [naam]]]"
    assert title_of(Open("Uw [naam]")) == "Uw [naam]"
    assert repr(Open("x")) == "Open('x')"


def test_counting_with_an_answer_to_come_gives_it_back() -> None:
    size = Open("Size")

    assert size + 1 is size
    assert 2 * size is size
    assert size // 2 is size


def test_going_through_an_answer_to_come_gives_it_once() -> None:
    size = Open("Size")

    [only] = size
    assert only is size
    assert len(size) == 1


def test_going_through_open_rows_gives_one_row_of_answers_to_come() -> None:
    row: Any
    [row] = Open("Wie", {"name": "Naam"})

    assert str(row.name) == "[[TO DO: Wie: Naam]]"


def test_a_question_that_is_not_asked_is_empty() -> None:
    assert list(NotAsked()) == []
    assert len(NotAsked()) == 0
    assert repr(NotAsked()) == "NotAsked()"
