"""Data with conditions gives each client what is meant for that client."""

from __future__ import annotations

import pytest

from policygen.sandbox.facts import NotAsked, Open, build_facts
from policygen.sandbox.variants import conditions_inside, settle

REPLY = {
    "id": "7",
    "action": "Remind.",
    "variants": [
        {"when": "shed.kind == 'open'", "action": "Wait.", "who": "you"},
        {"when": "shed.places > 2", "action": "Ask."},
        "no group",
    ],
    "texts": [
        {"when": "shed.kind == 'open'", "text": "It stays."},
        {"when": "shed.kind != 'open'", "text": "It goes."},
        "plain",
    ],
}


def settled(**answers: object) -> object:
    facts = build_facts({f"shed.{key}": value for key, value in answers.items()})
    return settle(REPLY, facts)


@pytest.mark.parametrize(
    ("answers", "action", "texts"),
    [
        ({"kind": "open", "places": 9}, "Wait.", ["It stays."]),
        ({"kind": "shut", "places": 9}, "Ask.", ["It goes."]),
        ({"kind": "shut", "places": 1}, "Remind.", ["It goes."]),
        ({"kind": Open("kind"), "places": 1}, "Remind.", ["It stays.", "It goes."]),
        ({"kind": NotAsked(), "places": 1}, "Remind.", []),
    ],
)
def test_a_client_gets_what_holds(
    answers: dict[str, object], action: str, texts: list[str]
) -> None:
    found = settled(**answers)

    assert isinstance(found, dict)
    assert found["action"] == action
    assert found["texts"] == (*({"text": text} for text in texts), "plain")
    assert ("who" in found) is (action == "Wait.")
    assert "variants" not in found


def test_data_without_conditions_stays_as_it_is() -> None:
    assert settle({"a": ["b", {"c": 1}]}, {}) == {"a": ("b", {"c": 1})}


def test_every_condition_has_the_way_that_leads_to_it() -> None:
    assert list(conditions_inside([REPLY])) == [
        ((0, "variants", 0, "when"), "shed.kind == 'open'"),
        ((0, "variants", 1, "when"), "shed.places > 2"),
        ((0, "texts", 0, "when"), "shed.kind == 'open'"),
        ((0, "texts", 1, "when"), "shed.kind != 'open'"),
    ]
