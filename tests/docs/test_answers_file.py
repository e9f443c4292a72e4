"""The reference of the answers file: every type, and every example does what is said."""

from __future__ import annotations

from dataclasses import fields

import pytest

from policygen.answers.circumstances import Circumstances
from policygen.answers.head import KEYS
from policygen.answers.kinds import accept
from policygen.answers.plain import typed
from policygen.answers.refused import Refused
from policygen.blueprint.brand import FONTS, QUESTIONS
from policygen.blueprint.load import load_blueprint
from policygen.model.answers import Override
from policygen.model.blueprint import QuestionType
from policygen.settings import blueprints_folder
from tests.builders import make_question
from tests.docs.pages import names, rows, sections

PAGE = "reference/answers-file.md"
CHOICES = {
    QuestionType.ONE: ("none", "light_check", "full"),
    QuestionType.MANY: ("facebook", "instagram", "linkedin"),
}
LISTED = frozenset({QuestionType.ROWS})


def examples() -> list[tuple[QuestionType, str, str]]:
    return [
        (kind, row[0][1:-1], row[1])
        for kind in QuestionType
        for row in rows(sections(PAGE)[kind])
    ]


@pytest.mark.parametrize("kind", QuestionType)
def test_every_type_is_there_with_an_example(kind: QuestionType) -> None:
    section = sections(PAGE)[kind]

    assert rows(section) or (kind in LISTED and "\n    " in section)


@pytest.mark.parametrize(("kind", "written", "kept"), examples())
def test_what_is_written_is_kept_or_refused_as_told(
    kind: QuestionType, written: str, kept: str
) -> None:
    question = make_question(kind, choices=CHOICES.get(kind, ()))
    where = Circumstances(jurisdiction="be", languages=("nl-BE", "en"))

    if kept.startswith("refused"):
        with pytest.raises(Refused):
            accept(question, written, where)
    else:
        assert typed(question, accept(question, written, where)) == kept.strip("`")


@pytest.mark.parametrize("kind", CHOICES)
def test_the_choices_of_the_examples_are_told(kind: QuestionType) -> None:
    assert all(f"`{choice}`" in sections(PAGE)[kind] for choice in CHOICES[kind])


def test_the_keys_of_the_head_are_there() -> None:
    assert set(names(sections(PAGE)["The head"])) == set(KEYS)


def test_the_keys_of_an_override_are_there() -> None:
    listed = set(names(sections(PAGE)["overrides"]))

    assert listed == {field.name for field in fields(Override)}


def test_the_questions_about_looks_are_there() -> None:
    section = sections(PAGE)["brand"]

    assert names(section) == [question.key for question in QUESTIONS]
    assert all(f"`{font}`" in section for font in FONTS)
    for question in QUESTIONS:
        (row,) = (row for row in rows(section) if f"`{question.key}`" in row[0])
        assert f"`{question.type}`" in row[1]
        assert question.maximum is None or str(question.maximum) in row[2]


def test_the_profiles_are_there() -> None:
    blueprint = load_blueprint("social-media", blueprints_folder())

    assert names(sections(PAGE)["profile"]) == list(blueprint.profiles)


def test_the_languages_are_there() -> None:
    blueprint = load_blueprint("social-media", blueprints_folder())
    section = sections(PAGE)["Languages"]

    assert all(f"`{language}`" in section for language in blueprint.languages)
