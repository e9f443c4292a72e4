"""The reference of the command line leaves nothing out and invents nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pytest

from policygen import errors
from policygen.cli import wizard
from policygen.cli.main import BUG, INTERRUPTED, main
from policygen.model.finding import Finding
from policygen.model.pack import PackFile
from policygen.model.release import Comparison, Release
from policygen.model.verdict import Judgement
from policygen.render.manifest import Manifest, write_manifest
from tests.docs.pages import names, rows, sections

PAGE = "reference/command-line.md"


def commands(
    group: click.Group = main, *path: str
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Give every command with the words that start it."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)


def options_of(command: click.Command) -> set[str]:
    found = {
        name
        for parameter in command.get_params(click.Context(command))
        if isinstance(parameter, click.Option)
        for name in parameter.opts
    }
    return {*found, "-h", "--help"}


ALL = dict(commands())


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_every_command_has_a_section_with_its_arguments(path: tuple[str, ...]) -> None:
    section = sections(PAGE)[" ".join(("policygen", *path))]

    usage = section.strip().splitlines()[0]
    for parameter in ALL[path].params:
        if isinstance(parameter, click.Argument):
            assert parameter.make_metavar(click.Context(ALL[path])) in usage


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_every_option_is_there_and_no_other(path: tuple[str, ...]) -> None:
    section = sections(PAGE)[" ".join(("policygen", *path))]
    listed = {
        name
        for row in rows(section)
        for name in row[0].replace("`", "").split(", ")
        if name.startswith("-") and name != "-"
    }

    assert listed == options_of(ALL[path])


def test_the_options_of_the_program_itself_are_there() -> None:
    listed = set(names(sections(PAGE)["The command line"]))

    assert listed == options_of(main)


def test_there_is_no_section_about_a_command_that_is_not_there() -> None:
    told = {title for title in sections(PAGE) if title.startswith("policygen ")}

    assert told == {" ".join(("policygen", *path)) for path in ALL}


def test_every_exit_code_is_there_and_no_other() -> None:
    kinds = (errors.InputError, errors.UsageError, errors.MachineError)
    codes = {0, BUG, INTERRUPTED, wizard.INTERRUPTED, wizard.ENDED}
    codes |= {click.UsageError.exit_code, *(kind.exit_code for kind in kinds)}

    assert set(names(sections(PAGE)["Exit codes"])) == {str(code) for code in codes}


def test_every_key_of_the_manifest_is_there_and_no_other(tmp_path: Path) -> None:
    manifest = Manifest(
        policygen="1",
        blueprint=("a", "1"),
        client="b",
        answers_sha256="",
        inputs_sha256="",
        findings=(),
        files=(),
    )
    written = click.utils.make_str(write_manifest(manifest))
    keys = [line.split('"')[1] for line in written.splitlines() if line[:3] == '  "']

    table = sections(PAGE)["manifest.json"]
    assert [row[0].strip("`") for row in rows(table)] == keys
    assert all(f"`{field.name}`" in table for field in fields(PackFile))


def test_every_key_of_a_finding_is_there_and_no_other() -> None:
    listed = [row[0].strip("`") for row in rows(sections(PAGE)["Findings"])]

    assert listed == [field.name for field in fields(Finding)]


@pytest.mark.parametrize(
    ("section", "noun", "more"),
    [
        ("release.json", Release, ["sha256"]),
        ("changes.json", Comparison, []),
        ("policygen verify", Judgement, ["is_current"]),
    ],
)
def test_every_key_of_what_a_release_tells_is_there_and_no_other(
    section: str, noun: type[Release | Comparison | Judgement], more: list[str]
) -> None:
    told = [name for name in names(sections(PAGE)[section]) if name[:1] != "-"]

    assert set(told) == {*(field.name for field in fields(noun)), *more}
