"""Owns who may see a value or a document."""

from __future__ import annotations

from enum import StrEnum


class Audience(StrEnum):
    """From everybody to a few: `public`, `staff`, `restricted`."""

    PUBLIC = "public"
    STAFF = "staff"
    RESTRICTED = "restricted"

    def may_see(self, other: Audience) -> bool:
        """Tell whether a document for this audience may show a value of `other`."""
        order = list(Audience)
        return order.index(other) <= order.index(self)
