"""Owns the font families that come with the program, for paper and for the screen."""

from __future__ import annotations

import base64
import importlib.resources
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from pkgutil import iter_modules

SCREEN_FONTS = Path(__file__).resolve().parent / "screen_fonts"
SYSTEM_FONTS = (
    'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif'
)
UPRIGHT = re.compile(r"-Regular|\[[^]]*wght")
"""What the name of a font file says when it has the normal weight."""
PAPER_FALLBACK = "source_sans"
KINDS = {"ttf": "truetype", "otf": "opentype"}


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
    screen: tuple[Face, ...] = ()
    folder: str = "files"


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
# Other scripts, symbols and emoji, for paper: a screen has fonts for those.
_SCRIPTS = """
    Sans Sans_Arabic Sans_Hebrew Sans_Devanagari Sans_Bengali Sans_Gurmukhi Sans_Gujarati
    Sans_Oriya Sans_Tamil Sans_Telugu Sans_Kannada Sans_Malayalam Sans_Sinhala Sans_Thai
    Sans_Lao Sans_Myanmar Sans_Khmer Sans_Ethiopic Sans_Armenian Sans_Georgian
    Sans_Symbols Emoji
"""
SPARE_FAMILIES: tuple[Family, ...] = (
    *(
        Family(
            name=f"Noto {script.replace('_', ' ')}",
            package="manimgx_fonts",
            paper=(Face(f"Noto{script.replace('_', '')}[wght].ttf", "100 900"),),
            folder="",
        )
        for script in _SCRIPTS.split()
    ),
    Family(
        name="Noto Sans CJK JP",
        package="noto_cjk_sans_jp_regular",
        paper=(Face("NotoSansCJKjp-Regular.otf", "400"),),
        folder="",
    ),
)


def font_stack(family: str) -> str:
    """Give the CSS value of `font-family`: ours first, then what the system has."""
    names = dict.fromkeys((FAMILIES[family].name, FAMILIES[PAPER_FALLBACK].name))
    return ", ".join((*(f'"{name}"' for name in names), SYSTEM_FONTS))


def paper_stack(family: str) -> str:
    """Give the CSS value of `font-family` where the spare fonts are at hand too."""
    spares = (f'"{spare.name}"' for spare in SPARE_FAMILIES)
    ours, system = font_stack(family).removesuffix(SYSTEM_FONTS), SYSTEM_FONTS
    return f"{ours}{', '.join(spares)}, {system}"


@cache
def paper_fonts(family: str) -> Mapping[str, bytes]:
    """Give the font files of a print page, by the address that the page uses."""
    return files_of(_paper_families(family))


@cache
def paper_faces(family: str) -> str:
    """Give the @font-face rules of a print page."""
    return faces_of(_paper_families(family))


def files_of(families: Sequence[Family]) -> Mapping[str, bytes]:
    """Give the files for paper of families, by the address that `faces_of` uses."""
    return {
        _address(face): path_of(family, face).read_bytes()
        for family in families
        for face in family.paper
    }


def faces_of(families: Sequence[Family]) -> str:
    """Give the @font-face rules for paper of families."""
    return "\n".join(
        _rule(family.name, face, _address(face), KINDS[face.file[-3:]])
        for family in families
        for face in family.paper
    )


def path_of(family: Family, face: Face) -> Path:
    """Give where the file of a face is."""
    root = Path(str(importlib.resources.files(family.package)))
    return root / family.folder / face.file


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
    return path_of(chosen, face), not face.is_static


def families_of(print_html: str) -> tuple[Family, ...]:
    """Give the families whose files a print page names, its own before the fallback."""
    named = [
        name
        for name, family in FAMILIES.items()
        if f'"{_address(family.paper[0])}"' in print_html
    ]
    named.sort(key=lambda name: name == PAPER_FALLBACK)
    return tuple(FAMILIES[name] for name in named)


@cache
def added_fonts() -> tuple[Path, ...]:
    """Give the upright fonts of the fontpkg-noto-... packages that somebody added."""
    named = (
        module.name
        for module in iter_modules()
        if module.name.startswith("fontpkg_noto_")
    )
    return tuple(
        path
        for name in sorted(named)
        for path in sorted(Path(str(importlib.resources.files(name))).rglob("*.[ot]tf"))
        if "Italic" not in path.name and UPRIGHT.search(path.name)
    )


def _paper_families(family: str) -> tuple[Family, ...]:
    """Give a family and the one that has the letters it lacks."""
    return tuple(FAMILIES[name] for name in dict.fromkeys((family, PAPER_FALLBACK)))


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
