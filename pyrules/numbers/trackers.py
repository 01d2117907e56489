"""Where a number can be looked up: the carrier's own page first, then the public trackers that know that carrier best."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ._data import load
from .carriers import carrier

MAX_OWN = 3


@lru_cache(maxsize=256)
def _pages(carriers: tuple[str, ...]) -> tuple[tuple[str, str, str], ...]:
    """Name, and what stands before and after the number in the address."""
    table = load("trackers")
    own = [(found.name, found.tracker) for found in map(carrier, carriers) if found.tracker][:MAX_OWN]
    first = carriers[0] if carriers else ""
    public = [table["sites"][name] for name in table["order"].get(first, table["default"])]
    pages = dict([*own, *((site["name"], site["url"]) for site in public)])
    return tuple((name, *url.split("{number}")) for name, url in pages.items())


def trackers(number: str, carriers: Sequence[str]) -> list[dict[str, str]]:
    """Links for *number* (clean, so nothing needs escaping) of one of *carriers*, the best first.

    >>> trackers("YT2630021384950607", ["yunexpress"])[0]
    {'name': 'YunExpress', 'url': 'https://www.yuntrack.com/parcelTracking?id=YT2630021384950607'}
    """
    return [{"name": name, "url": before + number + after} for name, before, after in _pages(tuple(carriers))]
