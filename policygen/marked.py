"""Owns the reading of YAML: every scalar a string with its place, nothing clever."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

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
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f'Did you mean "{near[0]}"?' if near else ""


def read_marked(data: bytes, file: str) -> Node:
    """Read one YAML document; every problem that can be found is in the InputError."""
    text = _decode(data, file)
    _refuse_tabs(text, file)
    problems: list[Problem] = []
    try:
        loader = _Loader(text)
        try:
            _refuse_cleverness(text, file)
            root = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        raise InputError(_syntax_problem(error, file)) from error
    if root is None:
        raise InputError(
            Problem(
                file=file,
                message="The file is empty.",
                hint="Run the wizard, or copy one of the examples.",
            )
        )
    node = _convert(root, file, problems)
    if problems:
        raise InputError(*problems)
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


def _refuse_cleverness(text: str, file: str) -> None:
    """Refuse anchors, aliases, tags and depth before anything is composed."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            depth += 1
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            depth -= 1
        problem = _clever(event, depth, file)
        if problem:
            raise InputError(problem)


def _clever(event: yaml.Event, depth: int, file: str) -> Problem | None:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        what, hint = "an anchor or alias (& or *)", "Write the text out in full."
    elif getattr(event, "tag", None):
        what, hint = "a tag (!)", "Put the value between quotes."
    elif depth > DEEPEST:
        what, hint = f"more than {DEEPEST} levels", "Nest less deeply."
    else:
        return None
    mark = event.start_mark
    return Problem(
        file=file,
        line=mark.line + 1 if mark else 0,
        column=mark.column + 1 if mark else 0,
        message=f"The file uses {what}, which is not read here.",
        hint=hint,
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


def _convert(node: yaml.Node, file: str, problems: list[Problem]) -> Node:
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    if isinstance(node, yaml.ScalarNode):
        quoted = node.style not in (None, "")
        return Scalar(text=node.value, quoted=quoted, line=line, column=column)
    if isinstance(node, yaml.SequenceNode):
        items = tuple(_convert(item, file, problems) for item in node.value)
        return Sequence(items=items, line=line, column=column)
    entries: dict[str, Entry] = {}
    for key, value in node.value:
        _add_entry(entries, key, _convert(value, file, problems), file, problems)
    return Mapping(entries=entries, line=line, column=column)


def _add_entry(
    entries: dict[str, Entry],
    key: yaml.Node,
    node: Node,
    file: str,
    problems: list[Problem],
) -> None:
    line, column = key.start_mark.line + 1, key.start_mark.column + 1
    if not isinstance(key, yaml.ScalarNode):
        message, hint = "A key must be a single word.", "Put the text between quotes."
    elif key.value == "<<":
        message, hint = "Merge keys (<<) are not read here.", "Write the lines out."
    elif key.value in entries:
        first = entries[key.value].key_line
        message = f'"{key.value}" stands here for the second time.'
        hint = f"Keep one of the two; the first is on line {first}."
    else:
        entries[key.value] = Entry(key_line=line, key_column=column, node=node)
        return
    problems.append(
        Problem(file=file, line=line, column=column, message=message, hint=hint)
    )
