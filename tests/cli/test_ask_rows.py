"""Proves that a list that will not do is refused when somebody says it is right."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from policygen.answers.circumstances import Circumstances
from policygen.answers.explain import explain
from policygen.answers.kinds import accept, check
from policygen.blueprint.load import load_blueprint
from policygen.cli.ask import Move
from policygen.cli.ask_plain import PlainFace
from policygen.cli.ask_rows import Rows, Table, ask_rows
from policygen.cli.asking import Read, Slot, ask_value, make_card
from policygen.cli.words import words_for
from policygen.model.blueprint import Expects, Question, QuestionType
from policygen.model.values import Localised, Row, Value
from policygen.settings import blueprints_folder
from tests.builders import tiny_blueprint

BLUEPRINT = tiny_blueprint()
COLUMNS = (
    Question(key="role", type=QuestionType.TEXT, required=True),
    Question(
        key="days", type=QuestionType.MANY, choices=BLUEPRINT.questions[0].choices
    ),
)


def table_of(question: Question, kept: list[Rows], *, can_skip: bool = False) -> Table:
    words = words_for(BLUEPRINT, "en", question)
    where = Circumstances()

    def reader(column: Question) -> Read:
        def read(raw: str | tuple[str, ...]) -> Value:
            if isinstance(raw, tuple):
                return check(column, raw, where)
            return accept(column, raw, where)

        return read

    return Table(
        words=words,
        slot_of=lambda column, row: Slot(
            words=words.column(column),
            read=reader(column),
            explain=lambda refused: explain(refused, BLUEPRINT, "en"),
            value=row.cells.get(column.key),
            can_skip=not column.required,
        ),
        check=lambda rows: check(question, rows, where),
        keep=kept.append,
        explain=lambda refused: explain(refused, BLUEPRINT, "en"),
        can_skip=can_skip,
    )


def pairs(minimum: int | None = None, maximum: int | None = None) -> Question:
    return Question(
        key="people.pairs",
        type=QuestionType.ROWS,
        columns=COLUMNS,
        minimum=minimum,
        maximum=maximum,
    )


def asked(
    question: Question, *lines: str, can_skip: bool = False
) -> tuple[object, str]:
    written = io.StringIO()
    face = PlainFace("en", io.StringIO("".join(f"{x}\n" for x in lines)), written)
    kept: list[Rows] = []
    reply = ask_rows(face, table_of(question, kept, can_skip=can_skip), ())
    return reply, written.getvalue()


def test_too_few_rows_are_refused_when_they_are_called_right() -> None:
    reply, written = asked(pairs(minimum=2), "one", "", "3", "2", "two", "", "")

    assert reply == (Row({"role": "one"}), Row({"role": "two"}))
    assert "! " in written


def test_no_row_is_offered_beyond_the_maximum() -> None:
    reply, written = asked(pairs(maximum=1), "one", "", "")

    assert reply == (Row({"role": "one"}),)
    assert "Add another" not in written


def test_rows_that_are_not_required_can_wait() -> None:
    reply, written = asked(pairs(), "2", can_skip=True)

    assert reply is Move.SKIP
    assert "I will fill this in later" in written


def test_a_row_without_any_cell_says_so() -> None:
    words = words_for(BLUEPRINT, "en", pairs())

    assert words.show_row(Row({})) == "(still empty)"


OURS = load_blueprint("social-media", blueprints_folder())


@pytest.mark.parametrize(
    ("language", "adds", "person", "empty"),
    [
        ("nl", "+ Nog iemand toevoegen", "Persoon 2", "op alle kanalen"),
        ("fr", "+ Ajouter quelqu’un d’autre", "Personne 2", "sur tous les canaux"),
        ("en", "+ Add somebody else", "Person 2", "on every channel"),
    ],
)
def test_a_person_is_called_a_person_and_no_tick_means_all_channels(
    language: str, adds: str, person: str, empty: str
) -> None:
    question = OURS.question("people.responders")
    assert question
    words = words_for(OURS, language, question)
    table = replace(table_of(question, []), words=words)
    channels = words.column(question.columns[2])
    slot = Slot(words=channels, read=lambda _: "", explain=str, choices=("facebook",))
    written = io.StringIO()
    face = PlainFace(language, io.StringIO("2\n!\n"), written)

    ask_rows(face, table, (Row({"role": "x"}),))

    assert adds in written.getvalue()
    assert person in written.getvalue()
    assert any(empty in note for note in make_card(slot).notes)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_list_of_ours_says_what_is_added(language: str) -> None:
    lists = [q for q in OURS.questions if q.type is QuestionType.ROWS]

    assert lists
    for question in lists:
        words = words_for(OURS, language, question)
        assert all(words.part(name) for name in ("row", "add", "more")), question.key


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_job_title_that_is_asked_has_an_example(language: str) -> None:
    columns = [(q, c) for q in OURS.questions for c in q.columns]
    for question, column in columns:
        words = words_for(OURS, language, question).column(column)
        assert words.example or column.expects is not Expects.JOB_TITLE, column.key


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("keeper", "!"), [(Row({"role": "keeper"}),)]),
        (("!",), [(Row({}),)]),
        (("keeper",), [(Row({"role": "keeper"}),)]),
    ],
)
def test_a_row_that_is_left_half_done_is_kept(
    lines: tuple[str, ...], kept: list[Rows]
) -> None:
    told: list[Rows] = []
    face = PlainFace("en", io.StringIO("".join(f"{x}\n" for x in lines)), io.StringIO())
    table = table_of(pairs(), told)

    if lines[-1] == "!":
        assert ask_rows(face, table, ()) is Move.LEAVE
    else:
        with pytest.raises(EOFError):
            ask_rows(face, table, ())

    assert told == kept


def test_a_change_of_a_row_that_is_left_half_done_is_kept_in_its_place() -> None:
    told: list[Rows] = []
    lines = "1\n1\njanitor\n!\n"
    face = PlainFace("en", io.StringIO(lines), io.StringIO())
    first, second = Row({"role": "keeper"}), Row({"role": "owner"})

    reply = ask_rows(face, table_of(pairs(), told), (first, second))

    assert reply is Move.LEAVE
    assert told == [(Row({"role": "janitor"}), second)]


@pytest.mark.parametrize(
    ("language", "typed", "given"),
    [
        ("en", ("caretaker", "conciërge"), None),
        ("nl", ("conciërge", "caretaker"), None),
        ("en", ("conciërge",), "caretaker"),
        ("nl", ("caretaker",), "conciërge"),
    ],
)
def test_a_text_is_asked_in_the_language_of_whoever_types_first(
    language: str, typed: tuple[str, ...], given: str | None
) -> None:
    lines = "".join(f"{line}\n" for line in typed)
    face = PlainFace(language, io.StringIO(lines), io.StringIO())
    question = Question(key="doc.owner", type=QuestionType.TEXT, translatable=True)
    slot = Slot(
        words=words_for(BLUEPRINT, language, question),
        read=str,
        explain=str,
        value=given,
        languages=(("nl", "Nederlands"), ("en", "English")),
        lacks_others=given is not None,
    )

    reply = ask_value(face, slot)

    assert reply == Localised((("nl", "conciërge"), ("en", "caretaker")))
