"""What must be true of logos: what is taken, and what is refused with a remedy."""

from __future__ import annotations

import io
import os
import zlib
from pathlib import Path

import pytest
from PIL import Image

from policygen.errors import InputError
from policygen.render.drawings import clean_svg
from policygen.render.pictures import MOST_BYTES, load_picture

NS = 'xmlns="http://www.w3.org/2000/svg"'
GOOD = f'<svg {NS} viewBox="0 0 40 20"><rect width="40" height="20" fill="#123"/></svg>'


def _save(folder: Path, data: bytes | str, name: str = "logo") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def _encode(image: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


@pytest.mark.parametrize(
    ("mode", "kind", "result"),
    [
        ("RGB", "PNG", ("png", "RGB")),
        ("RGBA", "PNG", ("png", "RGBA")),
        ("P", "PNG", ("png", "RGB")),
        ("1", "PNG", ("png", "RGB")),
        ("LA", "PNG", ("png", "RGBA")),
        ("RGB", "JPEG", ("jpg", "RGB")),
        ("L", "JPEG", ("jpg", "RGB")),
        ("CMYK", "JPEG", ("jpg", "RGB")),
    ],
)
def test_png_and_jpeg_of_every_kind_are_taken(
    tmp_path: Path, mode: str, kind: str, result: tuple[str, str]
) -> None:
    path = _save(tmp_path, _encode(Image.new(mode, (60, 40)), kind))

    picture = load_picture(path)

    assert (picture.kind, Image.open(io.BytesIO(picture.data)).mode) == result
    assert (picture.width, picture.height) == (60, 40)


def test_a_picture_is_turned_upright_and_says_nothing_of_its_maker(
    tmp_path: Path,
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Secret camera"
    path = _save(tmp_path, _encode(Image.new("RGB", (60, 40)), "JPEG", exif=exif))

    picture = load_picture(path)

    assert (picture.width, picture.height) == (40, 60)
    assert b"Secret" not in picture.data
    assert not Image.open(io.BytesIO(picture.data)).getexif()


def test_a_large_picture_is_made_smaller(tmp_path: Path) -> None:
    picture = load_picture(_save(tmp_path, _encode(Image.new("L", (4000, 100)), "PNG")))

    assert (picture.width, picture.height) == (1200, 30)


def test_what_follows_a_picture_is_left_behind(tmp_path: Path) -> None:
    data = _encode(Image.new("RGB", (9, 9)), "PNG") + b"<script>alert(1)</script>"

    assert b"script" not in load_picture(_save(tmp_path, data)).data


def _png_of(width: int, height: int) -> bytes:
    """Give a small file that claims to be a large picture."""
    header = b"IHDR" + width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\x00\x00\x00"
    start = (13).to_bytes(4) + header + zlib.crc32(header).to_bytes(4)
    pixels = bytes(4) + b"IDAT" + zlib.crc32(b"IDAT").to_bytes(4)
    return b"\x89PNG\r\n\x1a\n" + start + pixels


REFUSED = {
    "too many pixels": (_encode(Image.new("1", (4001, 10)), "PNG"), "4001 x 10"),
    "bomb": (_png_of(60000, 60000), "far too many"),
    "bytes": (b"\x89PNG\r\n\x1a\n" + bytes(MOST_BYTES), "2 MB"),
    "cut off": (_encode(Image.new("RGB", (50, 50)), "PNG")[:60], "damaged"),
    "only looks like": (b"\xff\xd8\xff" + bytes(200), "damaged"),
    "text": (b"hello", "not a picture"),
    "empty": (b"", "not a picture"),
    "gif": (_encode(Image.new("P", (5, 5)), "GIF"), "not a picture"),
    "pdf": (b"%PDF-1.7", "not a picture"),
    "html": (b"<!DOCTYPE html><html></html>", "document type declaration"),
    "xml": (b"<note/>", "not an SVG drawing"),
    "broken xml": (b"<svg", "not well-formed"),
    "large svg": (f"<svg {NS}><!--{'x' * 200_000}--></svg>".encode(), "200 kB"),
}


@pytest.mark.parametrize(("data", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_logo_is_refused_with_a_remedy(
    tmp_path: Path, data: bytes, words: str
) -> None:
    path = _save(tmp_path, data)

    with pytest.raises(InputError, match=words) as caught:
        load_picture(path)

    for problem in caught.value.problems:
        assert problem.file == str(path)
        assert problem.hint


def test_a_logo_that_is_missing_or_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, words in (
        ("none.png", "does not exist"),
        ("", "folder"),
        ("pipe", "plain"),
    ):
        with pytest.raises(InputError, match=words):
            load_picture(tmp_path / name)


def test_a_logo_that_cannot_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _save(tmp_path, GOOD)

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)

    with pytest.raises(InputError, match="cannot be read"):
        load_picture(path)


ACTIVE = {
    "script": f"<svg {NS}><script>alert(1)</script></svg>",
    "use": f'<svg {NS}><use href="#a"/></svg>',
    "image": f'<svg {NS}><image href="http://example.org/a.png"/></svg>',
    "foreign object": f"<svg {NS}><foreignObject/></svg>",
    "animation": f'<svg {NS}><rect><set attributeName="x" to="1"/></rect></svg>',
    "link": f'<svg {NS}><a href="http://example.org"><rect/></a></svg>',
    "event": f'<svg {NS} onload="alert(1)"/>',
    "event of another space": f'<svg {NS} xmlns:e="urn:e" e:onclick="x()"/>',
    "style address": f"<svg {NS}><style>r{{fill:url(http://e.org)}}</style></svg>",
    "style import": f'<svg {NS}><style>@import "a.css";</style></svg>',
    "style in pieces": f"<svg {NS}><style>r{{fill:u<!-- -->rl(a)}}</style></svg>",
    "style around a tag": f"<svg {NS}><style>r{{fill:u<title/>rl(a)}}</style></svg>",
    "style escaped": f"<svg {NS}><style>r{{fill:\\75rl(a)}}</style></svg>",
    "style in CDATA": f"<svg {NS}><style><![CDATA[r{{fill:url(a)}}]]></style></svg>",
    "attribute address": f'<svg {NS}><rect fill="url(http://e.org#a)"/></svg>',
    "style attribute": f"<svg {NS}><rect style=\"fill: URL( 'a.svg#b')\"/></svg>",
    "reference": f'<svg {NS} xmlns:x="http://www.w3.org/1999/xlink">'
    '<linearGradient x:href="other.svg#a"/></svg>',
    "entity": f'<!DOCTYPE svg [<!ENTITY a "aaa">]><svg {NS}>&a;</svg>',
    "outside DTD": f'<!DOCTYPE svg SYSTEM "http://e.org/a.dtd"><svg {NS}/>',
    "deep": f"<svg {NS}>" + "<g>" * 60 + "</g>" * 60 + "</svg>",
    "many": f"<svg {NS}>" + "<g/>" * 6000 + "</svg>",
    "encoding": '<?xml version="1.0" encoding="utf-99"?><svg/>',
    "undefined entity": f"<svg {NS}>&nbsp;</svg>",
}


@pytest.mark.parametrize("text", ACTIVE.values(), ids=ACTIVE.keys())
def test_an_svg_that_can_do_more_than_draw_is_refused(
    tmp_path: Path, text: str
) -> None:
    with pytest.raises(InputError) as caught:
        load_picture(_save(tmp_path, text, "logo.svg"))

    assert all("plain SVG" in problem.hint for problem in caught.value.problems)


def test_all_that_is_wrong_with_an_svg_is_told_at_once() -> None:
    text = f'<svg {NS} onload="x"><script/><image href="a.png"/></svg>'

    assert len(clean_svg(text.encode()).complaints) == 4


def test_a_drawing_program_may_leave_its_marks_which_are_dropped() -> None:
    text = f"""<?xml version="1.0"?><!-- made by hand -->
        <svg {NS} xmlns:ink="urn:ink" width="40mm" height="20" ink:version="1"
        x="3"><ink:view><rect/></ink:view><metadata><b xmlns="urn:b">x</b></metadata>
        <defs><linearGradient id="g" href="#h"/></defs><style>.a &gt; b{{fill:url(#g)}}</style>
        <rect class="a" fill="url(#g)" data-x="1" width="10" height="10"/></svg>"""

    drawing = clean_svg(text.encode())

    assert drawing.complaints == ()
    assert (drawing.width, drawing.height) == (40, 20)
    for gone in (b"ink", b"metadata", b"data-x", b"mm", b"hand"):
        assert gone not in drawing.data
    for kept in (b'viewBox="0 0 40 20"', b'fill="url(#g)"', b'href="#h"', b"&gt;"):
        assert kept in drawing.data


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 120 60"', (120, 60)),
        ('viewBox="0 0 120 60" width="10" height="10"', (120, 60)),
        ('viewBox="0 0 0 60" width="12" height="10"', (12, 10)),
        ('width="100%"', (300, 300)),
        ('width="0" height="7"', (300, 7)),
        ('viewBox="0 0 0.2 0.1"', (1, 1)),
    ],
)
def test_a_drawing_has_a_size(attributes: str, size: tuple[int, int]) -> None:
    drawing = clean_svg(f"<svg {NS} {attributes}/>".encode())

    assert (drawing.width, drawing.height) == size


def test_an_svg_logo_stays_an_svg(tmp_path: Path) -> None:
    picture = load_picture(_save(tmp_path, "\ufeff" + GOOD))

    assert (picture.kind, picture.media_type) == ("svg", "image/svg+xml")
    assert (picture.width, picture.height) == (40, 20)
