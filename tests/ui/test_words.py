"""The words of the interface: well formed, each used by the JavaScript, none missing."""

import re
from pathlib import Path

from pyrules.interface.words import WORDS

SHARED = Path(__file__).parents[2] / "extension" / "shared"
# A list of words, which says none of them.
BEFOREHAND = SHARED / "note" / "line-words.js"
DRAWN = [*SHARED.glob("*.js"), *(SHARED / "note").rglob("*.js"), *(SHARED / "views").rglob("*.js")]
DRAWN.remove(BEFOREHAND)
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in DRAWN)
FAMILIES = {"else_": 9, "level_": 5, "sure_": 4, "welcome_": 5, "welcome_does_": 3, "welcome_never_": 3}
PLACES = {"n", "day", "what", "order", "number", "first", "last", "address", "all", "sure", "time"}
MANIFEST = {"extension_name", "extension_description"}


def test_keys_and_texts_are_well_formed() -> None:
    for key, (text, where) in WORDS.items():
        assert re.fullmatch(r"[a-z][a-z0-9_]*", key), key
        assert text.strip() == text and where, key
        assert "$" not in text, f"{key}: a dollar sign is markup in messages.json"
        assert set(re.findall(r"\{(.*?)\}", text)) <= PLACES, key


def test_stores_accept_name_and_description() -> None:
    assert len(WORDS["extension_name"][0]) <= 75
    assert len(WORDS["extension_description"][0]) <= 132


def test_every_word_said_is_known() -> None:
    said = set(re.findall(r'say\(\s*"([a-z0-9_]+)"', SOURCE)) | set(re.findall(r'getMessage\("([a-z0-9_]+)"', SOURCE))
    assert len(said) > 60
    assert said <= WORDS.keys()


def test_every_word_known_is_said() -> None:
    for key in WORDS.keys() - MANIFEST:
        family = any(key.startswith(prefix) for prefix in FAMILIES)
        assert family or f'"{key}"' in SOURCE, key


def test_every_family_is_complete() -> None:
    for prefix, least in FAMILIES.items():
        assert sum(key.startswith(prefix) for key in WORDS) >= least, prefix


def test_a_page_gets_every_word_of_the_line_beforehand() -> None:
    line = "\n".join((SHARED / "note" / name).read_text(encoding="utf-8") for name in ("index.js", "shell.js"))
    said = {key for key in WORDS if f'"{key}"' in line}
    assert len(said) > 6
    given = BEFOREHAND.read_text(encoding="utf-8")
    assert {key for key in said if f'"{key}"' not in given} == set()
