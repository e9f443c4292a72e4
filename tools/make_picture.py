"""Makes docs/images/policy.png: two real pages of the bakery's policy, side by side.

Run it after the looks or the text of the policy changed: `python tools/make_picture.py`.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from policygen.actions.build import build_client
from policygen.actions.place import BuildOptions
from policygen.model.pack import Format

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "blueprints/social-media/examples/bakkerij-peeters.yaml"
TARGET = ROOT / "docs/images/policy.png"
PAGES = ("The policy in brief", "Signed for receipt")

PAGE_WIDTH = 640
MARGIN = 40
BLUR = 10
COLOURS = 128
GROUND = (240, 239, 236)
SHADOW = (120, 116, 110)
EDGE = (214, 212, 208)


def main() -> None:
    """Build the policy, draw the pages on which PAGES begin, and write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        options = BuildOptions(
            output=Path(folder) / "output",
            languages=("en",),
            documents=("employee-policy",),
            formats=(Format.PDF,),
        )
        built = build_client(EXAMPLE, options)
        pages = draw_pages((built.folder / built.files[0].path).read_bytes())
    picture = put_side_by_side(pages)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(TARGET, optimize=True)
    size = TARGET.stat().st_size
    print(
        f"{TARGET.relative_to(ROOT)}: {picture.width} x {picture.height}, {size} bytes"
    )


def draw_pages(data: bytes) -> list[Image.Image]:
    """Give the pages on which PAGES begin, drawn large and made smaller."""
    document = pypdfium2.PdfDocument(data)
    places = {
        bookmark.get_title(): bookmark.get_dest().get_index()
        for bookmark in document.get_toc()
    }
    return [draw_page(document[places[title]]) for title in PAGES]


def draw_page(page: pypdfium2.PdfPage) -> Image.Image:
    """Give one page as a picture."""
    scale = 2 * PAGE_WIDTH / page.get_width()
    large = page.render(scale=scale).to_pil().convert("RGB")
    height = round(large.height * PAGE_WIDTH / large.width)
    return large.resize((PAGE_WIDTH, height), Image.Resampling.LANCZOS)


def put_side_by_side(pages: list[Image.Image]) -> Image.Image:
    """Give the pages on a light ground, each with a thin edge and a soft shadow."""
    width = sum(page.width for page in pages) + MARGIN * (len(pages) + 1)
    height = max(page.height for page in pages) + 2 * MARGIN
    picture = Image.new("RGB", (width, height), GROUND)
    shade = Image.new("L", picture.size, 0)
    places = [
        (MARGIN + number * (PAGE_WIDTH + MARGIN), MARGIN)
        for number in range(len(pages))
    ]
    for page, (left, top) in zip(pages, places, strict=True):
        box = (left + 2, top + 4, left + page.width + 2, top + page.height + 4)
        ImageDraw.Draw(shade).rectangle(box, fill=150)
    soft = ImageChops.multiply(
        shade.filter(ImageFilter.GaussianBlur(BLUR)), Image.new("L", shade.size, 170)
    )
    picture.paste(Image.new("RGB", picture.size, SHADOW), mask=soft)
    for page, place in zip(pages, places, strict=True):
        ImageDraw.Draw(page).rectangle(
            (0, 0, page.width - 1, page.height - 1), outline=EDGE
        )
        picture.paste(page, place)
    return picture


if __name__ == "__main__":
    main()
