"""Cainiao's and AliExpress' event codes (``AE_LH_DEPART``, ``GTMS_SIGNED``): the same in every language.

>>> find("AE_GTMS_STA_SIGNED").meaning.stage
'pickup'
"""

from __future__ import annotations

from functools import lru_cache

from .data import load
from .meaning import Written, read

LONGEST = 64


def clean(code: str | None) -> str | None:
    """*code* as the table writes it: capitals, no ``AE_`` in front, underscores for spaces; None when it is no code."""
    if not code:
        return None
    name = "_".join(code[: 2 * LONGEST].upper().replace("-", " ").replace("_", " ").split())[:LONGEST]
    name = name.removeprefix("AE_")
    return name if name.isascii() and name.replace("_", "").isalnum() and not name.isdigit() else None


def find(code: str | None) -> Written | None:
    """What a code of the table means; None for any other."""
    return _table().get(clean(code) or "")


def guess(code: str | None) -> Written | None:
    """What a code that is not in the table must be about, by how it begins or ends; None when that says nothing."""
    name = clean(code)
    if name is None or "_" not in name:
        return None
    for start, end, written in _shapes():
        if name.startswith(start) and name.endswith(end):
            return written
    return None


@lru_cache(maxsize=1)
def _table() -> dict[str, Written]:
    return {code: read(means) for means, codes in load("codes")["codes"].items() for code in codes.split()}


@lru_cache(maxsize=1)
def _shapes() -> list[tuple[str, str, Written]]:
    shapes = []
    for shape, means in load("codes")["shapes"]:
        start, _, end = shape.partition("*")
        shapes.append((start, end, read(means)))
    return shapes
