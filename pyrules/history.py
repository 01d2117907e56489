"""The events of a parcel in order, whatever order they were given in and however little of their time could be read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from itertools import groupby, pairwise

from .case import Event
from .journey import ORDER


def newest_first(events: list[Event]) -> list[Event]:
    """Events by day, then time, then how far they are on the way.

    Where the given order agrees with the days and times that could be read, it tells the rest: where events without a clock stand among those
    of their day that have one, and those without a day. Else the latter come at the end.
    """
    dated = [e for e in events if e.day]
    undated = [e for e in events if not e.day]
    falling = len(dated) < 2 or dated[0].day.date >= dated[-1].day.date
    told = _agrees(dated)
    if told is not None:
        falling = told
    rows: Callable[[Event], int] = (lambda e: e.index) if falling else (lambda e: -e.index)
    dated.sort(key=lambda e: e.day.date, reverse=True)
    found = [e for _, same in groupby(dated, key=_day) for e in _of_one_day(list(same), rows, told is not None)]
    undated.sort(key=rows)
    if told is None:
        return found + undated
    for event in reversed(undated):
        older = next((at for at, other in enumerate(found) if rows(other) > rows(event)), len(found))
        found.insert(older, event)
    return found


def _of_one_day(events: list[Event], rows: Callable[[Event], int], agrees: bool) -> list[Event]:
    clocks = sum(e.day.clock is not None for e in events)
    if agrees and 0 < clocks < len(events):
        return sorted(events, key=rows)

    def key(event: Event) -> tuple:
        clock = event.day.clock
        return (datetime.combine(event.day.date, clock or time(12)), 0 if clock else ORDER.index(event.meaning.stage), -rows(event))

    return sorted(events, key=key, reverse=True)


def _agrees(dated: list[Event]) -> bool | None:
    """True: all that can be compared falls from row to row; False: it rises; None: neither, or nothing can be compared."""
    falls = set()
    clocked = [e for e in dated if e.day.clock is not None]
    for pairs in (pairwise(dated), pairwise(clocked)):
        for a, b in pairs:
            if a.day.date != b.day.date:
                falls.add(a.day.date > b.day.date)
            elif a.day.clock and b.day.clock and a.day.clock != b.day.clock:
                falls.add(a.day.clock > b.day.clock)
    return falls.pop() if len(falls) == 1 else None


def _day(event: Event) -> date:
    return event.day.date
