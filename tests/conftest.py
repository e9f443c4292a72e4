"""Owns what tests in several folders share: the packs of the example clients."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packs.built import EXAMPLES, MAIN, OTHERS, WHOLE

# Started in the background, a shell lets a process ignore Ctrl-C, and all it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the packs of the examples once, as a person does; give their folder.

    Of most examples it has the main documents only; see tests/packs/built.py.
    Tests that use it belong to the xdist group "packs", so that one worker builds.
    """
    folder = tmp_path_factory.mktemp("packs")
    main = [f"--document={name}" for name in MAIN]
    for clients, options in ((WHOLE, []), (OTHERS, main)):
        answers = [str(EXAMPLES / f"{client}.yaml") for client in clients]
        command = [sys.executable, "-m", "policygen", "build", *answers, *options]
        subprocess.run(
            [*command, "-o", str(folder)], check=True, capture_output=True, timeout=1800
        )
    return folder
