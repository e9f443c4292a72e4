"""Owns the rich face: lists, check boxes and editable lines in a real terminal."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

import questionary
from prompt_toolkit import print_formatted_text
from prompt_toolkit.application import get_app_session
from prompt_toolkit.filters import Always
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import merge_key_bindings
from prompt_toolkit.layout import Dimension, HSplit, Layout, Window
from prompt_toolkit.layout.controls import FormattedTextControl
from prompt_toolkit.utils import get_cwidth
from questionary.prompts.common import InquirerControl

from policygen.cli.ask import Card, Look, Move, Option, Refuse, RefuseMany, accept, wrap
from policygen.cli.keys import bindings_of
from policygen.cli.sheet import WIDEST, Parts, Sheet, block, height
from policygen.speech.say import say

if TYPE_CHECKING:
    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent
    from prompt_toolkit.layout import AnyContainer

ROOM = 8
COMMANDS = {"<": Move.BACK, "!": Move.LEAVE}
STYLE = questionary.Style(
    [
        ("ask", "bold"),
        ("progress", "dim"),
        ("keys", "dim"),
        ("note", ""),
        ("help", ""),
        ("wrong", "ansired bold"),
        ("title", "bold ansiblue"),
        ("good", "dim"),
        ("command", "bold"),
        ("qmark", "bold ansiblue"),
        ("pointer", "bold ansiblue"),
        ("highlighted", "bold ansiblue"),
        ("selected", "bold"),
        ("answer", ""),
    ]
)
ReplyT = TypeVar("ReplyT")


def open_rich(language: str) -> RichFace | None:
    """Give the rich face, or None when this console cannot move its cursor."""
    # The footer stands right under the question only when the renderer does not ask
    # the terminal how much room is left.
    os.environ["PROMPT_TOOLKIT_NO_CPR"] = "1"
    try:
        size = get_app_session().output.get_size()
    except Exception as error:
        if type(error).__name__ != "NoConsoleScreenBufferError":
            raise
        return None
    return RichFace(language) if size.columns and size.rows else None


class RichFace:
    """Draws one question at a time and wipes it once answered."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._heights: list[int] = []

    def tell(self, text: str, look: Look = Look.PLAIN) -> None:
        """Print a paragraph that stays."""
        match look:
            case Look.TITLE:
                rule = "─" * max(3, width() - len(text) - 4)
                body = f"\n── {text} {rule}\n"
            case Look.COMMAND:
                body = f"    {text}"
            case Look.ASK:
                body = f"\n{block(text, width())}"
            case Look.GOOD:
                body = block(f"✓ {text}", width())
            case _:
                body = block(text, width())
        parts = FormattedText([(f"class:{look.value}", body)])
        print_formatted_text(parts, style=STYLE)
        self._heights.append(_height(body))

    def mark(self) -> int:
        """Give how many paragraphs were told."""
        return len(self._heights)

    def rewind(self, mark: int) -> bool:
        """Wipe the paragraphs after the first `mark`, as far as they are in sight."""
        output = get_app_session().output
        rows = min(sum(self._heights[mark:]), output.get_size().rows - 1)
        del self._heights[mark:]
        if rows:
            output.write_raw("\r")
            output.cursor_up(rows)
            output.erase_down()
            output.flush()
        return True

    def ask_text(self, card: Card, refuse: Refuse = accept) -> str | Move:
        """Ask one line of text."""
        return self._ask_buffer(card, refuse, has_lines=False)

    def ask_lines(self, card: Card, refuse: Refuse = accept) -> str | Move:
        """Ask a text that may have several lines."""
        return self._ask_buffer(card, refuse, has_lines=True)

    def ask_one(self, card: Card, refuse: Refuse = accept) -> str | Move:
        """Ask one of the options."""
        later = questionary.Choice(say(self.language, "wizard.later"), value="")
        question = questionary.select(
            "",
            [*map(_choice, card.options), *([later] if card.can_skip else [])],
            default=card.chosen[0] if card.chosen else None,
            style=STYLE,
            use_jk_keys=False,
            show_description=False,
        )
        control = _list_of(question)
        control.selected_options.clear()
        sheet = self._sheet(card, control, ("choose", "next"))

        def read() -> str | Move:
            return str(control.get_pointed_at().value) or Move.SKIP

        return _run(question, sheet, _list_window(question), read, refuse)

    def ask_many(
        self, card: Card, refuse: RefuseMany = accept
    ) -> tuple[str, ...] | Move:
        """Ask any number of the options."""
        choices = [_choice(option) for option in card.options]
        for choice in choices:
            choice.checked = choice.value in card.chosen
        question = questionary.checkbox(
            "", choices, style=STYLE, use_jk_keys=False, show_description=False
        )
        control = _list_of(question)
        sheet = self._sheet(card, control, ("choose", "tick", "next"))

        def read() -> tuple[str, ...]:
            return tuple(str(choice.value) for choice in control.get_selected_values())

        return _run(question, sheet, _list_window(question), read, refuse)

    def _sheet(
        self, card: Card, control: InquirerControl, keys: tuple[str, ...]
    ) -> Sheet:
        page = ("page",) if len(card.options) > rows() - ROOM else ()
        return Sheet(
            card=card,
            language=self.language,
            keys=(*keys, *page, "back", "help.list", "leave"),
            width=width(),
            rows=rows,
            jump=lambda step: _jump(control, step),
        )

    def _ask_buffer(self, card: Card, refuse: Refuse, *, has_lines: bool) -> str | Move:
        question = questionary.text(
            "", card.typed, qmark=" ›", style=STYLE, multiline=has_lines, instruction=""
        )
        keys = ("next", *(["line"] if has_lines else []), "back", "help", "leave")
        buffer = question.application.current_buffer
        sheet = Sheet(
            card=card,
            language=self.language,
            keys=keys,
            width=width(),
            rows=rows,
            typed=lambda: buffer.text,
        )
        buffer.cursor_position = len(card.typed)

        def read() -> str | Move:
            text = buffer.text.strip()
            if not text and card.can_skip:
                return Move.SKIP
            text = text if has_lines else " ".join(text.splitlines())
            return COMMANDS.get(text, text)

        def refuse_text(text: str) -> str:
            required = say(self.language, "wizard.plain.required")
            return refuse(text) if text else required

        return _run(
            question, sheet, question.application.layout.container, read, refuse_text
        )


def _run(
    question: questionary.Question,
    sheet: Sheet,
    middle: AnyContainer,
    read: Callable[[], ReplyT | Move],
    refuse: Callable[[ReplyT], str],
) -> ReplyT | Move:
    """Put the sheet around a prompt of questionary, add our keys, and run it."""

    def enter(event: KeyPressEvent) -> None:
        reply = read()
        sheet.refusal = "" if isinstance(reply, Move) else refuse(reply)
        if not sheet.refusal:
            event.app.exit(result=reply)

    application: Application[ReplyT | Move] = question.application
    bindings = bindings_of(sheet, enter)
    if application.key_bindings:
        bindings = merge_key_bindings([application.key_bindings, bindings])
    application.key_bindings = bindings
    focus = None if sheet.is_list else application.current_buffer
    for window in Layout(middle, focus).find_all_windows():
        window.dont_extend_height = Always()
    # The last window takes what is left over, or the keys would stand at the bottom
    # after the help was closed.
    parts = [_beside(sheet, sheet.head), middle, _beside(sheet, sheet.foot), Window()]
    application.layout = Layout(HSplit(parts), focus)
    application.erase_when_done = True
    application.ttimeoutlen, application.timeoutlen = 0.05, 0.3
    reply: ReplyT | Move = question.unsafe_ask()
    return reply


def _beside(sheet: Sheet, tell: Callable[[], Parts]) -> Window:
    """Give what stands above or below the middle: whole, where there is room for it."""

    def tall() -> Dimension:
        lines = height(tell())
        return Dimension.exact(lines) if sheet.fits else Dimension(preferred=lines)

    told = FormattedTextControl(lambda: FormattedText(tell()))
    return Window(told, height=tall, dont_extend_height=True)


def _jump(control: InquirerControl, step: int) -> None:
    """Move many lines at once, past the headings, to the first or last at most."""
    lines = [
        number
        for number, choice in enumerate(control.choices)
        if not isinstance(choice, questionary.Separator)
    ]
    at = lines.index(control.pointed_at) + step
    control.pointed_at = lines[max(0, min(len(lines) - 1, at))]


def _choice(option: Option) -> questionary.Choice:
    if not option.id:
        return questionary.Separator(option.label)
    title = "\n      ".join(wrap(option.label, width() - 6))
    return questionary.Choice(title, value=option.id)


def _list_window(question: questionary.Question) -> Window:
    windows = question.application.layout.find_all_windows()
    return next(w for w in windows if isinstance(w.content, InquirerControl))


def _list_of(question: questionary.Question) -> InquirerControl:
    return cast("InquirerControl", _list_window(question).content)


def _height(text: str) -> int:
    """Give how many rows of the terminal a text takes, its end included."""
    columns = get_app_session().output.get_size().columns
    lines = text.split("\n")
    return sum(max(1, -(-get_cwidth(line) // columns)) for line in lines)


def rows() -> int:
    """Give how many lines the terminal has now."""
    return int(get_app_session().output.get_size().rows)


def width() -> int:
    """Give how many columns a line may take."""
    return min(WIDEST, get_app_session().output.get_size().columns - 2)
