"""Tracking numbers: cleaning, recognising, check digits, carriers and where to look them up.

>>> identify("4PX3001234567895CN")["carriers"]
['4px']
>>> split("LP00123456789012 / RB123456785CN")
['LP00123456789012', 'RB123456785CN']
"""

from __future__ import annotations

from .about import about
from .carriers import Carrier, carrier, carrier_named, slugs
from .clean import CHANGES, clean
from .encoded import made_on, zip_of
from .identify import identify, owner
from .s10 import loose

__all__ = ["CHANGES", "Carrier", "about", "carrier", "carrier_named", "clean", "identify", "loose", "made_on", "owner", "slugs", "split", "zip_of"]


def split(text: str) -> list[str]:
    """The numbers of one paste, clean: one, several, or none.

    >>> split("-")
    []
    """
    read = clean(text)
    return list(read.several) or ([read.number] if read.number else [])
