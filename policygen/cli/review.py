"""Owns the page on which all answers are checked before the documents are made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from policygen.cli.ask import Card, Face, Look, Move, Option
from policygen.cli.words import LINE, clip, words_for
from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint, Question
from policygen.speech.say import say

BUILD, LEAVE = "build", "leave"


class Outcome(Enum):
    """How a conversation ends when nobody breaks it off."""

    BUILD = BUILD
    LEAVE = LEAVE


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The answers to check, and the line to stand on: that which was changed last.

    `old_version` is the version of documents that these answers outgrew, or "";
    `brand` is the name of the consultant's file with looks, or ""; `note` is something
    to say besides.
    """

    blueprint: Blueprint
    answers: Answers
    at: str = BUILD
    old_version: str = ""
    brand: str = ""
    note: str = ""


def review(face: Face, page: Page) -> str | Outcome | Literal[Move.BACK]:
    """Show all answers by group; give the key to change, or how it ends."""
    language, blueprint, answers = face.language, page.blueprint, page.answers
    assumed = answers.assumed
    face.tell(say(language, "wizard.review"), Look.TITLE)
    options = [
        Option(id=BUILD, label=say(language, "wizard.review.build")),
        Option(id=LEAVE, label=say(language, "wizard.review.leave")),
    ]
    for group in blueprint.groups:
        lines = [
            _line(page, language, question)
            for question in blueprint.questions
            if question.group == group and question.key in answers.known
        ]
        if lines:
            title = blueprint.text(language, "groups", group, "title") or group
            options += [Option(id="", label=f"── {title}"), *lines]
    card = Card(
        ask=say(language, "wizard.review.ask"),
        notes=tuple(_notes(language, len(assumed), page)),
        help=say(language, "wizard.review.help"),
        options=tuple(options),
        chosen=(page.at,) if page.at in {option.id for option in options} else (BUILD,),
    )
    reply = face.ask_one(card)
    match reply:
        case Move.BACK:
            return Move.BACK
        case Move() | "leave":
            return Outcome.LEAVE
        case "build":
            return Outcome.BUILD
        case _:
            return reply


def _notes(language: str, assumed: int, page: Page) -> Iterator[str]:
    if assumed:
        yield say(language, "wizard.review.assumed", count=assumed)
    if page.old_version:
        yield say(language, "wizard.review.version", version=page.old_version)
    if page.brand:
        yield say(language, "wizard.review.brand", file=page.brand)
    if page.note:
        yield page.note


def _line(page: Page, language: str, question: Question) -> Option:
    words = words_for(page.blueprint, language, question)
    mark = "~" if question.key in page.answers.assumed else " "
    line = f"{mark} {words.title}: {words.show(page.answers.known[question.key].value)}"
    return Option(id=question.key, label=clip(line, LINE))
