"""Write a day as an answer's language does."""

from __future__ import annotations

from datetime import date

from . import data

FIRST = {"fr": "1er"}  # how a language writes the first of a month where that is no plain 1


def show(day: date, locale: str, now: date) -> str:
    """*day* in the language of *locale*, with its year when it is not the year of *now*; English where we lack the language.

    >>> show(date(2026, 12, 9), "en", date(2026, 11, 23)), show(date(2027, 1, 9), "es", date(2026, 11, 23))
    ('9 Dec', '9 ene 2027')
    """
    language = data.language(locale)
    entry = data.cldr()["languages"][language]
    template = entry["md"] if day.year == now.year else entry["ymd"]
    name = entry["names"][day.month - 1] if "names" in entry else ""
    return template.format(day=FIRST.get(language, 1) if day.day == 1 else day.day, month=day.month, year=day.year, name=name)
