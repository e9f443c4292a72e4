"""Rules over text look where they must, in the language of the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen.check.wording import find_wording
from policygen.model.answers import Answer, Answers, Source
from policygen.model.blueprint import Blueprint
from policygen.model.finding import Finding
from policygen.model.pack import Rendered
from policygen.model.rule import Rule, Wording
from policygen.model.values import Localised, Value
from policygen.sandbox.facts import build_facts
from tests.builders import tiny_blueprint
from tests.check.builders import document

BIKES = Wording(documents=("agreement",), never={"en": (r"\bmoped",), "nl": ("brom",)})


def with_rule(
    text: Wording, *, condition: str = "", replies: object = None
) -> Blueprint:
    rule = Rule(id="B-9", severity="warning", condition=condition, text=text)
    blueprint = replace(tiny_blueprint(), rules=(rule,))
    return replace(blueprint, replies=replies) if replies is not None else blueprint  # type: ignore[arg-type]


def look(
    blueprint: Blueprint, *documents: Rendered, rules: Value | None = None
) -> list[Finding]:
    known = {"shed.house_rules": Answer(value=rules, source=Source.ANSWERED)}
    answers = Answers(
        blueprint="bike-shed", profile="", known=known if rules is not None else {}
    )
    facts = build_facts({"shed.charging": True})
    return find_wording(blueprint, answers, facts, documents, "en")


def test_a_finding_names_the_document_clause_language_and_sentence() -> None:
    page = document("Bikes only. Mopeds may come in. Thank you.")

    (found,) = look(with_rule(BIKES), page)

    assert (found.rule, found.document, found.clause, found.language) == (
        "B-9",
        "agreement",
        "BS-1",
        "en",
    )
    assert found.sentence == "Mopeds may come in."


def test_a_region_is_read_with_the_patterns_of_its_language() -> None:
    (found,) = look(with_rule(BIKES), document("Een bromfiets mag.", language="nl-NL"))

    assert found.language == "nl-NL"


@pytest.mark.parametrize(
    "page",
    [
        document("Mopeds.", name="notice"),
        document("Une mobylette, moped, brom.", language="fr"),
        document("Bikes."),
    ],
)
def test_elsewhere_nothing_is_found(page: Rendered) -> None:
    assert look(with_rule(BIKES), page) == []


def test_one_clause_can_be_looked_at() -> None:
    text = Wording(clauses=("BS-2",), never={"en": ("moped",)})

    assert look(with_rule(text), document("Mopeds.")) == []
    assert look(with_rule(text), document("Mopeds.", clause="BS-2"))


def test_a_sentence_that_forbids_it_may_stand() -> None:
    text = replace(BIKES, unless={"en": (r"\bnever\b",)})

    found = look(with_rule(text), document("Never bring a moped. Bring a moped."))

    assert [one.sentence for one in found] == ["Bring a moped."]


def test_the_same_sentence_is_told_once() -> None:
    assert len(look(with_rule(BIKES), document("A moped.\nA moped."))) == 1


def test_what_must_be_there_is_missed() -> None:
    text = Wording(clauses=("BS-1",), must={"en": ("lock", "light")})

    (found,) = look(with_rule(text), document("Lock it."))

    assert (found.clause, found.sentence) == ("BS-1", "")
    assert look(with_rule(text), document("Lock it. Use a light.")) == []


def test_a_condition_decides_whether_it_looks() -> None:
    page = document("A moped.")

    assert look(with_rule(BIKES, condition="shed.charging"), page)
    assert not look(with_rule(BIKES, condition="not shed.charging"), page)
    assert not look(with_rule(BIKES, condition="shed.places > 3"), page)


@pytest.mark.parametrize(
    "rules",
    [
        "moped, gas bottle",
        "moped; gas bottle",
        "moped\ngas bottle,",
        Localised((("en", "moped, gas bottle"), ("nl", "brommer"))),
    ],
)
def test_words_of_an_answer_are_avoided_as_a_whole(rules: Value) -> None:
    text = Wording(documents=("agreement",), avoid="shed.house_rules")
    page = document("No Gas  Bottle here. Mopeds here. A MOPED here.")

    found = look(with_rule(text), page, rules=rules)

    assert [one.sentence for one in found] == ["No Gas  Bottle here.", "A MOPED here."]


def test_an_answer_that_is_not_there_avoids_nothing() -> None:
    text = Wording(documents=("agreement",), avoid="shed.house_rules")

    assert look(with_rule(text), document("A moped.")) == []


REPLIES = {
    "en": [
        {"id": "1", "audience": "public", "text": "A moped. Fine."},
        {"id": "2", "texts": [{"audience": "private", "text": "Your moped."}]},
        {"id": "3", "action": "Say moped.", "texts": ["moped", {"text": 5}]},
    ]
}


def test_replies_are_looked_at_in_the_language_of_the_pack() -> None:
    text = Wording(replies={}, never={"en": ("moped",), "nl": ("moped",)})
    blueprint = with_rule(text, replies=REPLIES)

    found = look(blueprint, document("", language="en"), document("", language="nl-BE"))

    assert [(one.document, one.clause, one.sentence) for one in found] == [
        ("replies", "1", "A moped."),
        ("replies", "2", "Your moped."),
    ]


def test_replies_are_chosen_by_their_facts() -> None:
    text = Wording(replies={"audience": "public"}, never={"en": ("moped",)})

    found = look(with_rule(text, replies=REPLIES), document(""))

    assert [one.clause for one in found] == ["1"]


def test_every_text_of_a_reply_must_say_it() -> None:
    text = Wording(replies={"id": "1"}, must={"en": ("lamp",)})
    replies = {"en": [{"id": "1", "texts": [{"text": "A lamp."}, {"text": "None."}]}]}

    found = look(with_rule(text, replies=replies), document(""))

    assert [(one.clause, one.sentence) for one in found] == [("1", "")]
