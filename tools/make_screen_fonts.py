"""Makes the small Latin fonts that screen pages carry, out of the font packages.

Run it after a font package changed: `python tools/make_screen_fonts.py`.
"""

from __future__ import annotations

import importlib.resources
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FOLDER = Path(__file__).resolve().parent.parent / "policygen/render/screen_fonts"

# The licences reserve the names of the fonts for unmodified versions.
FONTS = {
    "source_sans.woff2": ("fontpkg_source_sans_3", "SourceSans3[wght].ttf", "Policy A"),
    "lato.woff2": ("fontpkg_lato", "Lato-Regular.ttf", "Policy B"),
    "lato-bold.woff2": ("fontpkg_lato", "Lato-Bold.ttf", "Policy B"),
    "atkinson.woff2": (
        "fontpkg_atkinson_hyperlegible",
        "AtkinsonHyperlegible-Regular.ttf",
        "Policy C",
    ),
    "atkinson-bold.woff2": (
        "fontpkg_atkinson_hyperlegible",
        "AtkinsonHyperlegible-Bold.ttf",
        "Policy C",
    ),
}
LATIN = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),
    *range(0x218, 0x21C),
    *range(0x2009, 0x2016),
    *range(0x2018, 0x201F),
    *(0x2020, 0x2022, 0x2026, 0x202F, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122),
    *range(0x2190, 0x2194),
    *(0x2212, 0x2713),
)
COPYRIGHT, FAMILY, STYLE, FULL, POSTSCRIPT, LICENCE, LICENCE_URL = 0, 1, 2, 4, 6, 13, 14


def make_screen_font(package: str, file: str, name: str) -> TTFont:
    """Cut a font down to Latin and give it a name of its own."""
    font = TTFont(str(importlib.resources.files(package) / "files" / file))
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["kern", "liga", "locl", "ccmp", "mark", "mkmk"]
    options.name_IDs = [
        COPYRIGHT,
        FAMILY,
        STYLE,
        FULL,
        POSTSCRIPT,
        LICENCE,
        LICENCE_URL,
    ]
    options.name_legacy = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=LATIN)
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in {FAMILY, FULL}:
            record.string = name
        if record.nameID == POSTSCRIPT:
            record.string = name.replace(" ", "")
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavor = "woff2"
    return font


def main() -> None:
    """Write every screen font, and the licences that go with them."""
    FOLDER.mkdir(exist_ok=True)
    for target, (package, file, name) in FONTS.items():
        make_screen_font(package, file, name).save(FOLDER / target)
        licence = importlib.resources.files(package) / "LICENSE"
        text = licence.read_text(encoding="utf-8")
        path = FOLDER / f"LICENSE-{package.removeprefix('fontpkg_')}.txt"
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
