"""Owns the files of a blueprint folder: which there are, read safely, with places."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from policygen.errors import InputError, MachineError, Problem
from policygen.marked import Mapping, Node, Scalar, Sequence, read_marked

ENDINGS = frozenset({".yaml", ".j2", ".css", ".md", ".svg", ".png", ".jpg"})
DEEPEST = 3
MOST_FILES = 500
LARGEST = 1_000_000

Step = str | int


@dataclass(slots=True, kw_only=True)
class Folder:
    """An opened blueprint folder; `problems` grows while it is read."""

    root: Path
    files: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)
    nodes: dict[str, Node | None] = field(default_factory=dict)

    def label(self, name: str) -> str:
        """Give the path of a file as messages show it."""
        return str(self.root / name)

    def stems(self, folder: str, ending: str) -> list[str]:
        """Give the names, without ending, of the files right in a folder."""
        start = f"{folder}/"
        return sorted(
            name[len(start) : -len(ending)]
            for name in self.files
            if name.startswith(start)
            and name.endswith(ending)
            and "/" not in name[len(start) :]
        )

    def text(self, name: str) -> str:
        """Give the text of a file; a problem is noted and gives ""."""
        try:
            return (self.root / name).read_bytes().decode("utf-8")
        except OSError as error:
            raise unreadable(self.label(name), error) from error
        except UnicodeDecodeError:
            self.report(
                name, 0, "The file is not UTF-8 text.", "Save it again as UTF-8."
            )
            return ""

    def node(self, name: str) -> Node | None:
        """Give a YAML file as nodes, once; a problem is noted and gives None."""
        if name not in self.nodes:
            self.nodes[name] = self._read(name)
        return self.nodes[name]

    def _read(self, name: str) -> Node | None:
        if name not in self.files:
            return None
        try:
            return read_marked((self.root / name).read_bytes(), self.label(name))
        except OSError as error:
            raise unreadable(self.label(name), error) from error
        except InputError as error:
            self.problems.extend(error.problems)
            return None

    def place(self, name: str, *path: Step) -> tuple[int, int]:
        """Give line and column of what a path leads to, or of its last known part.

        A step is a key, an index, or the text, `key` or `id` of an item of a list.
        """
        node = self.node(name)
        here = (1, 0)
        for step in path:
            if node is None:
                break
            found = _walk(node, step)
            if found is None:
                break
            line, column, node = found
            here = (line, column)
        return here

    def problem(
        self, name: str, path: tuple[Step, ...], message: str, hint: str, key: str = ""
    ) -> Problem:
        """Give a problem at the place that a path leads to."""
        line, column = self.place(name, *path)
        return Problem(
            file=self.label(name),
            line=line,
            column=column,
            message=message,
            hint=hint,
            key=key,
        )

    def report(self, name: str, line: int, message: str, hint: str) -> None:
        """Note a problem of a file."""
        self.problems.append(
            Problem(file=self.label(name), line=line, message=message, hint=hint)
        )


def _walk(node: Node, step: Step) -> tuple[int, int, Node] | None:
    if isinstance(node, Mapping) and isinstance(step, str):
        entry = node.entries.get(step)
        return (entry.key_line, entry.key_column, entry.node) if entry else None
    if not isinstance(node, Sequence):
        return None
    for index, item in enumerate(node.items):
        if _is_picked(item, index, step):
            return item.line, item.column, item
    return None


def _is_picked(item: Node, index: int, step: Step) -> bool:
    if isinstance(step, int):
        return index == step
    names = [item]
    if isinstance(item, Mapping):
        names = [node for node in (item.get("key"), item.get("id")) if node]
    return any(isinstance(name, Scalar) and name.text == step for name in names)


def open_folder(root: Path) -> Folder:
    """List the files of a blueprint folder; links and strange files are problems."""
    folder = Folder(root=root)
    names: list[str] = []
    _list_files(folder, root, "", names)
    if len(names) > MOST_FILES:
        raise InputError(
            Problem(
                file=str(root),
                message=f"The blueprint has more than {MOST_FILES} files.",
                hint="Remove what does not belong in it.",
            )
        )
    folder.files = frozenset(names)
    return folder


def _list_files(folder: Folder, here: Path, start: str, names: list[str]) -> None:
    try:
        entries = sorted(os.scandir(here), key=lambda entry: entry.name)
    except OSError as error:
        raise unreadable(str(here), error) from error
    for entry in entries:
        if entry.name.startswith(".") or entry.name.endswith("~"):
            continue
        name = start + entry.name
        if entry.is_symlink():
            folder.report(
                name,
                0,
                "This is a link, which is not followed.",
                "Put the file itself in the folder of the blueprint.",
            )
        elif entry.is_dir():
            _list_inner(folder, Path(entry.path), name, names)
        elif _is_readable(folder, name, entry):
            names.append(name)


def _list_inner(folder: Folder, here: Path, name: str, names: list[str]) -> None:
    if name.count("/") >= DEEPEST:
        folder.report(
            name,
            0,
            f"A blueprint has at most {DEEPEST} levels of folders.",
            "Move what is in this folder up, or remove it.",
        )
    elif len(names) <= MOST_FILES:
        _list_files(folder, here, f"{name}/", names)


def _is_readable(folder: Folder, name: str, entry: os.DirEntry[str]) -> bool:
    ending = Path(name).suffix
    if not entry.is_file() or ending not in ENDINGS:
        known = ", ".join(sorted(ENDINGS))
        folder.report(
            name,
            0,
            "A blueprint has no files of this kind.",
            f"Remove it; these are read: {known}.",
        )
        return False
    size = entry.stat().st_size
    if size > LARGEST:
        folder.report(
            name, 0, f"The file is {size / 1e6:.1f} MB.", "Keep it under 1 MB."
        )
        return False
    return True


def unreadable(path: str, error: OSError) -> MachineError:
    """Give the error for a file that the system does not let us read."""
    return MachineError(
        Problem(
            file=path,
            message=f"The blueprint cannot be read: {error.strerror}.",
            hint="Give yourself the right to read this file.",
        )
    )
