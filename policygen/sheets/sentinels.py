"""Owns the colours that mark where something personal comes, and finding them again.

In the base every slot is a box filled with one colour, and holds a letter or a picture
in another. The box tells where the place is, what is in it which element owns it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pikepdf import (
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Object,
    Page,
    parse_content_stream,
    unparse_content_stream,
)

from policygen.sheets.page import SLOTS

Box = tuple[float, float, float, float]
Instruction = ContentStreamInstruction | ContentStreamInlineImage

INK, GROUND = (3, 7, 201), (3, 7, 101)
"""Red, green and the first blue of the letters, and of the boxes."""
OPENS, CLOSES = frozenset({"BDC", "BMC"}), "EMC"
_ART = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" '
    'height="10" role="img" style="background:{ground}"><title>{alt}</title>'
    '<path d="M0 0h10v10h-10z" fill="{ink}"/></svg>'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place for something personal, in the units of the page's own drawing.

    `box` is left, top, width and height, measured downwards from the top. `tag` and
    `mark` say which element of the structure tree owns what is drawn there.
    """

    name: str
    box: Box
    tag: str
    mark: int


@dataclass(slots=True)
class _Found:
    boxes: dict[str, Box] = field(default_factory=dict)
    pieces: list[list[Instruction] | tuple[str, str, int]] = field(default_factory=list)


def marked_slots(alt: str) -> Mapping[str, str]:
    """Give the HTML of every slot with its colours; `alt` describes the QR code."""
    slots = {}
    for number, name in enumerate(SLOTS):
        ink, ground = (
            f"rgb({red},{green},{blue + number})" for red, green, blue in (INK, GROUND)
        )
        if name == "code":
            slots[name] = _ART.format(alt=alt, ink=ink, ground=ground)
            continue
        style = f"color:{ink};background:{ground}"
        slots[name] = f'<span class="slot slot-{name}" style="{style}">n</span>'
    return slots


def split_page(page: Page) -> list[bytes | Slot]:
    """Give the drawing of a page as constant pieces with the slots between them.

    The list holds no slot when the page has none.
    """
    found = _Found()
    current: list[Instruction] = []
    for block in _blocks(page):
        ground, ink = _slot_in(block, GROUND), _slot_in(block, INK)
        if ground:
            found.boxes[ground] = _box_of(block)
        elif ink:
            tag, mark = _owner_of(block[0])
            found.pieces += [current, (ink, tag, mark)]
            current = []
        else:
            current += block
    found.pieces.append(current)
    return [
        Slot(name=piece[0], box=found.boxes[piece[0]], tag=piece[1], mark=piece[2])
        if isinstance(piece, tuple)
        else unparse_content_stream(piece)
        for piece in found.pieces
    ]


def _blocks(page: Page) -> Iterator[list[Instruction]]:
    """Give marked content as one block each, everything else one by one."""
    block: list[Instruction] = []
    depth = 0
    for instruction in parse_content_stream(page):
        operator = str(instruction.operator)
        depth += operator in OPENS
        block.append(instruction)
        depth -= operator == CLOSES
        if depth == 0:
            yield block
            block = []


def _slot_in(block: list[Instruction], colours: tuple[int, int, int]) -> str:
    """Give the slot that one of these colours in a block stands for, or ""."""
    red, green, blue = colours
    for instruction in block:
        if str(instruction.operator) == "rg":
            shade = [round(float(part) * 255) for part in _operands(instruction)]
            number = shade[2] - blue
            if shade[:2] == [red, green] and 0 <= number < len(SLOTS):
                return SLOTS[number]
    return ""


def _box_of(block: list[Instruction]) -> Box:
    """Give the rectangle that a block fills."""
    for instruction in block:
        if str(instruction.operator) == "re":
            left, top, width, height = map(float, _operands(instruction))
            return left, top, width, height
    raise LookupError("re")


def _owner_of(instruction: Instruction) -> tuple[str, int]:
    """Give the tag and the MCID with which a block of marked content begins."""
    tag, properties = _operands(instruction)
    return str(tag), int(properties["/MCID"])


def _operands(instruction: Instruction) -> list[Object]:
    if isinstance(instruction, ContentStreamInlineImage):
        return []
    return list(instruction.operands)
