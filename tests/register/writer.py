"""Processes that write events until they are killed, and tell what they were promised."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from policygen.model.event import Entry, EventKind
from policygen.register.store import Register

NOW = datetime(2027, 1, 4, tzinfo=UTC)


def main(path: Path, who: str, most: int, pause: float = 0) -> None:
    """Write events one by one; a line on stdout follows each that is safe."""
    register = Register(path)
    for number in range(most):
        mark = f"{who}-{number}"
        entry = Entry(
            kind=EventKind.ISSUED, version="1.0", number=mark, payload={"name": mark}
        )
        with register.writing(NOW) as pen:
            pen.append([entry])
        sys.stdout.write(f"{mark}\n")
        sys.stdout.flush()
        time.sleep(pause)


def main_of_many(path: Path, writers: list[str], most: int, pause: float) -> None:
    """Write as many processes at once; each opens the register for itself."""
    for who in writers[1:]:
        if os.fork() == 0:
            main(path, who, most, pause)
            return
    main(path, writers[0], most, pause)
    for _ in writers[1:]:
        _, status = os.wait()
        if status:
            sys.exit(1)


if __name__ == "__main__":
    main_of_many(
        Path(sys.argv[1]),
        sys.argv[2].split(","),
        int(sys.argv[3]),
        float(sys.argv[4]) if sys.argv[4:] else 0,
    )
