"""Owns the sentence for a refusal, in the language of the person who reads it."""

from __future__ import annotations

from policygen.answers.refused import Refused, Word
from policygen.model.blueprint import Blueprint
from policygen.speech.say import say


def explain(refused: Refused, blueprint: Blueprint, language: str) -> str:
    """Say what is wrong with an answer and what would be right.

    A rule of the blueprint has its own text there; `questions.<key>.refuse.<id>`.
    """
    if refused.code == "rule":
        own = _own_text(refused, blueprint, language)
        if own:
            return own
    return tell(refused, language)


def tell(refused: Refused, language: str) -> str:
    """Say what is wrong where no blueprint has words of its own for it."""
    facts = {
        name: say(language, f"word.{fact}") if isinstance(fact, Word) else fact
        for name, fact in refused.facts.items()
    }
    return say(language, f"refused.{refused.code}", **facts)


def _own_text(refused: Refused, blueprint: Blueprint, language: str) -> str:
    key, rule_id = str(refused.facts["key"]), str(refused.facts["id"])
    group, name, *column = key.split(".")
    question = f"{group}.{name}"
    own = ""
    if column:
        place = ("columns", column[0], "refuse", rule_id)
        own = blueprint.text(language, "questions", question, *place)
    return own or blueprint.text(language, "questions", question, "refuse", rule_id)
