"""Owns a consultant's brand file: looks for what clients have not filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from policygen import marked
from policygen.answers.circumstances import Circumstances
from policygen.answers.kinds import read_value
from policygen.answers.reading import Reading
from policygen.answers.refused import Refused, Word
from policygen.answers.rows import is_empty
from policygen.model.answers import Answer, Source
from policygen.model.blueprint import Question, QuestionType

GROUP = "brand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """A consultant's file: where it is, its bytes, and its answers by question."""

    path: Path
    data: bytes
    looks: Mapping[str, Answer]


def read_brand(reading: Reading, data: bytes, path: Path) -> dict[str, Answer]:
    """Give the looks that a file sets, under the keys of the `brand` group.

    The file has a group `brand`, or its keys alone. Files that it names stand beside
    it, so they come out with their full path. Problems are noted in `reading`.
    """
    root = marked.read_marked(data, str(path))
    if isinstance(root, marked.Mapping) and set(root.entries) == {GROUP}:
        root = root.entries[GROUP].node
    if not isinstance(root, marked.Mapping):
        message = reading.say("need_group", group=GROUP)
        hint = reading.say("need_group_hint")
        reading.report((root.line, root.column), message, hint)
        return {}
    questions = {
        question.key.partition(".")[2]: question
        for question in reading.blueprint.questions
        if question.key.startswith(f"{GROUP}.")
    }
    found: dict[str, Answer] = {}
    for name, entry in root.entries.items():
        if name not in questions:
            message = reading.say("unknown_key", group=GROUP, key=name)
            hint = reading.hint(name, sorted(questions), "keys")
            reading.report((entry.key_line, entry.key_column), message, hint)
        elif not is_empty(entry.node):
            _read_one(reading, questions[name], entry.node, path.parent, found)
    return found


def _read_one(
    reading: Reading,
    question: Question,
    node: marked.Node,
    folder: Path,
    found: dict[str, Answer],
) -> None:
    where = Circumstances(languages=reading.blueprint.languages, folder=folder)
    try:
        value = read_value(question, node, where)
    except Refused as refused:
        if "home" in refused.facts:
            refused.facts["home"] = Word("brand_file")
        reading.report_refusal(question.key, refused)
        return
    if question.type is QuestionType.FILE:
        value = str((folder / str(value)).resolve())
    found[question.key] = Answer(
        value=value, source=Source.BRAND, line=node.line, column=node.column
    )
