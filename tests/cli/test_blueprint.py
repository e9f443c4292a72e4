"""The command `policygen blueprint` on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from policygen.cli.blueprint import blueprint_group
from policygen.errors import InputError
from tests.builders import copy_tiny, plant


def test_list_names_the_blueprints_that_came_along() -> None:
    result = CliRunner().invoke(blueprint_group, ["list"])

    assert result.exit_code == 0
    assert (
        "social-media 1.0.0: 12 documents in nl-BE, nl-NL, fr-BE, en" in result.stdout
    )


def test_check_of_a_whole_blueprint_says_so(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)

    result = CliRunner().invoke(blueprint_group, ["check", f"{folder}/"])

    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.startswith(
        "bike-shed: no mistakes in 23 questions, 2 documents"
    )


def test_check_prints_every_mistake_with_place_and_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_tiny(tmp_path)
    monkeypatch.chdir(tmp_path)
    plant(folder, "rules.yaml", "keys: [shed.places]", "keys: [shed.place]")
    plant(folder, "texts/en.yaml", "  shed: bicycle shed\n", "")
    (folder / "stray.yaml").write_text("a: b\n")

    result = CliRunner().invoke(blueprint_group, ["check", "./bike-shed"])

    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    rule = 'The rule "B-2" names "shed.place", which is no question.'
    place = lines.index(f"bike-shed/rules.yaml:10:10: {rule}")
    assert lines[place + 1] == '    Did you mean "shed.places"?'
    assert "bike-shed/stray.yaml: Nothing reads this file." in lines
    assert " mistakes in 23 questions" in lines[-1]


def test_a_document_without_a_template_is_told_once_with_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_tiny(tmp_path)
    monkeypatch.chdir(tmp_path)
    (folder / "documents" / "notice" / "en.md.j2").unlink()

    result = CliRunner().invoke(blueprint_group, ["check", "./bike-shed"])

    assert result.exit_code == 1
    assert result.stdout.splitlines()[:-1] == [
        "bike-shed/documents/notice/en.md.j2: "
        'The document "notice" has no template in "en".',
        "    Translate the template of another language.",
    ]


def test_check_of_a_blueprint_that_does_not_exist_is_an_input_error() -> None:
    result = CliRunner().invoke(blueprint_group, ["check", "social-medai"])

    assert isinstance(result.exception, InputError)
    assert 'Did you mean "social-media"?' in str(result.exception)


def test_schema_prints_json() -> None:
    result = CliRunner().invoke(blueprint_group, ["schema", "social-media"])

    schema = json.loads(result.stdout)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "org" in schema["properties"]
