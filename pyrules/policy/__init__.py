"""AliExpress' rules and the carriers' habits as dated data: every figure with its source, certainty and date read.

>>> days("first_scan_usual")
11
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ..tables import table


@lru_cache(maxsize=1)
def rules() -> dict[str, dict]:
    """All figures of ``rules.json`` by key: ``days`` (or ``low``/``high``), ``certainty``, ``sources``, ``read``."""
    return table(__file__, "rules")["rules"]


def days(key: str) -> int:
    """The number of days under *key*; KeyError for a key that is not there."""
    return rules()[key]["days"]


@lru_cache(maxsize=1)
def references() -> dict[str, dict]:
    """Sources by key: ``title``, ``url``, ``read`` (ISO date)."""
    return table(__file__, "references")


def cited(keys: Iterable[str]) -> list[dict]:
    """The sources under *keys*; KeyError with what to do for one that is not there."""
    known = references()
    missing = [key for key in keys if key not in known]
    if missing:
        raise KeyError(f"add {', '.join(missing)} to pyrules/policy/references.json")
    return [known[key] for key in keys]


@lru_cache(maxsize=1)
def suspensions() -> list[dict]:
    """Known times in which a carrier took no parcels from China: ``country``, ``carrier``, ``first``, ``last`` (ISO dates)."""
    return table(__file__, "suspensions")


@lru_cache(maxsize=1)
def closed_feeds() -> list[dict]:
    """Carriers that give their data to few other sites: ``carrier`` (slug), ``since`` (ISO date)."""
    return table(__file__, "closed_feeds")
