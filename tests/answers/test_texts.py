"""Free text: what is tidied, what is refused, and where."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen.answers.circumstances import Circumstances
from policygen.answers.kinds import accept
from policygen.answers.refused import Refused
from policygen.model.blueprint import Expects
from tests.builders import make_question

HERE = Circumstances()


def test_a_text_is_stripped_and_composed() -> None:
    found = accept(make_question("text"), "  Cafe\u0301 \t", HERE)

    assert found == "Café"


def test_a_job_title_is_the_same_with_and_without_capitals() -> None:
    question = replace(make_question("text"), expects=Expects.JOB_TITLE)

    assert accept(question, "Shop Manager", HERE) == "shop manager"
    assert accept(question, "Els Peeters", HERE) == "Els Peeters"
    assert accept(make_question("text"), "Shop Manager", HERE) == "Shop Manager"


def test_a_tab_inside_a_text_becomes_a_space() -> None:
    assert accept(make_question("text"), "a\tb", HERE) == "a b"


def test_a_long_text_keeps_its_lines() -> None:
    found = accept(make_question("long_text"), "one\r\n\r\ntwo\rthree", HERE)

    assert found == "one\n\ntwo\nthree"


def test_a_text_of_one_line_refuses_a_second() -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("text"), "one\ntwo", HERE)

    assert caught.value.code == "one_line"


@pytest.mark.parametrize(
    ("raw", "code", "point"),
    [
        ("ab\x00c", "control", "U+0000"),
        ("ab\x1bc", "control", "U+001B"),
        ("ab\x85c", "control", "U+0085"),
        ("ab\u2028c", "control", "U+2028"),
        ("ab\ufffec", "control", "U+FFFE"),
        ("ab\U0001fffec", "control", "U+1FFFE"),
        ("ab\ud800c", "control", "U+D800"),
        ("ab\U00010600c", "control", "U+10600"),
        ("ab\u202ec", "bidi", "U+202E"),
        ("ab\u2066c", "bidi", "U+2066"),
        ("ab\u200fc", "bidi", "U+200F"),
    ],
)
@pytest.mark.parametrize("kind", ["text", "long_text"])
def test_what_cannot_be_seen_is_refused_with_its_position(
    kind: str, raw: str, code: str, point: str
) -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question(kind), raw, HERE)

    assert caught.value.code == code
    assert caught.value.facts == {"point": point, "position": 3}


@pytest.mark.parametrize(
    "raw",
    ["مخبز", "👩‍👩‍👧", "x < y & z", "{{ org.name }}", "# [a](b)", "=1+1", "naïve"],
)
def test_every_printable_text_is_text(raw: str) -> None:
    assert accept(make_question("text"), raw, HERE) == raw


@pytest.mark.parametrize("kind", ["text", "long_text", "email", "one", "hours"])
@pytest.mark.parametrize("raw", ["", "   ", "\t"])
def test_nothing_is_no_answer(kind: str, raw: str) -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question(kind), raw, HERE)

    assert caught.value.code == "empty"


@pytest.mark.parametrize(
    "raw",
    [
        "password: hunter2",
        "Wachtwoord=geheim",
        "pwd:x",
        "PIN-code: 1234",
        "mot de passe : secret",
        "api_key=abc",
    ],
)
def test_a_password_is_refused_in_any_text(raw: str) -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("text"), raw, HERE)

    assert caught.value.code == "secret"


def test_a_password_inside_a_login_field_is_refused() -> None:
    question = make_question("text", key="login_type")

    with pytest.raises(Refused) as caught:
        accept(question, "business manager, password: x1", HERE)

    assert caught.value.code == "secret"


@pytest.mark.parametrize(
    "raw",
    ["We never ask for a password.", "password: how we keep it safe", "secretary: An"],
)
def test_a_sentence_about_passwords_is_fine(raw: str) -> None:
    assert accept(make_question("text"), raw, HERE) == raw


def test_a_book_is_no_answer() -> None:
    with pytest.raises(Refused) as caught:
        accept(make_question("text"), "x" * 2001, HERE)

    assert caught.value.code == "too_long"
    assert caught.value.facts == {"maximum": 2000, "count": 2001}
