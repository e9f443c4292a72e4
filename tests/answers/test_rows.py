"""Rows: every wrong cell with its place, defaults filled in, shapes refused."""

from __future__ import annotations

import pytest

from policygen import marked
from policygen.answers.circumstances import Circumstances
from policygen.answers.kinds import accept, check
from policygen.answers.refused import Refused
from policygen.model.values import Localised, Row
from tests.builders import make_question

HERE = Circumstances(jurisdiction="be", languages=("nl-BE", "en"))
PEOPLE = make_question(
    "rows",
    key="people.notify",
    minimum=1,
    maximum=3,
    columns=(
        make_question("text", key="role", required=True, translatable=True),
        make_question("text", key="name", maximum=10),
        make_question("phone", key="phone"),
        make_question(
            "many", key="days", choices=["week", "weekend"], default=("week",)
        ),
        make_question("int", key="order", rules={"even": "value % 2 == 0"}),
        make_question("text", key="copy", rules={"other": "value != row.name"}),
    ),
)


def read(text: str) -> object:
    """Read rows from a YAML text."""
    return accept(PEOPLE, marked.read_marked(text.encode(), "a.yaml"), HERE)


def refusals(text: str) -> list[tuple[str, int, int, int, str]]:
    """Give code, place and cell of everything that is refused."""
    with pytest.raises(Refused) as caught:
        read(text)
    return [
        (part.code, part.line, part.column, part.row, part.column_id)
        for part in caught.value.every()
    ]


def test_rows_are_read_in_the_order_of_the_columns_with_defaults() -> None:
    found = read("- {phone: 09 222 33 44, role: {nl: baas, en: boss}, name: ''}")

    role = Localised((("nl", "baas"), ("en", "boss")))
    assert found == (
        Row({"role": role, "phone": "+32 9 222 33 44", "days": ("week",)}),
    )
    assert list(found[0].cells) == ["role", "phone", "days"]


def test_every_wrong_cell_is_refused_at_once() -> None:
    text = """\
- role: boss
  name: far too long a name
  phone: 09 222
- nmae: Els
  days: [weekedn]
- Jan
"""

    assert refusals(text) == [
        ("text_high", 2, 9, 1, "name"),
        ("phone_short", 3, 10, 1, "phone"),
        ("column_meant", 4, 3, 2, "nmae"),
        ("choice_meant", 5, 10, 2, "days"),
        ("cell_missing", 4, 3, 2, "role"),
        ("need_row", 6, 3, 3, ""),
    ]


def test_an_unknown_column_comes_with_the_list() -> None:
    with pytest.raises(Refused) as caught:
        read("- {role: x, zzz: y}")

    assert caught.value.facts["columns"] == "role, name, phone, days, order, copy"


@pytest.mark.parametrize("text", ["Els", "{role: boss}"])
def test_what_is_no_list_is_refused(text: str) -> None:
    assert refusals(text) == [("need_rows", 1, 1, 0, "")]


def test_a_wrong_cell_is_not_called_missing_as_well() -> None:
    assert refusals("- role: [boss]") == [("need_text", 1, 9, 1, "role")]


@pytest.mark.parametrize(
    ("text", "code"), [("[]", "rows_low"), ("[" + "{role: x}, " * 4 + "]", "rows_high")]
)
def test_too_few_or_too_many_rows_are_refused(text: str, code: str) -> None:
    assert refusals(text) == [(code, 1, 1, 0, "")]


def test_a_thousand_rows_are_refused_even_without_a_maximum() -> None:
    question = make_question("rows", columns=PEOPLE.columns)

    with pytest.raises(Refused) as caught:
        check(question, tuple(Row({"role": "x"}) for _ in range(1000)), HERE)

    assert caught.value.code == "rows_high"
    assert caught.value.facts["maximum"] == 200


def test_a_rule_of_a_column_sees_its_value_and_its_row() -> None:
    with pytest.raises(Refused) as caught:
        read(
            "- {role: x, name: Els, order: 2, copy: Jan}\n- {role: y, name: Jan, order: 3, copy: Jan}"
        )

    first, second = caught.value.every()
    assert (first.facts["id"], first.row, first.column_id) == ("even", 2, "order")
    assert (second.facts["id"], second.row, second.column_id) == ("other", 2, "copy")


def test_rows_that_were_typed_get_their_defaults_too() -> None:
    found = check(PEOPLE, (Row({"role": "x"}),), HERE)

    assert found == (Row({"role": "x", "days": ("week",)}),)


def test_rows_that_were_typed_are_refused_without_a_required_cell() -> None:
    with pytest.raises(Refused) as caught:
        check(PEOPLE, (Row({"role": "x"}), Row({"name": "Els"})), HERE)

    assert (caught.value.code, caught.value.row) == ("cell_missing", 2)
