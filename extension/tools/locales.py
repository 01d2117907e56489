"""``_locales/<lang>/messages.json`` from ``pyrules/interface/words.py`` and the gettext catalogues."""

from __future__ import annotations

import json

from .project import ROOT, venv_program
from .steps import run

# Runs in .venv with the repository as its folder: our own interpreter must not import (and cache) the rules.
_DUMP = """
import gettext, json
from pyrules.i18n import LOCALE_DIR, languages
from pyrules.interface.words import WORDS
catalogues = {lang: gettext.translation("pyrules", LOCALE_DIR, [lang], fallback=True) for lang in languages()}
print(json.dumps({
    lang: {key: {"message": catalogue.gettext(text), "description": about} for key, (text, about) in WORDS.items()}
    for lang, catalogue in catalogues.items()
}))
"""


def languages() -> list[str]:
    """Languages with a catalogue, as the browsers write them (``pt_BR``), English first."""
    found = sorted(path.parent.parent.name for path in (ROOT / "pyrules" / "locale").glob("*/LC_MESSAGES/pyrules.mo"))
    return ["en", *(browser_name(code) for code in found if code != "en")]


def browser_name(code: str) -> str:
    """The browsers' form of the BCP 47 tag *code*.

    >>> browser_name("pt-BR")
    'pt_BR'
    """
    return code.replace("-", "_")


def files() -> dict[str, bytes]:
    """The message files (path in the package → content)."""
    quiet = {"PYTHONDONTWRITEBYTECODE": "1"}
    printed = run([venv_program("python"), "-c", _DUMP], do="mend pyrules/interface/words.py", env=quiet)
    tables = json.loads(printed)
    return {f"_locales/{browser_name(code)}/messages.json": _text(messages).encode() for code, messages in tables.items()}


def _text(messages: dict[str, dict[str, str]]) -> str:
    # The browsers read $NAME$ as a place to fill; a dollar of ours is only a dollar.
    safe = {key: {**entry, "message": entry["message"].replace("$", "$$")} for key, entry in messages.items()}
    return json.dumps(safe, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
