"""Owns `accept`: a finding that a client accepts, with the reason for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from policygen.actions.client import open_client
from policygen.actions.limits import for_client
from policygen.actions.prepare import own_language
from policygen.answers.accept import add_override
from policygen.answers.explain import tell
from policygen.answers.files import read_file
from policygen.answers.read import read_answers
from policygen.answers.refused import Refused, nearest
from policygen.answers.texts import LONGEST, clean
from policygen.disk import alone_in, rewrite_file
from policygen.errors import InputError, Problem
from policygen.model.blueprint import QuestionType
from policygen.model.finding import COMPLETENESS, LEAK
from policygen.speech.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptable:
    """A rule that a client can accept, what it says, and the language to speak."""

    path: Path
    rule: str
    message: str
    language: str


def find_rule(path: Path, name: str, locale: str = "en") -> Acceptable:
    """Give the rule with an id, in whatever case it is typed.

    Raises InputError for an answers file that cannot be read, for a rule that does
    not exist, for a leak, which nobody can accept, and for what is still to be filled
    in, of which one reason would silence all.
    """
    return for_client(path, locale, _find_rule, path, name, locale)


def _find_rule(path: Path, name: str, locale: str) -> Acceptable:
    client = open_client(path, locale=locale)
    blueprint, language = client.blueprint, own_language(client)
    rules = [rule.id for rule in blueprint.rules]
    by_name = {rule.casefold(): rule for rule in (*rules, COMPLETENESS, LEAK)}
    rule = by_name.get(name.strip().casefold(), "")
    if rule in (LEAK, COMPLETENESS):
        code = "answers.leak_override" if rule == LEAK else "accept.hole"
        message, hint = say(language, code), say(language, f"{code}_hint", file=path)
        raise InputError(Problem(message=message, hint=hint))
    if not rule:
        near = nearest(name, by_name.values())
        message = say(language, "answers.unknown_override", rule=name)
        hint = (
            say(language, "answers.meant", meant=near)
            if near in rules
            else say(language, "accept.see_check", file=path)
        )
        raise InputError(Problem(message=message, hint=hint))
    text = blueprint.text(language, "rules", rule, "message")
    return Acceptable(path=path, rule=rule, message=text, language=language)


def accept(found: Acceptable, reason: str) -> None:
    """Write the reason in the answers file, which keeps all else as it is.

    Raises InputError when the file would no longer be right, and then writes nothing.
    """
    path, text = found.path, _read_reason(reason, found.language)
    with alone_in(path.resolve().parent):
        content = add_override(read_file(path, found.language), found.rule, text)
        for_client(path, found.language, _check, path, content, found.language)
        rewrite_file(path, content)


def _check(path: Path, content: bytes, language: str) -> None:
    blueprint = open_client(path, locale=language).blueprint
    read_answers(blueprint, content, str(path), folder=path.parent)


def _read_reason(reason: str, language: str) -> str:
    """Give a reason on one line; refuse what could not be printed, or too much."""
    try:
        return _cleaned(reason)
    except Refused as refused:
        message = tell(refused, language)
        raise InputError(Problem(file="--reason", message=message)) from refused


def _cleaned(reason: str) -> str:
    text = " ".join(clean(reason).split())
    longest = LONGEST[QuestionType.TEXT]
    if len(text) > longest:
        raise Refused("too_long", maximum=longest, count=len(text))
    return text
