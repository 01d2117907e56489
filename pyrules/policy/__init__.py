"""AliExpress' rules and the carriers' habits as dated data: every figure with its source, certainty and date read.

>>> days("first_scan_usual")
11
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def rules() -> dict[str, dict]:
    """All figures of ``rules.json`` by key: ``days`` (or ``low``/``high``), ``certainty``, ``sources``, ``read``."""
    return json.loads((Path(__file__).parent / "rules.json").read_text("utf-8"))["rules"]


def days(key: str) -> int:
    """The number of days under *key*; KeyError for a key that is not there."""
    return rules()[key]["days"]


@lru_cache(maxsize=1)
def references() -> dict[str, dict]:
    """Sources by key: ``title``, ``url``, ``read`` (ISO date)."""
    return json.loads((Path(__file__).parent / "references.json").read_text("utf-8"))


@lru_cache(maxsize=1)
def suspensions() -> list[dict]:
    """Known times in which a carrier took no parcels from China: ``country``, ``carrier``, ``first``, ``last`` (ISO dates)."""
    return json.loads((Path(__file__).parent / "suspensions.json").read_text("utf-8"))
