"""A placeholder while the seller has no stock."""

from ..advice import ask, claim, keep, step
from ..facts import Facts
from ..i18n import N_
from ..last_day import reply_by
from ..policy import days as rule
from ._shape import Meta, decisive, excluded, never_scanned, strong, weak

META = Meta(
    title=N_("A number given ahead of the parcel"),
    line=N_("a placeholder while the seller has no stock"),
    urgency=56,
    seed=True,
    looks_like=(N_("The order has a number, but the seller asks for more time, says that stock is missing, or the number has been changed before any scan."),),
    wrong_when=(N_("Any carrier scan shows that the parcel exists."), N_("A number without scans is usual in the first days.")),
    references=("seed", "ae-fake-shipment", "ae-shipped-guide"),
    explains_silence=True,
    prove=(N_("The tracking page without any scan, with today's date."),
           N_("The message in which the seller asks for more time.")),
)


def weigh(f: Facts):
    if not f.number or f.number["kind"] == "not_tracking" or f.in_hand:
        return
    waiting = f.order.status == "processing"
    if f.seller_said("fake_admitted"):
        yield decisive(f.say("The seller says that the number is provisional."), "seller")
    elif f.seller_said("wrong_number"):
        yield strong(f.say("The seller says that the number is wrong."), "seller")
    if f.seller_said("out_of_stock", "extend", "will_ship"):
        said = f.say("The seller says that the item is not in stock.") if f.seller_said("out_of_stock") else \
            f.say("The seller asks you for more time.") if f.seller_said("extend") else f.say("The seller says that it will be sent later.")
        late = f.waited is not None and f.waited > f.limits[0]
        yield (decisive if waiting or late and f.looked else strong)(said, "seller")
    if waiting:
        yield strong(f.say("There is a number, but the order still waits to be shipped."), "status")
    if f.silent and any(o.role == "former" for o in f.parcel.others) and f.looked:
        yield weak(f.say("The number was changed before any scan."), "events")
    if f.silent and f.looked and f.waited is not None and f.waited >= rule("provisional_silence"):
        yield weak(f.say_n("No carrier has scanned it in {n} day.", "No carrier has scanned it in {n} days.", f.age) if f.seen else
                   f.say_n("After {n} day no scan is known here.", "After {n} days no scan is known here.", f.age), "events")
    if not f.silent:
        yield excluded(f.word or f.say("A carrier has scanned it, so the parcel exists."), "status" if f.word else "events")


def _wrong(f: Facts) -> bool:
    """Whether the seller has said no more than that it is not the right number."""
    return f.seller_said("wrong_number") and not f.seller_said("out_of_stock", "extend", "will_ship", "fake_admitted")


def title(f: Facts) -> str:
    return f.say("A number that the seller takes back") if _wrong(f) else f.say(META.title)


def why(f: Facts) -> str:
    if _wrong(f):
        return f.say("The seller says that the number is wrong. Whether the parcel is on its way under another one cannot be known from here: "
                     "ask for the right number.")
    if f.seller_said("out_of_stock", "extend", "will_ship", "fake_admitted"):
        return f.say("Some sellers enter a number before they have the goods, to gain time. What the seller wrote points to that. "
                     "Only the seller can say when it will really be sent.")
    return f.say("Some sellers enter a number before they have the goods. This cannot be known from here: ask for the date on which the carrier "
                 "will receive the parcel.")


def headline(f: Facts) -> str:
    if _wrong(f):
        return f.say("The seller says that the number is wrong: ask for the right one by {date}", date=reply_by(f))
    return f.say("The number may have been given before the parcel exists")


def level(f: Facts) -> str:
    return "act" if f.order.status != "processing" and f.waited is not None and f.waited > f.limits[0] else "check"


def advise(f: Facts) -> list[dict]:
    question = ask(f, "which_number" if _wrong(f) else "ship_date")
    refuse = step(f.say("Do not agree to more processing time. If the seller does not ship in time, AliExpress cancels the order and refunds you."))
    if f.order.status == "processing":
        return keep(question, refuse, claim(f))
    if _wrong(f):
        return keep(question, claim(f))
    asked = None if f.asked_back else step(f.say("If the date the seller names passes without a scan, open “Return/Refund”: not received."))
    return keep(question, asked, claim(f))


def states(f: Facts) -> list[str] | None:
    return never_scanned(f)
