"""Sent by a cheaper service than the one sold."""

from ..advice import claim, evidence, keep, step
from ..facts import Facts
from ..i18n import N_
from ._shape import TRACKING, Meta, strong, weak

META = Meta(
    title=N_("Sent by a cheaper service than the one you chose"),
    line=N_("sent by a cheaper service than the one sold"),
    urgency=43,
    looks_like=(N_("The order was sold with tracked shipping, and the number or the page says “economy”."),),
    wrong_when=(N_("The name of the service does not say whether it is tracked."),),
    references=("ae-fake-shipment",),
    prove=(N_("The order page that shows the service you chose."), TRACKING),
)


def weigh(f: Facts):
    service = f.parcel.service
    if f.seller_said("cheaper_service", "shipped_other"):
        yield (strong if f.seller_said("cheaper_service") else weak)(f.say("The seller says that another service was used."), "seller")
    if not service or service.economy or service.tracked != "to_delivery":
        return
    name = f.parcel.service_text[:80]
    if f.s10 and f.number["service"] == "ordinary_letter" and f.number["check_digit"] != "wrong":
        # The name of a service does not settle which numbers it uses: only the page's own word would.
        yield strong(f.say("“{service}” is a tracked service; {number} is a number of ordinary post.", service=name, number=f.clean), "number")
    if f.noticed("economy") or f.marked("economy"):
        yield strong(f.say("“{service}” is a tracked service; the page says economy.", service=name), "notice")


def why(f: Facts) -> str:
    return f.say("You chose a service with tracking, and the parcel seems to travel by one without. It usually still arrives. "
                 "If it does not, this difference helps your refund request: AliExpress does not allow sellers to change the service unasked.")


def headline(f: Facts) -> str:
    return f.say("Sent by a cheaper service: fewer scans than promised")


def level(f: Facts) -> str:
    if f.quiet_until and f.quiet_until < f.today:
        return "check"
    return "wait"


def advise(f: Facts) -> list[dict]:
    note = step(f.say("You need not do anything yet. Keep the order page: it shows the service you chose."))
    return keep(note, claim(f), evidence(f) if level(f) == "check" else None)
