"""Owns finding a blueprint and reading its folder into a Blueprint."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from policygen.blueprint import brand
from policygen.blueprint.documents import ID, read_documents
from policygen.blueprint.fields import Fields, Page, items_of
from policygen.blueprint.folder import Folder, open_folder
from policygen.blueprint.plan import read_plan
from policygen.blueprint.points import LazyPoints
from policygen.blueprint.questions import read_questions
from policygen.blueprint.references import MAIN, QUESTIONS, check_references
from policygen.blueprint.replies import read_replies
from policygen.blueprint.rules import read_rules
from policygen.blueprint.shape import KEYS
from policygen.blueprint.texts import plain, read_texts
from policygen.blueprint.values import read_value
from policygen.errors import InputError
from policygen.marked import Mapping as Group
from policygen.marked import nearest, suggest
from policygen.model.blueprint import Blueprint, Question
from policygen.model.values import Value
from policygen.speech.told import problem

LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Z]{2})?")
VERSION = re.compile(r"\d+(?:\.\d+){1,2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read of a folder; `folder.problems` has what was wrong."""

    blueprint: Blueprint
    folder: Folder


def load_blueprint(name_or_folder: str, folder_of_ours: Path) -> Blueprint:
    """Give a blueprint by its id, or by the path of its folder (with a slash)."""
    reading = read_blueprint(name_or_folder, folder_of_ours)
    if reading.folder.problems:
        raise InputError(*reading.folder.problems)
    return reading.blueprint


def read_blueprint(name_or_folder: str, folder_of_ours: Path) -> Reading:
    """Read as much of a blueprint as can be read, with the problems beside it."""
    root = find_blueprint(name_or_folder, folder_of_ours)
    folder = open_folder(root)
    is_ours = root.resolve().is_relative_to(folder_of_ours.resolve())
    blueprint = _read(folder, is_ours=is_ours)
    if folder.node(MAIN) is not None and folder.node(QUESTIONS) is not None:
        folder.problems += check_references(blueprint, folder)
    return Reading(blueprint=blueprint, folder=folder)


def known_blueprints(folder_of_ours: Path) -> tuple[str, ...]:
    """Give the ids of the blueprints that came with the program."""
    return tuple(sorted(path.parent.name for path in folder_of_ours.glob(f"*/{MAIN}")))


def find_blueprint(name_or_folder: str, folder_of_ours: Path) -> Path:
    """Give the folder of a blueprint; one that does not exist is an InputError."""
    is_path = any(mark in name_or_folder for mark in "/\\")
    root = Path(name_or_folder) if is_path else folder_of_ours / name_or_folder
    if (is_path or ID.fullmatch(name_or_folder)) and (root / MAIN).is_file():
        return root
    known = known_blueprints(folder_of_ours)
    near = nearest(name_or_folder, known)
    remedy = ("near" if near else "none") if known else "nothing"
    raise InputError(
        problem(
            "blueprint.no_folder" if is_path else "blueprint.none",
            remedy=f"blueprint.{remedy}_hint",
            name=name_or_folder,
            path=root / MAIN,
            near=near,
            known=", ".join(known),
        )
    )


def _read(folder: Folder, *, is_ours: bool) -> Blueprint:
    page = Page(folder.label(MAIN), folder.problems)
    fields = Fields(page, folder.node(MAIN), MAIN)
    languages = _read_languages(fields)
    questions = _read_questions(folder)
    keys = Fields(page, fields.node.get("keys"), "keys")
    return Blueprint(
        id=_matching(fields, "id", ID, "small letters, digits and hyphens"),
        version=_matching(fields, "version", VERSION, "numbers such as 1.0.0"),
        law_date=_read_day(fields, "law_date"),
        languages=languages,
        groups=(*fields.words("groups"), brand.GROUP),
        questions=questions,
        documents=read_documents(folder, fields, languages),
        profiles=_read_profiles(fields, questions) if folder.node(QUESTIONS) else {},
        texts=read_texts(folder),
        keys={key: keys.text(key) for key in keys.node.entries if key in KEYS["keys"]},
        rules=read_rules(folder),
        plan=read_plan(folder),
        jurisdictions={
            code: _read_data(folder, f"jurisdictions/{code}.yaml")
            for code in folder.stems("jurisdictions", ".yaml")
        },
        channels=_read_channels(folder),
        theme=_read_theme(folder),
        replies=read_replies(folder),
        points=LazyPoints(folder),
        examples=tuple(folder.stems("examples", ".yaml")),
        folder=str(folder.root),
        is_ours=is_ours,
    )


def _matching(fields: Fields, key: str, pattern: re.Pattern[str], right: str) -> str:
    text = fields.text(key)
    at = fields.node.get(key)
    if at is not None and not pattern.fullmatch(text):
        fields.page.report(at, f'"{text}" cannot be the {key}.', f"Write {right}.")
    return text


def _read_day(fields: Fields, key: str) -> str:
    text = fields.text(key)
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        at = fields.node.get(key)
        if at is not None:
            wrong = f'"{text}" is no date for {key}.'
            fields.page.report(at, wrong, "Write a date such as 2026-11-01.")
        return date.min.isoformat()


def _read_languages(fields: Fields) -> tuple[str, ...]:
    languages = fields.words("languages")
    for language, item in zip(languages, fields.items("languages"), strict=True):
        if not LANGUAGE.fullmatch(language):
            fields.page.report(
                item, f'"{language}" is no language.', "Write nl-BE, nl, en and so on."
            )
    return languages


def _read_questions(folder: Folder) -> tuple[Question, ...]:
    node = folder.node(QUESTIONS)
    if node is None:
        if QUESTIONS not in folder.files:
            folder.report(
                MAIN,
                1,
                "The blueprint has no questions.",
                f"Write {QUESTIONS}: a list of {{key: ..., type: ...}}.",
            )
        return brand.QUESTIONS
    page = Page(folder.label(QUESTIONS), folder.problems)
    items = items_of(page, node, "The file")
    return (*read_questions(page, items), *brand.QUESTIONS)


def _read_profiles(
    fields: Fields, questions: tuple[Question, ...]
) -> dict[str, Mapping[str, Value]]:
    known = {question.key: question for question in questions}
    profiles: dict[str, Mapping[str, Value]] = {}
    for name, profile in fields.entries("profiles"):
        values: dict[str, Value] = {}
        node = profile.node
        for key, entry in node.entries.items() if isinstance(node, Group) else ():
            question = known.get(key)
            if question is None:
                fields.page.report(
                    entry,
                    f'The profile "{name}" sets "{key}", which is no question.',
                    suggest(key, known) or f"Remove it, or add it to {QUESTIONS}.",
                )
                continue
            value = read_value(fields.page, entry.node, question)
            if value is not None:
                values[key] = value
        profiles[name] = values
    return profiles


def _read_data(folder: Folder, file: str) -> dict[str, object]:
    node = folder.node(file)
    if isinstance(node, Group):
        return {key: plain(entry.node) for key, entry in node.entries.items()}
    if node is not None:
        page = Page(folder.label(file), folder.problems)
        page.report(
            node, "The file must be a group of keys.", 'Write "key: value" lines.'
        )
    return {}


def _read_channels(folder: Folder) -> dict[str, Mapping[str, object]]:
    channels: dict[str, Mapping[str, object]] = {}
    for name, data in _read_data(folder, "channels.yaml").items():
        if isinstance(data, dict):
            channels[name] = data
        else:
            line, _ = folder.place("channels.yaml", name)
            folder.report(
                "channels.yaml",
                line,
                f'The channel "{name}" must be a group of keys.',
                f"Write {name}: {{name: ...}}.",
            )
    return channels


def _read_theme(folder: Folder) -> dict[str, str]:
    return {
        name.removeprefix("theme/"): folder.text(name)
        for name in sorted(folder.files)
        if name.startswith("theme/") and name.endswith((".j2", ".css"))
    }
