"""Reads the JSON tables that lie beside the modules which know them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def table(module: str, name: str) -> Any:
    """The table ``<name>.json`` in the folder of *module* (its ``__file__``). Nothing is kept: who asks often keeps it."""
    return json.loads((Path(module).parent / f"{name}.json").read_text("utf-8"))
