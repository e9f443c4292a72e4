"""Owns the first words of the wizard, and the choice of a profile."""

from __future__ import annotations

from policygen.actions.wizard import Sitting
from policygen.cli.ask import Card, Face, Look, Move, Option
from policygen.speech.say import say


def greet(face: Face, sitting: Sitting) -> bool:
    """Say hello and settle the profile; False when somebody leaves at once."""
    language, interview = face.language, sitting.interview
    if interview.given.answers and sitting.path:
        face.tell(say(language, "wizard.welcome.back"), Look.TITLE)
        file = sitting.path.name
        face.tell(say(language, "wizard.welcome.back.text", file=file))
        return True
    face.tell(say(language, "wizard.welcome"), Look.TITLE)
    face.tell(say(language, "wizard.welcome.text", count=interview.left()))
    has_choice = len(sitting.blueprint.profiles) > 1
    if interview.given.profile or not has_choice:
        return True
    return choose_profile(face, sitting)


def choose_profile(face: Face, sitting: Sitting) -> bool:
    """Ask which profile fits; False when somebody leaves instead."""
    card = _profile_card(face.language, sitting)
    labels = {option.id: option.label for option in card.options}
    while True:
        reply = face.ask_one(card)
        if reply is Move.LEAVE:
            return False
        if not isinstance(reply, Move):
            sitting.choose_profile(reply)
            confirm(face, say(face.language, "wizard.profile"), labels[reply])
            return True
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
