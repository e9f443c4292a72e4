"""Owns the examination of the machine: Python, Pango, fonts, blueprints."""

from __future__ import annotations

import contextlib
import ctypes.util
import io
import platform
import sys
from dataclasses import dataclass

from policygen.settings import blueprints_folder, version

PANGO = {
    "linux": "sudo apt-get install -y --no-install-recommends "
    "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "darwin": "brew install pango",
    "win32": "Install MSYS2 and run in it: pacman -S mingw-w64-x86_64-pango",
}

PDF = "Pango (for PDF)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that was looked at; `remedy` is the exact line that mends it."""

    name: str
    is_fine: bool
    detail: str
    remedy: str = ""


def pango_remedy() -> str:
    """Give the line that installs Pango on this system."""
    return PANGO.get(sys.platform, PANGO["linux"])


def load_weasyprint() -> None:
    """Load what every drawing needs; the advice that WeasyPrint prints stays unsaid."""
    with contextlib.redirect_stdout(io.StringIO()):
        import policygen.render.pdf  # noqa: F401


def examine() -> list[Part]:
    """Look at everything that building a pack needs."""
    return [_program(), _pango(), _harfbuzz(), _blueprints()]


def _program() -> Part:
    detail = f"policygen {version()} on Python {platform.python_version()}"
    return Part(name="Program", is_fine=True, detail=detail)


def _pango() -> Part:
    """Load what draws PDF files: only that tells for certain."""
    try:
        load_weasyprint()
    except (ImportError, OSError) as error:
        reason = str(error).partition("\n")[0]
        detail = f"PDF cannot be made, HTML and Markdown can ({reason})"
    else:
        return Part(name=PDF, is_fine=True, detail="found")
    return Part(name=PDF, is_fine=False, detail=detail, remedy=pango_remedy())


def _harfbuzz() -> Part:
    found = ctypes.util.find_library("harfbuzz-subset")
    detail = f"{found}" if found else "not found; PDF files come out slower and larger"
    return Part(
        name="HarfBuzz subsetter (for PDF)",
        is_fine=bool(found) or sys.platform != "linux",
        detail=detail,
        remedy=pango_remedy(),
    )


def _blueprints() -> Part:
    folder = blueprints_folder()
    names = (
        sorted(path.parent.name for path in folder.glob("*/blueprint.yaml"))
        if folder.is_dir()
        else []
    )
    return Part(
        name="Blueprints",
        is_fine=bool(names),
        detail=", ".join(names) if names else f"none in {folder}",
        remedy="Install policygen again: pip install --force-reinstall policygen",
    )
