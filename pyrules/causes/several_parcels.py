"""One order in several parcels, with several numbers."""

from ..advice import all_here, claim, keep, step
from ..facts import Facts
from ..i18n import N_
from ._shape import Meta, decisive, strong

META = Meta(
    title=N_("Your order comes in several parcels"),
    line=N_("one order in several parcels, with several numbers"),
    urgency=30,
    looks_like=(N_("The order shows two or more numbers, or the seller says that there are several parcels."),),
    wrong_when=(N_("The second number is only the local carrier's name for the same parcel."),),
    references=("scraper-notes", "ae-protection"),
)


def weigh(f: Facts):
    if f.siblings:
        yield decisive(f.say_n("The order has {n} more number: {numbers}.", "The order has {n} more numbers: {numbers}.", len(f.siblings),
                               numbers=f.words.list([p.number["clean"] for p in f.siblings[:4]])), "status")
    if f.noticed("several"):
        yield strong(f.say("The page speaks of several parcels."), "notice")
    if f.seller_said("several"):
        yield strong(f.say("The seller says that there are several parcels."), "seller")
    if f.number.get("what") == "several":
        yield strong(f.say("The field holds several numbers: {numbers}.", numbers=f.words.list(f.number["suggestions"][:4])), "number")


def cap(f: Facts) -> str:
    """That there are more of them explains no long silence of this one."""
    late = (f.silent and f.waited is not None and f.waited > f.limits[0]) or (f.quiet is not None and f.quiet > f.limits[1])
    return "possible" if late and f.siblings and f.stage not in ("delivered", "pickup") else "certain"


def why(f: Facts) -> str:
    if f.number.get("what") == "several":
        return f.say("Several numbers stand together. Look each of them up on its own; together they are not a number.")
    return f.say("Each parcel has its own number and its own pace. “Delivered” for one of them does not mean that everything has come.")


def headline(f: Facts) -> str:
    if f.number.get("what") == "several":
        return f.say("These are several numbers: look each one up alone")
    return f.say_n("One of {n} parcels of this order", "One of {n} parcels of this order", len(f.siblings) + 1) if f.siblings else \
        f.say("This order comes in several parcels")


def level(f: Facts) -> str:
    if f.number.get("what") == "several":
        return "check"
    if f.order.complaint == "delivered_not_received":
        return "check"
    if f.quiet_until and f.quiet_until < f.today:
        return "check"
    return "fine" if f.stage == "delivered" or (f.quiet is not None and f.quiet <= f.limits[0]) else "wait"


def advise(f: Facts) -> list[dict]:
    confirm = all_here(f) or f.say("Confirm receipt only when all parcels of this order are here.")
    follow = f.say("Follow every number.")
    return keep(step(f"{follow} {confirm}"), claim(f))
