"""L-40: nothing is open, and every language says the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen.check.completeness import (
    find_gaps,
    find_one_language,
    find_open_answers,
)
from policygen.check.rules import sort_worst_first
from policygen.model.blueprint import Expects
from policygen.model.finding import Finding, Severity
from policygen.model.pack import ClauseText, Rendered
from tests.builders import read_tiny, tiny_blueprint

BOTH = "doc: {languages: [nl-BE, en]}\n"
RULES = "shed: {house_rules: No mopeds.}\n"


def rendered(language: str, *clauses: str, todos: tuple[str, ...] = ()) -> Rendered:
    """Give a document as it came out, with these clauses."""
    return Rendered(
        document="agreement",
        language=language,
        title=f"T {language}",
        file="t",
        markdown="",
        html="",
        print_html="",
        text="",
        clauses=tuple(
            ClauseText(id=clause, number="", title="", markdown="")
            for clause in clauses
        ),
        todos=todos,
    )


def test_every_required_answer_that_is_open_is_told() -> None:
    findings = find_open_answers(tiny_blueprint(), read_tiny(BOTH), "en")

    assert [finding.key for finding in findings] == [
        *(
            "org.name",
            "doc.effective",
            "shed.places",
            "people.keepers",
            "people.contact",
        )
    ]
    assert findings[0].message == '"Name of the organisation" has no answer yet.'
    assert findings[0].hint == "Answer it."
    assert {finding.severity for finding in findings} == {Severity.ERROR}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (BOTH + RULES, ["shed.house_rules"]),
        (BOTH + "shed: {house_rules: {nl: a, en: b}}\n", []),
        (BOTH + "people: {keepers: [{role: desk}]}\n", ["people.keepers"]),
        (BOTH + "people: {keepers: [{role: {nl: a, en: b}}]}\n", []),
        (BOTH + "people: {keepers: [{role: {nl-BE: a, en: b}}]}\n", []),
        (BOTH + "people: {keepers: [{role: {nl-NL: a, en: b}}]}\n", ["people.keepers"]),
        (BOTH + "shed: {house_rules: {nl: a}}\n", ["shed.house_rules"]),
        ("doc: {languages: [nl-BE, nl-NL]}\n" + RULES, []),
        ("doc: {languages: [en]}\n" + RULES, []),
        (BOTH, []),
    ],
)
def test_words_in_one_language_only_are_told_when_there_are_more(
    text: str, keys: list[str]
) -> None:
    findings = find_one_language(tiny_blueprint(), read_tiny(text), "en")

    assert [finding.key for finding in findings] == keys


@pytest.mark.parametrize(
    ("language", "message"),
    [
        (
            "nl-BE",
            '"Sleutelbeheerders" is niet in alle talen ingevuld; '
            "de documenten in het Engels tonen woorden van een andere taal.",
        ),
        (
            "en",
            '"Key keepers" is not given in every language; '
            "the documents in English will show words of another language.",
        ),
    ],
)
def test_a_language_that_was_left_out_is_named(language: str, message: str) -> None:
    text = f"{BOTH}people: {{keepers: [{{role: desk}}, {{role: {{nl: balie}}}}]}}\n"

    (finding,) = find_one_language(tiny_blueprint(), read_tiny(text), language)

    assert finding.message == message
    assert finding.severity is Severity.WARNING


def test_a_job_title_in_one_language_weighs_more_than_other_words() -> None:
    blueprint = tiny_blueprint()
    keepers = blueprint.question("people.keepers")
    assert keepers
    role = keepers.column("role")
    assert role
    titled = replace(role, expects=Expects.JOB_TITLE)
    columns = tuple(titled if one is role else one for one in keepers.columns)
    asked = replace(keepers, columns=columns)
    changed = tuple(asked if one is keepers else one for one in blueprint.questions)
    answers = read_tiny(f"{BOTH}{RULES}people: {{keepers: [{{role: desk}}]}}\n")

    found = find_one_language(replace(blueprint, questions=changed), answers, "en")

    assert {one.key: str(one.severity) for one in found} == {
        "shed.house_rules": "info",
        "people.keepers": "warning",
    }
    assert found[0].message.endswith(
        "the documents in English and Dutch will show the same words."
    )


def test_a_blueprint_that_does_not_ask_for_languages_has_one() -> None:
    blueprint = replace(tiny_blueprint(), keys={})

    assert find_one_language(blueprint, read_tiny(BOTH + RULES), "en") == []


def test_a_placeholder_is_told_once_for_each_document() -> None:
    documents = [rendered("nl", todos=("Plaatsen", "Plaatsen")), rendered("en")]

    (finding,) = find_gaps(tiny_blueprint(), documents, "en")

    assert finding.message == (
        'In "T nl" something still has to be filled in: Plaatsen.'
    )
    assert (finding.document, finding.language) == ("agreement", "nl")


@pytest.mark.parametrize(
    ("todo", "key"),
    [
        ("Aantal plaatsen", "shed.places"),
        ("Sleutelbeheerders: Naam", "people.keepers"),
        ("Sleutelbeheerders bij nacht", ""),
    ],
)
def test_a_placeholder_leads_to_its_question(todo: str, key: str) -> None:
    documents = [rendered("nl-BE", todos=(todo,))]

    (finding,) = find_gaps(tiny_blueprint(), documents, "en")

    assert finding.key == key


def test_a_clause_that_a_language_lacks_is_told() -> None:
    documents = [
        rendered("nl", "A", "B"),
        rendered("en", "A"),
        rendered("fr", "C", "A"),
    ]

    findings = find_gaps(tiny_blueprint(), documents, "en")

    assert [(finding.language, finding.clause) for finding in findings] == [
        *(("nl", "C"), ("en", "B"), ("en", "C"), ("fr", "B"))
    ]
    assert (
        findings[0].message == '"T nl" lacks clause C, which other languages do have.'
    )


def test_findings_are_sorted_worst_first_and_accepted_ones_last() -> None:
    info = Finding(rule="A", severity=Severity.INFO, message="i")
    error = Finding(rule="Z", severity=Severity.ERROR, message="e")
    accepted = replace(error, reason="we know")

    assert sort_worst_first([accepted, info, error]) == [error, info, accepted]
