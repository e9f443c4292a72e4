"""E-mail addresses that cannot exist."""

from __future__ import annotations

import pytest

from tests.builders import problems_of


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("info.example.com", "is not an e-mail address: it has no @"),
        ("info@example", "Add its ending, such as example.com"),
        ("info@example,be", 'Did you mean "info@example.be"?'),
        ("in fo@example.be", 'Did you mean "info@example.be"?'),
        (".info@example.be", "Write it such as info@example.com"),
    ],
)
def test_a_bad_address_is_told_with_what_would_be_right(
    written: str, words: str
) -> None:
    (found,) = problems_of(f"people:\n  contact: {written}\n")

    assert found.startswith("a.yaml:3:12: ")
    assert words in found
