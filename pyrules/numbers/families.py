"""Families: which carriers write numbers of a given shape. One entry in ``families/*.json`` is one family.

A family *claims* a number when its pattern matches all of it and, where the check digit decides (``check_decides``), the
check digit is right. A wrong check digit elsewhere leaves the claim standing and lowers it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from ._data import HERE, load
from .checks import RULES, Working

# How much a shape says by itself; a right check digit that one random number in ten would have lifts it by half a step,
# a wrong one drops it below every neighbour of the same confidence.
CONFIDENCE = {"high": 60, "medium": 40, "low": 20}
CHECK_OK, CHECK_WRONG = 15, -15
DIGITS = "0123456789"


class Family:
    """One way of writing numbers. The pattern is compiled when a number of its length first comes by."""

    __slots__ = (
        "carriers", "changes_at_handover", "check_decides", "confidence", "id", "kind", "name", "pattern", "tracked",
        "prefix", "shortest", "longest", "_check", "_first", "_lettered", "_match",
    )  # fmt: skip

    def __init__(self, entry: dict[str, Any]) -> None:
        self.id: str = entry["id"]
        self.name: str = entry["name"]
        self.kind: str = entry["kind"]
        self.carriers: tuple[str, ...] = tuple(entry["carriers"])
        self.pattern: str = entry["pattern"]
        self.tracked: str = entry["tracked"]
        self.changes_at_handover: bool | None = entry["changes_at_handover"]
        self.confidence: int = CONFIDENCE[entry["confidence"]]
        self.check_decides: bool = entry.get("check_decides", False)
        self._check: dict[str, Any] | None = entry.get("check")
        self.shortest, self.longest = entry["length"]
        literal = re.match(r"[A-Z0-9]+(?![?*+{])", self.pattern) if "|" not in self.pattern else None
        self.prefix = literal[0] if literal else ""
        self._lettered = any(map(str.isalpha, self.pattern))
        self._first = DIGITS if self.pattern.startswith("[0-9]") or not self._lettered else ""
        self._match: Any = None

    def may_be(self, length: int, start: str, digits: bool) -> bool:
        """Whether a number of *length* beginning with *start*, all *digits* or not, can be of this family at all."""
        if not self.shortest <= length <= self.longest or (self._first and start[:1] not in self._first):
            return False
        if not (digits or self._lettered):
            return False
        return self.prefix.startswith(start) or start.startswith(self.prefix)

    def matches(self, number: str) -> bool:
        """Whether the whole of *number* has this family's shape."""
        if self._match is None:
            self._match = re.compile(self.pattern, re.ASCII).fullmatch
        return self._match(number) is not None

    def work(self, number: str) -> Working | None:
        """How *number*'s check digit comes out; ``None`` when the family has none."""
        check = self._check
        if check is None:
            return None
        covered = number[check.get("from", 0) : check.get("to", len(number))]
        return RULES[check["rule"]](check.get("prefix", "") + covered)


class Claim(NamedTuple):
    """A family that fits a number, with the working of its check digit and how much speaks for it."""

    family: Family
    check: Working | None
    weight: int


@lru_cache(maxsize=1)
def all_families() -> tuple[Family, ...]:
    """Every family, in the order of the files and entries: at equal weight the earlier one is named first."""
    files = sorted((HERE / "families").glob("*.json"))
    return tuple(Family(entry) for file in files for entry in load(f"families/{file.stem}")["families"])


@lru_cache(maxsize=64)
def _of_length(length: int) -> tuple[Family, ...]:
    return tuple(family for family in all_families() if family.shortest <= length <= family.longest)


@lru_cache(maxsize=4096)
def candidates(length: int, start: str, digits: bool) -> tuple[Family, ...]:
    """The families whose numbers may have *length* characters, begin with *start* and be all *digits*."""
    return tuple(family for family in _of_length(length) if family.may_be(length, start, digits))


def claims(number: str) -> list[Claim]:
    """The families that fit *number* (clean: ``A-Z0-9``), best first.

    >>> [claim.family.id for claim in claims("YT2630021384950607")]
    ['yunexpress']
    >>> claims("HELLO")
    []
    """
    found = []
    for family in candidates(len(number), number[:2], number.isdigit()):
        if family.matches(number):
            check = family.work(number)
            weight = family.confidence
            if check is not None:
                if not check.ok and family.check_decides:
                    continue
                weight += CHECK_OK if check.ok else CHECK_WRONG
            found.append(Claim(family, check, weight))
    if len(found) > 1:
        found.sort(key=lambda claim: -claim.weight)
    return found
