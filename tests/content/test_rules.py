"""Each rule of the social-media blueprint speaks up when it must, and else keeps quiet."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import yaml

from policygen.answers.read import read_answers
from policygen.blueprint.load import load_blueprint
from policygen.check.rules import find_broken_rules
from policygen.model.audience import Audience
from policygen.model.blueprint import Blueprint
from policygen.pack.context import visible_facts
from policygen.sandbox.facts import build_facts
from policygen.settings import blueprints_folder

BAKERY = "bakkerij-peeters"
INSTALLER = "van-dalen-installatietechniek"
LIBRARY = "bibliotheek-zandhove"
INN = "auberge-des-trois-meules"

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
    assert {rule.id for rule in social_media().rules} == {case[0] for case in FIRES}


def test_somebody_who_works_alone_need_not_name_a_deputy() -> None:
    changes = {"org.headcount": 1, "people.notify": ONE_TO_TELL}

    assert "L-15" not in _broken(BAKERY, changes)


@pytest.mark.parametrize("region", ["brussels", "facility_municipality"])
def test_french_and_dutch_together_suit_brussels(region: str) -> None:
    assert not _broken(INN, {"be.region": region})


def _broken(client: str, changes: Changes) -> set[str]:
    blueprint = social_media()
    path = Path(blueprint.folder) / "examples" / f"{client}.yaml"
    written = yaml.safe_load(path.read_text("utf-8"))
    for key, value in changes.items():
        group, name = key.split(".")
        written[group].pop(name, None)
        if value is not None:
            written[group][name] = value
    data = yaml.safe_dump(written, allow_unicode=True).encode()
    answers = read_answers(blueprint, data, path.name)
    flat = visible_facts(blueprint, answers, Audience.RESTRICTED, "en")
    return {one.rule for one in find_broken_rules(blueprint, build_facts(flat), "en")}
