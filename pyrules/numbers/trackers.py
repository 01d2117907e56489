"""Where a number can be looked up: the carrier's own page first, then the public trackers that know that carrier best."""

from __future__ import annotations

from functools import lru_cache

from ._data import load
from .carriers import carrier

MAX_OWN = 3
# Name, and what stands before and after the number in the address.
Page = tuple[str, str, str]


@lru_cache(maxsize=512)
def pages(carriers: tuple[str, ...]) -> tuple[Page, ...]:
    """The pages that show numbers of one of *carriers*, the best first.

    >>> pages(("yunexpress",))[0]
    ('YunExpress', 'https://www.yuntrack.com/parcelTracking?id=', '')
    """
    table = load("trackers")
    own = [(found.name, found.tracker) for found in map(carrier, carriers) if found.tracker][:MAX_OWN]
    first = carriers[0] if carriers else ""
    public = [table["sites"][name] for name in table["order"].get(first, table["default"])]
    addresses = dict([*own, *((site["name"], site["url"]) for site in public)])
    return tuple((name, *url.split("{number}")) for name, url in addresses.items())


def trackers(number: str, found: tuple[Page, ...]) -> list[dict[str, str]]:
    """Links for *number* (clean, so nothing needs escaping) on the pages *found*.

    >>> trackers("YT2630021384950607", pages(("yunexpress",)))[0]["url"]
    'https://www.yuntrack.com/parcelTracking?id=YT2630021384950607'
    """
    return [{"name": name, "url": before + number + after} for name, before, after in found]
