"""One digit too few or too many: whose number it would be otherwise. Which digit, nobody can tell."""

from __future__ import annotations

import re
from functools import lru_cache

from .families import CONFIDENCE, Family, all_families, claims

# Only what begins with letters of its own and goes on in digits: of anything else, another length is another carrier's.
_PLAIN = re.compile(r"(?=[0-9]?[A-Z])[A-Z0-9]{2,6}\[0-9\]\{[0-9]+\}[A-Z]*", re.ASCII)


@lru_cache(maxsize=1)
def _families() -> tuple[Family, ...]:
    return tuple(f for f in all_families() if f.kind != "s10" and f.confidence >= CONFIDENCE["medium"] and _PLAIN.fullmatch(f.pattern))


def nearly(number: str) -> str | None:
    """The slug of the carrier whose number *number* (clean) would be with one digit more or less; None where it is somebody's as it is.

    >>> nearly("LP0012345678901"), nearly("YT26300213849506071"), nearly("YT2630021384950607"), nearly("QX0012345678901")
    ('cainiao', 'yunexpress', None, None)
    """
    claimed = claims(number)
    if claimed and claimed[0].weight >= CONFIDENCE["medium"]:
        return None
    for family in _families():
        at = len(family.prefix)
        if not number.startswith(family.prefix) or not number[at : at + 1].isdigit() or abs(len(number) - family.longest) != 1:
            continue
        wanted = number[:at] + (number[at + 1 :] if len(number) > family.longest else "0" + number[at:])
        slug = family.carriers[0]
        if family.matches(wanted) and not any(slug in claim.family.carriers for claim in claimed):
            return slug
    return None
