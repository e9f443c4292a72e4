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
from policygen.speech.say import say, spoken

DEFAULT_COLOUR = "#1f4d6b"
DEFAULT_FONT = "source_sans"
NIGHT = "#14181c"
# A page holds each drawing twice, and shows the one that fits its width.
FITTING_DRAWINGS = """\
.for-desk { display: none }
@media (min-width: 48rem) { .for-phone { display: none } .for-desk { display: block } }"""

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


def looks_from(
    brand: Mapping[str, Value], folder: Path, *, file: str = "", language: str = "en"
) -> Looks:
    """Make looks of the `brand.*` answers; `folder` is where the answers file is.

    `file` is the answers file, for the messages, and `language` that to write them in.
    All problems are raised together.
    """
    problems: list[Problem] = []
    mine = _Mine(brand=brand, folder=folder, file=file, language=language)
    colour = _collect(problems, DEFAULT_COLOUR, mine.colour)
    font = _collect(problems, DEFAULT_FONT, mine.font)
    logo = _collect(problems, None, mine.logo)
    if problems:
        raise InputError(*problems)
    return Looks(
        colour=colour,
        font=font,
        logo=logo,
        footer=_text(brand, "brand.footer"),
        prepared_by=_text(brand, "brand.prepared_by"),
    )


def check_colour(text: str, *, file: str = "", language: str = "en") -> str:
    """Give a colour as `#rrggbb`; refuse one that cannot be read on white."""
    colour = parse_colour(text)
    facts: dict[str, object] = {"raw": text}
    code = "looks.not_colour"
    if colour:
        ratio = contrast(colour, WHITE)
        if ratio >= ENOUGH:
            return colour
        code = "looks.pale"
        facts = {
            "colour": colour,
            "ratio": _one_decimal(ratio, language),
            "enough": _one_decimal(ENOUGH, language),
            "meant": nearest_readable(colour),
        }
    raise InputError(
        Problem(
            message=say(language, code, **facts),
            hint=say(language, f"{code}_hint", **facts),
            key="brand.colour",
            file=file,
        )
    )


def _one_decimal(number: float, language: str) -> str:
    """Give a number cut off after one decimal, so that too little never looks enough."""
    text = f"{int(number * 10) / 10:.1f}"
    return text if spoken(language) == "en" else text.replace(".", ",")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mine:
    """The answers of one client about looks, and how to refuse them."""

    brand: Mapping[str, Value]
    folder: Path
    file: str
    language: str

    def colour(self) -> str:
        text = str(self.brand.get("brand.colour") or DEFAULT_COLOUR)
        return check_colour(text, file=self.file, language=self.language)

    def font(self) -> str:
        font = str(self.brand.get("brand.font") or DEFAULT_FONT)
        if font in fonts.FAMILIES:
            return font
        known = ", ".join(fonts.FAMILIES)
        raise InputError(
            Problem(
                message=say(self.language, "looks.no_font", raw=font),
                hint=say(self.language, "looks.no_font_hint", known=known),
                key="brand.font",
                file=self.file,
            )
        )

    def logo(self) -> Picture | None:
        name = self.brand.get("brand.logo")
        return load_picture(self.folder / str(name), self.language) if name else None


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
