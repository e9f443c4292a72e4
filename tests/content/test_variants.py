"""Every choice of every question gives sound text, also where choices meet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

import pytest

from policygen.actions.client import Client
from policygen.actions.memo import memo_facts
from policygen.model.answers import Answers
from policygen.pack.select import select_members
from policygen.render.commonmark import write_markdown
from policygen.render.helpers import make_helpers
from policygen.render.looks import looks_from
from policygen.sandbox.environment import render_text
from tests.content.variants import BASE, Row, answers_of, blueprint, rows_of

LANGUAGES = ("nl-BE", "fr-BE", "en", "nl-NL")
PARTS = 4
DOCUMENTS = [document.id for document in blueprint().documents]
# Forms, in which an empty cell is there to write in.
FORMS = {"account-register", "incident-log", "rollout-checklist", "exercises"}
UNSOUND = re.compile(
    r"\[\[.*|(?<=\S)[ \u00a0]{2,}(?=\S)(?!.*\|$)|(?<!\|) [.,](?=\s|$)|(?<!\.)\.\.(?!\.)|,,|;;"
    r"|[.,;:!?][,;](?=\s|$)|\{\{|\{%|\b(?:None|True|False)\b(?! [A-Za-z])|\]\(\)|\(\)|NotAsked"
    r"|^ *[-*][ \t]*$|^[ \t]*\d+\.[ \t]*$",
    re.MULTILINE,
)
EMPTY_CELL = re.compile(r"(?<=\S )\|[ \t]+\|")
EMPTY_SECTION = re.compile(r"^(#+) [^\n]*\n+(?=#{1,6} |\Z)", re.MULTILINE)
COUNTED = re.compile(r"\*\d+ |- \*\*A\d+")
LEAD = re.compile(r"^(?:[>\s]*(?:[-*]|\d+\.)\s+|[>\s]+)")
SHORTEST = 30


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_meeting_of_choices_gives_sound_text(document: str, part: int) -> None:
    faults = Counter(
        f"{language}: {fault}"
        for number, row in enumerate(rows_of(document))
        if number % PARTS == part
        for language in [LANGUAGES[number // PARTS % len(LANGUAGES)]]
        for fault in _faults(_text(document, language, row, number), document)
    )

    assert not faults


def test_no_choice_is_left_out() -> None:
    wanted = {
        (question.key, choice.id)
        for question in blueprint().questions
        if not question.key.startswith("brand.")
        for choice in question.choices
    }

    got = {
        (key, value)
        for document in ("employee-policy", "moderation-statement", "response-plan")
        for row in rows_of(document)
        for key, answer in answers_of(row, LANGUAGES).known.items()
        for value in _chosen(answer.value)
    }

    assert wanted - got == set()


def _chosen(value: object) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return tuple(item for item in value if isinstance(item, str))
    return (value,) if isinstance(value, str) else ()


def _text(document: str, language: str, row: Row, number: int) -> str:
    """Give the Markdown of a document; every other client has it in one language."""
    others = () if number % 2 else LANGUAGES
    answers = answers_of(row, tuple(dict.fromkeys([language, *others])))
    (member,) = select_members(blueprint(), answers, [language], [document])
    if member.document.uses_findings:
        memo = memo_facts(_client(answers), [], language)
        member = replace(member, facts={**member.facts, "memo": memo})
    rendition = render_text(
        member.template,
        name=member.template_path,
        facts=member.facts,
        clauses=member.clauses,
        language=language,
        helpers=make_helpers(member, blueprint(), looks_from({}, BASE.parent)),
    ).as_markdown()
    return unescape(write_markdown(rendition.text, rendition.vault))


def _client(answers: Answers) -> Client:
    return Client(path=BASE, blueprint=blueprint(), answers=answers)


def _faults(text: str, document: str) -> Iterator[str]:
    yield from (
        repr(found[0]) + _around(text, found) for found in UNSOUND.finditer(text)
    )
    if document not in FORMS:
        yield from (
            "empty cell" + _around(text, found) for found in EMPTY_CELL.finditer(text)
        )
    for found in EMPTY_SECTION.finditer(text):
        deeper = text[found.end() :].startswith(found[1] + "#")
        if not deeper and len(found[1]) > 1:
            yield f"nothing under {found[0].strip()!r}"
    for clause in re.split(r"^###? ", text, flags=re.MULTILINE):
        yield from (f"twice: {one}" for one in _doubled(clause))


def _around(text: str, found: re.Match[str]) -> str:
    return " in " + repr(text[max(0, found.start() - 50) : found.end() + 30])


def _doubled(clause: str) -> Iterator[str]:
    """Give sentences that stand twice in a clause; tables and replies may repeat."""
    lines = (
        LEAD.sub("", line)
        for line in clause.split("\n")
        if not line.startswith(("|", "> ", "[")) and not COUNTED.match(line)
    )
    seen = Counter(
        sentence.strip()
        for line in lines
        for sentence in re.split(r"(?<=[.!?])\s+", line)
        if len(sentence) >= SHORTEST and "____" not in sentence
    )
    yield from (sentence for sentence, count in seen.items() if count > 1)
