"""Owns the writing of an answers file: comments and order stay, the rest follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from policygen import marked
from policygen.answers.circumstances import Circumstances
from policygen.answers.edits import Draft, Wanted
from policygen.answers.given import Given
from policygen.answers.kinds import read_value
from policygen.answers.layout import Entry, Spot, dump, dump_group, locate
from policygen.answers.plain import Plain, plain
from policygen.answers.refused import Refused
from policygen.answers.resolve import find_jurisdiction
from policygen.answers.rows import is_empty
from policygen.errors import InputError
from policygen.model.blueprint import Blueprint, Question
from policygen.model.values import Row, Value

Groups = Mapping[str, Mapping[str, Wanted]]


def write_answers(blueprint: Blueprint, given: Given, previous: bytes) -> bytes:
    """Give the bytes of an answers file, as `update_text` does, BOM and all."""
    text = previous.decode("utf-8")
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    updated = update_text(text.removeprefix(mark), blueprint, given)
    return f"{mark}{updated}".encode()


def update_text(old_text: str, blueprint: Blueprint, given: Given) -> str:
    """Give the text of an answers file that says what is given.

    Values that stand in the old text already keep their writing, and all comments
    outside changed values stay; new keys come in the order of the blueprint. A text
    that cannot be kept, such as "", is written anew.
    """
    newline = "\r\n" if "\r\n" in old_text else "\n"
    text = old_text.replace("\r\n", "\n")
    groups = _group(blueprint, given)
    root = locate(text) if text.strip() else None
    if root is not None and root.is_block and root.entries:
        updated = _update(text, root, blueprint, given, groups)
        if _says(updated, given, groups):
            return updated.replace("\n", newline)
    return _write_anew(blueprint, given, groups).replace("\n", newline)


def _group(blueprint: Blueprint, given: Given) -> Groups:
    """Give what every group has to say, in the order of the blueprint."""
    where = Circumstances(
        jurisdiction=find_jurisdiction(blueprint, given),
        languages=blueprint.languages,
    )
    groups: dict[str, dict[str, Wanted]] = {}
    for question in blueprint.questions:
        group, _, name = question.key.partition(".")
        wanted = groups.setdefault(group, {})
        answer = given.answers.get(question.key)
        if answer is not None and answer.value is not None:
            wanted[name] = _want(question, answer.value, where)
    return groups


def _want(question: Question, value: Value, where: Circumstances) -> Wanted:
    one = replace(question, minimum=None, validate=())

    def read_names(node: marked.Node) -> tuple[str, ...]:
        if isinstance(node, marked.Sequence):
            return tuple(
                name
                for item in node.items
                for name in _read_names(one, _alone(item), where)
            )
        return _read_names(question, node, where)

    return Wanted(
        data=plain(question, value),
        names=_names(question, value),
        read_names=read_names,
    )


def _names(question: Question, value: Value) -> tuple[str, ...]:
    if not isinstance(value, tuple):
        return (repr(value),)
    return tuple(
        repr([item.cells.get(column.key) for column in question.columns])
        if isinstance(item, Row)
        else repr(item)
        for item in value
    )


def _read_names(
    question: Question, node: marked.Node, where: Circumstances
) -> tuple[str, ...]:
    try:
        return _names(question, read_value(question, node, where))
    except Refused:
        return ("",)


def _alone(node: marked.Node) -> marked.Node:
    return marked.Sequence(items=(node,), line=node.line, column=node.column)


def _update(
    text: str, root: Spot, blueprint: Blueprint, given: Given, groups: Groups
) -> str:
    draft = Draft(text)
    place = _set_head(draft, root, blueprint, given)
    for group, wanted in groups.items():
        entry = root.entry(group)
        if entry is None:
            if wanted:
                data = {name: want.data for name, want in wanted.items()}
                draft.add_below(place, f"\n{dump_group(group, data)}")
            continue
        place = entry.value.end
        _set_group(draft, entry, wanted)
    return draft.finish()


def _set_head(draft: Draft, root: Spot, blueprint: Blueprint, given: Given) -> int:
    """Set blueprint and profile; give a place in the last line of the two."""
    place = root.entries[0].value.end
    for name, text in (("blueprint", blueprint.id), ("profile", given.profile)):
        entry = root.entry(name)
        is_path = name == "blueprint" and entry is not None
        if entry is None:
            if text:
                draft.add_below(place, dump({name: text}))
            continue
        place = entry.value.end
        if not text and not is_empty(entry.value.node):
            draft.set_entry(entry, f"{name}:")
        elif not is_path and text_of(entry.value.node) != text:
            draft.set_entry(entry, dump({name: text}))
    return place


def _set_group(draft: Draft, entry: Entry, wanted: Mapping[str, Wanted]) -> None:
    spot = entry.value
    if not spot.is_block or not spot.entries:
        if not _stands(spot.node, wanted) and (wanted or spot.entries):
            data = {name: want.data for name, want in wanted.items()}
            text = dump_group(entry.name, data) if data else f"{entry.name}:"
            draft.set_entry(entry, text)
        return
    draft.set_entries(spot, entry.colon, wanted)
    for item in spot.entries:
        if item.name not in wanted and not is_empty(item.value.node):
            draft.drop(item)


def _stands(node: marked.Node | None, wanted: Mapping[str, Wanted]) -> bool:
    entries = node.entries if isinstance(node, marked.Mapping) else {}
    present = {
        name: entry.node for name, entry in entries.items() if not is_empty(entry.node)
    }
    return present.keys() == wanted.keys() and all(
        want.stands_at(present[name]) for name, want in wanted.items()
    )


def text_of(node: marked.Node | None) -> str:
    """Give the text of a value; "" when it is none."""
    return node.text.strip() if isinstance(node, marked.Scalar) else ""


def _says(text: str, given: Given, groups: Groups) -> bool:
    """Tell whether a text, read back, says all that is wanted and nothing else."""
    try:
        root = marked.read_marked(text.encode(), given.file)
    except InputError:
        return False
    return (
        isinstance(root, marked.Mapping)
        and text_of(root.get("profile")) == given.profile
        and all(_stands(root.get(name), wanted) for name, wanted in groups.items())
    )


def _write_anew(blueprint: Blueprint, given: Given, groups: Groups) -> str:
    head: dict[str, Plain] = {"blueprint": blueprint.id}
    if given.profile:
        head["profile"] = given.profile
    parts = [dump(head)]
    parts += [
        dump_group(name, {key: want.data for key, want in wanted.items()})
        for name, wanted in groups.items()
        if wanted
    ]
    if given.overrides:
        rows: list[Plain] = [
            {"rule": item.rule, "reason": item.reason} for item in given.overrides
        ]
        parts.append(dump({"overrides": rows}))
    return "\n\n".join(parts) + "\n"
