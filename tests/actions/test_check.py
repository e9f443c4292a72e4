"""What `check` says of a client, and how it ends."""

from __future__ import annotations

import json

import pytest

from tests.journeys import CLIENT, Desk

DANGER = ("  places: 60", "  places: 12\n  charging_rule: any_time")
LARGE = ("places: 60", "places: 260")


def test_a_client_with_nothing_to_mend_is_told_so(desk: Desk) -> None:
    before = desk.everything()

    said = desk.type("check", CLIENT, "--strict")

    assert (said.code, said.out, said.err) == (0, "client.yaml: nothing to mend\n", "")
    assert desk.everything() == before


def test_findings_are_grouped_worst_first_with_source_and_remedy(desk: Desk) -> None:
    desk.change(*DANGER)
    desk.change("  effective: 2026-12-01\n", "")

    said = desk.type("check", CLIENT)

    assert said.code == 1
    assert said.out.splitlines()[0] == "client.yaml: 3 to mend, 1 to decide"
    assert said.out.index("To mend before anybody publishes or signs (3)") < (
        said.out.index("To decide consciously (1)")
    )
    assert "policygen wizard client.yaml --ask doc.effective\n" in said.out
    assert "  L-40 [agreement en]: " in said.out
    assert (
        "  B-1: Altijd opladen is gevaarlijk.\n      Kies een tijdklok.\n"
        "      Source: Fire brigade leaflet 12 (K)\n"
    ) in said.out


def test_a_warning_fails_only_when_asked_to_be_strict(desk: Desk) -> None:
    desk.change(*DANGER)

    assert desk.type("check", CLIENT).code == 0
    assert desk.type("check", CLIENT, "--strict").code == 1


def test_good_to_know_never_fails(desk: Desk) -> None:
    desk.change(*LARGE)

    said = desk.type("check", CLIENT, "--strict")

    assert said.code == 0
    assert said.out.splitlines()[0] == "client.yaml: 1 good to know"


def test_an_accepted_finding_is_listed_with_its_reason(desk: Desk) -> None:
    desk.change(*DANGER)
    desk.change("org:\n", "overrides: [{rule: B-1, reason: only e-bikes}]\norg:\n")

    said = desk.type("check", CLIENT, "--strict")

    assert said.code == 0
    assert said.out.splitlines()[0] == "client.yaml: nothing to mend"
    assert "Accepted by the client (1)\n  B-1: " in said.out
    assert said.out.endswith("      Reason: only e-bikes\n")


def test_open_answers_can_be_accepted_with_a_reason(desk: Desk) -> None:
    desk.change("  places: 60\n", "")
    desk.change("org:\n", "overrides: [{rule: L-40, reason: we count}]\norg:\n")

    said = desk.type("check", CLIENT, "--strict")

    assert said.code == 0
    assert "Accepted by the client (3)\n" in said.out
    assert said.out.count("Reason: we count") == 3


@pytest.mark.parametrize(
    ("override", "said"),
    [
        ("{rule: B-9, reason: x}", 'There is no rule "B-9" to override.\n    Did you'),
        ("{rule: B-1}", 'The override of "B-1" has no reason.'),
        ("{rule: L-40, reason: ''}", 'The override of "L-40" has no reason.'),
        ("{rule: leak, reason: x}", "A leak cannot be accepted.\n    Take what"),
    ],
)
def test_an_override_that_cannot_be_is_refused(
    desk: Desk, override: str, said: str
) -> None:
    line = desk.change("org:\n", f"overrides: [{override}]\norg:\n")

    desk.refuses(f"client.yaml:{line}:13: {said}", arguments=("check", CLIENT))


def test_tools_get_every_finding_with_every_field(desk: Desk) -> None:
    desk.change(*DANGER)
    desk.client("other.yaml")

    said = desk.type("check", CLIENT, "other.yaml", "none.yaml", "--json")

    assert said.code == 1
    assert said.err.startswith("none.yaml: There is no such file.")
    first, second = json.loads(said.out)
    assert second == {"client": "other.yaml", "findings": []}
    assert first == {
        "client": "client.yaml",
        "findings": [
            {
                "rule": "B-1",
                "severity": "warning",
                "message": "Altijd opladen is gevaarlijk.",
                "hint": "Kies een tijdklok.",
                "key": "shed.charging_rule",
                "document": "",
                "clause": "",
                "language": "",
                "source": "Fire brigade leaflet 12",
                "confidence": "K",
                "reason": "",
            }
        ],
    }


def test_a_leak_is_an_error_that_check_shows(desk: Desk) -> None:
    desk.change("en: No mopeds.", "en: No mopeds. Call +32 9 225 11 22.")

    said = desk.type("check", CLIENT)

    assert said.code == 1
    assert (
        '  leak [notice en]: In "Notice on the door" staat "+32 9 225 11 22"'
        in said.out
    )


def test_words_in_one_language_for_documents_in_two_are_good_to_know(
    desk: Desk,
) -> None:
    desk.change(
        "  house_rules:\n    nl: Geen brommers.\n    en: No mopeds.\n",
        "  house_rules: No mopeds.\n",
    )
    desk.change("{nl: onthaal, en: front desk}", "front desk")

    said = desk.type("check", CLIENT)

    assert said.code == 0
    assert said.out.splitlines()[0] == "client.yaml: 2 good to know"


def test_a_clause_that_one_language_lacks_is_an_error(desk: Desk) -> None:
    file = "bike-shed/documents/notice/en.md.j2"
    path = desk.folder / file
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index('{% clause "BN-2" %}')], encoding="utf-8")

    said = desk.type("check", CLIENT)

    assert said.code == 1
    assert "L-40 [notice BN-2 en]" in said.out or "BN-2" in said.err
