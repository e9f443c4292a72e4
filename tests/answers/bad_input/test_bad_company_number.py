"""Company numbers whose digits cannot be right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen.answers.read import read_answers
from policygen.errors import InputError
from tests.builders import make_question, tiny_blueprint


@pytest.mark.parametrize(
    ("country", "written", "said"),
    [
        (
            "be",
            "0403.170.702",
            "A Belgian company number has 10 digits and begins with 0 or 1, such as "
            "0403.170.701. The check digits of 0403.170.702 do not fit; "
            "should it be 0403.170.701?",
        ),
        (
            "be",
            "12345678",
            "A Belgian company number has 10 digits and begins with 0 or 1, such as "
            '0403.170.701. "12345678" does not; look it up in the Crossroads Bank for '
            "Enterprises.",
        ),
        (
            "nl",
            "0403.170.701",
            "A Dutch company number (KvK) has 8 digits, such as 12345678. "
            '"0403.170.701" does not; look it up in the trade register.',
        ),
    ],
)
def test_a_wrong_number_is_told_with_what_would_be_right(
    country: str, written: str, said: str
) -> None:
    tiny = tiny_blueprint()
    number = make_question("company_number", key="org.reg_no")
    blueprint = replace(tiny, questions=(*tiny.questions, number))
    data = f"blueprint: bike-shed\norg: {{country: {country}, reg_no: {written}}}\n"

    with pytest.raises(InputError) as caught:
        read_answers(blueprint, data.encode(), "a.yaml")

    assert str(caught.value) == f"a.yaml:2:28: {said}"
