"""Owns the append-only face: numbered choices, for any terminal, pipe or reader."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TextIO

from policygen.cli.ask import Card, Look, Move, Option, Refuse, RefuseMany, accept, wrap
from policygen.speech.say import say

WIDTH = 78
LONGEST_DEFAULT = 60
EMPTY = "-"
COMMANDS = {"<", "?", "!", EMPTY}
UNREADABLE = "\N{REPLACEMENT CHARACTER}"
MARKS = {Look.TITLE: "== ", Look.GOOD: "", Look.WRONG: "! ", Look.COMMAND: "    "}


class PlainFace:
    """Writes lines and reads lines; never moves the cursor."""

    def __init__(self, language: str, stdin: TextIO, stdout: TextIO) -> None:
        self.language = language
        self._stdin = stdin
        self._stdout = stdout
        self._is_terminal = stdin.isatty() and stdout.isatty()
        for stream in (stdin, stdout):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")
        self._has_introduced = False

    def tell(self, text: str, look: Look = Look.PLAIN) -> None:
        """Write a paragraph."""
        if look is Look.COMMAND:
            self._write(f"    {text}")
            return
        if look in (Look.TITLE, Look.ASK):
            self._write("")
        for line in wrap(MARKS.get(look, "") + text, WIDTH):
            self._write(line)

    def mark(self) -> int:
        """Give the only place there is: lines that were written stay."""
        return 0

    def rewind(self, mark: int) -> bool:
        """Keep everything."""
        return mark < 0

    def ask_text(self, card: Card, refuse: Refuse = accept) -> str | Move:
        """Ask one line of text."""
        self._show(card)
        return self._until_accepted(card, refuse, self._line)

    def ask_lines(self, card: Card, refuse: Refuse = accept) -> str | Move:
        """Ask a text that ends with an empty line."""
        self._show(card)
        self._write(say(self.language, "wizard.plain.lines"))
        return self._until_accepted(card, refuse, self._lines)

    def ask_one(self, card: Card, refuse: Refuse = accept) -> str | Move:
        """Ask the number of one option."""
        options = _choices(card)
        later = Option(id="", label=say(self.language, "wizard.later"))
        if card.can_skip:
            options = (*options, later)
        numbers = _numbers(options, card.chosen)
        self._show(card)
        self._list(card, options)
        prompt = say(self.language, "wizard.plain.one")
        while True:
            typed = self._command(card, self._read(_with(prompt, numbers)))
            if isinstance(typed, Move):
                return typed
            found = _pick(typed or numbers, options)
            if found is None:
                self._not_listed(typed, "wizard.plain.number", len(options))
            elif found is later:
                return Move.SKIP
            elif refusal := refuse(found.id):
                self.tell(refusal, Look.WRONG)
            else:
                return found.id

    def ask_many(
        self, card: Card, refuse: RefuseMany = accept
    ) -> tuple[str, ...] | Move:
        """Ask the numbers of any options."""
        options = _choices(card)
        numbers = _numbers(options, card.chosen)
        self._show(card)
        self._list(card, options)
        self._write(say(self.language, "wizard.plain.none"))
        prompt = say(self.language, "wizard.plain.many")
        while True:
            typed = self._command(card, self._read(_with(prompt, numbers)))
            if isinstance(typed, Move):
                return typed
            chosen = _pick_many(typed or numbers, options)
            if chosen is None:
                self._not_listed(typed, "wizard.plain.numbers", len(options))
            elif refusal := refuse(chosen):
                self.tell(refusal, Look.WRONG)
            else:
                return chosen

    def _until_accepted(
        self, card: Card, refuse: Refuse, read: Callable[[Card, str], str]
    ) -> str | Move:
        refused = ""
        while True:
            typed = self._command(card, read(card, refused))
            if isinstance(typed, Move):
                return typed
            if typed == EMPTY and card.can_skip:
                return Move.SKIP
            text = typed or card.typed
            if not text and card.can_skip:
                return Move.SKIP
            refusal = self._reason(text, refuse)
            if not refusal:
                return text
            self.tell(refusal, Look.WRONG)
            if typed and not self._is_terminal:
                self._write(say(self.language, "wizard.again", typed=typed))
            refused = typed

    def _reason(self, text: str, refuse: Refuse) -> str:
        if not text:
            return say(self.language, "wizard.plain.required")
        if UNREADABLE in text:
            return say(self.language, "wizard.plain.garbled")
        return refuse(text)

    def _command(self, card: Card, typed: str) -> str | Move:
        """Give what was typed, or the move it stands for; show the help on `?`."""
        while True:
            match typed:
                case "<":
                    return Move.BACK
                case "!":
                    return Move.LEAVE
                case "?":
                    self._explain(card)
                    typed = self._read("")
                case _:
                    return typed

    def _show(self, card: Card) -> None:
        self._introduce()
        self._write("")
        if card.progress:
            self._write(f"({card.progress})")
        self.tell(card.ask)
        notes = card.notes
        if card.placeholder:
            example = say(self.language, "wizard.example", example=card.placeholder)
            notes = (*notes, example)
        if card.typed and card.can_skip:
            notes = (*notes, say(self.language, "wizard.plain.clear"))
        for note in notes:
            for line in wrap(note, WIDTH, "  "):
                self._write(line)

    def _introduce(self) -> None:
        """Tell how this works, once, as soon as there is a language to do so in."""
        if self.language and not self._has_introduced:
            self._has_introduced = True
            self._write("")
            self.tell(say(self.language, "wizard.welcome.plain"))

    def _list(self, card: Card, options: tuple[Option, ...]) -> None:
        number = 0
        for option in (*card.options, *options[len(_choices(card)) :]):
            if option.id or option in options:
                number += 1
                self._write(f"  {number:2}. {option.label}")
            else:
                self._write(f"  {option.label}")

    def _explain(self, card: Card) -> None:
        text = card.help or say(self.language, "wizard.no_help")
        for line in wrap(text, WIDTH, "  "):
            self._write(line)
        for option in card.options:
            if option.tradeoff:
                self._write(f"  * {option.label}")
                for line in wrap(option.tradeoff, WIDTH, "    "):
                    self._write(line)

    def _not_listed(self, typed: str, code: str, last: int) -> None:
        if not typed:
            code = "wizard.plain.choose"
        self.tell(say(self.language, code, typed=typed, last=last), Look.WRONG)

    def _line(self, card: Card, refused: str) -> str:
        shown = " ".join(card.typed.split())
        if len(shown) > LONGEST_DEFAULT:
            shown = f"{shown[:LONGEST_DEFAULT]}..."
        return self._read(f"[{shown}]" if shown else "", refused)

    def _lines(self, card: Card, refused: str) -> str:
        lines = [self._line(card, refused)]
        if lines[0] in COMMANDS:
            return lines[0]
        while lines[-1]:
            lines.append(self._read(""))
        return "\n".join(lines).strip()

    def _read(self, prompt: str, prefill: str = "") -> str:
        prompt = f"{prompt} > " if prompt else "> "
        if self._is_terminal:
            return read_edited(prompt, prefill).strip()
        self._stdout.write(prompt)
        self._stdout.flush()
        line = self._stdin.readline()
        if not line:
            raise EOFError
        self._write("")
        return line.strip()

    def _write(self, line: str) -> None:
        self._stdout.write(f"{line}\n")
        self._stdout.flush()


def read_edited(prompt: str, prefill: str) -> str:
    """Read a line of the terminal, with `prefill` ready to be edited if it can be."""
    try:
        import readline
    except ImportError:
        return input(prompt)
    readline.set_startup_hook(lambda: readline.insert_text(prefill))
    try:
        return input(prompt)
    finally:
        readline.set_startup_hook(None)


def _choices(card: Card) -> tuple[Option, ...]:
    return tuple(option for option in card.options if option.id)


def _numbers(options: tuple[Option, ...], chosen: tuple[str, ...]) -> str:
    places = [str(n) for n, option in enumerate(options, 1) if option.id in chosen]
    return ",".join(places)


def _with(prompt: str, default: str) -> str:
    return f"{prompt} [{default}]" if default else prompt


def _pick(typed: str, options: tuple[Option, ...]) -> Option | None:
    """Give the option with that number, id or label."""
    if typed.isdecimal():
        number = int(typed)
        return options[number - 1] if 1 <= number <= len(options) else None
    wanted = typed.casefold()
    return next(
        (o for o in options if wanted and wanted in {o.id, o.label.casefold()}), None
    )


def _pick_many(typed: str, options: tuple[Option, ...]) -> tuple[str, ...] | None:
    """Give the ids in the order of the list; None when one is not in it."""
    words = [word.strip() for word in typed.replace(";", ",").split(",")]
    if words in (["0"], [""]):
        return ()
    found = [_pick(word, options) for word in words if word]
    if None in found:
        return None
    return tuple(option.id for option in options if option in found)
