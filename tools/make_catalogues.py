"""Compiles the words of the command line: policygen/speech/locales, from .po to .mo.

Run it after a .po file changed: `python tools/make_catalogues.py`. Python reads .mo only.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from policygen.speech.catalogues import DOMAIN, FOLDER

DATED = datetime(2026, 1, 1, tzinfo=UTC)


def main() -> None:
    """Write every catalogue."""
    for source in sources():
        target = source.with_suffix(".mo")
        target.write_bytes(compile_catalogue(source))
        print(target)


def sources() -> list[Path]:
    """Give the files with the words of each language."""
    return sorted(FOLDER.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def compile_catalogue(source: Path) -> bytes:
    """Give a file of words in the form that Python reads."""
    with source.open("rb") as lines:
        catalogue = read_po(lines, locale=source.parts[-3])
    # Babel would write today's date: the same words give the same bytes.
    catalogue.creation_date = catalogue.revision_date = DATED
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    return compiled.getvalue()


if __name__ == "__main__":
    main()
