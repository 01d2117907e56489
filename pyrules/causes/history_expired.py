"""The trackers have dropped it."""

from ..advice import claim, evidence, keep, step
from ..facts import Facts
from ..i18n import N_
from ..policy import days as rule
from ._shape import Meta, against, doubt, excluded, strong, weak

META = Meta(
    title=N_("Trackers have dropped the history"),
    line=N_("the trackers have dropped it"),
    urgency=28,
    looks_like=(N_("The number used to work and now “does not exist”; or a site shows “Expired”."),),
    wrong_when=(N_("The order is only weeks old."), N_("“Expired” is a tracker's label for no news. It does not mean lost.")),
    references=("t17-status", "trackingmore"),
    explains_silence=True,
)


def weigh(f: Facts):
    age = (f.today - (f.sent or f.placed)).days if f.sent or f.placed else None
    kept = rule("history_kept")
    missing = f.parcel.tracker_status in ("not_found", "invalid") or f.order.complaint == "not_found" or any(
        t.result in ("unknown", "invalid") for t in f.parcel.tried)
    if f.parcel.tracker_status == "expired":
        yield strong(f.say("The site says “Expired”. That means: no news for a month or two. It does not mean that the parcel is lost."), "status")
    if any(t.result == "old_history" for t in f.parcel.tried) and age is not None and age > kept:
        yield strong(f.say("The site shows only an old history."), "events")
    if age is None:
        return
    if missing and age >= kept:
        yield strong(_long_ago(f, age), "dates")
        if f.scans or f.order.completed:
            yield strong(f.say("It was scanned, or the order was completed, before."), "events")
    elif missing and age >= rule("history_dropped") and (f.scans or f.order.completed):
        scanned = f.shipped and f.scans
        yield strong(f.say_n("Shipped {n} day ago, and it was scanned before.", "Shipped {n} days ago, and it was scanned before.", age)
                     if scanned else _long_ago(f, age), "dates")
    if age < rule("history_young"):
        yield excluded(f.say("The order is too young for that."), "dates")
    elif age < rule("history_dropped") and f.parcel.tracker_status != "expired":
        yield against(f.say("The order is only weeks old."), "dates")
    elif not f.scans and not f.order.completed and f.parcel.tracker_status != "expired":
        yield doubt(f.say("No earlier scan is known here."), "events")
    if f.order.completed:
        yield weak(f.say("The order is completed."), "status")


def _long_ago(f: Facts, age: int) -> str:
    if f.shipped:
        return f.say_n("Shipped {n} day ago; trackers keep a history for two to six months.",
                       "Shipped {n} days ago; trackers keep a history for two to six months.", age)
    return f.say_n("You ordered {n} day ago; trackers keep a history for two to six months.",
                   "You ordered {n} days ago; trackers keep a history for two to six months.", age)


def why(f: Facts) -> str:
    return f.say("Tracking sites delete a history some months after shipment, and label a parcel without news as expired. "
                 "What AliExpress itself shows on the order page stays longer.")


def headline(f: Facts) -> str:
    return f.say("“Expired” is the tracker's word, not the parcel's end") if f.parcel.tracker_status == "expired" else f.say(META.title)


def level(f: Facts) -> str:
    return "fine" if f.in_hand else "check"


def advise(f: Facts) -> list[dict]:
    page = step(f.say("Look at the tracking on the AliExpress order page and save a picture of it."))
    return keep(page if not f.scans else evidence(f), claim(f))
