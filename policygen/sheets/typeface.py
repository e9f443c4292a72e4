"""Owns fonts for a few letters: shaping them, and cutting a font down to them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import uharfbuzz as hb

UPRIGHT = 400
UNITS = 1000
"""How many units of a PDF's glyph space go in the size of a font."""
NEEDLESS = ("GSUB", "GPOS", "GDEF", "STAT", "BASE", "VORG", "vmtx", "vhea", "DSIG")
MOST_SUBSETS = 4096


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph as it is drawn: moved by `x` and `y`, then `advance` to the next.

    All in thousandths of the font size. `text` is what it stands for, "" for the
    second and later glyphs of a letter.
    """

    number: int
    advance: float
    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Subset:
    """A font cut down to some glyphs, and their numbers in it."""

    data: bytes
    numbers: dict[int, int]


class Typeface:
    """One font at its normal weight."""

    def __init__(self, path: Path) -> None:
        face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.name = "".join(filter(str.isalnum, path.stem.partition("[")[0]))
        self.is_cff = "CFF " in face.table_tags
        self.letters = frozenset(map(chr, face.unicodes))
        self._source = face
        self._subsets: dict[frozenset[int], Subset] = {}
        self._widths: dict[int, float] = {}

    def shape(self, text: str, *, from_right: bool) -> list[Glyph]:
        """Give the glyphs of a text from left to right."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if from_right else "ltr"
        hb.shape(self._font, buffer, None)
        infos = buffer.glyph_infos
        starts = sorted({info.cluster for info in infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        scale = UNITS / self._face.upem
        said: set[int] = set()
        glyphs = []
        for info, place in zip(infos, buffer.glyph_positions, strict=True):
            is_new = info.cluster not in said
            said.add(info.cluster)
            glyphs.append(
                Glyph(
                    info.codepoint,
                    place.x_advance * scale,
                    place.x_offset * scale,
                    place.y_offset * scale,
                    text[info.cluster : ends[info.cluster]] if is_new else "",
                )
            )
        return glyphs

    def width(self, glyph: int) -> float:
        """Give how wide a glyph is, in thousandths of the font size."""
        if glyph not in self._widths:
            advance = self._font.get_glyph_h_advance(glyph)
            self._widths[glyph] = round(advance * UNITS / self._face.upem, 3)
        return self._widths[glyph]

    def cut(self, glyphs: frozenset[int]) -> Subset:
        """Give the font with these glyphs only."""
        known = self._subsets.get(glyphs)
        if known is None:
            if len(self._subsets) >= MOST_SUBSETS:
                self._subsets.clear()
            known = self._subsets[glyphs] = self._cut(glyphs)
        return known

    @cached_property
    def extents(self) -> tuple[float, float]:
        """Give how far it goes up and down, in thousandths of the font size."""
        found = self._font.get_font_extents("ltr")
        scale = UNITS / self._face.upem
        return found.ascender * scale, found.descender * scale

    def _cut(self, glyphs: frozenset[int]) -> Subset:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(glyphs)
        wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        for tag in NEEDLESS:
            wanted.drop_table_tag_set.add(_tag(tag))
        plan = hb.SubsetPlan(self._ready, wanted)
        made = plan.execute()
        numbers = dict(plan.old_to_new_glyph_mapping.items())
        if self.is_cff:
            # A font whose glyphs have names of their own (CID) keeps those.
            table = made.reference_table("CFF ")
            return Subset(bytes(table.data), {number: number for number in numbers})
        return Subset(bytes(made.blob.data), numbers)

    @cached_property
    def _face(self) -> Any:  # noqa: ANN401 - HarfBuzz has no types
        """Give the font without axes: a PDF cannot hold a variable one."""
        if not self._source.has_var_data:
            return self._source
        whole = hb.SubsetInput()
        whole.keep_everything()
        whole.pin_all_axes_to_default(self._source)
        if any(axis.tag == "wght" for axis in self._source.axis_infos):
            whole.pin_axis_location(self._source, "wght", UPRIGHT)
        return whole.subset(self._source)

    @cached_property
    def _font(self) -> Any:  # noqa: ANN401 - HarfBuzz has no types
        return hb.Font(self._face)

    @cached_property
    def _ready(self) -> Any:  # noqa: ANN401 - HarfBuzz has no types
        """Give the font prepared for being cut many times."""
        return hb.subset_preprocess(self._face)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode(), "big")


@cache
def typeface(path: Path) -> Typeface:
    """Give the font in a file; each is read once by a process."""
    return Typeface(path)
