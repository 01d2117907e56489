"""A message asks for a fee that no carrier asks."""

from ..advice import keep, open_tracker, step
from ..facts import Facts
from ..i18n import N_
from ._shape import Meta, decisive, excluded, strong, weak

META = Meta(
    title=N_("Do not pay: this looks like a trick"),
    line=N_("a message asks for a fee that no carrier asks"),
    urgency=92,
    looks_like=(N_("A text message or e-mail with a link asks for a small fee, and the tracking knows of none."),),
    wrong_when=(N_("The tracking or the order page itself says that a charge is due."),),
    references=("sms-scam",),
)
EARLY = ("none", "announced", "accepted", "consolidation", "origin", "export", "transit")


def weigh(f: Facts):
    if f.order.complaint != "fee_asked":
        return
    if f.marked("fee") or f.noticed("fee"):
        yield excluded(f.say("The tracking itself says that a charge is due."), "events")
    elif f.stage in EARLY:
        yield decisive(f.say("The parcel has not arrived in your country, so nobody can ask for a fee yet."), "events")
    elif f.stage in ("delivered", "cancelled", "returned"):
        yield decisive(f.say("The parcel's journey is over, so nobody can ask for a fee."), "events")
    else:
        yield strong(f.say("You were asked for a fee, and the tracking knows of none."), "events")
        if f.stage in ("import",):
            yield weak(f.say("Customs write by letter or in the carrier's own app."), "calendar")


def why(f: Facts) -> str:
    return f.say("Messages with a link and a small fee are a common trick to get card data. A real charge can always be found on the carrier's own site "
                 "under your number.")


def headline(f: Facts) -> str:
    return f.say("Do not pay through the link: look on the carrier's own site")


def level(f: Facts) -> str:
    return "check"


def advise(f: Facts) -> list[dict]:
    dont = step(f.say("Do not open the link and do not pay. Compare the number in the message with the one on your order."))
    real = step(f.say("Type the address of the carrier in your country yourself and enter your number. If a charge is real, it is shown there."))
    paid = step(f.say("If you have already entered card data, call your bank now."))
    return keep(dont, open_tracker(f) or real, paid)
