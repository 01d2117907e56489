"""UPU S10: two letters for the service, eight digits, a check digit, two letters for who issued the number.

Source: UPU standard S10-12 (service indicators of 17 October 2017) by way of ZINT, BWIPP and Wikipedia.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ._data import load
from .checks import RULES, Working

# First letter -> service. Letters the UPU keeps for later are never refused: Royal Mail prints SG, OJ and TQ.
SERVICES = {
    "A": "ordinary_letter", "B": "bilateral", "C": "parcel", "D": "bilateral", "E": "ems", "G": "reserved",
    "H": "ecommerce", "L": "tracked_letter", "M": "bag", "N": "bilateral", "P": "bilateral", "Q": "reserved",
    "R": "registered", "U": "ordinary_letter", "V": "insured", "Z": "bilateral",
}  # fmt: skip
TRACKED = {
    "registered": "to_delivery", "parcel": "to_delivery", "ems": "to_delivery", "insured": "to_delivery",
    "ecommerce": "to_delivery", "tracked_letter": "to_delivery",
}  # fmt: skip
# Series whose meaning, and sometimes whose check digit, is a matter between two posts; and series printed by forwarders in a post's name.
# Letters the UPU keeps for later are not among them: all such numbers that were seen have a right check digit.
LOOSE_SERIES = frozenset("ABDGNPZ")
LENT_SERIES = frozenset(("HKPY", "MLMH", "UNMU"))


class S10(NamedTuple):
    """The parts of an S10 number."""

    indicator: str
    serial: str
    found: str
    issuer: str

    @property
    def check(self) -> Working:
        """The check digit worked out."""
        return RULES["s10"].work(self.serial + self.found)

    @property
    def service(self) -> str:
        """The service, as the contract names it."""
        return service(self.indicator)

    @property
    def loose(self) -> bool:
        """Whether a wrong check digit says little: bilateral series, suffix that is no country or only lent."""
        return self.indicator[0] in LOOSE_SERIES or self.issuer not in countries() or self.indicator + self.issuer in LENT_SERIES


def service(indicator: str) -> str:
    """The service that the two letters *indicator* stand for.

    >>> [service(letters) for letters in ("RB", "LZ", "UA", "AV", "GA", "GC", "QC", "QZ", "OJ")]
    ['registered', 'tracked_letter', 'ordinary_letter', 'bilateral', 'bilateral', 'reserved', 'reply', 'reserved', 'reserved']
    """
    first, second = indicator
    if first == "A" and second >= "V":
        return "bilateral"
    if indicator in ("GA", "GD"):
        return "bilateral"
    if first == "Q" and second <= "M":
        return "reply"
    return SERVICES.get(first, "reserved")


def tracked(indicator: str) -> str:
    """How far numbers with the two letters *indicator* are normally followed.

    >>> [tracked(letters) for letters in ("RB", "UA", "AA", "ZA")]
    ['to_delivery', 'to_export', 'none', 'unknown']
    """
    if service(indicator) == "ordinary_letter":
        return "to_export" if indicator[0] == "U" else "none"
    return TRACKED.get(service(indicator), "unknown")


def parse(number: str) -> S10 | None:
    """*number* (clean) taken apart, ``None`` when it has not the shape. The country is not looked at.

    >>> parse("RB123456785CN").check.ok, parse("RB12345678CN")
    (True, None)
    """
    if len(number) != 13:
        return None
    digits, issuer = number[2:11], number[11:]
    if not (digits.isdigit() and number[:2].isalpha() and issuer.isalpha()):
        return None
    return S10(number[:2], digits[:8], digits[8], issuer)


def loose(number: str) -> bool:
    """Whether a wrong check digit says little in the series of *number* (clean); false for what is no S10 number.

    >>> loose("BZ123456781CN"), loose("OJ123456784GB"), loose("LP00123456789012")
    (True, False, False)
    """
    parts = parse(number)
    return bool(parts and parts.loose)


@lru_cache(maxsize=1)
def _issuers() -> tuple[frozenset[str], dict[str, list[str]]]:
    table = load("issuers")
    return frozenset(" ".join(table["countries"]).split()), table["operators"]


def countries() -> frozenset[str]:
    """The countries that may stand at the end: ISO 3166-1 alpha-2 and XK."""
    return _issuers()[0]


def operators(issuer: str) -> list[str]:
    """The designated operator of the country *issuer*, as carrier slugs; empty for no country.

    >>> operators("CN"), operators("LV"), operators("YP")
    (['china-post'], ['post-lv'], [])
    """
    known, named = _issuers()
    return named.get(issuer) or ([f"post-{issuer.lower()}"] if issuer in known else [])
