"""At a pick-up point."""

from datetime import timedelta

from ..advice import all_here, claim, keep, open_tracker, step
from ..facts import Facts
from ..i18n import N_
from ..last_day import before_deadline
from ..policy import days as rule
from ..policy import rules
from ._shape import Meta, decisive, doubt, strong

META = Meta(
    title=N_("It is waiting for you"),
    line=N_("at a pick-up point"),
    urgency=85,
    looks_like=(N_("“Available for collection”, “at the pick-up point”, “signed” by a shop or locker."),),
    wrong_when=(N_("It went back because the storage time was over."),),
    references=("cainiao-guide", "correos-guide"),
    still_to_do=True,
    first_step=True,
)


def _over(f: Facts) -> bool:
    """Whether it must have been kept for longer than any pick-up point keeps a parcel."""
    return f.stage == "pickup" and f.gap is not None and f.gap > rules()["pickup_hold"]["high"]


def title(f: Facts) -> str:
    return f.say("It may still be waiting for you") if _over(f) else f.say(META.title)


def weigh(f: Facts):
    if f.stage == "pickup" and f.last:
        yield (strong if _over(f) else decisive)(f.say("The tracking says “{event}”.", event=f.last.quote), "events")
    elif f.stage == "pickup":
        yield decisive(f.word, "status")
    elif f.delivered and f.delivered.meaning.marks & {"locker"}:
        yield strong(f.say("It was put into a locker."), "events")
    elif f.noticed("pickup") and f.stage not in ("returning", "returned", "cancelled"):
        yield strong(f.say("The page says that it can be collected."), "notice")
        if f.delivered:
            yield doubt(f.say("The tracking says that it has been delivered since."), "events")


def why(f: Facts) -> str:
    if _over(f):
        return f.say("It came to a pick-up point on {date}, and nothing has been written down since. Pick-up points usually keep a parcel for {low} to {high} "
                     "days, then it goes back to the sender. Whether it is still there, only the carrier can say.",
                     date=f.last_day, low=rules()["pickup_hold"]["low"], high=rules()["pickup_hold"]["high"])
    return f.say("A shop, locker or post office near you has it. “Signed” can mean that the shop signed, not you. It is kept for some days only, "
                 "usually {low} to {high}.", low=rules()["pickup_hold"]["low"], high=rules()["pickup_hold"]["high"])


def headline(f: Facts) -> str:
    if _over(f):
        return f.say("At a pick-up point since {date}: ask today if it is still there", date=f.last_day)
    if act_by(f) <= f.today:
        return f.say("Collect it today: it waits at a pick-up point")
    return f.say("Collect it by about {date}: it waits at a pick-up point", date=act_by(f))


def level(f: Facts) -> str:
    return "act"


def act_by(f: Facts):
    """The day by which to fetch it: some carriers keep it only five days."""
    start = f.last_day or f.today
    kept = start + timedelta(rule("pickup_hold") - rule("pickup_spare"))
    return max(f.today, before_deadline(f, kept))


def advise(f: Facts) -> list[dict]:
    if _over(f):
        ask = step(f.say("Ask the pick-up point or the carrier today, with the number, whether it is still there or goes back."), f.today)
        return keep(ask, open_tracker(f), claim(f))
    place = f.last.place if f.last else ""
    go = step(f.say("Collect it here: {place}. Take an identity card and the number or code.", place=place) if place else
              f.say("Look up the pick-up point and collect it. Take an identity card and the number or code."), act_by(f))
    film = f.say("Open it there or film the opening.")
    confirm = all_here(f) or f.say("Confirm receipt only afterwards.")
    return keep(go, open_tracker(f), step(f"{film} {confirm}"))
