"""What must be true of letters that the families lack, and of the text behind glyphs."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from policygen.errors import InputError
from policygen.render import fonts
from policygen.render.actual_text import is_intricate
from policygen.render.looks import Looks
from policygen.render.measure import text_width
from policygen.render.pdf import make_pdf
from policygen.render.spare_fonts import EVERYDAY, find_spares, name_letters
from tests.naughty.pdf_text import text_layer
from tests.render.drawn import failures
from tests.render.sample import print_page

MANY_SCRIPTS = (
    "مخبز (بيترز) 12 · שלום · 金龙 · ขนมปัง · रोटी · 🍞 ❤️ · Ω Ж ① · e\u0332\u0301"
)
NO_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig></fontconfig>"""
DRAW = """
import hashlib, sys, warnings
warnings.simplefilter("ignore")
from policygen.render.looks import Looks
from policygen.render.measure import text_width
from policygen.render.pdf import make_pdf
from tests.render.sample import print_page
html = print_page(f"<p>{sys.argv[1]}</p><p><b><em>{sys.argv[1]}</em></b></p>")
print(hashlib.sha256(make_pdf(html, assets=Looks().paper_assets())).hexdigest())
"""


def test_everyday_text_needs_no_other_font() -> None:
    everyday = "".join(filter(EVERYDAY.fullmatch, map(chr, range(0x20, 0x2100))))

    cmap = {chr(code) for code in source_sans() if code != 0}
    assert set(everyday) <= cmap
    assert find_spares(everyday + "ŵ\n\t").families == ()


def source_sans() -> dict[int, str]:
    from fontTools.ttLib import TTFont

    family = fonts.FAMILIES[fonts.PAPER_FALLBACK]
    cmap: dict[int, str] = TTFont(fonts.path_of(family, family.paper[0])).getBestCmap()
    return cmap


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("مخبز", ["Noto Sans Arabic"]),
        ("שלום", ["Noto Sans Hebrew"]),
        ("रोटी", ["Noto Sans Devanagari"]),
        ("ขนมปัง", ["Noto Sans Thai"]),
        ("金龙 빵 パン", ["Noto Sans CJK JP"]),
        ("🍞", ["Noto Emoji"]),
        ("🍞 金", ["Noto Emoji", "Noto Sans CJK JP"]),
        ("Ω Ж ộ", []),
        ("a\u200d\ufe0f\u3000b", []),
    ],
)
def test_only_the_fonts_that_a_text_needs_are_loaded(
    text: str, names: list[str]
) -> None:
    spares = find_spares(text)

    assert [family.name for family in spares.families] == names
    assert spares.missing == ""
    assert all(address in spares.faces() for address in spares.files())


def test_a_letter_of_another_script_has_room_in_a_drawing() -> None:
    assert text_width("金龙", 10, "lato") >= 20
    assert text_width("a金龙", 10, "lato") > text_width("金龙", 10, "lato")


@pytest.mark.pdf
def test_a_blank_that_no_font_has_is_no_box() -> None:
    body = "<p>a\u3000b\u2003c\u205fd</p>"

    assert make_pdf(print_page(body), assets=Looks().paper_assets())


def test_a_letter_that_no_font_has_is_named() -> None:
    assert find_spares("ab༼c").missing == "༼"
    assert name_letters("༼b") == '"༼" (U+0F3C), "b" (U+0062)'
    with pytest.raises(InputError, match=r'cannot show "༼" \(U\+0F3C\)'):
        make_pdf(print_page("<p>༼</p>"), assets=Looks().paper_assets())


@pytest.mark.parametrize("family", fonts.SPARE_FAMILIES, ids=lambda item: item.name)
def test_every_spare_family_is_on_the_list_of_a_page(family: fonts.Family) -> None:
    assert f'"{family.name}"' in fonts.paper_stack("lato")
    assert all(fonts.files_of([family]).values())


@pytest.mark.pdf
def test_the_fonts_of_the_machine_change_nothing(tmp_path: Path) -> None:
    empty = tmp_path / "fonts.conf"
    empty.write_text(NO_FONTS, encoding="utf-8")
    here = Path(__file__).parent.parent.parent

    def hash_with(**changes: str) -> str:
        return subprocess.run(
            [sys.executable, "-c", DRAW, MANY_SCRIPTS],
            cwd=here,
            env={**os.environ, "PYTHONPATH": str(here), **changes},
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    assert hash_with() == hash_with(FONTCONFIG_FILE=str(empty))


@pytest.mark.pdf
def test_text_from_the_right_stands_in_the_file_as_it_was_typed() -> None:
    body = f"<p>[{MANY_SCRIPTS}]</p><p>[e\u0301 \u1e9b x e o]</p>"
    data = make_pdf(print_page(body), assets=Looks().paper_assets())

    text = text_layer(data)[0]
    assert f"[{MANY_SCRIPTS}]" in text
    assert "x e o]" in text
    assert failures(data) == []


@pytest.mark.pdf
def test_what_a_glyph_means_does_not_come_from_an_intricate_line() -> None:
    first, then = "<p>x\u0332e\u0332o\u0332</p>", "<p>xeo</p>"
    data = make_pdf(print_page(first + then), assets=Looks().paper_assets())

    assert "xeo" in text_layer(data)[0]
    assert (
        hashlib.sha256(data).digest()
        == hashlib.sha256(
            make_pdf(print_page(first + then), assets=Looks().paper_assets())
        ).digest()
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Els Peeters", False),
        ("金龙 🍞", False),
        ("1\ufe0f\u20e3 ❤️", False),
        ("שלום", True),
        ("रोटी", True),
        ("x\u0332", True),
    ],
)
def test_a_line_is_intricate_when_its_glyphs_do_not_tell_it(
    text: str, answer: bool
) -> None:
    assert is_intricate(text) is answer


@pytest.mark.pdf
def test_ordinary_pages_say_their_text_by_their_glyphs_alone() -> None:
    data = make_pdf(print_page("<p>Els café €</p>"), assets=Looks().paper_assets())

    with pikepdf.open(io.BytesIO(data)) as pdf:
        streams = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert b"ActualText" not in streams
