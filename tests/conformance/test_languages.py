"""Every language says everything, with the same places for facts, and says it from the committed catalogue."""

import gettext
import re
from pathlib import Path

import pytest

from pyrules.i18n import LOCALE_DIR, languages

PLACES = re.compile(r"\{[a-z_]{0,30}\}")
OTHERS = [code for code in languages() if code != "en"]


def entries(language: str):
    """(msgid, msgstr) of the catalogue, plural forms one by one."""
    catalogue = gettext.GNUTranslations((LOCALE_DIR / language / "LC_MESSAGES" / "pyrules.mo").open("rb"))
    for key, said in catalogue._catalog.items():
        if key:
            yield (key[0] if isinstance(key, tuple) else key), said


def test_there_are_languages():
    assert {"es"} <= set(OTHERS)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_out(language):
    text = (LOCALE_DIR / language / "LC_MESSAGES" / "pyrules.po").read_text("utf-8")
    empty = re.findall(r'^msgid "(.{1,80})"\n(?:msgid_plural .*\n)?msgstr(?:\[0\])? ""\n\n', text, re.MULTILINE)
    assert empty == [] and "#, fuzzy" not in text


@pytest.mark.parametrize("language", OTHERS)
def test_the_facts_stay_in_their_places(language):
    for source, said in entries(language):
        # A plural form may leave out its number ("one day"), nothing else.
        wanted, found = set(PLACES.findall(source)), set(PLACES.findall(said))
        assert found <= wanted | {"{n}"} and wanted - found <= {"{n}"}, f"{language}: {source!r} → {said!r}"


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_knows_the_same_texts(language):
    def keys(code):
        return {source for source, _ in entries(code)}

    assert keys(language) == keys("es")


def test_catalogues_lie_where_gettext_looks():
    assert all((LOCALE_DIR / code / "LC_MESSAGES" / name).is_file() for code in OTHERS for name in ("pyrules.po", "pyrules.mo"))
    assert Path(LOCALE_DIR).name == "locale"
