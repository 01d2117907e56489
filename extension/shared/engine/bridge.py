"""The one door between JavaScript and the rules: JSON text in, JSON text out, nothing raised.

Packed beside ``pyrules`` as ``whytrack_bridge``; JavaScript can reach what OPERATIONS lists and nothing else.
"""

from __future__ import annotations

import json
from typing import Any

import pyrules
from pyrules.case import CaseError

OPERATIONS = {
    "explain": lambda case: {"report": pyrules.explain(case)},
    "identify": lambda text: {"info": pyrules.identify(text)},
}


def call(operation: str, argument: str) -> str:
    """The JSON answer of *operation* to the JSON *argument*: its result, or ``{"error": …, "detail": …}``."""
    return json.dumps(_answer(operation, argument), separators=(",", ":"))


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
