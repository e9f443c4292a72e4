"""Mends WeasyPrint's tagged PDF until it is PDF/A-3a and PDF/UA-1 at once."""
