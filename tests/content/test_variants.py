"""Every choice of every question gives sound text in policy and statement."""

from __future__ import annotations

import re

import pytest

from policygen.errors import InputError
from policygen.model.blueprint import Question
from tests.content.pages import (
    EXAMPLES,
    POLICY,
    STATEMENT,
    choices_of,
    example,
    markdown,
)

# What a choice makes the client answer as well.
NEEDS = {
    "mod.operator": ("mod.agency_name=Bureau Blauw", "mod.agency_dpa=yes"),
    "monitor.how": ("monitor.tool=Luisterpost",),
    "resp.automation": ("resp.ai_tools=Antwoordhulp",),
    "resp.private_channels": ("resp.form_url=https://formulier.example/vraag",),
    "emp.monitoring_notice": (
        "emp.monitoring=both",
        "emp.monitoring_notice_ref=bijlage 4",
    ),
    "emp.monitoring": ("emp.monitoring_notice_ref=bijlage 4",),
    "be.region": ("org.jurisdictions=be",),
}
FIXED = {"doc.languages", "doc.binding_language", "org.main_jurisdiction"}
UNSOUND = re.compile(
    r"\[\[|(?<=\S)  +(?=\S)| [.,;:](?=\s|$)|(?<!\.)\.\.(?!\.)|,,|\{\{|\bNone\b|\]\(\)|\(\)"
    r"|^[-*][ \t]*$|^[ \t]*\d+\.[ \t]*$|\|[ \t]+\|",
    re.MULTILINE,
)


def questions() -> list[Question]:
    asked = next(iter(EXAMPLES))
    return [
        question
        for question in example(asked).blueprint.questions
        if choices_of(question)
        and question.key not in FIXED
        and any(feed.startswith(("EP-", "MP-")) for feed in question.feeds)
    ]


def documents_of(question: Question) -> list[str]:
    """Give the documents that a question feeds; one that others depend on, both."""
    if question.group == "company":
        return [POLICY, STATEMENT]
    known = {"EP": POLICY, "MP": STATEMENT}
    starts = {feed.partition("-")[0] for feed in question.feeds}
    return [document for start, document in known.items() if start in starts]


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("key", [question.key for question in questions()])
def test_every_choice_gives_sound_text(name: str, key: str) -> None:
    question = next(item for item in questions() if item.key == key)
    tried = 0
    for choice in choices_of(question):
        for document in documents_of(question):
            for language in EXAMPLES[name]:
                text = _write(name, document, language, key, choice)
                tried += bool(text)

                assert not UNSOUND.findall(text), (choice, language)
    assert tried or key not in example(name).answers.known


def _write(name: str, document: str, language: str, key: str, choice: str) -> str:
    """Give the page, "" for a choice that this client cannot have."""
    if key == "channels.used":
        known = example(name).answers.value(key)
        assert isinstance(known, tuple)
        choice = ",".join(dict.fromkeys([*map(str, known), choice]))
    try:
        data = (f"{key}={choice}", *NEEDS.get(key, ()))
        return markdown(name, document, language, data)
    except InputError as error:
        if any(problem.file.endswith(".j2") for problem in error.problems):
            raise
        return ""
