"""What to prove in a refund request, and a statement that tells the facts in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from . import suspicion
from .deadline import STILL_TO_DO
from .i18n import N_, SOURCE, Words, words
from .policy import days as rule

if TYPE_CHECKING:
    from .facts import Facts
    from .finding import Finding

EVERY_YEAR = date.min  # beside this day every date is written with its year, as evidence must be
ALWAYS = (N_("The order page with order number, date and address."), N_("The chat with the seller."))
TRACKING = N_("The tracking page: number, newest event and date in one picture.")
PROVE = {
    "another_buyers_number": (N_("The tracking page: number, place and date of the delivery in one picture."),
                              N_("If the carrier gives it: a written statement that it was not delivered to you.")),
    "delivered_not_received": (N_("The tracking page: number and date of the delivery in one picture."),
                               N_("A written statement of the carrier where it was left (AliExpress calls it “missing parcel document”).")),
    "fee_due": (N_("The letter or page that asks for the charge."), N_("The order page that shows whether tax was paid.")),
    "customs_hold": (N_("The customs' letter or decision."), TRACKING),
    "delivery_failed": (TRACKING, N_("What the carrier told you.")),
    "returning": (N_("The tracking page that shows the return, with date."),),
    "combined_parcel": (N_("Pictures of the parcel, its label, its weight and everything inside."), N_("The list of orders under this number.")),
    "other_service": (N_("The order page that shows the service you chose."), TRACKING),
    "not_shipped": (N_("The tracking page without any scan, with today's date."),),
    "provisional_number": (N_("The tracking page without any scan, with today's date."),
                           N_("The message in which the seller asks for more time.")),
    "confirmed_by_time": (N_("The order page that shows when the order was closed."), TRACKING),
}


def build(f: Facts, found: list[Finding], level: str) -> dict | None:
    """The kit for the first finding, or None where there is nothing to claim."""
    if not found or level in ("fine", "unknown") or f.closed:
        return None
    first = found[0].id
    own = "\n".join(_statement(f, words(f.words.locale, EVERY_YEAR), first))
    return {
        "now": level == "act" and (first not in STILL_TO_DO or _ends_soon(f)),
        "prove": [f.say(text) for text in (*PROVE.get(first, (TRACKING,)), *ALWAYS)],
        "statement": own if f.words.locale == SOURCE else "\n".join(_statement(f, words(SOURCE, EVERY_YEAR), first)),
        "own": own,
        "events": [{"date": e.day.date.isoformat() if e.day else "", "text": e.text or e.code or "", "place": e.place} for e in f.events],
    }


def _ends_soon(f: Facts) -> bool:
    """Whether a request cannot wait until the buyer has fetched the parcel, paid or arranged a new delivery."""
    return bool(f.asked_back) or (f.days_left is not None and f.days_left <= rule("act_before_protection"))


def _statement(f: Facts, speaker: Words, first: str) -> Iterator[str]:
    """Facts in order: order, shipment, number, events, what does not fit, what is asked."""
    say = speaker.say
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
    yield from _mismatch(f, speaker, first)
    yield say("I have not received the goods. I ask for a full refund.")


def _mismatch(f: Facts, speaker: Words, first: str) -> Iterator[str]:
    say = speaker.say
    if first == "another_buyers_number":
        if suspicion.older_record(f) == "foreign":
            yield say("The tracking begins before my order, so it cannot be my parcel.")
        there = suspicion.delivered_abroad(f)
        if there and f.case.country:
            town = f.delivered.place if f.delivered else ""
            here = speaker.list([part for part in (f.case.city, speaker.country(f.case.country)) if part])
            yield say("It was delivered in {there}. My address is in {here}.", there=town or speaker.country(there), here=here)
        city = suspicion.delivered_in_other_city(f)
        if city:
            yield say("It was delivered in {there}. My address is in {here}.", there=city, here=f.case.city)
        if f.delivered and f.delivered.day:
            yield say("Date of that delivery: {date}.", date=f.delivered.day.date)
        if not f.shared:
            yield say("No other order of mine has this number.")
    elif first in ("not_shipped", "provisional_number", "carrier_delay") and f.silent and f.seen and f.waited is not None:
        yield speaker.say_n("After {n} day no carrier has scanned it.", "After {n} days no carrier has scanned it.", f.age)
    elif f.last_day:
        yield speaker.say_n("There has been no news for {n} day.", "There has been no news for {n} days.", f.gap)
