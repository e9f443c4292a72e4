"""Owns the way in for logos: every picture is checked and written anew."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path

from policygen.errors import InputError, Problem
from policygen.render.drawings import clean_svg
from policygen.speech.say import say

MOST_BYTES = 2_000_000
MOST_SVG_BYTES = 200_000
MOST_PIXELS = 4000
KEPT_PIXELS = 1200
KEY = "brand.logo"
MEDIA_TYPES = {"png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that is safe to publish; `kind` is png, jpg or svg."""

    data: bytes
    kind: str
    width: int
    height: int

    @property
    def media_type(self) -> str:
        """Give the type as the web says it."""
        return MEDIA_TYPES[self.kind]


def load_picture(path: Path, language: str = "en") -> Picture:
    """Read a PNG, JPEG or SVG file; refuse whatever else it may be, in a language."""
    refusing = _Refusing(path=path, language=language)
    data = _read(refusing)
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<"):
        return _load_svg(refusing, data)
    if data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        return _load_pixels(refusing, data)
    raise refusing.error("none")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Refusing:
    """Which file is looked at, and the language to refuse it in."""

    path: Path
    language: str

    def error(self, code: str, hint: str = "", **facts: object) -> InputError:
        return InputError(self.problem(code, hint or f"{code}_hint", **facts))

    def problem(self, code: str, hint: str, **facts: object) -> Problem:
        return Problem(
            message=say(self.language, f"logo.{code}", **facts),
            hint=say(self.language, f"logo.{hint}"),
            file=str(self.path),
            key=KEY,
        )


def _read(refusing: _Refusing) -> bytes:
    """Read a plain file of bearable size."""
    path = refusing.path
    if path.is_dir():
        raise refusing.error("folder")
    if not path.exists():
        raise refusing.error("missing")
    if not path.is_file():
        raise refusing.error("special")
    if path.stat().st_size > MOST_BYTES:
        raise refusing.error("heavy")
    try:
        return path.read_bytes()
    except OSError as error:
        raise refusing.error("unreadable") from error


def _load_svg(refusing: _Refusing, data: bytes) -> Picture:
    if len(data) > MOST_SVG_BYTES:
        raise refusing.error("heavy_svg")
    drawing = clean_svg(data)
    if drawing.complaints:
        raise InputError(
            *(
                refusing.problem(code, "svg_hint", what=what)
                for code, what in drawing.complaints
            )
        )
    return Picture(
        data=drawing.data, kind="svg", width=drawing.width, height=drawing.height
    )


def _load_pixels(refusing: _Refusing, data: bytes) -> Picture:
    """Decode a picture and encode it again, so that nothing but its pixels remain."""
    from PIL import Image, ImageOps

    kind = "png" if data.startswith(b"\x89PNG") else "jpg"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data), formats=["PNG", "JPEG"])
        _check_size(refusing, *image.size)
        image.verify()
        image = Image.open(io.BytesIO(data), formats=["PNG", "JPEG"])
        mode = "RGBA" if image.has_transparency_data else "RGB"
        upright = ImageOps.exif_transpose(image).convert(mode)
    except Image.DecompressionBombError as error:
        raise refusing.error("huge", "heavy_hint", most=MOST_PIXELS) from error
    except (OSError, SyntaxError, ValueError) as error:
        raise refusing.error("damaged") from error
    upright.thumbnail((KEPT_PIXELS, KEPT_PIXELS))
    target = io.BytesIO()
    if kind == "png":
        upright.save(target, "PNG", optimize=True)
    else:
        upright.save(target, "JPEG", quality=90, exif=b"", icc_profile=None)
    return Picture(
        data=target.getvalue(), kind=kind, width=upright.width, height=upright.height
    )


def _check_size(refusing: _Refusing, width: int, height: int) -> None:
    if max(width, height) > MOST_PIXELS:
        pixels = f"{width} x {height}"
        raise refusing.error("large", "heavy_hint", pixels=pixels, most=MOST_PIXELS)
