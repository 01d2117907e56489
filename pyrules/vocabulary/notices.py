"""Marks in free texts: notices on the order page, and what sellers write.

>>> sorted(notice("Economy shipping doesn't include tracking after a package has been handed over"))
['economy']
>>> sorted(seller_words("Dear friend, please extend the processing time, it is out of stock"))
['extend', 'out_of_stock']
"""

from __future__ import annotations

from functools import cache, lru_cache

from .data import load
from .normal import LONGEST
from .phrases import Rules, padded

_LONGEST_LETTER = 2000
_OVERLAP = 60


def notice(text: str | None) -> frozenset[str]:
    """What a notice of the order or tracking page tells; the marks are those of ``notices.json``, empty for none."""
    return _marks("notices", (text or "")[:_LONGEST_LETTER])


def message(text: str | None) -> frozenset[str]:
    """What a message beside the tracking wants; the marks are those of ``messages.json``, empty for none."""
    return _marks("messages", (text or "")[:_LONGEST_LETTER])


def seller_words(text: str | None) -> frozenset[str]:
    """What a seller's message asks for or admits; the marks are those of ``seller_words.json``, empty for none."""
    return _marks("seller_words", (text or "")[:_LONGEST_LETTER])


@lru_cache(maxsize=128)
def _marks(table: str, text: str) -> frozenset[str]:
    marks, rules = _read(table)
    # Letters are longer than a line: looked at in pieces that overlap, each as bounded as a line is.
    pieces = [padded(text[at : at + LONGEST]) for at in range(0, max(len(text), 1), LONGEST - _OVERLAP)]
    return frozenset(mark for piece in pieces for mark in _left({marks[number] for number in rules.found_in(piece)}, table, piece))


def _left(found: set[str], table: str, piece: str) -> set[str]:
    """The marks *found* without those that the same words take back: a duty that is included is not asked for."""
    silences, _ = _settled(table)
    return found - silences if not found.isdisjoint(silences) and settled(piece, table) else found


def settled(line: str, table: str = "notices") -> bool:
    """Whether the padded *line* says that a duty or fee is included, paid, or not asked at all."""
    return bool(_settled(table)[1].found_in(line))


@cache
def _read(table: str) -> tuple[list[str], Rules]:
    marks = load(table)["marks"]
    return list(marks), Rules(entry["words"] for entry in marks.values())


@cache
def _settled(table: str) -> tuple[frozenset[str], Rules]:
    written = load(table).get("settled", {})
    return frozenset(written.get("silences", ())), Rules([written.get("words", [])])
