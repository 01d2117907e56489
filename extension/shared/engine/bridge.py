"""The one door between JavaScript and the rules: JSON text in, JSON text out, nothing raised.

Packed beside ``pyrules`` as ``whytrack_bridge``; JavaScript can reach what OPERATIONS lists and nothing else.
"""

from __future__ import annotations

import gc
import json
from typing import Any

import pyrules
from pyrules.case import CaseError
from pyrules.i18n import languages

OPERATIONS = {
    "explain": lambda case: {"report": pyrules.explain(case)},
    "identify": lambda text: {"info": pyrules.identify(text)},
}

# Made up. They pass through the readers of dates, events and numbers, and through most causes.
EXAMPLES = {
    "now": "2026-11-23T10:15:00Z",
    "buyer": {"country": "FR"},
    "orders": [
        {"order_id": "8190000000000001", "placed": "Nov 3, 2026", "shipped": "Nov 5, 2026", "status": "Awaiting delivery",
         "protection": "Purchase protection ends in 30 days",
         "parcels": [{"number": "RB123456785CN", "service": "AliExpress Standard Shipping",
                      "events": [{"time": "Nov 6, 2026 10:00", "text": "Leaving from departure country/region"}]}]},
        {"order_id": "8190000000000002", "placed": "Nov 20, 2026", "status": "Ready to ship", "parcels": [{}]},
        {"order_id": "8190000000000003", "placed": "Sep 1, 2026", "status": "Completed",
         "parcels": [{"number": "LP00123456789012", "events": [{"time": "Sep 20, 2026", "text": "Delivered", "place": "Madrid, ES"}]}]},
        {"order_id": "8190000000000004", "placed": "Aug 1, 2026", "parcels": [{"number": "8190000000000004", "tracker_status": "not found"}]},
    ],
}  # fmt: skip


def call(operation: str, argument: str) -> str:
    """The JSON answer of *operation* to the JSON *argument*: its result, or ``{"error": …, "detail": …}``."""
    return json.dumps(_answer(operation, argument), separators=(",", ":"))


def warm_up() -> None:
    """Answer EXAMPLES in every language, so that everything is read and ready; then tell the collector that it stays."""
    for locale in languages():
        pyrules.explain({**EXAMPLES, "locale": locale})
    gc.collect()
    gc.freeze()


def _answer(operation: str, argument: str) -> dict[str, Any]:
    try:
        return OPERATIONS[operation](json.loads(argument))
    except CaseError as error:
        return {"error": "bad_case", "detail": str(error)}
    except KeyboardInterrupt:  # the time limit of time-limit.js
        return {"error": "timeout", "detail": "the rules took too long"}
    except Exception as error:
        # Only where, never the message: it may hold something of the buyer's.
        return {"error": "unavailable", "detail": f"{type(error).__name__} in {_place(error)}"}


def _place(error: BaseException) -> str:
    """The function in which *error* was raised; the packed modules have no line numbers."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__')}.{trace.tb_frame.f_code.co_qualname}" if trace else "?"
