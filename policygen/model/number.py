"""Owns the number of a sheet: making one, reading one, and its check digits."""

from __future__ import annotations

import re
from binascii import crc_hqx
from dataclasses import dataclass
from typing import TypeAlias

Turn: TypeAlias = tuple[str, int]
"""A version, and the place of a number among those of that version."""

DIGITS = 6
_NUMBER = re.compile(
    r"(?P<prefix>[A-Z]{1,8})[-:](?P<version>[0-9.]{1,20})[-:]"
    rf"(?P<sequence>[0-9]{{{DIGITS}}})[-:](?P<check>[0-9A-F]{{4}})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNumber:
    """The number of one sheet: `SMP-2.1.0-000001-8F3A`, the last part check digits."""

    prefix: str
    version: str
    sequence: int
    check: str

    def __str__(self) -> str:
        """Give the number as it is printed and typed."""
        return f"{self._body()}-{self.check}"

    @property
    def code(self) -> str:
        """Give the number as it stands in a QR code, with colons."""
        return str(self).replace("-", ":")

    @property
    def turn(self) -> Turn:
        """Give what no two sheets of a client may have in common."""
        return self.version, self.sequence

    def fits(self, client: str) -> bool:
        """Tell whether the check digits are those of this number for a client."""
        return self.check == _check(client, self._body())

    def _body(self) -> str:
        return f"{self.prefix}-{self.version}-{self.sequence:0{DIGITS}}"


def make_number(
    client: str, prefix: str, version: str, sequence: int
) -> DocumentNumber:
    """Give the number of a sheet; `client` is the slug of the client's folder."""
    number = DocumentNumber(prefix=prefix, version=version, sequence=sequence, check="")
    return DocumentNumber(
        prefix=prefix,
        version=version,
        sequence=sequence,
        check=_check(client, str(number)[:-1]),
    )


def read_number(text: str) -> DocumentNumber | None:
    """Read a number as it was typed or scanned; None when it is no number at all.

    Spaces and small letters are forgiven; whether the check digits are right is for
    `fits` to say.
    """
    found = _NUMBER.fullmatch("".join(text.split()).upper())
    if found is None:
        return None
    return DocumentNumber(
        prefix=found["prefix"],
        version=found["version"],
        sequence=int(found["sequence"]),
        check=found["check"],
    )


def make_prefix(blueprint: str) -> str:
    """Give the letters before the numbers of a blueprint: social-media gives SMP.

    They are the first letters of its words, and the P of pack.
    """
    letters = "".join(word[0] for word in re.findall(r"[a-z]+", blueprint.lower()))
    return f"{letters[:7].upper()}P"


def _check(client: str, body: str) -> str:
    """Give the CRC-16 (CCITT) of a number for a client, as four digits.

    It finds every single wrong character, every two that were swapped, and a number
    of another client all but one time in 65,536.
    """
    start = crc_hqx(client.encode(), 0xFFFF)
    return f"{crc_hqx(body.encode(), start):04X}"
