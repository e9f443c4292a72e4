"""Refusals in words: in every language we speak, with all facts filled in."""

from __future__ import annotations

import re
import string
from dataclasses import replace
from importlib import import_module

import pytest

from policygen.answers.explain import explain
from policygen.answers.refused import Refused, Word
from policygen.model.blueprint import Texts
from policygen.settings import PACKAGE
from policygen.speech import refusals_en, refusals_nl
from policygen.speech.say import LANGUAGES
from tests.builders import tiny_blueprint

FOLDERS = ("answers", "actions")
SOURCE = "\n".join(
    path.read_text() for name in FOLDERS for path in (PACKAGE / name).glob("*.py")
)
FAMILIES = {"text", "rows", "choices", "number", "company"}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_say_the_same_things_of_the_same_facts() -> None:
    english = {code: placeholders(text) for code, text in refusals_en.TEXTS.items()}
    dutch = {code: placeholders(text) for code, text in refusals_nl.TEXTS.items()}

    assert english == dutch


@pytest.mark.parametrize("code", re.findall(r'Refused\(\s*"([a-z_]+)"', SOURCE))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_that_is_raised_has_a_sentence(code: str, language: str) -> None:
    texts = import_module(f"policygen.speech.refusals_{language}").TEXTS

    assert f"refused.{code}" in texts


@pytest.mark.parametrize("text", [*refusals_en.TEXTS, *refusals_nl.TEXTS])
def test_every_sentence_is_used(text: str) -> None:
    family, _, code = text.removesuffix(".one").removesuffix(".other").partition(".")
    is_built = family == "word" or code.partition("_")[0] in FAMILIES

    assert is_built or re.search(
        rf'["."]{code.removesuffix("_hint")}(?:_hint)?"', SOURCE
    )


def test_a_word_of_ours_is_said_in_the_language() -> None:
    refused = Refused(
        "date_day", raw="2026-02-30", month=Word("february"), year=2026, days=28
    )

    assert explain(refused, tiny_blueprint(), "en") == (
        '"2026-02-30" is not a date: February 2026 has 28 days. '
        "Write a day from 1 to 28."
    )
    assert "februari 2026 telt 28 dagen" in explain(refused, tiny_blueprint(), "nl-BE")


def test_braces_in_what_was_typed_stay_as_they_are() -> None:
    refused = Refused("int", raw="{0} {x}")

    assert '"{0} {x}"' in explain(refused, tiny_blueprint(), "en")


def test_a_rule_of_the_blueprint_speaks_for_itself() -> None:
    refused = Refused(
        "rule", key="doc.binding", id="chosen", expression="value in doc.languages"
    )

    assert explain(refused, tiny_blueprint(), "en") == (
        "Choose one of the languages of the documents."
    )


def test_a_rule_of_a_column_has_its_text_at_the_column_or_the_question() -> None:
    tree = {
        "questions": {
            "people.keepers": {
                "refuse": {"a": "of the question", "b": "of the question"},
                "columns": {"phone": {"refuse": {"a": "of the column"}}},
            }
        }
    }
    texts = {"en": Texts(language="en", tree=tree)}
    blueprint = replace(tiny_blueprint(), texts=texts)
    key = "people.keepers.phone"

    said = [
        explain(Refused("rule", key=key, id=rule, expression="x"), blueprint, "en")
        for rule in "ab"
    ]

    assert said == ["of the column", "of the question"]


def test_a_rule_without_text_shows_its_expression() -> None:
    refused = Refused("rule", key="org.x", id="y", expression="value > 3")

    assert "value > 3" in explain(refused, tiny_blueprint(), "en")
