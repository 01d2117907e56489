"""Countries by name, code or city, in all of AliExpress' languages.

>>> country_of("Shenzhen, CN"), country_of("Valencia, Spain"), country_of("Шэньчжэнь"), country_of("España")
('CN', 'ES', 'CN', 'ES')
>>> country_of("Valencia") is None  # Spain or Venezuela
True
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..tables import table
from ..vocabulary.normal import normal, normal_all
from .names import cities, codes, loose_cities, loose_names, name, names, states

LONGEST = 200
"""Characters of a place that are looked at."""
_WORDS_IN_A_NAME = 4
_MOST_WORDS = 40
_PARTS = re.compile(r"[,;/|()\[\]{}【】()、，\n]| [-–—] ")


@lru_cache(maxsize=1024)
def _country_of(text: str) -> str | None:
    whole = text.strip()
    if len(whole) == 2 and whole.upper() in codes():
        return whole.upper()
    if (known := names().get(normal(whole))) is not None:
        return known
    parts = [part.strip() for part in _PARTS.split(whole) if part.strip()]
    folded = [normal(part) for part in parts]
    for read in (_by_country_name, _by_code, _by_city, _by_words):
        found = read(parts, folded)
        if found:
            return found
    return None


def country_of(text: str | None) -> str | None:
    """The country (ISO 3166-1 alpha-2) that *text* names, as a name, a code standing alone, or a well-known city.

    None when nothing in it is known and when it could be several: never a guess. Answers any text.
    """
    return _country_of((text or "")[:LONGEST])


def _by_country_name(parts: list[str], folded: list[str]) -> str | None:
    """A part that is a country's name; the last one, because addresses go from small to large."""
    for part in reversed(folded):
        if part in names():
            return names()[part]
    return None


def _by_code(parts: list[str], folded: list[str]) -> str | None:
    """A part that is two capitals. Those that are also a state of the USA count only where the city agrees."""
    for part in reversed(parts):
        code, _, zip_code = part.partition(" ")
        if not (len(code) == 2 and code.isascii() and code.isupper()):
            continue
        if zip_code and not zip_code.replace("-", "").isdigit():
            continue
        found = _state_or_country(code, zip_code, folded)
        if found:
            return found
    return None


def _state_or_country(code: str, zip_code: str, folded: list[str]) -> str | None:
    of_states = {country for country, state_codes in states().items() if code in state_codes}
    known = {country for part in folded for country in cities().get(part, ())} & (of_states | {code})
    if len(known) == 1:
        return known.pop()
    if "US" not in of_states:
        return code if code in codes() else None
    if zip_code or code not in codes():
        return "US"
    # Delaware is small and its few towns are in the list; German towns are too many for it.
    return "DE" if code == "DE" and not known else code if len(folded) == 1 else None


def _by_city(parts: list[str], folded: list[str]) -> str | None:
    found = {country for part in folded for country in cities().get(part, ())}
    return found.pop() if len(found) == 1 else None


def _by_words(parts: list[str], folded: list[str]) -> str | None:
    """Names inside a longer text: countries before cities, and only when all agree."""
    phrases = list(_runs_of_words(folded))
    text = "\n".join(folded)
    for whole, inside in ((names(), loose_names()), (cities(), loose_cities())):
        found = {phrase: whole[phrase] for phrase in phrases if phrase in whole}
        found.update((word, country) for word, country in inside if word in text)
        if found:
            # "Guinea" inside "Papua New Guinea" is not said.
            said = {hit for phrase, hit in found.items() if not any(phrase in other for other in found if other != phrase)}
            countries = {country for hit in said for country in ((hit,) if isinstance(hit, str) else hit)}
            return countries.pop() if len(countries) == 1 else None
    return None


def _runs_of_words(folded: list[str]):
    for part in folded:
        words = part.split()[:_MOST_WORDS]
        for first in range(len(words)):
            for last in range(first + 1, min(len(words), first + _WORDS_IN_A_NAME) + 1):
                phrase = " ".join(words[first:last])
                if len(phrase) > 3 and phrase not in _ALSO_WORDS:
                    yield phrase


# Country names that are ordinary words, streets or people as well: they count only as a whole part.
_ALSO_WORDS = frozenset(normal_all(["Island", "Jersey", "Jordan", "Chad", "Georgia", "Guinea", "Monaco", "Malta", "Cuba"]))

__all__ = ["country_of", "name"]


@lru_cache(maxsize=1)
def _posts() -> dict[str, str]:
    served_by = table(__file__, "territories")["served_by"]
    return {part: whole for whole, parts in served_by.items() for part in parts.split()}


def same_post(one: str, other: str) -> bool:
    """Whether the same post delivers in both (ISO 3166-1 alpha-2): Réunion and France, Puerto Rico and the United States.

    >>> same_post("RE", "FR"), same_post("PR", "US"), same_post("ES", "PT")
    (True, True, False)
    """
    posts = _posts()
    return posts.get(one, one) == posts.get(other, other)
