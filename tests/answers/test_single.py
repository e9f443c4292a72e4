"""Single values from a file or from the keyboard: choices, shapes, translations."""

from __future__ import annotations

import pytest

from policygen import marked
from policygen.answers.circumstances import Circumstances
from policygen.answers.kinds import accept, check
from policygen.answers.refused import Refused
from policygen.model.blueprint import Choice, QuestionType
from policygen.model.values import Localised
from tests.builders import make_question

HERE = Circumstances(jurisdiction="be", languages=("nl-BE", "en"))
WEEKEND = make_question("one", choices=["none", "light_check", "on_call"])
CHANNELS = make_question("many", choices=["facebook", "linkedin", "nl-BE"])


def node(text: str) -> marked.Node:
    """Give the node of a YAML text."""
    return marked.read_marked(text.encode(), "a.yaml")


@pytest.mark.parametrize("raw", ["on_call", " ON_CALL "])
def test_a_choice_is_read_by_its_id(raw: str) -> None:
    assert accept(WEEKEND, raw, HERE) == "on_call"


def test_an_unknown_choice_comes_with_what_was_meant_and_the_list() -> None:
    with pytest.raises(Refused) as caught:
        accept(WEEKEND, "ligth_check", HERE)

    assert caught.value.code == "choice_meant"
    assert caught.value.facts == {
        "raw": "ligth_check",
        "meant": "light_check",
        "choices": "none, light_check, on_call",
    }


def test_a_choice_like_no_other_comes_with_the_list() -> None:
    with pytest.raises(Refused) as caught:
        accept(WEEKEND, "zzz", HERE)

    assert caught.value.code == "choice"


@pytest.mark.parametrize(
    "raw",
    ["linkedin, facebook", node("[linkedin, facebook]"), node("linkedin,facebook")],
)
def test_choices_keep_the_order_in_which_they_were_given(
    raw: str | marked.Node,
) -> None:
    assert accept(CHANNELS, raw, HERE) == ("linkedin", "facebook")


def test_an_empty_list_is_none_of_the_choices() -> None:
    assert accept(CHANNELS, node("[]"), HERE) == ()


def test_all_wrong_choices_are_refused_at_once() -> None:
    with pytest.raises(Refused) as caught:
        accept(CHANNELS, "facebok, linkedin, zzz, linkedin", HERE)

    codes = [part.code for part in caught.value.every()]
    assert codes == ["choice_meant", "choice", "choice_twice"]


@pytest.mark.parametrize("kind", sorted(set(QuestionType) - {QuestionType.ROWS}))
def test_a_group_is_refused_where_one_value_belongs(kind: QuestionType) -> None:
    question = make_question(kind, choices=["a"])

    with pytest.raises(Refused) as caught:
        accept(question, node("{a: b}"), HERE)

    assert caught.value.code in ("need_text", "need_list")
    assert (caught.value.line, caught.value.column) == (1, 1)


@pytest.mark.parametrize(
    "kind", sorted(set(QuestionType) - {QuestionType.ROWS, QuestionType.MANY})
)
def test_a_list_is_refused_where_one_value_belongs(kind: QuestionType) -> None:
    question = make_question(kind, choices=["a"])

    with pytest.raises(Refused) as caught:
        accept(question, node("[a, b]"), HERE)

    assert caught.value.code == "need_text"


def test_a_list_in_a_list_is_refused_with_its_place() -> None:
    with pytest.raises(Refused) as caught:
        accept(CHANNELS, node("- facebook\n- [linkedin]"), HERE)

    assert caught.value.code == "need_text"
    assert (caught.value.line, caught.value.column) == (2, 3)


def test_a_text_can_be_given_per_language() -> None:
    question = make_question("text", translatable=True)

    found = accept(question, node("{nl: ' zaakvoerder ', en: owner, nl-BE: ''}"), HERE)

    assert found == Localised((("nl", "zaakvoerder"), ("en", "owner")))


def test_a_language_that_the_blueprint_lacks_is_refused() -> None:
    question = make_question("text", translatable=True)

    with pytest.raises(Refused) as caught:
        accept(question, node("nl: a\nde: b\nen: [c]"), HERE)

    first, second = caught.value.every()
    assert (first.code, first.line, first.column) == ("language", 2, 1)
    assert first.facts["known"] == "nl-BE, en, nl"
    assert (second.code, second.line) == ("need_text", 3)


def test_texts_in_no_language_are_no_answer() -> None:
    question = make_question("text", translatable=True)

    with pytest.raises(Refused) as caught:
        accept(question, node("{nl: '', en: ' '}"), HERE)

    assert caught.value.code == "empty"


def test_a_choice_that_other_answers_rule_out_is_refused() -> None:
    choices = [Choice(id="none"), Choice(id="full", when="org.headcount > 5")]
    question = make_question("one", choices=choices)
    facts = {"org": {"headcount": 2}}

    with pytest.raises(Refused) as caught:
        accept(question, "full", Circumstances(facts=facts))

    assert caught.value.code == "choice_hidden"
    assert caught.value.facts["choices"] == "none"


def test_a_choice_that_depends_on_something_open_is_taken() -> None:
    choices = [Choice(id="full", when="org.headcount > 5")]

    assert accept(make_question("one", choices=choices), "full", HERE) == "full"


def test_rows_cannot_be_typed_as_one_text() -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("rows"), "Els", HERE)

    assert caught.value.code == "need_rows"


def test_a_value_that_is_read_already_is_held_against_the_rules() -> None:
    with pytest.raises(Refused) as caught:
        check(make_question("int", maximum=5), 6, HERE)

    assert caught.value.code == "number_high"
