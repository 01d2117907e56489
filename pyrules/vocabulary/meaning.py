"""What one event says, and the short written form of it in the data files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

STAGES = (
    "unknown", "announced", "accepted", "consolidation", "origin", "export", "transit", "import", "local",
    "out_for_delivery", "pickup", "delivered", "returning", "returned", "problem", "cancelled",
)  # fmt: skip
"""Contract section 3, without ``none`` (no event says that)."""

_NOT_IN_HAND = frozenset(("unknown", "announced", "cancelled"))
CHINA = frozenset(("CN", "HK", "MO"))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an event says. ``scan``: a carrier had the parcel in hand. ``noise``: it is no news of the parcel at all.

    ``by`` tells how it was understood: ``"code"``, ``"text"`` (a known sentence), ``"pattern"`` (words in it) or None.
    """

    stage: str
    scan: bool = False
    noise: bool = False
    marks: frozenset[str] = frozenset()
    by: str | None = None
    code: str | None = None


UNKNOWN = Meaning("unknown")


@dataclass(frozen=True, slots=True)
class Written:
    """A meaning as data files write it, before it is known in which country the event was."""

    meaning: Meaning
    in_china: str | None = None
    abroad: str | None = None

    def at(self, country: str | None, by: str, code: str | None = None) -> Meaning:
        """The meaning of the event in *country* (ISO 3166-1 alpha-2, None when not known)."""
        stage = self.meaning.stage
        if country:
            stage = (self.in_china if country in CHINA else self.abroad) or stage
        marks = self.meaning.marks
        if stage == "delivered" and country in CHINA:
            # Nobody buys from AliExpress in China: the collecting warehouse signed for it.
            marks |= {"maybe_warehouse"}
        return replace(self.meaning, stage=stage, marks=marks, by=by, code=code)


@cache
def read(written: str) -> Written:
    """Read ``"local handed_to_local -scan"``: stage, marks, and what differs from the usual.

    ``-scan`` no carrier had it in hand; ``noise``; ``cn:STAGE`` and ``abroad:STAGE`` the stage when the country is known.
    Raises ValueError for a stage that does not exist.

    >>> read("origin abroad:local").at("ES", "text").stage
    'local'
    """
    stage, *words = written.split()
    places = dict(word.split(":") for word in words if ":" in word)
    marks = frozenset(word for word in words if ":" not in word and word not in ("-scan", "noise"))
    for name in (stage, *places.values()):
        if name not in STAGES:
            raise ValueError(f"{name!r} is no stage")
    scan = stage not in _NOT_IN_HAND and "-scan" not in words and "noise" not in words
    return Written(Meaning(stage, scan, "noise" in words, marks), places.get("cn"), places.get("abroad"))
