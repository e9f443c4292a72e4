"""Owns the examination of the machine: Python, Pango, fonts, blueprints."""

from __future__ import annotations

import contextlib
import ctypes.util
import io
import platform
import sys
from dataclasses import dataclass

from policygen.settings import blueprints_folder, version
from policygen.speech.say import say

PANGO = {
    "linux": "sudo apt-get install -y --no-install-recommends "
    "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "darwin": "brew install pango",
    "win32": "pacman -S mingw-w64-x86_64-pango  # MSYS2",
}


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


def examine(language: str) -> list[Part]:
    """Look at everything that building a pack needs, and tell it in a language."""
    return [
        _program(language),
        _pango(language),
        _harfbuzz(language),
        _blueprints(language),
    ]


def _program(language: str) -> Part:
    known = {"version": version(), "python": platform.python_version()}
    detail = say(language, "doctor.program.found", **known)
    return Part(name=say(language, "doctor.program"), is_fine=True, detail=detail)


def _pango(language: str) -> Part:
    """Load what draws PDF files: only that tells for certain."""
    name, remedy = say(language, "doctor.pango"), ""
    try:
        load_weasyprint()
    except (ImportError, OSError) as error:
        reason = str(error).partition("\n")[0]
        detail = say(language, "doctor.pango.missing", reason=reason)
        remedy = pango_remedy()
    else:
        detail = say(language, "doctor.pango.found")
    return Part(name=name, is_fine=not remedy, detail=detail, remedy=remedy)


def _harfbuzz(language: str) -> Part:
    found = ctypes.util.find_library("harfbuzz-subset")
    return Part(
        name=say(language, "doctor.harfbuzz"),
        is_fine=bool(found) or sys.platform != "linux",
        detail=found or say(language, "doctor.harfbuzz.missing"),
        remedy=pango_remedy(),
    )


def _blueprints(language: str) -> Part:
    folder = blueprints_folder()
    names = (
        sorted(path.parent.name for path in folder.glob("*/blueprint.yaml"))
        if folder.is_dir()
        else []
    )
    return Part(
        name=say(language, "doctor.blueprints"),
        is_fine=bool(names),
        detail=", ".join(names)
        or say(language, "doctor.blueprints.none", folder=folder),
        remedy=say(language, "doctor.blueprints.remedy"),
    )
