"""Every piece of advice is carried by a text, and the text says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest

from policygen.model.blueprint import Blueprint
from tests.content.carried import CARRIED
from tests.content.pages import example

_CLAUSE = r'{%-? clause "NAME" -?%}(.*?){%-? endclause'


@pytest.fixture(scope="module")
def blueprint() -> Blueprint:
    return example("bakkerij-peeters").blueprint


def test_all_146_points_and_20_contradictions_are_there(blueprint: Blueprint) -> None:
    expected = {f"S-{number:02}" for number in range(1, 147)}
    expected |= {f"C-{number:02}" for number in range(1, 21)}

    assert set(blueprint.points) == expected
    assert set(CARRIED) == expected


@pytest.mark.parametrize("point", CARRIED)
def test_the_text_that_carries_a_point_says_it(
    blueprint: Blueprint, point: str
) -> None:
    place, words = CARRIED[point]

    assert place in set(_carriers(blueprint, point))
    assert re.search(words, _text(blueprint, place))


def test_a_point_is_one_short_line_of_our_own(blueprint: Blueprint) -> None:
    long = [
        (point.id, language)
        for point in blueprint.points.values()
        for language, text in point.texts.items()
        if len(text.split()) > 22 or not text.endswith((".", "!"))
    ]

    assert long == []


def _carriers(blueprint: Blueprint, point: str) -> Iterator[str]:
    for document in blueprint.documents:
        yield from (item.id for item in document.clauses if point in item.seeds)
    yield from (item.key for item in blueprint.questions if point in item.sources)
    yield from (item.id for item in blueprint.rules if point in item.seeds)
    yield from (f"reply {number}" for number in blueprint.points[point].replies)


def _text(blueprint: Blueprint, place: str) -> str:
    for document in blueprint.documents:
        if place in {clause.id for clause in document.clauses}:
            pattern = _CLAUSE.replace("NAME", place)
            found = re.search(pattern, document.templates["en"], re.DOTALL)
            return found[1] if found else ""
    if place.startswith("reply "):
        number = place.removeprefix("reply ")
        replies = blueprint.replies["en"]
        return _flat(next(reply for reply in replies if reply["id"] == number))
    part = "questions" if "." in place else "rules"
    tree = blueprint.texts["en"].tree[part]
    return _flat(tree[place]) if isinstance(tree, Mapping) else ""


def _flat(node: object) -> str:
    if isinstance(node, Mapping):
        return "\n".join(_flat(item) for item in node.values())
    if isinstance(node, list):
        return "\n".join(_flat(item) for item in node)
    return str(node)
