"""What a family's pattern says before it is tried: how long its numbers are, how they begin, whether they have letters.

Patterns are written in a small part of regular expressions: characters, ``[...]`` of single characters and ranges, fixed
or bounded counts, ``?``, ``(?:...|...)`` and lookahead.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .checks import ALNUM, DIGITS

_TOKEN = re.compile(r"(\(\?=|\(\?:|\)|\||\[[A-Z0-9-]+\]|[A-Z0-9])(?:\{([0-9]+)(?:,([0-9]+))?\}|(\?))?", re.ASCII)
_RANGE = re.compile(r"([A-Z0-9])-([A-Z0-9])|[A-Z0-9]", re.ASCII)
_DIGITS = frozenset(DIGITS)
_ANY = frozenset(ALNUM)
HEAD = 2


class Shape(NamedTuple):
    """One alternative of a pattern: what may stand at each place, as far as every number has that place, and how far it goes.

    ``certain``: any digits of the right length and beginning have it. ``digital``: it may be all digits. ``lettered``: a
    letter may come behind the first two characters.
    """

    places: tuple[frozenset[str], ...] = ()
    rest: tuple[frozenset[str], ...] = ()
    longest: int = 0
    certain: bool = True
    digital: bool = True
    lettered: bool = True

    def may_be(self, start: str, digits: bool) -> bool:
        """Whether a number of the right length that begins with *start*, all *digits* or not, can have this shape."""
        for char, place in zip(start, self.places, strict=False):
            if char not in place:
                return False
        return self.digital if digits else self.lettered or not start.isdigit()

    def finished(self) -> Shape:
        """This shape, complete."""
        behind = (*self.places[HEAD:], *self.rest)
        return self._replace(
            certain=self.certain and all(place >= _DIGITS for place in self.places[HEAD:]),
            digital=all(place & _DIGITS for place in self.places),
            lettered=any(place - _DIGITS for place in behind),
        )

    def then(self, allowed: frozenset[str], least: int, most: int) -> Shape:
        """This shape with between *least* and *most* characters more, of those *allowed*."""
        if self.rest or least != most:
            # Where a place is not certain, nothing is known of those behind it.
            places = self.places + (() if self.rest else (allowed,) * least)
            places += (_ANY,) * (least if self.rest else 0)
            return Shape(places, (*self.rest, allowed), self.longest + most, certain=False)
        return Shape(self.places + (allowed,) * least, (), self.longest + most, self.certain)


def shapes(pattern: str) -> tuple[Shape, ...]:
    """The alternatives of *pattern*.

    >>> [(len(shape.places), shape.longest, *shape.places[1]) for shape in shapes("J?JD[0-9]{16}|NP[IG][A-Z]{2,4}")]
    [(18, 18, 'D'), (19, 19, 'J'), (5, 7, 'P')]
    """
    tokens = [match.groups() for match in _TOKEN.finditer(pattern)]
    return tuple(shape.finished() for shape in _alternatives(tokens, [Shape()]))


def _alternatives(tokens: list[tuple[str, str, str, str]], before: list[Shape]) -> list[Shape]:
    """*before* continued by *tokens*, which are used up to the end of the group they are in."""
    done: list[Shape] = []
    now = before
    while tokens:
        token, least, most, maybe = tokens.pop(0)
        if token == ")":
            return done + now + (before if maybe else [])
        if token == "|":
            done, now = done + now, before
        elif token == "(?=":
            _alternatives(tokens, [])
            now = [shape._replace(certain=False) for shape in now]
        elif token == "(?:":
            now = _alternatives(tokens, now)
        elif maybe:
            now = now + [shape.then(_characters(token), 1, 1) for shape in now]
        else:
            fewest = int(least or 1)
            now = [shape.then(_characters(token), fewest, int(most or fewest)) for shape in now]
    return done + now


def _characters(token: str) -> frozenset[str]:
    found = ""
    for match in _RANGE.finditer(token):
        first, last = match[1], match[2]
        found += ALNUM[ALNUM.index(first) : ALNUM.index(last) + 1] if first else match[0]
    return frozenset(found)
