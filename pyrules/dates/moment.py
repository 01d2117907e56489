"""Moments given as a number: Unix time."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from .day import Day

EARLIEST, LATEST = 631152000, 4102444800
"""Unix seconds of 1990 and 2100. Milliseconds of that time are larger than all its seconds."""


def moment(value: object, zone: tzinfo | None) -> Day | None:
    """*value*, Unix seconds or milliseconds as a number or as digits, as a day in *zone*; ``None`` for anything else.

    >>> moment("1789459200000", None) == moment(1789459200, UTC)
    True
    >>> moment("8190000000000001", None), moment(True, None), moment(12, None)
    (None, None, None)
    """
    if isinstance(value, str):
        digits = value[:32].strip()
        value = int(digits) if digits.isascii() and digits.isdigit() and len(digits) in (10, 13) else None
    if not isinstance(value, int | float) or isinstance(value, bool) or not EARLIEST <= value < LATEST * 1000:
        return None
    seconds = value if value < LATEST else value / 1000
    if seconds < EARLIEST:
        return None
    instant = datetime.fromtimestamp(seconds, zone or UTC)
    return Day(instant.date(), 1, instant.time(), instant)
