"""Owns telling what somebody else did to the answers file during the wizard."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.actions.wizard import Sitting
from policygen.cli.ask import Face
from policygen.cli.greeting import confirm
from policygen.cli.words import words_for
from policygen.speech.say import say

MOST = 8
"""So many answers are shown one by one."""


def tell_meanwhile(face: Face, sitting: Sitting) -> None:
    """Say what was taken over, and where the rest is kept; nothing when nobody came."""
    for news in sitting.take_news():
        language, copy = face.language, news.copy.name if news.copy else ""
        face.tell(say(language, "wizard.meanwhile"))
        if news.is_unreadable:
            face.tell(say(language, "wizard.meanwhile.unreadable", copy=copy))
        if news.taken:
            face.tell(say(language, "wizard.meanwhile.taken"))
            _show(face, sitting, news.taken)
        if news.kept:
            face.tell(say(language, "wizard.meanwhile.kept", copy=copy))
            _show(face, sitting, news.kept)


def _show(face: Face, sitting: Sitting, keys: Sequence[str]) -> None:
    """Show the answers that stand now, the first of them."""
    language, blueprint = face.language, sitting.blueprint
    for key in keys[:MOST]:
        if question := blueprint.question(key):
            words = words_for(blueprint, language, question)
            confirm(face, words.title, words.show(sitting.interview.value(key)))
    if len(keys) > MOST:
        rest = len(keys) - MOST
        face.tell(say(language, "wizard.meanwhile.more", count=rest))
