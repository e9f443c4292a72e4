"""Owns what templates and expressions may see: groups of answers, and answers to come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from typing_extensions import override

from policygen.errors import InputError, Problem
from policygen.model.values import Localised, Row
from policygen.sandbox.vault import MARKS, refused_character


class Undecided(Exception):  # noqa: N818
    """An expression depends on something that is not answered yet."""


class Group:
    """A read-only mapping that has no public attributes of its own.

    So `org.items` in a template is the answer `items`, never a method.
    """

    __slots__ = ("_entries", "_name")

    def __init__(self, entries: Mapping[str, object], name: str = "") -> None:
        self._entries: Final = dict(entries)
        self._name: Final = name

    def __getitem__(self, key: str) -> object:
        return self._entries[key]

    def __getattr__(self, key: str) -> object:
        if key.startswith("_"):
            raise AttributeError(key)
        try:
            return self._entries[key]
        except KeyError:
            raise AttributeError(key) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Group) and self._entries == other._entries

    @override
    def __hash__(self) -> int:
        return hash((self._name, tuple(self._entries)))

    @override
    def __repr__(self) -> str:
        return f"Group({self._name or ', '.join(self._entries)})"


class _Nothing:
    """A value that is not there: falsy, and every comparison with it is false."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    @override
    def __eq__(self, other: object) -> bool:
        return False

    @override
    def __ne__(self, other: object) -> bool:
        return False

    @override
    def __hash__(self) -> int:
        return id(self)

    def __lt__(self, other: object) -> bool:
        return False

    __le__ = __gt__ = __ge__ = __lt__

    def __contains__(self, item: object) -> bool:
        return False


class Open(_Nothing):
    """An answer to come; it prints `[[TO DO: title]]`.

    Falsy, equal to nothing and different from nothing. Going through it gives it
    once, or, for a rows question (`columns`: column id to title), one row of
    answers to come. Counting with it gives it back.
    """

    __slots__ = ("_columns", "_title")

    def __init__(self, title: str, columns: Mapping[str, str] | None = None) -> None:
        self._title: Final = title
        self._columns: Final = dict(columns or {})

    def __iter__(self) -> Iterator[object]:
        if not self._columns:
            yield self
            return
        titles = self._columns.items()
        yield Group({key: Open(f"{self._title}: {title}") for key, title in titles})

    def __len__(self) -> int:
        return 1

    @override
    def __str__(self) -> str:
        return f"[[TO DO: {self._title}]]"

    @override
    def __repr__(self) -> str:
        return f"Open({self._title!r})"

    def __add__(self, other: object) -> Open:
        return self

    __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __add__
    __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = __add__
    __mod__ = __rmod__ = __add__


class NotAsked(_Nothing):
    """The answer to a question that does not apply here; printing it is an error."""

    __slots__ = ()

    def __iter__(self) -> Iterator[object]:
        return iter(())

    def __len__(self) -> int:
        return 0

    @override
    def __repr__(self) -> str:
        return "NotAsked()"


def entry(group: object, name: str) -> object:
    """Give what stands in a group under a name; None when it is not there."""
    return group[name] if isinstance(group, Group) and name in group else None


def title_of(value: Open) -> str:
    """Give the title of the question that is open."""
    return str(value)[len("[[TO DO: ") : -len("]]")]


def freeze(value: object, name: str = "") -> object:
    """Turn rows, mappings and lists, at any depth, into what a template may see."""
    if isinstance(value, Row):
        return freeze(value.cells, name)
    if isinstance(value, Mapping):
        return Group({str(k): freeze(v) for k, v in value.items()}, name)
    if isinstance(value, (list, tuple)):
        return tuple(freeze(item) for item in value)
    return value


def build_facts(flat: Mapping[str, object]) -> Mapping[str, object]:
    """Group answers by the first part of their key: `org.name` goes to `org`.

    A key without a dot stands by itself (such as `value` in a validation). Letters
    that only marker words are made of are refused, all answers at once.
    """
    _refuse_reserved(flat)
    grouped: dict[str, dict[str, object]] = {}
    facts: dict[str, object] = {}
    for key, value in flat.items():
        group, dot, name = key.partition(".")
        if dot:
            grouped.setdefault(group, {})[name] = freeze(value)
        else:
            facts[group] = freeze(value, group)
    facts |= {name: Group(entries, name) for name, entries in grouped.items()}
    return facts


def _refuse_reserved(flat: Mapping[str, object]) -> None:
    problems = [
        Problem(
            message=f"The answer holds a {refused_character(text)}, which the program "
            "keeps for itself.",
            hint="Leave that letter out.",
            key=key,
        )
        for key, value in flat.items()
        for text in _texts(value)
        if MARKS.search(text)
    ]
    if problems:
        raise InputError(*problems)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Localised):
        yield from (text for _, text in value.texts)
    elif isinstance(value, Row):
        yield from _texts(value.cells)
    elif isinstance(value, (Mapping, Group)):
        for name in value:
            yield from _texts(value[name])
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _texts(item)
