"""Owns finding what signing off works on: a client's folder, releases and register."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from policygen.actions.client import open_client
from policygen.actions.glimpse import glimpse
from policygen.actions.limits import for_client
from policygen.disk import slug
from policygen.register.store import Register
from policygen.release.shelf import Shelved, find_releases
from policygen.settings import REGISTER, SHEETS, SIGNOFF


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A client as signing off sees it.

    `client` is the name of the folder and `name` that of the company; `language` is
    the client's own, in which its HR is told things.
    """

    client: str
    name: str
    language: str
    folder: Path
    register: Register
    releases: tuple[Shelved, ...]

    @property
    def newest(self) -> Shelved | None:
        """Give the newest release that can be read."""
        whole = [shelved for shelved in self.releases if shelved.record]
        return whole[-1] if whole else None

    @property
    def signoff(self) -> Path:
        """Give the folder of what comes with signing off, beside the releases."""
        return self.folder / SIGNOFF

    def sheets_folder(self, version: str) -> Path:
        """Give where the personal sheets of a version go."""
        return self.signoff / version / SHEETS


def find_office(
    client: Path, output: Path, register: Path | None = None, locale: str = "en"
) -> Office:
    """Give the office of a client: its answers file, or its folder under the output.

    With the folder, an answers file that is being edited cannot stand in the way.
    `locale` is the language to speak while nothing says the client's own.
    """
    folder = (
        client.resolve() if client.is_dir() else output / slug(_name(client, locale))
    )
    releases = find_releases(folder)
    record = next((one.record for one in reversed(releases) if one.record), None)
    return Office(
        client=folder.name,
        name=record.client if record else folder.name,
        language=record.language if record else _language(client) or locale,
        folder=folder,
        register=Register(register or folder / REGISTER),
        releases=releases,
    )


def _language(client: Path) -> str:
    return "" if client.is_dir() else glimpse(client).language


def _name(client: Path, locale: str) -> str:
    return for_client(client, locale, _read_name, client, locale)


def _read_name(client: Path, locale: str) -> str:
    return open_client(client, locale=locale).name
