"""Writes pyrules/places/countries.json: country names of AliExpress' languages, from CLDR through Babel.

    python extension/tools/countries.py

The build runs it; tests/rules/places checks that the committed file is what it writes.
"""

from __future__ import annotations

import json
from pathlib import Path

import babel
from babel import Locale
from babel.core import get_global

LOCALES = "en ar cs de es fr he id it ja ko nl pl pt ru th tr uk vi zh".split()
"""English first; then the languages AliExpress is offered in, and Czech."""

TARGET = Path(__file__).resolve().parents[2] / "pyrules" / "places" / "countries.json"

# Not assigned to a country in ISO 3166-1, except XK, which the post uses for Kosovo.
_NO_COUNTRY = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())


def codes() -> list[str]:
    """ISO 3166-1 alpha-2 codes that CLDR names, and XK."""
    english = Locale("en").territories
    without = _NO_COUNTRY | set(get_global("territory_aliases"))
    return sorted(code for code in english if len(code) == 2 and code.isalpha() and code not in without)


def render() -> str:
    """The file's text: names are joined by ``|``, in the order of ``codes``."""
    iso = codes()
    names = {locale: "|".join(Locale(locale).territories.get(code, "") for code in iso) for locale in LOCALES}
    content = {
        "about": f"Country names, from CLDR by extension/tools/countries.py with Babel {babel.__version__}",
        "codes": " ".join(iso),
        "names": names,
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
