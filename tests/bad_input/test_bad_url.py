"""Web addresses that are none, or not safe to publish."""

from __future__ import annotations

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("htp:/x y", 'An address that begins with "htp:" is not read here.'),
        ("javascript:alert(1)", "Write one that begins with https://."),
        ("our website", "Write it such as https://www.example.com/page"),
        ("https://ilse:secret@studio-north.example/", "stands before the @"),
    ],
)
def test_a_bad_address_is_told_with_what_would_be_right(
    desk: Desk, written: str, said: str
) -> None:
    line = desk.change("https://studio-north.example/shed", written)

    result = desk.refuses(f"client.yaml:{line}:8: ")

    assert said in result.err
