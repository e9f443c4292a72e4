"""A template can measure a text as a network counts it."""

from __future__ import annotations

import pytest

from policygen.sandbox.environment import render_text
from policygen.sandbox.facts import build_facts
from policygen.sandbox.helpers import Helpers


def written(template: str, **answers: object) -> str:
    rendition = render_text(
        template,
        name="a.md.j2",
        facts=build_facts({f"org.{key}": value for key, value in answers.items()}),
        clauses=(),
        language="en",
        helpers=Helpers(),
    ).as_markdown()
    return rendition.vault.plain(rendition.text).strip()


@pytest.mark.parametrize(
    ("template", "counted"),
    [
        ("{{ count('Hello') }}", "5"),
        ("{{ count(org.name) }}", "7"),
        ("{{ count('We are ' ~ org.name) }}", "14"),
        ("{{ count('See ' ~ org.url) }}", "25"),
        ("{{ count('See ' ~ org.url, 23) }}", "27"),
        ("{{ count('See ' ~ org.url ~ ' now', 23) }}", "31"),
        ("{% set put %}We are {{ org.name }}{% endset %}{{ count(put) }}", "14"),
        ("{{ count('') }}", "0"),
    ],
)
def test_a_text_is_counted_as_readers_see_it(template: str, counted: str) -> None:
    assert written(template, name="Déjà vu", url="https://a.example/abc") == counted
