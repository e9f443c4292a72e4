"""Owns the reading of web addresses and of the names of files beside the answers."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from policygen.answers.refused import Refused, Word, nearest

LONGEST = 2_000
_LABEL = re.compile(r"(?!-)[^\W_](?:[\w-]{0,61}[^\W_])?")
_SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.\-]*):(?!\d)")
_UNSAFE = re.compile(r"[\s\"'<>\\^`{|}\x00-\x1f\x7f-\x9f]")


def read_url(raw: str) -> str:
    """Give an https address; one without scheme gets it, another one is refused."""
    text = raw.strip()
    scheme = _SCHEME.match(text)
    if scheme and scheme["scheme"].lower() == "http":
        raise Refused("url_http", raw=raw, meant=f"https{text[4:]}")
    if scheme and scheme["scheme"].lower() != "https":
        raise Refused("url_scheme", raw=raw, scheme=scheme["scheme"])
    if not scheme:
        text = f"https://{text.removeprefix('//')}"
    if _UNSAFE.search(text) or len(text) > LONGEST:
        raise Refused("url", raw=raw)
    return _normalise(raw, text)


def _normalise(raw: str, text: str) -> str:
    try:
        parts = urlsplit(text)
        host, _ = (parts.hostname or "").rstrip("."), parts.port
    except ValueError as error:
        raise Refused("url", raw=raw) from error
    if "@" in parts.netloc:
        raise Refused("url_login", raw=raw)
    labels = host.split(".")
    if len(labels) < 2 or labels[-1].isdigit():  # noqa: PLR2004  a name and its end
        raise Refused("url", raw=raw)
    if not all(_LABEL.fullmatch(label) for label in labels):
        raise Refused("url", raw=raw)
    rest = text[len("https://") + len(parts.netloc) :]
    return f"https://{parts.netloc.lower()}{rest}"


def read_file_name(raw: str, folder: Path | None) -> str:
    """Give the name of a file in the folder of the answers, or below it."""
    text = raw.strip().replace("\\", "/")
    path = PurePosixPath(text)
    is_drive = re.match(r"[A-Za-z]:", text) is not None
    if not text or path.is_absolute() or is_drive or ".." in path.parts:
        raise _refused("file_outside", raw)
    if folder is not None:
        _look_for(raw, folder, path)
    return path.as_posix()


def _look_for(raw: str, folder: Path, path: PurePosixPath) -> None:
    target = folder / path
    try:
        if target.is_dir():
            raise Refused("file_folder", raw=raw)
        if not target.is_file():
            raise _missing(raw, target, path)
        if not target.resolve().is_relative_to(folder.resolve()):
            raise _refused("file_outside", raw)
    except (OSError, ValueError) as error:
        raise _refused("file_missing", raw) from error


def _missing(raw: str, target: Path, path: PurePosixPath) -> Refused:
    parent = target.parent
    names = [item.name for item in parent.iterdir()] if parent.is_dir() else []
    near = nearest(path.name, sorted(names))
    if near:
        return _refused("file_missing_meant", raw, str(path.parent / near))
    return _refused("file_missing", raw)


def _refused(code: str, raw: str, meant: str = "") -> Refused:
    """Give a refusal that says beside which file the named one belongs."""
    return Refused(code, raw=raw, meant=meant, home=Word("answers_file"))
