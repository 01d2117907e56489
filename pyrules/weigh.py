"""Weighing: evidence for and against a cause becomes a likelihood, by rules that a reader can follow.

1. Decisive evidence against: the cause is out (``unlikely``).
2. Decisive evidence for: ``certain``; ``likely`` when something strong speaks against it.
3. Otherwise strong counts 2 and weak 1, for minus against: at least one strong and a balance of 2 or more is ``likely``,
   a balance above 0 ``possible``, the rest ``unlikely``.

There are no percentages: nobody has the figures. Of equal likelihoods the certain ones are ordered by what costs the
buyer most to miss (``Meta.urgency``), the others by balance and then by that (``finding.py``).
"""

from __future__ import annotations

from dataclasses import dataclass

DECISIVE, STRONG, WEAK = "decisive", "strong", "weak"
LIKELIHOODS = ("certain", "likely", "possible", "unlikely")
_POINTS = {STRONG: 2, WEAK: 1}


@dataclass(frozen=True)
class Evidence:
    """One observation. ``source`` is one of the contract's ``from`` words; ``text`` is already in the buyer's language."""

    text: str
    weight: str
    speaks_for: bool
    source: str

    def as_dict(self) -> dict:
        """As the contract's JSON."""
        return {"text": self.text, "weight": self.weight, "for": self.speaks_for, "from": self.source}


def has(evidence: list[Evidence], weight: str, speaks_for: bool) -> bool:
    """Whether *evidence* holds something of that *weight* on that side."""
    return any(e.weight == weight and e.speaks_for == speaks_for for e in evidence)


def balance(evidence: list[Evidence]) -> int:
    """Strong (2) and weak (1) evidence, for minus against."""
    return sum(_POINTS.get(e.weight, 0) * (1 if e.speaks_for else -1) for e in evidence)


def likelihood(evidence: list[Evidence], cap: str = "certain") -> str:
    """The likelihood that *evidence* gives, never above *cap*.

    >>> strong = Evidence("", STRONG, True, "events")
    >>> likelihood([strong]), likelihood([strong, Evidence("", WEAK, False, "dates")]), likelihood([])
    ('likely', 'possible', 'unlikely')
    """
    points = balance(evidence)
    if has(evidence, DECISIVE, False):
        word = "unlikely"
    elif has(evidence, DECISIVE, True):
        word = "likely" if has(evidence, STRONG, False) else "certain"
    elif points >= 2 and has(evidence, STRONG, True):
        word = "likely"
    else:
        word = "possible" if points > 0 else "unlikely"
    return max(word, cap, key=LIKELIHOODS.index)
