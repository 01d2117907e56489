"""Dates as AliExpress, Cainiao and the carriers write them, in all of AliExpress' languages: read them, and show a day.

>>> from datetime import datetime
>>> reader = DateReader(datetime(2026, 11, 23, 10, 15), "es")
>>> reader.day("Pedido efectuado el: 14 ene, 2025").date
datetime.date(2025, 1, 14)
>>> [str(d.date) for d in reader.span("21-26 sept")]
['2026-09-21', '2026-09-26']
>>> reader.deadline("Quedan 12 días").date
datetime.date(2026, 12, 5)
"""

from __future__ import annotations

from .day import DateError, Day
from .reader import DateReader
from .show import show
from .years import Since

__all__ = ["DateError", "DateReader", "Day", "Since", "show"]
