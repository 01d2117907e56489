"""Time that is left: "closes in 31 days", "12 days 5 hours 20 minutes left", "剩余12天"."""

from __future__ import annotations

import re
from datetime import timedelta

from . import data
from .text import LETTER

LONGEST = timedelta(days=400)
"""No countdown of an order runs longer."""

_AMOUNT = re.compile(rf"(?<![0-9])(?<![0-9][.,])([0-9]{{1,4}}) ?([{LETTER}]+)")
_CLOCK = re.compile(r"(?<![0-9:])([0-9]{1,2}):([0-5][0-9])(?::[0-5][0-9])?(?![0-9:])")
_UNITS = "wdhm"  # weeks, days, hours, minutes: the larger first
_SECONDS = {"w": 7 * 86400, "d": 86400, "h": 3600, "m": 60}
RUN_ON = "ก"  # from here on scripts write words without spaces between them


def left(text: str, language: str) -> timedelta | None:
    """The time that the folded *text* counts, or ``None``. Of several, the last; a range counts its end.

    >>> left("closes in: 31 days", "en"), left("осталось 12 дня 5 часов", "ru"), left("3-5 tage", "de"), left("3 items", "en")
    (datetime.timedelta(days=31), datetime.timedelta(days=12, seconds=18000), datetime.timedelta(days=5), None)
    """
    total, smallest = 0, -1
    for match in _AMOUNT.finditer(text):
        if not (unit := _unit(match[2], data.units(language))):
            continue
        size = _UNITS.index(unit)
        if size <= smallest:  # "12 days 5 hours" is one time, "3 days or 5 days" are two
            total = 0
        total += int(match[1]) * _SECONDS[unit]
        smallest = size
    if smallest < 0:
        return None
    if clock := _CLOCK.search(text):
        total += int(clock[1]) * 3600 + int(clock[2]) * 60
    return timedelta(seconds=total) if total <= LONGEST.total_seconds() else None


def is_past(text: str) -> bool:
    """Whether the folded *text* speaks of time that has gone by: "5 days ago"."""
    spaced = f" {text} "
    return any(f" {word} " in spaced or (word >= RUN_ON and word in text) for word in data.group("ago"))


def _unit(word: str, units: dict[str, str]) -> str | None:
    if word < RUN_ON:
        return units.get(word)
    return next((units[word[:n]] for n in range(min(len(word), 9), 0, -1) if word[:n] in units), None)
