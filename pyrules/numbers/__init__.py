"""Tracking numbers: cleaning, recognising, check digits, carriers and where to look them up.

>>> identify("4PX3001234567895CN")["carriers"]
['4px']
"""

from __future__ import annotations

from .about import about
from .carriers import Carrier, carrier, carrier_named, slugs
from .clean import CHANGES, clean
from .encoded import zip_of
from .identify import identify, of_other_shop, owner
from .nearly import nearly
from .s10 import loose

__all__ = ["CHANGES", "Carrier", "about", "carrier", "carrier_named", "clean", "identify", "loose", "nearly", "of_other_shop", "owner", "slugs", "zip_of"]
