"""Reading an answers file: what comes out, and every problem at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from policygen.answers.read import read_answers, read_given
from policygen.errors import InputError
from policygen.model.answers import Override, Source
from policygen.model.values import Localised, Money, Row
from tests.builders import (
    TINY,
    make_question,
    problems_of,
    read_tiny,
    tiny_blueprint,
)


def test_the_example_is_read_as_it_was_meant() -> None:
    path = TINY / "examples" / "studio-north.yaml"

    answers = read_answers(tiny_blueprint(), path.read_bytes(), str(path))

    assert answers.blueprint == "bike-shed"
    assert answers.profile == "office"
    assert answers.file == str(path)
    assert len(answers.sha256) == 64
    assert answers.value("org.name") == "Studio North"
    assert answers.value("doc.effective") == date(2026, 12, 1)
    assert answers.value("shed.deposit") == Money(Decimal(25), "EUR")
    assert answers.value("shed.open_to_visitors") is True
    assert answers.value("shed.url") == "https://studio-north.example/shed"
    keepers = answers.value("people.keepers")
    assert isinstance(keepers, tuple)
    assert keepers[1] == Row(
        {
            "role": Localised((("nl", "bewaking"), ("en", "security"))),
            "phone": "+32 9 225 11 23",
            "days": ("weekend",),
        }
    )


def test_an_answer_knows_its_place_in_the_file() -> None:
    answer = read_tiny("org:\n  name: Studio North\n").known["org.name"]

    assert (answer.source, answer.line, answer.column) == (Source.ANSWERED, 3, 9)


@pytest.mark.parametrize("empty", ["", "''", "~", "null", '" "'])
def test_an_empty_value_is_not_answered(empty: str) -> None:
    answers = read_tiny(f"org:\n  name: {empty}\n  country:\n")

    assert answers.known["org.name"].source is Source.OPEN
    assert answers.known["org.country"].source is Source.DEFAULT


def test_an_empty_group_is_fine() -> None:
    assert read_tiny("org:\n").known["org.name"].source is Source.OPEN


@pytest.mark.parametrize(
    "text", ["no", "10:30", "0612", "1.10", "null x", "2026-01-01"]
)
def test_a_text_that_looks_like_something_else_stays_text(text: str) -> None:
    assert read_tiny(f"org: {{name: {text}}}\n").value("org.name") == text


def test_two_problems_are_both_shown_with_place_and_remedy() -> None:
    found = problems_of("shed:\n  places: many\ndoc:\n  effective: 2026-02-30\n")

    assert found == [
        'a.yaml:3:11: "many" is not a whole number. Write digits only, such as 24.',
        'a.yaml:5:14: "2026-02-30" is not a date: February 2026 has 28 days. '
        "Write a day from 1 to 28.",
    ]


def test_a_problem_names_the_question_it_is_about() -> None:
    with pytest.raises(InputError) as caught:
        read_tiny("shed:\n  places: many\n")

    assert caught.value.problems[0].key == "shed.places"


def test_a_rule_that_breaks_is_told_where_the_answer_stands() -> None:
    found = problems_of("doc:\n  languages: [en]\n  binding: nl-BE\n")

    assert found == ["a.yaml:4:12: Kies een van de talen van de documenten."]


def test_a_rule_of_a_cell_that_breaks_is_told_where_the_cell_stands() -> None:
    role = make_question("text", key="role", rules={"x": "value != org.name"})
    name = make_question("text", key="name", default="y", rules={"y": "value != 'y'"})
    rows = make_question("rows", key="org.people", columns=(role, name))
    tiny = tiny_blueprint()
    blueprint = replace(tiny, questions=(*tiny.questions, rows))
    data = b"blueprint: bike-shed\norg:\n  name: Els\n  people:\n    - role: Els\n"

    with pytest.raises(InputError) as caught:
        read_answers(blueprint, data, "a.yaml")

    assert [problem.place() for problem in caught.value.problems] == [
        "a.yaml:5:13",
        "a.yaml:5:7",
    ]


def test_a_choice_that_another_answer_rules_out_is_told() -> None:
    found = problems_of("shed:\n  places: 60\n  charging_rule: any_time\n")

    assert found == [
        'a.yaml:4:18: "any_time" is not possible with your other answers. '
        "Choose from timer, supervised."
    ]


def test_a_wrong_default_of_the_profile_is_not_the_clients_problem() -> None:
    assert problems_of("profile: school\ndoc:\n  languages: [en]\n") == []


def test_an_answer_to_a_hidden_question_is_kept_without_effect() -> None:
    answers = read_tiny("shed:\n  charging: no\n  charging_rule: timer\n")

    assert answers.hidden == ("shed.charging_rule",)
    assert "shed.charging_rule" not in answers.known


def test_a_national_phone_number_is_read_by_the_country_of_the_client() -> None:
    text = """
org: {{country: {country}}}
people:
  keepers:
    - role: x
      phone: {phone}
"""

    belgian = read_tiny(text.format(country="be", phone="09 222 33 44"))
    dutch = read_tiny(text.format(country="nl", phone="020 123 45 67"))

    assert "+32 9 222 33 44" in repr(belgian.value("people.keepers"))
    assert "+31 20 123 4567" in repr(dutch.value("people.keepers"))


def test_the_country_may_come_from_a_default() -> None:
    answers = read_tiny("people: {keepers: [{role: x, phone: 09 222 33 44}]}\n")

    assert "+32 9 222 33 44" in repr(answers.value("people.keepers"))


def test_the_country_may_come_from_the_command_line() -> None:
    answers = read_tiny(
        "people: {keepers: [{role: x, phone: 020 123 45 67}]}\n",
        data_overrides=["org.country=nl"],
    )

    assert "+31 20 123 4567" in repr(answers.value("people.keepers"))


def test_data_wins_over_the_file() -> None:
    answers = read_tiny(
        "org: {name: Studio North}\n",
        data_overrides=["org.name=Studio = South", "shed.places=12"],
    )

    assert answers.value("org.name") == "Studio = South"
    assert answers.known["org.name"].source is Source.DATA
    assert answers.value("shed.places") == 12


def test_overrides_are_read_with_their_reasons() -> None:
    answers = read_tiny("overrides:\n  - {rule: B-1, reason: ' We are careful. '}\n")

    assert answers.overrides == (Override(rule="B-1", reason="We are careful."),)


def test_an_empty_list_of_overrides_is_fine() -> None:
    assert read_tiny("overrides: []\n").overrides == ()


def test_a_logo_beside_the_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "logo.png").touch()

    answers = read_tiny("brand: {logo: logo.png}\n", folder=tmp_path)

    assert answers.value("brand.logo") == "logo.png"


def test_for_an_interview_answers_need_not_go_together() -> None:
    data = b"blueprint: bike-shed\ndoc:\n  languages: [en]\n  binding: nl-BE\n"

    given = read_given(tiny_blueprint(), data, "a.yaml")

    assert given.answers["doc.binding"].value == "nl-BE"


def test_problems_can_be_told_in_dutch() -> None:
    data = b"blueprint: bike-shed\norg:\n  nmae: x\nshed:\n  places: veel\n"

    with pytest.raises(InputError) as caught:
        read_given(tiny_blueprint(), data, "a.yaml", language="nl")

    assert [problem.sentence() for problem in caught.value.problems] == [
        'a.yaml:3:3: "org" heeft geen sleutel "nmae". Bedoelt u "name"?',
        'a.yaml:5:11: "veel" is geen geheel getal. Schrijf alleen cijfers, zoals 24.',
    ]


def test_a_blueprint_may_be_named_by_its_path() -> None:
    data = b"blueprint: ../bike-shed/\norg:\n  name: Studio\n"

    answers = read_answers(tiny_blueprint(), data, "a.yaml")

    assert answers.value("org.name") == "Studio"


def test_the_rule_of_the_engine_itself_can_be_accepted() -> None:
    answers = read_tiny("overrides:\n  - {rule: L-40, reason: Next week.}\n")

    assert answers.overrides == (Override(rule="L-40", reason="Next week."),)


def test_a_leak_can_not_be_accepted() -> None:
    assert problems_of("overrides:\n  - {rule: leak, reason: We like it.}\n") == [
        "a.yaml:3:5: A leak cannot be accepted. "
        "Take what may not be seen out of the answer that shows it."
    ]
