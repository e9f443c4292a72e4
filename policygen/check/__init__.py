"""Stage: answers and rendered text become findings."""
