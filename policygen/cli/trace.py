"""Owns what stands on the screen above the question: where to wipe from when going back."""

from __future__ import annotations

from dataclasses import dataclass, field

from policygen.cli.ask import Face


@dataclass(slots=True)
class Trace:
    """The places on the screen at which questions were asked, and the first review.

    A face that keeps everything it wrote is left as it is.
    """

    face: Face
    _start: int = 0
    _home: int = 0
    _places: dict[str, tuple[int, str]] = field(default_factory=dict)
    _confirmed: dict[str, int] = field(default_factory=dict)
    _lost: dict[str, None] = field(default_factory=dict)

    def begin(self) -> None:
        """Note that the questions begin here."""
        self._start = self.face.mark()

    def note(self, key: str, group: str) -> None:
        """Note that a question is asked here, under the heading of a group."""
        self._places[key] = (self.face.mark(), group)

    def go_back(self, key: str, group: str) -> str:
        """Wipe what came after a question; give the group whose heading stands now."""
        mark, before = self._places.get(key, (self._start, ""))
        if not self.face.rewind(mark):
            return group
        for other, place in list(self._confirmed.items()):
            if place >= mark:
                del self._confirmed[other]
                self._lost[other] = None
        return before

    def confirm(self, key: str) -> None:
        """Note that an answer is shown here."""
        self._confirmed[key] = self.face.mark()
        self._lost.pop(key, None)

    def take_lost(self) -> tuple[str, ...]:
        """Give the keys of answers that were wiped, to show them again."""
        lost, self._lost = tuple(self._lost), {}
        return lost

    def set_home(self) -> None:
        """Note that the page of all answers stands here."""
        self._home = self.face.mark()

    def go_home(self) -> None:
        """Wipe what came after the page of all answers."""
        self.face.rewind(self._home)
