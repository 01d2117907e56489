"""Word patterns without regular expressions: bounded, readable in JSON, nothing that can explode.

A phrase is words to look for; words match at the start of a word, so ``deliver`` finds "delivered".

====================  ===========================================================
``arriv .. country``  the second somewhere after the first
``parcel & lost``     both, in any order
``signed & !not``     the first, but not the second
``no|``               a whole word: not "november"
``<fails>``           each word of the file's list "fails"; ``!<unless>`` none of them
====================  ===========================================================

In writings without clear word starts (Chinese, Thai, Arabic …) words match anywhere.

>>> phrase = Phrase("arriv .. country & !transit")
>>> bool(phrase.found_in(padded("Arrived at destination country"))), phrase.found_in(padded("Arrived at transit country"))
(True, 0)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from .normal import any_position, normal

_NORMAL_ALREADY = re.compile("[a-z0-9]+(?: [a-z0-9]+)*")
"""Nearly all of Latin is written so in the data files."""
_LIST = re.compile("(!?)<([a-z]+)>")
_PLAIN_START = re.compile("[a-z0-9](?:[a-z0-9]| [a-z0-9])")


def padded(text: str) -> str:
    """*text* as phrases want it: normal, with a space at both ends so that every word has a start and an end."""
    return f" {normal(text)} "


def spelled(written: str, words: dict[str, list[str]]) -> list[str]:
    """The phrases that *written* stands for, with each of its lists of *words* written out.

    >>> spelled("<customs> & fail & !<unless>", {"customs": ["customs", "clearance"], "unless": ["fee", "pay"]})
    ['customs & fail & !fee & !pay', 'clearance & fail & !fee & !pay']
    """
    name = _LIST.search(written)
    if not name:
        return [written]
    if name[1]:
        return spelled(written.replace(name[0], " & ".join(f"!{word}" for word in words[name[2]])), words)
    return [one for word in words[name[2]] for one in spelled(written.replace(name[0], word), words)]


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


class Rules:
    """Many wordings of many things, looked for at once; a thing is known by its number.

    Only wordings that begin as a word of the text does are read at all: of some thousands that is a dozen.

    >>> rules = Rules([["deliver", "deliver .. neighbour"], ["neighbour"]])
    >>> rules.found_in(padded("Delivered to a neighbour"))
    {0: 18, 1: 10}
    """

    __slots__ = ("_anywhere", "_by_start")

    def __init__(self, things: Iterable[Iterable[str]]) -> None:
        self._by_start: dict[str, list[tuple[int, str]]] = {}
        self._anywhere: list[tuple[int, str]] = []
        for number, wordings in enumerate(things):
            for written in wordings:
                start = _start(written)
                found = self._anywhere if start is None else self._by_start.setdefault(start, [])
                found.append((number, written))

    def found_in(self, text: str) -> dict[int, int]:
        """Of each thing that the (padded) *text* tells, the weight of the wording that explains most of it."""
        weights: dict[int, int] = {}
        starts = {word[:2] for word in text.split()}
        for entries in (self._anywhere, *(self._by_start[start] for start in starts if start in self._by_start)):
            for number, written in entries:
                phrase = _phrase(written)
                if phrase.key in text and (weight := phrase.found_in(text)):
                    weights[number] = max(weight, weights.get(number, 0))
        return dict(sorted(weights.items()))


@cache
def _phrase(written: str) -> Phrase:
    return Phrase(written)


def _start(written: str) -> str | None:
    """The first two letters of the first word to look for; None when it may begin inside a word or has only one letter."""
    if plain := _PLAIN_START.match(written):
        return plain[0][:2].rstrip()
    key = _part(written.partition("&")[0].partition("..")[0])
    if key[0] != " ":
        return None
    word, space, _ = key[1:].partition(" ")
    return word[:2] if space or len(word) > 1 else None


@cache
def _parts(term: str) -> tuple[str, ...]:
    return tuple(_part(part) for part in term.split(".."))


def _part(written: str) -> str:
    word = written.strip().removesuffix("|")
    if not _NORMAL_ALREADY.fullmatch(word):
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
