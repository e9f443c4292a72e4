"""What must be true of the Markdown that is delivered, beside its values."""

from __future__ import annotations

import pytest

from policygen.render.commonmark import write_markdown
from policygen.sandbox.vault import Vault


@pytest.mark.parametrize(
    ("written", "delivered"),
    [
        ("1. a\n1. b\n1. c", "1. a\n2. b\n3. c"),
        ("1. a\n\n1. b", "1. a\n\n2. b"),
        ("1. a\n\nText\n\n1. b", "1. a\n\nText\n\n1. b"),
        (
            "1. a\n    1. x\n    1. y\n1. b\n    1. z",
            "1. a\n    1. x\n    2. y\n2. b\n    1. z",
        ),
        ("1. a\n    more of a\n1. b", "1. a\n    more of a\n2. b"),
        ("- 1.5\n1.5 hours", "- 1.5\n1.5 hours"),
    ],
)
def test_the_items_of_a_list_are_counted(written: str, delivered: str) -> None:
    assert write_markdown(written, Vault()) == delivered
