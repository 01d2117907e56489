"""Events older than the order: a recycled number."""

from .. import suspicion
from ..advice import ask, claim, keep, step, wait
from ..facts import Facts
from ..i18n import N_
from ._shape import Meta, decisive, doubt, excluded, strong, weak

META = Meta(
    title=N_("The number was used before"),
    line=N_("events older than the order: a recycled number"),
    urgency=65,
    looks_like=(N_("The tracking begins, or even ends with “delivered”, long before the order."),),
    wrong_when=(N_("The old tracking is only days or weeks older than the order: then it may be somebody else's parcel."),
                N_("The difference is one day.")),
    references=("upu-s10", "dhl-recycle"),
)


def weigh(f: Facts):
    kind = suspicion.older_record(f)
    if kind:
        newest = f.old_events[0].day.date
        text = f.say("The newest old event is of {date}; you ordered on {placed}.", date=newest, placed=f.placed)
        yield (decisive if kind == "recycled" else weak)(text, "dates")
        if kind == "recycled" and f.s10:
            yield strong(f.say("Postal numbers may be used again after 12 months."), "number")
        if kind == "foreign":
            yield doubt(f.say("That is only shortly before your order. Numbers are used again after a year or so."), "dates")
        if kind == "recycled" and f.own_events:
            yield weak(f.say("There are new events as well."), "events")
    elif any(t.result == "old_history" for t in f.parcel.tried):
        yield strong(f.say("The site shows an old history for this number."), "events")
    elif f.placed and f.parcel.events and not f.old_events:
        yield excluded(f.say("No event is older than your order."), "dates")


def why(f: Facts) -> str:
    return f.say("Carriers give the same number again after some time. What you see is the tracking of an earlier parcel. "
                 "Look only at events after the day you ordered.")


def headline(f: Facts) -> str:
    if f.scans:
        return f.say("Old entries belong to an earlier parcel; yours is moving")
    return f.say("The old tracking is of an earlier parcel with this number")


def level(f: Facts) -> str:
    if f.scans:
        return "fine" if (f.quiet or 0) <= f.limits[0] else "check"
    if f.waited is None:
        return "check"
    return "wait" if f.waited <= f.limits[0] else "act"


def advise(f: Facts) -> list[dict]:
    ignore = step(f.say("Ignore everything before {date}.", date=f.placed)) if f.placed else None
    if f.scans:
        return keep(ignore, claim(f))
    if f.quiet_until and f.quiet_until > f.today:
        return keep(ignore, wait(f, f.quiet_until), claim(f))
    return keep(ignore, ask(f, "no_scan"), claim(f))
