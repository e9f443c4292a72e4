"""The looks of a client are seen on its pages: on a screen, on paper and in the file."""

from __future__ import annotations

import pypdfium2
import pytest
from PIL import Image, ImageColor

from policygen.actions.client import open_client
from policygen.actions.prepare import prepare_pack
from policygen.actions.prepared import Prepared
from policygen.render.pdf import make_pdf
from tests.journeys import BAKERY
from tests.packs.built import part, read
from tests.render import drawn
from tests.render.reading import parse

COLOUR, LOGO = "#8a2b0e", "#00aa55"
BRAND = f"""
brand:
  logo: logo.png
  colour: "{COLOUR}"
  font: lato
  footer: {{nl: Sinds 1924, en: Since 1924, fr: Depuis 1924}}
  prepared_by: Bureau Vlinder
"""


@pytest.fixture(scope="module")
def branded(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Render the statement of the bakery with looks of its own, in its own language."""
    folder = tmp_path_factory.mktemp("brand")
    Image.new("RGB", (300, 100), LOGO).save(folder / "logo.png")
    text, _, old = BAKERY.read_text(encoding="utf-8").partition("\nbrand:\n")
    assert all(line.startswith(" ") for line in old.splitlines())
    path = folder / "client.yaml"
    path.write_text(text + BRAND, encoding="utf-8")
    return prepare_pack(open_client(path), ["nl-BE"], ["moderation-statement"])


def test_a_screen_shows_logo_colour_footer_and_who_prepared_it(
    branded: Prepared,
) -> None:
    (document,) = branded.documents
    page = parse(document.html)
    masthead, foot = part(document.html, "header"), part(document.html, "footer")

    (logo,) = masthead.iter("img")
    assert str(logo.get("src")).startswith("data:image/png;base64,")
    assert logo.get("alt") == branded.client
    css = "".join(style.text or "" for style in page.iter("style"))
    assert f"--colour: {COLOUR}" in css
    assert "Lato" in css
    assert "Opgemaakt door Bureau Vlinder" in read(masthead)
    assert "Sinds 1924" in read(foot)


@pytest.mark.pdf
def test_paper_shows_logo_colour_footer_and_who_prepared_it(branded: Prepared) -> None:
    (document,) = branded.documents
    data = make_pdf(document.print_html, assets=branded.assets)

    texts = [" ".join(text.split()) for text in drawn.page_texts(data)]
    assert "Opgemaakt door Bureau Vlinder" in texts[0]
    assert len(texts) > 1
    assert all("Sinds 1924" in text for text in texts)
    assert all(name.startswith("Lato") for name in drawn.font_names(data))
    shades = painted(data)
    assert shades[ImageColor.getrgb(COLOUR)] > 0.05
    assert shades[ImageColor.getrgb(LOGO)] > 0.005


def painted(data: bytes) -> dict[tuple[int, ...], float]:
    """Give which part of the first sheet each colour has."""
    with pypdfium2.PdfDocument(data) as pdf:
        image = pdf[0].render(scale=0.5).to_pil().convert("RGB")
    area = image.width * image.height
    return {shade: count / area for count, shade in image.getcolors(area) or ()}
