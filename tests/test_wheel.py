"""The wheel alone is enough: no checkout, no folder of ours, nothing installed before."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.pdf
def test_the_wheel_alone_builds_the_example(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C.UTF-8"}
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "-w",
        str(tmp_path),
    ]
    subprocess.run([*build, str(ROOT)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("policygen-*.whl")
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "-q", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    empty = tmp_path / "empty"
    empty.mkdir()
    where = "import policygen.settings as s; print(s.blueprints_folder())"
    found = subprocess.run(
        [str(python), "-c", where],
        check=True,
        capture_output=True,
        text=True,
        cwd=empty,
        env=environment,
    )
    example = Path(found.stdout.strip()) / "social-media/examples/bakkerij-peeters.yaml"

    result = subprocess.run(
        [str(python.with_name("policygen")), "build", str(example)],
        check=False,
        capture_output=True,
        text=True,
        cwd=empty,
        env=environment,
    )

    assert result.returncode == 0, result.stderr
    assert example.is_relative_to(tmp_path / "venv")
    assert len(list(empty.rglob("output/bakkerij-peeters/*/*.pdf"))) >= 6
