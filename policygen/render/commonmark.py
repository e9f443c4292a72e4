"""Owns the Markdown that is delivered: values written as text that stays text.

Only what can matter in its place is escaped, so that the file reads well as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policygen.render.targets import fill_target
from policygen.sandbox.vault import TOKEN, Kind, Vault, whole

_WORD = TOKEN.pattern.replace("(", "(?:")
_PIECE = re.compile(
    rf"(?<![\\`])(?P<ticks>`+)(?P<code>[^`\n]*{_WORD}[^`\n]*)(?P=ticks)(?!`)"
    rf"|\]\((?P<target>[^()\s<>]*{_WORD}[^()\s<>]*)\)"
    rf"|(?P<word>{_WORD})"
)
_BLANKS = re.compile(r"[ \t\r\n]+")
_PREFIX = r"(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*"
_AT_START = re.compile(_PREFIX)
_AFTER_MARKER = re.compile(_PREFIX + r"(?:[-+*>]|#{1,6}|\d{1,9}[.)])")
_AFTER_NUMBER = re.compile(_PREFIX + r"\d{1,9}")
_AFTER_ENTITY = re.compile(r"(?:<|&#?\w*)\Z")
_AFTER_MARK = re.compile(_PREFIX + r"[-=#+:]+")
_STARTS_BLOCK = re.compile(r"[-+](?=\s|\Z)|[-=:](?=[-=:|\s]*\Z)|>|#(?=#{0,5}(?:\s|\Z))")
_DIGITS = re.compile(r"[0-9]{1,9}")
_NUMBER = re.compile(r"([0-9]{0,9})([.)])(?=\s|\Z)")
_DIGITS_THEN_DOT = re.compile(rf"\d*(?:[.)]|{_WORD})")
_SPECIAL = re.compile(
    r"(?P<always>[`*\[\]<|~]|(?<![^\W_])_|_(?![^\W_])|\\(?=[!-/:-@\[-`{-~]|\s?\Z|[\u2028\u2029]))"
    r"|(?P<entity>&(?=#?\w*(?:;|\Z)))"
    r"|(?P<closing>(?:(?<=[ \t])|\A)#(?=#*\s*\Z))"
    r"|(?P<bang>!\Z)"
    r"|(?P<odd>\A\s|\s\Z|[\u2028\u2029])"
)
_BACKTICKS = re.compile(r"`+")
_ODD_BACKSLASHES = re.compile(r"(?<!\\)(?:\\\\)*\\\Z")
_ITEM = re.compile(r" *1\. ")
LOOK_AHEAD = 64
_LOOSE = re.compile(r"(?:[ \t]|(?<!\\)[*_~])\Z")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands: the line before it, and all that comes after it."""

    line: str
    rest: str

    @property
    def starts_block(self) -> bool:
        return _AT_START.fullmatch(self.line) is not None

    @property
    def in_table(self) -> bool:
        return self.line.lstrip("> \t").startswith("|")

    @property
    def in_heading(self) -> bool:
        return self.line.lstrip("> \t").startswith("#")


def write_parts(
    text: str, parts: Sequence[str], vault: Vault
) -> tuple[str, tuple[str, ...]]:
    """Write Markdown as a whole, and each of the parts of which it is made.

    `parts` stand in the text in this order, each from the start of a line to its end;
    a part that does not is written by itself.
    """
    pieces: list[str] = []
    written: list[str] = []
    end = 0
    for part in parts:
        start = text.find(part, end)
        one = write_markdown(part, vault)
        written.append(one)
        if start < 0 or text[start - 1 : start] not in ("", "\n"):
            continue
        pieces += (write_markdown(text[end:start], vault), one)
        end = start + len(part)
    pieces.append(write_markdown(text[end:], vault))
    return "".join(pieces), tuple(written)


def write_markdown(text: str, vault: Vault) -> str:
    """Put the values back into Markdown, each as text and nothing else."""
    text = _count_items(text)
    pieces: list[str] = []
    line = ""
    end = 0
    for found in _PIECE.finditer(text):
        before = text[end : found.start()]
        end = found.end()
        line = _line_so_far(line, before)
        place = _Place(line, text[end : end + LOOK_AHEAD])
        written = _write(found, vault, place)
        pieces += (before, written)
        line = _line_so_far(line, written)
    return whole("".join(pieces) + text[end:])


def _count_items(text: str) -> str:
    """Number the items that an author wrote as `1.` each, for who reads the file."""
    counts: dict[int, int] = {}
    lines = []
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip(" "))
        item = _ITEM.match(line)
        if item:
            counts = {deep: count for deep, count in counts.items() if deep <= indent}
            counts[indent] = counts.get(indent, 0) + 1
            lines.append(f"{' ' * indent}{counts[indent]}{line[indent + 1 :]}")
            continue
        if line.strip():
            counts = {deep: count for deep, count in counts.items() if deep < indent}
        lines.append(line)
    return "\n".join(lines)


def write_line(text: str) -> str:
    """Write a text that stands alone on the line of a heading."""
    return escape_value(text, _Place("# ", ""))


def write_piece(text: str, line: str) -> str:
    """Write a text that comes after `line` and before more; `line` is "" at its start."""
    return escape_value(text, _Place(line, "x"))


def _line_so_far(line: str, more: str) -> str:
    _, end, tail = more.rpartition("\n")
    return tail if end else line + more


def _write(found: re.Match[str], vault: Vault, place: _Place) -> str:
    if found["code"]:
        return _code(vault.plain(found["code"]), place)
    if found["target"]:
        return f"]({_target(found['target'], vault)})"
    word = found["word"]
    secret = vault.secret_of(word)
    if secret.kind is Kind.BREAK:
        return _line_end(place)
    slash = "\\" if _ODD_BACKSLASHES.search(place.line) else ""
    if secret.kind is Kind.TODO and place.rest[:1] not in ("(", "[", ":"):
        title = escape_value(secret.html, _Place("[[TO DO: ", "]]"))
        return f"{slash}[[TO DO: {title}]]"
    return slash + escape_value(vault.plain(word), place)


def _line_end(place: _Place) -> str:
    if place.in_table:
        return "<br>"
    return " " if place.in_heading else "  \n"


def _target(target: str, vault: Vault) -> str:
    filled = fill_target(target, vault) or "#"
    return re.sub(r"&(?=#?\w+;)", "&amp;", filled).replace("*", "%2A")


def _code(text: str, place: _Place) -> str:
    text = _BLANKS.sub(" ", text)
    longest = max(map(len, _BACKTICKS.findall(text)), default=0)
    if place.in_table:
        text = text.replace("|", "\\|")
    pad = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    fence = "`" * (longest + 1)
    return f"{fence}{pad}{text}{pad}{fence}"


def escape_value(value: str, place: _Place) -> str:
    """Write a value so that a CommonMark reader shows exactly its characters."""
    text = _BLANKS.sub(" ", value)
    core = text.strip(" ")
    if not core:
        return _space_before(place) if text else ""
    before = _space_before(place) if text.startswith(" ") else ""
    after = " " if text.endswith(" ") and not _drops_space(place.rest) else ""
    start = _Place(place.line + before, place.rest)
    head, core = _first(core, start)
    escaped = _SPECIAL.sub(lambda found: _escape(found, place), core)
    return before + head + escaped + after


def _first(core: str, place: _Place) -> tuple[str, str]:
    """Write as many first characters as matter for what stands before the value."""
    if _AFTER_ENTITY.search(place.line) and re.match(r"[!-~]", core):
        return _entity(core[0]), core[1:]
    after_bracket = place.line.endswith("]") and core[0] in "(:"
    after_mark = _AFTER_MARK.fullmatch(place.line) and core[0] in "-=#+:"
    if after_bracket or after_mark:
        return f"\\{core[0]}", core[1:]
    if place.starts_block or _AFTER_NUMBER.fullmatch(place.line):
        return _first_of_block(core, place)
    return "", core


def _first_of_block(core: str, place: _Place) -> tuple[str, str]:
    if _DIGITS.fullmatch(core) and place.rest[:1] in (".", ")"):
        return f"{core}\\", ""
    if _DIGITS.fullmatch(core) and _DIGITS_THEN_DOT.match(place.rest):
        return _entity(core[0]), core[1:]
    found = _NUMBER.match(core)
    if found:
        return f"{found[1]}\\{found[2]}", core[found.end() :]
    if place.starts_block and _STARTS_BLOCK.match(core):
        return f"\\{core[0]}", core[1:]
    return "", core


def _escape(found: re.Match[str], place: _Place) -> str:
    """Escape one character in the middle or at the end of a value."""
    character = found[0]
    if found["odd"]:
        return _entity(character)
    if found["bang"] and not re.match(rf"\[|{_WORD}", place.rest):
        return character
    if character == "\\" and found.end() == len(found.string) and place.rest[:1] == "|":
        return _entity(character)
    return f"\\{character}"


def _entity(character: str) -> str:
    return f"&#{ord(character)};"


def _space_before(place: _Place) -> str:
    if place.starts_block or _LOOSE.search(place.line):
        return ""
    return "&#32;" if _AFTER_MARKER.fullmatch(place.line) else " "


def _drops_space(rest: str) -> bool:
    return rest[:1] in ("", *"\n*_~ \t|")
