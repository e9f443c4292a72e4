"""What templates may see, by audience and language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from policygen.model.audience import Audience
from policygen.pack.context import build_context, visible_facts
from policygen.pack.country import country_facts
from policygen.pack.localise import localise
from policygen.pack.steps import plan_steps
from policygen.sandbox.facts import Group, NotAsked, Open
from tests.builders import read_tiny, tiny_blueprint

KEEPERS = (
    "people:\n  keepers:\n    - {role: {nl: onthaal, en: desk}, phone: '+32 9 225 11 22'}\n"
    "  lock_code_keeper: Els\n"
)
LARGE = "shed: {places: 80}\n"


def at(value: Any, *path: str | int) -> Any:
    """Go into groups and lists, as a template does."""
    for step in path:
        value = value[step]
    return value


def context(
    document: int, text: str = "", language: str = "en"
) -> Mapping[str, object]:
    """Give what a document of the shed may use."""
    blueprint = tiny_blueprint()
    return build_context(
        blueprint, read_tiny(text), blueprint.documents[document], language
    )


@pytest.mark.parametrize(
    ("audience", "keys"),
    [
        (Audience.PUBLIC, set()),
        (Audience.STAFF, {"people.keepers", "shed.deposit"}),
        (
            Audience.RESTRICTED,
            {"people.keepers", "shed.deposit", "people.lock_code_keeper"},
        ),
    ],
)
def test_an_audience_sees_only_what_it_may(audience: Audience, keys: set[str]) -> None:
    guarded = {"people.keepers", "shed.deposit", "people.lock_code_keeper"}

    facts = visible_facts(tiny_blueprint(), read_tiny(KEEPERS + LARGE), audience, "en")

    assert set(facts) & guarded == keys


def test_a_column_that_an_audience_may_not_see_is_not_in_the_row() -> None:
    blueprint = tiny_blueprint()
    keepers = blueprint.question("people.keepers")
    assert keepers is not None
    shown = replace(keepers, audience=Audience.PUBLIC)
    questions = tuple(shown if q is keepers else q for q in blueprint.questions)
    blueprint = replace(blueprint, questions=questions)

    facts = visible_facts(blueprint, read_tiny(KEEPERS + LARGE), Audience.PUBLIC, "en")

    row = at(facts, "people.keepers", 0)
    assert set(row) == {"role", "name", "days"}
    assert isinstance(row["name"], NotAsked)


def test_what_is_open_what_may_stay_open_and_what_is_not_asked() -> None:
    facts = visible_facts(tiny_blueprint(), read_tiny(""), Audience.RESTRICTED, "en")

    assert isinstance(facts["people.contact"], Open)
    assert "Contact address" in repr(facts["people.contact"])
    assert isinstance(facts["shed.url"], NotAsked)
    assert isinstance(facts["people.lock_code_keeper"], NotAsked)


def test_the_glossary_of_a_region_goes_before_that_of_its_language() -> None:
    for language, words in (("nl-BE", "fietsenstalling"), ("nl-NL", "fietsenhok")):
        assert at(context(0, language=language), "t", "shed") == words


def test_a_document_knows_itself_and_the_others() -> None:
    doc = at(context(1, "doc: {languages: [nl-BE, en]}\n"), "doc")

    assert at(doc, "id") == "notice"
    assert at(doc, "title") == "Notice on the door"
    assert at(doc, "language") == "en"
    assert at(doc, "is_translation") is True
    assert at(doc, "titles", "agreement") == "Bicycle shed agreement"


def test_replies_are_those_of_the_language() -> None:
    facts = context(0, language="nl-NL")
    assert at(facts, "replies", 0, "title") == "Gevonden fiets"

    blueprint = replace(tiny_blueprint(), replies={})
    facts = build_context(blueprint, read_tiny(""), blueprint.documents[0], "en")
    assert facts["replies"] == ()


def test_a_country_without_data_has_its_code_only() -> None:
    blueprint = replace(tiny_blueprint(), jurisdictions={})

    assert country_facts(blueprint, read_tiny(""), "en")["country"] == Group(
        {"code": "be"}
    )


def test_a_blueprint_without_countries_has_none() -> None:
    blueprint = replace(tiny_blueprint(), keys={})

    assert country_facts(blueprint, read_tiny(""), "en") == {"countries": ()}


def test_texts_in_data_are_chosen_by_language_and_fall_back() -> None:
    blueprint = tiny_blueprint()
    data = {"name": {"nl": "deur", "en": "door"}, "list": [{"nl": "a"}], "x": "1"}

    made = localise(data, blueprint, "nl-BE")
    assert made == Group({"name": "deur", "list": ("a",), "x": "1"})
    assert localise({"nl": "a"}, blueprint, "en") == ""
    assert localise({}, blueprint, "en") == Group({})


def test_a_blueprint_without_plan_has_no_steps() -> None:
    blueprint = replace(tiny_blueprint(), plan=None)

    assert plan_steps(blueprint, "en", {}, {}) == ()


def test_a_step_whose_answer_is_open_shows_that_answer() -> None:
    steps = at(context(0), "plan", "steps")
    owners = {step["id"]: step["owner"] for step in steps if "owner" in step}

    assert isinstance(owners["report"], Open)
    assert owners["leave"] == "whoever sees it"


def test_a_question_that_does_not_apply_is_passed_by_its_last_exit() -> None:
    blueprint = tiny_blueprint()
    assert blueprint.plan is not None
    changed = tuple(
        replace(step, when="shed.charging") if step.id == "stolen" else step
        for step in blueprint.plan.steps
    )
    blueprint = replace(blueprint, plan=replace(blueprint.plan, steps=changed))
    answers = read_tiny("shed: {charging: no}\n")

    facts = build_context(blueprint, answers, blueprint.documents[0], "en")

    steps = at(facts, "plan", "steps")
    assert [step["id"] for step in steps] == ["fire", "leave", "tidy"]
    assert at(steps, 0, "exits", 1, "target") == "tidy"


@pytest.mark.parametrize("is_draft", [True, False])
def test_a_template_knows_whether_its_document_is_a_draft(is_draft: bool) -> None:
    blueprint = tiny_blueprint()
    document = blueprint.documents[0]

    facts = build_context(blueprint, read_tiny(""), document, "en", is_draft=is_draft)

    assert at(facts, "doc", "is_draft") is is_draft
