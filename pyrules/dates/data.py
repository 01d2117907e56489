"""Words of dates in all languages: ``cldr.json`` (generated) and ``words.json`` (by hand), read when first needed."""

from __future__ import annotations

from functools import lru_cache

from ..tables import table
from .text import bare

FALLBACK = "en"
_OLD_CODES = {"iw": "he", "in": "id", "no": "nb", "tl": "fil"}
_HEBREW_PREFIXES = "בהלמ"  # "in", "the", "to", "from", written as one word with the month


@lru_cache(maxsize=1)
def cldr() -> dict:
    """The content of ``cldr.json``."""
    return table(__file__, "cldr")


@lru_cache(maxsize=1)
def words() -> dict:
    """The content of ``words.json``."""
    return table(__file__, "words")


@lru_cache(maxsize=32)
def language(locale: str | None) -> str:
    """The language of the BCP 47 tag *locale* if we know it, else English.

    >>> language("pt-BR"), language("iw_IL"), language("xx"), language(None)
    ('pt', 'he', 'en', 'en')
    """
    code = _tag(locale).partition("-")[0]
    code = _OLD_CODES.get(code, code)
    return code if code in cldr()["languages"] else FALLBACK


@lru_cache(maxsize=32)
def order(locale: str | None) -> tuple[bool, bool]:
    """How *locale* writes numeric dates: (the year leads, the day comes before the month).

    >>> order("en"), order("en-GB"), order("ja"), order("sv")
    ((False, False), (False, True), (True, False), (True, True))
    """
    fields = cldr()["regions"].get(_tag(locale)) or cldr()["languages"][language(locale)]["order"]
    return fields[0] == "y", fields.endswith("dm") or fields[0] == "d"


def month(word: str, language: str) -> int | None:
    """The month that the folded *word* names, in *language* before all others; ``None`` when it names none.

    >>> month("listopad", "pl"), month("listopad", "hr"), month("сентября", "en"), month("septem", "en"), month("total", "en")
    (11, 10, 9, 9, None)
    """
    own = months(language)
    if found := own.get(word) or _all_months().get(word):
        return found
    if word[0] in _HEBREW_PREFIXES:
        return months("he").get(word[1:])
    if len(word) >= 3:
        begun = {number for name, number in own.items() if name.startswith(word)}
        return begun.pop() if len(begun) == 1 else None
    return None


@lru_cache(maxsize=64)
def months(language: str) -> dict[str, int]:
    """Folded month names of *language*."""
    return {name: number for number, names in enumerate(cldr()["languages"][language]["months"], 1) for name in names.split()}


@lru_cache(maxsize=1)
def _all_months() -> dict[str, int]:
    found = {name: int(number) for number, names in words()["months"].items() for name in names.split()}
    for code in reversed(cldr()["languages"]):
        found |= months(code)
    return found


def weekday(name: str, language: str) -> int | None:
    """The weekday (0 is Monday) that *name* (folded, bare) is as a whole, in *language* before all others.

    >>> weekday("viernes", "es"), weekday("mar", "fr"), weekday("thu sau", "vi"), weekday("friday", "es"), weekday("may", "es")
    (4, 1, 4, 4, None)
    """
    return _weekdays(language).get(name, _all_weekdays().get(name))


@lru_cache(maxsize=64)
def _weekdays(language: str) -> dict[str, int]:
    return {bare(name): number for number, names in enumerate(cldr()["languages"][language]["weekdays"]) for name in names.split()}


@lru_cache(maxsize=1)
def _all_weekdays() -> dict[str, int]:
    return {name: number for code in reversed(cldr()["languages"]) for name, number in _weekdays(code).items()}


@lru_cache(maxsize=16)
def group(name: str) -> frozenset[str]:
    """The words listed under *name* in ``words.json``, with what CLDR says for it in any language."""
    found = set(words().get(name, "").split())
    if name in ("am", "pm"):
        found.update(word for entry in cldr()["languages"].values() for word in entry[name].split())
    if name == "fillers":
        found.update(cldr()["fillers"])
    return frozenset(word.replace("_", " ") for word in found)


@lru_cache(maxsize=32)
def units(language: str) -> dict[str, str]:
    """Folded words for ``w`` weeks, ``d`` days, ``h`` hours, ``m`` minutes; where languages collide, *language* has it."""
    found = {word: unit for unit, listed in words()["units"].items() for word in listed.split()}
    for code in (*reversed(cldr()["languages"]), FALLBACK, language):
        for unit in "mhwd":
            found |= dict.fromkeys(cldr()["languages"][code]["units"][unit].split(), unit)
    return found


def _tag(locale: str | None) -> str:
    return (locale or FALLBACK)[:35].replace("_", "-").lower()
