"""Reads the JSON tables beside this package."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def load(name: str) -> dict[str, Any]:
    """The table ``<name>.json``."""
    return json.loads((HERE / f"{name}.json").read_text("utf-8"))
