"""Owns the table at the end of a check of many clients: who has most to do, first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from policygen.actions.check import Report
from policygen.check.things import fold
from policygen.errors import PolicygenError
from policygen.model.finding import COMPLETENESS, Severity
from policygen.model.tags import parent_of
from policygen.speech.say import say

NOTHING = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What came of the check of one client: a report, or why there is none."""

    path: Path
    result: Report | PolicygenError


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """How many things are to mend, how many of these to fill in, and to decide."""

    path: Path
    is_read: bool
    counts: tuple[int, int, int] = (0, 0, 0)

    def weight(self) -> tuple[bool, int, int, int]:
        """Give what to sort by; the worst is the lowest."""
        mend, fill, decide = self.counts
        return (self.is_read, -mend, -decide, -fill)


def summarise(checked: Sequence[Checked], locale: str) -> Iterator[str]:
    """Give the lines of the table, in the language that the clients share."""
    reports = [item.result for item in checked if isinstance(item.result, Report)]
    shared = {parent_of(report.language) for report in reports}
    language = reports[0].language if len(shared) == 1 else locale
    rows = sorted(map(_row, checked), key=_Row.weight)
    heads = [say(language, f"check.{code}") for code in ("mend", "fill", "decide")]
    yield "  ".join([*heads, say(language, "check.client")])
    for row in rows:
        cells = [str(count) if row.is_read else NOTHING for count in row.counts]
        numbers = [
            f"{cell:>{len(head)}}" for cell, head in zip(cells, heads, strict=True)
        ]
        note = "" if row.is_read else f"  ({say(language, 'check.unread')})"
        yield "  ".join([*numbers, f"{row.path}{note}"])
    mend = sum(row.counts[0] > 0 or not row.is_read for row in rows)
    code = "check.done_mend" if mend else "check.done_all"
    yield say(language, code, clients=len(rows), mend=mend)


def _row(checked: Checked) -> _Row:
    report = checked.result
    if isinstance(report, PolicygenError):
        return _Row(path=checked.path, is_read=False)
    things = fold(item for item in report.findings if item.stands)
    mend = [thing for thing in things if thing.severity is Severity.ERROR]
    counts = (
        len(mend),
        sum(thing.rule == COMPLETENESS for thing in mend),
        sum(thing.severity is Severity.WARNING for thing in things),
    )
    return _Row(path=checked.path, is_read=True, counts=counts)
