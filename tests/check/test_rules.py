"""What a broken rule says: how bad it is, how certain, and that it is no advice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen.check.rules import find_broken_rules, make_finding, sort_worst_first
from policygen.model.advice import Source
from policygen.model.blueprint import Blueprint
from policygen.model.finding import Finding, Severity
from policygen.model.rule import Rule
from policygen.sandbox.facts import build_facts
from tests.builders import tiny_blueprint

FULL: dict[str, object] = {"shed.charging": True, "shed.places": 12}
SURE = Source(text="Fire law", confidence="V")
UNSURE = Source(text="A judgment", confidence="U")
RULE = Rule(id="B-1", severity="warning", sources=(SURE,))


def tell(rule: Rule, language: str = "en", **facts: object) -> Finding:
    flat = {key.replace("_", ".", 1): value for key, value in facts.items()}
    return make_finding(tiny_blueprint(), rule, build_facts(flat), language)


@pytest.mark.parametrize(
    ("places", "severity"), [(300, Severity.ERROR), (3, Severity.WARNING)]
)
def test_a_condition_can_make_it_an_error(places: int, severity: Severity) -> None:
    rule = replace(RULE, error_when="shed.places > 200")

    assert tell(rule, shed_places=places).severity is severity


def test_it_is_no_error_while_that_is_not_known() -> None:
    assert tell(replace(RULE, error_when="shed.places > 200")).severity == "warning"


@pytest.mark.parametrize(
    ("language", "ending"),
    [
        ("en", "Not legal advice. Law as known at 1 November 2026."),
        (
            "nl-BE",
            "Dit is geen juridisch advies. Stand van het recht op 1 november 2026.",
        ),
    ],
)
def test_a_legal_rule_ends_with_the_date_of_the_law(language: str, ending: str) -> None:
    assert tell(replace(RULE, is_legal=True), language).message.endswith(ending)
    assert "202" not in tell(RULE, language).message


def test_what_is_uncertain_says_to_check_with_counsel() -> None:
    found = tell(replace(RULE, sources=(SURE, UNSURE), is_legal=True))

    assert "check with counsel. Not legal advice." in found.message
    assert found.source == (
        "Fire law (verified); A judgment (uncertain: check with counsel)"
    )
    assert found.confidence == "UV"


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("nl-BE", "Folder 12 van de brandweer (algemeen bekend)"),
        ("en", "Fire brigade leaflet 12 (generally known)"),
    ],
)
def test_a_source_is_named_in_the_language_of_the_reader(
    language: str, source: str
) -> None:
    rule = next(one for one in tiny_blueprint().rules if one.id == "B-1")

    assert tell(rule, language).source == source


def test_french_sources_are_parted_as_french_is() -> None:
    found = tell(replace(RULE, sources=(SURE, UNSURE)), "fr-BE")

    assert found.source.startswith("Fire law (relu)\u202f; A judgment (")


def test_rules_over_answers_speak_when_their_condition_holds() -> None:
    facts = build_facts({"shed.charging": True, "shed.charging_rule": "any_time"})

    found = find_broken_rules(tiny_blueprint(), facts, "en")

    assert [one.rule for one in found] == ["B-1"]


PARTS = replace(
    RULE,
    condition="shed.places > 3",
    parts=(("charging", "shed.charging"), ("key", "shed.places > 9")),
)


def test_a_rule_names_the_parts_that_hold() -> None:
    blueprint = with_parts(PARTS)
    facts = build_facts({"shed.charging": True, "shed.places": 5})

    (both,) = find_broken_rules(blueprint, build_facts(FULL), "en")
    (one,) = find_broken_rules(blueprint, facts, "en")

    assert both.message.endswith("Namely: the sockets and the key.")
    assert one.message.endswith("Namely: the sockets.")


@pytest.mark.parametrize(("at_least", "speaks"), [(1, 1), (2, 0)])
def test_a_rule_waits_for_as_many_parts_as_it_asks(at_least: int, speaks: int) -> None:
    blueprint = with_parts(replace(PARTS, at_least=at_least))
    facts = build_facts({"shed.charging": True, "shed.places": 5})

    assert len(find_broken_rules(blueprint, facts, "en")) == speaks


def test_a_rule_without_any_of_its_parts_says_nothing() -> None:
    facts = build_facts({"shed.charging": False, "shed.places": 5})

    assert not find_broken_rules(with_parts(PARTS), facts, "en")


def with_parts(rule: Rule) -> Blueprint:
    """Give the tiny blueprint with this rule alone, and the words of its parts."""
    words = {
        "message": "Too few.",
        "parts": {"charging": "the sockets", "key": "the key"},
    }
    texts = replace(tiny_blueprint().texts["en"], tree={"rules": {rule.id: words}})
    return replace(tiny_blueprint(), rules=(rule,), texts={"en": texts})


def test_the_worst_comes_first_and_what_is_accepted_last() -> None:
    findings = [
        Finding(rule=rule, severity=Severity(severity), message="", reason=reason)
        for rule, severity, reason in (
            ("a", "info", ""),
            ("b", "error", "We know."),
            ("d", "warning", ""),
            ("c", "warning", ""),
            ("e", "error", ""),
        )
    ]

    assert "".join(one.rule for one in sort_worst_first(findings)) == "ecdab"
