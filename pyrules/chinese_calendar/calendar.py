"""China's days off, sellers' pauses around them and sale peaks, from ``official.json`` (generated) and ``practice.json``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from ..tables import table
from .pause import Pause


def known_until() -> date:
    """The last day for which China's days off were announced when this was made."""
    return date.fromisoformat(_official()["known_until"])


def days_off(first: date, last: date) -> list[Pause]:
    """Announced days off that touch *first* … *last*, weekends beside them included; nothing after :func:`known_until`.

    >>> [(p.key, str(p.first), str(p.last)) for p in days_off(date(2026, 9, 20), date(2026, 9, 30))]
    [('mid_autumn', '2026-09-25', '2026-09-27')]
    """
    return _touching(_days_off(), first, last)


def pauses(first: date, last: date) -> list[Pause]:
    """Sellers' pauses that touch *first* … *last*, in order: Chinese New Year and National Day, to 2035.

    >>> [(p.key, str(p.first), str(p.last), p.computed) for p in pauses(date(2026, 9, 1), date(2027, 3, 1))]
    [('national_day', '2026-09-28', '2026-10-10', False), ('spring_festival', '2027-01-26', '2027-02-22', True)]
    """
    return _touching(_pauses(), first, last)


def paused_days(first: date, last: date) -> int:
    """Days after *first* up to and with *last* that lie inside a seller's pause; sale peaks do not count.

    >>> paused_days(date(2026, 9, 28), date(2026, 10, 2)), paused_days(date(2026, 10, 2), date(2026, 9, 28))
    (4, 0)
    """
    if first >= last:
        return 0
    begin = first + timedelta(days=1)
    return sum((min(p.last, last) - max(p.first, begin)).days + 1 for p in pauses(begin, last))


def peaks(first: date, last: date) -> list[Pause]:
    """Sale peaks that touch *first* … *last*, in order: first scans come days late, customs have a backlog.

    >>> [p.key for p in peaks(date(2026, 11, 10), date(2026, 11, 25))]
    ['double_eleven', 'black_friday']
    """
    return _touching(_peaks(), first, last)


def _touching(known: tuple[Pause, ...], first: date, last: date) -> list[Pause]:
    return [pause for pause in known if pause.first <= last and pause.last >= first]


@lru_cache(maxsize=1)
def _days_off() -> tuple[Pause, ...]:
    source = _official()["source"]
    stretches = ((off["key"], *map(date.fromisoformat, (off["first"], off["last"]))) for off in _official()["days_off"])
    return tuple(Pause(key, first, last, False, source) for key, first, last in stretches)


@lru_cache(maxsize=1)
def _pauses() -> tuple[Pause, ...]:
    return tuple(sorted((*_spring_festivals(), *_national_days()), key=lambda pause: pause.first))


def _spring_festivals() -> Iterator[Pause]:
    rule = _practice()["spring_festival"]
    for year, iso in _official()["new_year_days"].items():
        day = date.fromisoformat(iso)
        if listed := rule["known"].get(year):
            first, last = map(date.fromisoformat, listed)
        else:
            first, last = _around(day, rule["days_before"], rule["days_after"])
        yield _pause("spring_festival", first, last, rule)


def _around(day: date, before: int, after: int) -> tuple[date, date]:
    return day - timedelta(days=before), day + timedelta(days=after)


def _national_days() -> Iterator[Pause]:
    rule = _practice()["national_day"]
    for year in _official()["new_year_days"]:
        first, last = (date.fromisoformat(f"{year}-{rule[key]}") for key in ("from", "to"))
        yield _pause("national_day", first, last, rule)


def _pause(key: str, first: date, last: date, rule: dict[str, str]) -> Pause:
    """The pause; it is only computed where no days off are announced for it yet."""
    announced = any(off.key == key for off in _touching(_days_off(), first, last))
    return Pause(key, first, last, not announced, rule["source"])


@lru_cache(maxsize=1)
def _peaks() -> tuple[Pause, ...]:
    found = [_peak(peak, int(year)) for year in _official()["new_year_days"] for peak in _practice()["peaks"]]
    return tuple(sorted(found, key=lambda peak: peak.first))


def _peak(peak: dict[str, str], year: int) -> Pause:
    first = date.fromisoformat(f"{year}-{peak['from']}")
    last = date.fromisoformat(f"{year + (peak['to'] < peak['from'])}-{peak['to']}")
    return Pause(peak["key"], first, last, False, peak["source"])


@lru_cache(maxsize=1)
def _official() -> dict:
    return table(__file__, "official")


@lru_cache(maxsize=1)
def _practice() -> dict:
    return table(__file__, "practice")
