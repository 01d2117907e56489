"""Read the dates of one page."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from datetime import date, datetime, time

from . import clock as clocks
from . import countdown, data, relative, years
from .day import DateError, Day
from .moment import moment
from .order import Order
from .resolve import Resolver
from .scan import scan, without
from .text import fold

_A_DAY = "a day such as “Sep 15, 2026” or 2026-09-15"
_A_SPAN = "days such as “Sep 21 - 26”"
_A_DEADLINE = "a last day such as “before Oct 15, 2026” or “12 days left”"


class DateReader:
    """Reads dates as the pages and carriers of one Case write them.

    *now*: the present; dates without a year lie before it. *page_locale*: the language of the page (BCP 47); without one,
    dates are read as on the English page. *samples*: the other dates of the Case; where the page's order of day and month
    is impossible in one of them, all are read the other way round. Raises ``ValueError`` when *now* is before 1990 or after 2100.

    >>> reader = DateReader(datetime(2026, 11, 23, 10), "en")
    >>> reader.day("Tue | Jul. 28 18:39")
    Day(date=datetime.date(2026, 7, 28), slack=1, clock=datetime.time(18, 39), instant=None)
    >>> reader.day("05/09/2026").date, DateReader(reader.now, "en", ["15/09/2026"]).day("05/09/2026").date
    (datetime.date(2026, 5, 9), datetime.date(2026, 9, 5))
    """

    def __init__(self, now: datetime, page_locale: str | None = None, samples: Iterable[object] = ()) -> None:
        if not years.FIRST <= now.year <= years.LAST:
            raise ValueError(f"expected a present between {years.FIRST} and {years.LAST}, not {now.year}")
        self.now = now
        self._language = data.language(page_locale)
        self._order = Order(page_locale, samples)

    def on(self, day: date) -> DateReader:
        """The reader of texts that were read on *day*: their days are counted from the beginning of that one.

        >>> DateReader(datetime(2026, 11, 23, 10)).on(date(2026, 11, 1)).deadline("12 days 5 hours left").date
        datetime.date(2026, 11, 13)
        """
        then = copy(self)
        then.now = datetime.combine(day, time(), self.now.tzinfo)
        return then

    def day(self, text: object, near: date | years.Since | None = None) -> Day:
        """The day that *text* says, the first if it says several. A moment may also be a number: Unix seconds or milliseconds.

        *near*: where the text leaves the year out, the day nearest to this one is meant, or the first from it on (:class:`Since`).
        Raises :class:`DateError`.
        """
        if known := moment(text, self.now.tzinfo):
            return known
        folded = _folded(text)
        clock, rest = clocks.take(folded)
        found = scan(rest, self._language)
        if not clock and found and found[0].sure:
            clock, _ = clocks.take_dotted(without(rest, found))
        if not clock and found and all(f.dotted and not f.sure for f in found) and (day := relative.named(folded, self.now.date())):
            return _day(day, clocks.take_dotted(folded)[0])  # Indonesian "hari ini, 07.12"
        resolver = self._resolver(near)
        for f in found:
            if days := resolver.days(f):
                return _day(days[0], clock)
        if not found and (day := relative.ago(folded, self._language, self.now)):
            return Day(day, slack=1)
        if not found and (day := relative.named(folded, self.now.date())):
            return _day(day, clock)
        if not found and clock and (day := relative.weekday(rest, self._language, self.now.date())):
            return _day(day, clock)
        raise DateError(_A_DAY, text)

    def span(self, text: object, near: date | years.Since | None = None) -> tuple[Day, Day]:
        """The first and the last day of *text*, "Sep 21 - 26"; a single day is both. Raises :class:`DateError`."""
        if known := moment(text, self.now.tzinfo):
            return known, known
        clock, rest = clocks.take(_folded(text))
        found = scan(rest, self._language)
        resolver = self._resolver(near)
        days = (resolver.days(found[0]) if len(found) == 1 else resolver.span(found[0], found[-1])) if found else None
        if not days:
            raise DateError(_A_SPAN, text)
        return _day(days[0], clock), _day(days[1], clock)

    def deadline(self, text: object, near: date | years.Since | None = None) -> Day:
        """The last day inside a sentence: the date that stands last in it, or the time that it says is left.

        Raises :class:`DateError`.
        """
        if known := moment(text, self.now.tzinfo):
            return known
        folded = _folded(text)
        clock, rest = clocks.take(folded)
        found = scan(rest, self._language)
        sure = [f for f in found if f.sure]
        if not sure and (left := countdown.left(folded, self._language)) is not None:
            return Day((self.now + left).date(), slack=1)
        resolver = self._resolver(near)
        for f in reversed(sure or found):
            if days := resolver.days(f):
                return _day(days[1], clock)
        if not found and (day := relative.named(folded, self.now.date())):
            return _day(day, clock)
        raise DateError(_A_DEADLINE, text)

    def _resolver(self, near: date | years.Since | None) -> Resolver:
        return Resolver(self._order, self.now.date(), near, buddhist=self._language == "th")


def _folded(text: object) -> str:
    return fold(text) if isinstance(text, str) else ""


def _day(day: date, clock: clocks.Clock | None) -> Day:
    if not clock:
        return Day(day)
    instant = datetime.combine(day, clock.time, clock.zone) if clock.zone else None
    return Day(day, 1, clock.time, instant)
