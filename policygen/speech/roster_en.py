"""Owns the English sentences about lists of people: what they hold, what to mend."""

TEXTS: dict[str, str] = {}
