"""Drives the real program in a pseudo-terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pexpect

from tests.builders import TINY

ENTER, DOWN, UP, ESCAPE, SPACE = "\r", "\x1b[B", "\x1b[A", "\x1b", " "
CTRL_C, CTRL_D, CTRL_S = "\x03", "\x04", "\x13"
ERASE_LINE = "\x15"
RICH_READY, PLAIN_READY = "stop", "> "


class Terminal:
    """A person at a terminal of 24 lines of 80 columns."""

    def __init__(self, folder: Path, *arguments: str, **environment: str) -> None:
        is_plain = "--plain" in arguments or "ACCESSIBLE" in environment
        self._ready = PLAIN_READY if is_plain else RICH_READY
        kept = {
            name: value
            for name, value in os.environ.items()
            if name not in {"LC_ALL", "LC_MESSAGES", "ACCESSIBLE", "NO_COLOR"}
        }
        self._child = pexpect.spawn(
            sys.executable,
            ["-m", "policygen", "wizard", *arguments],
            cwd=str(folder),
            env={
                **kept,
                "TERM": "xterm-256color",
                "PROMPT_TOOLKIT_NO_CPR": "1",
                "LANG": "nl_BE.UTF-8",
                **environment,
            },
            encoding="utf-8",
            dimensions=(24, 80),
            timeout=20,
        )
        self._child.delaybeforesend = None

    def sees(self, *texts: str) -> Terminal:
        """Wait until each text has appeared, one after the other."""
        for text in texts:
            self._child.expect_exact(text)
        return self

    def types(self, *keys: str) -> Terminal:
        """Press keys."""
        self._child.send("".join(keys))
        return self

    def answers(self, question: str, *keys: str) -> Terminal:
        """Wait for a question and press keys, with Enter at the end."""
        self.sees(question, self._ready)
        return self.types(*keys, ENTER)

    def hangs_up(self, signal: int) -> Terminal:
        """Send a signal to the program."""
        self._child.kill(signal)
        return self

    def is_closed(self) -> int:
        """Close the window; give how the program ended, minus the signal if killed."""
        self._child.close(force=False)
        return int(self._child.exitstatus or -(self._child.signalstatus or 0))

    def rest(self) -> str:
        """Give everything that is still said until the program ends."""
        self._child.expect_exact(pexpect.EOF)
        return str(self._child.before)

    def ends(self, code: int) -> str:
        """Wait for the end, check the exit code, give what was said last."""
        said = self.rest()
        self._child.close()
        assert self._child.exitstatus == code, said
        return said


def tiny() -> tuple[str, str]:
    """Give the arguments that make the bicycle shed the blueprint."""
    return ("--blueprint", f"{TINY}/")
