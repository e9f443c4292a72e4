"""Owns the layout of YAML text: where values stand in it, how new ones are written.

The only door to ruamel.yaml.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from policygen import marked
from policygen.answers.plain import Plain

WIDEST = 1_000_000
WIDEST_FLOW = 72

# Where YAML 1.1 and 1.2 differ on what needs quotes, the text gets them.
_SIMPLE = re.compile(r"[\w+(](?:[\w .,;@/()+\-'’…&%!?=*€$£–—·]|:(?=[\w/]))*(?<! )")
_LOOKS_TYPED = re.compile(
    r"[-+]?[\d.][\d_.,:eE+-]*|0[xo][\da-f]+|y|n|yes|no|on|off|true|false|null|none|~"
    r"|ja|nee|oui|non|[-+]?\.(?:inf|nan)|\d{4}-\d.*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A value in a text: from `start` up to `end`, counted in characters.

    `node` is what stands there. `column` is that of its first character. Of a block
    mapping `entries` are the keys, of a list `items` are what stands after the dashes.
    """

    start: int
    end: int
    column: int
    node: marked.Node
    is_block: bool = False
    entries: tuple[Entry, ...] = ()
    items: tuple[Spot, ...] = ()

    def entry(self, name: str) -> Entry | None:
        """Give the entry of a key."""
        return next((entry for entry in self.entries if entry.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A key in a text and the value after it."""

    name: str
    start: int
    colon: int
    column: int
    value: Spot


def locate(text: str) -> Spot | None:
    """Give where everything stands in a text; None when there is nothing to keep."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        root = YAML(typ="safe", pure=True).compose(text)
    except YAMLError:
        return None
    return _spot(text, root) if root is not None else None


def dump(data: Mapping[str, Plain], column: int = 0) -> str:
    """Write keys with their values, to stand at a column; no line break at the end."""
    from ruamel.yaml import YAML

    writer = YAML()
    writer.width = WIDEST
    writer.indent(mapping=2, sequence=4, offset=2)
    writer.allow_unicode = True
    stream = io.StringIO()
    writer.dump({name: _styled(value) for name, value in data.items()}, stream)
    return _shift(stream.getvalue().rstrip("\n"), column)


def dump_item(item: Plain, column: int) -> str:
    """Write an item of a list, to stand at a column after its dash."""
    if isinstance(item, dict):
        return dump(item, column)
    return dump({"x": item}, column).removeprefix("x: ")


def dump_group(name: str, data: Mapping[str, Plain]) -> str:
    """Write a group: its name, and its keys below it."""
    return f"{name}:\n  {dump(data, 2)}"


def _shift(text: str, column: int) -> str:
    first, *rest = text.split("\n")
    margin = " " * column
    return "\n".join([first, *(f"{margin}{line}" if line else "" for line in rest)])


def _spot(text: str, node: Any) -> Spot:  # noqa: ANN401  a node of ruamel
    start, end = node.start_mark.index, node.end_mark.index
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    place = {"line": line, "column": column}
    if node.id == "scalar":
        quoted = node.style is not None
        found = marked.Scalar(text=node.value, quoted=quoted, **place)
        end = start + len(text[start:end].rstrip())
        return Spot(start=start, end=end, column=column - 1, node=found)
    if node.id == "sequence":
        items = tuple(_spot(text, item) for item in node.value)
        listed = marked.Sequence(items=tuple(item.node for item in items), **place)
        return Spot(
            start=start,
            end=end if node.flow_style else items[-1].end,
            column=column - 1,
            node=listed,
            is_block=not node.flow_style,
            items=items,
        )
    entries = tuple(_entry(text, key, value) for key, value in node.value)
    return Spot(
        start=start,
        end=end if node.flow_style else entries[-1].value.end,
        column=column - 1,
        node=marked.Mapping(
            entries={
                entry.name: marked.Entry(
                    key_line=line, key_column=column, node=entry.value.node
                )
                for entry in entries
            },
            **place,
        ),
        is_block=not node.flow_style,
        entries=entries,
    )


def _entry(text: str, key: Any, value: Any) -> Entry:  # noqa: ANN401
    colon = text.find(":", key.end_mark.index) + 1
    spot = _spot(text, value)
    if spot.end < colon or not text[spot.start : spot.end].strip():
        spot = Spot(start=colon, end=colon, column=spot.column, node=spot.node)
    return Entry(
        name=key.value,
        start=key.start_mark.index,
        colon=colon,
        column=key.start_mark.column,
        value=spot,
    )


def _styled(value: Plain) -> object:
    match value:
        case bool():
            return "yes" if value else "no"
        case str():
            return _styled_text(value)
        case list():
            return _styled_list(value)
        case dict():
            return _styled_mapping(value)
        case _:
            return value


def _styled_text(text: str) -> str:
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString as Quoted
    from ruamel.yaml.scalarstring import LiteralScalarString as Literal

    quoted: str = Quoted(text)
    lines = text.split("\n")
    if not all(line.isprintable() for line in lines):
        return quoted
    if len(lines) > 1:
        is_simple = text[0] != " " and all(line == line.rstrip() for line in lines)
        literal: str = Literal(text)
        return literal if is_simple else quoted
    needs_quotes = not _SIMPLE.fullmatch(text) or _LOOKS_TYPED.fullmatch(text)
    return quoted if needs_quotes else text


def _styled_list(items: list[Plain]) -> object:
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    listed = CommentedSeq(
        CommentedMap((name, _styled(cell)) for name, cell in item.items())
        if isinstance(item, dict)
        else _styled(item)
        for item in items
    )
    if not any(isinstance(item, dict) for item in items):
        listed.fa.set_flow_style()
    return listed


def _styled_mapping(entries: dict[str, Plain]) -> object:
    from ruamel.yaml.comments import CommentedMap

    mapping = CommentedMap((name, _styled(value)) for name, value in entries.items())
    texts = [value for value in entries.values() if isinstance(value, str)]
    is_short = sum(len(text) for text in texts) + 6 * len(texts) < WIDEST_FLOW
    if len(texts) == len(entries) and is_short and "\n" not in "".join(texts):
        mapping.fa.set_flow_style()
    return mapping
