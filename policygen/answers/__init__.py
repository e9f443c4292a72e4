"""Stage: what a client said becomes validated Answers; the next question."""
