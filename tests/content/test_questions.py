"""The questions of the social-media blueprint keep what the domain notes ask of them."""

from __future__ import annotations

import re
from functools import cache

import pytest

from policygen.blueprint.checks.needs import find_needs
from policygen.blueprint.load import load_blueprint
from policygen.model.audience import Audience
from policygen.model.blueprint import Blueprint, QuestionType
from policygen.settings import blueprints_folder

QUICK = [
    "org.name",
    "doc.owner",
    "doc.effective",
    "org.type",
    "org.headcount",
    "org.jurisdictions",
    "be.region",
    "org.address",
    "org.email",
    "doc.languages",
    "channels.used",
    "people.response_model",
    "people.responders",
    "people.notify",
    "sla.hours",
    "sla.ack_hours",
    "sla.weekend",
    "resp.public_private",
    "mod.deletion_policy",
    "mod.abuse",
]
CONTRADICTIONS = [
    "resp.public_private",
    "mod.deletion_policy",
    "resp.always_reply",
    "resp.after_resolution",
    "resp.holding",
    "resp.apology",
    "resp.compensation",
    "resp.private_channels",
    "people.response_model",
    "resp.sign_off",
    "mod.political",
    "resp.legal_gate",
    "tone.address",
    "mod.abuse",
    "resp.third_party",
]
ADVISED = ("Aangeraden", "Conseillé", "Recommended")
PROFILES = {
    *("sme_shop", "solo", "hospitality", "care", "finance", "b2b", "public_body"),
    *("school", "nonprofit", "consultant_pack"),
}
FLEMISH = re.compile(
    r"verwittig|\bgsm\b|\bkmo|uurrooster|zaakvoerder|wachtdienst|klacht bij de politie|"
    r"ten laatste|geraken|personeelsdienst|winkelverantwoordelijke|"
    r"ondernemingsnummer|jobstudent|hoofdzetel|gekend|beurtrol|\bDuid\b"
)
NORTHERN = re.compile(r"\bmkb|\bzzp|personeelshandboek|onder werktijd|aangifte|KvK")
BELGIAN_LAW = re.compile(r"arbeidsreglement")


@cache
def social_media() -> Blueprint:
    return load_blueprint("social-media", blueprints_folder())


def test_the_short_interview_asks_what_the_notes_say_and_no_more() -> None:
    assert [q.key for q in social_media().questions if q.quick] == QUICK


def test_all_ten_profiles_are_there() -> None:
    assert set(social_media().profiles) == PROFILES


@pytest.mark.parametrize("language", ["nl-BE", "nl-NL", "fr-BE", "en"])
@pytest.mark.parametrize("key", CONTRADICTIONS)
def test_every_contradiction_weighs_each_choice_and_recommends_one(
    key: str, language: str
) -> None:
    question = social_media().question(key)
    assert question

    weighed = [
        social_media().text(
            language, "questions", key, "choices", choice.id, "tradeoff"
        )
        for choice in question.choices
    ]

    assert all(weighed)
    assert sum(text.startswith(ADVISED) for text in weighed) == 1


@pytest.mark.parametrize("language", ["nl-BE", "nl-NL", "fr-BE", "en"])
def test_help_is_one_to_three_sentences(language: str) -> None:
    texts = {
        question.key: social_media().text(language, "questions", question.key, "help")
        for question in social_media().questions
    }

    long = [
        key for key, text in texts.items() if len(re.findall(r"[.?!](?: |$)", text)) > 3
    ]

    assert not long


def test_dutch_for_the_netherlands_has_no_flemish_words() -> None:
    texts = _all_texts("nl-NL")

    found = [path for path, text in texts.items() if FLEMISH.search(text)]
    of_belgian_law = [path for path, text in texts.items() if BELGIAN_LAW.search(text)]

    assert not found
    assert all(path[0] == "rules" for path in of_belgian_law)


def test_dutch_for_belgium_has_no_words_of_the_netherlands() -> None:
    found = [
        path for path, text in _all_texts("nl-BE").items() if NORTHERN.search(text)
    ]

    assert not found


def test_names_and_numbers_of_people_are_never_public() -> None:
    open_columns = [
        f"{question.key}.{column.key}"
        for question in social_media().questions
        for column in question.columns
        if (
            column.key == "name"
            or column.type in (QuestionType.PHONE, QuestionType.EMAIL)
        )
        and Audience.PUBLIC in (question.audience, column.audience)
        and column.audience is Audience.PUBLIC
    ]

    assert not open_columns


@pytest.mark.parametrize(
    "path",
    [
        *("sla.urgency.target_hours", "mod.block_ladder.strikes"),
        *("people.escalation.phone", "people.escalation.name", "resp.mandate.amount"),
        *("resp.viral", "resp.viral_comments", "resp.recurring_count"),
    ],
)
def test_limits_and_escalation_numbers_are_restricted(path: str) -> None:
    group, name, *column = path.split(".")
    question = social_media().question(f"{group}.{name}")
    assert question

    guarded = question.column(column[0]) if column else question

    assert guarded
    assert guarded.audience is Audience.RESTRICTED


def _all_texts(language: str) -> dict[tuple[str, ...], str]:
    blueprint = social_media()
    return {
        need.path: blueprint.text(language, *need.path)
        for need in find_needs(blueprint)
    }
