"""Reads the JSON files of this folder, each once and only when it is asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ..tables import table

HERE = Path(__file__).parent


@cache
def load(name: str) -> dict:
    """The file *name* (``"services"``, ``"event_texts/latin/es"``) of this folder."""
    return table(__file__, name)


def languages(script: str) -> list[str]:
    """Names of the files with event texts in *script* (``"latin"``), in a fixed order."""
    return [f"event_texts/{script}/{path.stem}" for path in sorted((HERE / "event_texts" / script).glob("*.json"))]
