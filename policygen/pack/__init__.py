"""Stage: which documents and clauses apply, and what each may see."""
