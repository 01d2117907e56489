"""Shipping services as the page names them: how far they are tracked.

>>> found = service("AliExpress Selection Standard")
>>> found.id, found.economy, found.tracked
('selection-standard', False, 'to_delivery')
>>> service("Super Economy Special Goods").economy, service("Teleport") is None
(True, True)
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .data import load
from .normal import LONGEST, normal, normal_all
from .phrases import Phrase, padded


@dataclass(frozen=True, slots=True)
class Service:
    """One shipping service. ``tracked`` is the contract's word (section 4)."""

    id: str
    name: str
    economy: bool | None
    tracked: str
    source: str


def service(text: str | None) -> Service | None:
    """The service that *text* names, None when none is known.

    ``economy`` is None where it depends on the country (Saver) or on what the seller chose.
    """
    return _service((text or "")[:LONGEST])


@lru_cache(maxsize=256)
def _service(text: str) -> Service | None:
    if not text.strip():
        return None
    by_name, by_phrase = _tables()
    found = by_name.get(normal(text))
    if found:
        return found
    line = padded(text)
    # The longest wording says most: "super economy" before "economy".
    best, most = None, 0
    for phrase, candidate in by_phrase:
        weight = phrase.found_in(line)
        if weight > most:
            best, most = candidate, weight
    return best


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, Service], list[tuple[Phrase, Service]]]:
    by_name: dict[str, Service] = {}
    by_phrase: list[tuple[Phrase, Service]] = []
    for entry in load("services")["services"]:
        known = Service(entry["id"], entry["name"], entry["economy"], entry["tracked"], entry["source"])
        by_name.update(dict.fromkeys(normal_all([entry["name"], *entry.get("names", [])]), known))
        by_phrase += [(Phrase(words), known) for words in entry.get("words", [])]
    return by_name, by_phrase
