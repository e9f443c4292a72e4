"""The judges of screen pages: Chromium with axe, and the Nu HTML checker."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKER = HERE / "node_modules/vnu-jar/build/dist/vnu.jar"
LIMIT = 600
# The checker does not work out hashes, nor does it know that `data:` allows a picture
# that is long. A browser does, and says so when one is refused.
ASK_A_BROWSER = re.compile(r"or nonce/hash\)|image .data:image/.* blocked by .img-src")


def ask_browser(files: Sequence[Path], narrow: Sequence[Path] = ()) -> list[str]:
    """Open every page at 320 and 1280 px and as it is printed, light and dark.

    Gives the complaints. Pages in `narrow` are opened at 320 px in the light only.
    """
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium, "Chromium is missing: run make test, which installs it."
    done = subprocess.run(
        ["node", "check_pages.mjs", chromium, *files, "--narrow", *narrow],
        cwd=HERE,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    complaints: list[str] = json.loads(done.stdout)
    return complaints


def ask_checker(files: Sequence[Path]) -> list[str]:
    """Let the Nu HTML checker read every page; give its errors and warnings."""
    assert CHECKER.exists(), "The Nu checker is missing: run make test."
    done = subprocess.run(
        ["java", "-jar", CHECKER, "--format", "json", *map(str, files)],
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    return [
        f"{message.get('url')}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(done.stderr)["messages"]
        if not ASK_A_BROWSER.search(message["message"])
    ]
