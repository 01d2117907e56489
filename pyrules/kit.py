"""What to prove in a refund request, and a statement that tells the facts in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import ModuleType
from typing import TYPE_CHECKING

from .i18n import N_, SOURCE, words
from .policy import days as rule

if TYPE_CHECKING:
    from .facts import Facts
    from .finding import Finding

EVERY_YEAR = date.min  # beside this day every date is written with its year, as evidence must be
ALWAYS = (N_("The order page with order number, date and address."), N_("The chat with the seller."))


def build(f: Facts, found: list[Finding], level: str) -> dict | None:
    """The kit for the first finding, or None where there is nothing to claim."""
    if not found or level in ("fine", "unknown") or f.closed:
        return None
    cause = found[0].cause
    own = _statement(f.spoken(words(f.words.locale, EVERY_YEAR)), cause)
    return {
        "now": level == "act" and (not cause.META.still_to_do or _ends_soon(f)),
        "prove": [f.say(text) for text in (*cause.META.prove, *ALWAYS)],
        "statement": own if f.words.locale == SOURCE else _statement(f.spoken(words(SOURCE, EVERY_YEAR)), cause),
        "own": own,
        "events": [{"date": e.day.date.isoformat() if e.day else "", "text": e.text or e.code or "", "place": e.place} for e in f.events],
    }


def _ends_soon(f: Facts) -> bool:
    """Whether a request cannot wait until the buyer has fetched the parcel, paid or arranged a new delivery."""
    return bool(f.asked_back) or (f.days_left is not None and f.days_left <= rule("act_before_protection"))


def _statement(f: Facts, cause: ModuleType) -> str:
    return "\n".join(_lines(f, cause))


def _lines(f: Facts, cause: ModuleType) -> Iterator[str]:
    """Facts in order: order, shipment, number, events, what the cause states, what is asked."""
    say = f.say
    if f.order.order_id:
        yield say("Order {order}.", order=f.order.order_id)
    if f.placed:
        yield say("Ordered on {date}.", date=f.placed)
    if f.order.shipped:
        yield say("Marked as shipped on {date}.", date=f.order.shipped.date)
    if f.clean:
        yield say("Tracking number: {number}.", number=f.clean)
    for event in reversed(f.events[:20]):
        yield f"{event.day.date.isoformat() if event.day else '?'}  {event.text or event.code}  {event.place}".rstrip()
    stated = cause.states(f) if hasattr(cause, "states") else None
    if stated is not None:
        yield from stated
    elif f.last_day:
        yield f.say_n("There has been no news for {n} day.", "There has been no news for {n} days.", f.gap)
    yield say("I have not received the goods. I ask for a full refund.")
