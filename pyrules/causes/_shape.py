"""What every cause file has in common: its metadata and the words to note evidence with."""

from __future__ import annotations

from dataclasses import dataclass

from ..weigh import DECISIVE, STRONG, WEAK, Evidence


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
