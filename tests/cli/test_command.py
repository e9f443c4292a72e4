"""Proves that the commands at the end can be typed as they stand there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from policygen.cli.command import command, program


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


def test_a_program_on_the_path_is_called_by_its_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "policygen").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert program() == "policygen"


@pytest.mark.usefixtures("nowhere")
def test_a_program_elsewhere_is_called_by_its_path(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["/my tools/policygen"])

    assert program() == "'/my tools/policygen'"


@pytest.mark.usefixtures("nowhere")
def test_a_module_is_called_through_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/x/policygen/__main__.py"])
    monkeypatch.setattr(sys, "executable", "/x/python")

    assert program() == "/x/python -m policygen"


def test_a_path_with_spaces_is_quoted() -> None:
    assert command("wizard", Path("my client.yaml")).endswith("wizard 'my client.yaml'")


def test_a_file_that_looks_like_an_option_is_no_option() -> None:
    assert command("check", Path("-x.yaml")).endswith(" check ./-x.yaml")
