"""Owns a short cut of Markdown: texts without any mark are not searched for marks."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from typing_extensions import override

_MARK = re.compile(r"[\\`*_\[<&!]|  \n")
_JUST_BEFORE_INLINE = 21


class _PlainTexts(Treeprocessor):
    """Tells the converter of each text whether a mark can be in it at all.

    It tries thirteen patterns one after the other on every text; most texts of a
    document, such as the cells of its tables, have nothing that any of them starts with.
    """

    @override
    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not _MARK.search(element.text):
                element.text = AtomicString(element.text)


def mark_plain_texts(converter: Markdown) -> None:
    """Let a converter pass over the texts in which no mark can be."""
    converter.treeprocessors.register(
        _PlainTexts(converter), "plain texts", _JUST_BEFORE_INLINE
    )
