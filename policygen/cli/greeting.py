"""Owns the first words of the wizard, and the choice of a profile."""

from __future__ import annotations

from pathlib import Path

from policygen.actions.wizard import Sitting
from policygen.cli.ask import Card, Face, Look, Move, Option
from policygen.speech.say import say

MANY = 40
"""From so many questions on, a quarter of an hour will not do."""


def greet(face: Face, sitting: Sitting) -> bool:
    """Say hello; True when the profile is still to be chosen."""
    language, interview = face.language, sitting.interview
    if interview.given.answers and sitting.path:
        face.tell(say(language, "wizard.welcome.back"), Look.TITLE)
        file = sitting.path.name
        face.tell(say(language, "wizard.welcome.back.text", file=file))
        return False
    face.tell(say(language, "wizard.welcome"), Look.TITLE)
    count = interview.left()
    time = say(language, f"wizard.welcome.{'long' if count > MANY else 'short'}")
    face.tell(say(language, "wizard.welcome.text", count=count, time=time))
    if sitting.path:
        file, folder = sitting.path.name, sitting.path.parent.resolve()
        face.tell(say(language, "wizard.fresh", file=file, folder=folder))
    has_choice = len(sitting.blueprint.profiles) > 1
    return has_choice and not interview.given.profile


def ask_meant(face: Face, path: Path, near: Path) -> Path | None:
    """Ask whether a file that exists was meant; give that, the new one, or None."""
    language = face.language
    options = (
        Option(id="near", label=say(language, "wizard.meant.yes", near=near.name)),
        Option(id="new", label=say(language, "wizard.meant.no", file=path.name)),
    )
    ask = say(language, "wizard.meant.ask", file=path.name, near=near.name)
    reply = face.ask_one(Card(ask=ask, options=options, chosen=("near",)))
    if isinstance(reply, Move):
        return None
    return near if reply == "near" else path


def choose_profile(face: Face, sitting: Sitting) -> bool:
    """Ask which profile fits; False when somebody leaves instead."""
    card = _profile_card(face.language, sitting)
    labels = {option.id: option.label for option in card.options}
    mark = face.mark()
    while True:
        reply = face.ask_one(card)
        if reply is Move.LEAVE:
            return False
        if not isinstance(reply, Move):
            sitting.choose_profile(reply)
            face.rewind(mark)
            confirm(face, say(face.language, "wizard.profile"), labels[reply])
            return True
        face.rewind(mark)
        face.tell(say(face.language, "wizard.first"))


def confirm(face: Face, title: str, value: str) -> None:
    """Show what was understood."""
    text = say(face.language, "wizard.answer", title=title, value=value)
    face.tell(text, Look.GOOD)


def _profile_card(language: str, sitting: Sitting) -> Card:
    blueprint = sitting.blueprint
    options = [
        Option(
            id=profile,
            label=blueprint.text(language, "profiles", profile, "label") or profile,
            tradeoff=blueprint.text(language, "profiles", profile, "help"),
        )
        for profile in blueprint.profiles
    ]
    return Card(
        ask=say(language, "wizard.profile.ask"),
        help=say(language, "wizard.profile.help"),
        options=tuple(options),
        chosen=(sitting.interview.given.profile or options[0].id,),
    )
