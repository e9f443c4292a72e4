"""Stage: a folder becomes a Blueprint, with every mistake reported."""
