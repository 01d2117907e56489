"""Words in the buyer's language: GNU gettext catalogues from ``pyrules/locale``.

English is written in the source; ``locale/<lang>/LC_MESSAGES/pyrules.po`` holds the others and ``.mo`` is made from it
by ``python3 build.py words``.
"""

from __future__ import annotations

import gettext
from datetime import date
from functools import lru_cache
from pathlib import Path

LOCALE_DIR = Path(__file__).parent / "locale"
SOURCE = "en"
RIGHT_TO_LEFT = ("ar", "fa", "he", "iw", "ps", "ur", "yi")  # as extension/shared/words.js has them
_WITH_ARTICLE = "AE BS CF CK DO FK FO GB GM IM KM KY MH MP MV NL PH SB TC US VG VI".split()  # "in the Maldives"


def N_(text: str) -> str:
    """Mark *text* for translation and return it unchanged (it is translated when it is said)."""
    return text


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Languages that answers can be given in, English first."""
    found = sorted(p.parent.parent.name for p in LOCALE_DIR.glob("*/LC_MESSAGES/pyrules.mo"))
    return (SOURCE, *(code for code in found if code != SOURCE))


def choose(locale: str | None) -> str:
    """The best language we have for the BCP 47 tag *locale*; English when there is none.

    >>> choose("en-GB"), choose(None), choose("xx")
    ('en', 'en', 'en')
    """
    tag = (locale or SOURCE).replace("_", "-").lower()[:35]
    while tag:
        for code in languages():
            if code.lower() == tag:
                return code
        tag = tag.rpartition("-")[0]
    return SOURCE


class Words:
    """Says texts in one language. ``now`` decides whether a date needs its year."""

    def __init__(self, locale: str, now: date | None = None) -> None:
        self.locale = choose(locale)
        self.now = now
        self._catalogue = gettext.NullTranslations()
        if self.locale != SOURCE:
            self._catalogue = gettext.translation("pyrules", LOCALE_DIR, [self.locale], fallback=True)

    def say(self, msgid: str, /, **values: object) -> str:
        """*msgid* in this language, ``{name}`` places filled from *values* (dates are written out)."""
        return self._fill(self._catalogue.gettext(msgid) if msgid else "", values)

    def say_n(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Like :meth:`say`, with the plural form for *n*, which is also ``{n}``."""
        return self._fill(self._catalogue.ngettext(one, many, n), {"n": n, **values})

    def day(self, day: date) -> str:
        """*day* as this language writes it."""
        return _shown(day, self.locale, self.now or day)

    def country(self, iso2: str) -> str:
        """The country's name in this language, as it stands in a sentence; *iso2* itself when it is not known."""
        from .places import name

        article = "the " if self.locale == SOURCE and iso2 in _WITH_ARTICLE else ""
        return article + name(iso2, self.locale)

    def list(self, items: list[str]) -> str:
        """*items* joined by commas."""
        return ("، " if self._rightwards else ", ").join(items)

    def sum(self, text: str) -> str:
        """A sum such as ``3×8 = 24``: it runs from left to right in every language."""
        return f"\u2066{text}\u2069" if self._rightwards else text

    @property
    def _rightwards(self) -> bool:
        return self.locale.split("-")[0] in RIGHT_TO_LEFT

    def _fill(self, text: str, values: dict[str, object]) -> str:
        if not values:
            return text
        for name, value in values.items():
            said = self.day(value) if isinstance(value, date) else value
            if said is not value:
                values[name] = said
            if isinstance(said, str) and said.endswith("."):
                text = text.replace(f"{{{name}}}.", f"{{{name}}}")  # "until 8 sept." ends its sentence too
        return text.format_map(values)


@lru_cache(maxsize=1024)
def _shown(day: date, locale: str, now: date) -> str:
    from .dates import show

    return show(day, locale, now)


@lru_cache(maxsize=8)
def words(locale: str | None, now: date | None = None) -> Words:
    """The (cached) :class:`Words` for *locale*."""
    return Words(locale or SOURCE, now)
