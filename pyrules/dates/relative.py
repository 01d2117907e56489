"""Days counted from now: "yesterday", "5 days ago"."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from . import countdown, data
from .text import bare

_APOSTROPHE = "'"  # "aujourd'hui"


def ago(text: str, language: str, now: datetime) -> date | None:
    """The day so long before *now* as the folded *text* says, where it speaks of the past."""
    gone = countdown.left(text, language) if countdown.is_past(text) else None
    return None if gone is None else (now - gone).date()


def named(text: str, today: date) -> date | None:
    """The day that a word of the folded *text* means seen from *today*.

    >>> named("вчера в 14:22", date(2026, 11, 23)), named("hom qua", date(2026, 11, 23)), named("later", date(2026, 11, 23))
    (datetime.date(2026, 11, 22), datetime.date(2026, 11, 22), None)
    """
    spaced = f" {''.join(char if char.isalnum() or char == _APOSTROPHE else ' ' for char in text)} "
    for word, days in _words().items():
        if f" {word} " in spaced or (word >= countdown.RUN_ON and word in text):
            return today + timedelta(days=days)
    return None


def weekday(text: str, language: str, today: date) -> date | None:
    """The last day of that name up to *today*, where the folded *text* is nothing but one: trackers name a day of the last week so.

    >>> weekday("friday,", "en", date(2026, 11, 30)), weekday("monday", "en", date(2026, 11, 30)), weekday("black friday", "en", date(2026, 11, 30))
    (datetime.date(2026, 11, 27), datetime.date(2026, 11, 30), None)
    """
    number = data.weekday(bare(text), language)
    return None if number is None else today - timedelta(days=(today.weekday() - number) % 7)


@lru_cache(maxsize=1)
def _words() -> dict[str, int]:
    listed = data.words()["relative"].items()
    return {word.replace("_", " "): int(days) for days, words in listed for word in words.split()}
