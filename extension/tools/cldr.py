"""Write ``pyrules/dates/cldr.json``: how every language writes dates, from the Unicode CLDR in Babel.

Run from the repository root, ``python -m extension.tools.cldr``; tests/rules/dates checks that the committed file is fresh.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from babel import Locale, localedata
from babel.dates import tokenize_pattern

from pyrules.dates.text import fold

FILE = Path(__file__).parents[2] / "pyrules/dates/cldr.json"

# AliExpress' own languages first: where two languages use one word for two months, the earlier language has it.
LANGUAGES = (
    "en es pt fr de it nl pl ru tr ar he ja ko th vi id uk zh cs hu ro sv el "
    "sk da nb fi bg hr sr sl lt lv et ca fa hi ms fil be ka hy az kk mk gl"
).split()
VARIANTS = {
    "ar": ("ar_SY", "ar_MA", "ar_DZ"),
    "en": ("en_GB",),
    "sr": ("sr_Latn",),
    "pt": ("pt_PT",),
    "es": ("es_MX", "es_UY"),
    "zh": ("zh_Hant",),
}
SHOWN_AS = {"en": "en_001"}  # English answers say "9 Dec", which no reader takes for another day

PLURALS = {"zero", "one", "two", "few", "many", "other"}
UNITS = {"w": "week", "d": "day", "h": "hour", "m": "minute"}


def build() -> dict:
    """The whole file as an object."""
    return {
        "source": f"Unicode CLDR, as packaged in Babel {version('babel')}",
        "languages": {language: _language(language) for language in LANGUAGES},
        "regions": dict(_regions()),
        "fillers": sorted({word for language in LANGUAGES for word in _fillers(Locale.parse(language))}),
    }


def text() -> str:
    """The file's text, one language a line."""
    data = build()
    lines = ",\n".join(f"  {_json(key)}: {_json(value)}" for key, value in data["languages"].items())
    rest = ",\n".join(f"{_json(key)}: {_json(data[key])}" for key in ("source", "regions", "fillers"))
    return f"{{{rest},\n{_json('languages')}: {{\n{lines}\n}}}}\n"


def _language(language: str) -> dict:
    localedata._cache.clear()  # Babel 2.18 lets Hebrew's stand-alone month names leak into languages loaded after it
    spoken = [Locale.parse(tag) for tag in (language, *VARIANTS.get(language, ()))]
    return {
        "order": _order(spoken[0]),
        "months": _months(spoken),
        "weekdays": _weekdays(spoken),
        "am": _half_day(spoken, "am"),
        "pm": _half_day(spoken, "pm"),
        "units": {key: _unit(spoken, unit) for key, unit in UNITS.items()},
        **_shown(spoken[0], Locale.parse(SHOWN_AS.get(language, language))),
    }


def _order(locale: Locale) -> str:
    """``dmy``, ``mdy``; or ``ymd dm``, ``ymd md``: the year leads, and how the language writes the day without it."""
    numeric, short = (_fields(str(p.pattern)) for p in (locale.date_formats["short"], locale.datetime_skeletons["Md"]))
    return f"ymd {short}" if numeric == "ymd" else numeric


def _fields(pattern: str) -> str:
    return "".join(char[0].lower() for kind, char in tokenize_pattern(pattern) if kind == "field" and char[0] in "dMLy")


def _regions() -> Iterator[tuple[str, str]]:
    """Regions that write numeric dates otherwise than their language does (``en-gb``)."""
    for tag in sorted(localedata.locale_identifiers()):
        language, _, region = tag.partition("_")
        if language in LANGUAGES and len(region) == 2 and (order := _order(Locale.parse(tag))) != _order(Locale.parse(language)):
            yield f"{language}-{region.lower()}", order


def _months(spoken: Iterable[Locale]) -> list[str]:
    """For each month its names, folded: in full, short, as they stand in a date and alone."""
    names = [
        {
            fold(forms[number]).strip(".")
            for locale in spoken
            for use in ("format", "stand-alone")
            for width in ("abbreviated", "wide")
            if number in (forms := locale.months[use][width])
        }
        for number in range(1, 13)
    ]
    return [" ".join(sorted(name for name in month if name.isprintable() and _is_word(name))) for month in names]


def _weekdays(spoken: Iterable[Locale]) -> list[str]:
    """For each day from Monday on its names, folded; "_" for the blank in one."""
    names = [
        {
            fold(locale.days[use][width][number]).strip(".").replace(" ", "_")
            for locale in spoken
            for use in ("format", "stand-alone")
            for width in ("abbreviated", "wide")
        }
        for number in range(7)
    ]
    return [" ".join(sorted(name for name in day if len(name) > 1 and name.isprintable())) for day in names]


def _is_word(text: str) -> bool:
    return len(text) > 1 and not any(char.isdigit() or char.isspace() for char in text)


def _half_day(spoken: Iterable[Locale], half: str) -> str:
    """Words for *half* of the day; a single Latin letter says too little."""
    words = {
        fold(forms[half]).strip(".")
        for locale in spoken
        for use in ("format", "stand-alone")
        for forms in locale.day_periods[use].values()
        if half in forms
    }
    return " ".join(sorted(word for word in words if " " not in word and not (len(word) == 1 and word.isascii())))


def _unit(spoken: Iterable[Locale], unit: str) -> str:
    """Words for *unit* in all plural forms and widths."""
    patterns = {
        pattern
        for locale in spoken
        for forms in locale._data["unit_patterns"][f"duration-{unit}"].values()
        for plural, pattern in dict(forms).items()
        if plural in PLURALS and "{0}" in pattern
    }
    words = {fold(pattern.replace("{0}", " ")).strip(". ") for pattern in patterns}
    return " ".join(sorted(word for word in words if word and " " not in word and word.isprintable()))


def _fillers(locale: Locale) -> Iterator[str]:
    """Words inside date patterns that are no part of the date: "de", "gada"."""
    for pattern in (*locale.date_formats.values(), *(locale.datetime_skeletons[key] for key in ("MMMd", "yMMMd", "yMMMEd"))):
        for kind, literal in tokenize_pattern(str(pattern.pattern)):
            if kind == "chars":
                yield from (word for word in fold(literal).replace(".", " ").replace(",", " ").split() if word.isalpha())


def _shown(words: Locale, shape: Locale) -> dict:
    """How an answer writes a day: ``md`` and ``ymd`` with places for the day, month and year."""
    patterns = [str(shape.datetime_skeletons[key].pattern) for key in ("MMMd", "yMMMd")]
    month = max((field for field in _month_fields(patterns[0])), default="MMM")
    names = words.months["format" if month[0] == "M" else "stand-alone"]["wide" if len(month) == 4 else "abbreviated"]
    shown = dict(zip(("md", "ymd"), map(_template, patterns), strict=True))
    return shown | ({"names": [names[n] for n in range(1, 13)]} if "{name}" in "".join(shown.values()) else {})


def _month_fields(pattern: str) -> Iterator[str]:
    for kind, field in tokenize_pattern(pattern):
        if kind == "field" and field[0] in "ML":
            yield field[0] * field[1]


def _template(pattern: str) -> str:
    return "".join(_place(*field) if kind == "field" else field for kind, field in tokenize_pattern(pattern))


def _place(letter: str, width: int) -> str:
    match letter:
        case "y":
            return "{year}"
        case "d":
            return "{day:02}" if width == 2 else "{day}"
        case _:
            return "{name}" if width > 2 else "{month:02}" if width == 2 else "{month}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
