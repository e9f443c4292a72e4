"""What must be true of the fonts that come with the program."""

from __future__ import annotations

import base64
import io
import re

import pytest
from fontTools.ttLib import TTFont

from policygen.render import fonts
from policygen.render.measure import text_width, wrap_text
from tools.make_screen_fonts import FONTS, make_screen_font

FAMILIES = sorted(fonts.FAMILIES)
WESTERN = "ABCxyz0189 àâäçéèêëîïôöùûüÿœæñåøßáíóúÀÉËÏÖÜ€‘’“”«»–—…·•"


@pytest.mark.parametrize("family", FAMILIES)
def test_a_print_page_asks_for_the_files_it_gets(family: str) -> None:
    asked = re.findall(r'url\("([^"]+)"\)', fonts.paper_faces(family))

    assert sorted(asked) == sorted(fonts.paper_fonts(family))
    assert all(address.startswith("asset:") for address in asked)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_screen_page_carries_small_fonts(family: str) -> None:
    css = fonts.screen_faces(family)

    assert re.findall(r"url\(\"(?!data:)", css) == []
    assert len(css) < 80_000
    for data in re.findall(r"base64,([^\"]+)", css):
        cmap = TTFont(io.BytesIO(base64.b64decode(data))).getBestCmap()
        assert [letter for letter in WESTERN if ord(letter) not in cmap] == []


@pytest.mark.parametrize(("file", "source"), FONTS.items(), ids=FONTS.keys())
def test_screen_fonts_are_cut_from_the_packages(
    file: str, source: tuple[str, str, str]
) -> None:
    kept = TTFont(fonts.SCREEN_FONTS / file)
    target = io.BytesIO()
    make_screen_font(*source).save(target)
    made = TTFont(target)

    assert kept.getGlyphOrder() == made.getGlyphOrder()
    assert kept.getBestCmap() == made.getBestCmap()
    assert kept["name"].getDebugName(1) == source[2]
    assert "Open Font License" in kept["name"].getDebugName(13)


def test_licences_go_with_the_screen_fonts() -> None:
    licences = sorted(path.name for path in fonts.SCREEN_FONTS.glob("LICENSE-*.txt"))

    assert len(licences) == len(fonts.FAMILIES)


def test_bold_text_is_wider() -> None:
    for family in FAMILIES:
        plain = text_width("Handtekening", 10, family)
        assert text_width("Handtekening", 10, family, bold=True) > plain > 40


@pytest.mark.parametrize("family", FAMILIES)
def test_no_line_is_wider_than_its_room(family: str) -> None:
    text = "Eerst kijken, dan pas antwoorden, en nooit zonder overleg " + "w" * 60

    lines = wrap_text(text, 80, 10, family)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(text_width(line, 10, family) <= 80 for line in lines)


def test_no_text_gives_no_line() -> None:
    assert wrap_text("  ", 80, 10, "lato") == []
