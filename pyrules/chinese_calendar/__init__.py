"""When parcels from China stand still: days off, sellers' pauses around them, sale peaks."""

from __future__ import annotations

from .calendar import days_off, known_until, paused_days, pauses, peaks
from .pause import Pause

__all__ = ["Pause", "days_off", "known_until", "paused_days", "pauses", "peaks"]
