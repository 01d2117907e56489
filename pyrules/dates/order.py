"""What the numbers of a date mean: which is the day, which the month, which the year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice

from . import clock, data, years
from .scan import Found, scan
from .text import fold

MOST_SAMPLES = 500
"""Dates of one Case that are looked at."""

LONGEST_SAMPLE = 24
"""Characters of a sample in which two numbers alone are a date, and not "24/7" in a sentence."""


class Order:
    """The order of day and month on a page in *locale*, unless *samples*, other dates of the same Case, prove the other one.

    >>> Order("en", ["15/09/2026"]).day_first, Order("en", ["Sep 15"]).day_first
    (True, False)
    """

    def __init__(self, locale: str | None, samples: Iterable[object] = ()) -> None:
        self._language = data.language(locale)
        self._year_leads, self._usual = data.order(locale)
        self._samples = tuple(islice(samples, MOST_SAMPLES))

    @cached_property
    def day_first(self) -> bool:
        """Whether the day comes before the month. Samples that contradict each other prove nothing."""
        proofs = {proof for text in self._samples for proof in self._proofs(text)}
        return not self._usual if proofs == {not self._usual} else self._usual

    def parts(self, found: Found) -> tuple[str, int, int]:
        """(digits of the year, month, day) of *found*."""
        year, first, second = found.year, found.month, found.day
        if not found.numeric:
            return year, first, second
        if self._leads(found):
            return f"{first:02}", second, int(year)
        # With dots nobody writes the month first
        if first > 12 or (second <= 12 and (found.dotted or self.day_first)):
            first, second = second, first
        return year, first, second

    def _proofs(self, text: object) -> Iterator[bool]:
        """Whether the day comes first, for each numeric date of *text* that has a part over 12."""
        if not isinstance(text, str) or not any(sign in text for sign in "/.-／．－"):
            return
        for found in scan(clock.take(fold(text))[1], self._language):
            certain = found.numeric and (found.sure or len(text) <= LONGEST_SAMPLE)
            if certain and (found.month > 12) != (found.day > 12) and not self._leads(found):
                yield found.month > 12

    def _leads(self, found: Found) -> bool:
        """Whether the first of three short numbers is the year, as in Korean 26. 9. 15."""
        return self._year_leads and len(found.year) == 2 and years.on(2000 + found.month, found.day, int(found.year)) is not None
