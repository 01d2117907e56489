"""Why a tracking number may not be working: one cause, one file. The file's name is the cause's id.

A cause file has a ``META`` and the functions ``weigh``, ``why``, ``headline``, ``level`` and ``advise``, each of one
parcel's :class:`pyrules.facts.Facts`. ``tests/conformance`` holds every file to that form.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType

# The seven of the source article in its order, then the others as the contract lists them. Ranking never uses this order.
IDS = (
    "untracked_service", "number_changes", "copy_error", "carrier_delay", "provisional_number", "not_shipped",
    "another_buyers_number",
    "not_a_tracking_number", "combined_parcel", "several_parcels", "wrong_tracker", "reused_number", "border_silence",
    "transit_hub", "customs_hold", "fee_due", "awaiting_pickup", "delivery_failed", "delivered_not_received",
    "confirmed_by_time", "returning", "local_warehouse", "history_expired", "probably_lost", "order_cancelled",
    "tracker_outage", "route_suspended", "fee_scam", "other_service", "moving_normally",
)


@cache
def load() -> dict[str, ModuleType]:
    """All cause modules by id, in the contract's order."""
    return {cause: import_module(f"{__name__}.{cause}") for cause in IDS}
