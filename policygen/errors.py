"""Everything that can go wrong, as classes; prints nothing, imports nothing of ours.

PolicygenError          exit code
├── InputError          1   something that a person wrote must be mended
├── UsageError          2   the command line was used wrongly
└── MachineError        3   the machine or a service is at fault
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to mend: where it is, what is wrong, what would be right.

    `line` and `column` count from 1; 0 means that the place has none.
    `key` is the question or clause concerned, or "". `code`, `remedy` (that of the hint)
    and `facts` are there while a problem can be told in another language still.
    """

    message: str
    hint: str = ""
    file: str = ""
    line: int = 0
    column: int = 0
    key: str = ""
    code: str = field(default="", compare=False, repr=False)
    remedy: str = field(default="", compare=False, repr=False)
    facts: dict[str, object] = field(default_factory=dict, compare=False, repr=False)

    def place(self) -> str:
        """Give `file:line:column`, as much of it as is known."""
        if not self.line:
            return self.file
        if not self.column:
            return f"{self.file}:{self.line}"
        return f"{self.file}:{self.line}:{self.column}"

    def sentence(self) -> str:
        """Give place, message and remedy as one line."""
        where = self.place()
        text = f"{where}: {self.message}" if where else self.message
        return f"{text} {self.hint}" if self.hint else text


class PolicygenError(Exception):
    """A sentence for the person at the keyboard, with one or more problems."""

    exit_code = 1

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(problem.sentence() for problem in problems))
        self.problems = problems

    def __reduce__(self) -> tuple[type[PolicygenError], tuple[Problem, ...]]:
        """Let an error come back from another process with its problems."""
        return (type(self), self.problems)


class InputError(PolicygenError):
    """Something in the input must be mended; every problem is listed."""


class UsageError(PolicygenError):
    """The command line was used in a way that cannot be meant."""

    exit_code = 2


class MachineError(PolicygenError):
    """The machine or a service is at fault: disk full, no right, Pango missing."""

    exit_code = 3
