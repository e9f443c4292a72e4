"""What a person can do with blueprints, on real folders."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from policygen.actions import blueprints
from policygen.actions.blueprints import (
    check_blueprint,
    list_blueprints,
    names_of_ours,
    schema_of,
)
from policygen.errors import InputError, UsageError
from tests.builders import TINY_HOME, copy_tiny, plant


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give a folder of ours that holds the tiny blueprint alone."""
    shutil.copytree(TINY_HOME, tmp_path / "home")
    monkeypatch.setattr(blueprints, "blueprints_folder", lambda: tmp_path / "home")
    return tmp_path / "home"


def test_ours_are_listed(home: Path) -> None:
    assert names_of_ours() == ("bike-shed",)
    assert [blueprint.version for blueprint in list_blueprints()] == ["1.2.0"]


@pytest.mark.parametrize("name", names_of_ours())
def test_our_own_blueprints_have_no_mistakes(name: str) -> None:
    problems = check_blueprint(name).problems

    assert [problem.sentence() for problem in problems] == []


def test_a_whole_blueprint_has_no_problems(home: Path) -> None:
    checked = check_blueprint("bike-shed")

    assert checked.problems == ()
    assert (checked.name, checked.documents, checked.examples) == ("bike-shed", 2, 1)


def test_a_strangers_blueprint_is_checked_as_well(tmp_path: Path) -> None:
    checked = check_blueprint(f"{copy_tiny(tmp_path)}/")

    assert checked.problems == ()


def test_a_strangers_endless_blueprint_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("policygen.actions.limits.SECONDS", 1)
    folder = copy_tiny(tmp_path)
    many = "{% for a in range(9999) %}" * 3 + "{% endfor %}" * 3
    plant(folder, "documents/notice/en.md.j2", "Open: {{ shed.hours }}.", many)

    with pytest.raises(InputError, match="too much time or memory"):
        check_blueprint(f"{folder}/")


def test_a_template_that_does_not_render_is_found_with_its_line(home: Path) -> None:
    line = plant(
        home / "bike-shed",
        "documents/notice/en.md.j2",
        "Open: {{ shed.hours }}.",
        "{{ shed.places / (shed.places - 60) }}",
    )

    problems = check_blueprint("bike-shed").problems

    assert [problem.line for problem in problems] == [line]
    assert problems[0].file.endswith("documents/notice/en.md.j2")
    assert problems[0].hint.endswith("It came up with the example studio-north.")


def test_a_template_that_fails_without_answers_is_found(home: Path) -> None:
    line = plant(
        home / "bike-shed",
        "documents/notice/en.md.j2",
        "{% if shed.url %}\nMore on [{{ shed.url }}]({{ shed.url }}).\n{% endif %}",
        "{{ shed.url }}",
    )

    problems = check_blueprint("bike-shed").problems

    assert line in [problem.line for problem in problems]
    hints = " ".join(problem.hint for problem in problems)
    assert "no profile and no answers." in hints


def test_a_rule_that_cannot_be_worked_out_is_found(home: Path) -> None:
    plant(home / "bike-shed", "rules.yaml", '"shed.places > 200', '"shed.url > 200')

    problems = check_blueprint("bike-shed").problems

    assert any("cannot be worked out" in problem.message for problem in problems)


def test_a_profile_that_cannot_be_used_is_found(home: Path) -> None:
    plant(
        home / "bike-shed",
        "questions.yaml",
        "  default: [nl-BE]\n  min: 1",
        "  default: [nl-BE]\n  min: 1\n  max: 1",
    )

    problems = check_blueprint("bike-shed").problems

    assert any("no profile and no answers." in problem.hint for problem in problems)


def test_warnings_about_an_example_are_no_mistakes(home: Path) -> None:
    plant(
        home / "bike-shed",
        "rules.yaml",
        "shed.places > 200",
        "shed.places > 20",
    )

    assert check_blueprint("bike-shed").problems == ()


def test_an_example_with_an_invalid_answer_is_found(home: Path) -> None:
    file = "examples/studio-north.yaml"
    line = plant(home / "bike-shed", file, "places: 60", "places: 6000")
    plant(home / "bike-shed", file, "org:\n", "org:\n  nickname: x\n")

    problems = check_blueprint("bike-shed").problems

    assert [problem.line for problem in problems] == [line + 1, 4][::-1]
    assert all(problem.file.endswith(file) for problem in problems)


def test_a_leak_is_found_by_rendering(home: Path) -> None:
    plant(
        home / "bike-shed",
        "examples/studio-north.yaml",
        "    en: No mopeds.",
        "    en: No mopeds. Ask Ilse Maes on +32 9 225 11 22.",
    )

    problems = check_blueprint("bike-shed").problems

    assert problems
    assert all("may not see" in problem.message for problem in problems)
    assert all(problem.file.endswith("studio-north.yaml") for problem in problems)


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("questions.yaml", "default: 25 EUR", "default: 25 XYZ", "shed.deposit"),
        ("questions.yaml", 'default: "1.0"', 'default: "\\u0007"', "doc.version"),
        (
            "blueprint.yaml",
            "    shed.charging: no",
            "    shed.charging: no\n    §shed.places: 6000",
            "shed.places",
        ),
        (
            "blueprint.yaml",
            "    shed.charging: no",
            "    shed.charging: no\n    §people.contact: nobody",
            "people.contact",
        ),
        (
            "blueprint.yaml",
            "    shed.charging: no",
            "    shed.charging: no\n"
            "    §people.keepers: [{role: {nl: a, en: b}, email: nobody}]",
            "people.keepers",
        ),
        (
            "questions.yaml",
            "choices: [weekdays, weekend], default: [weekdays]}",
            "choices: [weekdays, weekend], max: 1, default: [weekdays, weekend]}",
            "days",
        ),
    ],
)
def test_a_preset_that_no_client_could_answer_is_found(
    file: str, old: str, new: str, key: str, home: Path
) -> None:
    line = plant(home / "bike-shed", file, old, new)

    problems = check_blueprint("bike-shed").problems

    found = [problem for problem in problems if "is refused" in problem.message]
    assert [problem.line for problem in found] == [line]
    assert found[0].file.endswith(file)
    assert found[0].hint


def test_what_cannot_be_read_is_not_tried_out(home: Path) -> None:
    plant(home / "bike-shed", "plan.yaml", "start: fire", "start: fier")

    problems = check_blueprint("bike-shed").problems

    assert [problem.hint for problem in problems] == ['Did you mean "fire"?']


def test_the_schema_of_the_only_blueprint_needs_no_name(home: Path) -> None:
    assert schema_of() == schema_of("bike-shed")
    assert json.loads(schema_of())["title"] == "Answers for bike-shed 1.2.0"


def test_with_two_blueprints_the_schema_needs_a_name(home: Path) -> None:
    shutil.copytree(home / "bike-shed", home / "boat-shed")

    with pytest.raises(UsageError, match="Name one of them: bike-shed, boat-shed"):
        schema_of()
