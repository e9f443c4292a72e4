"""A language that is asked for finds the one that was meant, or nothing."""

from __future__ import annotations

import pytest

from policygen.model.tags import fit, parent_of


@pytest.mark.parametrize(
    ("asked", "known", "expected"),
    [
        ("nl-BE", ["nl-BE", "nl-NL"], "nl-BE"),
        ("nl_be", ["nl-BE", "nl-NL"], "nl-BE"),
        ("nl", ["nl-BE", "en"], "nl-BE"),
        ("NL", ["nl-BE", "en"], "nl-BE"),
        ("en", ["en", "en-GB"], "en"),
        ("nl", ["nl-BE", "nl-NL"], ""),
        ("nl-NL", ["nl-BE"], ""),
        ("de", ["nl-BE"], ""),
        ("", ["nl-BE"], ""),
        ("nl", [], ""),
    ],
)
def test_a_language_fits_itself_or_the_only_one_of_its_kind(
    asked: str, known: list[str], expected: str
) -> None:
    assert fit(asked, known) == expected


@pytest.mark.parametrize("tag", ["nl", "nl-BE", "nl-Latn-BE"])
def test_the_parent_of_a_tag_is_its_language(tag: str) -> None:
    assert parent_of(tag) == "nl"
