"""Read the dates of one page."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import islice

from . import clock as clocks
from . import countdown, data, years
from .day import DateError, Day
from .scan import Found, scan, without
from .text import fold

MOST_SAMPLES = 500
"""Dates of one Case that are looked at for the order of day and month."""

LONGEST_SAMPLE = 24
"""Characters of a sample in which two numbers alone are a date, and not "24/7" in a sentence."""

EARLIEST, LATEST = 631152000, 4102444800
"""Unix seconds of 1990 and 2100; ten digits and thirteen never meet."""

_A_DAY = "a day such as “Sep 15, 2026” or 2026-09-15"
_A_SPAN = "days such as “Sep 21 - 26”"
_A_DEADLINE = "a last day such as “before Oct 15, 2026” or “12 days left”"


class DateReader:
    """Reads dates as the pages and carriers of one Case write them.

    *now*: the present; dates without a year lie before it. *page_locale*: the language of the page (BCP 47); without one,
    dates are read as on the English page. *samples*: the other dates of the Case; where the page's order of day and month
    is impossible in one of them, all are read the other way round.

    >>> reader = DateReader(datetime(2026, 11, 23, 10), "en")
    >>> reader.day("Tue | Jul. 28 18:39")
    Day(date=datetime.date(2026, 7, 28), slack=1, clock=datetime.time(18, 39), instant=None)
    >>> reader.day("05/09/2026").date, DateReader(reader.now, "en", ["15/09/2026"]).day("05/09/2026").date
    (datetime.date(2026, 5, 9), datetime.date(2026, 9, 5))
    """

    def __init__(self, now: datetime, page_locale: str | None = None, samples: Iterable[object] = ()) -> None:
        self.now = now
        self._today = now.date()
        self._locale = page_locale
        self._language = data.language(page_locale)
        self._samples = tuple(islice(samples, MOST_SAMPLES))

    def day(self, text: object, near: date | None = None) -> Day:
        """The day that *text* says, the first if it says several. A moment may also be a number: Unix seconds or milliseconds.

        *near*: where the text leaves the year out, the day nearest to this one is meant. Raises :class:`DateError`.
        """
        if (moment := self._moment(text)) is not None:
            return moment
        folded = fold(text) if isinstance(text, str) else ""
        clock, rest = clocks.take(folded)
        found = self._scan(rest)
        if not found:
            return self._relative(folded, clock, text)
        if not clock and found[0].sure:
            clock, _ = clocks.take_dotted(without(rest, found))
        for f in found:
            if days := self._days(f, near):
                return _day(days[0], clock)
        self._fail(_A_DAY, text)

    def span(self, text: object, near: date | None = None) -> tuple[Day, Day]:
        """The first and the last day of *text*, "Sep 21 - 26"; a single day is both. Raises :class:`DateError`."""
        if (moment := self._moment(text)) is not None:
            return moment, moment
        clock, rest = clocks.take(fold(text) if isinstance(text, str) else "")
        found = self._scan(rest)
        if not found:
            self._fail(_A_SPAN, text)
        if len(found) == 1:
            first, last = self._days(found[0], near) or self._fail(_A_SPAN, text)
        else:
            first, last = self._range(found[0], found[-1], near) or self._fail(_A_SPAN, text)
        return _day(first, clock), _day(last, clock)

    def deadline(self, text: object, near: date | None = None) -> Day:
        """The last day inside a sentence: the latest-standing date, or the time that it says is left.

        Raises :class:`DateError`.
        """
        if (moment := self._moment(text)) is not None:
            return moment
        folded = fold(text) if isinstance(text, str) else ""
        clock, rest = clocks.take(folded)
        found = self._scan(rest)
        sure = [f for f in found if f.sure]
        if not sure and (left := countdown.left(folded, self._language)) is not None:
            return Day((self.now + left).date(), slack=1)
        for f in reversed(sure or found):
            if days := self._days(f, near):
                return _day(days[1], clock)
        if found:
            self._fail(_A_DEADLINE, text)
        try:
            return self._relative(folded, clock, text)
        except DateError:
            self._fail(_A_DEADLINE, text)

    def _scan(self, folded: str) -> list[Found]:
        return scan(folded, self._language)

    @cached_property
    def _order(self) -> tuple[bool, bool]:
        """(the year leads, the day comes before the month), after what the samples prove."""
        year_leads, day_first = data.order(self._locale)
        proofs = {proof for text in self._samples for proof in self._proofs(text)}
        return year_leads, (not day_first if proofs == {not day_first} else day_first)

    def _proofs(self, text: object) -> Iterable[bool]:
        """Whether the day comes first, for each numeric date of *text* that has a part over 12."""
        if not isinstance(text, str) or not any(sign in text for sign in "/.-"):
            return
        for f in self._scan(clocks.take(fold(text))[1]):
            if not f.sure and len(text) > LONGEST_SAMPLE:
                continue
            if f.numeric and (f.month > 12) != (f.day > 12) and not self._is_year_first(f):
                yield f.month > 12

    def _is_year_first(self, f: Found) -> bool:
        """Whether the numbers of *f* can be a short year, month and day: 26. 9. 15."""
        leads, _ = data.order(self._locale)
        return leads and len(f.year) == 2 and f.day <= 12 and f.month > 12

    def _parts(self, f: Found) -> tuple[int | None, int, int] | None:
        """(year, month, day) of *f*; ``None`` when its year is none."""
        year, month, day = f.year, f.month, f.day
        if f.numeric:
            if self._order[0] and len(year) == 2 and years.on(2000 + month % 100, day, int(year)):
                year, month, day = f"{month:02}", day, int(year)
            elif month > 12 or (day <= 12 and (self._order[1] or f.dotted)):
                month, day = day, month
        if not year:
            return None, month, day
        number = years.written(year, self._today, buddhist=self._language == "th")
        return None if number is None else (number, month, day)

    def _days(self, f: Found, near: date | None) -> tuple[date, date] | None:
        """First and last day of *f*, or ``None`` when the calendar has no such day."""
        if not (parts := self._parts(f)):
            return None
        first = self._date(parts, near)
        if not first or not f.until:
            return first and (first, first)
        return first, self._after(first, (parts[0], parts[1], f.until)) or first

    def _date(self, parts: tuple[int | None, int, int], near: date | None) -> date | None:
        year, month, day = parts
        return years.on(year, month, day) if year else years.complete(month, day, self._today, near)

    def _after(self, first: date, parts: tuple[int | None, int, int]) -> date | None:
        """The day of *parts* that ends a range begun on *first*; "28 - 3" runs into the next month."""
        year, month, day = parts
        if (year, month) in ((None, first.month), (first.year, first.month)) and day < first.day:
            following = first.replace(day=1) + timedelta(days=31)
            return years.on(following.year, following.month, day)
        return years.on(year or first.year, month, day)

    def _range(self, one: Found, other: Found, near: date | None) -> tuple[date, date] | None:
        a, b = self._parts(one), self._parts(other)
        if not a or not b:
            return None
        if not a[0] and b[0]:
            last = years.on(*b)
            first = last and self._before(a, last)
        else:
            first = self._date(a, near)
            last = first and (years.on(*b) if b[0] else self._next(b, first))
        return (min(first, last), max(first, last)) if first and last else None

    @staticmethod
    def _before(parts: tuple[int | None, int, int], last: date) -> date | None:
        return years.complete(parts[1], parts[2], last - years.GRACE)

    @staticmethod
    def _next(parts: tuple[int | None, int, int], first: date) -> date | None:
        days = (years.on(first.year + n, parts[1], parts[2]) for n in range(9))
        return next((d for d in days if d and d >= first), None)

    def _relative(self, folded: str, clock: clocks.Clock | None, text: object) -> Day:
        """A day counted from now: "yesterday", "5 days ago"."""
        if countdown.is_past(folded) and (gone := countdown.left(folded, self._language)) is not None:
            return Day((self.now - gone).date(), slack=1)
        spaced = f" {''.join(c if c.isalnum() or c in chr(39) else ' ' for c in folded)} "
        for offset, listed in data.words()["relative"].items():
            for word in listed.split():
                if f" {word.replace('_', ' ')} " in spaced or (word >= countdown.RUN_ON and word in folded):
                    return _day(self._today + timedelta(days=int(offset)), clock)
        self._fail(_A_DAY, text)

    def _moment(self, value: object) -> Day | None:
        """Unix seconds or milliseconds, as a number or as digits; ``None`` when *value* is nothing of the kind."""
        if isinstance(value, str):
            digits = value[:32].strip()
            value = int(digits) if digits.isascii() and digits.isdigit() and len(digits) in (10, 13) else None
        if not isinstance(value, int | float) or isinstance(value, bool) or not EARLIEST <= value < LATEST * 1000:
            return None
        seconds = value if value < LATEST else value / 1000
        if seconds < EARLIEST:
            return None
        instant = datetime.fromtimestamp(seconds, self.now.tzinfo or UTC)
        return Day(instant.date(), 1, instant.time(), instant)

    @staticmethod
    def _fail(expected: str, text: object) -> None:
        raise DateError(expected, text)


def _day(day: date, clock: clocks.Clock | None) -> Day:
    if not clock:
        return Day(day)
    instant = datetime.combine(day, clock.time, clock.zone) if clock.zone else None
    return Day(day, 1, clock.time, instant)
