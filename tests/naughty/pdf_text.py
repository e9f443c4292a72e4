"""Reads the text of a PDF as its standard says: glyphs by ToUnicode, else ActualText."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf
import pypdfium2

_PAIR = re.compile(r"<([0-9a-fA-F]+)>\s+<([0-9a-fA-F]*)>")
_CHARS = re.compile(r"beginbfchar(.*?)endbfchar", re.DOTALL)


@dataclass
class Text:
    """What stands in the text of a document, and what around it on every sheet."""

    body: list[str] = field(default_factory=list)
    margins: list[str] = field(default_factory=list)


def text_layer(data: bytes) -> tuple[str, str]:
    """Give the text of a PDF in the order of its content, and that of its margins."""
    text = Text()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for sheet in pdf.pages:
            _Sheet(text).read(sheet.obj)
    return "".join(text.body), "".join(text.margins)


def seen_by_another(data: bytes) -> list[str]:
    """Give the text of every page as Chrome finds it; a hyphen at a line's end too."""
    with pypdfium2.PdfDocument(data) as pdf:
        texts = [sheet.get_textpage().get_text_bounded() for sheet in pdf]
    return [text.replace("\ufffe", "-").replace("\x02", "-") for text in texts]


class _Sheet:
    def __init__(self, text: Text) -> None:
        self.text = text
        self.open: list[tuple[str, str | None]] = []
        self.meanings: dict[int, str] = {}

    def read(self, content: pikepdf.Object) -> None:
        for step in pikepdf.parse_content_stream(content):
            self.follow(str(step.operator), list(step.operands), content)

    def follow(
        self, operator: str, operands: list[pikepdf.Object], content: pikepdf.Object
    ) -> None:
        if operator in ("BMC", "BDC"):
            self.begin(str(operands[0]), operands[1:])
        elif operator == "EMC":
            self.open.pop()
        elif operator == "Tf":
            font = content.Resources.Font[str(operands[0])]
            self.meanings = dict(_meanings(font))
        elif operator == "TJ":
            self.show(operands[0])
        elif operator == "Do":
            drawn = content.Resources.XObject[str(operands[0])]
            if drawn.get("/Subtype") == "/Form":
                self.read(drawn)

    def begin(self, tag: str, properties: list[pikepdf.Object]) -> None:
        told = properties[0].get("/ActualText") if properties else None
        if told is not None:
            self.add(str(told))
        self.open.append((tag, None if told is None else str(told)))

    def show(self, parts: pikepdf.Object) -> None:
        if any(told is not None for _, told in self.open):
            return
        for part in parts:
            glyphs = bytes(part) if isinstance(part, pikepdf.String) else b""
            for i in range(0, len(glyphs), 2):
                self.add(self.meanings[int.from_bytes(glyphs[i : i + 2], "big")])

    def add(self, text: str) -> None:
        is_margin = any(tag == "/Artifact" for tag, _ in self.open)
        (self.text.margins if is_margin else self.text.body).append(text)


def _meanings(font: pikepdf.Object) -> Iterator[tuple[int, str]]:
    table = font.ToUnicode.read_bytes().decode("ascii")
    for pairs in _CHARS.findall(table):
        for code, text in _PAIR.findall(pairs):
            yield int(code, 16), bytes.fromhex(text).decode("utf-16-be")
