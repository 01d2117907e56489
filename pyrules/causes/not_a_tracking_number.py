"""An order id, item id, phone number or a sample was taken for the tracking number."""

from .. import numbers
from ..advice import keep, step
from ..facts import Facts
from ..i18n import N_
from ._shape import Meta, against, decisive, excluded, strong

META = Meta(
    title=N_("This is not a tracking number"),
    line=N_("an order id, item id, phone number or a sample was taken for it"),
    urgency=70,
    looks_like=(N_("Sixteen digits that are an order number; an item number from a link; a phone number; the example from a carrier's page."),),
    wrong_when=(N_("Some carriers have 16-digit numbers too: with scans it is a tracking number."),),
    references=("order-number",),
    after_end=True,
)
WHAT = {"order_id": N_("an AliExpress order number"), "other_shop": N_("another shop's order number"),
        "item_id": N_("an AliExpress item number"), "phone": N_("a phone number"),
        "sample": N_("an example from a carrier's page"), "empty": N_("empty"), "several": N_("several numbers at once")}


def _is_order(f: Facts) -> bool:
    return bool(f.clean) and f.clean in {o.order_id for o in f.case.orders} | {order_id for order_id, _ in f.case.other_orders}


def _what(f: Facts) -> str | None:
    """What it is; ``other_shop`` for an order number that is not AliExpress' own."""
    if _is_order(f):
        return "order_id"
    return "other_shop" if numbers.of_other_shop(f.number) else f.number.get("what")


def weigh(f: Facts):
    if not f.number:
        return
    if _is_order(f):
        yield decisive(f.say("{number} is the number of your order.", number=f.clean), "number")
    elif f.number["kind"] == "not_tracking" and f.number["what"] not in ("empty", "several"):
        named = f.parcel.carrier and f.parcel.carrier in f.number["carriers"]
        kind = WHAT.get(_what(f), N_("something else"))
        yield (strong if named else decisive)(
            f.say("{number} looks like {what}.", number=f.clean or f.number["raw"][:40], what=f.say(kind)), "number")
        if named:
            yield against(f.say("{carrier} has numbers of this shape.", carrier=f.parcel.carrier_text[:60]), "service")
    if f.scans:
        yield excluded(f.say("It has scans, so it is a tracking number."), "events")


def why(f: Facts) -> str:
    what = _what(f)
    if what == "other_shop":
        return f.say("Another shop writes its order numbers like this. No carrier knows it, so every tracker says that it does not exist.")
    if what == "order_id":
        return f.say("An order number identifies your purchase at AliExpress. No carrier knows it, so every tracker says that it does not exist.")
    if what == "item_id":
        return f.say("An item number identifies the product page. No carrier knows it.")
    if what == "phone":
        return f.say("Carriers cannot look a parcel up by a phone number.")
    return f.say("Carriers print such numbers as examples. No parcel has it.")


def headline(f: Facts) -> str:
    what = _what(f)
    if what == "other_shop":
        return f.say("This is another shop's order number, not the tracking number")
    if what == "order_id":
        return f.say("This is your order number, not the tracking number")
    if what == "item_id":
        return f.say("This is the item's number, not the tracking number")
    if what == "phone":
        return f.say("This is a phone number, not the tracking number")
    return f.say("This is an example, not your tracking number")


def level(f: Facts) -> str:
    return "check"


def advise(f: Facts) -> list[dict]:
    return keep(step(f.say("On the order page choose “Track status”. The tracking number stands there, often with two letters in front.")),
                step(f.say("If the page shows no number, the order has probably not been shipped yet.")))
