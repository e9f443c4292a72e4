"""Owns the option that accepts golden text after it has been read."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden-update",
        action="store_true",
        help="write the golden files anew; read the difference before you commit it",
    )
