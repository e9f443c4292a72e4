"""Every command that a page quotes exists and takes what it is given.

Commands are parsed as the program would, not run. The name of a command alone is a
mention of it; a line with CLIENT.yaml, [brackets] or dots tells its form.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import click
import pytest

from policygen.blueprint.load import load_blueprint
from policygen.cli.main import main
from policygen.settings import blueprints_folder
from tests.docs.pages import ROOT, every_page

INLINE = re.compile(r"`([^`\n]+)`")
LINE = re.compile(r"^ {4}(\S.*)$", re.MULTILINE)
FENCED = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OURS = re.compile(r"(?:\.venv/bin/)?policygen(?: |$)")
FORM = re.compile(r"\.\.\.|\[|COMMAND|CLIENT\.yaml|=>")
TARGET = re.compile(r"make ([a-z]+)")
ENDS = frozenset({"--help", "-h", "--version"})


def quoted() -> Iterator[tuple[str, str]]:
    for page in every_page():
        text = page.read_text(encoding="utf-8")
        fenced = [line for block in FENCED.findall(text) for line in block.splitlines()]
        for line in dict.fromkeys(
            [*INLINE.findall(text), *LINE.findall(text), *fenced]
        ):
            yield str(page.relative_to(ROOT)), line.strip()


def commands() -> list[tuple[str, str]]:
    return [
        (page, line.partition(" > ")[0])
        for page, line in quoted()
        if OURS.match(line) and not FORM.search(line)
    ]


def targets() -> list[tuple[str, str]]:
    return [(page, line) for page, line in quoted() if TARGET.fullmatch(line)]


def parse(line: str) -> click.Context | None:
    """Give the context of a quoted command; None when it is only mentioned."""
    _, *words = shlex.split(line)
    command: click.Command = main
    context = click.Context(main, info_name="policygen")
    while isinstance(command, click.Group):
        words = [word for word in words if word != "--debug"]
        if not words or words[0] in ENDS:
            return None
        _, found, words = command.resolve_command(context, words)
        assert found is not None, f"there is no command {words}"
        command = found
    if not words or ENDS & set(words):
        return None
    return command.make_context(command.name, words, parent=context)


def test_there_is_something_to_look_at() -> None:
    assert len(commands()) > 50
    assert len(targets()) > 3


@pytest.mark.parametrize(("page", "line"), commands())
def test_a_quoted_command_can_be_typed(page: str, line: str) -> None:
    context = parse(line)

    if context is None:
        return
    blueprint = load_blueprint("social-media", blueprints_folder())
    keys = {question.key for question in blueprint.questions}
    clauses = {item.id for doc in blueprint.documents for item in doc.clauses}
    given = context.params
    assert set(given.get("ask", ())) <= {*keys, *blueprint.groups, "brand"}
    assert {text.partition("=")[0] for text in given.get("data", ())} <= keys
    assert given.get("profile", "") in {"", *blueprint.profiles}
    assert set(given.get("documents", ())) <= {doc.id for doc in blueprint.documents}
    assert set(given.get("languages", ())) <= set(blueprint.languages)
    if context.info_name == "explain":
        rules = {rule.id for rule in blueprint.rules}
        assert given["name"] in keys | clauses | rules
    context.close()


@pytest.mark.parametrize(("page", "line"), targets())
def test_a_quoted_target_of_make_exists(page: str, line: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert re.search(rf"^{line.removeprefix('make ')}:", makefile, re.MULTILINE)
