"""Owns the font families that come with the program, for paper and for the screen."""

from __future__ import annotations

import base64
import importlib.resources
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SCREEN_FONTS = Path(__file__).resolve().parent / "screen_fonts"
SYSTEM_FONTS = (
    'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif'
)
PAPER_FALLBACK = "source_sans"


@dataclass(frozen=True, slots=True)
class Face:
    """One font file; `weight` as CSS says it, a range for a variable font."""

    file: str
    weight: str
    style: str = "normal"

    @property
    def is_static(self) -> bool:
        """Tell whether the file holds one weight only."""
        return " " not in self.weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A family: its name, its package, and its faces for paper and for the screen."""

    name: str
    package: str
    paper: tuple[Face, ...]
    screen: tuple[Face, ...]


FAMILIES: Mapping[str, Family] = {
    "source_sans": Family(
        name="Source Sans 3",
        package="fontpkg_source_sans_3",
        paper=(
            Face("SourceSans3[wght].ttf", "200 900"),
            Face("SourceSans3-Italic[wght].ttf", "200 900", "italic"),
        ),
        screen=(Face("source_sans.woff2", "200 900"),),
    ),
    "lato": Family(
        name="Lato",
        package="fontpkg_lato",
        paper=(
            Face("Lato-Regular.ttf", "400"),
            Face("Lato-Italic.ttf", "400", "italic"),
            Face("Lato-Bold.ttf", "700"),
            Face("Lato-BoldItalic.ttf", "700", "italic"),
        ),
        screen=(Face("lato.woff2", "400"), Face("lato-bold.woff2", "700")),
    ),
    "atkinson": Family(
        name="Atkinson Hyperlegible",
        package="fontpkg_atkinson_hyperlegible",
        paper=(
            Face("AtkinsonHyperlegible-Regular.ttf", "400"),
            Face("AtkinsonHyperlegible-Italic.ttf", "400", "italic"),
            Face("AtkinsonHyperlegible-Bold.ttf", "700"),
            Face("AtkinsonHyperlegible-BoldItalic.ttf", "700", "italic"),
        ),
        screen=(Face("atkinson.woff2", "400"), Face("atkinson-bold.woff2", "700")),
    ),
}


def font_stack(family: str) -> str:
    """Give the CSS value of `font-family`: ours first, then what the system has."""
    names = dict.fromkeys((FAMILIES[family].name, FAMILIES[PAPER_FALLBACK].name))
    return ", ".join((*(f'"{name}"' for name in names), SYSTEM_FONTS))


@cache
def paper_fonts(family: str) -> Mapping[str, bytes]:
    """Give the font files of a print page, by the address that the page uses."""
    return {
        _address(face): _folder(chosen).joinpath(face.file).read_bytes()
        for chosen in _paper_families(family)
        for face in chosen.paper
    }


@cache
def paper_faces(family: str) -> str:
    """Give the @font-face rules of a print page."""
    return "\n".join(
        _rule(chosen.name, face, _address(face), "truetype")
        for chosen in _paper_families(family)
        for face in chosen.paper
    )


@cache
def screen_faces(family: str) -> str:
    """Give the @font-face rules of a screen page, which carry small Latin fonts."""
    chosen = FAMILIES[family]
    return "\n".join(
        _rule(chosen.name, face, _inline(face), "woff2") for face in chosen.screen
    )


def measuring_font(family: str, *, bold: bool) -> tuple[Path, bool]:
    """Give the file with which text is measured, and whether its weight varies."""
    chosen = FAMILIES[family]
    upright = [face for face in chosen.paper if face.style == "normal"]
    face = upright[-1] if bold else upright[0]
    return _folder(chosen) / face.file, not face.is_static


def _paper_families(family: str) -> tuple[Family, ...]:
    """Give a family and the one that has the letters it lacks."""
    return tuple(FAMILIES[name] for name in dict.fromkeys((family, PAPER_FALLBACK)))


def _folder(family: Family) -> Path:
    return Path(str(importlib.resources.files(family.package))) / "files"


def _address(face: Face) -> str:
    return "asset:" + face.file.replace("[wght]", "")


def _inline(face: Face) -> str:
    data = base64.b64encode(SCREEN_FONTS.joinpath(face.file).read_bytes()).decode()
    return f"data:font/woff2;base64,{data}"


def _rule(name: str, face: Face, address: str, kind: str) -> str:
    # WeasyPrint finds the weights of a variable font by itself and knows no ranges.
    weight = (
        f"font-weight: {face.weight}; " if kind == "woff2" or face.is_static else ""
    )
    return (
        f'@font-face {{ font-family: "{name}"; {weight}font-style: {face.style}; '
        f'src: url("{address}") format("{kind}") }}'
    )
