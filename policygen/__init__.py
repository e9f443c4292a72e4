"""Policy documents that agree with each other, from one set of answers."""
