"""Owns the looks of a client's documents: colour and its shades, font, logo, lines."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from policygen.errors import InputError, Problem
from policygen.model.values import Localised, Value
from policygen.render import fonts
from policygen.render.colours import (
    ENOUGH,
    WHITE,
    contrast,
    mix,
    nearest_readable,
    parse_colour,
)
from policygen.render.pictures import Picture, load_picture

DEFAULT_COLOUR = "#1f4d6b"
DEFAULT_FONT = "source_sans"
NIGHT = "#14181c"
# A page holds each drawing twice, and shows the one that fits its width.
FITTING_DRAWINGS = """\
.for-desk { display: none }
@media (min-width: 48rem) { .for-phone { display: none } .for-desk { display: block } }"""
COLOUR_HINT = "Write it as #rrggbb, for instance #1f4d6b."

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """How the documents of one client look; `colour` can be read on white."""

    colour: str = DEFAULT_COLOUR
    font: str = DEFAULT_FONT
    logo: Picture | None = None
    footer: str | Localised = ""
    prepared_by: str | Localised = ""

    @property
    def tint(self) -> str:
        """Give the palest shade of the colour, for grounds."""
        return mix(self.colour, WHITE, 0.93)

    @property
    def logo_asset(self) -> str:
        """Give the address of the logo in a print page; "" without a logo."""
        return f"asset:logo.{self.logo.kind}" if self.logo else ""

    @property
    def logo_inline(self) -> str:
        """Give the logo as a data address for a screen page; "" without a logo."""
        if not self.logo:
            return ""
        data = base64.b64encode(self.logo.data).decode()
        return f"data:{self.logo.media_type};base64,{data}"

    def footer_in(self, language: str) -> str:
        """Give the footer line in a language."""
        return _in_language(self.footer, language)

    def prepared_by_in(self, language: str) -> str:
        """Give who prepared the documents, in a language."""
        return _in_language(self.prepared_by, language)

    def paper_assets(self) -> dict[str, bytes]:
        """Give all that a print page may ask for: fonts and logo."""
        logo = {self.logo_asset: self.logo.data} if self.logo else {}
        return {**fonts.paper_fonts(self.font), **logo}

    def paper_css(self, theme: str) -> str:
        """Give the style sheet of a print page: fonts, colours, then the theme's."""
        shades = self._variables(fonts.paper_stack(self.font))
        return "\n".join((fonts.paper_faces(self.font), shades, theme))

    def screen_css(self, theme: str) -> str:
        """Give the style sheet of a screen page, with the fonts inside."""
        faces = fonts.screen_faces(self.font)
        shades = self._variables(fonts.font_stack(self.font))
        return "\n".join((faces, shades, FITTING_DRAWINGS, theme))

    def _variables(self, font_stack: str) -> str:
        """Give the colours as CSS variables; every pair that is used can be read."""
        night_tint = mix(NIGHT, self.colour, 0.28)
        shades = {
            "colour": self.colour,
            "ink": nearest_readable(self.colour, self.tint),
            "tint": self.tint,
            "line": mix(self.colour, WHITE, 0.68),
            "night": NIGHT,
            "night-tint": night_tint,
            "night-colour": nearest_readable(self.colour, night_tint, 6),
            "night-line": mix(NIGHT, self.colour, 0.6),
            "font": font_stack,
        }
        lines = "".join(f"--{name}: {value}; " for name, value in shades.items())
        return f":root {{ {lines}}}"


def looks_from(brand: Mapping[str, Value], folder: Path, *, file: str = "") -> Looks:
    """Make looks of the `brand.*` answers; `folder` is where the answers file is.

    `file` is the answers file, for the messages. All problems are raised together.
    """
    problems: list[Problem] = []
    colour = _collect(problems, DEFAULT_COLOUR, lambda: _colour(brand, file))
    font = _collect(problems, DEFAULT_FONT, lambda: _font(brand, file))
    logo = _collect(problems, None, lambda: _logo(brand, folder))
    if problems:
        raise InputError(*problems)
    return Looks(
        colour=colour,
        font=font,
        logo=logo,
        footer=_text(brand, "brand.footer"),
        prepared_by=_text(brand, "brand.prepared_by"),
    )


def check_colour(text: str, *, file: str = "") -> str:
    """Give a colour as `#rrggbb`; refuse one that cannot be read on white."""
    colour = parse_colour(text)
    if not colour:
        problem = f'"{text}" is not a colour.'
        raise InputError(_problem(problem, COLOUR_HINT, "brand.colour", file))
    ratio = contrast(colour, WHITE)
    if ratio < ENOUGH:
        raise InputError(
            _problem(
                f"The colour {colour} cannot be read well on white: its contrast is "
                f"{int(ratio * 10) / 10:.1f} to 1, and {ENOUGH} to 1 is needed.",
                f"Use {nearest_readable(colour)}, the nearest shade that can be read.",
                "brand.colour",
                file,
            )
        )
    return colour


def _colour(brand: Mapping[str, Value], file: str) -> str:
    text = str(brand.get("brand.colour") or DEFAULT_COLOUR)
    return check_colour(text, file=file)


def _font(brand: Mapping[str, Value], file: str) -> str:
    font = str(brand.get("brand.font") or DEFAULT_FONT)
    if font not in fonts.FAMILIES:
        message = f'There is no font "{font}".'
        hint = f"Choose one of: {', '.join(fonts.FAMILIES)}."
        raise InputError(_problem(message, hint, "brand.font", file))
    return font


def _logo(brand: Mapping[str, Value], folder: Path) -> Picture | None:
    name = brand.get("brand.logo")
    return load_picture(folder / str(name)) if name else None


def _text(brand: Mapping[str, Value], key: str) -> str | Localised:
    value = brand.get(key, "")
    return value if isinstance(value, str | Localised) else ""


def _in_language(value: str | Localised, language: str) -> str:
    return value.in_language(language) if isinstance(value, Localised) else value


def _collect(problems: list[Problem], fallback: T, step: Callable[[], T]) -> T:
    """Take a step; keep its problems for later and go on with a fallback."""
    try:
        return step()
    except InputError as error:
        problems.extend(error.problems)
        return fallback


def _problem(message: str, hint: str, key: str, file: str) -> Problem:
    return Problem(message=message, hint=hint, key=key, file=file)
