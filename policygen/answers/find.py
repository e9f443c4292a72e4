"""Owns finding what stands where: the keys of a file, the keys of `--data`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from policygen import marked
from policygen.answers.head import KEYS
from policygen.answers.reading import Reading
from policygen.answers.rows import is_empty
from policygen.model.blueprint import QuestionType


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What stands where: the node of every known key, the text of every `--data`."""

    nodes: dict[str, marked.Node] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)


def find_nodes(
    reading: Reading, root: marked.Mapping, nodes: dict[str, marked.Node]
) -> None:
    """Note the node of every key of a file; report those that nobody asks."""
    known = {question.key for question in reading.blueprint.questions}
    groups = list(dict.fromkeys(key.partition(".")[0] for key in known))
    for name, entry in root.entries.items():
        place = (entry.key_line, entry.key_column)
        if name in KEYS:
            continue
        if name not in groups:
            _report_group(reading, name, place, sorted([*groups, *KEYS]))
        elif isinstance(entry.node, marked.Mapping):
            names = sorted(
                key.partition(".")[2] for key in known if key.startswith(f"{name}.")
            )
            _find_in_group(reading, name, entry.node, names, nodes)
        elif not is_empty(entry.node):
            message = reading.say("need_group", group=name)
            reading.report(place, message, reading.say("need_group_hint"))


def _report_group(
    reading: Reading, name: str, place: tuple[int, int], groups: list[str]
) -> None:
    if reading.blueprint.question(name):
        group, _, rest = name.partition(".")
        message = reading.say("dotted", key=name)
        hint = reading.say("dotted_hint", group=group, name=rest)
    else:
        message = reading.say("unknown_group", group=name)
        hint = reading.hint(name, groups, "groups")
    reading.report(place, message, hint)


def _find_in_group(
    reading: Reading,
    group: str,
    node: marked.Mapping,
    names: list[str],
    nodes: dict[str, marked.Node],
) -> None:
    for name, entry in node.entries.items():
        if name not in names:
            message = reading.say("unknown_key", group=group, key=name)
            hint = reading.hint(name, names, "keys")
            reading.report((entry.key_line, entry.key_column), message, hint)
        elif not is_empty(entry.node):
            nodes[f"{group}.{name}"] = entry.node


def find_typed(
    reading: Reading, overrides: Iterable[str], typed: dict[str, str]
) -> None:
    """Note the text of every `--data KEY=VALUE`; report those that say nothing."""
    known = [question.key for question in reading.blueprint.questions]
    for override in overrides:
        key, equals, text = override.partition("=")
        question = reading.blueprint.question(key.strip())
        if not equals:
            message = reading.say("need_data", data=override)
            hint = reading.say("need_data_hint")
        elif question is None:
            message = reading.say("unknown_question", key=key.strip())
            hint = reading.hint(key.strip(), known, "keys")
        elif question.type is QuestionType.ROWS:
            message = reading.say("data_rows", key=question.key)
            hint = reading.say("data_rows_hint")
        else:
            typed[question.key] = text
            continue
        reading.report_outside(f"--data {override}", message, hint)
