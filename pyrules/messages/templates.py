"""The sentences of each message. ``say`` speaks one language; the same function is asked once for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..last_day import reply_by

if TYPE_CHECKING:
    from ..facts import Facts

Say = Callable[..., str]
S10_LENGTH = 13


def _greeting(f: Facts, say: Say) -> Iterator[str]:
    yield say("Hello. This is about order {order}.", order=f.order.order_id) if f.order.order_id else say("Hello.")
    if f.shipped and f.order.shipped:
        yield say("You marked it as shipped on {date}.", date=f.shipped)
    if _numbered(f):
        yield say("The tracking number is {number}.", number=f.clean)


def _numbered(f: Facts) -> bool:
    """Whether there is a tracking number: an order id or a phone number is none, unless it has scans."""
    return bool(f.clean) and (f.number["kind"] != "not_tracking" or bool(f.scans))


def no_scan(f: Facts, say: Say) -> Iterator[str]:
    """No carrier has scanned it: is the number right?"""
    yield from _greeting(f, say)
    if not _numbered(f) and not f.parcel.events:
        yield say("I see no tracking number for it. Please send it to me by {by}. Thank you.", by=reply_by(f))
        return
    yield say("Today, {today}, no carrier shows a scan for it.", today=f.today)
    yield say("Please check the number, or send me the right one, by {by}. Thank you.", by=reply_by(f))


def ship_date(f: Facts, say: Say) -> Iterator[str]:
    """Is it in stock, and when will it really be handed over?"""
    yield from _greeting(f, say)
    yield say("Is the item in stock? On which date will the carrier receive it?")
    yield say("If it cannot be sent by {by}, please cancel the order and refund me. I do not agree to more processing time.",
              by=reply_by(f, "processing_usual"))


def stuck(f: Facts, say: Say) -> Iterator[str]:
    """It moved, then nothing: ask the logistics company, name the local carrier."""
    yield from _greeting(f, say)
    if f.last and f.last_day:
        yield say("The last event is “{event}” on {date}.", event=f.last.quote, date=f.last_day)
    if f.stage == "cancelled":
        yield say("Please send me the right number, or refund me, by {by}. Thank you.", by=reply_by(f))
    else:
        yield say("Please ask your logistics company where the parcel is, and tell me the local carrier and its number.")
    if f.asked_back or not f.protection or f.days_left is None or f.days_left < 0:
        return
    if f.file_by <= f.today:
        yield say("My protection ends on {date}, so I must ask for a refund today.", date=f.protection)
    elif f.stage != "cancelled":
        yield say("My protection ends on {date}. Please extend it, or I must ask for a refund by {by}.",
                  date=f.protection, by=f.file_by)


def not_my_record(f: Facts, say: Say) -> Iterator[str]:
    """The tracking does not fit this order."""
    yield from _greeting(f, say)
    if f.delivered and f.delivered.day:
        yield say("The tracking says “{event}” on {date}, {place}.", event=f.delivered.quote,
                  date=f.delivered.day.date, place=f.delivered.place or f.delivered.country or "?")
    elif f.old_events and f.placed:
        yield say("The tracking shows “{event}” on {date}, before I ordered on {placed}.", event=f.old_events[0].quote,
                  date=f.old_events[0].day.date, placed=f.placed)
    if f.case.city and not f.foreign:
        yield say("My address is in {here}, and I have not received it.", here=f.case.city)
    else:
        yield say("This does not fit my order, and I have not received it.") if f.foreign else say("I have not received it.")
    yield say("Please send me the right number, or refund me, by {by}. Thank you.", by=reply_by(f))


def local_number(f: Facts, say: Say) -> Iterator[str]:
    """Which number does the carrier in my country use?"""
    yield from _greeting(f, say)
    yield say("Please tell me the name of the carrier in my country and its own tracking number. Thank you.")


def which_number(f: Facts, say: Say) -> Iterator[str]:
    """The text on the order is not a working tracking number."""
    from ..causes.copy_error import NEARLY_S10

    yield from _greeting(f, say)
    if f.seller_said("wrong_number"):
        yield say("You wrote that this number is wrong. Please send me the right one, by {by}. Thank you.", by=reply_by(f))
    elif f.number and f.number["suggestions"] and f.number["kind"] != "not_tracking":
        yield say("Perhaps it has to be {number}. Please tell me which is right, by {by}. Thank you.", number=f.number["suggestions"][0], by=reply_by(f))
    elif f.mistyped and not f.scans:
        yield say("Its check digit does not fit, so at least one character must be wrong. Please send me the right number, by {by}. Thank you.", by=reply_by(f))
    elif len(f.clean) < S10_LENGTH and NEARLY_S10.fullmatch(f.clean) and not f.scans:
        yield say("The number does not seem to be complete. Please send me the tracking number again, by {by}. Thank you.", by=reply_by(f))
    else:
        yield say("Please check the number, or send me the right one, by {by}. Thank you.", by=reply_by(f))


def combined_missing(f: Facts, say: Say) -> Iterator[str]:
    """Several orders in one parcel, something is missing."""
    yield from _greeting(f, say)
    if f.shared:
        yield say("These orders share the number: {orders}.", orders=", ".join(f.shared[:10]))
    yield say("Please tell me which items are in this parcel, and whether another one is on its way.")


def carrier_letter(f: Facts, say: Say) -> Iterator[str]:
    """To the carrier: a written statement that it was not delivered here."""
    yield say("Please confirm in writing whether item {number} was delivered to my postcode.", number=f.clean or "?")
    yield say("I do not need another customer's data: only “not delivered to this address”, or the town, the date and the weight.")


def returned(f: Facts, say: Say) -> Iterator[str]:
    """It is going back: send again or refund."""
    yield from _greeting(f, say)
    yield say("The parcel is on its way back to you, the seller. Please send it again with a new number, or refund me, by {by}.", by=reply_by(f))


def given_up(f: Facts, say: Say) -> Iterator[str]:
    """The carrier itself says that it is lost, destroyed or damaged: send again or refund."""
    yield from _greeting(f, say)
    if f.last and f.last_day:
        yield say("The last event is “{event}” on {date}.", event=f.last.quote, date=f.last_day)
    yield say("Please send it again with a new number, or refund me, by {by}.", by=reply_by(f))


def aliexpress_chat(f: Facts, say: Say) -> Iterator[str]:
    """To AliExpress in the Help Center chat: what happened, what there is to show, what is asked."""
    if f.order.order_id:
        yield say("This is about order {order}: I have not received it.", order=f.order.order_id)
    if f.clean:
        yield say("The tracking number is {number}.", number=f.clean)
    if f.protection:
        over = f.days_left is not None and f.days_left < 0
        yield say("The protection ended on {date}.", date=f.protection) if over else say("The protection ends on {date}.", date=f.protection)
    yield say("I have pictures of the tracking and of the chat with the seller. Please pass this on to a member of staff.")


def bank(f: Facts, say: Say) -> Iterator[str]:
    """To the bank or PayPal, when AliExpress refused."""
    yield say("I paid AliExpress for goods that I never received, and my request there was refused.")
    if f.order.order_id:
        yield say("The order number is {order}.", order=f.order.order_id)
    if f.placed:
        yield say("I ordered on {date}.", date=f.placed)
    yield say("I ask you to get the payment back. I can send the tracking and the messages as evidence.")
