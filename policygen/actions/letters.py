"""Owns letters to people: a file that a mail program opens as a draft, ready to send."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from pathlib import Path

from policygen.disk import slug, write_file
from policygen.errors import InputError
from policygen.speech.told import problem

OWNER_ONLY = 0o600
ENDING = ".eml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter to one person; `attachment` goes with it when it is there.

    `number` is that of the sheet it is about.
    """

    to: Address
    sender: Address | None
    language: str
    subject: str
    paragraphs: Iterable[str]
    number: str
    attachment: Path | None = None


def write_letter(folder: Path, letter: Letter) -> Path:
    """Write a letter that only its owner may read; give its file.

    X-Unsent opens it as a draft in Outlook. There is no date in it and no number drawn
    by chance, so the same letter is the same bytes.
    """
    message = EmailMessage()
    if letter.sender:
        message["From"] = letter.sender
    message["To"] = letter.to
    message["Subject"] = letter.subject
    message["X-Unsent"] = "1"
    message.set_content("\n\n".join(letter.paragraphs) + "\n", cte="quoted-printable")
    message["Content-Language"] = letter.language
    file = letter.attachment
    if file and file.exists():
        message.add_attachment(
            file.read_bytes(),
            maintype="application",
            subtype="pdf",
            filename=file.name,
        )
        message.set_boundary(f"={sha256(letter.number.encode()).hexdigest()[:40]}=")
    path = folder / letter_name(letter.to.display_name, letter.number)
    write_file(path, message.as_bytes(policy=SMTP), mode=OWNER_ONLY)
    return path


def letter_name(name: str, number: str) -> str:
    """Give the name of the file of a letter."""
    return f"{slug(name)}-{number.lower()}{ENDING}"


def find_address(name: str, email: str) -> Address | None:
    """Give the address of a person, None when there is none that can be written to."""
    try:
        return Address(display_name=name, addr_spec=email) if email.isascii() else None
    except (ValueError, IndexError, MessageError):
        return None


def read_sender(text: str, name: str = "") -> Address | None:
    """Give the address that letters are from; "" is none, and none of ours is wrong."""
    if not text:
        return None
    found = find_address(name, text)
    if found is None:
        raise InputError(problem("signoff.sender", text=text))
    return found
