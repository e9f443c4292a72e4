"""Owns what many tests start from: real blueprints and answers, made small."""

from __future__ import annotations

import shutil
from pathlib import Path

from policygen.answers.read import read_answers
from policygen.blueprint.load import load_blueprint
from policygen.errors import InputError
from policygen.model.answers import Answers
from policygen.model.blueprint import (
    Blueprint,
    Choice,
    Question,
    QuestionType,
    Validation,
)

TINY_HOME = Path(__file__).parent / "tiny"
TINY = TINY_HOME / "bike-shed"


def tiny_blueprint() -> Blueprint:
    """Give the blueprint about a bicycle shed, read from its folder."""
    return load_blueprint("bike-shed", TINY_HOME)


def copy_tiny(folder: Path) -> Path:
    """Give a copy of the tiny blueprint to plant mistakes in."""
    return Path(shutil.copytree(TINY, folder / TINY.name))


MARK = "§"


def plant(folder: Path, file: str, old: str, new: str) -> int:
    """Put a mistake in a file; give the line of the mark in `new`, or of its start.

    `old` must stand in the file exactly once; `old` "" adds `new` at the end.
    """
    path = folder / file
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    if old:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    before, _, after = text.partition(old) if old else (text, "", "")
    head = before + new.partition(MARK)[0] if MARK in new else before
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(before + new.replace(MARK, "") + after, encoding="utf-8")
    return head.count("\n") + 1


def make_question(kind: str, **parts: object) -> Question:
    """Give a question of a type; `choices` may be ids, `rules` id to expression."""
    choices = parts.pop("choices", ())
    rules = parts.pop("rules", {})
    assert isinstance(choices, tuple | list)
    assert isinstance(rules, dict)
    validate = tuple(Validation(id=i, expression=e) for i, e in rules.items())
    whole: dict[str, object] = {
        "key": "org.thing",
        "type": QuestionType(kind),
        "choices": tuple(
            item if isinstance(item, Choice) else Choice(id=item) for item in choices
        ),
        "validate": validate,
        **parts,
    }
    return Question(**whole)  # type: ignore[arg-type]


def read_tiny(text: str, **options: object) -> Answers:
    """Give the answers of a text to the blueprint about the shed."""
    data = f"blueprint: bike-shed\n{text}".encode()
    return read_answers(tiny_blueprint(), data, "a.yaml", **options)  # type: ignore[arg-type]


def problems_of(text: str, **options: object) -> list[str]:
    """Give what is wrong with a text for the shed, line by line as people see it."""
    try:
        read_tiny(text, **options)
    except InputError as error:
        return [problem.sentence() for problem in error.problems]
    return []


def naughty_strings() -> list[str]:
    """Give the Big List of Naughty Strings, those that must be refused included."""
    text = (Path(__file__).parent / "naughty" / "blns.txt").read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]
