"""Owns what a check has to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

COMPLETENESS = "L-40"
"""The engine's own rule: nothing is open, and every language says the same."""

READING = "reading"
"""The engine's own rule: sentences are short enough to read with ease."""

LEAK = "leak"
"""The rule that nobody can accept: a value stands where its readers may not see it."""


IDLE = "override"
"""The engine's own rule: a reason is given for a rule that says nothing."""

PRINT = "print"
"""The engine's own rule: every letter can be shown in a PDF."""


class Severity(StrEnum):
    """Worst first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question to look at: its key and title, and where its answer stands.

    `line` and `column` count from 1 in the answers file; 0 when nothing is written.
    """

    key: str
    title: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding: which rule, how bad, what to do, where it comes from.

    `key` is the question to look at, `document`, `clause` and `language` the place in
    the pack, `sentence` what stands there; each may be "". `reason` is filled when the
    client overrode the finding. `place` is the place in the pack in words;
    `questions` are all that can be answered otherwise to mend it.
    """

    rule: str
    severity: Severity
    message: str
    hint: str = ""
    key: str = ""
    document: str = ""
    clause: str = ""
    language: str = ""
    sentence: str = ""
    source: str = ""
    confidence: str = ""
    reason: str = ""
    place: str = ""
    questions: tuple[Asked, ...] = ()

    @property
    def stands(self) -> bool:
        """Tell whether nobody accepted this finding with a reason."""
        return not self.reason
