"""Owns the translations: none may lack, none may be left over."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.blueprint.checks.needs import Need, find_needs
from policygen.blueprint.checks.parts import base_languages, home_of
from policygen.blueprint.checks.sources import SECTION, named_sources
from policygen.blueprint.load import Reading
from policygen.blueprint.shape import KEYS
from policygen.errors import Problem
from policygen.marked import Entry, Mapping, Scalar, suggest
from policygen.model.blueprint import Blueprint

MOST_LISTED = 6
SECTIONS = frozenset((section,) for section in KEYS["texts"])


def check_texts(reading: Reading) -> Iterator[Problem]:
    """Give the texts that lack in a language, and those that nothing asks for."""
    needs = list(find_needs(reading.blueprint))
    yield from _check_missing(reading, needs)
    known = {need.path for need in needs}
    known |= {(SECTION, one.text) for one in named_sources(reading.blueprint)}
    for language in reading.blueprint.texts:
        name = f"texts/{language}.yaml"
        if language not in base_languages(reading.blueprint):
            yield Problem(
                file=reading.folder.label(name),
                message=f'The blueprint has no documents in the language "{language}".',
                hint="Add the language in blueprint.yaml, or remove this file.",
            )
        else:
            node = reading.folder.node(name)
            if isinstance(node, Mapping):
                yield from _check_left_over(reading, name, node, known)


def _check_missing(reading: Reading, needs: list[Need]) -> Iterator[Problem]:
    blueprint = reading.blueprint
    for language in dict.fromkeys(
        home_of(blueprint, language) for language in blueprint.languages
    ):
        name = f"texts/{language}.yaml"
        if name not in reading.folder.files:
            yield Problem(
                file=reading.folder.label(name),
                message=f'There are no texts in the language "{language}".',
                hint="Copy the texts of another language and translate them.",
            )
            continue
        lacking = [need for need in needs if _lacks(blueprint, need, language)]
        by_owner: dict[tuple[str, ...], list[Need]] = {}
        for need in lacking:
            by_owner.setdefault(need.path[:2], []).append(need)
        for owned in by_owner.values():
            yield _missing(reading, name, language, owned)


def _lacks(blueprint: Blueprint, need: Need, home: str) -> bool:
    """Tell whether a language of ours that falls back to `home` finds no text."""
    found = {
        language: blueprint.text(language, *need.path)
        for language in blueprint.languages
    }
    return any(
        not text and home_of(blueprint, language) == home
        for language, text in found.items()
    ) and (need.is_must or any(found.values()))


def _missing(reading: Reading, name: str, language: str, needs: list[Need]) -> Problem:
    """Give one problem for all that one question, group or rule lacks."""
    owner = " > ".join(needs[0].path[:2])
    below = ", ".join(" > ".join(need.path[2:]) for need in needs[:MOST_LISTED])
    more = f" and {len(needs) - MOST_LISTED} more" if len(needs) > MOST_LISTED else ""
    what = f"{owner} lacks {below}{more}" if below else f"{owner} is missing"
    texts = (
        (other, reading.blueprint.text(other, *needs[0].path))
        for other in reading.blueprint.languages
    )
    seen = next(
        (f' In {other} it is "{_cut(text)}".' for other, text in texts if text), ""
    )
    path = needs[0].path if len(needs) == 1 else needs[0].path[:2]
    return reading.folder.problem(
        name,
        path,
        f'{what} in the language "{language}".',
        f"Add {'it' if len(needs) == 1 else 'them'} in {name}.{seen}",
        needs[0].path[1],
    )


def _cut(text: str, length: int = 60) -> str:
    return text if len(text) <= length else f"{text[:length]}..."


def _check_left_over(
    reading: Reading, name: str, node: Mapping, known: set[tuple[str, ...]]
) -> Iterator[Problem]:
    """Walk a texts file beside the paths that are needed."""
    prefixes = {path[:length] for path in known for length in range(1, len(path) + 1)}
    pending: list[tuple[tuple[str, ...], Entry]] = [
        ((key,), entry) for key, entry in node.entries.items()
    ]
    while pending:
        path, entry = pending.pop()
        if path not in prefixes and path not in SECTIONS:
            siblings = [other[-1] for other in prefixes if other[:-1] == path[:-1]]
            yield _at(
                reading,
                name,
                entry,
                f"Nothing asks for the text {' > '.join(path)}.",
                suggest(path[-1], siblings) or _known(siblings),
            )
        elif isinstance(entry.node, Mapping):
            pending += [
                ((*path, key), below) for key, below in entry.node.entries.items()
            ]
        else:
            yield from _check_leaf(reading, name, path, entry, known)


def _known(siblings: list[str]) -> str:
    few = sorted(siblings)[:12]
    return f"Remove it; here are {', '.join(few)}." if few else "Remove it."


def _check_leaf(
    reading: Reading,
    name: str,
    path: tuple[str, ...],
    entry: Entry,
    known: set[tuple[str, ...]],
) -> Iterator[Problem]:
    is_empty_branch = isinstance(entry.node, Scalar) and not entry.node.text
    if path in known and not isinstance(entry.node, Scalar):
        message = f"The text {' > '.join(path)} is a list."
    elif path not in known and not is_empty_branch:
        message = f"{' > '.join(path)} must be a group of keys."
    else:
        return
    yield _at(reading, name, entry, message, "Write it as in the other languages.")


def _at(reading: Reading, name: str, entry: Entry, message: str, hint: str) -> Problem:
    return Problem(
        file=reading.folder.label(name),
        line=entry.key_line,
        column=entry.key_column,
        message=message,
        hint=hint,
    )
