"""From the parts of a date that stand in a text to days of the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from . import years
from .order import Order
from .scan import Found

Parts = tuple[int | None, int, int]
"""Year (``None`` where it is left out), month, day."""


@dataclass(frozen=True, slots=True)
class Resolver:
    """Finds the days that are meant, seen from *today*; left-out years are those nearest to *near*, or the first from it on (``Since``), where that is given.

    *buddhist*: years of two digits may be of the Thai era.
    """

    order: Order
    today: date
    near: date | years.Since | None
    buddhist: bool

    def days(self, found: Found) -> tuple[date, date] | None:
        """First and last day of *found*, or ``None`` when the calendar has no such day."""
        parts = self._parts(found)
        first = parts and self._date(parts)
        if not first:
            return None
        if not found.until:
            return first, first
        last = _month_later(first, found.until) if found.until < first.day else years.on(first.year, first.month, found.until)
        return last and (first, last)

    def span(self, one: Found, other: Found) -> tuple[date, date] | None:
        """The days from *one* to *other*; a year left out in one of them follows from the other."""
        begin, end = self._parts(one), self._parts(other)
        if not begin or not end:
            return None
        if end[0] and not begin[0]:
            last = self._date(end)
            first = last and years.complete(begin[1], begin[2], last - years.GRACE)
        else:
            first = self._date(begin)
            last = first and (self._date(end) if end[0] else _next(end, first))
        return (min(first, last), max(first, last)) if first and last else None

    def _parts(self, found: Found) -> Parts | None:
        digits, month, day = self.order.parts(found)
        if not digits:
            return None, month, day
        year = years.written(digits, self.today, self.buddhist)
        return year and (year, month, day)

    def _date(self, parts: Parts) -> date | None:
        year, month, day = parts
        return years.on(year, month, day) if year else years.complete(month, day, self.today, self.near)


def _month_later(first: date, day: int) -> date | None:
    """That *day* of the month after *first*: "28 - 3"."""
    following = first.replace(day=1) + timedelta(days=31)
    return years.on(following.year, following.month, day)


def _next(parts: Parts, first: date) -> date | None:
    """The first such day from *first* on; a leap day may be eight years away."""
    days = (years.on(first.year + n, parts[1], parts[2]) for n in range(9))
    return next((day for day in days if day and day >= first), None)
