"""Who has which task is said honestly, also where one person has them all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen.actions.memo import memo_facts
from policygen.check.rules import find_broken_rules
from policygen.model.audience import Audience
from policygen.pack.context import visible_facts
from policygen.pack.select import select_members
from policygen.render.document import render_member
from policygen.render.looks import Looks, looks_from
from policygen.sandbox.facts import build_facts
from tests.content.pages import HOME, STATEMENT, clause, example, markdown, plain
from tests.content.test_rules import ALONE, BAKERY, Changes, answers_with, social_media

NOBODY_ELSE: Changes = {"people.responders": [{"role": "fotograaf"}]}
BODY = "de Geschillencommissie"
LANGUAGES = ("nl-NL", "fr-BE", "en")

# What the statement and the plan say, when somebody else looks again and when nobody can.
ANOTHER = {
    "nl-NL": ("niet meebesliste", "die niet besliste"),
    "fr-BE": ("n’a pas pris la décision", "qui n’a pas décidé"),
    "en": ("took no part", "who did not decide"),
}
SAME = {
    "nl-NL": ("dezelfde persoon", "kijk dan zelf opnieuw, op een andere dag"),
    "fr-BE": ("la même personne", "vous-même, un autre jour"),
    "en": ("the same person", "look again yourself, on another day"),
}


def said(document: str, clause_id: str, language: str, changes: Changes) -> str:
    """Give a clause of the pack of somebody who works alone."""
    languages = {"doc.languages": [language], "doc.binding_language": language}
    answers = answers_with(ALONE, {**languages, **changes})
    (member,) = select_members(social_media(), answers, [language], [document])
    rendered = render_member(member, social_media(), looks_from({}, HOME))
    return " ".join(clause(rendered, clause_id).split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("document", "clause_id", "place"),
    [(STATEMENT, "MP-A7", 0), ("response-plan", "RP-8", 1)],
)
def test_nobody_promises_a_second_person_who_is_not_there(
    document: str, clause_id: str, place: int, language: str
) -> None:
    alone = said(document, clause_id, language, NOBODY_ELSE)
    with_deputy = said(document, clause_id, language, {})
    outside = said(
        document, clause_id, language, {**NOBODY_ELSE, "pub.complaint_body": BODY}
    )

    assert SAME[language][place] in alone
    assert ANOTHER[language][place] not in alone
    assert ANOTHER[language][place] in with_deputy
    assert BODY.casefold() in outside
    assert BODY.casefold() not in alone


@pytest.mark.parametrize("document", ["reply-library", "response-plan"])
@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("nl-BE", "hier terecht: de ombudsdienst van Zandhove."),
        ("en", "take it further: the ombudsman of Zandhove."),
    ],
)
def test_a_reply_names_the_complaints_body_in_its_own_language(
    document: str, language: str, body: str
) -> None:
    assert body in markdown("bibliotheek-zandhove", document, language, ())


@pytest.mark.parametrize(
    ("language", "listed"),
    [
        ("nl-BE", "Het gaat om: beslissen als het dringend is, personeelszaken, "),
        ("fr-BE", "À savoir\u202f: décider en cas d’urgence, le personnel, "),
        ("en", "Namely: deciding when it is urgent, staff matters, "),
    ],
)
def test_the_tasks_that_fall_to_the_owner_are_named(language: str, listed: str) -> None:
    answers = answers_with(BAKERY, {"people.escalation": None})
    facts = visible_facts(social_media(), answers, Audience.RESTRICTED, language)

    (found,) = [
        one
        for one in find_broken_rules(social_media(), build_facts(facts), language)
        if one.rule == "X-24"
    ]

    assert listed in found.message
    assert social_media().text(language, "rules", "X-24", "parts", "press") not in (
        found.message
    )


@pytest.mark.parametrize(
    ("name", "language", "supervisors"),
    [
        (
            "transport-roelandts",
            "nl-BE",
            "Gegevensbeschermingsautoriteit, België; Autoriteit Persoonsgegevens, Nederland.",
        ),
        ("bakkerij-peeters", "nl-BE", "Gegevensbeschermingsautoriteit."),
        ("bibliotheek-zandhove", "en", "Flemish Supervisory Committee (VTC)."),
    ],
)
def test_the_memo_names_the_supervisor_of_every_country(
    name: str, language: str, supervisors: str
) -> None:
    client = example(name)
    (member,) = select_members(
        client.blueprint, client.answers, [language], ["decisions-memo"]
    )
    facts = {**member.facts, "memo": memo_facts(client, (), language)}

    memo = render_member(replace(member, facts=facts), client.blueprint, Looks())

    assert f": {supervisors}\n" in plain(memo.markdown)


UNREACHED: Changes = {
    "people.escalation": [{"function": "hr", "role": "loonkantoor"}],
    "people.responders": [{"role": "weekendhulp"}, {"role": "zaakvoerder"}],
}


@pytest.mark.parametrize(
    ("document", "rows"),
    [
        (
            "contact-sheet",
            (
                "| Personeel | loonkantoor | ________ | ________ |",
                "| weekendhulp | ________ | alle kanalen |",
            ),
        ),
        (
            "response-plan",
            (
                "| Personeel | loonkantoor | ________ | ________ |",
                "| Antwoordt namens ons | weekendhulp | ________ | ________ |",
            ),
        ),
    ],
)
def test_what_is_not_known_of_a_contact_can_be_written_on_the_sheet(
    document: str, rows: tuple[str, ...]
) -> None:
    answers = answers_with(BAKERY, UNREACHED)
    (member,) = select_members(social_media(), answers, ["nl-BE"], [document])
    sheet = plain(render_member(member, social_media(), Looks()).markdown)

    assert not [row for row in rows if row not in sheet]
    assert "loonkantoor | –" not in sheet
