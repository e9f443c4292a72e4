"""Owns asking once more about an answer that may be right but looks mistaken."""

from __future__ import annotations

from policygen.cli.words import Words
from policygen.model.blueprint import Expects
from policygen.sandbox.people import looks_like_person
from policygen.speech.say import say


class Doubts:
    """What was doubted of the answers to one question; nothing is doubted twice."""

    def __init__(self, words: Words, standing: str) -> None:
        self._words = words
        self._settled = {standing}

    def about(self, raw: str | tuple[str, ...]) -> str:
        """Give a doubt about what was typed, with an example; "" the second time."""
        expects_title = self._words.question.expects is Expects.JOB_TITLE
        if not expects_title or not isinstance(raw, str) or raw in self._settled:
            return ""
        if not looks_like_person(raw):
            return ""
        self._settled.add(raw)
        example = self._words.example
        return say(self._words.language, "wizard.name_of_person", example=example)
