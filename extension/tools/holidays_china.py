"""Write ``pyrules/chinese_calendar/official.json``: China's days off as announced, and its New Year days, from ``holidays``.

Run from the repository root, ``python -m extension.tools.holidays_china``; tests/rules/chinese_calendar checks that the
committed file is fresh. A new year's days off come with a new version of ``holidays``, a few weeks after the State Council's
notice in November.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

import holidays
from holidays.calendars.chinese import _ChineseLunisolar
from holidays.countries.china import ChinaStaticHolidays

FILE = Path(__file__).parents[2] / "pyrules/chinese_calendar/official.json"
FIRST_YEAR = 2019  # older orders cannot be open any more
LAST_YEAR = 2035

KEYS = {
    "New Year's Day": "new_year",
    "Chinese New Year (Spring Festival)": "spring_festival",
    "Chinese New Year's Eve": "spring_festival",
    "Tomb-Sweeping Day": "tomb_sweeping",
    "Labor Day": "labour_day",
    "Dragon Boat Festival": "dragon_boat",
    "Mid-Autumn Festival": "mid_autumn",
    "National Day": "national_day",
}
# Where two holidays make one stretch, the larger names it.
RANK = ("spring_festival", "national_day", "labour_day", "mid_autumn", "dragon_boat", "tomb_sweeping", "new_year")


def build() -> dict:
    """The whole file as an object."""
    announced = max(ChinaStaticHolidays.special_public_holidays)
    lunar = _ChineseLunisolar()
    return {
        "source": f"holidays {version('holidays')}, after the yearly notices of the General Office of the State Council",
        "known_until": f"{announced}-12-31",
        "days_off": list(_stretches(announced)),
        "new_year_days": {str(year): lunar.lunar_new_year_date(year)[0].isoformat() for year in range(FIRST_YEAR, LAST_YEAR + 1)},
    }


def text() -> str:
    """The file's text, one stretch a line."""
    data = build()
    stretches = ",\n".join("  " + json.dumps(stretch) for stretch in data.pop("days_off"))
    return json.dumps(data, indent=1)[:-2] + f',\n "days_off": [\n{stretches}\n ]\n}}\n'


def _stretches(announced: int) -> Iterator[dict[str, str]]:
    """Runs of days on which nobody works that hold at least one holiday, weekends beside it included."""
    china = holidays.China(years=range(FIRST_YEAR, announced + 1), language="en_US")
    day, end = date(FIRST_YEAR, 1, 1), date(announced, 12, 31)
    while day <= end:
        last = day
        names: set[str] = set()
        while last <= end and _is_off(last, china):
            names.update(china.get_list(last))
            last += timedelta(days=1)
        if names:
            yield {"key": _key(names), "first": day.isoformat(), "last": (last - timedelta(days=1)).isoformat()}
        day = max(last, day + timedelta(days=1))


def _is_off(day: date, china: holidays.HolidayBase) -> bool:
    return day in china or (day.weekday() >= 5 and day not in china.weekend_workdays)


def _key(names: set[str]) -> str:
    keys = {key for name, key in KEYS.items() if any(name in found for found in names)}
    return min(keys, key=RANK.index)


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
