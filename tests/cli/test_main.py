"""What must be true of the door of the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from policygen.cli import main
from policygen.errors import InputError, MachineError, Problem
from tests.builders import copy_tiny
from tests.journeys import NORTH, type_command


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "policygen", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_lists_every_command_with_one_line() -> None:
    result = run("--help")

    assert result.returncode == 0
    for name, (_, _, text) in main.COMMANDS.items():
        assert f"  {name} " in result.stdout
        assert text in " ".join(result.stdout.split())


@pytest.mark.parametrize("name", list(main.COMMANDS))
def test_every_command_has_help_of_its_own(name: str) -> None:
    result = run(name, "--help")

    assert result.returncode == 0
    assert "Usage: policygen" in result.stdout


def test_help_loads_nothing_heavy() -> None:
    heavy = (
        "weasyprint",
        "jinja2",
        "markdown",
        "pikepdf",
        "babel",
        "pydantic",
        "rich",
        "yaml",
    )
    program = (
        "import sys\n"
        "from policygen.cli.main import _run\n"
        "_run(['--help'])\n"
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )

    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert result.stderr.strip() == "[]"


def test_a_file_can_be_verified_without_the_libraries_of_signing_off() -> None:
    extra = ("sqlalchemy", "alembic", "openpyxl", "bidi", "uharfbuzz", "zxingcpp")
    program = (
        "import sys, policygen.cli.verify\n"
        f"print([name for name in {extra!r} if name in sys.modules], file=sys.stderr)"
    )

    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert result.stderr.strip() == "[]"


def test_the_version_is_told() -> None:
    result = run("--version")

    assert result.returncode == 0
    assert result.stdout.startswith("policygen ")


def test_a_misspelt_command_is_wrong_use_with_a_suggestion() -> None:
    result = run("biuld")

    assert result.returncode == 2
    assert 'There is no command "biuld". Did you mean "build"?' in result.stderr


def test_an_unknown_option_is_wrong_use() -> None:
    result = run("build", "--fromat", "pdf", "x.yaml")

    assert result.returncode == 2
    assert "--fromat" in result.stderr


def test_no_command_at_all_shows_help() -> None:
    result = run()

    assert "wizard" in result.stdout + result.stderr


def failing(error: BaseException) -> object:
    class Command:
        @staticmethod
        def main(*arguments: object, **named: object) -> int:
            raise error

    return Command


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (
            InputError(Problem(file="a.yaml", line=3, message="Bad.", hint="Mend it.")),
            1,
            "a.yaml:3: Bad.\n    Mend it.",
        ),
        (MachineError(Problem(message="The disk is full.")), 3, "The disk is full."),
        (KeyboardInterrupt(), 130, "Stopped."),
        (ZeroDivisionError("oops"), 70, "mistake in policygen itself"),
    ],
)
def test_every_end_has_its_exit_code(
    error: BaseException,
    code: int,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(main, "main", failing(error))

    assert main._run(["build"]) == code
    assert words in capsys.readouterr().err


def test_debug_shows_the_trace_of_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main, "main", failing(ZeroDivisionError("oops")))
    monkeypatch.setenv("POLICYGEN_DEBUG", "1")

    with pytest.raises(ZeroDivisionError):
        main._run(["build"])


def test_doctor_says_that_this_machine_is_fine() -> None:
    result = run("doctor")

    assert result.returncode == 0
    assert "Pango" in result.stdout
    assert "social-media" in result.stdout


def test_a_closed_pipe_is_no_error() -> None:
    command = f"{sys.executable} -m policygen --help | true"

    result = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=False
    )

    assert result.stderr == ""


def test_the_findings_of_check_are_json_for_tools(tmp_path: Path) -> None:
    result = run("check", str(tmp_path / "none.yaml"), "--json")

    assert result.returncode == 1
    assert json.loads(result.stdout) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full disk at hand")
def test_no_room_for_what_is_printed_is_a_fault_of_the_machine() -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "policygen", "blueprint", "schema"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert result.returncode == 3
    assert result.stderr == (
        "stdout: The disk is full.\n    Make room and try again.\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="has no such shell")
@pytest.mark.parametrize("closed", ["2>&-", ">&-", ">&- 2>&-"])
def test_closed_streams_do_not_matter(tmp_path: Path, closed: str) -> None:
    copy_tiny(tmp_path)
    (tmp_path / "c.yaml").write_text(NORTH, encoding="utf-8")
    build = f"'{sys.executable}' -m policygen build c.yaml --format md {closed}"

    result = subprocess.run(["sh", "-c", build], cwd=tmp_path, check=False)

    assert result.returncode == 0
    assert len(list(tmp_path.glob("output/*/*/*.md"))) == 4


def test_a_letter_that_a_stream_cannot_show_is_no_mistake_of_ours(
    tmp_path: Path,
) -> None:
    copy_tiny(tmp_path)
    client = NORTH.replace("name: Studio North", "name: Atelier Łuk")
    (tmp_path / "c.yaml").write_text(client, encoding="utf-8")
    words = ("build", "c.yaml", "--format", "md")

    said = type_command(words, tmp_path, {"PYTHONIOENCODING": "cp1252"})

    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Atelier \\u0141uk: 4 bestanden gemaakt")


@pytest.mark.skipif(sys.platform != "linux", reason="takes text alone as a name")
def test_a_file_whose_name_is_no_text_is_built_like_any_other(tmp_path: Path) -> None:
    copy_tiny(tmp_path)
    name = os.fsdecode(b"caf\xe9.yaml")
    (tmp_path / name).write_text(NORTH, encoding="utf-8")
    words = ("build", name, "--format", "md")

    first, second = (type_command(words, tmp_path) for _ in range(2))

    assert (first.code, first.err) == (0, "")
    assert "4 bestanden gemaakt" in first.out
    assert "4 bestanden ongewijzigd" in second.out
