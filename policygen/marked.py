"""Owns the reading of YAML: every scalar a string with its place, nothing clever."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NoReturn, TypeAlias, cast

import yaml

from policygen.errors import InputError, Problem
from policygen.speech.told import problem

LARGEST = 1_000_000
DEEPEST = 20

WRONG = {
    "mapping values are not allowed": "colon",
    "expected ':'": "no_colon",
    "expected key": "column",
    "expected '-'": "column",
    "expected ',' or": "bracket",
    "while parsing a flow": "bracket",
    "found unexpected end of stream": "quote",
    "cannot start any token": "sign",
    "alphabetic or numeric": "sign",
    "while scanning a directive": "sign",
    "mapping keys are not allowed": "sign",
    "expected node content": "sign",
    "document indicator": "quote",
    "escape": "escape",
    "while parsing a quoted scalar": "escape",
    "control characters": "control",
    "special characters": "control",
    "block sequence entries": "dash",
    "there is a second document": "second",
    "expected <document start>": "second",
}
"""What the parser says of a mistake, in part, and the end of the code of what we say."""

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
        raise InputError(problem("yaml.empty", file=file))
    if reader.problems:
        raise InputError(*reader.problems)
    return node


def _decode(data: bytes, file: str) -> str:
    if len(data) > LARGEST:
        size, most = f"{len(data) / 1e6:.1f}", LARGEST // 10**6
        raise InputError(problem("answers.too_large", file=file, size=size, most=most))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(problem("yaml.not_utf8", file=file, line=line)) from error
    return text.replace("\r\n", "\n")


def _refuse_tabs(text: str, file: str) -> None:
    problems = [
        problem("yaml.tab", file=file, line=number, column=line.index("\t") + 1)
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
        name = key.text if isinstance(key, Scalar) else ""
        first = entries[name].key_line if name in entries else 0
        code = "yaml.twice" if first else "yaml.key"
        self.problems.append(
            problem(
                "yaml.merge" if name == "<<" else code,
                file=self.file,
                line=key.line,
                column=key.column,
                name=name,
                first=first,
            )
        )


def _refuse_cleverness(
    event: yaml.Event, line: int, column: int, file: str
) -> NoReturn:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        code = "yaml.anchor"
    elif getattr(event, "tag", None):
        code = "yaml.tag"
    else:
        code = "yaml.deep"
    raise InputError(problem(code, file=file, line=line, column=column, most=DEEPEST))


def _syntax_problem(error: yaml.YAMLError, file: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    detail = getattr(error, "problem", None) or getattr(error, "reason", "")
    said = f"{detail} {getattr(error, 'context', None) or ''}"
    known = (code for part, code in WRONG.items() if part in said)
    return problem(
        f"yaml.wrong.{next(known, 'other')}",
        remedy="yaml.wrong_hint",
        file=file,
        line=mark.line + 1 if mark else 0,
        column=mark.column + 1 if mark else 0,
    )
