"""Owns what tests in several folders share: the packs of the example clients."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packs.built import EXAMPLES, MAIN, OTHERS, WHOLE

# Whoever runs the tests may speak another language than they expect.
for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
    os.environ.pop(name, None)
os.environ["LANG"] = "C.UTF-8"

# Started in the background, a shell lets a process ignore Ctrl-C, and all it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the packs of the examples once, as a person does; give their folder.

    Of most examples it has the main documents only; see tests/packs/built.py. The first
    worker that asks builds, and the others wait for it.
    """
    base = tmp_path_factory.getbasetemp()
    run = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = run / "packs"
    with run.joinpath("packs.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not run.joinpath("packs.done").exists():
            _build_packs(folder)
            run.joinpath("packs.done").touch()
    return folder


def _build_packs(folder: Path) -> None:
    main = [f"--document={name}" for name in MAIN]
    for clients, options in ((WHOLE, []), (OTHERS, main)):
        answers = [str(EXAMPLES / f"{client}.yaml") for client in clients]
        command = [sys.executable, "-m", "policygen", "build", *answers, *options]
        subprocess.run(
            [*command, "-o", str(folder)], check=True, capture_output=True, timeout=1800
        )
