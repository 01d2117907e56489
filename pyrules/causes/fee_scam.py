"""A message asks for a fee that no carrier asks."""

from ..advice import keep, step
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
    after_end=True,
    answers=("fee_asked",),
)
EARLY = ("none", "announced", "accepted", "consolidation", "origin", "export", "transit")
OVER = ("delivered", "cancelled", "returned")


def weigh(f: Facts):
    if f.demanded:
        yield strong(f.say("The text has a link and asks for money or for your address, or says that the parcel is held."), "settings")
    if f.order.complaint != "fee_asked":
        return
    if f.marked("fee") or f.noticed("fee"):
        yield excluded(f.say("The tracking itself says that a charge is due."), "events")
    elif f.stage in EARLY:
        yield strong(f.say("You were asked for a fee, and the tracking knows of none."), "events")
        yield strong(f.say("No scan shows that it has arrived in your country."), "events")
    elif f.stage in OVER:
        yield decisive(f.say("The parcel's journey is over, so nobody can ask for a fee."), "events")
    else:
        at_customs = f.stage == "import"
        yield (weak if at_customs else strong)(f.say("You were asked for a fee, and the tracking knows of none."), "events")
        if at_customs:
            yield weak(f.say("Customs write by letter or in the carrier's own app."), "calendar")


def title(f: Facts) -> str:
    """A trick only where nothing is left to charge for; else it cannot be known from here."""
    return f.say(META.title) if f.stage in OVER else f.say("Do not pay yet: this may be a trick")


def why(f: Facts) -> str:
    if f.stage not in OVER:
        return f.say("Whether the charge is real cannot be known from here. Messages with a link and a small fee are a common trick to get card data. "
                     "A real charge can always be found on the carrier's own site under your number.")
    return f.say("Messages with a link and a small fee are a common trick to get card data. A real charge can always be found on the carrier's own site "
                 "under your number.")


def headline(f: Facts) -> str:
    if f.demanded:
        return f.say("Do not pay through this link: look on the carrier's own site")
    return f.say("Do not pay through a link: look on the carrier's own site")


def level(f: Facts) -> str:
    return "check"


def advise(f: Facts) -> list[dict]:
    dont = step(f.say("Do not pay through a link in a message. Compare the number in the message with the one on your order."))
    real = step(f.say("Type the address of the carrier in your country yourself and enter your number. If a charge is real, it is shown there."))
    paid = step(f.say("If you have already entered card data, call your bank now."))
    return keep(dont, real, paid)
