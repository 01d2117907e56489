"""No parcels on this route for a while: strike, suspension, new customs rule."""

from datetime import date, timedelta

from ..advice import claim, keep, step
from ..facts import Facts
from ..i18n import N_
from ..policy import days as rule
from ..policy import suspensions
from ._shape import Meta, decisive, excluded, strong, weak

META = Meta(
    title=N_("The route was closed for a while"),
    line=N_("no parcels on this route for a while: strike, suspension, new customs rule"),
    urgency=44,
    looks_like=(N_("The page or the tracking speaks of a strike, a suspension or an embargo; or the days fall into a known one."),),
    wrong_when=(N_("The parcel has moved since."),),
    references=("usps-suspension",),
    explains_silence=True,
)


def weigh(f: Facts):
    event = f.marked("suspended")
    if event:
        later = f.last is not event and f.last and f.last.meaning.stage in ("local", "out_for_delivery", "pickup", "delivered")
        if later:
            yield excluded(f.say("It has moved on since."), "events")
        yield decisive(f.say("The tracking says “{event}”.", event=event.quote), "events")
    if f.noticed("suspended"):
        yield decisive(f.say("The page says that the route is interrupted."), "notice")
    start = f.last_day or f.sent
    for known in suspensions() if start else ():
        first, last = date.fromisoformat(known["first"]), date.fromisoformat(known["last"])
        caught = start <= last + timedelta(rule("suspension_backlog")) and first <= f.today <= last + timedelta(rule("suspension_felt"))
        if known["country"] == f.case.country and caught:
            yield (strong if first <= f.today <= last else weak)(
                f.say("{carrier} took no parcels from China from {first} to {last}.", carrier=known["carrier"], first=first, last=last), "calendar")


def _now(f: Facts) -> bool:
    """Whether it is interrupted today, as far as anything says."""
    event = f.marked("suspended")
    known = any(x["country"] == f.case.country and date.fromisoformat(x["first"]) <= f.today <= date.fromisoformat(x["last"]) for x in suspensions())
    return bool(f.noticed("suspended") or (event and event is f.last) or known)


def title(f: Facts) -> str:
    return f.say("The route is interrupted") if _now(f) else f.say(META.title)


def why(f: Facts) -> str:
    return f.say("Sometimes a country or carrier takes no parcels for a while. They wait and are sent on when it opens. "
                 "Your protection goes on running, so keep its date in mind.")


def headline(f: Facts) -> str:
    return f.say("The route is interrupted: expect extra days") if _now(f) else f.say("The route was interrupted: expect extra days")


def level(f: Facts) -> str:
    late = f.quiet is not None and f.quiet > f.limits[1]
    return "check" if late else "wait"


def advise(f: Facts) -> list[dict]:
    return keep(step(f.say("Add the days of the interruption to your waiting.")), claim(f))
