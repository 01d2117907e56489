"""Reads the JSON tables beside this package."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..tables import table

HERE = Path(__file__).parent


def load(name: str) -> dict[str, Any]:
    """The table ``<name>.json``."""
    return table(__file__, name)
