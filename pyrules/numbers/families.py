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
from .checks import RULES, Rule, Working
from .shapes import Shape, shapes

# How much a shape says by itself; a right check digit that one random number in ten would have lifts it by half a step,
# a wrong one drops it below every neighbour of the same confidence.
CONFIDENCE = {"high": 60, "medium": 40, "low": 20}
CHECK_OK, CHECK_WRONG = 15, -15


class Family:
    """One way of writing numbers. The pattern is compiled when a number of its length first comes by."""

    __slots__ = (
        "carriers", "changes_at_handover", "check_decides", "confidence", "id", "kind", "name", "pattern", "tracked",
        "prefix", "shortest", "longest", "unchecked", "right", "wrong", "rule", "before", "covers", "_matches", "_shapes",
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
        self.rule = RULES[check["rule"]] if check else None
        self.before, self.covers = check.get("prefix", ""), slice(check.get("from"), check.get("to"))
        literal = re.match(r"[A-Z0-9]+(?![?*+{])", self.pattern) if "|" not in self.pattern else None
        self.prefix = literal[0] if literal else ""
        self._shapes: tuple[Shape, ...] | None = None
        self._matches: Callable[[str], Any] | None = None
        # A family can say only three things about a number, so they are said once.
        self.unchecked = Claim(self, None)
        self.right, self.wrong = Claim(self, True), Claim(self, False)

    def shapes_of(self, length: int) -> tuple[Shape, ...]:
        """The alternatives that numbers of *length* can be of."""
        if not self.shortest <= length <= self.longest:
            return ()
        if self._shapes is None:
            self._shapes = shapes(self.pattern)
        return tuple(shape for shape in self._shapes if len(shape.places) <= length <= shape.longest)

    @property
    def matches(self) -> Callable[[str], Any]:
        """Tells whether the whole of a number has this family's shape."""
        if self._matches is None:
            self._matches = re.compile(self.pattern, re.ASCII).fullmatch
        return self._matches

    def work(self, number: str) -> Working | None:
        """How *number*'s check digit comes out; ``None`` when the family has none."""
        return self.rule.work(self.before + number[self.covers]) if self.rule else None


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
def _of_length(length: int) -> tuple[tuple[Family, tuple[Shape, ...]], ...]:
    found = ((family, family.shapes_of(length)) for family in all_families())
    return tuple((family, possible) for family, possible in found if possible)


@lru_cache(maxsize=4096)
def _candidates(length: int, start: str, digits: bool) -> tuple[tuple[Callable[[str], Any] | None, Rule | None, Family], ...]:
    """The families whose numbers may have *length* characters, begin with *start* and be all *digits*; and what must be asked."""
    found = []
    for family, of_length in _of_length(length):
        possible = [shape for shape in of_length if shape.may_be(start, digits)]
        if possible:
            certain = digits and any(shape.certain for shape in possible)
            found.append((None if certain else family.matches, family.rule, family))
    return tuple(found)


def claims(number: str) -> Claims:
    """What the families say that fit *number* (clean: ``A-Z0-9``), best first.

    >>> [claim.family.id for claim in claims("YT2630021384950607")]
    ['yunexpress']
    >>> claims("HELLO")
    ()
    """
    found = []
    for matches, rule, family in _candidates(len(number), number[:2], number.isdigit()):
        if matches is None or matches(number):
            if rule is None:
                found.append(family.unchecked)
                continue
            covered = family.before + number[family.covers]
            if rule.characters[rule.total(covered) % rule.modulus] == covered[-1]:
                found.append(family.right)
            elif not family.check_decides:
                found.append(family.wrong)
    return _ranked(tuple(found)) if len(found) > 1 else tuple(found)


@lru_cache(maxsize=4096)
def _ranked(found: Claims) -> Claims:
    return tuple(sorted(found, key=lambda claim: -claim.weight))
