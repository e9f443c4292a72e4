"""Stage: templates and facts become Markdown, HTML, PDF and files on disk."""
