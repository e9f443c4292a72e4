"""What the explanations say of the blueprint is what the blueprint says."""

from __future__ import annotations

import re
from functools import cache

import pytest

from policygen.blueprint.load import load_blueprint
from policygen.check.rules import make_finding
from policygen.model.blueprint import Blueprint
from policygen.settings import blueprints_folder
from tests.docs.pages import DOCS, names, rows, sections, text_of

CHOICES = "explanation/choices.md"
FINDING = re.compile(
    r"^ {4,6}([A-Z]-\d+\w?): (.+)\n +(.+)\n +Source: (.+)$", re.MULTILINE
)


@cache
def blueprint() -> Blueprint:
    return load_blueprint("social-media", blueprints_folder())


def debated() -> list[tuple[str, str]]:
    return [
        (question.key, source)
        for question in blueprint().questions
        for source in question.sources
        if re.fullmatch(r"C-\d\d", source)
    ]


def told() -> dict[str, str]:
    return {title[:4]: text for title, text in sections(CHOICES).items()}


@pytest.mark.parametrize(("key", "code"), debated())
def test_every_debated_question_is_told_under_its_code(key: str, code: str) -> None:
    assert code in told()
    assert any(f"`{key}`" in text for text in told().values())


def test_every_code_that_a_rule_or_clause_names_is_told() -> None:
    clauses = [item for doc in blueprint().documents for item in doc.clauses]
    cited = [point for rule in blueprint().rules for point in rule.seeds]
    cited += [point for clause in clauses for point in clause.seeds]

    codes = set(re.findall(r"\bC-\d\d\b", " ".join(cited)))
    assert codes
    assert codes <= set(told())


def test_only_questions_that_exist_are_named() -> None:
    keys = {question.key for question in blueprint().questions}

    assert set(re.findall(r"`([a-z]+\.[a-z_]+)`", text_of(CHOICES))) <= keys


def test_every_letter_of_certainty_is_told() -> None:
    letters = {
        source.confidence for rule in blueprint().rules for source in rule.sources
    }

    assert set(
        names(sections("explanation/sources-and-certainty.md")["The letters"])
    ) == (letters)
    assert rows(sections("explanation/sources-and-certainty.md")["The letters"])


def test_every_finding_that_is_shown_is_a_real_one() -> None:
    shown = [
        found
        for page in DOCS.rglob("*.md")
        for found in FINDING.findall(page.read_text(encoding="utf-8"))
    ]
    rules = {rule.id: rule for rule in blueprint().rules}

    assert shown
    for rule, message, hint, source in shown:
        said = make_finding(blueprint(), rules[rule], {}, "en")

        assert (message, hint, source) == (said.message, said.hint, said.source)
