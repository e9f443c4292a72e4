"""Owns the keys of the rich face: what each does in a list and in a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from prompt_toolkit.filters import Condition
from prompt_toolkit.key_binding import KeyBindings

from policygen.cli.ask import Move
from policygen.cli.sheet import Sheet

if TYPE_CHECKING:
    from prompt_toolkit.key_binding.key_bindings import KeyBindingsBase
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent

JUMPS = {"pageup": -10, "pagedown": 10, "home": -1000, "end": 1000}


def bindings_of(
    sheet: Sheet, enter: Callable[[KeyPressEvent], None]
) -> KeyBindingsBase:
    """Give the keys that are the same in every prompt, and those of its kind."""

    def explain(_: KeyPressEvent) -> None:
        sheet.turn_help()

    def go_back(event: KeyPressEvent) -> None:
        event.app.exit(result=Move.BACK)

    def leave(event: KeyPressEvent) -> None:
        event.app.exit(result=Move.LEAVE)

    def end(event: KeyPressEvent) -> None:
        event.app.exit(exception=EOFError)

    keys = KeyBindings()
    has_lines = "line" in sheet.keys
    keys.add("enter", eager=True)(enter)
    keys.add("escape", eager=not has_lines)(go_back)
    keys.add("f1")(explain)
    keys.add("?", filter=Condition(lambda: sheet.is_list or not sheet.typed()))(explain)
    keys.add("c-s")(leave)
    if has_lines:
        keys.add("escape", "enter")(lambda event: event.current_buffer.newline())
    if sheet.is_list:
        keys.add("<")(go_back)
        keys.add("left")(go_back)
        keys.add("!")(leave)
        keys.add("c-d")(end)
        for key, step in JUMPS.items():
            keys.add(key)(lambda _, step=step: sheet.jump(step))
    return keys
