"""The terminal face: draws nouns, starts actions."""
