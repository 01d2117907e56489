"""China's calendar against the notices, and what is counted from it."""

from __future__ import annotations

import warnings
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyrules.chinese_calendar import days_off, known_until, paused_days, pauses, peaks

WRITTEN = date(2026, 11, 23)
"""When these tests were last looked over."""

WARN_BEFORE = timedelta(days=60)


def iso(*days: str) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, days))


# State Council notices of 2023-10-25, 2024-11-12 and 2025-11-04
NOTICES = {
    2024: "0101-0101 0210-0217 0404-0406 0501-0505 0608-0610 0915-0917 1001-1007",
    2025: "0101-0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008",
    2026: "0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007",
}


@pytest.mark.parametrize("year", NOTICES)
def test_days_off_are_those_of_the_notices(year: int) -> None:
    found = [f"{p.first:%m%d}-{p.last:%m%d}" for p in days_off(date(year, 1, 1), date(year, 12, 25))]
    # the weekend before a holiday on Monday belongs to it and may begin in the old year
    assert [stretch.replace("1230-", "0101-") for stretch in found] == NOTICES[year].split()


@pytest.mark.parametrize(
    ("days", "computed"),
    [
        (("2024-01-29", "2024-02-26"), False),
        (("2025-01-18", "2025-02-12"), False),
        (("2026-02-05", "2026-03-03"), False),
        (("2027-01-26", "2027-02-22"), True),
        (("2028-01-15", "2028-02-10"), True),
        (("2035-01-27", "2035-02-24"), True),
    ],
)
def test_chinese_new_year(days: tuple[str, str], computed: bool) -> None:
    first, last = iso(*days)
    (pause,) = pauses(first, last)
    assert (pause.first, pause.last) == (first, last)
    assert (pause.key, pause.name, pause.computed) == ("spring_festival", "Chinese New Year", computed)
    assert pause.source


def test_every_year_has_both_pauses() -> None:
    for year in range(2024, 2036):
        found = pauses(date(year, 1, 1), date(year, 12, 31))
        assert [p.key for p in found] == ["spring_festival", "national_day"]
        for p in found:
            assert p.computed == (year > known_until().year)


def test_peaks_of_a_winter() -> None:
    found = peaks(date(2026, 11, 1), date(2027, 1, 31))
    assert [(p.key, p.first, p.last) for p in found] == [
        ("double_eleven", *iso("2026-11-01", "2026-11-20")),
        ("black_friday", *iso("2026-11-21", "2026-12-07")),
        ("christmas", *iso("2026-12-08", "2027-01-15")),
    ]
    assert [p.key for p in peaks(date(2027, 1, 10), date(2027, 1, 10))] == ["christmas"]
    assert all(p.name and p.source for p in peaks(date(2026, 1, 1), date(2026, 12, 31)))


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2026-09-20", "2026-10-20", 13),
        ("2026-09-28", "2026-09-29", 1),
        ("2026-09-27", "2026-09-28", 1),
        ("2026-10-09", "2026-10-12", 1),
        ("2026-10-10", "2026-10-12", 0),
        ("2026-10-01", "2026-10-01", 0),
        ("2026-10-05", "2026-10-01", 0),
        ("2026-11-01", "2026-11-20", 0),
        ("2026-01-01", "2026-12-31", 27 + 13),
    ],
)
def test_paused_days(first: str, last: str, days: int) -> None:
    assert paused_days(*iso(first, last)) == days


@settings(max_examples=60)
@given(st.dates(), st.integers(0, 800), st.integers(0, 800))
def test_paused_days_add_up(first: date, some: int, more: int) -> None:
    middle = date.fromordinal(min(first.toordinal() + some, date.max.toordinal()))
    last = date.fromordinal(min(middle.toordinal() + more, date.max.toordinal()))
    assert paused_days(first, middle) + paused_days(middle, last) == paused_days(first, last) <= (last - first).days


def test_the_days_off_of_the_year_of_writing_are_known() -> None:
    assert known_until() >= WRITTEN


def test_known_until_is_not_near() -> None:
    """Only warns: a new year's days off come with a new version of ``holidays``, then ``extension.tools.holidays_china``."""
    if known_until() - date.today() < WARN_BEFORE:
        warnings.warn(f"China's days off are known only until {known_until()}: is there a new notice?", stacklevel=1)
