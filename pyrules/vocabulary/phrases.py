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

from .normal import any_position, normal


def padded(text: str) -> str:
    """*text* as phrases want it: normal, with a space at both ends so that every word has a start and an end."""
    return f" {normal(text)} "


class Phrase:
    """One pattern, read once from its written form."""

    __slots__ = ("_unwanted", "_wanted", "weight")

    def __init__(self, written: str) -> None:
        terms = [term.strip() for term in written.split("&")]
        self._wanted = [_parts(term) for term in terms if not term.startswith("!")]
        self._unwanted = [_parts(term[1:]) for term in terms if term.startswith("!")]
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


def _parts(term: str) -> list[str]:
    return [_part(part) for part in term.split("..")]


def _part(written: str) -> str:
    word = normal(written)
    if not word:
        raise ValueError(f"a phrase needs words: {written!r}")
    return ("" if any_position(word) else " ") + word + (" " if written.rstrip().endswith("|") else "")


def _in_order(parts: list[str], text: str) -> bool:
    position = 0
    for part in parts:
        at = text.find(part, position)
        if at < 0:
            return False
        # The space that ended a whole word may begin the next one.
        position = at + len(part) - part.endswith(" ")
    return True
