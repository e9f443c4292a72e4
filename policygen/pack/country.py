"""Owns what templates know of the countries that a client works in."""

from __future__ import annotations

from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint
from policygen.pack.localise import localise
from policygen.sandbox.facts import Group


def country_facts(
    blueprint: Blueprint, answers: Answers, language: str
) -> dict[str, object]:
    """Give `country` (the main jurisdiction) and `countries` (all chosen ones)."""
    main_key = blueprint.keys.get("jurisdiction", "")
    all_key = blueprint.keys.get("jurisdictions", "")
    main = answers.value(main_key) if main_key else None
    chosen = answers.value(all_key) if all_key else None
    codes = [str(code) for code in chosen] if isinstance(chosen, tuple) else []
    facts: dict[str, object] = {
        "countries": tuple(_country(blueprint, code, language) for code in codes)
    }
    if isinstance(main, str):
        facts["country"] = _country(blueprint, main, language)
    return facts


def _country(blueprint: Blueprint, code: str, language: str) -> object:
    data = blueprint.jurisdictions.get(code.lower(), {})
    localised = localise({"code": code, **data}, blueprint, language)
    return localised if isinstance(localised, Group) else Group({"code": code})
