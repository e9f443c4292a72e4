"""Owns writing a sheet: objects after the base, fonts among them, and the table of all."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping

from policygen.sheets.base import ENTRY, IN_FILE, INFO, Base
from policygen.sheets.typeface import Subset, Typeface

_MEANINGS = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n"
    "<< /Registry (Adobe)\n/Ordering (UCS)\n/Supplement 0\n>> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n"
    "<0000> <FFFF>\nendcodespacerange\n{blocks}endcmap\n"
    "CMapName currentdict /CMap defineresource pop\nend\nend"
)
AT_ONCE = 100
"""A table of meanings may not have more in one block."""

NOTHING = "\u200b"
"""What a glyph stands for that is only a part of a letter: PDF/A asks for something."""

Glyphs = dict[int, str]
"""What each glyph stands for."""


class Writer:
    """Writes objects after the base, and the cross-reference stream at the end."""

    def __init__(self, base: Base) -> None:
        self.base = base
        self.parts: list[bytes] = []
        self._at = len(base.prefix)
        self._entries = bytearray(base.entries)
        self._next = base.next_number

    def new(self) -> int:
        """Give the number of an object to come."""
        self._entries += ENTRY.pack(0, 0, 0)
        self._next += 1
        return self._next - 1

    def thing(self, number: int, written: bytes) -> None:
        """Write an object."""
        ENTRY.pack_into(self._entries, number * ENTRY.size, IN_FILE, self._at, 0)
        part = b"%d 0 obj\n%s\nendobj\n" % (number, written)
        self.parts.append(part)
        self._at += len(part)

    def stream(self, number: int, data: bytes, head: bytes = b"") -> None:
        """Write a stream as it is; `head` stands in its dictionary."""
        self.thing(
            number,
            b"<<%s/Length %d>>\nstream\n%s\r\nendstream" % (head, len(data), data),
        )

    def finish(self, root: int = 0) -> bytes:
        """Give the whole file; its /ID is the fingerprint of what it holds.

        `root` is another catalogue than that of the base.
        """
        digest = hashlib.sha256(self.base.prefix)
        for part in self.parts:
            digest.update(part)
        name = digest.hexdigest()[:32].encode()
        number, at = self.new(), self._at
        ENTRY.pack_into(self._entries, number * ENTRY.size, IN_FILE, at, 0)
        table = zlib.compress(bytes(self._entries), 1)
        end = (
            b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R"
            b"/ID[<%s><%s>]/Filter/FlateDecode/Length %d>>\nstream\n%s\r\nendstream\n"
            b"endobj\nstartxref\n%d\n%%%%EOF\n"
        ) % (
            number,
            number + 1,
            root or self.base.root,
            self.base.numbers[INFO],
            name,
            name,
            len(table),
            table,
            at,
        )
        return b"".join((self.base.prefix, *self.parts, end))


def write_fonts(
    out: Writer,
    used: Mapping[Typeface, Glyphs],
    subsets: Mapping[Typeface, Subset],
) -> bytes:
    """Write the fonts for names; give the fonts of the page with those among them."""
    fonts = out.base.fonts
    for place, (face, glyphs) in enumerate(used.items()):
        fonts += b"/N%d %d 0 R" % (place, _write_font(out, face, subsets[face], glyphs))
    return b"<<%s>>" % fonts


def _write_font(
    out: Writer, face: Typeface, subset: Subset, glyphs: Mapping[int, str]
) -> int:
    """Write a font with these glyphs only; give its number."""
    number, below, about, file, meaning = (out.new() for _ in range(5))
    letters = hashlib.sha256(repr(sorted(glyphs)).encode()).digest()[:6]
    name = f"{''.join(chr(65 + byte % 26) for byte in letters)}+{face.name}".encode()
    widths = b"".join(
        b"%d[%g]" % (subset.numbers[glyph], face.width(glyph))
        for glyph in sorted(glyphs)
    )
    kind, key, mapping, head = (
        (b"CIDFontType0", b"FontFile3", b"", b"/Subtype/CIDFontType0C")
        if face.is_cff
        else (
            b"CIDFontType2",
            b"FontFile2",
            b"/CIDToGIDMap/Identity",
            b"/Length1 %d" % len(subset.data),
        )
    )
    out.thing(
        number,
        b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H"
        b"/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>" % (name, below, meaning),
    )
    out.thing(
        below,
        b"<</Type/Font/Subtype/%s/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)"
        b"/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/DW 0/W[%s]%s>>"
        % (kind, name, about, widths, mapping),
    )
    up, down = face.extents
    out.thing(
        about,
        b"<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[-500 %d 2000 %d]"
        b"/ItalicAngle 0/Ascent %d/Descent %d/CapHeight 660/StemV 80/%s %d 0 R>>"
        % (name, down, up, up, down, key, file),
    )
    packed = zlib.compress(subset.data, 6)
    out.stream(file, packed, head + b"/Filter/FlateDecode")
    table = zlib.compress(_meanings(glyphs, subset), 6)
    out.stream(meaning, table, b"/Filter/FlateDecode")
    return number


def _meanings(glyphs: Mapping[int, str], subset: Subset) -> bytes:
    """Give the table from glyphs to text (ToUnicode)."""
    rows = [
        f"<{subset.numbers[glyph]:04X}> <{text.encode('utf-16-be').hex()}>\n"
        for glyph, text in sorted(glyphs.items())
    ]
    blocks = "".join(
        f"{len(rows[start : start + AT_ONCE])} beginbfchar\n"
        f"{''.join(rows[start : start + AT_ONCE])}endbfchar\n"
        for start in range(0, len(rows), AT_ONCE)
    )
    return _MEANINGS.format(blocks=blocks).encode()


def hexadecimal(text: str) -> bytes:
    """Give a text as it stands in a PDF."""
    return b"<FEFF%s>" % text.encode("utf-16-be").hex().upper().encode()
