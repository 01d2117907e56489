"""What every cause file has in common: its metadata, its functions and the words to note evidence with.

All functions of a cause are asked with one parcel's facts. ``PARTS`` each cause has; ``HOOKS`` only those that need them:
what a cause does not say is decided for all alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..weigh import DECISIVE, STRONG, WEAK, Evidence

PARTS = {
    "weigh": "the evidence for and against",
    "why": "what is behind it",
    "headline": "what it means, in one line",
    "level": "how much there is to do",
    "advise": "the steps, three at the most",
}
HOOKS = {
    "title": "its name for this parcel; else META.title",
    "cap": "the highest likelihood it may have; else certain",
    "act_by": "its own last day, which the headline names; else the steps' days count",
    "quiet_until": "until when waiting is usual; else the parcel's stage says so",
}


@dataclass(frozen=True)
class Meta:
    """A cause's card. ``urgency`` orders what is certain, and what else is equal: the higher, the more it costs the buyer to miss it."""

    title: str
    line: str
    urgency: int
    looks_like: tuple[str, ...]
    wrong_when: tuple[str, ...]
    references: tuple[str, ...]
    seed: bool = False
    status: str = "stable"


def decisive(text: str, source: str) -> Evidence:
    """Evidence that settles it."""
    return Evidence(text, DECISIVE, True, source)


def strong(text: str, source: str) -> Evidence:
    """Evidence that makes it likely alone."""
    return Evidence(text, STRONG, True, source)


def weak(text: str, source: str) -> Evidence:
    """Evidence that only adds."""
    return Evidence(text, WEAK, True, source)


def excluded(text: str, source: str) -> Evidence:
    """Evidence that rules it out."""
    return Evidence(text, DECISIVE, False, source)


def against(text: str, source: str) -> Evidence:
    """Strong evidence against it."""
    return Evidence(text, STRONG, False, source)


def doubt(text: str, source: str) -> Evidence:
    """Weak evidence against it."""
    return Evidence(text, WEAK, False, source)
