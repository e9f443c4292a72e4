"""Owns reading one mapping of a blueprint file, key by key, noting every problem."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policygen.blueprint.shape import KEYS, REQUIRED
from policygen.errors import Problem
from policygen.marked import Entry, Mapping, Node, Scalar, Sequence, suggest

YES = frozenset({"yes", "true"})
NO = frozenset({"no", "false"})


@dataclass(frozen=True, slots=True)
class Page:
    """A file that is being read, and where its problems go."""

    file: str
    problems: list[Problem]

    def report(self, at: Node | Entry, message: str, hint: str, key: str = "") -> None:
        """Note a problem at a node or key."""
        line = at.key_line if isinstance(at, Entry) else at.line
        column = at.key_column if isinstance(at, Entry) else at.column
        self.problems.append(
            Problem(
                file=self.file,
                line=line,
                column=column,
                message=message,
                hint=hint,
                key=key,
            )
        )


class Fields:
    """The keys of one mapping; what is unknown, missing or misshapen is noted."""

    def __init__(self, page: Page, node: Node | None, kind: str) -> None:
        self.page = page
        self.kind = kind
        self.node = node if isinstance(node, Mapping) else Mapping()
        if node is None:
            return
        if not isinstance(node, Mapping):
            page.report(
                node,
                f"A {kind} must be a group of keys.",
                f'Write "key: value" lines; the keys are {", ".join(KEYS[kind])}.',
            )
            return
        report_unknown(page, node, KEYS[kind], kind)
        missing = [
            key for key in REQUIRED.get(kind, ()) if key not in self.node.entries
        ]
        if missing:
            page.report(
                node,
                f"This {kind} has no {_listed(missing)}.",
                f'Add "{missing[0]}: ..." here.',
            )

    def text(self, key: str) -> str:
        """Give a text, "" when absent."""
        node = self.node.get(key)
        return "" if node is None else text_of(self.page, node, f'"{key}"')

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Give a yes or no."""
        text = self.text(key)
        if not text:
            return default
        if text not in YES | NO:
            self._refuse(
                key, f'"{key}" is yes or no, not "{text}".', "Write yes or no."
            )
            return default
        return text in YES

    def number(self, key: str) -> int | None:
        """Give a whole number."""
        text = self.text(key)
        if not text:
            return None
        try:
            return int(text)
        except ValueError:
            self._refuse(
                key, f'"{key}" is a whole number, not "{text}".', "Write digits only."
            )
            return None

    def one_of(self, key: str, known: tuple[str, ...], default: str) -> str:
        """Give one word out of a closed set."""
        text = self.text(key)
        if not text:
            return default
        if text not in known:
            hint = suggest(text, known) or f"Write one of: {', '.join(known)}."
            self._refuse(key, f'"{text}" is no {key} that exists.', hint)
            return default
        return text

    def words(self, key: str) -> tuple[str, ...]:
        """Give a list of texts."""
        return tuple(
            text_of(self.page, item, f'An item of "{key}"') for item in self.items(key)
        )

    def items(self, key: str) -> tuple[Node, ...]:
        """Give the nodes of a list, () when absent."""
        node = self.node.get(key)
        if node is None:
            return ()
        return items_of(self.page, node, f'"{key}"')

    def entries(self, key: str) -> Iterator[tuple[str, Entry]]:
        """Give the entries of a mapping under a key."""
        node = self.node.get(key)
        if node is None or (isinstance(node, Scalar) and not node.text):
            return
        if not isinstance(node, Mapping):
            self._refuse(
                key, f'"{key}" must be a group of keys.', 'Write "name: value" lines.'
            )
            return
        yield from node.entries.items()

    def texts(self, key: str) -> dict[str, str]:
        """Give a text per language (or name)."""
        return {
            name: text_of(self.page, entry.node, f'"{name}" of "{key}"')
            for name, entry in self.entries(key)
        }

    def _refuse(self, key: str, message: str, hint: str) -> None:
        self.page.report(self.node.get(key) or self.node, message, hint)


def report_unknown(
    page: Page, node: Mapping, known: tuple[str, ...], kind: str
) -> None:
    """Note each key of a mapping that is not known there."""
    for key, entry in node.entries.items():
        if key not in known:
            near = suggest(key, known)
            hint = near or f"Remove it; the keys are {', '.join(known)}."
            page.report(entry, f'A {kind} has no key "{key}".', hint)


def text_of(page: Page, node: Node, what: str) -> str:
    """Give the text of a node, noting one that is no text."""
    if isinstance(node, Scalar):
        return node.text
    page.report(node, f"{what} must be a text.", "Write one text, between quotes.")
    return ""


def items_of(page: Page, node: Node, what: str) -> tuple[Node, ...]:
    """Give the items of a list node, noting one that is no list."""
    if isinstance(node, Sequence):
        return node.items
    if isinstance(node, Scalar) and not node.text:
        return ()
    page.report(
        node, f"{what} must be a list.", 'Write [a, b], or "- a" on a line of its own.'
    )
    return ()


def _listed(words: list[str]) -> str:
    return " and no ".join(f'"{word}"' for word in words)
