"""Goes through the public door: a folder with a client in it, and commands typed there."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from policygen.cli import main
from tests.builders import TINY, copy_tiny, plant

NORTH = (
    (TINY / "examples" / "studio-north.yaml")
    .read_text(encoding="utf-8")
    .replace("blueprint: bike-shed", "blueprint: ./bike-shed")
)
OURS = Path(__file__).parent.parent / "blueprints" / "social-media" / "examples"
BAKERY = OURS / "bakkerij-peeters.yaml"
CLIENT = "client.yaml"
KEPT = "output/before/kept.txt"
WITHOUT_RIGHTS = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
Change = tuple[str, str]

if "coverage" in sys.modules:
    # What a process of ours was seen to do is kept here, not where it worked.
    os.environ.setdefault("COVERAGE_FILE", str(Path.cwd() / ".coverage"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


def command(*arguments: str | Path) -> list[str]:
    """Give the command as the machine takes it."""
    return [sys.executable, "-m", "policygen", *map(str, arguments)]


def type_command(
    arguments: Sequence[str | Path],
    folder: Path,
    environment: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
) -> Said:
    """Type a command in a folder; `before` are words that go before it."""
    done = subprocess.run(
        [*before, *command(*arguments)],
        cwd=folder,
        env={**os.environ, "LC_ALL": "C.UTF-8", **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    return Said(code=done.returncode, out=done.stdout, err=done.stderr)


def run_here(arguments: Sequence[str | Path], folder: Path) -> Said:
    """Run a command as `type_command` does, in this process: ten times faster."""
    out, err = io.StringIO(), io.StringIO()
    locale = patch.dict(os.environ, {"LC_ALL": "C.UTF-8"})
    with chdir(folder), redirect_stdout(out), redirect_stderr(err), locale:
        try:
            code: object = main._run([str(word) for word in arguments])
        except SystemExit as end:
            code = end.code
    assert isinstance(code, int)
    return Said(code=code, out=out.getvalue(), err=err.getvalue())


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder with a client of the bicycle shed, whose blueprint stands beside it."""

    folder: Path

    def set_up(self) -> Desk:
        """Put the blueprint, the client and an older pack in the folder."""
        copy_tiny(self.folder)
        self.write(CLIENT, NORTH)
        self.write(KEPT, "older")
        return self

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file, with its folders."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content.encode() if isinstance(content, str) else content
        path.write_bytes(data)
        return path

    def change(self, old: str, new: str, file: str = CLIENT) -> int:
        """Change what stands in a file exactly once; give the line of the change."""
        return plant(self.folder, file, old, new)

    def client(self, name: str, *changes: Change) -> Path:
        """Write one more client, which is the first one but for the changes."""
        text = NORTH
        for old, new in changes:
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
            text = text.replace(old, new)
        return self.write(name, text)

    def type(
        self,
        *arguments: str | Path,
        before: Sequence[str] = (),
        **environment: str,
    ) -> Said:
        """Type a command here, in a process of its own when more is asked for."""
        if before or environment:
            return type_command(arguments, self.folder, environment, before)
        return run_here(arguments, self.folder)

    def build(self, *more: str | Path, **environment: str) -> Said:
        """Build the client, as Markdown only when no form is asked for."""
        forms = () if "--format" in more else ("--format", "md")
        return self.type("build", CLIENT, *more, *forms, **environment)

    def files(self, folder: str = ".") -> dict[str, bytes]:
        """Give every file below a folder."""
        root = self.folder / folder
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in sorted(root.rglob("*"))
            if path.is_file()
        }

    def everything(self) -> set[str]:
        """Give all that stands here, but for what a measured test leaves."""
        paths = self.folder.rglob("*")
        return {str(path) for path in paths if not path.name.startswith(".coverage")}

    def pack(self, name: str = "studio-north") -> dict[str, bytes]:
        """Give the files of a pack in the output folder."""
        return self.files(f"output/{name}")

    def refuses(
        self,
        *problems: str,
        arguments: Sequence[str | Path] = (),
        code: int = 1,
        before: Sequence[str] = (),
        **environment: str,
    ) -> Said:
        """Check that a build ends in these problems, says nothing else, writes nothing.

        A problem is `place: message` with the remedy behind it or on the next line.
        """
        there = self.everything()
        said = self.type(
            *(arguments or ("build", CLIENT)), before=before, **environment
        )

        assert (said.code, said.out) == (code, ""), said
        assert "Traceback" not in said.err
        lines = said.err.splitlines()
        heads = [line for line in lines if not line.startswith(" ")]
        assert len(heads) == len(problems), said.err
        for head, problem in zip(heads, problems, strict=True):
            assert head.startswith(problem.splitlines()[0]), said.err
            assert problem in said.err
        assert self.everything() == there
        return said


def without_rights() -> Sequence[str]:
    """Give the words before a command that take from root what others lack."""
    if os.name != "posix" or os.geteuid() != 0:
        return ()
    return WITHOUT_RIGHTS if shutil.which("setpriv") else ()


def can_be_refused() -> bool:
    """Tell whether a command here can be refused the right to read or write."""
    return os.name == "posix" and (os.geteuid() != 0 or bool(without_rights()))


def can_mount() -> bool:
    """Tell whether a small disk can be made here."""
    if not shutil.which("unshare"):
        return False
    words = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0
