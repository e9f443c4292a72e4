"""Owns the page on which all answers are checked before the documents are made."""

from __future__ import annotations

from policygen.cli.ask import Card, Face, Look, Move, Option
from policygen.cli.words import LINE, clip, words_for
from policygen.model.answers import Answer, Answers, Source
from policygen.model.blueprint import Blueprint, Question
from policygen.speech.say import say

BUILD = "build"
ASSUMED = frozenset({Source.PROFILE, Source.DEFAULT})


def review(
    face: Face, blueprint: Blueprint, answers: Answers, at: str = BUILD
) -> str | Move:
    """Show all answers by group; give the key to change, or BUILD.

    `at` is the line to stand on: that of the answer that was changed last.
    """
    language = face.language
    assumed = [a for a in answers.known.values() if a.source in ASSUMED]
    face.tell(say(language, "wizard.review"), Look.TITLE)
    note = say(language, "wizard.review.assumed", count=len(assumed))
    options = [Option(id=BUILD, label=say(language, "wizard.review.build"))]
    for group in blueprint.groups:
        lines = [
            _line(blueprint, language, question, answers.known[question.key])
            for question in blueprint.questions
            if question.group == group and question.key in answers.known
        ]
        if lines:
            title = blueprint.text(language, "groups", group, "title") or group
            options += [Option(id="", label=f"── {title}"), *lines]
    card = Card(
        ask=say(language, "wizard.review.ask"),
        notes=(note,) if assumed else (),
        help=say(language, "wizard.review.help"),
        options=tuple(options),
        chosen=(at,) if any(option.id == at for option in options) else (BUILD,),
    )
    return face.ask_one(card)


def _line(
    blueprint: Blueprint, language: str, question: Question, answer: Answer
) -> Option:
    words = words_for(blueprint, language, question)
    mark = "~" if answer.source in ASSUMED else " "
    line = f"{mark} {words.title}: {words.show(answer.value)}"
    return Option(id=question.key, label=clip(line, LINE))
