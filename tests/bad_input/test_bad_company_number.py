"""Company numbers whose digits cannot be right."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, Desk


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("0999.123.458", "should it be 0999.123.457?"),
        ("12345678", "A Belgian company number has 10 digits"),
    ],
)
def test_a_wrong_number_is_told_with_what_would_be_right(
    desk: Desk, written: str, said: str
) -> None:
    desk.write(
        CLIENT,
        "blueprint: social-media\n"
        "org:\n  jurisdictions: [be]\n  main_jurisdiction: be\n"
        f'  reg_no: "{written}"\n',
    )

    result = desk.refuses("client.yaml:5:11: ")

    assert said in result.err
