"""Proves the rich face by pressing keys in a terminal that is not there."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from policygen.blueprint.load import load_blueprint
from policygen.cli.ask import Card, Look, Move, Option
from policygen.cli.ask_plain import PlainFace
from policygen.cli.ask_rich import RichFace, open_rich
from policygen.cli.asking import Slot, make_card
from policygen.cli.sheet import Sheet, block
from policygen.cli.trace import Trace
from policygen.cli.words import words_for
from policygen.settings import blueprints_folder

ENTER, DOWN, LEFT, ESCAPE, F1, SPACE = "\r", "\x1b[B", "\x1b[D", "\x1b", "\x1bOP", " "
PAGE_UP, PAGE_DOWN, HOME, END = "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F"
CTRL_C, CTRL_D, CTRL_S, ERASE = "\x03", "\x04", "\x13", "\x7f"
OPTIONS = (
    Option(id="", label="Heading"),
    Option(id="public", label="In public", tradeoff="Everybody sees it."),
    Option(id="private", label="In private"),
    Option(id="both", label="Both"),
)
TEXT = Card(ask="Name?")
CHOICE = Card(ask="Where?", options=OPTIONS)


@pytest.fixture(autouse=True)
def keys() -> Iterator[PipeInput]:
    with (
        create_pipe_input() as pipe,
        create_app_session(input=pipe, output=DummyOutput()),
    ):
        yield pipe


@pytest.fixture
def face() -> RichFace:
    opened = open_rich("en")
    assert opened
    return opened


def test_a_line_is_typed(face: RichFace, keys: PipeInput) -> None:
    keys.send_text("Bakery" + ENTER)

    assert face.ask_text(TEXT) == "Bakery"


def test_a_given_text_is_one_enter_away(face: RichFace, keys: PipeInput) -> None:
    keys.send_text(ENTER)

    assert face.ask_text(Card(ask="Name?", typed="Bakery")) == "Bakery"


def test_a_given_text_can_be_edited_at_its_end(face: RichFace, keys: PipeInput) -> None:
    keys.send_text(ERASE + "ies" + ENTER)

    assert face.ask_text(Card(ask="Name?", typed="Bakery")) == "Bakeries"


@pytest.mark.parametrize(
    ("typed", "move"),
    [
        (ESCAPE, Move.BACK),
        ("<" + ENTER, Move.BACK),
        (CTRL_S, Move.LEAVE),
        ("!" + ENTER, Move.LEAVE),
    ],
)
def test_a_line_can_be_left(
    face: RichFace, keys: PipeInput, typed: str, move: Move
) -> None:
    keys.send_text(typed)

    assert face.ask_text(TEXT) is move


@pytest.mark.parametrize(
    ("typed", "move"),
    [
        (ESCAPE, Move.BACK),
        ("<", Move.BACK),
        (LEFT, Move.BACK),
        (CTRL_S, Move.LEAVE),
        ("!", Move.LEAVE),
    ],
)
def test_a_list_can_be_left(
    face: RichFace, keys: PipeInput, typed: str, move: Move
) -> None:
    keys.send_text(typed)
    assert face.ask_one(CHOICE) is move

    keys.send_text(typed)
    assert face.ask_many(CHOICE) is move


@pytest.mark.parametrize(
    ("typed", "error"), [(CTRL_C, KeyboardInterrupt), (CTRL_D, EOFError)]
)
def test_a_break_is_told(
    face: RichFace, keys: PipeInput, typed: str, error: type[BaseException]
) -> None:
    keys.send_text(typed)
    with pytest.raises(error):
        face.ask_text(TEXT)

    keys.send_text(typed)
    with pytest.raises(error):
        face.ask_one(CHOICE)


def test_a_refused_line_stays_to_be_edited(face: RichFace, keys: PipeInput) -> None:
    refused: list[str] = []

    def refuse(text: str) -> str:
        if len(text) < 2:
            refused.append(text)
            return "Give at least two letters."
        return ""

    keys.send_text("B" + ENTER + "akery" + ENTER)

    assert face.ask_text(TEXT, refuse) == "Bakery"
    assert refused == ["B"]


def test_nothing_is_no_answer_to_a_required_question(
    face: RichFace, keys: PipeInput
) -> None:
    keys.send_text(ENTER + "Bakery" + ENTER)

    assert face.ask_text(TEXT) == "Bakery"


def test_nothing_leaves_an_optional_question_open(
    face: RichFace, keys: PipeInput
) -> None:
    keys.send_text(ENTER)

    assert face.ask_text(Card(ask="Name?", can_skip=True)) is Move.SKIP


def test_help_opens_with_a_key_or_a_question_mark(
    face: RichFace, keys: PipeInput
) -> None:
    keys.send_text("?" + F1 + "Who?" + ENTER)

    assert face.ask_text(TEXT) == "Who?"


def test_a_pasted_line_break_becomes_a_space(face: RichFace, keys: PipeInput) -> None:
    keys.send_text("\x1b[200~one\ntwo\x1b[201~" + ENTER)

    assert face.ask_text(TEXT) == "one two"


def test_a_text_can_have_lines(face: RichFace, keys: PipeInput) -> None:
    keys.send_text("one" + ESCAPE + ENTER + "two" + ENTER)

    assert face.ask_lines(Card(ask="Rules?")) == "one\ntwo"


def test_a_choice_is_pointed_at(face: RichFace, keys: PipeInput) -> None:
    keys.send_text(DOWN + "?" + ENTER)

    assert face.ask_one(CHOICE) == "private"


def test_the_given_choice_is_one_enter_away(face: RichFace, keys: PipeInput) -> None:
    keys.send_text(ENTER)

    card = Card(ask="Where?", options=OPTIONS, chosen=("both",))

    assert face.ask_one(card) == "both"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [(PAGE_DOWN, "both"), (PAGE_DOWN + PAGE_UP, "public"), (END + HOME, "public")],
)
def test_long_lists_are_paged_through_without_going_round(
    face: RichFace, keys: PipeInput, typed: str, expected: str
) -> None:
    keys.send_text(typed + ENTER)

    assert face.ask_one(CHOICE) == expected


def test_a_choice_can_wait(face: RichFace, keys: PipeInput) -> None:
    keys.send_text(DOWN * 3 + ENTER)

    card = Card(ask="Where?", options=OPTIONS, can_skip=True)

    assert face.ask_one(card) is Move.SKIP


def test_boxes_are_ticked_and_unticked(face: RichFace, keys: PipeInput) -> None:
    keys.send_text(SPACE + DOWN + SPACE + ENTER)

    card = Card(ask="Where?", options=OPTIONS, chosen=("private",))

    assert face.ask_many(card) == ("public",)


def test_ticked_boxes_can_be_refused(face: RichFace, keys: PipeInput) -> None:
    def refuse(chosen: tuple[str, ...]) -> str:
        return "" if chosen else "Choose at least one."

    keys.send_text(ENTER + SPACE + ENTER)

    assert face.ask_many(CHOICE, refuse) == ("public",)


@pytest.mark.parametrize("look", list(Look))
def test_every_look_can_be_printed(face: RichFace, look: Look) -> None:
    face.tell("Hello", look)


SIDES = (
    Option(id="out", label="Out", tradeoff="Everybody sees it."),
    Option(id="in", label="In", tradeoff="Calm."),
)


def shown(parts: object) -> str:
    assert isinstance(parts, list)
    return "".join(text for _, text in parts)


def test_the_sheet_shows_question_notes_and_example() -> None:
    card = Card(ask="Name?", notes=("Note.",), placeholder="Peeters", progress="3 left")

    head = shown(Sheet(card=card, language="en", keys=()).head())

    assert head.split("\n") == [
        "",
        "  3 left",
        "  Name?",
        "  Note.",
        "  For example: Peeters",
    ]


def test_the_help_shows_the_trade_offs_of_all_choices() -> None:
    sheet = Sheet(
        card=Card(ask="Where?", help="It matters.", options=SIDES),
        language="en",
        keys=("next", "back"),
        refusal="No.",
    )

    sheet.turn_help()

    foot = shown(sheet.foot())
    assert "  No.\n" in foot
    assert "  It matters.\n\n  Out: Everybody sees it.\n\n  In: Calm.\n" in foot
    assert foot.endswith("  Enter go on  ·  Esc back")
    sheet.turn_help()
    assert "It matters" not in shown(sheet.foot())


def test_help_that_a_low_terminal_cannot_hold_is_turned_page_by_page() -> None:
    card = Card(ask="Where?", help="It matters. " * 20, options=SIDES)
    sheet = Sheet(card=card, language="en", keys=("next", "back"), rows=lambda: 17)
    seen = []

    sheet.turn_help()
    while sheet.help_page:
        seen.append(shown(sheet.foot()))
        sheet.turn_help()

    assert ["press F1 once more" in page for page in seen] == [True, False]
    assert "In: Calm." not in seen[0]
    assert "In: Calm." in seen[1]


@pytest.mark.parametrize("rows", [15, 24, 40])
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_help_leaves_the_question_the_list_and_the_keys_in_sight(
    language: str, rows: int
) -> None:
    blueprint = load_blueprint("social-media", blueprints_folder())
    crowded = []

    for question in blueprint.questions:
        words = words_for(blueprint, language, question)
        slot = Slot(
            words=words,
            read=lambda raw: raw,
            explain=str,
            choices=tuple(choice.id for choice in question.choices),
            progress="about 12 to go",
        )
        keys = ("choose", "tick", "next", "page", "back", "help.list", "leave")
        sheet = Sheet(
            card=make_card(slot), language=language, keys=keys, rows=lambda: rows
        )
        told = []
        sheet.turn_help()
        while sheet.help_page:
            told.append(shown(sheet.foot()))
            if not sheet.fits:
                crowded.append((question.key, sheet.help_page))
            sheet.turn_help()
        ends = words.help.split()[-3:]
        assert " ".join(ends) in " ".join(" ".join(told).split())

    assert crowded == []


def test_one_long_text_of_help_is_cut_into_pages() -> None:
    card = Card(ask="Where?", help="It matters a lot. " * 80, options=OPTIONS)
    sheet = Sheet(card=card, language="en", keys=("choose", "back"))
    seen = 0

    sheet.turn_help()
    while sheet.help_page:
        assert sheet.fits
        seen += " ".join(shown(sheet.foot()).split()).count("It matters")
        sheet.turn_help()

    assert seen >= 75


def test_a_terminal_of_three_lines_still_takes_an_answer(keys: PipeInput) -> None:
    with create_app_session(input=keys, output=Screen(rows=3)):
        keys.send_text("?" + DOWN + ENTER)

        assert RichFace("en").ask_one(CHOICE) == "private"


def test_keys_that_do_not_fit_go_to_the_next_line() -> None:
    keys = ("choose", "tick", "next", "back", "help.list", "leave")

    foot = shown(Sheet(card=TEXT, language="nl", keys=keys, width=60).foot())

    assert foot.split("\n") == [
        "",
        "  pijltjes kiezen  ·  spatiebalk aan/uit  ·  Enter verder",
        "  Esc terug  ·  ? uitleg  ·  Ctrl+S stoppen",
    ]


def test_a_question_without_help_says_so() -> None:
    sheet = Sheet(card=TEXT, language="en", keys=(), help_page=1)

    assert "There is no more help with this question." in shown(sheet.foot())


class NoConsoleScreenBufferError(Exception):
    """What prompt_toolkit raises in a Windows shell without a console."""


class NoConsole(DummyOutput):
    error: Exception = NoConsoleScreenBufferError()

    def get_size(self) -> object:  # type: ignore[override]
        raise self.error


def test_a_windows_shell_without_a_console_gets_no_rich_face() -> None:
    with create_app_session(output=NoConsole()):
        assert open_rich("en") is None


def test_another_error_of_the_terminal_is_not_hidden() -> None:
    class Broken(NoConsole):
        error = ZeroDivisionError()

    with create_app_session(output=Broken()), pytest.raises(ZeroDivisionError):
        open_rich("en")


def test_lines_are_no_wider_than_the_terminal() -> None:
    assert all(len(line) <= 60 for line in block("word " * 60, 60).split("\n"))


class Screen(DummyOutput):
    """A terminal of 24 lines of 80 columns that tells what was wiped."""

    def __init__(self, rows: int = 24) -> None:
        self.wiped: list[int] = []
        self._rows = rows

    def get_size(self) -> Size:
        return Size(rows=self._rows, columns=80)

    def cursor_up(self, amount: int) -> None:
        self.wiped.append(amount)


@pytest.mark.parametrize(
    ("told", "rows"),
    [
        ([("short", Look.GOOD)], 1),
        ([("word " * 30, Look.PLAIN)], 2),
        ([("Title", Look.TITLE)], 3),
        ([("Question?", Look.ASK), ("short", Look.GOOD)], 3),
        ([("x" * 200, Look.COMMAND)], 3),
        ([("short", Look.GOOD)] * 40, 23),
        ([], 0),
    ],
)
def test_what_was_told_is_wiped_as_far_as_it_is_in_sight(
    told: list[tuple[str, Look]], rows: int
) -> None:
    screen = Screen()
    with create_app_session(output=screen):
        face = RichFace("en")
        face.tell("This stays.")
        mark = face.mark()
        for text, look in told:
            face.tell(text, look)
        screen.wiped.clear()

        assert face.rewind(mark)

    assert sum(screen.wiped) == rows
    assert face.mark() == mark


def test_what_was_wiped_is_given_back_to_be_shown_again() -> None:
    with create_app_session(output=Screen()):
        face = RichFace("en")
        trace = Trace(face)
        trace.begin()
        for key, group in (("a", ""), ("b", "one"), ("c", "one")):
            trace.note(key, group)
            trace.confirm(key)
            face.tell(key, Look.GOOD)

        group = trace.go_back("b", "two")

        assert group == "one"
        assert trace.take_lost() == ("b", "c")
        assert trace.take_lost() == ()
        assert face.mark() == 1


def test_a_face_that_keeps_everything_keeps_its_heading() -> None:
    face = PlainFace("en", io.StringIO(), io.StringIO())
    trace = Trace(face)
    trace.note("a", "")

    assert trace.go_back("a", "two") == "two"
    assert trace.take_lost() == ()
