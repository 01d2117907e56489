"""Messages to the seller, in English and in the buyer's language: short sentences, one question, one date.

Each template is a function of ``templates.py`` that yields sentences for the facts that are known.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..i18n import SOURCE, Words, words
from . import templates

if TYPE_CHECKING:
    from ..facts import Facts

TEMPLATES: dict[str, Callable] = {
    "no_scan": templates.no_scan,
    "ship_date": templates.ship_date,
    "stuck": templates.stuck,
    "not_my_record": templates.not_my_record,
    "local_number": templates.local_number,
    "which_number": templates.which_number,
    "combined_missing": templates.combined_missing,
    "carrier_letter": templates.carrier_letter,
    "returned": templates.returned,
    "given_up": templates.given_up,
    "aliexpress_chat": templates.aliexpress_chat,
    "bank": templates.bank,
}


def compose(template: str, f: Facts) -> tuple[str, str]:
    """(English, the buyer's language) for *template* (a key of ``TEMPLATES``), filled with the facts of *f*."""
    own = _in(f.words, template, f)
    return own if f.words.locale == SOURCE else _in(words(SOURCE, f.today), template, f), own


def _in(speaker: Words, template: str, f: Facts) -> str:
    return " ".join(TEMPLATES[template](f, speaker.say))
