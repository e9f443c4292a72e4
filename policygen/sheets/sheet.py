"""Owns one person's sheet: the base and the few objects that are this person's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape

from policygen.errors import InputError, Problem
from policygen.model.sheet import WantedSheet
from policygen.sheets.base import FONTS, INFO, PACKET, Base
from policygen.sheets.code import qr_rows
from policygen.sheets.lines import Fitted, Run, fitter
from policygen.sheets.sentinels import Slot
from policygen.sheets.typeface import Subset, Typeface
from policygen.sheets.writer import NOTHING, Glyphs, Writer, hexadecimal, write_fonts

NUMBER = "number"
UNSEEN = 0.05
"""A smaller shift than this, in thousandths of the size, is left out."""
INK = b"0.109804 0.133333 0.14902"
_TITLE = re.compile(rb"(<dc:title>.*?<rdf:li[^>]*>)[^<]*(</rdf:li>)", re.DOTALL)
XML = b"/Type/Metadata/Subtype/XML"
_CLOSE = b"</rdf:RDF>"
_IDENTIFIER = (
    b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    b"<dc:identifier>%s</dc:identifier></rdf:Description></rdf:RDF>"
)


def make_sheet(base: Base, wanted: WantedSheet) -> bytes:
    """Make the PDF of one person: the same bytes in any batch, on any day.

    Raises InputError, naming the person, when a name or function cannot be printed.
    """
    used: dict[Typeface, Glyphs] = {}
    fitted = fit_texts(base, wanted, used)
    subsets = {face: face.cut(frozenset(glyphs)) for face, glyphs in used.items()}
    out = Writer(base)
    for name, drawn in draw_slots(base, wanted, fitted, used, subsets):
        out.stream(base.numbers[name], drawn)
    title = f"{wanted.signatory.name} – {base.title}"
    out.stream(base.numbers[PACKET], _packet(base, title, str(wanted.number)), XML)
    out.thing(base.numbers[INFO], b"<<%s/Title %s>>" % (base.info, hexadecimal(title)))
    out.thing(base.numbers[FONTS], write_fonts(out, used, subsets))
    return out.finish()


def fit_texts(
    base: Base, wanted: WantedSheet, used: dict[Typeface, Glyphs]
) -> dict[str, Fitted]:
    """Fit a person's texts in their slots, and note in `used` which glyphs they take."""
    texts = _texts(wanted)
    fits = fitter(base.faces)
    fitted = {}
    for slot in base.slots:
        if slot.name in texts:
            _, _, width, height = slot.box
            fitted[slot.name] = fits.fit(
                texts[slot.name], (width, height), wanted.signatory.name
            )
            _note_meanings(fitted[slot.name], used)
    return fitted


def draw_slots(
    base: Base,
    wanted: WantedSheet,
    fitted: Mapping[str, Fitted],
    used: Mapping[Typeface, Glyphs],
    subsets: Mapping[Typeface, Subset],
) -> Iterator[tuple[str, bytes]]:
    """Give the drawing of every slot."""
    for slot in base.slots:
        if slot.name in fitted:
            yield slot.name, _draw_text(slot, fitted[slot.name], used, subsets)
        else:
            yield slot.name, _draw_code(slot, wanted.number.code)


def unprintable(base: Base, wanted: WantedSheet) -> tuple[Problem, ...]:
    """Give what is wrong with somebody's name, function or entity.

    That is each letter that no font here has, and a text that is too long.
    """
    fits, texts = fitter(base.faces), _texts(wanted)
    problems: dict[Problem, None] = {}
    for slot in base.slots:
        _, _, width, height = slot.box
        if slot.name not in texts or slot.name == NUMBER:
            continue
        try:
            fits.fit(texts[slot.name], (width, height), wanted.signatory.name)
        except InputError as error:
            problems |= dict.fromkeys(error.problems)
    return tuple(problems)


def _texts(wanted: WantedSheet) -> dict[str, str]:
    """Give what is written in each slot."""
    person = wanted.signatory
    where = dict.fromkeys(filter(None, (person.entity, person.department)))
    return {
        "name": person.name,
        "function": person.function,
        "entity": " · ".join(where),
        NUMBER: str(wanted.number),
    }


def _note_meanings(fitted: Fitted, used: dict[Typeface, Glyphs]) -> None:
    """Note what each glyph stands for; what it stood for first stays."""
    for line in fitted.lines:
        for run in line.runs:
            meanings = used.setdefault(run.face, {})
            for glyph in run.glyphs:
                if fitted.is_plain or glyph.number not in meanings:
                    meanings[glyph.number] = glyph.text or NOTHING


def _is_told(fitted: Fitted, used: Mapping[Typeface, Glyphs]) -> bool:
    """Tell whether the glyphs alone say what a text is."""
    return fitted.is_plain and all(
        used[run.face][glyph.number] == glyph.text
        for line in fitted.lines
        for run in line.runs
        for glyph in run.glyphs
    )


def _draw_text(
    slot: Slot,
    fitted: Fitted,
    used: Mapping[Typeface, Glyphs],
    subsets: Mapping[Typeface, Subset],
) -> bytes:
    """Draw a text in its box; without one the element stays, empty, to write in."""
    left, top, _, _ = slot.box
    if not fitted.text:
        return b"%s <</MCID %d>>BDC EMC" % (slot.tag.encode(), slot.mark)
    told = b"" if _is_told(fitted, used) else b"/ActualText " + hexadecimal(fitted.text)
    steps = [
        b"q %s <</MCID %d%s>>BDC BT %s rg" % (slot.tag.encode(), slot.mark, told, INK)
    ]
    places = {face: number for number, face in enumerate(used)}
    for line in fitted.lines:
        steps.append(b"1 0 0 -1 %.3f %.3f Tm" % (left, top + line.baseline))
        for run in line.runs:
            steps.append(b"/N%d %.3f Tf" % (places[run.face], fitted.size))
            steps.append(_show(run, subsets[run.face]))
    steps.append(b"ET EMC Q")
    return b"\n".join(steps)


def _show(run: Run, subset: Subset) -> bytes:
    """Give the instruction that shows the glyphs of a run."""
    parts, is_raised = ["[<"], False
    for glyph in run.glyphs:
        if glyph.y or is_raised:
            parts.append(f">]TJ {glyph.y / 1000:.4f} Ts [<")
            is_raised = bool(glyph.y)
        if glyph.x:
            parts.append(f">{-glyph.x:.1f}<")
        parts.append(f"{subset.numbers[glyph.number]:04X}")
        rest = run.face.width(glyph.number) - glyph.advance + glyph.x
        if abs(rest) > UNSEEN:
            parts.append(f">{rest:.1f}<")
    parts.append(">]TJ")
    if is_raised:
        parts.append(" 0 Ts")
    return "".join(parts).encode()


def _draw_code(slot: Slot, text: str) -> bytes:
    """Draw a QR code as a picture of one bit a module."""
    side, rows = qr_rows(text)
    left, top, width, height = slot.box
    return (
        b"q %s <</MCID %d>>BDC 0 g %.3f 0 0 %.3f %.3f %.3f cm\n"
        b"BI/W %d/H %d/IM true/BPC 1/D[1 0]/F/AHx ID %s>\nEI EMC Q"
    ) % (
        slot.tag.encode(),
        slot.mark,
        width,
        -height,
        left,
        top + height,
        side,
        side,
        rows.hex().encode(),
    )


def _packet(base: Base, title: str, number: str) -> bytes:
    """Give the XMP packet with the person's name and the document number in it."""
    name = escape(title, quote=False).encode()
    packet = _TITLE.sub(lambda found: found[1] + name + found[2], base.packet, count=1)
    return packet.replace(_CLOSE, _IDENTIFIER % number.encode(), 1)
