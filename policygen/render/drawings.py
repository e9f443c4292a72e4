"""Owns the cleaning of SVG: only known elements and attributes get through."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from xml.parsers import expat

SVG = "http://www.w3.org/2000/svg"
SEPARATOR = " "
MOST_ELEMENTS = 5000
MOST_DEPTH = 40
DEFAULT_SIDE = 300

DRAWN = """
    svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan
    linearGradient radialGradient stop clipPath mask pattern style
"""
ACTIVE = """
    script use image foreignObject iframe a animate set animateTransform animateMotion
    handler listener feImage
"""
KEPT = """
    id class style viewBox preserveAspectRatio version x y x1 y1 x2 y2 cx cy r rx ry fx fy
    dx dy d points width height transform fill fill-opacity fill-rule stroke stroke-width
    stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
    stroke-dashoffset opacity color display visibility clip-path clip-rule clipPathUnits
    mask maskUnits maskContentUnits gradientUnits gradientTransform spreadMethod offset
    stop-color stop-opacity patternUnits patternContentUnits patternTransform font-family
    font-size font-weight font-style text-anchor letter-spacing type
"""
DRAWN_ELEMENTS = frozenset(DRAWN.split())
ACTIVE_ELEMENTS = frozenset(ACTIVE.split())
KEPT_ATTRIBUTES = frozenset(KEPT.split())
TAG = re.compile(r"<[^>]*>")
LOCAL_URL = re.compile(r"url\(\s*['\"]?#[\w.:-]+['\"]?\s*\)", re.IGNORECASE)
OUTSIDE = re.compile(r"url\s*\(|@import|\\|expression\s*\(|javascript:", re.IGNORECASE)
NUMBER = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm|in)?\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A clean SVG file, or what stands in its way: a code and the name of a part."""

    data: bytes = b""
    width: int = 0
    height: int = 0
    complaints: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Cleaner:
    """Writes an SVG file anew while expat reads the old one."""

    written: list[str] = field(default_factory=list)
    complaints: dict[tuple[str, str], None] = field(default_factory=dict)
    elements: int = 0
    open: list[bool] = field(default_factory=list)
    root: Mapping[str, str] = field(default_factory=dict)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Write the start of an element that may stay."""
        space, _, local = name.rpartition(SEPARATOR)
        self.elements += 1
        if self.elements > MOST_ELEMENTS or len(self.open) > MOST_DEPTH:
            self._complain("svg_many")
            raise _TooMuch
        if not self.open and (space, local) != (SVG, "svg"):
            self._complain("svg_other")
        if local in ACTIVE_ELEMENTS:
            self._complain("svg_active", local)
        stays = space == SVG and local in DRAWN_ELEMENTS and all(self.open)
        kept = self._keep(attributes)
        if not self.open:
            self.root = kept
            kept = {"xmlns": SVG, **_sized(kept)}
        self.open.append(stays)
        if stays:
            texts = (f' {key}="{escape(value)}"' for key, value in kept.items())
            self.written.append(f"<{local}{''.join(texts)}>")

    def end(self, name: str) -> None:
        """Write the end of an element that stayed."""
        if self.open.pop():
            self.written.append(f"</{name.rpartition(SEPARATOR)[2]}>")

    def text(self, data: str) -> None:
        """Write text, which may be a style sheet."""
        if self.open and all(self.open):
            self.written.append(escape(data, quote=False))

    def finish(self) -> bytes:
        """Give what was written; its text is checked as a whole, as a reader joins it."""
        text = "".join(self.written)
        self._check(TAG.sub("", text))
        return text.encode()

    def doctype(self, *_: object) -> None:
        """Refuse a DTD, and with it entities of the file's own."""
        self._complain("svg_doctype")
        raise _TooMuch

    def _keep(self, attributes: Mapping[str, str]) -> dict[str, str]:
        kept: dict[str, str] = {}
        for name, value in attributes.items():
            space, _, local = name.rpartition(SEPARATOR)
            if local.lower().startswith("on"):
                self._complain("svg_script", local)
            elif local == "href" and not value.startswith("#"):
                self._complain("svg_outside")
            elif local == "href":
                kept["href"] = value
            elif not space and local in KEPT_ATTRIBUTES:
                self._check(value)
                kept[local] = value
        return kept

    def _check(self, value: str) -> None:
        if OUTSIDE.search(LOCAL_URL.sub("", value)):
            self._complain("svg_outside")

    def _complain(self, code: str, what: str = "") -> None:
        self.complaints[(code, what)] = None


class _TooMuch(Exception):  # noqa: N818 - it stops the reading, nobody sees it
    """Reading on would be of no use."""


def clean_svg(file: bytes) -> Drawing:
    """Read an SVG file and write down only what draws."""
    cleaner = _Cleaner()
    parser = expat.ParserCreate(namespace_separator=SEPARATOR)
    parser.StartDoctypeDeclHandler = cleaner.doctype
    parser.StartElementHandler = cleaner.start
    parser.EndElementHandler = cleaner.end
    parser.CharacterDataHandler = cleaner.text
    try:
        parser.Parse(file, True)  # noqa: FBT003 - expat takes no keywords
    except _TooMuch:
        return Drawing(complaints=tuple(cleaner.complaints))
    except (expat.ExpatError, LookupError, ValueError):
        return Drawing(complaints=(("svg_broken", ""),))
    data = cleaner.finish()
    if cleaner.complaints:
        return Drawing(complaints=tuple(cleaner.complaints))
    width, height = _size(cleaner.root)
    return Drawing(
        data=data,
        width=max(1, round(width)),
        height=max(1, round(height)),
    )


def _sized(root: Mapping[str, str]) -> dict[str, str]:
    """Give the root a viewBox and a size without units, so that it scales anywhere."""
    width, height = _size(root)
    sized = {key: value for key, value in root.items() if key not in {"x", "y"}}
    sized.setdefault("viewBox", f"0 0 {width:g} {height:g}")
    return sized | {"width": f"{width:g}", "height": f"{height:g}"}


def _size(root: Mapping[str, str]) -> tuple[float, float]:
    """Give width and height: of the viewBox, else as written, else a square."""
    box = re.findall(r"-?\d+(?:\.\d+)?", root.get("viewBox", ""))
    whole_box = 4
    if len(box) == whole_box and float(box[2]) > 0 and float(box[3]) > 0:
        return float(box[2]), float(box[3])
    sides = [NUMBER.fullmatch(root.get(side, "")) for side in ("width", "height")]
    width, height = (float(side[1]) if side else DEFAULT_SIDE for side in sides)
    return width or DEFAULT_SIDE, height or DEFAULT_SIDE
