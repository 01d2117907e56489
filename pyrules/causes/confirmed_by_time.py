"""The order closed itself, nothing arrived."""

from datetime import timedelta

from ..advice import claim, evidence, keep, step, write
from ..facts import Facts
from ..i18n import N_
from ..policy import days as rule
from ._shape import TRACKING, Meta, against, decisive, doubt, strong

META = Meta(
    title=N_("The order closed by itself"),
    line=N_("the order closed itself, nothing arrived"),
    urgency=87,
    looks_like=(N_("The order says “completed”, but the tracking shows no delivery."),),
    wrong_when=(N_("The buyer confirmed receipt."), N_("The tracking shows the delivery.")),
    references=("auto-confirm", "ae-protection"),
    after_end=True,
    answers=("closed",),
    first_step=True,
    says_deadline=True,
    prove=(N_("The order page that shows when the order was closed."), TRACKING),
)


SHOWN = ("delivered", "pickup", "returned", "returning", "cancelled")


def _only_said(f: Facts) -> bool:
    """“Delivered” by the order's word alone, and the buyer finds nothing: an order that closes itself says that too."""
    said = f.stage == "delivered" and not f.last and f.parcel.tracker_status != "delivered"
    return said and f.order.complaint in ("closed", "not_found", "no_updates")


def weigh(f: Facts):
    order = f.order
    if order.completed_by == "time" and f.stage != "delivered":
        yield decisive(f.say("The order was closed automatically, not by you."), "status")
    elif order.completed_by == "time":
        yield strong(f.say("The order was closed automatically, not by you."), "status")
        yield against(f.say("The tracking says that it was delivered."), "events")
    elif order.completed and order.completed_by is None and (_only_said(f) or f.stage not in SHOWN):
        if order.complaint in ("closed", "not_found", "no_updates", "delivered_not_received"):
            yield decisive(f.say("The order says “completed”, and the tracking shows no delivery."), "status")
        elif f.last and not f.unread:  # trackers drop a finished parcel: only a history without the delivery says something
            yield strong(f.say("The order says “completed”, and the tracking shows no delivery."), "status")
    elif order.complaint == "closed" and not order.completed:
        yield strong(f.say("You say that the order was closed."), "settings")
    if order.completed_by == "buyer":
        yield doubt(f.say("You confirmed receipt yourself."), "status")
    if f.days_left is not None and f.days_left >= 0 and not order.completed:
        yield doubt(f.say("The protection is still running."), "dates")


def _told(f: Facts) -> bool:
    """Whether only the buyer says that the order is closed: by what, the page read last does not say."""
    return not f.order.completed


def title(f: Facts) -> str:
    """Its words for this order: who completed it is not always known."""
    if _told(f):
        return f.say("The order was closed")
    return f.say("Completed, and the tracking shows no delivery") if f.unasked else f.say(META.title)


def why(f: Facts) -> str:
    if _told(f):
        return f.say("An order closes when its protection time runs out, when somebody confirms receipt, or when it is cancelled. Which it was stands "
                     "on the order page. After “Completed” a refund request is still possible for {n} days.", n=rule("after_protection"))
    if f.unasked:
        return f.say("The order is completed: you confirmed receipt, or it closed by itself when the protection time ran out. The tracking shows no "
                     "delivery. If you have it, nothing is left to do.")
    return f.say("When the protection time runs out, AliExpress closes the order as if it had arrived. “Completed” then says nothing about the parcel. "
                 "For some days after that a refund request is still possible.")


def _window(f: Facts):
    start = f.order.completed_on.date if f.order.completed_on else f.protection if f.days_left is not None and f.days_left < 0 else None
    return start + timedelta(rule("after_protection")) if start else None


def headline(f: Facts) -> str:
    if _told(f):
        return f.say("Look today at the order page: “Completed” or “Cancelled”?")
    last = _window(f)
    if f.unasked:
        return f.say("Completed") if level(f) == "fine" else f.say("Completed, no delivery on record: do you have it?")
    if last and last >= f.today:
        return f.say("Closed by itself, nothing came: claim by {date}", date=last)
    return f.say("Closed by itself: ask for your money back now")


def level(f: Facts) -> str:
    if not f.unasked:
        return "act"
    last = _window(f)
    if last and last < f.today:
        return "fine"
    return "act" if _under_way(f) else "check"


def _under_way(f: Facts) -> bool:
    """Whether it was completed while the parcel was on its way: then nobody can have it yet. After a long silence many do."""
    return f.quiet is not None and f.quiet <= f.limits[1]


def act_by(f: Facts):
    """Today: the window of 15 days after closing is short, and not promised. Where nobody complains, its end, if that is known."""
    if f.unasked:
        last = _window(f)
        return last if last and last >= f.today else f.today if level(f) == "act" else None
    return f.today


def advise(f: Facts) -> list[dict]:
    if f.asked_back:
        return keep(claim(f), evidence(f))
    if _told(f):
        done = step(f.say("If the order page says “Completed” and nothing has come, open “Return/Refund” there today: not received."), f.today)
        return keep(done, step(f.say("If it says “Cancelled”, your money comes back: there is nothing to do.")), claim(f))
    if f.unasked:
        return keep(claim(f))
    last = _window(f)
    if last and last >= f.today:
        now = step(f.say("Open a refund request on the order page today: not received. It is usually possible until {date}, {n} days after closing.",
                         date=last, n=rule("after_protection")), f.today)
    else:
        now = write(f, "aliexpress_chat", f.say("Try to open a refund request on the order page today. If there is no button, write to AliExpress in the "
                                                "Help Center chat."), f.today)
        bank = write(f, "bank", f.say("If AliExpress refuses, ask your bank, or PayPal within {n} days of the payment.", n=rule("paypal_claim")))
        return keep(now, bank, evidence(f))
    return keep(now, evidence(f))
