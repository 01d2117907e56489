"""Every language says everything, with the same places for facts, and says it from the committed catalogue."""

import gettext
import json
import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from pyrules.i18n import LOCALE_DIR, RIGHT_TO_LEFT, languages

PLACES = re.compile(r"\{[a-z_]{0,30}\}")
OTHERS = [code for code in languages() if code != "en"]
ROOT = Path(__file__).parents[2]
A_SENTENCE = 4  # words; names and the like may be the same in two languages


def entries(language: str):
    """(msgid, msgstr) of the catalogue, plural forms one by one."""
    catalogue = gettext.GNUTranslations((LOCALE_DIR / language / "LC_MESSAGES" / "pyrules.mo").open("rb"))
    for key, said in catalogue._catalog.items():
        if key:
            yield (key[0] if isinstance(key, tuple) else key), said


def written(language: str):
    """(source, said, fuzzy) of each text of the catalogue that people write: all plural forms, as tuples."""
    with (LOCALE_DIR / language / "LC_MESSAGES" / "pyrules.po").open("rb") as file:
        for message in read_po(file):
            if message.id:
                source, said = (text if isinstance(text, tuple) else (text,) for text in (message.id, message.string))
                yield source, said, message.fuzzy


def test_there_are_languages():
    assert {"es"} <= set(OTHERS)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_out(language):
    left = [source for source, said, fuzzy in written(language) if fuzzy or not all(said)]
    assert left == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language):
    left = [source for source, said, _ in written(language) if len(source[0].split()) >= A_SENTENCE and set(source) & set(said)]
    assert left == []


@pytest.mark.parametrize("language", OTHERS)
def test_countries_have_names(language):
    """Without names of its own a language would say them in English, and nobody would notice."""
    names = json.loads((ROOT / "pyrules" / "places" / "countries.json").read_text("utf-8"))["names"]
    assert language.split("-")[0].lower() in names, f"add {language} to LOCALES in extension/tools/countries.py"


def test_who_writes_from_right_to_left_is_known_in_both_halves():
    script = (ROOT / "extension" / "shared" / "words.js").read_text("utf-8")
    listed = re.search(r"RIGHT_TO_LEFT = new Set\(\[([^\]]{1,200})\]\)", script)
    assert listed and set(RIGHT_TO_LEFT) == set(re.findall(r"[a-z]{2,3}", listed[1]))


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


def test_french_signs_never_stand_alone_on_a_line():
    """A space that may break leaves “«” at the end of a line, or “:” and “?” at the beginning of the next."""
    breaking = re.compile(r"« | [»:;?!](?!\S)")
    left = [one for _, said, _ in written("fr") for one in said if breaking.search(one)]
    assert left == []
