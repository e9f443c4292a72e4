"""Whatever is written reads back the same: every type, any text, any layout."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policygen.answers.circumstances import Circumstances
from policygen.answers.given import Given
from policygen.answers.kinds import accept
from policygen.answers.plain import typed
from policygen.answers.read import read_given
from policygen.answers.refused import Refused
from policygen.answers.texts import read_text
from policygen.answers.write import update_text
from policygen.model.answers import Answer, Source
from policygen.model.blueprint import Blueprint, Question
from policygen.model.values import Localised, Money, Row, Value
from tests.answers.test_hours import timetables
from tests.builders import make_question, tiny_blueprint

LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs"])
LINE = st.text(LETTERS, min_size=1, max_size=40)
TRICKY = st.sampled_from(
    [
        "yes",
        "no",
        "~",
        "null",
        "1.10",
        "0612",
        "10:30",
        "2026-01-01",
        "- a",
        "a: b",
        "# a",
        "a # b",
        "'",
        '"',
        "{a}",
        "[a]",
        "*a",
        "&a",
        "!a",
        "%a",
        "|",
        ">",
        "@",
        "`",
        "a:",
        ": a",
        "?",
        "? a",
        "-",
        "---",
        "...",
        "a\\n",
        "{{ x }}",
        "=1",
        "\xa0x",
        "1e5",
    ]
)


def is_text(kind: str) -> st.SearchStrategy[str]:
    """Give texts that a question of that type takes, as it takes them."""
    question = make_question(kind)
    lines = LINE | TRICKY
    texts = lines if kind == "text" else st.lists(lines, max_size=4).map("\n".join)

    def tidy(raw: str) -> str:
        try:
            return read_text(question, raw)
        except Refused:
            return ""

    return texts.map(tidy).filter(bool)


def translated(kind: str) -> st.SearchStrategy[Value]:
    """Give texts in one language or in several."""
    one = is_text(kind)
    both = st.tuples(one, one).map(lambda p: Localised((("nl", p[0]), ("en", p[1]))))
    return one | both


AMOUNTS = st.decimals(0, 10**9, places=2) | st.integers(0, 10**9).map(Decimal)
PHONES = st.sampled_from(
    ["+32 9 222 33 44", "+32 475 12 34 56", "+31 20 123 4567", "112"]
)
ROWS = st.lists(
    st.fixed_dictionaries(
        {"role": translated("text"), "days": st.just(("weekend",))},
        optional={
            "name": is_text("text"),
            "phone": PHONES,
            "day": st.dates(date(1900, 1, 1), date(2199, 1, 1)),
        },
    ),
    min_size=0,
    max_size=4,
).map(lambda rows: tuple(Row(in_order(row)) for row in rows))
COLUMNS = (
    make_question("text", key="role", required=True, translatable=True),
    make_question("text", key="name"),
    make_question("phone", key="phone"),
    make_question("date", key="day"),
    make_question("many", key="days", choices=["week", "weekend"], default=("week",)),
)


def in_order(cells: Mapping[str, Any]) -> dict[str, Value]:
    """Give cells in the order of their columns."""
    return {column.key: cells[column.key] for column in COLUMNS if column.key in cells}


KINDS: dict[str, st.SearchStrategy[Value]] = {
    "text": translated("text"),
    "long_text": translated("long_text"),
    "int": st.integers(-(10**9), 10**9),
    "bool": st.booleans(),
    "one": st.sampled_from(["yes", "no", "1", "nl-BE"]),
    "many": st.lists(st.sampled_from(["yes", "no", "1", "nl-BE"]), unique=True).map(
        tuple
    ),
    "date": st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    "email": st.sampled_from(["info@example.com", "zoë@bäckerei.de"]),
    "phone": PHONES,
    "url": st.sampled_from(
        ["https://a.be", "https://a.be/x?y=1#z", "https://a.be:80/~x"]
    ),
    "money": AMOUNTS.map(lambda amount: Money(amount, "EUR")),
    "hours": timetables(),
    "company_number": st.just("0403.170.701"),
    "colour": st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"),
    "file": st.sampled_from(["logo.png", "a b/c.svg"]),
    "rows": ROWS,
}


def question_of(kind: str) -> Question:
    """Give a question of a type that takes the values above."""
    return make_question(
        kind,
        key=f"{'first' if len(kind) % 2 else 'second'}.{kind}",
        choices=["yes", "no", "1", "nl-BE"],
        columns=COLUMNS if kind == "rows" else (),
        translatable="text" in kind,
    )


QUESTIONS = {kind: question_of(kind) for kind in KINDS}


def blueprint() -> Blueprint:
    """Give a blueprint with one question of every type."""
    country = make_question("one", key="org.country", choices=["be"], default="be")
    return replace(tiny_blueprint(), questions=(country, *QUESTIONS.values()))


BLUEPRINT = blueprint()
ANSWERS = st.fixed_dictionaries({}, optional=KINDS)
NOTES = r"(?m)^# about \w+$|   ?# kept \w+$"
SLOW = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)


def given_of(answers: dict[str, Value]) -> Given:
    """Give these answers, by type, as given."""
    return Given(
        blueprint="bike-shed",
        answers={
            QUESTIONS[kind].key: Answer(value=value, source=Source.ANSWERED)
            for kind, value in answers.items()
        },
    )


def values(text: str) -> dict[str, Value | None]:
    """Give what a text says."""
    read = read_given(BLUEPRINT, text.encode(), "a.yaml")
    return {key: answer.value for key, answer in read.answers.items()}


def expected(answers: dict[str, Value]) -> dict[str, Value]:
    """Give the same by key."""
    return {QUESTIONS[kind].key: value for kind, value in answers.items()}


@SLOW
@given(ANSWERS)
def test_what_is_written_reads_back_the_same(answers: dict[str, Value]) -> None:
    assert values(update_text("", BLUEPRINT, given_of(answers))) == expected(answers)


@SLOW
@given(ANSWERS, ANSWERS)
def test_one_set_of_answers_can_be_turned_into_any_other(
    before: dict[str, Value], after: dict[str, Value]
) -> None:
    text = update_text("", BLUEPRINT, given_of(before))
    noted = re.sub(
        r"^(\w+):$", r"# about \1\n\1:   # kept \1", text, flags=re.MULTILINE
    )

    updated = update_text(noted, BLUEPRINT, given_of(after))

    assert values(updated) == expected(after)
    assert re.findall(NOTES, noted) == re.findall(NOTES, updated)


@SLOW
@given(ANSWERS)
def test_writing_the_same_again_changes_nothing(answers: dict[str, Value]) -> None:
    text = update_text("", BLUEPRINT, given_of(answers))

    assert update_text(text, BLUEPRINT, given_of(answers)) == text


@SLOW
@given(st.data())
def test_what_stands_in_an_input_field_is_read_as_the_same(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([kind for kind in KINDS if kind != "rows"]))
    value = data.draw(KINDS[kind])
    question = QUESTIONS[kind]
    here = Circumstances(jurisdiction="be", languages=("nl", "en"))
    if isinstance(value, Localised) or value == ():
        return

    assert accept(question, typed(question, value), here) == value


@given(LINE)
def test_a_printable_text_is_never_changed(text: str) -> None:
    if not text.isprintable() or text != text.strip():
        return
    try:
        found = read_text(make_question("text"), text)
    except Refused:
        return

    assert found == unicodedata.normalize("NFC", text)
