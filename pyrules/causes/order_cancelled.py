"""The order or the shipment was cancelled: the number is dead, the money comes back."""

from datetime import timedelta

from ..advice import ask, claim, keep, step
from ..facts import Facts
from ..i18n import N_
from ..last_day import reply_by
from ..policy import days as rule
from ._shape import Meta, against, decisive, excluded, strong

META = Meta(
    title=N_("The order or the shipment was cancelled"),
    line=N_("the order or the shipment was cancelled: the number is dead, the money comes back"),
    urgency=61,
    looks_like=(N_("The order says “closed” or “cancelled”, or the tracking says that the order was cancelled."),),
    wrong_when=(N_("“Shipment cancelled” while the order lives: the seller's label lapsed, and a new number must come."),),
    references=("shipment-cancelled", "ae-faq-copy", "chinaparcels"),
    after_end=True,
)


def weigh(f: Facts):
    status = f.order.status
    if status in ("closed", "cancelled", "refund"):
        yield decisive(f.say("The order page says “{status}”.", status=f.order.status_text.strip()[:60]), "status")
    if f.stage == "cancelled" and f.last:
        lapsed = f.marked("lapsed") and status in ("shipped", "processing")
        yield (strong if lapsed else decisive)(f.say("The tracking says “{event}”.", event=f.last.quote), "events")
        if lapsed:
            yield against(f.say("The order itself is still open."), "status")
    elif f.stage == "cancelled" and f.parcel.tracker_status == "cancelled":
        yield strong(f.say("The tracking says that it was cancelled."), "status")
    if f.noticed("cancelled"):
        yield strong(f.say("The page says that it was cancelled."), "notice")
    if f.stage in ("delivered", "out_for_delivery") and status not in ("closed", "cancelled"):
        yield excluded(f.say("It has been delivered, or is about to be."), "events")


def title(f: Facts) -> str:
    """Its words for this order: what is refunded need not have been cancelled."""
    return f.say("AliExpress speaks of a refund") if f.order.status == "refund" else f.say(META.title)


def why(f: Facts) -> str:
    if f.order.status == "refund":
        return f.say("The order page speaks of a refund. The money goes back to the card or wallet you paid with. That takes up to {n} working days; "
                     "sources say 1 to 10, 3 to 15 and 3 to 20.", n=rule("refund_arrives"))
    if _label_only(f):
        return f.say("No parcel will move under this number. That the order itself was cancelled is not shown here, so do not wait for a refund: "
                     "the seller has to send it under a new number, or you ask for your money back.")
    if f.never_paid:
        return f.say("The order was closed because it was not paid in time. Nothing was sent, and nothing is owed to you.")
    if _perhaps_unpaid(f):
        return f.say("Nothing will come. An order that is not paid in time is closed too. If you had paid, the money goes back to the card or wallet "
                     "you paid with. That takes up to {n} working days; sources say 1 to 10, 3 to 15 and 3 to 20.", n=rule("refund_arrives"))
    if _scanned(f):
        return f.say("The order is cancelled, although carriers have scanned a parcel: it may still come. When AliExpress or the seller cancels, the "
                     "money goes back to the card or wallet you paid with. That takes up to {n} working days; sources say 1 to 10, 3 to 15 and 3 to 20.",
                     n=rule("refund_arrives"))
    return f.say("The number is dead: no parcel will move under it. When AliExpress or the seller cancels, the money goes back to the card or wallet "
                 "you paid with. That takes up to {n} working days; sources say 1 to 10, 3 to 15 and 3 to 20.", n=rule("refund_arrives"))


def headline(f: Facts) -> str:
    if _label_only(f):
        return f.say("The shipment was cancelled: ask for a new number by {by}", by=reply_by(f)) if f.last_day else \
            f.say("Shown as cancelled: look at the order page, ask for a new number")
    if f.order.status == "refund":
        return f.say("Refund: look whether the money has come")
    if f.never_paid:
        return f.say("Never paid, so there is nothing to track")
    if _perhaps_unpaid(f):
        return f.say("Cancelled: if you had paid, look for the refund")
    return f.say("Cancelled: look for the refund") if _scanned(f) else f.say("Cancelled: the number is dead, look for the refund")


def level(f: Facts) -> str:
    if f.never_paid:
        return "fine"
    return "act" if f.last_day and _label_only(f) else "check"


def _label_only(f: Facts) -> bool:
    """The shipment was cancelled, not the order as far as it is shown."""
    return not f.closed and (f.ended or not f.order.completed)


def _scanned(f: Facts) -> bool:
    """The order is cancelled, and the tracking goes on."""
    return bool(f.scans) and f.stage != "cancelled"


def _perhaps_unpaid(f: Facts) -> bool:
    """No sign that it was ever sent: nothing says either that it was paid."""
    return f.order.status in ("closed", "cancelled") and not f.clean and not f.shipped and not f.parcel.events


def advise(f: Facts) -> list[dict]:
    if _label_only(f):
        page = step(f.say("Open the order page: does it say that the order itself was cancelled? Then look under refund."))
        return keep(page, ask(f, "stuck"), claim(f))
    if f.never_paid:
        return keep(step(f.say("If money left your account all the same, ask AliExpress in the Help Center chat.")))
    start = f.last_day or f.today
    late = max(f.today, start + timedelta(rule("refund_arrives") * 7 // 5))
    look = f.say("If you had paid, open the order page and look under refund whether and when the money was sent.") if _perhaps_unpaid(f) else \
        f.say("Open the order page and look under refund whether and when the money was sent.")
    return keep(step(look),
                step(f.say("If it has not arrived by {date}, ask AliExpress in the Help Center chat, then your bank.", date=late), late))
