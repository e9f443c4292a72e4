"""Each rule of the social-media blueprint speaks up when it must, and else keeps quiet."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import yaml

from policygen.answers.read import read_answers
from policygen.blueprint.load import load_blueprint
from policygen.check.rules import find_broken_rules
from policygen.check.wording import find_wording
from policygen.model.answers import Answers
from policygen.model.audience import Audience
from policygen.model.blueprint import Blueprint
from policygen.model.finding import Finding, Severity
from policygen.model.pack import ClauseText, Rendered
from policygen.pack.context import visible_facts
from policygen.sandbox.facts import build_facts
from policygen.settings import blueprints_folder
from tests.content.said import SAID

BAKERY = "bakkerij-peeters"
INSTALLER = "van-dalen-installatietechniek"
LIBRARY = "bibliotheek-zandhove"
INN = "auberge-des-trois-meules"
ALONE = "jonna-wiersma-fotografie"

Changes = Mapping[str, object]

ONE_TO_TELL = [{"role": "baas", "email": "baas@zaak.example"}]
CONSENT = [{"purpose": "moderation", "basis": "consent"}]
INTEREST = [{"purpose": "answering", "basis": "legitimate_interest"}]
FALLING = [
    {"level": level, "covers": "iets", "who": "iemand", "target_hours": hours}
    for level, hours in (("p1", 3), ("p2", 2), ("p3", 4), ("p4", 24))
]
SITE = ["facebook", "instagram", "google_reviews"]
NO_REVIEWS: Changes = {
    "mod.deletion_policy": "broad_discretion",
    "channels.open": ["comments"],
    "channels.used": ["linkedin"],
    "pub.locations": ["website_footer"],
    "people.responders": [{"role": "baas", "deputy_role": "hulp"}],
}
ELS = {"name": "Els", "email": "els@zaak.example"}
EVERYTHING_ELS: Changes = {
    "people.responders": [{"role": "baas", "name": "Els"}],
    "people.notify": [{"role": "zaakvoerder", **ELS}],
    "people.escalation": [{"function": "manager", "role": "directie", **ELS}],
    "doc.owner": "zaakvoerder",
    "doc.approved_by": "directie",
}
LAWYER = {"function": "legal", "role": "advocaat", "email": "recht@zaak.example"}
STANDING_IN = {"role": {"nl": "zaakvoerder", "en": "owner"}, "deputy_role": "Bo"}
# An answer of None is taken out of the example.
FIRES: tuple[tuple[str, str, Changes], ...] = (
    ("L-01", BAKERY, {"emp.monitoring": "network_data"}),
    ("L-02", INSTALLER, {"emp.monitoring_consent": False}),
    ("L-05", BAKERY, {"doc.binding_language": "en"}),
    ("L-05", BAKERY, {"be.region": "wallonia"}),
    ("L-05", INN, {"doc.binding_language": "nl-BE"}),
    ("L-05", INN, {"be.region": "flanders"}),
    ("L-05", INN, {"be.region": "german_community"}),
    ("L-05b", BAKERY, {"be.region": "brussels"}),
    ("L-06", BAKERY, {"emp.status": "standalone_policy", "emp.sanction_ref": None}),
    ("L-06b", INSTALLER, {"emp.sanction_ref": None}),
    ("L-07", INSTALLER, {"emp.whistle_ref": None}),
    ("L-09", BAKERY, {"scope.workers": ["employees"]}),
    ("L-11", BAKERY, {"priv.retention": [{"purpose": "messages", "months": 12}]}),
    ("L-12", BAKERY, {"sla.weekend": "none", "sla.public_days": "every_day"}),
    ("L-13", BAKERY, {"sla.oncall_terms": None}),
    ("L-14", BAKERY, {"people.approval": ["every_reply"]}),
    ("L-15", BAKERY, {"people.notify": ONE_TO_TELL}),
    ("L-15", BAKERY, {"people.responders": [{"role": "baas"}]}),
    ("L-16", BAKERY, {"resp.holding": "none"}),
    ("L-17", BAKERY, {"resp.holding": "fixed_text"}),
    ("L-18", BAKERY, {"resp.always_reply": "reply_all"}),
    ("L-19", BAKERY, {"resp.public_private": "private_first"}),
    ("L-20", BAKERY, {"resp.compensation": "case_by_case", "resp.mandate": None}),
    ("L-21", BAKERY, {"mod.deletion_policy": "broad_discretion"}),
    ("L-21b", INSTALLER, NO_REVIEWS),
    ("L-22", BAKERY, {"mod.abuse": "leave"}),
    ("L-23b", BAKERY, {"mod.evidence": "no"}),
    ("L-24", LIBRARY, {"mod.political": "all_hidden"}),
    ("L-25", BAKERY, {"mod.evidence": "no"}),
    (
        "L-26",
        BAKERY,
        {"channels.used": [*SITE, "own_comments"], "mod.notice_appeal": "none"},
    ),
    ("L-27", BAKERY, {"resp.after_resolution": "ask_delete"}),
    ("L-29", BAKERY, {"resp.automation": "chatbot_disclosed", "resp.ai_tools": "Bo"}),
    ("L-30", BAKERY, {"channels.used": [*SITE, "own_reviews"]}),
    ("L-31", BAKERY, {"resp.sign_off": "full_name"}),
    ("L-32", BAKERY, {"priv.legal_bases": CONSENT}),
    ("L-33", LIBRARY, {"priv.legal_bases": INTEREST}),
    (
        "X-02",
        INSTALLER,
        {
            "org.jurisdictions": ["nl", "eu"],
            "org.worker_reps": "de_betriebsrat",
            "channels.open": ["visitor_posts"],
        },
    ),
    (
        "X-03",
        INSTALLER,
        {"org.jurisdictions": ["nl", "eu"], "org.worker_reps": "fr_cse"},
    ),
    ("X-04", BAKERY, {"pub.emergency": "911"}),
    ("X-04", INSTALLER, {"pub.crisis_line": "1813"}),
    ("X-05", INSTALLER, {"org.headcount": 30}),
    ("X-10", BAKERY, {"channels.used": [*SITE, "own_forum"]}),
    ("X-13", INSTALLER, {"mod.agency_dpa": False}),
    ("X-14", BAKERY, {"pub.url": None}),
    (
        "X-15",
        BAKERY,
        {"people.spokesperson_phone": None, "people.spokesperson_email": None},
    ),
    ("X-16", BAKERY, {"sla.urgency": FALLING}),
    ("X-18", BAKERY, {"sla.hours": "mon-fri 19:00-21:00"}),
    ("X-18", BAKERY, {"sla.ack_hours": 9}),
    ("X-19", BAKERY, {"sla.public_days": "every_day"}),
    (
        "X-19",
        BAKERY,
        {
            "sla.public_days": "every_day",
            "sla.weekend": "none",
            "sla.public_promise_hours": 48,
        },
    ),
    ("X-20", BAKERY, {"mod.grounds": ["illegal", "spam_ads"]}),
    (
        "X-21",
        BAKERY,
        {"people.response_model": "trained_staff", "emp.training": "none"},
    ),
    ("X-22", INSTALLER, {"org.worker_reps": "none"}),
    ("X-23", ALONE, {"people.responders": [{"role": "fotograaf"}]}),
    ("X-23", BAKERY, EVERYTHING_ELS),
    ("X-24", BAKERY, {"people.escalation": None}),
    ("X-24", BAKERY, {"people.escalation": [LAWYER]}),
    ("X-25", BAKERY, {"people.responders": [{"role": "Bo"}, {"role": "zaakvoerder"}]}),
    ("X-25", BAKERY, {"people.responders": [STANDING_IN]}),
    ("X-17", BAKERY, {"people.escalation": None, "doc.owner": "bestuur"}),
    ("X-17", BAKERY, {"people.escalation": [{"function": "manager", "role": "chef"}]}),
)


@cache
def social_media() -> Blueprint:
    return load_blueprint("social-media", blueprints_folder())


@pytest.mark.parametrize(("rule", "client", "changes"), FIRES)
def test_a_rule_speaks_up(rule: str, client: str, changes: Changes) -> None:
    assert rule in _broken(client, changes)


@pytest.mark.parametrize("client", [BAKERY, INSTALLER, LIBRARY, INN])
def test_no_rule_has_anything_to_say_of_the_examples(client: str) -> None:
    assert not _broken(client, {})


def test_every_rule_is_tried() -> None:
    rules = social_media().rules

    assert {rule.id for rule in rules if not rule.text} == {case[0] for case in FIRES}
    assert {rule.id for rule in rules if rule.text} == set(SAID)


@pytest.mark.parametrize("rule", SAID)
def test_a_rule_over_text_is_tried_in_every_language(rule: str) -> None:
    assert set(SAID[rule][1]) == {"nl", "en", "fr"}


BOSS = {"function": "manager", "role": "directie", "email": "baas@zaak.example"}
MANAGER = {**BOSS, "role": {"nl": "zaakvoerder", "en": "owner"}}
IT = {"function": "it_security", "role": "Bitje", "email": "it@zaak.example"}
QUIET: tuple[tuple[str, str, Changes], ...] = (
    ("X-18", BAKERY, {"sla.hours": "mon-fri 10:00-12:00, 19:00-21:00"}),
    ("X-18", BAKERY, {"sla.hours": "sat 19:00-21:00", "sla.ack_hours": 2}),
    ("X-19", BAKERY, {"sla.public_days": "every_day", "sla.weekend": "full"}),
    (
        "X-19",
        BAKERY,
        {"sla.public_days": "every_day", "sla.hours": "mon-sun 09:00-17:00"},
    ),
    (
        "X-19",
        BAKERY,
        {"sla.public_days": "every_day", "sla.public_promise_hours": 72},
    ),
    (
        "X-20",
        BAKERY,
        {"mod.grounds": ["threats", "hate_discrimination", "personal_data"]},
    ),
    ("X-21", BAKERY, {"people.response_model": "trained_staff"}),
    ("X-22", INSTALLER, {"org.worker_reps": "none", "org.headcount": 49}),
    ("X-23", ALONE, {}),
    (
        "X-23",
        ALONE,
        {"people.responders": [{"role": "fotograaf"}], "mod.notice_appeal": "none"},
    ),
    (
        "X-23",
        ALONE,
        {
            "people.responders": [{"role": "fotograaf"}],
            "pub.complaint_body": "de Geschillencommissie",
        },
    ),
    ("X-23", BAKERY, {"people.responders": [{"role": "zaakvoerder"}]}),
    ("X-24", ALONE, {"people.escalation": None}),
    ("X-24", BAKERY, {"people.escalation": [BOSS]}),
    ("X-24", BAKERY, {"people.escalation": [MANAGER, LAWYER, IT]}),
    ("X-25", ALONE, {"people.responders": [{"role": "Bo"}]}),
    (
        "X-25",
        BAKERY,
        {
            "people.responders": [{"role": "Bo"}],
            "people.spokesperson": "Bo",
            "people.spokesperson_phone": "+32 450 00 00 11",
        },
    ),
)


@pytest.mark.parametrize(("rule", "client", "changes"), QUIET)
def test_a_rule_keeps_quiet_when_the_answers_make_sense(
    rule: str, client: str, changes: Changes
) -> None:
    assert rule not in _broken(client, changes)


# The answers that make a rule over text look, and those that keep it from looking.
LOOKS: Mapping[str, Changes] = {
    "L-29b": {"resp.automation": "chatbot_disclosed", "resp.ai_tools": "Bo"},
    "L-34b": {"org.sector": "care"},
    "X-06": {"org.jurisdictions": ["be", "uk"]},
    "X-09": {"monitor.how": ["frontline_tips"]},
}
LOOKS_AWAY: Mapping[str, Changes] = {
    "L-03": {"emp.monitoring": "none"},
    "L-10": {"priv.insights": False},
    "L-13b": {"org.headcount": 19},
    "L-29b": {},
    "L-34b": {},
    "X-06": {},
    "X-09": {},
}
PLANTED = [(rule, language) for rule in SAID for language in SAID[rule][1]]


@pytest.mark.parametrize(("rule", "language"), PLANTED)
def test_a_rule_finds_what_may_not_be_said(rule: str, language: str) -> None:
    place, texts = SAID[rule]

    found = _said(rule, language, texts[language][0], LOOKS.get(rule, {}))

    assert [(item.clause, item.language) for item in found] == [
        (place.removeprefix("reply ").partition(" ")[0], language)
        if not _is_about_several(rule)
        else ("", language)
    ]
    assert found[0].sentence in texts[language][0]


@pytest.mark.parametrize(("rule", "language"), PLANTED)
def test_a_rule_lets_the_opposite_pass(rule: str, language: str) -> None:
    _, texts = SAID[rule]

    assert not _said(rule, language, texts[language][1], LOOKS.get(rule, {}))


@pytest.mark.parametrize("rule", LOOKS_AWAY)
def test_a_rule_over_text_looks_only_when_it_applies(rule: str) -> None:
    _, texts = SAID[rule]

    assert not _said(rule, "nl", texts["nl"][0], LOOKS_AWAY[rule])


@pytest.mark.parametrize("rule", ["L-20b", "L-34", "L-34b", "L-35"])
def test_a_private_answer_may_say_more(rule: str) -> None:
    blueprint = _with_reply("2", "private", "nl", SAID[rule][1]["nl"][0])

    assert not _look(blueprint, rule, "nl", LOOKS.get(rule, {}), ())


US: Changes = {"org.jurisdictions": ["be", "us"]}
UK: Changes = {"org.jurisdictions": ["be", "uk"]}


@pytest.mark.parametrize(
    ("rule", "worse"),
    [("L-08", US), ("L-36", US), ("L-39", US), ("X-12", US), ("X-12", UK)],
)
def test_a_warning_is_an_error_where_the_law_is_strict(
    rule: str, worse: Changes
) -> None:
    text = SAID[rule][1]["en"][0]

    assert [item.severity for item in _said(rule, "en", text, {})] == [Severity.WARNING]
    assert [item.severity for item in _said(rule, "en", text, worse)] == [
        Severity.ERROR
    ]


def test_free_deletion_is_an_error_where_there_are_reviews() -> None:
    text = SAID["L-21c"][1]["nl"][0]

    assert _said("L-21c", "nl", text, {})[0].severity is Severity.ERROR
    assert _said("L-21c", "nl", text, NO_REVIEWS)[0].severity is Severity.WARNING


@pytest.mark.parametrize("client", [BAKERY, INSTALLER, LIBRARY])
@pytest.mark.parametrize("language", ["nl-BE", "en"])
def test_a_clause_that_is_gone_is_missed(client: str, language: str) -> None:
    changes = {"org.jurisdictions": ["be"], "org.main_jurisdiction": "be"}
    pack = [_page(document, "X-0", language, "") for document in ("employee-policy",)]

    found = _look(social_media(), "L-07b", language, changes, pack)

    assert [(item.document, item.clause) for item in found] == [
        ("employee-policy", "EP-13")
    ]


@pytest.mark.parametrize(
    ("rule", "document", "clause", "sentence"),
    [
        ("X-09", "channel-snippets", "SNIP-2", "We lezen alles."),
        ("L-28", "card", "CARD-6", "Wie een review wist, krijgt een korting."),
        ("X-01", "card", "CARD-3", "Buiten je uren moet je dit ook melden."),
    ],
)
def test_the_short_papers_are_held_to_what_the_long_ones_are(
    rule: str, document: str, clause: str, sentence: str
) -> None:
    changes = {"monitor.how": ["platform_notifications"]}
    pack = [_page(document, clause, "nl-BE", sentence)]

    found = _look(social_media(), rule, "nl-BE", changes, pack)

    assert [(item.document, item.sentence) for item in found] == [(document, sentence)]


def test_legal_messages_say_that_they_are_no_advice() -> None:
    legal = [rule for rule in social_media().rules if rule.is_legal]

    said = _said("L-04", "nl", SAID["L-04"][1]["nl"][0], {})[0]

    assert len(legal) > 40
    assert said.message.endswith(
        "check with counsel. Not legal advice. Law as known at 1 November 2026."
    )


def test_a_rule_that_names_a_law_is_a_legal_one() -> None:
    law = ("GDPR", "Directive", "CFR", "ECHR", "act of", "Act", "NLRA", "CJEU", "CAO")
    for rule in social_media().rules:
        named = any(word in one.text for one in rule.sources for word in law)

        assert rule.is_legal or not named, rule.id


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_rule_says_where_it_comes_from_and_what_to_do(language: str) -> None:
    blueprint = social_media()
    for rule in blueprint.rules:
        assert rule.sources, rule.id
        assert blueprint.text(language, "rules", rule.id, "message"), rule.id
        assert blueprint.text(language, "rules", rule.id, "hint"), rule.id


def test_whoever_decides_may_have_a_number_among_those_who_are_told() -> None:
    told = [{"role": "baas", "phone": "+32 450 00 00 11"}]
    changes = {
        "people.escalation": None,
        "doc.owner": "baas",
        "people.notify": told,
    }

    assert "X-17" not in _broken(BAKERY, changes)


def test_somebody_who_works_alone_need_not_name_a_deputy() -> None:
    changes = {"org.headcount": 1, "people.notify": ONE_TO_TELL}

    assert "L-15" not in _broken(BAKERY, changes)


@pytest.mark.parametrize("region", ["brussels", "facility_municipality"])
def test_french_and_dutch_together_suit_brussels(region: str) -> None:
    assert not _broken(INN, {"be.region": region})


def _is_about_several(rule: str) -> bool:
    """Tell whether a rule misses something in several clauses, and so names none."""
    text = next(one.text for one in social_media().rules if one.id == rule)
    return text is not None and bool(text.must) and len(text.clauses) > 1


def _said(rule: str, language: str, text: str, changes: Changes) -> list[Finding]:
    """Give what a rule finds when a text stands in its place and nothing else."""
    place, _ = SAID[rule]
    if place.startswith("reply "):
        _, number, audience = place.split()
        blueprint = _with_reply(number, audience, language, text)
        pack = [_page("employee-policy", "EP-1", language, "")]
    else:
        blueprint = replace(social_media(), replies={})
        document = next(
            one.id
            for one in blueprint.documents
            if place in [c.id for c in one.clauses]
        )
        pack = [_page(document, place, language, text)]
    return _look(blueprint, rule, language, changes, pack)


def _with_reply(number: str, audience: str, language: str, text: str) -> Blueprint:
    reply = {"id": number, "texts": [{"audience": audience, "text": text}]}
    return replace(social_media(), replies={language: [reply]})


def _page(document: str, clause: str, language: str, text: str) -> Rendered:
    part = ClauseText(id=clause, number="", title="", markdown="", text=text)
    return Rendered(
        document=document,
        language=language,
        title=document,
        file=document,
        markdown="",
        html="",
        print_html="",
        text=text,
        clauses=(part,),
    )


def _look(
    blueprint: Blueprint,
    rule: str,
    language: str,
    changes: Changes,
    pack: Sequence[Rendered],
) -> list[Finding]:
    answers = answers_with(BAKERY, changes)
    facts = build_facts(visible_facts(blueprint, answers, Audience.RESTRICTED, "en"))
    seen = pack or [_page("employee-policy", "EP-1", language, "")]
    found = find_wording(blueprint, answers, facts, seen, "en")
    return [item for item in found if item.rule == rule]


def _broken(client: str, changes: Changes) -> set[str]:
    blueprint = social_media()
    flat = visible_facts(
        blueprint, answers_with(client, changes), Audience.RESTRICTED, "en"
    )
    return {one.rule for one in find_broken_rules(blueprint, build_facts(flat), "en")}


def answers_with(client: str, changes: Changes) -> Answers:
    """Give the answers of an example with others in their place; None takes one out."""
    return _read_answers(client, json.dumps(changes))


@cache
def _read_answers(client: str, changes: str) -> Answers:
    blueprint = social_media()
    path = Path(blueprint.folder) / "examples" / f"{client}.yaml"
    written = yaml.safe_load(path.read_text("utf-8"))
    for key, value in json.loads(changes).items():
        group, name = key.split(".")
        written[group].pop(name, None)
        if value is not None:
            written[group][name] = value
    data = yaml.safe_dump(written, allow_unicode=True).encode()
    return read_answers(blueprint, data, path.name)
