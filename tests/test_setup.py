"""What must be true of the script behind `make demo` and `make test`."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOOLS = ("bash", "cat", "cksum", "dirname", "rm")
PYTHON = """#!/bin/sh
case "$2" in
  *ctypes*) exit {pango} ;;
  *version_info*) exit {old} ;;
esac
exit 0
"""


def set_up(
    folder: Path, *, pango: bool, old: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run the script where there is no root, no apt and only the Python given."""
    commands = folder / "bin"
    commands.mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        assert found
        (commands / name).symlink_to(found)
    script = PYTHON.format(pango=int(not pango), old=int(old))
    (commands / "python3").write_text(script)
    (commands / "id").write_text("#!/bin/sh\necho 1000\n")
    for name in ("python3", "id"):
        (commands / name).chmod(0o755)
    project = folder / "a project"
    (project / "tools").mkdir(parents=True)
    shutil.copy(ROOT / "tools" / "setup.sh", project / "tools")
    shutil.copy(ROOT / "pyproject.toml", project)
    return subprocess.run(
        [str(commands / "bash"), str(project / "tools" / "setup.sh"), "run"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": str(commands)},
    )


def test_without_root_and_pango_the_exact_line_is_printed(tmp_path: Path) -> None:
    result = set_up(tmp_path, pango=False)

    assert result.returncode == 1
    assert (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends "
        "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0\n"
    ) in result.stderr
    assert not (tmp_path / "a project" / ".venv").exists()


def test_without_a_python_that_is_new_enough_it_says_so(tmp_path: Path) -> None:
    result = set_up(tmp_path, pango=True, old=True)

    assert result.returncode == 1
    assert "needs Python 3.11 or newer" in result.stderr


@pytest.mark.parametrize("name", ["setup.sh", "check.sh"])
def test_the_scripts_stop_at_the_first_failure(name: str) -> None:
    lines = (ROOT / "tools" / name).read_text().splitlines()

    assert "set -euo pipefail" in lines


def test_the_gate_is_the_command_of_the_readme() -> None:
    gate = (ROOT / ".ci" / "run").read_text().splitlines()

    assert gate[-1] == "make test"
    assert "    make test" in (ROOT / "README.md").read_text().splitlines()
