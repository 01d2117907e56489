"""Years that a page leaves out, or writes with two digits or in another era."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

FIRST, LAST = 1990, 2100
"""Years outside this range are no dates of a parcel."""

GRACE = timedelta(days=1)
"""How far "not after now" reaches: somewhere it is already tomorrow."""

MOST_AHEAD = timedelta(days=300)
"""How far a date of an order lies behind its beginning at most; what would lie further ahead is of before it, and misread."""

_BUDDHIST = 543
_LEAP_SEARCH = 8  # years between two leap days at most


def written(digits: str, now: date, buddhist: bool = False) -> int | None:
    """The year that *digits* mean: 2026, 26, or 2569 and (where *buddhist*) 69 of the Thai era.

    >>> now = date(2026, 11, 23)
    >>> [written(digits, now) for digits in ("2026", "26", "2569", "1026")], written("69", now, buddhist=True)
    ([2026, 2026, 2026, None], 2026)
    """
    year = int(digits)
    if len(digits) == 2:
        choices = [2000 + year] + ([2500 + year - _BUDDHIST] if buddhist else [])
        year = min(choices, key=lambda choice: abs(choice - now.year))
    elif year > LAST:
        year -= _BUDDHIST
    return year if FIRST <= year <= LAST else None


class Since(NamedTuple):
    """In place of a day near to which another is looked for: the day from which on it is."""

    day: date


def complete(month: int, day: int, now: date, near: date | Since | None = None) -> date | None:
    """The day *month*/*day* of the right year: nearest to *near*, or the latest that is not after *now* and a day's grace.

    ``None`` when no year has such a day.

    >>> complete(12, 24, date(2026, 11, 23)), complete(1, 3, date(2026, 11, 23), near=date(2026, 12, 1))
    (datetime.date(2025, 12, 24), datetime.date(2027, 1, 3))
    >>> complete(1, 5, date(2026, 12, 1), Since(date(2026, 6, 20))), complete(6, 5, date(2026, 12, 1), Since(date(2026, 6, 20)))
    (datetime.date(2027, 1, 5), datetime.date(2026, 6, 5))
    """
    since, near = (near.day - GRACE, near.day) if isinstance(near, Since) else (None, near)
    around = near or now
    days = [d for year in range(around.year - _LEAP_SEARCH, around.year + _LEAP_SEARCH + 1) if (d := on(year, month, day))]
    if since and (ahead := next((d for d in days if since <= d <= since + MOST_AHEAD), None)):
        return ahead
    if near:
        return min(days, key=lambda d: abs(d - near), default=None)
    return max((d for d in days if d - GRACE <= now), default=None)


def on(year: int, month: int, day: int) -> date | None:
    """That day, or ``None`` when the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
