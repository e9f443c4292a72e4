"""Owns which face the wizard shows: the rich one where a terminal can carry it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TextIO

from policygen.cli.ask import Face
from policygen.cli.ask_plain import PlainFace


def wants_plain(environment: Mapping[str, str], stdin: TextIO, stdout: TextIO) -> bool:
    """Tell whether there is no terminal that can move its cursor, or none wanted."""
    if environment.get("TERM", "") == "dumb" or environment.get("ACCESSIBLE"):
        return True
    return not (stdin.isatty() and stdout.isatty())


def choose_face(language: str, *, plain: bool) -> Face:
    """Give the rich face where the terminal can carry it, else the plain one."""
    if not plain and not wants_plain(os.environ, sys.stdin, sys.stdout):
        from policygen.cli.ask_rich import open_rich

        rich = open_rich(language)
        if rich is not None:
            return rich
    return PlainFace(language, sys.stdin, sys.stdout)
