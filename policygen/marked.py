"""Owns the reading of YAML: every scalar a string with its place, nothing clever."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NoReturn, TypeAlias, cast

import yaml

from policygen.errors import InputError, Problem

LARGEST = 1_000_000
DEEPEST = 20

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A single text as written; `quoted` tells `"no"` from `no`."""

    text: str
    quoted: bool
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A key's place and the node under it."""

    key_line: int
    key_column: int
    node: Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """A mapping in the order of the file."""

    entries: dict[str, Entry] = field(default_factory=dict)
    line: int = 1
    column: int = 1

    def get(self, key: str) -> Node | None:
        """Give the node under a key, or None."""
        entry = self.entries.get(key)
        return entry.node if entry else None


Node: TypeAlias = Scalar | Sequence | Mapping


def suggest(word: str, known: Iterable[str]) -> str:
    """Give `Did you mean "x"?` for a near miss, else nothing."""
    near = nearest(word, known)
    return f'Did you mean "{near}"?' if near else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """Give the known word that was probably meant, or ""."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return near[0] if near else ""


def read_marked(data: bytes, file: str) -> Node:
    """Read one YAML document; every problem that can be found is in the InputError."""
    text = _decode(data, file)
    _refuse_tabs(text, file)
    loader = _Loader(text)
    try:
        reader = _Reader(loader.get_event, file)
        node = reader.read_document()
    except yaml.YAMLError as error:
        raise InputError(_syntax_problem(error, file)) from error
    finally:
        loader.dispose()
    if node is None:
        raise InputError(
            Problem(
                file=file,
                message="The file is empty.",
                hint="Run the wizard, or copy one of the examples.",
            )
        )
    if reader.problems:
        raise InputError(*reader.problems)
    return node


def _decode(data: bytes, file: str) -> str:
    if len(data) > LARGEST:
        raise InputError(
            Problem(
                file=file,
                message=f"The file is {len(data) / 1e6:.1f} MB; at most 1 MB is read.",
                hint="Remove what does not belong in it.",
            )
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            Problem(
                file=file,
                line=line,
                message="The file is not UTF-8 text.",
                hint="Save it again with the encoding UTF-8.",
            )
        ) from error
    return text.replace("\r\n", "\n")


def _refuse_tabs(text: str, file: str) -> None:
    problems = [
        Problem(
            file=file,
            line=number,
            column=line.index("\t") + 1,
            message="The line begins with a tab.",
            hint="Use spaces to indent.",
        )
        for number, line in enumerate(text.split("\n"), 1)
        if "\t" in line[: len(line) - len(line.lstrip())] and line.strip()
    ]
    if problems:
        raise InputError(*problems)


class _Reader:
    """Builds nodes from the events of the parser, in one pass and as deep as allowed."""

    def __init__(self, next_event: Callable[[], yaml.Event], file: str) -> None:
        self.next_event = next_event
        self.file = file
        self.problems: list[Problem] = []

    def read_document(self) -> Node | None:
        """Give the root of the only document, None when there is none."""
        self.next_event()
        if isinstance(self.next_event(), yaml.StreamEndEvent):
            return None
        root = self._read(self.next_event(), 1)
        self.next_event()
        after = self.next_event()
        if not isinstance(after, yaml.StreamEndEvent):
            raise yaml.composer.ComposerError(
                problem="there is a second document",
                problem_mark=cast("yaml.Mark", after.start_mark),
            )
        return root

    def _read(self, event: yaml.Event, depth: int) -> Node:
        mark = cast("yaml.Mark", event.start_mark)
        line, column = mark.line + 1, mark.column + 1
        if isinstance(event, yaml.ScalarEvent):
            if event.anchor or event.tag or depth > DEEPEST:
                _refuse_cleverness(event, line, column, self.file)
            return Scalar(
                text=event.value, quoted=bool(event.style), line=line, column=column
            )
        if isinstance(event, yaml.AliasEvent) or depth > DEEPEST:
            _refuse_cleverness(event, line, column, self.file)
        start = cast("yaml.CollectionStartEvent", event)
        if start.anchor or start.tag:
            _refuse_cleverness(event, line, column, self.file)
        if isinstance(event, yaml.SequenceStartEvent):
            items = tuple(self._items(depth + 1))
            return Sequence(items=items, line=line, column=column)
        return Mapping(entries=self._entries(depth + 1), line=line, column=column)

    def _items(self, depth: int) -> Iterator[Node]:
        event = self.next_event()
        while type(event) is not yaml.SequenceEndEvent:
            yield self._read(event, depth)
            event = self.next_event()

    def _entries(self, depth: int) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        event = self.next_event()
        while type(event) is not yaml.MappingEndEvent:
            key = self._read(event, depth)
            node = self._read(self.next_event(), depth)
            if isinstance(key, Scalar) and key.text != "<<" and key.text not in entries:
                entries[key.text] = Entry(
                    key_line=key.line, key_column=key.column, node=node
                )
            else:
                self._refuse_key(key, entries)
            event = self.next_event()
        return entries

    def _refuse_key(self, key: Node, entries: dict[str, Entry]) -> None:
        if not isinstance(key, Scalar):
            message, hint = (
                "A key must be a single word.",
                "Put the text between quotes.",
            )
        elif key.text == "<<":
            message, hint = "Merge keys (<<) are not read here.", "Write the lines out."
        else:
            first = entries[key.text].key_line
            message = f'"{key.text}" stands here for the second time.'
            hint = f"Keep one of the two; the first is on line {first}."
        self.problems.append(
            Problem(
                file=self.file,
                line=key.line,
                column=key.column,
                message=message,
                hint=hint,
            )
        )


def _refuse_cleverness(
    event: yaml.Event, line: int, column: int, file: str
) -> NoReturn:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        what, hint = "an anchor or alias (& or *)", "Write the text out in full."
    elif getattr(event, "tag", None):
        what, hint = "a tag (!)", "Put the value between quotes."
    else:
        what, hint = f"more than {DEEPEST} levels", "Nest less deeply."
    raise InputError(
        Problem(
            file=file,
            line=line,
            column=column,
            message=f"The file uses {what}, which is not read here.",
            hint=hint,
        )
    )


def _syntax_problem(error: yaml.YAMLError, file: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    detail = getattr(error, "problem", None) or getattr(error, "reason", "")
    return Problem(
        file=file,
        line=mark.line + 1 if mark else 0,
        column=mark.column + 1 if mark else 0,
        message=f"This is not valid YAML: {detail}.",
        hint="Look at this line and the one above it: a colon needs a space after it, "
        "lines of one group start in the same column, and text with : or # goes "
        "between quotes.",
    )
