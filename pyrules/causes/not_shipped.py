"""The seller has not shipped, or the label lapsed unused."""

from datetime import date, timedelta

from .. import chinese_calendar
from ..advice import ask, claim, keep, look, open_tracker, step, wait
from ..facts import Facts
from ..i18n import N_
from ..policy import days as rule
from ._calendar import little_shipped
from ._shape import Meta, against, decisive, doubt, excluded, never_scanned, strong, weak

META = Meta(
    title=N_("The seller has probably not handed it over"),
    line=N_("the seller has not shipped, or the label lapsed unused"),
    urgency=55,
    seed=True,
    looks_like=(N_("The order still says “awaiting shipment”; or it is marked as shipped and no carrier has it after about 12 days."),
                N_("The shipment was cancelled because the parcel never came to the carrier.")),
    wrong_when=(N_("It is still within the usual days, or a Chinese holiday lies between."),),
    references=("ae-shipped-guide", "cainiao-guide", "shipment-cancelled", "ae-fake-shipment", "seed"),
    explains_silence=True,
    prove=(N_("The tracking page without any scan, with today's date."),),
)


def weigh(f: Facts):
    if f.order.status == "processing":
        yield decisive(f.say("The order page says that the seller has not shipped yet."), "status")
        if f.placed and f.placed < f.today and not f.local_start:
            for pause in chinese_calendar.pauses(f.placed + timedelta(1), f.today)[:1]:
                yield weak(little_shipped(f, pause), "calendar")
    lapsed = f.marked("lapsed")
    if lapsed and f.stage == "cancelled":
        yield decisive(f.say("The shipment was cancelled because the carrier never got the parcel (“{event}”).", event=lapsed.quote), "events")
    elif lapsed:
        yield weak(f.say("The carrier could not collect it from the seller (“{event}”).", event=lapsed.quote), "events")
    if f.seller_said("will_ship"):
        yield strong(f.say("The seller says that it will be sent later."), "seller")
    elif f.seller_said("out_of_stock"):
        yield weak(f.say("The seller says that the item is not in stock."), "seller")
    if f.silent and f.waited is not None and not f.order.completed:
        if f.waited > f.limits[0]:
            yield (strong if f.looked else weak)(_waited(f), "dates")
            if f.domestic_number and not f.local_start:
                yield doubt(f.say("The number is the local carrier's, which shows nothing before the parcel is in your country."), "number")
            if f.parcel.tracker_status == "expired":
                yield doubt(f.say("The site says “Expired”. That means: no news for a month or two. It does not mean that the parcel is lost."), "status")
            if f.stage == "announced":
                yield weak(f.say("The carrier has only been told about it."), "events")
        elif f.order.status != "processing" and f.stage != "cancelled":
            yield against(f.say("The first scan usually comes within {n} days, and that time is not over.", n=f.limits[0]), "dates")
    if f.number.get("kind") == "not_tracking":
        yield against(f.say("What was entered is not a tracking number, so its silence says nothing."), "number")
    if not f.silent:
        yield excluded(f.word or f.say("A carrier has scanned it."), "status" if f.word else "events")


def _waited(f: Facts) -> str:
    """How long, counted from which day: the day of the order is not that of shipment, and unseen is not unscanned."""
    if f.shipped and f.seen:
        return f.say_n("Marked as shipped on {date}. After {n} day, holidays not counted, no carrier has scanned it.",
                       "Marked as shipped on {date}. After {n} days, holidays not counted, no carrier has scanned it.", f.waited, date=f.shipped)
    if f.shipped:
        return f.say_n("Marked as shipped on {date}, {n} day ago, holidays not counted. Whether a carrier has scanned it cannot be seen here.",
                       "Marked as shipped on {date}, {n} days ago, holidays not counted. Whether a carrier has scanned it cannot be seen here.",
                       f.waited, date=f.shipped)
    if f.seen:
        return f.say_n("You ordered on {date}; when it was shipped is not shown here. {n} day later, holidays not counted, no carrier has scanned it.",
                       "You ordered on {date}; when it was shipped is not shown here. {n} days later, holidays not counted, no carrier has scanned it.",
                       f.waited, date=f.sent)
    return f.say_n("You ordered on {date}, {n} day ago, holidays not counted. When it was shipped and whether a carrier has scanned it "
                   "cannot be seen here.",
                   "You ordered on {date}, {n} days ago, holidays not counted. When it was shipped and whether a carrier has scanned it "
                   "cannot be seen here.", f.waited, date=f.sent)


def title(f: Facts) -> str:
    return f.say("The seller has not shipped it yet") if f.order.status == "processing" else f.say(META.title)


def why(f: Facts) -> str:
    if f.order.status == "processing":
        return f.say("There is nothing to track yet: the seller has not handed the parcel over. The order page shows how long the seller has. "
                     "If that time runs out, AliExpress cancels the order and refunds you.")
    if f.stage == "cancelled":
        return f.say("The seller made a shipping label and did not hand the parcel over in time. That label is dead; the parcel needs a new number.")
    if not f.seen:
        return f.say("Whether a carrier has the parcel cannot be known from here, because no tracking was seen. Look at the tracking first. "
                     "Only if it shows no scan is the seller the one to ask.")
    if not f.shipped and f.order.status not in ("shipped", "part_shipped"):
        return f.say("No carrier shows the parcel. That can be a late hand-over or a wrong number. Only the seller can say.")
    return f.say("The carrier does not have the parcel although it is marked as shipped. That can be a late hand-over or a wrong number. "
                 "Only the seller can say.")


def headline(f: Facts) -> str:
    if f.order.status == "processing":
        return f.say("Not shipped yet, so there is nothing to track")
    if f.stage == "cancelled":
        return f.say("The shipment was cancelled unused: ask for a new number")
    if not f.looked:
        return f.say("Open the tracking: is there any scan?")
    if not f.seen:
        return f.say_n("No scan is known here after {n} day: look at the tracking, then write to the seller",
                       "No scan is known here after {n} days: look at the tracking, then write to the seller", f.age or 0)
    if not f.shipped:
        return f.say_n("No scan {n} day after the order: write to the seller", "No scan {n} days after the order: write to the seller", f.age or 0)
    return f.say_n("No scan after {n} day: write to the seller", "No scan after {n} days: write to the seller", f.age or 0)


def level(f: Facts) -> str:
    if f.order.status == "processing":
        late = f.placed and f.today > quiet_until(f)
        return "check" if late or f.seller_said("extend", "out_of_stock") else "wait"
    return "act" if f.looked or f.stage == "cancelled" else "check"


def quiet_until(f: Facts) -> date | None:
    """Until when an order that was not sent yet is usual."""
    return f.after(f.placed, rule("processing_usual") + rule("processing_grace")) if f.placed and f.order.status == "processing" else None


def advise(f: Facts) -> list[dict]:
    if f.order.status == "processing":
        left = step(f.say("Open the order page and look how many days the seller has left to ship."))
        refuse = step(f.say("Do not agree to more processing time unless you want to wait."))
        if level(f) == "wait":  # sellers have some days to ship: too early to ask for the money
            until = quiet_until(f)
            return keep(left, wait(f, until) if until else None, refuse)
        return keep(left, ask(f, "ship_date"), refuse)
    if not f.looked and f.stage != "cancelled":
        return keep(look(f), open_tracker(f), claim(f))
    return keep(None if f.seen else look(f), ask(f, "no_scan"), claim(f))


def states(f: Facts) -> list[str] | None:
    return never_scanned(f)
