"""How much speaks for a text being a number, before anything else is asked."""

from __future__ import annotations

from . import s10
from .families import CONFIDENCE, claims
from .routing import strip_zip

# A ZIP in front of a package number is no accident: the whole is one number, not two.
ROUTED = 100


def weight(text: str) -> int:
    """How much speaks for *text* (``A-Z0-9``) being a number that some post or carrier writes; 0 for none.

    >>> [weight(text) for text in ("RB123456785CN", "YT2630021384950607", "73849560", "1LP00123456789012", "HELLO")]
    [60, 60, 20, 20, 0]
    """
    if strip_zip(text)[1]:
        return ROUTED
    parts = s10.parse(text)
    if parts and parts.issuer in s10.countries():
        return CONFIDENCE["high"]
    claimed = claims(text)
    return claimed[0].weight if claimed else 0
