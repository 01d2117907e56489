"""What a date in a text says: a day, and how surely."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

ECHO = 40
"""Characters of a text that an error repeats at most."""


class DateError(ValueError):
    """A text says no day; the message says in one sentence what was expected."""

    def __init__(self, expected: str, text: object = "") -> None:
        shown = "".join(c if c.isprintable() else " " for c in str(text)[:ECHO])
        super().__init__(f"expected {expected}, not “{shown}”" if shown.strip() else f"expected {expected}")


@dataclass(frozen=True, slots=True)
class Day:
    """A day as a page gave it.

    ``date``: as written, whatever its zone. ``slack``: days by which the reader's own calendar may differ: 0 for a plain
    calendar day, 1 where a clock in another zone is involved. ``clock``: the time of day as written, to order the events of
    one day. ``instant``: the exact moment, where the text gives its offset from UTC.
    """

    date: date
    slack: int = 0
    clock: time | None = None
    instant: datetime | None = None
