"""Single fields of a Case: texts, lists, choices and dates out of untrusted JSON, each bounded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

from . import places
from .dates import DateError, DateReader, Day, Since

MAX_ORDERS, MAX_PARCELS, MAX_EVENTS, MAX_LIST = 1000, 50, 100, 50
MAX_TEXT, MAX_NUMBER = 2000, 4000
FIRST_YEAR, LAST_YEAR = 1990, 2099


class Fields:
    """Reads single fields of one raw Case and keeps a problem, with its path, for each that cannot be understood."""

    def __init__(self, raw: dict) -> None:
        self.raw = raw
        self.problems: list[dict] = []
        self._read: dict[tuple, object] = {}
        self.page_locale = self.text(raw, "page_locale", "") or None
        self.now = self._now()
        self.dates = DateReader(self.now, self.page_locale, list(_date_texts(raw["orders"])))
        self._dates = {"": self.dates}

    def _now(self) -> datetime:
        text = self.text(self.raw, "now", "")
        clock = datetime.now(UTC)
        if not text:
            return clock
        try:
            now = datetime.fromisoformat(text)
        except ValueError:
            self.problem("now", "expected an ISO date and time, such as 2026-11-23T10:15:00+01:00; the clock was used")
            return clock
        if not FIRST_YEAR <= now.year <= LAST_YEAR:
            self.problem("now", f"expected a year from {FIRST_YEAR} to {LAST_YEAR}; the clock was used")
            return clock
        return now if now.tzinfo else now.replace(tzinfo=UTC)

    def problem(self, path: str, message: str) -> None:
        if len(self.problems) < MAX_EVENTS:
            self.problems.append({"path": path, "message": message})

    def text(self, holder: dict, key: str, path: str, limit: int = MAX_TEXT) -> str:
        """The text under *key*, cut to *limit*; "" when absent. Numbers are taken as their digits."""
        value = holder.get(key)
        if value is None:
            return ""
        endless = isinstance(value, int) and value.bit_length() > MAX_TEXT  # Python refuses to write a number of thousands of digits
        if isinstance(value, bool) or not isinstance(value, str | int | float) or endless:
            self.problem(path + key, "expected a text")
            return ""
        return sound(str(value)[:limit])

    def items(self, holder: dict, key: str, path: str, limit: int) -> list:
        value = holder.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.problem(path + key, "expected a list")
            return []
        if len(value) > limit:
            self.problem(path + key, f"only the first {limit} were read")
        return value[:limit]

    def thing(self, holder: dict, key: str, path: str) -> dict:
        value = holder.get(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.problem(path + key, "expected an object")
            return {}
        return value

    def entry(self, value: object, key: str, path: str, expected: str) -> dict | None:
        """*value* as an object; a bare text stands for the object's *key*. None, with a problem, for anything else."""
        if isinstance(value, str):
            return {key: value}
        if isinstance(value, dict):
            return value
        self.problem(path[:-1], expected)
        return None

    def choice(self, holder: dict, key: str, path: str, allowed: tuple[str, ...]) -> str | None:
        value = self.text(holder, key, path)
        if value and value not in allowed:
            self.problem(path + key, "expected one of " + ", ".join(allowed))
            return None
        return value or None

    def date(self, holder: dict, key: str, path: str, near: Day | Since | None = None, read: Callable | None = None):
        """A date by *read* (``DateReader.day`` if not given); None, with a problem, when it cannot be understood."""
        value = self.text(holder, key, path)
        if not value.strip():
            return None
        asked = (read or self.dates.day, value, near.date if isinstance(near, Day) else near)
        if asked not in self._read:  # a page writes the same day many times
            self._read[asked] = _attempt(*asked)
        day = self._read[asked]
        if isinstance(day, DateError):
            self.problem(path + key, str(day))
            return None
        return day

    def dates_on(self, holder: dict, key: str, path: str) -> DateReader:
        """The reader for what was read on the ISO day under *key*; without one, or where that is no day before today, for what is read now."""
        value = self.text(holder, key, path, 40)
        if value not in self._dates:
            try:
                day = date.fromisoformat(value)
            except ValueError:
                self.problem(path + key, "expected an ISO day, such as 2026-11-23")
                return self.dates
            self._dates[value] = self.dates.on(day) if FIRST_YEAR <= day.year and day < self.now.date() else self.dates
        return self._dates[value]

    def country(self, holder: dict, key: str, path: str) -> str | None:
        value = self.text(holder, key, path).strip()
        found = places.country_of(value) if value else None
        if value and not found:
            self.problem(path + key, f"expected a country such as ES or Spain, not “{value[:40]}”")
        return found


def _attempt(read: Callable, text: str, near: object) -> object:
    try:
        return read(text, near)
    except DateError as error:
        return error


def sound(text: str) -> str:
    """*text* without half surrogate pairs, which no output could write."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _date_texts(value: object, depth: int = 0) -> Iterator[str]:
    """All date texts of the orders: they settle together whether 05/09 is May or September."""
    keys = ("placed", "shipped", "protection", "eta", "on", "by", "since", "time")
    if depth > 8:
        return
    if isinstance(value, list):
        for item in value[:MAX_ORDERS]:
            yield from _date_texts(item, depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key in keys and isinstance(item, str):
                yield item[:MAX_TEXT]
            elif isinstance(item, list | dict):
                yield from _date_texts(item, depth + 1)
