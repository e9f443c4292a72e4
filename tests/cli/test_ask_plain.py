"""Proves the append-only face with streams: what is written, what comes back."""

from __future__ import annotations

import io

import pytest

from policygen.cli.ask import Card, Look, Move, Option
from policygen.cli.ask_plain import PlainFace

OPTIONS = (
    Option(id="", label="Heading"),
    Option(id="public", label="In public", tradeoff="Everybody sees it."),
    Option(id="private", label="In private", tradeoff="Calm."),
    Option(id="both", label="Both"),
)


def face_with(typed: str, language: str = "en") -> tuple[PlainFace, io.StringIO]:
    written = io.StringIO()
    return PlainFace(language, io.StringIO(typed), written), written


def too_short(text: str) -> str:
    return "Give at least two letters." if len(text) < 2 else ""


def test_a_line_is_taken_without_the_spaces_around_it() -> None:
    face, _ = face_with("  Bakery  \n")

    assert face.ask_text(Card(ask="Name?")) == "Bakery"


def test_enter_takes_what_stands_between_the_brackets() -> None:
    face, written = face_with("\n")

    assert face.ask_text(Card(ask="Name?", typed="Bakery")) == "Bakery"
    assert "[Bakery] >" in written.getvalue()


@pytest.mark.parametrize(("typed", "move"), [("<\n", Move.BACK), ("!\n", Move.LEAVE)])
def test_a_sign_on_its_own_is_a_move(typed: str, move: Move) -> None:
    face, _ = face_with(typed * 4)

    assert face.ask_text(Card(ask="Name?")) is move
    assert face.ask_lines(Card(ask="Rules?")) is move
    assert face.ask_one(Card(ask="Where?", options=OPTIONS)) is move
    assert face.ask_many(Card(ask="Where?", options=OPTIONS)) is move


def test_a_sign_within_a_text_is_text() -> None:
    face, _ = face_with("<3 Bakery?!\n")

    assert face.ask_text(Card(ask="Name?")) == "<3 Bakery?!"


def test_help_is_shown_and_the_question_stays() -> None:
    face, written = face_with("?\nBakery\n")

    reply = face.ask_text(Card(ask="Name?", help="It stands on every page."))

    assert reply == "Bakery"
    assert "It stands on every page." in written.getvalue()


def test_help_with_a_list_has_the_trade_off_of_each_choice() -> None:
    face, written = face_with("?\n2\n")

    reply = face.ask_one(Card(ask="Where?", options=OPTIONS))

    assert reply == "private"
    assert "There is no more help" in written.getvalue()
    assert "* In public\n    Everybody sees it." in written.getvalue()


def test_a_refusal_repeats_what_was_typed_and_asks_again() -> None:
    face, written = face_with("B\nBakery\n")

    assert face.ask_text(Card(ask="Name?"), too_short) == "Bakery"
    assert "! Give at least two letters." in written.getvalue()
    assert "You typed: B" in written.getvalue()


def test_nothing_is_no_answer_to_a_required_question() -> None:
    face, written = face_with("\nBakery\n")

    assert face.ask_text(Card(ask="Name?")) == "Bakery"
    assert "We need an answer here." in written.getvalue()


@pytest.mark.parametrize("typed", ["\n", "-\n"])
def test_nothing_or_a_dash_leaves_an_optional_question_open(typed: str) -> None:
    face, _ = face_with(typed)

    assert face.ask_text(Card(ask="Name?", can_skip=True)) is Move.SKIP


def test_a_dash_empties_a_given_text() -> None:
    face, written = face_with("-\n")

    assert face.ask_text(Card(ask="Name?", typed="Bakery", can_skip=True)) is Move.SKIP
    assert "Type - to leave it empty." in written.getvalue()


def test_characters_that_could_not_be_read_are_refused() -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b"Caf\xe9\nCaf\xc3\xa9\n"), encoding="utf-8")
    written = io.StringIO()

    reply = PlainFace("en", stdin, written).ask_text(Card(ask="Name?"))

    assert reply == "Café"
    assert "could not be read" in written.getvalue()


def test_lines_end_with_an_empty_one() -> None:
    face, _ = face_with("one\ntwo\n\n")

    assert face.ask_lines(Card(ask="Rules?")) == "one\ntwo"


def test_a_long_given_text_is_shown_short_and_kept_whole() -> None:
    face, written = face_with("\n")
    text = "word " * 40 + "\nend"

    assert face.ask_lines(Card(ask="Rules?", typed=text)) == text
    assert "...] >" in written.getvalue()


@pytest.mark.parametrize("typed", ["2", "private", "in private"])
def test_a_choice_is_named_by_number_id_or_label(typed: str) -> None:
    face, _ = face_with(f"{typed}\n")

    assert face.ask_one(Card(ask="Where?", options=OPTIONS)) == "private"


def test_headings_have_no_number() -> None:
    face, written = face_with("\n")

    face.ask_one(Card(ask="Where?", options=OPTIONS, chosen=("both",)))

    assert "  Heading\n   1. In public\n" in written.getvalue()
    assert "[3] >" in written.getvalue()


@pytest.mark.parametrize("typed", ["0", "9", "x", ""])
def test_what_is_not_in_the_list_is_asked_again(typed: str) -> None:
    face, written = face_with(f"{typed}\n1\n")

    assert face.ask_one(Card(ask="Where?", options=OPTIONS)) == "public"
    assert "! " in written.getvalue()


def test_a_choice_can_wait() -> None:
    face, written = face_with("4\n")

    reply = face.ask_one(Card(ask="Where?", options=OPTIONS, can_skip=True))

    assert reply is Move.SKIP
    assert "4. I will fill this in later" in written.getvalue()


def test_a_choice_can_be_refused() -> None:
    face, written = face_with("1\n2\n")

    def refuse(choice: str) -> str:
        return "Not in public." if choice == "public" else ""

    assert face.ask_one(Card(ask="Where?", options=OPTIONS), refuse) == "private"
    assert "! Not in public." in written.getvalue()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1,3", ("public", "both")),
        ("3; 1", ("public", "both")),
        ("Both, public", ("public", "both")),
        ("", ("private",)),
        ("0", ()),
    ],
)
def test_many_are_named_with_commas(typed: str, expected: tuple[str, ...]) -> None:
    face, _ = face_with(f"{typed}\n")

    card = Card(ask="Where?", options=OPTIONS, chosen=("private",))

    assert face.ask_many(card) == expected


def test_many_are_asked_again_when_one_is_unknown_or_refused() -> None:
    face, written = face_with("1,9\n0\n1\n")

    def refuse(chosen: tuple[str, ...]) -> str:
        return "" if chosen else "Choose at least one."

    assert face.ask_many(Card(ask="Where?", options=OPTIONS), refuse) == ("public",)
    assert '"1,9" is not in the list.' in written.getvalue()
    assert "! Choose at least one." in written.getvalue()


def test_the_end_of_the_input_is_told() -> None:
    face, _ = face_with("")

    with pytest.raises(EOFError):
        face.ask_text(Card(ask="Name?"))


def test_notes_progress_and_examples_stand_with_the_question() -> None:
    face, written = face_with("x\n", "nl")

    face.ask_text(
        Card(ask="Naam?", notes=("Let op.",), placeholder="Peeters", progress="nog 3")
    )

    assert "(nog 3)\nNaam?\n  Let op.\n  Bijvoorbeeld: Peeters\n" in written.getvalue()


def test_commands_are_never_wrapped() -> None:
    face, written = face_with("")
    command = "policygen wizard " + "a" * 100

    face.tell(command, Look.COMMAND)
    face.tell("Title", Look.TITLE)

    assert f"    {command}\n" in written.getvalue()
    assert "\n== Title\n" in written.getvalue()
