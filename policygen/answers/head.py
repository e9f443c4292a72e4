"""Owns the head of an answers file: blueprint, profile and accepted findings."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policygen import marked
from policygen.answers.reading import Reading
from policygen.answers.rows import is_empty
from policygen.errors import InputError, Problem
from policygen.model.answers import Override
from policygen.model.finding import COMPLETENESS, LEAK
from policygen.speech.say import say, spoken

KEYS = ("blueprint", "profile", "overrides")
_BLUEPRINT = re.compile(
    rb"^(?:\xef\xbb\xbf)?blueprint:[ ]+(['\"]?)([a-z0-9][a-z0-9_-]*)\1[ ]*(?:#.*)?\r?$",
    re.MULTILINE,
)
_VALUE = r"(?:^|[\s{{,]){key}:([^\n]*(?:\n[ ]*-[^\n]*)*)"
"""What stands behind a key on its line, and the items of a list below it."""


def peek_blueprint(data: bytes, file: str, language: str = "en") -> str:
    """Give the name of the blueprint that a file answers, before that is loaded."""
    found = _BLUEPRINT.search(data)
    if found:
        return found[2].decode()
    root = marked.read_marked(data, file)
    node = root.get("blueprint") if isinstance(root, marked.Mapping) else None
    if isinstance(node, marked.Scalar) and node.text.strip():
        return node.text.strip()
    raise InputError(
        Problem(
            file=file,
            line=node.line if node else 1,
            column=node.column if node else 1,
            message=say(language, "answers.no_blueprint"),
            hint=say(language, "answers.no_blueprint_hint"),
        )
    )


def peek_language(root: marked.Node, keys: Mapping[str, str]) -> str:
    """Give the language of ours that the documents of a client are in; "" for none.

    `keys` are those of the blueprint, which name the questions about languages.
    """
    for name in ("binding", "languages"):
        node: marked.Node | None = root
        for step in keys.get(name, "").split("."):
            node = node.get(step) if isinstance(node, marked.Mapping) else None
        for item in node.items if isinstance(node, marked.Sequence) else (node,):
            words = item.text.split(",") if isinstance(item, marked.Scalar) else ()
            for word in words:
                if spoken(word.strip()):
                    return spoken(word.strip())
    return ""


def guess_language(data: bytes, keys: Mapping[str, str]) -> str:
    """Do as `peek_language` with a file that is no YAML, or is only its beginning."""
    text = data.decode("utf-8", "replace")
    for name in ("binding", "languages"):
        key = keys.get(name, "").rpartition(".")[2]
        found = re.search(_VALUE.format(key=re.escape(key)), text, re.MULTILINE)
        for word in re.findall(r"[A-Za-z-]+", found[1]) if key and found else ():
            if spoken(word):
                return spoken(word)
    return ""


def check_blueprint(reading: Reading, root: marked.Mapping) -> None:
    """Report answers to another blueprint than the one that is loaded."""
    node = root.get("blueprint")
    expected = reading.blueprint.id
    if not isinstance(node, marked.Scalar) or not node.text.strip():
        place = (node.line, node.column) if node else (1, 1)
        message = reading.say("no_blueprint")
        reading.report(place, message, reading.say("no_blueprint_hint"))
        return
    found = node.text.strip()
    if found != expected and "/" not in found:
        message = reading.say("other_blueprint", found=found, expected=expected)
        hint = reading.say("other_blueprint_hint")
        reading.report((node.line, node.column), message, hint)


def read_profile(reading: Reading, root: marked.Mapping) -> str:
    """Give the profile, "" when there is none."""
    node = root.get("profile")
    if node is None or is_empty(node):
        return ""
    name = node.text.strip() if isinstance(node, marked.Scalar) else ""
    known = list(reading.blueprint.profiles)
    if name not in known:
        message = reading.say("unknown_profile", profile=name)
        hint = reading.hint(name, known, "profiles")
        reading.report((node.line, node.column), message, hint)
        return ""
    return name


def read_overrides(reading: Reading, root: marked.Mapping) -> tuple[Override, ...]:
    """Give the findings that the client accepts, each with its reason."""
    node = root.get("overrides")
    if node is None or is_empty(node):
        return ()
    if not isinstance(node, marked.Sequence):
        message = reading.say("need_overrides")
        hint = reading.say("need_overrides_hint")
        reading.report((node.line, node.column), message, hint)
        return ()
    found: dict[str, Override] = {}
    for item in node.items:
        override = _read_override(reading, item)
        if override and override.rule in found:
            message = reading.say("override_twice", rule=override.rule)
            hint = reading.say("override_twice_hint")
            reading.report((item.line, item.column), message, hint)
        elif override:
            found[override.rule] = override
    return tuple(found.values())


def _read_override(reading: Reading, node: marked.Node) -> Override | None:
    place = (node.line, node.column)
    if not isinstance(node, marked.Mapping) or set(node.entries) - {"rule", "reason"}:
        hint = reading.say("need_overrides_hint")
        reading.report(place, reading.say("need_overrides"), hint)
        return None
    rule, reason = _text(node, "rule"), _text(node, "reason")
    known = [*(item.id for item in reading.blueprint.rules), COMPLETENESS]
    if rule == LEAK:
        hint = reading.say("leak_override_hint")
        reading.report(place, reading.say("leak_override"), hint)
        return None
    if rule not in known:
        message = reading.say("unknown_override", rule=rule)
        reading.report(place, message, reading.hint(rule, known, "rules"))
        return None
    if not reason:
        message = reading.say("no_reason", rule=rule)
        reading.report(place, message, reading.say("no_reason_hint"))
        return None
    return Override(rule=rule, reason=reason)


def _text(node: marked.Mapping, key: str) -> str:
    found = node.get(key)
    return found.text.strip() if isinstance(found, marked.Scalar) else ""
