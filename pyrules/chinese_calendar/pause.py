"""One stretch of days in which parcels from China stand still or move slowly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..i18n import N_

_NAMES = {
    "spring_festival": N_("Chinese New Year"),
    "national_day": N_("China's National Day holiday"),
    "new_year": N_("New Year's Day in China"),
    "tomb_sweeping": N_("Tomb-Sweeping Day in China"),
    "labour_day": N_("the May holiday in China"),
    "dragon_boat": N_("the Dragon Boat Festival in China"),
    "mid_autumn": N_("the Mid-Autumn Festival in China"),
    "spring_sale": N_("AliExpress' spring sale"),
    "summer_sale": N_("AliExpress' summer sale"),
    "double_eleven": N_("the 11.11 sale"),
    "black_friday": N_("Black Friday"),
    "christmas": N_("the Christmas rush"),
}


@dataclass(frozen=True, slots=True)
class Pause:
    """``first`` to ``last``: the days that count, both included. ``computed``: no notice was known for that year, so they are said with "about".
    """

    key: str
    first: date
    last: date
    computed: bool
    source: str

    @property
    def name(self) -> str:
        """What it is called: a text to be translated."""
        return _NAMES[self.key]
