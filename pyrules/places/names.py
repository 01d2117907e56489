"""The name tables of this folder, read when they are first needed."""

from __future__ import annotations

from functools import cache, lru_cache

from ..tables import table
from ..vocabulary.normal import any_position, normal_all


@cache
def _load(name: str) -> dict:
    return table(__file__, name)


@lru_cache(maxsize=1)
def codes() -> frozenset[str]:
    """ISO 3166-1 alpha-2 codes, and XK, which the post uses for Kosovo."""
    return frozenset(_load("countries")["codes"].split())


@lru_cache(maxsize=1)
def states() -> dict[str, frozenset[str]]:
    """Postal codes of states by country; many are a country's code too (CA, DE, IL in the USA; ES, PR in Brazil)."""
    return {country: frozenset(joined.split()) for country, joined in _load("aliases")["states"].items()}


@lru_cache(maxsize=1)
def names() -> dict[str, str]:
    """Normal form of a country's name in any language → its code; names of two countries are left out."""
    content = _load("countries")
    table: dict[str, str] = {}
    twice = set(_load("aliases")["ambiguous"])
    for joined in content["names"].values():
        for code, text in zip(content["codes"].split(), normal_all(joined.split("|")), strict=True):
            if text and table.setdefault(text, code) != code:
                twice.add(text)
    for code, joined in _load("aliases")["names"].items():
        table.update(dict.fromkeys(normal_all(joined.split("|")), code))
    return {text: code for text, code in table.items() if text not in twice}


@lru_cache(maxsize=1)
def cities() -> dict[str, tuple[str, ...]]:
    """Normal form of a city (or province, for China) → the countries that have a well-known one of that name."""
    table: dict[str, tuple[str, ...]] = {}
    for code, joined in _load("cities")["cities"].items():
        for text in normal_all(joined.split("|")):
            table[text] = (*table.get(text, ()), code)
    return table


@lru_cache(maxsize=1)
def loose_names() -> list[tuple[str, str]]:
    """Country names in writings without spaces, to be looked for inside a text."""
    return [(text, code) for text, code in names().items() if any_position(text) and len(text) > 1]


@lru_cache(maxsize=1)
def loose_cities() -> list[tuple[str, str]]:
    """Cities in writings without spaces, to be looked for inside a text."""
    return [(text, found[0]) for text, found in cities().items() if any_position(text) and len(found) == 1 and len(text) > 1]


def name(iso2: str, locale: str) -> str:
    """The country's name in the language of *locale* (English where we have none); *iso2* itself when it is no country.

    >>> name("ES", "fr"), name("ZZ", "fr")
    ('Espagne', 'ZZ')
    """
    content = _load("countries")
    language = locale.replace("_", "-").split("-")[0].lower()
    joined = content["names"].get(language) or content["names"]["en"]
    table = dict(zip(content["codes"].split(), joined.split("|"), strict=True))
    return table.get(iso2) or iso2
