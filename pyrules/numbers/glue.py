"""Words and numbers that stick together, as the text of a page does: ``TrackingLP00123456789012Copy``."""

from __future__ import annotations

from functools import lru_cache

from ._data import load
from .carriers import names
from .families import CONFIDENCE, all_families
from .weight import weight

MIN_GLUED, MAX_GLUED = 12, 80
MIN_LABEL = 4
MIN_HALF = 10
MAX_LABELS = 3


@lru_cache(maxsize=1)
def labels() -> frozenset[str]:
    """Words people and pages put around numbers, in lower case."""
    return frozenset(" ".join(load("labels")["words"]).split())


@lru_cache(maxsize=1)
def _plain_labels() -> tuple[str, ...]:
    return tuple(sorted({word for word in labels() if word.isascii() and word.isalpha() and len(word) > 1} | _carriers()))


@lru_cache(maxsize=1)
def _carriers() -> frozenset[str]:
    """What carriers are called, in letters and without spaces."""
    joined = ("".join(name.split()) for name in names())
    return frozenset(name for name in joined if name.isascii() and name.isalpha() and len(name) > 2)


@lru_cache(maxsize=1)
def lettered_prefixes() -> frozenset[str]:
    """What families begin with that would pass for a word (``CNUSUP``)."""
    return frozenset(family.prefix for family in all_families() if len(family.prefix) > 4 and family.prefix.isalpha())


def spans(word: str) -> list[tuple[int, int]]:
    """Where numbers stand in *word* (ASCII letters and digits) that is none itself; empty when none stands out.

    >>> spans("TrackingLP00123456789012Copy")
    [(8, 24)]
    >>> spans("LP00123456789012RB123456785CN")
    [(0, 16), (16, 29)]
    >>> spans("ChinaPostRB123456785CN"), spans("UPS1Z4K51620373849565")
    ([(9, 22)], [(3, 21)])
    >>> spans("ES14806990967805")
    []
    """
    if not MIN_GLUED <= len(word) <= MAX_GLUED or weight(word.upper()):
        return []
    return _between_labels(word) or _two_numbers(word.upper())


def _between_labels(word: str) -> list[tuple[int, int]]:
    lower = word.lower()
    inside = [label for label in _plain_labels() if label in lower]
    starts, ends = {0}, {len(word)}
    for _ in range(MAX_LABELS):
        starts |= {start + len(label) for start in starts for label in inside if lower.startswith(label, start)}
        ends |= {end - len(label) for end in ends for label in inside if lower.endswith(label, 0, end)}
    # Two letters before or behind digits belong to them more often than not.
    fronts = [start for start in starts if not 0 < start < MIN_LABEL or lower[:start] in _carriers()]
    backs = [end for end in ends if not 0 < len(word) - end < MIN_LABEL]
    cuts = [(start, end) for start in fronts for end in backs if 0 < end - start < len(word)]
    best = max(cuts, key=lambda cut: weight(word[cut[0] : cut[1]].upper()), default=None)
    # Three letters more or less make a vague shape of almost anything.
    least = CONFIDENCE["medium"] if best and 0 < best[0] < MIN_LABEL else 1
    return [best] if best and weight(word[best[0] : best[1]].upper()) >= least else []


def _two_numbers(word: str) -> list[tuple[int, int]]:
    for cut in range(MIN_HALF, len(word) - MIN_HALF + 1):
        if min(weight(word[:cut]), weight(word[cut:])) >= CONFIDENCE["high"]:
            return [(0, cut), (cut, len(word))]
    return []
