"""Word patterns without regular expressions: bounded, readable in JSON, nothing that can explode.

A phrase is words to look for; words match at the start of a word, so ``deliver`` finds "delivered".

====================  ===========================================================
``arriv .. country``  the second somewhere after the first
``parcel & lost``     both, in any order
``signed & !not``     the first, but not the second
``no|``               a whole word: not "november"
====================  ===========================================================

In writings without clear word starts (Chinese, Thai, Arabic …) words match anywhere.

>>> phrase = Phrase("arriv .. country & !transit")
>>> bool(phrase.found_in(padded("Arrived at destination country"))), phrase.found_in(padded("Arrived at transit country"))
(True, 0)
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from .normal import any_position, normal


def padded(text: str) -> str:
    """*text* as phrases want it: normal, with a space at both ends so that every word has a start and an end."""
    return f" {normal(text)} "


class Phrase:
    """One pattern, read once from its written form. ``key`` must be in a text for the phrase to be worth trying."""

    __slots__ = ("_unwanted", "_wanted", "key", "weight")

    def __init__(self, written: str) -> None:
        terms = [term.strip() for term in written.split("&")]
        self._wanted = [_parts(term) for term in terms if not term.startswith("!")]
        self._unwanted = [_parts(term[1:]) for term in terms if term.startswith("!")]
        self.key = self._wanted[0][0]
        self.weight = sum(len(part) for parts in self._wanted for part in parts)

    def found_in(self, text: str) -> int:
        """How much of the (padded) *text* the phrase explains, in characters; 0 when it is not there."""
        for parts in self._wanted:
            if not _in_order(parts, text):
                return 0
        for parts in self._unwanted:
            if _in_order(parts, text):
                return 0
        return self.weight


class Phrases:
    """Several wordings of the same thing.

    >>> Phrases(["deliver", "deliver .. neighbour"]).found_in(padded("Delivered to a neighbour"))
    18
    """

    __slots__ = ("_keyed",)

    def __init__(self, written: Iterable[str]) -> None:
        self._keyed = [(phrase.key, phrase) for phrase in map(Phrase, written)]

    def found_in(self, text: str) -> int:
        """The weight of the wording that explains most of the (padded) *text*; 0 when none is there."""
        # The test for the key is what nearly all wordings end with: it is kept out of any call.
        return max((phrase.found_in(text) for key, phrase in self._keyed if key in text), default=0)


@cache
def _parts(term: str) -> tuple[str, ...]:
    return tuple(_part(part) for part in term.split(".."))


def _part(written: str) -> str:
    # Plain lower-case ASCII, nearly all of Latin, is in its normal form already.
    word = written.strip().removesuffix("|")
    if not (word.isascii() and word.islower() and word.replace(" ", "").isalnum()):
        word = normal(word)
    if not word:
        raise ValueError(f"a phrase needs words: {written!r}")
    return ("" if any_position(word) else " ") + word + (" " if written.rstrip().endswith("|") else "")


def _in_order(parts: tuple[str, ...], text: str) -> bool:
    position = 0
    for part in parts:
        at = text.find(part, position)
        if at < 0:
            return False
        # The space that ended a whole word may begin the next one.
        position = at + len(part) - part.endswith(" ")
    return True
