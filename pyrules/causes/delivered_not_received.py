"""Delivered by the record, not by the buyer."""

from .. import suspicion
from ..advice import claim, evidence, keep, step, write
from ..facts import Facts
from ..i18n import N_
from ..journey import signed_at_warehouse
from ..last_day import reply_by, request_after
from ..policy import days as rule
from ._shape import Meta, against, decisive, doubt, excluded, strong, weak

META = Meta(
    title=N_("Delivered, but not to you"),
    line=N_("delivered by the tracking, not by the buyer"),
    urgency=88,
    looks_like=(N_("The tracking says “delivered” and the buyer has nothing."),),
    wrong_when=(N_("It was signed at a pick-up point, or by a warehouse in China."), N_("Some carriers scan “delivered” a day or two early.")),
    references=("missing-document", "ae-protection"),
    after_end=True,
    answers=("delivered_not_received", "wrong_place"),
    first_step=True,
    ends_with_protection=True,
    prove=(N_("The tracking page: number and date of the delivery in one picture."),
           N_("A written statement of the carrier where it was left (AliExpress calls it “missing parcel document”).")),
)
COMPLAINTS = ("delivered_not_received", "wrong_place")


def weigh(f: Facts):
    says = f.order.complaint in COMPLAINTS
    if f.delivered:
        text = f.say("The tracking says “{event}”.", event=f.delivered.quote)
        if says:
            yield decisive(text, "events")
            yield weak(f.say("You say that you do not have it."), "settings")
            town = suspicion.delivered_in_other_city(f)
            if f.foreign:
                yield against(f.say("The tracking does not fit your order."), "events")
            elif town and f.case.orders_complete:
                yield against(f.say("Delivered in {there}; you said that you are in {here}.", there=town, here=f.case.city), "events")
            if f.invented:
                yield weak(f.invented, "number")
        elif f.order.complaint in ("closed", "not_found", "no_updates"):
            yield strong(text, "events")
    elif says and f.stage == "delivered":
        yield decisive(f.word or f.say("The tracking says “delivered”."), "status")
        yield weak(f.say("You say that you do not have it."), "settings")
    elif says:
        yield strong(f.say("You say that it is shown as delivered and that you do not have it."), "settings")
        if f.stage == "pickup":
            yield excluded(f.say("It lies at a pick-up point."), "events")
        if any(e.meaning.stage == "delivered" and signed_at_warehouse(f, e) for e in f.own_events):
            yield excluded(f.say("The signature is that of a warehouse in China."), "events")
        if f.old_events and not f.scans:
            yield doubt(f.say("The tracking is older than your order."), "dates")


def why(f: Facts) -> str:
    return f.say("The tracking says that it was delivered. Often it is with a neighbour, in a locker, or was scanned up to {n} days too early. "
                 "If it stays missing, the carrier can say where it was left, and AliExpress may ask for that in writing.", n=rule("premature_delivered"))


def headline(f: Facts) -> str:
    if act_by(f) <= f.today:
        return f.say("Shown as delivered: search, and open a refund request today")
    return f.say("Shown as delivered: search today, then claim by {date}", date=act_by(f))


def level(f: Facts) -> str:
    return "act"


def act_by(f: Facts):
    """The last safe day to open a request: 15 days after delivery, and before protection ends."""
    return f.file_by or request_after(f.today)


def _elsewhere(f: Facts) -> bool:
    """The buyer, or the record, names a place that is not the buyer's: without a picture of that a request may fail."""
    return f.order.complaint == "wrong_place" or bool(suspicion.delivered_in_other_city(f))


def advise(f: Facts) -> list[dict]:
    proof = f.say("Today: save a picture of the tracking: the number, the place and the date must be on it. Ask neighbours and everyone at home too.")
    never = "" if f.order.completed else f" {f.say('Never confirm receipt before you hold the goods.')}"
    search = evidence(f, proof + never) if _elsewhere(f) else \
        step(f.say("Today: look in the letter box and ask neighbours, the porter and everyone at home.") if f.order.completed else
                  f.say("Today: look in the letter box and ask neighbours, the porter and everyone at home. Do not confirm receipt."), f.today)
    ask = write(f, "carrier_letter", f.say("Ask the carrier where it was left: place, signature or picture, in writing."), reply_by(f, "ask_carrier"))
    last = claim(f) if f.file_by or f.asked_back or f.order.completed else step(
        f.say("If it stays missing, open “Return/Refund”: not received, by {date}.", date=act_by(f)), act_by(f))
    return keep(search, ask, last)
