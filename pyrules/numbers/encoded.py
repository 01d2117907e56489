"""Facts that a number carries in its digits."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from .clean import clean

YUNEXPRESS_SINCE = 2014


def made_on(info: dict[str, Any], now: date) -> date | None:
    """The day the label was made, where the number says it (YunExpress: year and day of the year), else ``None``.

    A day after *now* or before the carrier existed is no date. Inferred from six numbers with dated reports.

    >>> made_on({"family": "yunexpress", "clean": "YT2630021384950607"}, date(2026, 11, 23))
    datetime.date(2026, 10, 27)
    >>> made_on({"family": "yunexpress", "clean": "YT2736621384950607"}, date(2026, 11, 23)) is None
    True
    """
    number = info["clean"]
    if info["family"] != "yunexpress":
        return None
    year, day = 2000 + int(number[2:4]), int(number[4:7])
    if year < YUNEXPRESS_SINCE or year > now.year or not 1 <= day <= 366:
        return None
    made = date(year, 1, 1) + timedelta(days=day - 1)
    # One day ahead is a label made in China this evening.
    return made if made.year == year and made <= now + timedelta(days=1) else None


def zip_of(info: dict[str, Any]) -> str | None:
    """The ZIP in front of a USPS package number (``420`` + ZIP), ``None`` when none was there.

    >>> from .identify import identify
    >>> zip_of(identify("420 90001 9400 1000 0027 3849 5607 18"))
    '90001'
    """
    return clean(info["raw"]).zip
