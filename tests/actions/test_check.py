"""What `check` says of a client, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policygen.cli import findings
from policygen.cli.command import command
from tests.journeys import CLIENT, Desk

DANGER = ("  places: 60", "  places: 12\n  charging_rule: any_time")
LARGE = ("places: 60", "places: 260")


def test_a_client_with_nothing_to_mend_is_told_so(desk: Desk) -> None:
    before = desk.everything()

    said = desk.type("check", CLIENT, "--strict")

    assert (said.code, said.out, said.err) == (
        0,
        "client.yaml: niets aan te passen\n",
        "",
    )
    assert desk.everything() == before


def test_findings_are_grouped_worst_first_with_source_and_remedy(desk: Desk) -> None:
    desk.change(*DANGER)
    desk.change("  effective: 2026-12-01\n", "")

    said = desk.type("check", CLIENT)

    assert said.code == 1
    line = 1 + (desk.folder / CLIENT).read_text().splitlines().index(
        "  charging_rule: any_time"
    )
    assert said.out == (
        "client.yaml: 1 aan te passen, 1 te beslissen\n"
        "\n"
        "Aan te passen voor iemand publiceert of tekent (1)\n"
        "\n"
        '  L-40: Op "Ingangsdatum" is nog geen antwoord gegeven.\n'
        "      Waar: Afspraken voor de fietsenstalling [en, nl-BE]\n"
        "      Vraag: Ingangsdatum (doc.effective)\n"
        "      Te doen: Vul het aan.\n"
        f"          {command('wizard', Path(CLIENT), '--ask', 'doc.effective')}\n"
        "\n"
        "Bewust te beslissen (1)\n"
        "\n"
        "  B-1: Altijd opladen is gevaarlijk.\n"
        f"      Vraag: Regel voor het opladen (shed.charging_rule, client.yaml:{line})\n"
        "      Te doen: Kies een tijdklok.\n"
        f"          {command('wizard', Path(CLIENT), '--ask', 'shed.charging_rule')}\n"
        "      Bron: Folder 12 van de brandweer (algemeen bekend)\n"
        "\n"
        "Is iets zo bedoeld? Geef dan uw reden: daarna telt het niet meer mee.\n"
        "Bijvoorbeeld met:\n"
        f"  {command('accept', Path(CLIENT), 'B-1')}\n"
    )


@pytest.mark.parametrize(
    ("languages", "heading", "source"),
    [
        ("[en]", "To decide consciously (1)", "(generally known)"),
        ("[nl-NL]", "Bewust te beslissen (1)", "(algemeen bekend)"),
    ],
)
def test_the_report_speaks_the_language_of_the_client(
    desk: Desk, languages: str, heading: str, source: str
) -> None:
    desk.change(*DANGER)
    desk.change("[nl-BE, en]", languages)

    said = desk.type("check", CLIENT)

    assert heading in said.out
    assert source in said.out


@pytest.mark.parametrize("columns", [40, 70, 300])
def test_lines_end_between_words_where_the_terminal_ends(
    desk: Desk, columns: int
) -> None:
    desk.change("  effective: 2026-12-01\n", "")
    desk.change(*DANGER)

    narrow = desk.type("check", CLIENT, COLUMNS=str(columns)).out
    wide = desk.type("check", CLIENT, COLUMNS="100").out

    lines = [line for line in narrow.splitlines() if " --ask " not in line]
    assert max(map(len, lines[1:])) <= min(columns, 100)
    assert narrow.split() == wide.split()


def test_a_command_can_be_typed_whatever_the_file_is_called(desk: Desk) -> None:
    desk.change("  effective: 2026-12-01\n", "")
    odd = desk.folder / "-rf $HOME;.yaml"
    (desk.folder / CLIENT).rename(odd)

    said = desk.type("check", "--", odd.name)

    assert "wizard './-rf $HOME;.yaml' --ask doc.effective\n" in said.out


def test_an_override_that_has_nothing_to_say_is_good_to_know(desk: Desk) -> None:
    desk.change("org:\n", "overrides: [{rule: B-1, reason: only e-bikes}]\norg:\n")

    said = desk.type("check", CLIENT, "--strict")
    built = desk.build("--language", "en")

    assert said.code == 0
    assert said.out.startswith("client.yaml: 1 goed om te weten\n")
    assert (
        'override: Er staat een reden om B-1 te aanvaarden ("only e-bikes"), '
        "maar die regel heeft nu niets te melden. "
    ) in " ".join(said.out.split())
    assert built.err == ""
    assert "1 goed om te weten" in desk.build().err


def test_letters_that_no_font_has_are_told_with_their_answer(desk: Desk) -> None:
    line = desk.change("name: Studio North", "name: §Studio \u0f3c North")

    said = desk.type("check", CLIENT)
    built = desk.type("build", CLIENT)

    message = 'Een pdf kan "\u0f3c" (U+0F3C) niet tonen'
    assert said.code == 1
    assert f"  print: {message}" in said.out
    assert f"(org.name, client.yaml:{line})" in said.out
    assert built.code == 1
    assert built.err.startswith(f"client.yaml:{line}:9: {message}")
    assert desk.build().code == 0


def test_a_warning_fails_only_when_asked_to_be_strict(desk: Desk) -> None:
    desk.change(*DANGER)

    assert desk.type("check", CLIENT).code == 0
    assert desk.type("check", CLIENT, "--strict").code == 1


def test_good_to_know_never_fails(desk: Desk) -> None:
    desk.change(*LARGE)

    said = desk.type("check", CLIENT, "--strict")

    assert said.code == 0
    assert said.out.splitlines()[0] == "client.yaml: 1 goed om te weten"


def test_an_accepted_finding_is_listed_with_its_reason(desk: Desk) -> None:
    desk.change(*DANGER)
    desk.change("org:\n", "overrides: [{rule: B-1, reason: only e-bikes}]\norg:\n")

    said = desk.type("check", CLIENT, "--strict")

    assert said.code == 0
    assert said.out.splitlines()[0] == "client.yaml: niets aan te passen"
    assert "Aanvaard, met een reden (1)\n\n  B-1: " in said.out
    assert "Te doen" not in said.out
    assert said.out.endswith("      Reden: only e-bikes\n")


def test_open_answers_can_be_accepted_with_a_reason(desk: Desk) -> None:
    desk.change("  places: 60\n", "")
    desk.change("org:\n", "overrides: [{rule: L-40, reason: we count}]\norg:\n")

    said = desk.type("check", CLIENT, "--strict")

    assert said.code == 0
    assert "Aanvaard, met een reden (1)\n" in said.out
    assert said.out.count("Reden: we count") == 1


@pytest.mark.parametrize(
    ("override", "said"),
    [
        ("{rule: B-9, reason: x}", 'Er is geen regel "B-9" om te aanvaarden.\n    Bed'),
        ("{rule: B-1}", 'Bij de override van "B-1" staat geen reden.'),
        ("{rule: L-40, reason: ''}", 'Bij de override van "L-40" staat geen reden.'),
        ("{rule: leak, reason: x}", "Een lek kan niet aanvaard worden.\n    Haal"),
    ],
)
def test_an_override_that_cannot_be_is_refused(
    desk: Desk, override: str, said: str
) -> None:
    line = desk.change("org:\n", f"overrides: [{override}]\norg:\n")

    desk.refuses(f"client.yaml:{line}:13: {said}", arguments=("check", CLIENT))


def test_tools_get_every_finding_with_every_field(desk: Desk) -> None:
    line = desk.change(*DANGER)
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
                "sentence": "",
                "source": "Folder 12 van de brandweer (algemeen bekend)",
                "confidence": "K",
                "reason": "",
                "place": "",
                "questions": [
                    {
                        "key": "shed.charging_rule",
                        "title": "Regel voor het opladen",
                        "line": line + 1,
                        "column": 18,
                    }
                ],
            }
        ],
    }


def test_a_leak_is_an_error_that_check_shows(desk: Desk) -> None:
    desk.change("en: No mopeds.", "en: No mopeds. Call +32 9 225 11 22.")

    said = desk.type("check", CLIENT)

    assert said.code == 1
    assert (
        '  leak: In "Notice on the door" staat "+32 9 225 11 22" (Sleutelbeheerders).'
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
    assert said.out.splitlines()[0] == "client.yaml: 2 goed om te weten"


def test_a_clause_that_one_language_lacks_is_an_error(desk: Desk) -> None:
    file = "bike-shed/documents/notice/en.md.j2"
    path = desk.folder / file
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index('{% clause "BN-2" %}')], encoding="utf-8")

    said = desk.type("check", CLIENT)

    assert said.code == 1
    assert 'In "Notice on the door" ontbreekt deel BN-2' in said.out


def test_a_build_shows_the_worst_and_how_to_see_the_rest(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findings, "MOST", 2)
    desk.write("empty.yaml", "blueprint: ./bike-shed\ndoc: {languages: [en]}\n")

    said = desk.type("build", "empty.yaml", "--format", "md")

    assert said.code == 0
    assert said.err.count("L-40") == 2
    assert said.err.endswith(
        "And 3 more to mend.\n"
        "Everything that the checks say (5 to mend):\n"
        f"  {command('check', Path('empty.yaml'))}\n"
    )


def test_sentences_that_one_remedy_mends_are_one_point(desk: Desk) -> None:
    long = "Wie stalt, " + "en dan nog iemand anders en " * 8 + "gaat mee."
    desk.change(
        "    nl: Geen brommers.\n",
        f"    nl: |\n      {long}\n      {long.replace('anders en', 'en')}\n",
    )

    said = desk.type("check", CLIENT)

    assert said.out.startswith("client.yaml: 1 goed om te weten\n")
    assert said.out.count("  reading: Een zin telt") == 1
    assert said.out.count("Te doen:") == 1
    assert said.out.count("      Waar: ") >= said.out.count("Een zin telt") > 1
