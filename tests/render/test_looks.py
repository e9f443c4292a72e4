"""What must be true of the looks of a client."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from policygen.errors import InputError
from policygen.model.values import Localised, Value
from policygen.render.colours import contrast
from policygen.render.looks import Looks, check_colour, looks_from

CLIENT = "client.yaml"


def _logo(folder: Path) -> str:
    Image.new("RGB", (30, 20), "red").save(folder / "logo.png")
    return "logo.png"


def test_a_client_without_a_brand_gets_plain_looks(tmp_path: Path) -> None:
    assert looks_from({}, tmp_path) == Looks()
    assert Looks().logo_asset == Looks().logo_inline == ""


def test_a_brand_styles_everything(tmp_path: Path) -> None:
    brand: dict[str, Value] = {
        "brand.logo": _logo(tmp_path),
        "brand.colour": "#8A2B0E",
        "brand.font": "lato",
        "brand.footer": Localised((("nl", "Voet"), ("en", "Foot"))),
        "brand.prepared_by": "Bureau Vlinder",
    }

    looks = looks_from(brand, tmp_path)

    assert looks.colour == "#8a2b0e"
    assert looks.footer_in("nl-BE") == "Voet"
    assert looks.footer_in("en") == "Foot"
    assert looks.prepared_by_in("nl") == "Bureau Vlinder"
    assert looks.logo_asset == "asset:logo.png"
    assert looks.logo_inline.startswith("data:image/png;base64,")
    assert set(looks.paper_assets()) >= {"asset:logo.png", "asset:Lato-Regular.ttf"}
    assert "#8a2b0e" in looks.paper_css("p {}")
    assert looks.paper_css("p {}").endswith("p {}")


@pytest.mark.parametrize("colour", ["#ffcc00", "#8fb8de", "#777777", "#fff"])
def test_a_pale_colour_is_refused_with_a_shade_that_will_do(colour: str) -> None:
    with pytest.raises(InputError) as caught:
        check_colour(colour, file=CLIENT)

    (problem,) = caught.value.problems
    shade = re.search(r"#[0-9a-f]{6}", problem.hint)
    assert (problem.file, problem.key) == (CLIENT, "brand.colour")
    assert "4.5 to 1" in problem.message
    assert shade
    assert check_colour(shade[0]) == shade[0]


def test_a_pale_colour_is_refused_in_the_language_of_the_client() -> None:
    with pytest.raises(InputError, match="het contrast is 1,0 op 1, en 4,5 op 1"):
        check_colour("#ffff00", language="nl-BE")


def test_all_problems_of_a_brand_are_told_at_once(tmp_path: Path) -> None:
    brand = {
        "brand.colour": "bright",
        "brand.font": "comic",
        "brand.logo": "none.png",
    }

    with pytest.raises(InputError) as caught:
        looks_from(brand, tmp_path, file=CLIENT)

    keys = [problem.key for problem in caught.value.problems]
    assert keys == ["brand.colour", "brand.font", "brand.logo"]
    assert all(problem.hint for problem in caught.value.problems)


@pytest.mark.parametrize(
    "colour", ["#1f4d6b", "#767676", "#000000", "#a3231c", "#00674b"]
)
def test_every_pair_of_shades_that_is_used_can_be_read(colour: str) -> None:
    css = Looks(colour=colour).screen_css("")
    shades = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", css))

    for text, background in (
        (shades["colour"], "#ffffff"),
        (shades["ink"], shades["tint"]),
        (shades["night-colour"], shades["night"]),
        (shades["night-colour"], shades["night-tint"]),
        ("#e6eaed", shades["night-tint"]),
        ("#4a5258", shades["tint"]),
    ):
        assert contrast(text, background) >= 4.5
