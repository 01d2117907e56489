"""The word patterns of one language, read from its file once."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from .data import languages, load
from .meaning import read
from .negation import Negation
from .phrases import Rules, spelled


class Book(NamedTuple):
    """The rules of one language. ``negative``: those of its wordings that hold a "not" themselves ("cannot be located").

    ``leaving`` are its rules that say no more than export; ``arriving`` finds its words for import.
    """

    letters: str
    meanings: list[str]
    rules: Rules
    negative: Rules
    negation: Negation
    leaving: frozenset[int]
    arriving: Rules


@cache
def books(script: str) -> list[Book]:
    """The books of all languages in *script* (``"latin"``), in a fixed order."""
    return [_book(load(language)) for language in languages(script)]


def _book(content: dict) -> Book:
    words = content.get("words", {})
    meanings = [means for means, *_ in content["patterns"]]
    phrases = [[one for phrase in written for one in spelled(phrase, words)] for _, *written in content["patterns"]]
    negation = Negation(content.get("negation", {}))
    return Book(
        letters=content.get("letters", ""),
        meanings=meanings,
        rules=Rules(phrases),
        negative=Rules([phrase for phrase in one if negation.is_in(phrase)] for one in phrases),
        negation=negation,
        leaving=frozenset(number for number, means in enumerate(meanings) if read(means).meaning.stage == "export"),
        arriving=Rules([words.get("import", [])]),
    )
