"""Owns the refusal of one answer: a code with its facts, never a sentence."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence


class Word(str):
    """A fact that is a word of ours (`february`, `monday`), said per language."""

    __slots__ = ()


class Refused(Exception):  # noqa: N818  a refusal is an outcome of a dialogue
    """An answer cannot be taken as it is; `code` and `facts` say why.

    `line` and `column` are its place in the answers file, 0 for a typed answer.
    `parts` are all refusals of a list or row that has several; otherwise empty.
    `row` counts from 1 and `column_id` names the cell; 0 and "" outside rows.
    """

    def __init__(
        self, code: str, *, parts: Sequence[Refused] = (), **facts: object
    ) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts
        self.parts = tuple(parts)
        self.line = 0
        self.column = 0
        self.row = 0
        self.column_id = ""

    def __reduce__(self) -> tuple[object, ...]:
        """Let a refusal come back from another process as it was."""
        return (_again, (self.code, self.parts, self.facts), self.__dict__)

    def at(self, line: int, column: int) -> Refused:
        """Fill in the place unless a more precise one is known."""
        if not self.line:
            self.line, self.column = line, column
        return self

    def in_cell(self, row: int, column_id: str) -> Refused:
        """Fill in which cell of a rows answer is meant."""
        self.row, self.column_id = row, self.column_id or column_id
        return self

    def every(self) -> tuple[Refused, ...]:
        """Give this refusal, or the parts that it is made of."""
        return self.parts or (self,)


def _again(code: str, parts: tuple[Refused, ...], facts: dict[str, object]) -> Refused:
    return Refused(code, parts=parts, **facts)


def refuse_all(refusals: Sequence[Refused]) -> None:
    """Raise nothing, the only refusal, or one that holds them all."""
    flat = [part for refusal in refusals for part in refusal.every()]
    if len(flat) == 1:
        raise flat[0]
    if flat:
        first = flat[0]
        raise Refused(first.code, parts=flat, **first.facts)


def nearest(word: str, known: Iterable[str]) -> str:
    """Give the known word that was probably meant, or ""."""
    by_fold = {item.casefold(): item for item in known}
    near = difflib.get_close_matches(word.casefold(), list(by_fold), n=1, cutoff=0.6)
    return by_fold[near[0]] if near else ""
