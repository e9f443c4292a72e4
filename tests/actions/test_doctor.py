"""What the doctor says of a machine that lacks something."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.actions import doctor
from policygen.cli.main import _run
from tests.journeys import type_command


def parts() -> dict[str, doctor.Part]:
    """Give what was looked at, by the first word of its name."""
    return {part.name.partition(" ")[0]: part for part in doctor.examine("en")}


def test_a_machine_that_has_everything_is_fine() -> None:
    assert all(part.is_fine for part in doctor.examine("en"))


@pytest.mark.parametrize(
    ("system", "words"),
    [
        ("linux", "apt-get install"),
        ("darwin", "brew install pango"),
        ("win32", "MSYS2"),
        ("sunos5", "apt-get install"),
    ],
)
def test_each_system_has_its_own_line(
    system: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("policygen.actions.doctor.sys.platform", system)

    assert words in doctor.pango_remedy()


def test_a_missing_subsetter_is_told_on_linux_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ctypes.util.find_library", lambda name: None)

    assert not parts()["HarfBuzz"].is_fine
    assert "slower and larger" in parts()["HarfBuzz"].detail
    monkeypatch.setattr("policygen.actions.doctor.sys.platform", "darwin")
    assert parts()["HarfBuzz"].is_fine


def test_missing_pango_is_told_with_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise OSError("cannot load library\nand much more")

    monkeypatch.setattr(doctor, "load_weasyprint", fail)

    assert parts()["Pango"] == doctor.Part(
        name="Pango (for PDF)",
        is_fine=False,
        detail="PDF cannot be made, HTML and Markdown can (cannot load library)",
        remedy=doctor.pango_remedy(),
    )


def test_missing_blueprints_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        monkeypatch.setattr(doctor, "blueprints_folder", lambda: folder)  # noqa: B023

        assert not parts()["Blueprints"].is_fine
        assert parts()["Blueprints"].detail == f"none in {folder}"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("nl_BE.UTF-8", "in orde    Pango (voor pdf): gevonden"),
        ("fr_BE.UTF-8", "en ordre  Pango (pour les PDF)\u00a0: trouvé"),
        ("C.UTF-8", "ok       Pango (for PDF): found"),
    ],
)
def test_the_doctor_speaks_the_language_of_the_computer(
    tmp_path: Path, locale: str, said: str
) -> None:
    found = type_command(("doctor",), tmp_path, {"LC_ALL": locale})

    assert found.code == 0
    assert said in found.out


def test_what_is_missing_is_told_with_its_line_below_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "blueprints_folder", lambda: Path("none"))
    monkeypatch.setenv("LANG", "nl_BE.UTF-8")

    with pytest.raises(SystemExit) as ended:
        _run(["doctor"])

    assert ended.value.code == 3
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "ontbreekt  Blauwdrukken: geen in none",
        "           Installeer policygen opnieuw: "
        "pip install --force-reinstall policygen",
    ]
