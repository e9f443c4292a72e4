"""Owns changing YAML text in place: what is not touched keeps every character."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from policygen import marked
from policygen.answers.layout import Entry, Spot, dump, dump_item
from policygen.answers.plain import Plain

_COMMENT = re.compile(r"#.*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a key has to say.

    `names` are texts that stand for the items of a list, equal for equal items, and
    `read_names` gives those of what stands in the text; for a single value there is
    one name. So two ways to write one value count as the same.
    """

    data: Plain
    names: tuple[str, ...]
    read_names: Callable[[marked.Node], tuple[str, ...]]

    def stands_at(self, node: marked.Node) -> bool:
        """Tell whether the text says this already."""
        return self.read_names(node) == self.names


@dataclass(frozen=True, slots=True)
class Edit:
    """Text that comes in the place of another, from `start` up to `end`."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class Draft:
    """A text and the edits that are planned for it; none of them overlap."""

    text: str
    edits: list[Edit] = field(default_factory=list)

    def finish(self) -> str:
        """Give the text with all edits made."""
        pieces: list[str] = []
        at = 0
        for edit in sorted(self.edits, key=lambda edit: edit.start):
            pieces += [self.text[at : edit.start], edit.text]
            at = edit.end
        return "".join([*pieces, self.text[at:]])

    def set_entries(
        self, parent: Spot, after: int, wanted: Mapping[str, Wanted]
    ) -> None:
        """Let a block mapping say what is wanted; new keys follow the one before.

        `after` is in the line below which a first key can be added.
        """
        place = self.line_end(after)
        column = parent.entries[0].column
        for name, want in wanted.items():
            entry = parent.entry(name)
            if entry is None:
                text = dump({name: want.data}, column)
                self._replace(place, place, f"\n{' ' * column}{text}")
                continue
            place = self.line_end(entry.value.end)
            if not want.stands_at(entry.value.node):
                self._set_value(entry, want)

    def set_entry(self, entry: Entry, text: str) -> None:
        """Replace a key and its value; comments in and beside them stay.

        Those that would stand between other words than before go to the first line.
        """
        old = entry.value
        head, tail = "", self.text[old.end : self.line_end(old.end)]
        if old.start > self.line_end(entry.start):
            head = self.text[entry.colon : self.line_end(entry.start)]
        inside = _comments(self.text, old)
        first, newline, rest = text.partition("\n")
        if not head and not newline:
            self._replace(entry.start, old.end, "  ".join([first, *inside]))
            return
        comments = [item.strip() for item in (head, *inside, tail)]
        kept = [item for item in comments if item.startswith("#")]
        end = old.end + len(tail) if tail.strip() in kept else old.end
        self._replace(entry.start, end, "  ".join([first, *kept]) + newline + rest)

    def drop(self, entry: Entry) -> None:
        """Take a key out with the lines that it fills."""
        self._drop_lines(entry.start, entry.value.end)

    def add_below(self, place: int, text: str) -> None:
        """Add lines below the line of a place."""
        end = self.line_end(place)
        self._replace(end, end, f"\n{text}")

    def line_end(self, place: int) -> int:
        """Give where the line of a place ends, before its line break."""
        end = self.text.find("\n", place)
        return len(self.text) if end < 0 else end

    def _set_value(self, entry: Entry, want: Wanted) -> None:
        is_listed = isinstance(want.data, list) and len(want.data) > 0
        if is_listed and entry.value.is_block and entry.value.items:
            self._set_items(entry, want)
        else:
            self.set_entry(entry, dump({entry.name: want.data}, entry.column))

    def _set_items(self, entry: Entry, want: Wanted) -> None:
        """Replace, add and remove items of a list; what stays keeps its text."""
        old = entry.value.items
        new = want.data if isinstance(want.data, list) else []
        names = want.read_names(entry.value.node)
        matcher = difflib.SequenceMatcher(a=names, b=want.names, autojunk=False)
        for tag, first, last, start, stop in matcher.get_opcodes():
            if tag == "equal":
                continue
            both = min(last - first, stop - start)
            for spot, item in zip(old[first:last], new[start:stop], strict=False):
                self._set_item(spot, item)
            for spot in old[first + both : last]:
                self._drop_lines(spot.start, spot.end)
            before = old[first + both - 1].end if first + both else entry.colon
            self._add_items(before, old[0], new[start + both : stop])

    def _set_item(self, spot: Spot, item: Plain) -> None:
        """Replace an item of a list: key by key where it keeps its keys."""
        names = {entry.name for entry in spot.entries}
        if spot.is_block and isinstance(item, dict) and names == item.keys():
            for entry in spot.entries:
                text = dump({entry.name: item[entry.name]}, entry.column)
                if text != self.text[entry.start : entry.value.end]:
                    self.set_entry(entry, text)
            return
        first, newline, rest = dump_item(item, spot.column).partition("\n")
        kept = "  ".join([first, *_comments(self.text, spot)])
        self._replace(spot.start, spot.end, kept + newline + rest)

    def _add_items(self, before: int, like: Spot, items: Sequence[Plain]) -> None:
        dash = self.text.rfind("-", 0, like.start)
        margin = dash - self.text.rfind("\n", 0, dash) - 1
        end = self.line_end(before)
        for item in items:
            text = dump_item(item, margin + 2)
            self._replace(end, end, f"\n{' ' * margin}- {text}")

    def _drop_lines(self, start: int, end: int) -> None:
        first = self.text.rfind("\n", 0, start) + 1
        self._replace(first, min(self.line_end(end) + 1, len(self.text)), "")

    def _replace(self, start: int, end: int, text: str) -> None:
        self.edits.append(Edit(start, end, text))


def _comments(text: str, spot: Spot) -> list[str]:
    """Give the comments within a value: what stands between its words after a `#`."""
    at, found = spot.start, []
    for start, end in [*_words(text, spot), (spot.end, spot.end)]:
        found += _COMMENT.findall(text[at:start])
        at = end
    return found


def _words(text: str, spot: Spot) -> Iterator[tuple[int, int]]:
    """Give where the keys and texts of a value begin and end."""
    for entry in spot.entries:
        yield entry.start, entry.colon
        yield from _words(text, entry.value)
    for item in spot.items:
        yield from _words(text, item)
    if isinstance(spot.node, marked.Scalar):
        is_below = text[spot.start : spot.start + 1] in ("|", ">")
        yield (text.find("\n", spot.start) if is_below else spot.start), spot.end
