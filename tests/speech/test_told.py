"""Whatever signing off, lists and disks have to say can be said in every language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from policygen.errors import InputError, MachineError, Problem, UsageError
from policygen.model.roster import Field
from policygen.roster.columns import find_field, plain
from policygen.roster.people import WORKERS
from policygen.speech.say import LANGUAGES, catalog, say
from policygen.speech.told import in_language, problem, told

PACKAGE = Path(__file__).parent.parent.parent / "policygen"
OURS = sorted(
    {
        PACKAGE / "disk.py",
        PACKAGE / "marked.py",
        *PACKAGE.glob("roster/*.py"),
        *PACKAGE.glob("register/*.py"),
        *PACKAGE.glob("sheets/*.py"),
        *PACKAGE.glob("actions/signoff_*.py"),
        *PACKAGE.glob("actions/sheet*.py"),
        *PACKAGE.glob("cli/signoff*.py"),
        PACKAGE / "actions" / "letters.py",
        PACKAGE / "cli" / "tongue.py",
    }
)
FAMILIES = (
    *("disk.", "yaml.", "blueprint.", "machine.", "roster.", "keep.", "erase."),
    *("close.", "register.", "record.", "signoff.", "sheet.", "state."),
)
"""The beginnings of the codes of what is said while people sign."""
ALIKE = {
    "nl": {"roster.field.email", "signoff.register"},
    "fr": {"roster.field.day", "sheet.date", "sheet.version_only", "signoff.versions"},
    "en": set(catalog("en")),
}
"""Words that two languages share."""
WORD = re.compile(r"(?<![-a-z])[a-z]{3}", re.IGNORECASE)


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def name_of(call: ast.Call) -> str:
    function = call.func
    return (
        function.attr
        if isinstance(function, ast.Attribute)
        else getattr(function, "id", "")
    )


def words_of(node: ast.AST) -> str:
    """Give the letters that stand in a text itself, without what is filled in."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = (part.value for part in parts if isinstance(part, ast.Constant))
    return " ".join(text for text in texts if isinstance(text, str))


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_no_sentence_is_written_where_it_can_be_said_in_one_language_only(
    path: Path,
) -> None:
    texts = [
        words_of(node)
        for call in calls(path)
        for node in (
            [one.value for one in call.keywords if one.arg in {"message", "hint"}]
            if name_of(call) == "Problem"
            else call.args[:1]
            if name_of(call) == "echo"
            else []
        )
    ]

    assert [text for text in texts if WORD.search(text)] == []


def test_every_code_of_a_problem_has_a_sentence() -> None:
    codes = {
        words_of(call.args[0])
        for path in PACKAGE.rglob("*.py")
        if "speech.told import" in path.read_text(encoding="utf-8")
        for call in calls(path)
        if name_of(call) == "problem"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }

    assert len(codes) > 40
    assert codes - catalog("en").keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_was_left_in_english(language: str) -> None:
    ours, english = catalog(language), catalog("en")

    left = {
        code
        for code, text in english.items()
        if code.startswith(FAMILIES)
        and ours[code] == text
        and WORD.search(re.sub(r"\{\w+\}", "", text))
    }

    assert left - ALIKE[language] == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_problem_is_told_again_with_its_facts_and_its_place(language: str) -> None:
    twice = problem(
        "roster.twice", file="a.csv", line=7, name="Ann", row=4, other="Ann"
    )

    found = told(twice, language)

    assert found == Problem(
        file="a.csv",
        line=7,
        message=say(language, "roster.twice", name="Ann", row=4, other="Ann"),
        hint=say(language, "roster.twice_hint"),
    )


@pytest.mark.parametrize("kind", [InputError, UsageError, MachineError])
def test_an_error_stays_of_its_kind_and_is_told_once(
    kind: type[InputError | UsageError | MachineError],
) -> None:
    error = kind(problem("disk.full", file="x"), Problem(message="already told"))

    found = in_language(in_language(error, "fr"), "nl")

    assert isinstance(found, kind)
    assert [one.message for one in found.problems] == [
        "Le disque est plein.",
        "already told",
    ]


def test_a_remedy_can_be_shared_and_can_be_missing() -> None:
    shared = problem("disk.root_link", remedy="disk.root_hint")
    without = told(problem("disk.there_already"), "nl")

    assert shared.hint == say("en", "disk.root_hint")
    assert (without.message, without.hint) == (say("nl", "disk.there_already"), "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", Field)
def test_the_word_for_a_column_is_understood_when_it_is_typed(
    field: Field, language: str
) -> None:
    assert find_field(say(language, f"roster.field.{field}")) is field
    assert find_field(field.value) is field


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_for_kinds_of_workers_are_understood(language: str) -> None:
    hint = say(language, "roster.worker_hint").replace("\u00a0", " ")
    listed = hint.partition(": ")[2].partition(". ")[0]

    words = listed.split(", ")

    assert len(words) == 7
    assert [word for word in words if plain(word) not in WORKERS] == []
