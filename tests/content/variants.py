"""Owns the answers files of the variants: every choice once, interacting ones in pairs.

Nothing is listed by hand. Questions interact when one clause of a document reads
them, directly or through a variable, a macro or the plan.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any
from zlib import crc32

import yaml
from allpairspy import AllPairs
from jinja2 import nodes

from policygen.answers.read import read_answers
from policygen.blueprint.load import load_blueprint
from policygen.errors import InputError
from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint, Document, Question
from policygen.model.blueprint import QuestionType as Kind
from policygen.sandbox.conditions import dotted_names
from policygen.sandbox.expressions import names_in
from policygen.sandbox.kinds import text_sandbox
from policygen.settings import blueprints_folder

Row = dict[str, str]
BASE = blueprints_folder() / "social-media" / "examples" / "bakkerij-peeters.yaml"
LANGUAGES = "doc.languages"
CLOSED = (Kind.ONE, Kind.BOOL, Kind.INT)
NONE, FULL, BARE = "none", "full", "bare"
SAMPLES = {
    Kind.TEXT: "iets van {}",
    Kind.LONG_TEXT: "Dit hoort bij {}.",
    Kind.EMAIL: "{}@voorbeeld.example",
    Kind.URL: "https://voorbeeld.example/{}",
    Kind.PHONE: "+32 9 300 00 99",
    Kind.MONEY: "25 EUR",
    Kind.DATE: "2027-01-04",
    Kind.INT: "12",
    Kind.BOOL: "yes",
    Kind.HOURS: "mon-fri 09:00-17:00",
}
_IN = re.compile(r"'([\w-]+)' in ([\w.]+)")
_KEY = re.compile(r"\w+\.\w+")
_COMPARED = re.compile(r"(\w+\.\w+) *(?:[<>]=?|[=!]=) *(\d+)")


@cache
def blueprint() -> Blueprint:
    return load_blueprint("social-media", blueprints_folder())


def _question(key: str) -> Question:
    return next(one for one in blueprint().questions if one.key == key)


@cache
def _factors() -> Mapping[str, list[str]]:
    """Give each thing that can vary with its values: a question, or `question:choice`."""
    found: dict[str, list[str]] = {}
    for question in blueprint().questions:
        if question.key.startswith("brand."):
            continue
        if question.type is Kind.MANY:
            if question.key != LANGUAGES:
                choices = (f"{question.key}:{one.id}" for one in question.choices)
                found.update((choice, ["yes", "no"]) for choice in choices)
        elif question.type in CLOSED:
            found[question.key] = _values(question)
        elif question.type is Kind.ROWS:
            found[question.key] = [FULL, BARE] + [NONE] * (not question.required)
        elif not question.required and question.type in SAMPLES:
            found[question.key] = [FULL, NONE]
    return found


def _values(question: Question) -> list[str]:
    if question.type is Kind.ONE:
        return [choice.id for choice in question.choices]
    if question.type is Kind.BOOL:
        return ["yes", "no"]
    low, high = question.minimum or 0, question.maximum or 100
    edges = {low, high}
    for limit in _limits().get(question.key, ()):
        edges |= {limit - 1, limit}
    return [str(edge) for edge in sorted(edges) if low <= edge <= high]


@cache
def _limits() -> Mapping[str, set[int]]:
    """Give the numbers with which templates compare an answer."""
    found: dict[str, set[int]] = {}
    for document in blueprint().documents:
        for key, number in _COMPARED.findall(document.templates["nl"]):
            found.setdefault(key, set()).add(int(number))
    return found


def _groups(document: Document) -> Iterator[list[str]]:
    """Give for each clause what it reads, of all that can vary."""
    tree = text_sandbox().parse(document.templates["nl"])
    own: dict[str, set[str]] = {}
    for part in tree.body:
        if isinstance(part, nodes.Assign) and isinstance(part.target, nodes.Name):
            own[part.target.name] = _names(part.node, own)
        elif isinstance(part, nodes.Macro):
            own[part.name] = _names(part, own)
    clauses = [one for one in tree.body if isinstance(one, nodes.CallBlock)]
    for clause, known in zip(clauses, document.clauses, strict=True):
        names = _names(clause, own) | set(names_in(known.when) if known.when else ())
        yield [one for one in _factors() if one.partition(":")[0] in names]


def _names(tree: nodes.Node, own: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    for _, name in dotted_names(tree):
        head = name.partition(".")[0]
        found |= own.get(head, set()) | {name}
        if head == "plan":
            found |= _names_of_plan()
    return found


@cache
def _names_of_plan() -> frozenset[str]:
    plan = blueprint().plan
    assert plan
    expressions = [step.when for step in plan.steps if step.when]
    for step in plan.steps:
        expressions += [f[2:] for f in step.facts.values() if f.startswith("= ")]
    return frozenset(itertools.chain.from_iterable(map(names_in, expressions)))


@cache
def rows_of(name: str) -> tuple[Row, ...]:
    """Give the combinations with which a document is tried."""
    document = blueprint().document(name)
    assert document
    rows: list[Row] = []
    for group in sorted(_groups(document), key=len, reverse=True):
        values = [_factors()[factor] for factor in group]
        tried = [[row[factor] for factor in group] for row in rows]
        for wanted in _pairs(values, tried):
            rows.append({**_any(len(rows)), **dict(zip(group, wanted, strict=True))})
    return tuple(rows)


def _pairs(values: list[list[str]], tried: list[list[str]]) -> Iterable[list[str]]:
    """Give combinations that hold each pair of values that was not tried yet."""
    if len(values) < 2:
        seen = {value for row in tried for value in row}
        return ([one] for group in values for one in group if one not in seen)
    found: Iterable[list[str]] = AllPairs(values, previously_tested=tried)
    return found


def _any(number: int) -> Row:
    """Vary what a clause does not read too; it may hide or show what it reads."""
    return {
        factor: values[crc32(f"{factor} {number}".encode()) % len(values)]
        for factor, values in _factors().items()
    }


def answers_of(row: Row, languages: tuple[str, ...]) -> Answers:
    """Give the answers of a combination; what the questions refuse is left out.

    A table that lacks something first gets all that it can have.
    """
    tree = _tree(row, languages)
    for attempt in range(8):
        try:
            return read_answers(
                blueprint(),
                json.dumps(tree, ensure_ascii=False, default=str).encode(),
                str(BASE),
                folder=BASE.parent,
            )
        except InputError as error:
            for key in {_KEY.match(problem.key)[0] for problem in error.problems}:  # type: ignore[index]
                is_table = _question(key).type is Kind.ROWS and not attempt
                _set(tree, key, _written(key, FULL, row) if is_table else None)
    raise AssertionError(row)


def _tree(row: Row, languages: tuple[str, ...]) -> dict[str, Any]:
    tree: dict[str, Any] = {"blueprint": "social-media", **_base()}
    chosen: dict[str, list[str]] = {LANGUAGES: list(languages)}
    for factor, value in row.items():
        key, _, choice = factor.partition(":")
        if choice and value == "yes":
            chosen.setdefault(key, []).append(choice)
        elif not choice:
            _set(tree, key, _written(key, value, row))
    for key in {factor.partition(":")[0] for factor in row if ":" in factor}:
        chosen.setdefault(key, [_question(key).choices[0].id])
    for key, value in _needed(row):
        if value not in chosen.get(key, []) and key != LANGUAGES:
            chosen.setdefault(key, []).insert(0, value)
    for key, ids in chosen.items():
        _set(tree, key, ids)
    return tree


def _needed(row: Row) -> Iterator[tuple[str, str]]:
    """Give what a chosen choice asks of another answer: the Netherlands for its PVT."""
    for key, value in row.items():
        if key in _factors() and ":" not in key and _question(key).type is Kind.ONE:
            choice = next(one for one in _question(key).choices if one.id == value)
            for wanted, other in _IN.findall(choice.when):
                yield other, wanted


def _set(tree: dict[str, Any], key: str, value: Any) -> None:
    group, _, name = key.partition(".")
    if value is None:
        tree.setdefault(group, {}).pop(name, None)
    else:
        tree[group] = {**tree.get(group, {}), name: value}


def _written(key: str, value: str, row: Row) -> Any:
    question = _question(key)
    if value == NONE and question.type not in CLOSED:
        return None
    if question.type is Kind.ROWS:
        return list(_table(question, row, is_full=value == FULL))
    if question.type in CLOSED:
        return value
    known = _base().get(question.key.partition(".")[0], {})
    return known.get(key.partition(".")[2]) or _sample(question, key)


def _table(question: Question, row: Row, *, is_full: bool) -> Iterator[dict[str, Any]]:
    """Give a row for each choice of the columns; a bare one has what it must have."""
    first = next((one for one in question.columns if one.type is Kind.ONE), None)
    count = len(first.choices) if first else 2
    for number in range(min(count, question.maximum or count)):
        cells = {
            column.key: _cell(column, row, number)
            for column in question.columns
            if is_full or column.required or column is first
        }
        yield {key: value for key, value in cells.items() if value}


def _cell(column: Question, row: Row, number: int) -> Any:
    ids = [one.id for one in column.choices]
    if column.type is Kind.MANY:
        used = [one.id for one in column.choices if _holds(one.when, row)]
        return used[number : number + 2]
    if ids:
        return ids[number % len(ids)]
    return _sample(column, f"{column.key}{number}")


def _holds(condition: str, row: Row) -> bool:
    return all(
        row.get(f"{key}:{value}") == "yes" for value, key in _IN.findall(condition)
    )


def _sample(question: Question, key: str) -> str:
    text = SAMPLES[question.type].format(key.rpartition(".")[2].replace("_", "-"))
    is_text = question.type is Kind.TEXT and question.maximum
    return text[: question.maximum].strip() if is_text else text


@cache
def _base() -> dict[str, Any]:
    """Give the answers that everybody has, a text in one language for all of them."""
    tree = _plain(yaml.safe_load(BASE.read_bytes()))
    assert isinstance(tree, dict)
    kept = {key: value for key, value in tree.items() if isinstance(value, dict)}
    for question in blueprint().questions:
        group, _, name = question.key.partition(".")
        is_open = question.default is None and not question.default_from
        if question.type in SAMPLES and is_open:
            kept.setdefault(group, {}).setdefault(name, _sample(question, question.key))
    return {key: value for key, value in kept.items() if key != "brand"}


def _plain(node: Any) -> Any:
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if isinstance(node, dict):
        if "nl" in node:
            return node["nl"]
        return {key: _plain(value) for key, value in node.items()}
    return node
