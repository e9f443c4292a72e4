"""Owns the pages that the content tests read: documents of the example clients."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from policygen.actions.client import Client, open_client
from policygen.answers.read import read_answers
from policygen.model.answers import Answers
from policygen.model.blueprint import Question, QuestionType
from policygen.model.pack import Member, Rendered
from policygen.pack.select import select_members
from policygen.render.commonmark import write_markdown
from policygen.render.document import render_member
from policygen.render.helpers import make_helpers
from policygen.render.looks import looks_from
from policygen.sandbox.environment import render_text

HOME = Path(__file__).parents[2] / "blueprints" / "social-media"
POLICY, STATEMENT = "employee-policy", "moderation-statement"
EXAMPLES = {
    "bakkerij-peeters": ("nl-BE", "en"),
    "van-dalen-installatietechniek": ("nl-NL", "en"),
    "bibliotheek-zandhove": ("nl-BE", "en"),
}
EVERY = [(name, lang) for name, known in EXAMPLES.items() for lang in known]
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_TABLE = re.compile(r"^\|.*$", re.MULTILINE)
_LEADS = re.compile(r"^(?:[>\s]*(?:[-*]|\d+\.)\s+|[>#\s]+)", re.MULTILINE)


@cache
def example(name: str) -> Client:
    """Give an example client."""
    return open_client(HOME / "examples" / f"{name}.yaml")


@cache
def page(
    name: str, document: str, language: str, data: tuple[str, ...] = ()
) -> Rendered:
    """Give one document of an example, with other answers when `data` has them."""
    blueprint = example(name).blueprint
    member = _member(name, document, language, data)
    return render_member(member, blueprint, looks_from({}, HOME))


def markdown(name: str, document: str, language: str, data: tuple[str, ...]) -> str:
    """Give the Markdown of a document alone, which takes a third of the time."""
    blueprint = example(name).blueprint
    member = _member(name, document, language, data)
    rendition = render_text(
        member.template,
        name=member.template_path,
        facts=member.facts,
        clauses=member.clauses,
        language=language,
        helpers=make_helpers(member, blueprint, looks_from({}, HOME)),
    ).as_markdown()
    return write_markdown(rendition.text, rendition.vault)


def _member(name: str, document: str, language: str, data: tuple[str, ...]) -> Member:
    blueprint = example(name).blueprint
    answers = answers_of(name, data)
    (member,) = select_members(blueprint, answers, [language], [document])
    return member


@cache
def answers_of(name: str, data: tuple[str, ...] = ()) -> Answers:
    """Give the answers of an example; `data` are KEY=VALUE texts that win."""
    client = example(name)
    if not data:
        return client.answers
    content = client.path.read_bytes()
    return read_answers(
        client.blueprint, content, str(client.path), data_overrides=list(data)
    )


def clause(rendered: Rendered, clause_id: str) -> str:
    """Give a clause as a reader sees it, in small letters and without marks."""
    found = next(item for item in rendered.clauses if item.id == clause_id)
    return plain(found.markdown).casefold()


def plain(markdown: str) -> str:
    """Take links, bold marks and backslashes out of Markdown."""
    return _LINK.sub(r"\1", markdown).replace("**", "").replace("\\", "")


def sentences(rendered: Rendered) -> Iterator[str]:
    """Give the sentences of the running text; tables and forms are left out."""
    for item in rendered.clauses:
        text = _LEADS.sub("\n\n", _TABLE.sub("", plain(item.markdown)))
        for block in re.split(r"\n\s*\n", text):
            if "____" not in block:
                for sentence in re.split(r"(?<=[.!?;:])\s+", " ".join(block.split())):
                    if re.search(r"\w", sentence):
                        yield sentence


def choices_of(question: Question) -> list[str]:
    """Give the answers to try for a question with a closed set of them."""
    match question.type:
        case QuestionType.ONE | QuestionType.MANY:
            return [choice.id for choice in question.choices]
        case QuestionType.BOOL:
            return ["yes", "no"]
        case QuestionType.INT:
            bounds = (question.minimum, question.maximum)
            return [str(bound) for bound in bounds if bound is not None]
        case _:
            return []
