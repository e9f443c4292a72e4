"""The reference of blueprint files cannot lie by leaving something out."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from policygen.blueprint.checks.needs import find_needs
from policygen.blueprint.shape import KEYS, REQUIRED
from policygen.model.audience import Audience
from policygen.model.blueprint import QuestionType
from policygen.model.finding import Severity
from tests.builders import tiny_blueprint

PAGE = Path(__file__).parents[2] / "docs/reference/blueprint.md"


@cache
def section(title: str) -> str:
    """Give the text under the last heading with that title, up to the next one."""
    parts = re.split(r"^#+ (.+)$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = [text for name, text in zip(parts[1::2], parts[2::2], strict=True)]
    titles = parts[1::2]
    assert title in titles, f"no heading {title!r}"
    return found[len(titles) - 1 - titles[::-1].index(title)]


@pytest.mark.parametrize(
    ("kind", "key"), [(kind, key) for kind, keys in KEYS.items() for key in keys]
)
def test_every_key_is_in_the_reference(kind: str, key: str) -> None:
    assert f"\n| `{key}` |" in section(kind)


@pytest.mark.parametrize("kind", KEYS)
def test_the_reference_has_no_key_that_is_not_read(kind: str) -> None:
    assert set(re.findall(r"^\| `(\w+)` \|", section(kind), re.MULTILINE)) == set(
        KEYS[kind]
    )


@pytest.mark.parametrize(
    ("kind", "key"), [(kind, key) for kind, keys in REQUIRED.items() for key in keys]
)
def test_what_is_required_is_said_to_be(kind: str, key: str) -> None:
    (line,) = re.findall(rf"^\| `{key}` \|.*$", section(kind), re.MULTILINE)

    assert "Required" in line


@pytest.mark.parametrize("kind", QuestionType)
def test_every_type_of_question_is_in_the_reference(kind: QuestionType) -> None:
    assert f"\n| `{kind}` |" in section("Types")


@pytest.mark.parametrize("audience", Audience)
def test_every_audience_is_in_the_reference(audience: Audience) -> None:
    assert f"`{audience}`" in section("question")


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_is_in_the_reference(severity: Severity) -> None:
    assert f"`{severity}`" in section("rule")


def test_every_kind_of_text_is_in_the_reference() -> None:
    blueprint = tiny_blueprint()
    sections = ("questions", "groups", "profiles", "rules")
    kinds = {
        need.path[-1]
        for need in find_needs(blueprint)
        if need.path[0] in sections and "refuse" not in need.path
    }

    assert kinds
    assert all(f"`{kind}`" in section("texts") for kind in kinds)
