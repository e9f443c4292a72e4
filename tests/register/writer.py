"""A process that writes events until it is killed, and tells what it was promised."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from policygen.model.signoff import Entry, EventKind
from policygen.register.store import Register

NOW = datetime(2027, 1, 4, tzinfo=UTC)


def main(path: Path, who: str, most: int) -> None:
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


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
