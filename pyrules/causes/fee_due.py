"""Duty, VAT or a carrier's fee is asked."""

from datetime import timedelta

from ..advice import claim, keep, open_tracker, step
from ..facts import Facts
from ..i18n import N_
from ..last_day import before_deadline
from ..policy import days as rule
from ._shape import Meta, against, decisive, excluded, strong, weak

META = Meta(
    title=N_("A charge has to be paid"),
    line=N_("duty, VAT or a carrier's fee is asked"),
    urgency=80,
    looks_like=(N_("The tracking or the page says that duty, tax or a fee is to be paid."),),
    wrong_when=(N_("Only a text message or e-mail asks for it: that may be a trick."),),
    references=("correos-guide", "eu-duty", "ae-customs"),
    answers=("fee_asked",),
    still_to_do=True,
    first_step=True,
    prove=(N_("The letter or page that asks for the charge."), N_("The order page that shows whether tax was paid.")),
)


def weigh(f: Facts):
    event = f.marked("fee")
    if event:
        on = f.stage in ("local", "out_for_delivery", "pickup", "delivered") or bool(f.last and f.last.meaning.marks & {"paid", "cleared"})
        settled = f.last is not event and on
        if settled and f.order.complaint != "fee_asked":
            yield excluded(f.say("It has moved on since."), "events")
        yield decisive(f.say("The tracking says “{event}”.", event=event.quote), "events")
    if f.noticed("fee"):
        yield decisive(f.say("The page says that a charge is to be paid."), "notice")
    if f.order.complaint == "fee_asked" and not event:
        if f.stage in ("import", "local", "out_for_delivery", "pickup", "problem"):
            yield (strong if f.stage == "import" else weak)(f.say("You were asked for a fee, and the parcel is in your country."), "settings")
        else:
            yield against(f.say("The parcel is not in your country yet, as far as the tracking shows."), "events")


def _shown(f: Facts) -> bool:
    """Whether the history or the page itself asks for a charge, and not only a message."""
    return bool(f.marked("fee") or f.noticed("fee"))


def title(f: Facts) -> str:
    return f.say(META.title) if _shown(f) else f.say("A charge may have to be paid")


def why(f: Facts) -> str:
    if not _shown(f):
        return f.say("Customs or the carrier can want a charge before they go on. Whether this one is real cannot be known from here. "
                     "If a real one is not paid, the parcel goes back, and a refund is then hard to get.")
    return f.say("Customs or the carrier want a charge before they go on. Sometimes it was already paid at the checkout: compare with your order. "
                 "If nobody pays, the parcel goes back, and a refund is then hard to get.")


def headline(f: Facts) -> str:
    if not _shown(f):
        return f.say("Look today on the carrier's own site whether a charge is open")
    by = act_by(f)
    return f.say("A charge is asked: settle it by about {date}", date=by) if by > f.today else f.say("A charge is asked: settle it now")


def level(f: Facts) -> str:
    return "act" if _shown(f) else "check"


def act_by(f: Facts):
    """The day by which to pay or object."""
    if not _shown(f):
        return f.today
    event = f.marked("fee")
    start = event.day.date if event and event.day else f.today
    return max(f.today, before_deadline(f, start + timedelta(rule("fee_reply"))))


def advise(f: Facts) -> list[dict]:
    safe = step(f.say("Go to the carrier's own site or app: type its address yourself and enter the number. Never pay through a link in a message."),
                act_by(f))
    if not _shown(f):
        return keep(safe, step(f.say("If you have already entered card data, call your bank now.")), claim(f))
    paid = step(f.say("Look at the order page whether tax was included. If so, show that to the carrier and ask the seller."))
    return keep(safe, paid, open_tracker(f) or claim(f))
