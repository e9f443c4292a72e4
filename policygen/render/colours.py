"""Owns colours: contrast as WCAG counts it, and mixing."""

from __future__ import annotations

import re
from functools import lru_cache

ENOUGH = 4.5
WHITE = "#ffffff"
BLACK = "#000000"
HEX = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
STEPS = 256

Channels = tuple[int, int, int]


def parse_colour(text: str) -> str:
    """Give a colour as `#rrggbb`; "" when the text is none."""
    found = HEX.fullmatch(text.strip())
    if not found:
        return ""
    digits = found[1].lower()
    short = 3
    if len(digits) == short:
        digits = "".join(digit * 2 for digit in digits)
    return f"#{digits}"


def contrast(one: str, other: str) -> float:
    """Give the contrast between two colours, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """Mix two colours; `share` of the result is the other one."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


@lru_cache(maxsize=256)
def nearest_readable(
    colour: str, background: str = WHITE, least: float = ENOUGH
) -> str:
    """Give the nearest shade of a colour that can be read on a background."""
    towards = BLACK if _luminance(background) > _luminance("#767676") else WHITE
    for step in range(STEPS):
        shade = mix(colour, towards, step / (STEPS - 1))
        if contrast(shade, background) >= least:
            return shade
    return towards


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= 0.04045:  # noqa: PLR2004 - the knee of the sRGB curve
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)


def _channels(colour: str) -> Channels:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return red, green, blue
