"""Blueprints that cannot be used as they are."""

from __future__ import annotations

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("blueprint.yaml", "groups:", "groups§", "This is not valid YAML: "),
        (
            "questions.yaml",
            "type: money",
            "type: §mony",
            '"mony" is no type that exists.',
        ),
        ("texts/nl.yaml", "glossary:", "glossary§", "This is not valid YAML: "),
        ("rules.yaml", "severity: info", "severity: §fatal", '"fatal"'),
    ],
)
def test_a_mistake_is_told_with_its_file_and_line(
    desk: Desk, file: str, old: str, new: str, said: str
) -> None:
    desk.change(old, new, f"bike-shed/{file}")

    result = desk.refuses(f"bike-shed/{file}:")

    assert said in result.err


def test_a_blueprint_without_questions_is_told(desk: Desk) -> None:
    (desk.folder / "bike-shed" / "questions.yaml").unlink()

    desk.refuses("bike-shed/blueprint.yaml:1: The blueprint has no questions.")


def test_a_link_out_of_the_blueprint_is_refused(desk: Desk) -> None:
    (desk.folder / "bike-shed" / "texts" / "fr.yaml").symlink_to("/etc/passwd")

    desk.refuses("bike-shed/texts/fr.yaml: This is a link, which is not followed.")


def test_a_theme_that_asks_for_something_outside_is_refused(desk: Desk) -> None:
    desk.change(
        "body { font-size: 11pt;",
        "body { background: url(https://evil.example/x.png); font-size: 11pt;",
        "bike-shed/theme/print.css",
    )

    desk.refuses(
        'en/bicycle-shed-agreement.pdf: A page asks for "https://evil.example/x.png"'
        ", which is not part of the pack.\n    Use only the fonts and the logo"
    )
