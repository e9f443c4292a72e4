"""Owns the base: what all sheets of a release in one language have in common, as bytes."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream, String

from policygen.errors import InputError
from policygen.sheets.fields import clause_runs_over, mend_fields
from policygen.sheets.page import SLOTS
from policygen.sheets.sentinels import Slot, split_page
from policygen.speech.told import problem

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
ENTRY = struct.Struct(">BIH")
"""How an object stands in the cross-reference stream: kind, place, and which."""
IN_FILE, IN_STREAM = 1, 2
IN_ONE_STREAM = 100
FONTS, PACKET, INFO = "fonts", "packet", "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """A sheet without its person; it can travel to another process.

    `prefix` are the first bytes of every sheet. `entries` is its part of the
    cross-reference stream, with room for the objects in `numbers`: one for each slot,
    the fonts of its page, the XMP packet and the information. `fonts`, `packet` and
    `title` are what those hold in the base. `faces` are the fonts for names.
    `sign_page` counts from 0; `contents`, `resources` and `size` are its streams in
    their order, what they draw with and its media box, for printing it alone.
    """

    prefix: bytes
    entries: bytes
    numbers: Mapping[str, int]
    slots: Sequence[Slot]
    root: int
    next_number: int
    fonts: bytes
    packet: bytes
    info: bytes
    title: str
    sign_page: int
    pages: int
    contents: tuple[int, ...]
    resources: int
    size: bytes
    faces: tuple[Path, ...]

    @property
    def sha256(self) -> str:
        """Give the fingerprint of the common part, to see whether it is the same one."""
        return hashlib.sha256(self.prefix + self.packet + self.fonts).hexdigest()


def prepare_base(drawn: bytes, faces: Sequence[Path]) -> Base:
    """Make the base from a drawn and repaired page with coloured slots.

    `drawn` is what `personal_page` with `marked_slots` became. Raises InputError when
    the sign-off clause does not fit on one page.
    """
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        title = str(pdf.docinfo.get("/Title", ""))
        mend_fields(pdf)
        place, pieces = _find_page(pdf)
        made = _prepare_objects(pdf, pdf.pages[place], pieces)
        buffer = io.BytesIO()
        pdf.save(
            buffer,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            static_id=True,
        )
        slots = [piece for piece in pieces if isinstance(piece, Slot)]
    with pikepdf.open(buffer) as pdf:
        return _write_base(pdf, place, slots, made, title=title, faces=tuple(faces))


def _find_page(pdf: Pdf) -> tuple[int, list[bytes | Slot]]:
    """Give the page with the slots, and its drawing in pieces."""
    for number in reversed(range(len(pdf.pages))):
        pieces = split_page(pdf.pages[number])
        names = {piece.name for piece in pieces if isinstance(piece, Slot)}
        if names == set(SLOTS) and not clause_runs_over(pdf):
            return number, pieces
    raise InputError(problem("sheet.one_page"))


def _prepare_objects(pdf: Pdf, page: Page, pieces: Sequence[bytes | Slot]) -> list[str]:
    """Give each personal thing an object of its own; give the names of the pieces."""
    streams = [
        pdf.make_stream(b"" if isinstance(piece, Slot) else b"\n" + piece + b"\n")
        for piece in pieces
    ]
    page.obj.Contents = Array(streams)
    own = Dictionary(dict(page.obj.Resources.items()))
    fonts = dict(page.obj.Resources.Font.items())
    own.Font = pdf.make_indirect(Dictionary(fonts))
    page.obj.Resources = pdf.make_indirect(own)
    if "/Info" not in pdf.trailer:
        pdf.trailer.Info = pdf.make_indirect(Dictionary(Title=String("")))
    return [piece.name if isinstance(piece, Slot) else "" for piece in pieces]


def _write_base(
    pdf: Pdf,
    place: int,
    slots: Sequence[Slot],
    names: Sequence[str],
    *,
    title: str,
    faces: tuple[Path, ...],
) -> Base:
    page = pdf.pages[place]
    personal: dict[str, Object] = {
        name: stream
        for name, stream in zip(names, list(page.obj.Contents), strict=True)
        if name
    }
    personal[FONTS] = page.obj.Resources.Font
    personal[PACKET] = pdf.Root.Metadata
    personal[INFO] = pdf.trailer.Info
    numbers = {name: thing.objgen[0] for name, thing in personal.items()}
    prefix, entries = _write_objects(pdf, frozenset(numbers.values()))
    info = {k: v for k, v in pdf.trailer.Info.items() if k != "/Title"}
    return Base(
        prefix=prefix,
        entries=entries,
        numbers=numbers,
        slots=tuple(slots),
        root=pdf.Root.objgen[0],
        next_number=len(entries) // ENTRY.size,
        fonts=_unwrap(personal[FONTS].unparse(resolved=True)),
        packet=pdf.Root.Metadata.read_bytes(),
        info=_unwrap(Dictionary(info).unparse(resolved=True)),
        title=title,
        sign_page=place,
        pages=len(pdf.pages),
        contents=tuple(stream.objgen[0] for stream in list(page.obj.Contents)),
        resources=page.obj.Resources.objgen[0],
        size=page.obj.MediaBox.unparse(),
        faces=faces,
    )


def _unwrap(dictionary: bytes) -> bytes:
    """Give what stands between the brackets of a dictionary."""
    return dictionary.strip().removeprefix(b"<<").removesuffix(b">>")


def _write_objects(pdf: Pdf, personal: frozenset[int]) -> tuple[bytes, bytes]:
    """Write every object that is the same on all sheets, and where each stands."""
    out = bytearray(HEAD)
    entries = [ENTRY.pack(0, 0, 65535)] + [ENTRY.pack(0, 0, 0)] * len(pdf.objects)
    small: list[tuple[int, bytes]] = []
    for thing in pdf.objects:
        number = thing.objgen[0]
        if number in personal:
            continue
        if isinstance(thing, Stream):
            entries[number] = ENTRY.pack(IN_FILE, len(out), 0)
            out += _stream_object(number, thing)
        else:
            small.append((number, thing.unparse(resolved=True)))
    for start in range(0, len(small), IN_ONE_STREAM):
        holder = len(entries)
        members = small[start : start + IN_ONE_STREAM]
        for index, (number, _) in enumerate(members):
            entries[number] = ENTRY.pack(IN_STREAM, holder, index)
        entries.append(ENTRY.pack(IN_FILE, len(out), 0))
        out += _object_stream(holder, members)
    return bytes(out), b"".join(entries)


def _stream_object(number: int, stream: Stream) -> bytes:
    """Give a stream as it stands in a file, compressed unless a reader needs it bare."""
    data, head = stream.read_raw_bytes(), Dictionary(dict(stream.stream_dict))
    if "/Filter" not in head:
        data = zlib.compress(data, 9)
        head.Filter = Name.FlateDecode
    head.Length = len(data)
    return (
        b"%d 0 obj\n%s\nstream\n" % (number, head.unparse(resolved=True))
        + data
        + b"\r\nendstream\nendobj\n"
    )


def _object_stream(number: int, members: Sequence[tuple[int, bytes]]) -> bytes:
    places, at = [], 0
    for member, written in members:
        places.append(b"%d %d" % (member, at))
        at += len(written) + 1
    head = b" ".join(places) + b"\n"
    data = zlib.compress(head + b"\n".join(written for _, written in members), 9)
    return (
        b"%d 0 obj\n<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>\nstream\n"
        % (number, len(members), len(head), len(data))
        + data
        + b"\r\nendstream\nendobj\n"
    )
