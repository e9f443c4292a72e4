"""`policygen check` tells the worst first, quotes the sentence, and can be strict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from policygen.cli.main import main
from policygen.settings import blueprints_folder

BAKERY = blueprints_folder() / "social-media" / "examples" / "bakkerij-peeters.yaml"
LONG = "Wie kijkt, " + "en dan nog iemand anders en " * 6 + "krijgt vrij."


def write(folder: Path, **groups: object) -> Path:
    """Give the bakery with other answers, its logo left out."""
    answers = yaml.safe_load(BAKERY.read_text(encoding="utf-8"))
    answers.get("brand", {}).pop("logo", None)
    for name, values in groups.items():
        if isinstance(values, dict):
            answers.setdefault(name, {}).update(values)
        else:
            answers[name] = values
    path = folder / "bakkerij-peeters.yaml"
    path.write_text(yaml.safe_dump(answers, allow_unicode=True), encoding="utf-8")
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments)])


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    return write(
        tmp_path,
        emp={"monitoring": "network_data"},
        scope={"workers": ["employees"]},
        sla={"oncall_terms": {"nl": LONG, "en": LONG}},
    )


def test_the_worst_comes_first(wrong: Path) -> None:
    result = run(wrong)

    at = [
        result.stdout.index(f"\n{heading}")
        for heading in ("Aan te passen voor", "Bewust te beslissen", "Goed om te weten")
    ]
    assert at == sorted(at)
    assert at[0] < result.stdout.index("L-01: ") < at[1]
    assert at[1] < result.stdout.index("L-09: ") < at[2]
    assert result.exit_code == 1


def test_a_finding_quotes_its_sentence_and_tells_its_source(wrong: Path) -> None:
    result = run(wrong)

    said = " ".join(result.stdout.split())
    assert "  reading: Een zin telt" in result.stdout
    assert "Waar: Socialemediabeleid, 1" in said
    assert "(EP-14) [nl-BE]" in said
    assert f'{LONG}"' in said
    assert "(privésector) (nagelezen)" in said
    assert "Dit is geen juridisch advies." in result.stdout


def test_tools_get_the_same(wrong: Path) -> None:
    (client,) = json.loads(run(wrong, "--json").stdout)

    rules = [finding["rule"] for finding in client["findings"]]
    long = next(one for one in client["findings"] if one["rule"] == "reading")
    assert rules.index("L-01") < rules.index("L-09") < rules.index("reading")
    assert LONG in long["sentence"]


def test_a_warning_fails_only_when_strict(tmp_path: Path) -> None:
    path = write(tmp_path, scope={"workers": ["employees"]})

    assert run(path).exit_code == 0
    assert run(path, "--strict").exit_code == 1


def test_a_reason_lets_a_finding_over_text_pass(tmp_path: Path) -> None:
    overrides = [{"rule": "L-35", "reason": "Dat woord kiezen we zelf."}]
    resp = {"avoid_words": "confusion"}

    before = run(write(tmp_path, resp=resp), "--strict")
    after = run(write(tmp_path, resp=resp, overrides=overrides), "--strict")

    assert "  L-35: " in before.stdout
    assert "      Waar: modelantwoord 1 [en]\n" in before.stdout
    assert (before.exit_code, after.exit_code) == (1, 0)
    assert "Aanvaard, met een reden (1)" in after.stdout
    assert "Reden: Dat woord kiezen we zelf." in after.stdout


def test_a_client_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    result = run(tmp_path / "nobody.yaml", write(tmp_path))

    assert result.exit_code == 1
    assert "bakkerij-peeters.yaml: niets aan te passen" in result.stdout


def test_many_clients_end_in_a_table_with_the_worst_first(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
    clean = write(tmp_path / "a")
    wrong = write(
        tmp_path / "b", emp={"monitoring": "network_data"}, org={"email": None}
    )
    broken = write(tmp_path / "c", org={"headcount": "veel"})

    result = run(clean, wrong, broken)

    table = result.stdout.rpartition("\n\n")[2].splitlines()
    assert table[0] == "aan te passen  waarvan in te vullen  te beslissen  klant"
    assert [line.split() for line in table[1:-1]] == [
        ["–", "–", "–", str(broken), "(niet", "nagekeken:", "zie", "de", "melding)"],
        ["2", "1", "0", str(wrong)],
        ["0", "0", "0", str(clean)],
    ]
    assert table[-1] == "3 klanten nagekeken, bij 2 is er iets aan te passen."
    assert result.exit_code == 1


def test_clients_of_several_languages_are_counted_in_that_of_the_computer() -> None:
    words = ["check", str(BAKERY), str(BAKERY.with_name("larkspur-cycles.yaml"))]

    result = CliRunner().invoke(main, words, env={"LC_ALL": "fr_BE.UTF-8"})

    assert result.stdout.endswith("2 clients contrôlés, rien à corriger.\n")
    assert result.exit_code == 0
