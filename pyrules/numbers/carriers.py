"""Carriers by their slug, and the slug by the names people give them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from ._data import load
from .s10 import countries

MAX_NAME = 200


class Carrier(NamedTuple):
    """A carrier of the contract.

    ``country`` is ISO 3166-1 alpha-2, ``None`` for carriers at home in many; ``tracker`` is the address that shows one
    number (``{number}`` in it), ``site`` the same carrier's address without it; both ``None`` where none is known.
    """

    slug: str
    name: str
    country: str | None
    site: str | None
    needs_postcode: bool
    tracker: str | None


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, Any]]:
    return load("carriers")["carriers"]


def slugs() -> list[str]:
    """The slugs that have an entry of their own (other posts are ``post-<iso2>``)."""
    return list(_table())


@lru_cache(maxsize=512)
def carrier(slug: str) -> Carrier:
    """The carrier called *slug*; raises :class:`KeyError` for a slug the contract does not have.

    >>> carrier("gls").needs_postcode, carrier("post-lv").country
    (True, 'LV')
    """
    entry = _table().get(slug)
    if entry is None:
        country = slug[5:].upper()
        if not (slug.startswith("post-") and country in countries()):
            raise KeyError(slug)
        return Carrier(slug, f"Post ({country})", country, None, False, None)
    tracker = entry["tracker"]
    site = "/".join(tracker.split("/")[:3]) + "/" if tracker else None
    return Carrier(slug, entry["name"], entry["country"], site, entry["needs_postcode"], tracker)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for slug, entry in _table().items():
        for name in (entry["name"], slug, *entry["names"]):
            names.setdefault(_plain(name), slug)
    return names


def _plain(text: str) -> str:
    """*text* without case and punctuation, words one space apart, a space at either end."""
    kept = "".join(char if char.isalnum() else " " for char in text.casefold())
    return f" {' '.join(kept.split())} "


def names() -> list[str]:
    """What carriers are called, in lower case and without punctuation."""
    return [name.strip() for name in _names()]


def carrier_named(text: str) -> str | None:
    """The slug of the carrier that *text* names, alone or in a sentence; the longest name decides.

    >>> carrier_named("J&T Express"), carrier_named("La Poste/Colissimo"), carrier_named("Delivered by Correos Express, S.A.")
    ('jt-express', 'la-poste', 'correos-express')
    >>> carrier_named("somebody") is None
    True
    """
    plain = _plain(text[:MAX_NAME])
    names = _names()
    if plain in names:
        return names[plain]
    # Names of other scripts stand without spaces; short ones only count as whole words.
    squeezed = plain.replace(" ", "")
    within = [name for name in names if name in plain or (not name.isascii() and name.strip() in squeezed)]
    return names[max(within, key=len)] if within else None
