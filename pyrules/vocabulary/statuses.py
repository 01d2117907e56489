"""The word over an order, and the word a tracking site puts over a parcel.

>>> order_status("Canceled "), order_status("С отделкой"), order_status("To ship (2)")
('cancelled', 'completed', 'processing')
>>> order_stage("Ready for pickup"), order_stage("Awaiting delivery")
('pickup', None)
>>> tracker_status("NotFound_Other"), tracker_status("good morning")
('not_found', None)
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from .data import load
from .events import event
from .normal import LONGEST, normal, normal_all
from .phrases import Rules, padded

ORDER = ("unpaid", "verifying", "processing", "part_shipped", "shipped", "completed", "closed", "cancelled", "dispute", "refund")
STAGES = ("transit", "out_for_delivery", "pickup", "delivered")
TRACKER = (
    "not_found", "invalid", "info_received", "in_transit", "expired", "pickup", "out_for_delivery", "failed", "delivered",
    "exception", "returning", "cancelled",
)  # fmt: skip

# Carriers often put the newest event itself over the parcel.
_TRACKER_OF_STAGE = {
    "announced": "info_received", "accepted": "in_transit", "consolidation": "in_transit", "origin": "in_transit",
    "export": "in_transit", "transit": "in_transit", "import": "in_transit", "local": "in_transit",
    "out_for_delivery": "out_for_delivery", "pickup": "pickup", "delivered": "delivered", "returning": "returning",
    "returned": "returning", "problem": "failed", "cancelled": "cancelled",
}  # fmt: skip

_LONGEST_SENTENCE = 140
"""Words are looked for in a sentence of the page; anything longer is a product's title or a paragraph."""

_COUNT = re.compile(r"\s*[((]?[0-9]{1,5}[))]?\s*$")
_JOINED_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")


def order_status(text: str | None) -> str | None:
    """What the status *text* of an order says, one of ``ORDER``; None when it is not known.

    Takes labels in all languages, counts behind them, the platform's own names (``WAIT_SELLER_SEND_GOODS``) and the
    sentences of the detail page.
    """
    line = (text or "")[:LONGEST]
    stage = None if _find("order_status", line) else order_stage(line)
    return _find("order_status", line) or (stage and ("completed" if stage == "delivered" else "shipped"))


def order_stage(text: str | None) -> str | None:
    """Where the status *text* of an order says that the parcel is, one of ``STAGES``; None for what only the seller did ("shipped")."""
    return _find("order_stage", (text or "")[:LONGEST])


def tracker_status(text: str | None) -> str | None:
    """What the *text* that 17TRACK, AfterShip, TrackingMore or a carrier shows says, one of ``TRACKER``, or None."""
    line = (text or "")[:LONGEST]
    found = _find("tracker_status", line) or _TRACKER_OF_STAGE.get(event(_JOINED_WORDS.sub(" ", line)).stage)
    return found or ("cancelled" if order_status(line) == "cancelled" else None)


@lru_cache(maxsize=256)
def _find(table: str, text: str) -> str | None:
    if not text.strip():
        return None
    texts, meanings, rules = _read(table)
    for form in (text, _COUNT.sub("", text), _JOINED_WORDS.sub(" ", text)):
        found = texts.get(normal(form))
        if found:
            return found
    if table != "tracker_status" and len(text) > _LONGEST_SENTENCE:
        return None
    line = padded(_JOINED_WORDS.sub(" ", text))
    return next((meanings[number] for number in rules.found_in(line)), None)


@cache
def _read(table: str) -> tuple[dict[str, str], list[str], Rules]:
    content = load(table)
    texts = {text: meaning for meaning, written in content["texts"].items() for text in normal_all(written)}
    return texts, [meaning for meaning, *_ in content["patterns"]], Rules(phrases for _, *phrases in content["patterns"])
