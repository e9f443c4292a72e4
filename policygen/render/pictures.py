"""Owns the way in for logos: every picture is checked and written anew."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path

from policygen.errors import InputError, Problem
from policygen.render.drawings import clean_svg

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


def load_picture(path: Path) -> Picture:
    """Read a PNG, JPEG or SVG file; refuse whatever else it may be."""
    data = _read(path)
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<"):
        return _load_svg(path, data)
    if data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        return _load_pixels(path, data)
    raise _refusal(
        path,
        "The logo is not a picture that can be used.",
        "Save it as PNG, JPEG or SVG, and name that file.",
    )


def _read(path: Path) -> bytes:
    """Read a plain file of bearable size."""
    if path.is_dir():
        raise _refusal(path, "The logo is a folder.", "Name the picture inside it.")
    if not path.exists():
        raise _refusal(
            path,
            "The logo does not exist.",
            "Put the picture there, or mend the path; it counts from the file with it.",
        )
    if not path.is_file():
        raise _refusal(path, "The logo is not a plain file.", "Name a picture file.")
    if path.stat().st_size > MOST_BYTES:
        raise _refusal(
            path, "The logo is larger than 2 MB.", "Save a smaller copy and name that."
        )
    try:
        return path.read_bytes()
    except OSError as error:
        raise _refusal(
            path,
            "The logo cannot be read.",
            "Give yourself the right to read the file.",
        ) from error


def _load_svg(path: Path, data: bytes) -> Picture:
    if len(data) > MOST_SVG_BYTES:
        raise _refusal(
            path,
            "The logo is larger than 200 kB, which is too much for an SVG file.",
            "Simplify it in your drawing program, or save it as PNG.",
        )
    drawing = clean_svg(data)
    if drawing.complaints:
        raise InputError(
            *(
                _problem(
                    path,
                    f"The logo {complaint}.",
                    "Save it as plain SVG without that, or as PNG.",
                )
                for complaint in drawing.complaints
            )
        )
    return Picture(
        data=drawing.data, kind="svg", width=drawing.width, height=drawing.height
    )


def _load_pixels(path: Path, data: bytes) -> Picture:
    """Decode a picture and encode it again, so that nothing but its pixels remain."""
    from PIL import Image, ImageOps

    kind = "png" if data.startswith(b"\x89PNG") else "jpg"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data), formats=["PNG", "JPEG"])
        _check_size(path, *image.size)
        image.verify()
        image = Image.open(io.BytesIO(data), formats=["PNG", "JPEG"])
        mode = "RGBA" if image.has_transparency_data else "RGB"
        upright = ImageOps.exif_transpose(image).convert(mode)
    except Image.DecompressionBombError as error:
        raise _too_large(path, "far too many") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise _refusal(
            path,
            "The logo is damaged, or only looks like a picture.",
            "Open it in a drawing program and save it again as PNG.",
        ) from error
    upright.thumbnail((KEPT_PIXELS, KEPT_PIXELS))
    target = io.BytesIO()
    if kind == "png":
        upright.save(target, "PNG", optimize=True)
    else:
        upright.save(target, "JPEG", quality=90, exif=b"", icc_profile=None)
    return Picture(
        data=target.getvalue(), kind=kind, width=upright.width, height=upright.height
    )


def _check_size(path: Path, width: int, height: int) -> None:
    if max(width, height) > MOST_PIXELS:
        raise _too_large(path, f"{width} x {height}")


def _too_large(path: Path, pixels: str) -> InputError:
    return _refusal(
        path,
        f"The logo measures {pixels} pixels; "
        f"at most {MOST_PIXELS} x {MOST_PIXELS} is allowed.",
        "Save a smaller copy and name that.",
    )


def _refusal(path: Path, message: str, hint: str) -> InputError:
    return InputError(_problem(path, message, hint))


def _problem(path: Path, message: str, hint: str) -> Problem:
    return Problem(message=message, hint=hint, file=str(path), key=KEY)
