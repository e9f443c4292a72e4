"""A process that freezes versions until it is killed, and tells each that is safe."""

from __future__ import annotations

import sys
from pathlib import Path

from policygen.actions.release import ReleaseOptions, release_client
from policygen.model.pack import Format


def main(client: Path, first: int) -> None:
    """Freeze one version after the other; a line on stdout follows each."""
    options = ReleaseOptions(
        output=client.parent / "output", formats=(Format.MD, Format.HTML)
    )
    for number in range(first, first + 1000):
        release_client(client, f"{number}.0", options, lambda *_: None)
        sys.stdout.write(f"{number}.0\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
