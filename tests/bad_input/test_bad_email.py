"""E-mail addresses that cannot exist."""

from __future__ import annotations

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "stalling.studio-north.be",
            "is not an e-mail address: it has no @, as in name@example.com.",
        ),
        ("stalling@studio", "Add its ending, such as studio.com"),
        ("stalling@studio-north,be", 'Did you mean "stalling@studio-north.be"?'),
    ],
)
def test_a_bad_address_is_told_with_what_would_be_right(
    desk: Desk, written: str, said: str
) -> None:
    line = desk.change("contact: stalling@studio-north.be", f"contact: {written}")

    result = desk.refuses(f"client.yaml:{line}:12: ")

    assert said in result.err
