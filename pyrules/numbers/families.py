"""Families: which carriers write numbers of a given shape. One entry in ``families/*.json`` is one family.

A family *claims* a number when its pattern matches all of it and, where the check digit decides (``check_decides``), the
check digit is right. A wrong check digit elsewhere leaves the claim standing and lowers it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from ._data import HERE, load
from .checks import RULES, Working

# How much a shape says by itself; a right check digit that one random number in ten would have lifts it by half a step,
# a wrong one drops it below every neighbour of the same confidence.
CONFIDENCE = {"high": 60, "medium": 40, "low": 20}
CHECK_OK, CHECK_WRONG = 15, -15
_ONLY_DIGITS = re.compile(r"([A-Z0-9]*)\[0-9\]\{([0-9]+)\}", re.ASCII)


class Family:
    """One way of writing numbers. The pattern is compiled when a number of its length first comes by."""

    __slots__ = (
        "carriers", "changes_at_handover", "check_decides", "confidence", "id", "kind", "name", "pattern", "tracked",
        "prefix", "shortest", "longest", "unchecked", "right", "wrong", "_before", "_from", "_to", "_rule", "_digits_first",
        "_lettered", "_match",
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
        self.shortest, self.longest = entry["length"]
        check = entry.get("check", {})
        self._rule = RULES[check["rule"]] if check else None
        self._before, self._from, self._to = check.get("prefix", ""), check.get("from", 0), check.get("to")
        literal = re.match(r"[A-Z0-9]+(?![?*+{])", self.pattern) if "|" not in self.pattern else None
        self.prefix = literal[0] if literal else ""
        self._lettered = any(map(str.isalpha, self.pattern))
        self._digits_first = self.pattern.startswith("[0-9]") or not self._lettered
        self._match: Callable[[str], Any] | None = None
        # A family can say only three things about a number, so they are said once.
        self.unchecked = Claim(self, None)
        self.right, self.wrong = Claim(self, True), Claim(self, False)

    def may_be(self, length: int, start: str, digits: bool) -> bool:
        """Whether a number of *length* beginning with *start*, all *digits* or not, can be of this family at all."""
        if not self.shortest <= length <= self.longest or (self._digits_first and not start[:1].isdigit()):
            return False
        if not (digits or self._lettered):
            return False
        return self.prefix.startswith(start) or start.startswith(self.prefix)

    def must_be(self, length: int, start: str, digits: bool) -> bool:
        """Whether every number that :meth:`may_be` lets through is of this family, so that its pattern need not be tried."""
        plain = filter(None, map(_ONLY_DIGITS.fullmatch, self.pattern.split("|")))
        return digits and any(start.startswith(part[1]) and length == len(part[1]) + int(part[2]) for part in plain)

    def matches(self, number: str) -> bool:
        """Whether the whole of *number* has this family's shape."""
        if self._match is None:
            self._match = re.compile(self.pattern, re.ASCII).fullmatch
        return self._match(number) is not None

    def work(self, number: str) -> Working | None:
        """How *number*'s check digit comes out; ``None`` when the family has none."""
        return self._rule.work(self._before + number[self._from : self._to]) if self._rule else None

    def claim(self, number: str) -> Claim | None:
        """What this family says about *number*, whose shape it has; ``None`` when the check digit refuses it."""
        if self._rule is None:
            return self.unchecked
        if self._rule.passes(self._before + number[self._from : self._to]):
            return self.right
        return None if self.check_decides else self.wrong


class Claim:
    """A family that fits a number, whether its check digit is right (``None``: it has none), and how much speaks for it."""

    __slots__ = ("family", "ok", "weight")

    def __init__(self, family: Family, ok: bool | None) -> None:
        self.family = family
        self.ok = ok
        self.weight = family.confidence + (0 if ok is None else CHECK_OK if ok else CHECK_WRONG)


Claims = tuple[Claim, ...]


@lru_cache(maxsize=1)
def all_families() -> tuple[Family, ...]:
    """Every family, in the order of the files and entries: at equal weight the earlier one is named first."""
    files = sorted((HERE / "families").glob("*.json"))
    return tuple(Family(entry) for file in files for entry in load(f"families/{file.stem}")["families"])


@lru_cache(maxsize=64)
def _of_length(length: int) -> tuple[Family, ...]:
    return tuple(family for family in all_families() if family.shortest <= length <= family.longest)


@lru_cache(maxsize=4096)
def _candidates(length: int, start: str, digits: bool) -> tuple[tuple[Callable[[str], bool] | None, Family], ...]:
    """The families whose numbers may have *length* characters, begin with *start* and be all *digits*; and what must be asked."""
    found = (family for family in _of_length(length) if family.may_be(length, start, digits))
    return tuple((None if family.must_be(length, start, digits) else family.matches, family) for family in found)


def claims(number: str) -> Claims:
    """What the families say that fit *number* (clean: ``A-Z0-9``), best first.

    >>> [claim.family.id for claim in claims("YT2630021384950607")]
    ['yunexpress']
    >>> claims("HELLO")
    ()
    """
    found = []
    for matches, family in _candidates(len(number), number[:2], number.isdigit()):
        if matches is None or matches(number):
            claim = family.claim(number)
            if claim is not None:
                found.append(claim)
    return _ranked(tuple(found)) if len(found) > 1 else tuple(found)


@lru_cache(maxsize=4096)
def _ranked(found: Claims) -> Claims:
    return tuple(sorted(found, key=lambda claim: -claim.weight))
