"""Several own orders travel under one number: innocent."""

from datetime import date

from ..advice import all_here, claim, keep, step, write
from ..facts import Facts
from ..i18n import N_
from ..last_day import request_after
from ._shape import Meta, decisive, doubt, strong, weak

META = Meta(
    title=N_("Several of your orders travel together"),
    line=N_("several orders travel under one number: innocent"),
    urgency=50,
    looks_like=(N_("Two or more of your orders show the same number, or the tracking says that orders were packed into one large shipment."),),
    wrong_when=(N_("The orders belong to different buyers."),),
    references=("consolidation", "scraper-notes"),
    prove=(N_("Pictures of the parcel, its label, its weight and everything inside."), N_("The list of orders under this number.")),
)


def weigh(f: Facts):
    if f.shared:
        yield decisive(f.say_n("{n} other order of yours has the same number: {orders}.", "{n} other orders of yours have the same number: {orders}.",
                               len(f.shared), orders=f.words.list(f.shared[:5])), "other_order")
    event = f.marked("combined") or (f.last if f.stage == "consolidation" else None)
    if event:
        recent = event is f.last
        yield (decisive if recent or f.shared else strong)(f.say("The tracking says “{event}”.", event=event.quote), "events")
    if f.noticed("combined"):
        yield decisive(f.say("The page says that the orders are delivered together."), "notice")
    if f.seller_said("combined"):
        yield strong(f.say("The seller says that the orders were packed together."), "seller")
    if any(o.role == "former" for o in f.parcel.others) and (f.shared or event):
        yield weak(f.say("The number was replaced when the orders were packed together."), "events")
    if (event or f.shared or any(o.role == "former" for o in f.parcel.others)) and f.cart:
        yield weak(f.say("These orders were bought together: {orders}.", orders=f.words.list(f.cart[:5])), "other_order")
    if f.case.orders_complete and not f.shared and not event and f.number:
        yield doubt(f.say("No other order of yours has this number."), "other_order")


def why(f: Facts) -> str:
    if f.delivered:
        return f.say("AliExpress packs orders to one address into one parcel with one number. One “delivered” closes all of them, "
                     "so count what was inside.")
    return f.say("AliExpress packs orders to one address into one parcel with one number. Earlier numbers stop working. "
                 "This is normal, and no sign of a wrong number.")


def headline(f: Facts) -> str:
    if f.delivered:
        return f.say("Delivered together with other orders: count the contents")
    return f.say("Travels together with your other orders")


def level(f: Facts) -> str:
    if f.order.complaint == "delivered_not_received":
        return "act"
    if f.delivered:
        return "check" if f.order.complaint else "fine"
    late = f.quiet is not None and f.quiet > f.limits[0]
    if late or (f.silent and f.waited is not None and f.waited > f.limits[0]):
        return "check"
    return "fine" if f.quiet is not None and not f.silent else "wait"


def _missing_by(f: Facts) -> date | None:
    """The last safe day to say that something is missing from what was delivered; None where a claim of its own says it."""
    day = f.delivered and f.delivered.day
    if not day or f.order.complaint or f.order.completed or f.asked_back:
        return None
    own = request_after(day.date)
    days = [one for one in (own, f.file_by) if one and one >= f.today]
    return min(days) if days else None


def advise(f: Facts) -> list[dict]:
    if f.delivered or f.order.complaint == "delivered_not_received":
        count = step(f.say("Open the parcel, count the items of all orders and take pictures."))
        by = _missing_by(f)
        if by is None:
            missing = write(f, "combined_missing", f.say("If something is missing, ask the seller and open a refund request for that order only."))
            return keep(count, missing, claim(f))
        missing = write(f, "combined_missing", f.say("If something is missing, ask the seller and open a refund request for that order only, by {by}.",
                                                     by=by), by)
        return keep(count, missing)
    follow = f.say("Follow the common number. Do not confirm receipt of any of these orders before you have counted everything.")
    several = all_here(f)
    return keep(step(f"{follow} {several}" if several else follow), claim(f))
