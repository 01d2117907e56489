"""Facts that a number carries in its digits."""

from __future__ import annotations

from typing import Any

from .clean import clean


def zip_of(info: dict[str, Any]) -> str | None:
    """The ZIP in front of a USPS package number (``420`` + ZIP), ``None`` when none was there.

    >>> from .identify import identify
    >>> zip_of(identify("420 90001 9400 1000 0027 3849 5607 18"))
    '90001'
    """
    return clean(info["raw"]).zip
