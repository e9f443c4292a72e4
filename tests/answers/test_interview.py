"""The interview without a screen: what is asked next, what stays, what comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from policygen.answers.given import Given
from policygen.answers.interview import Interview
from policygen.answers.read import read_given
from policygen.answers.refused import Refused
from policygen.answers.write import update_text
from policygen.errors import InputError
from policygen.model.answers import Source
from policygen.model.blueprint import Question, Validation
from policygen.model.values import Row, Value
from tests.builders import tiny_blueprint

BLUEPRINT = tiny_blueprint()
QUICK: dict[str, str | Value] = {
    "org.name": "Studio North",
    "org.country": "be",
    "doc.languages": "nl-BE, en",
    "doc.effective": "1/12/2026",
    "shed.places": "60",
    "shed.open_to_visitors": "ja",
    "people.keepers": (Row({"role": "keeper", "phone": "09 225 11 22"}),),
    "people.contact": "info@example.com",
}


def start(text: str = "", **options: object) -> Interview:
    """Start with the text of an answers file."""
    data = f"blueprint: bike-shed\n{text}".encode()
    given = read_given(BLUEPRINT, data, "a.yaml")
    return Interview(BLUEPRINT, given, **options)  # type: ignore[arg-type]


def ask_all(interview: Interview, answers: dict[str, str | Value]) -> list[str]:
    """Answer question after question; skip those without an answer."""
    asked = []
    while question := interview.next():
        asked.append(question.key)
        if question.key in answers:
            interview.put(question.key, answers[question.key])
        else:
            interview.skip(question.key)
    return asked


def next_key(interview: Interview) -> str:
    """Give the key of the next question, "" at the end."""
    question = interview.next()
    return question.key if question else ""


def test_the_quick_path_asks_the_quick_questions_in_order() -> None:
    assert ask_all(start(), QUICK) == list(QUICK)


def test_the_full_path_asks_all_that_apply() -> None:
    interview = start(full=True)

    asked = ask_all(interview, QUICK)

    assert set(QUICK) < set(asked)
    assert "people.lock_code_keeper" in asked
    assert "brand.colour" in asked
    assert asked == [key for key in interview.answers().known if key in asked]


def test_the_answers_are_read_on_the_way() -> None:
    interview = start()

    ask_all(interview, QUICK)

    assert interview.value("doc.effective") == date(2026, 12, 1)
    assert interview.value("shed.open_to_visitors") is True
    assert interview.answers().known["org.name"].source is Source.ANSWERED


def test_the_question_stays_until_it_is_answered() -> None:
    interview = start()

    with pytest.raises(Refused):
        interview.put("org.name", "x")

    assert next_key(interview) == next_key(interview) == "org.name"


def test_it_goes_on_where_it_stopped() -> None:
    interview = start("org: {name: Studio North}\nshed: {places: 60}\n")

    assert ask_all(interview, QUICK) == [
        key for key in QUICK if key not in ("org.name", "shed.places")
    ]


def test_about_how_many_are_left_is_known() -> None:
    interview = start()
    counts = []

    while question := interview.next():
        counts.append(interview.left())
        interview.put(question.key, QUICK[question.key])

    assert counts == [8, 7, 6, 5, 4, 3, 2, 1]
    assert interview.left() == 0


def test_questions_appear_and_disappear_with_the_answers() -> None:
    interview = start(full=True)
    interview.put("shed.charging", "no")
    hidden = interview.left()

    interview.put("shed.charging", "yes")

    assert interview.left() == hidden + 1


def test_an_answer_that_is_hidden_now_is_kept() -> None:
    interview = start()
    interview.put("shed.charging_rule", "timer")

    interview.put("shed.charging", "no")

    assert interview.value("shed.charging_rule") is None
    assert "shed.charging_rule" in interview.given.answers
    interview.put("shed.charging", "yes")
    assert interview.value("shed.charging_rule") == "timer"


def test_going_back_loses_nothing() -> None:
    interview = start()
    for key in list(QUICK)[:4]:
        interview.put(key, QUICK[key])

    back = [interview.back(), interview.back()]

    assert [question.key if question else "" for question in back] == [
        "doc.effective",
        "doc.languages",
    ]
    assert next_key(interview) == "doc.languages"
    assert interview.left() == 5
    interview.put("doc.languages", "en")
    assert next_key(interview) == "shed.places"
    assert interview.value("doc.effective") == date(2026, 12, 1)


def test_going_back_again_passes_the_same_questions() -> None:
    interview = start()
    for key in list(QUICK)[:4]:
        interview.put(key, QUICK[key])
    interview.back()
    interview.back()
    interview.put("doc.languages", "en")

    question = interview.back()

    assert question
    assert question.key == "doc.effective"


def test_before_the_first_question_there_is_nothing() -> None:
    interview = start()

    assert interview.back() is None
    assert next_key(interview) == "org.name"


def test_one_can_go_back_into_what_was_answered_last_time() -> None:
    interview = start("org: {name: Studio North, country: nl}\n")

    question = interview.back()

    assert question
    assert question.key == "org.country"


def test_going_back_passes_over_what_is_hidden_now() -> None:
    interview = start(full=True)
    interview.put("shed.charging", "yes")
    interview.put("shed.charging_rule", "timer")
    interview.put("shed.charging", "no")

    question = interview.back()

    assert question
    assert question.key == "shed.charging"


def test_a_question_that_vanishes_while_one_is_back_at_it_is_not_asked() -> None:
    interview = start(full=True)
    interview.put("shed.charging_rule", "timer")
    interview.back()

    interview.put("shed.charging", "no")

    assert next_key(interview) == "org.name"


def test_a_skipped_question_takes_its_default_and_is_not_asked_again() -> None:
    interview = start()
    interview.put("org.name", "Studio North")

    interview.skip("org.country")

    assert next_key(interview) == "doc.languages"
    assert interview.answers().known["org.country"].source is Source.DEFAULT


def test_skipping_takes_an_answer_away() -> None:
    interview = start("doc: {version: '3'}\n")

    interview.skip("doc.version")

    assert interview.value("doc.version") == "1.0"
    assert "doc.version" not in interview.given.answers


def test_a_required_question_without_a_default_cannot_be_skipped() -> None:
    interview = start("org: {name: Studio North}\n")

    with pytest.raises(Refused) as caught:
        interview.skip("org.name")

    assert caught.value.code == "required"
    assert interview.value("org.name") == "Studio North"


def test_some_questions_can_be_asked_again_by_key_or_group() -> None:
    text = "org: {name: Studio North}\nshed: {places: 60}\n"

    by_key = start(text, ask=["shed.places", "org.name"])
    by_group = start(text, ask=["doc"])

    assert ask_all(by_key, QUICK) == ["org.name", "shed.places"]
    assert ask_all(by_group, QUICK) == [
        key for key in BLUEPRINT_KEYS if key.startswith("doc.")
    ]


BLUEPRINT_KEYS = [question.key for question in BLUEPRINT.questions]


def test_asking_for_a_question_that_is_not_there_says_what_was_meant() -> None:
    with pytest.raises(InputError) as caught:
        start(ask=["org.nmae", "zzz"])

    assert [problem.sentence() for problem in caught.value.problems] == [
        '--ask org.nmae: There is no question "org.nmae". Did you mean "org.name"?',
        '--ask zzz: There is no question "zzz".',
    ]


def test_asking_for_a_question_that_does_not_apply_is_noticed() -> None:
    interview = start("shed: {charging: no}\n", ask=["shed.charging_rule"])

    assert interview.next() is None
    assert interview.not_asked() == ("shed.charging_rule",)


def test_an_answer_that_another_one_ruled_out_is_asked_again() -> None:
    interview = start("doc: {binding: nl-BE}\n")
    for key, raw in QUICK.items():
        interview.put(key, raw)

    interview.put("doc.languages", "en")

    assert next_key(interview) == "doc.binding"
    assert list(interview.troubles()) == ["doc.binding"]
    interview.put("doc.binding", "en")
    assert interview.next() is None


def test_a_line_of_the_page_of_all_answers_can_be_asked_next() -> None:
    interview = start()
    ask_all(interview, QUICK)

    interview.ask_again("doc.version")
    assert next_key(interview) == "doc.version"
    interview.put("doc.version", "2.0")

    assert interview.next() is None


def test_what_is_not_asked_cannot_be_asked_next() -> None:
    interview = start("shed: {charging: no}\n")

    interview.ask_again("shed.charging_rule")

    assert next_key(interview) == "org.name"


def test_what_was_assumed_is_listed_in_order() -> None:
    interview = start()
    interview.choose_profile("school")
    ask_all(interview, QUICK)

    assumed = {q.key: answer.source for q, answer in interview.assumed()}

    assert assumed["shed.charging"] is Source.PROFILE
    assert assumed["doc.version"] is Source.DEFAULT
    assert "org.name" not in assumed
    assert list(assumed) == [key for key in BLUEPRINT_KEYS if key in assumed]


def test_another_profile_changes_the_defaults_and_no_answer() -> None:
    interview = start("shed: {open_to_visitors: no}\n")

    interview.choose_profile("school")

    assert interview.given.profile == "school"
    assert interview.value("shed.charging") is False
    assert interview.value("shed.open_to_visitors") is False


def test_the_suggestion_for_a_question_is_known() -> None:
    interview = start("doc: {version: '3'}\n")

    assert interview.suggestion("doc.version") == "1.0"
    assert interview.suggestion("org.name") is None


def test_choices_that_are_ruled_out_are_not_offered() -> None:
    interview = start("shed: {places: 60}\n")
    question = BLUEPRINT.question("shed.charging_rule")
    assert question

    offered = [choice.id for choice in interview.choices(question)]

    assert offered == ["timer", "supervised"]


def column_of(name: str) -> Question:
    question = BLUEPRINT.question("people.keepers")
    column = question.column(name) if question else None
    assert column
    return column


def test_a_cell_is_read_without_being_kept() -> None:
    interview = start("org: {country: nl}\n")

    found = interview.read(column_of("phone"), "020 123 45 67")

    assert found == "+31 20 123 4567"
    assert interview.read(column_of("days"), ("weekend",)) == ("weekend",)
    assert interview.value("people.keepers") is None


def test_a_cell_is_held_against_its_row() -> None:
    question = BLUEPRINT.question("people.keepers")
    assert question
    rule = Validation(id="other", expression="value != row.role")
    column = replace(column_of("name"), validate=(rule,))
    row = Row({"role": "caretaker"})

    with pytest.raises(Refused) as caught:
        start().read_cell(question, column, "caretaker", row)

    assert caught.value.facts["key"] == "people.keepers.name"
    assert start().read_cell(question, column, "Els", row) == "Els"


def test_a_question_that_does_not_exist_is_a_mistake_of_the_face() -> None:
    with pytest.raises(KeyError):
        start().put("people.zzz", "x")


def test_rows_that_are_being_made_are_kept_as_far_as_a_file_can_hold_them() -> None:
    interview = start()

    interview.keep("people.keepers", ())
    assert interview.value("people.keepers") is None
    interview.keep("people.keepers", (Row({"role": "keeper"}),))

    assert interview.value("people.keepers") == (
        Row({"role": "keeper", "days": ("weekdays",)}),
    )
    assert next_key(interview) == "org.name"


def test_data_from_the_command_line_is_not_asked() -> None:
    given = read_given(
        BLUEPRINT,
        b"blueprint: bike-shed\n",
        "a.yaml",
        data_overrides=["org.name=Studio"],
    )

    assert next_key(Interview(BLUEPRINT, given)) == "org.country"


@pytest.mark.parametrize("answered", range(len(QUICK) + 1))
def test_wherever_it_is_broken_off_it_can_be_resumed(answered: int) -> None:
    interview = start()
    for key in list(QUICK)[:answered]:
        interview.put(key, QUICK[key])
    text = update_text("", BLUEPRINT, interview.given)

    again = read_given(BLUEPRINT, text.encode(), "a.yaml")
    resumed = Interview(BLUEPRINT, again)

    assert resumed.answers().known.keys() == interview.answers().known.keys()
    assert ask_all(resumed, QUICK) == list(QUICK)[answered:]


def test_answers_that_clash_can_be_saved_and_resumed() -> None:
    interview = start("doc: {binding: nl-BE}\n")
    interview.put("doc.languages", "en")
    text = update_text("", BLUEPRINT, interview.given)

    resumed = Interview(BLUEPRINT, read_given(BLUEPRINT, text.encode(), "a.yaml"))

    assert list(resumed.troubles()) == ["doc.binding"]


def test_an_answer_without_value_is_no_trouble() -> None:
    interview = start()
    empty = replace(interview.answers().known["org.name"], source=Source.ANSWERED)
    given = Given(blueprint="bike-shed", answers={"org.name": empty})

    assert Interview(BLUEPRINT, given).troubles() == {}


def test_rows_that_were_not_confirmed_are_asked_until_they_are() -> None:
    interview = start()
    keys = list(QUICK)
    at = keys.index("people.keepers")
    for key in keys[:at]:
        interview.put(key, QUICK[key])
    row = (Row({"role": "keeper"}),)

    interview.keep(keys[at], row)
    assert next_key(interview) == keys[at]
    before = interview.back()
    assert before is not None
    assert before.key == keys[at - 1]
    interview.put(before.key, QUICK[before.key])
    assert next_key(interview) == keys[at]
    interview.put(keys[at], row)
    assert next_key(interview) == keys[at + 1]
    again = interview.back()

    assert again is not None
    assert again.key == keys[at]


ROW = (Row({"role": "janitor", "days": ("weekdays",)}),)


def test_rows_of_a_line_that_was_chosen_are_done_when_it_is_released() -> None:
    interview = start()
    ask_all(interview, QUICK)

    interview.ask_again("people.keepers")
    interview.keep("people.keepers", ROW)
    interview.release()

    assert interview.next() is None
    assert interview.value("people.keepers") == ROW
