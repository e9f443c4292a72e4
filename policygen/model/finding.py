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


class Severity(StrEnum):
    """Worst first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding: which rule, how bad, what to do, where it comes from.

    `key` is the question to look at, `document`, `clause` and `language` the place in
    the pack, `sentence` what stands there; each may be "". `reason` is filled when the
    client overrode the finding.
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

    @property
    def stands(self) -> bool:
        """Tell whether nobody accepted this finding with a reason."""
        return not self.reason
