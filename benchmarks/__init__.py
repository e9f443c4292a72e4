"""Measurements of speed; they print ratios and never fail."""
