"""At a pick-up point."""

from datetime import timedelta

from ..advice import all_here, before_deadline, keep, open_tracker, step
from ..facts import Facts
from ..i18n import N_
from ..policy import days as rule
from ._shape import Meta, decisive, doubt, strong

META = Meta(
    title=N_("It is waiting for you"),
    line=N_("at a pick-up point"),
    urgency=85,
    looks_like=(N_("“Available for collection”, “at the pick-up point”, “signed” by a shop or locker."),),
    wrong_when=(N_("It went back because the storage time was over."),),
    references=("cainiao-guide", "correos-guide"),
)


def weigh(f: Facts):
    if f.stage == "pickup" and f.last:
        yield decisive(f.say("The tracking says “{event}”.", event=f.last.quote), "events")
    elif f.stage == "pickup":
        yield decisive(f.word, "status")
    elif f.delivered and f.delivered.meaning.marks & {"locker"}:
        yield strong(f.say("It was put into a locker."), "events")
    elif f.noticed("pickup") and f.stage not in ("returning", "returned", "cancelled"):
        yield strong(f.say("The page says that it can be collected."), "notice")
        if f.delivered:
            yield doubt(f.say("The tracking says that it has been delivered since."), "events")


def why(f: Facts) -> str:
    return f.say("A shop, locker or post office near you has it. “Signed” can mean that the shop signed, not you. It is kept for some days only, "
                 "usually {low} to {high}.", low=5, high=15)


def _by(f: Facts):
    start = f.last_day or f.today
    kept = start + timedelta(rule("pickup_hold") - 2)
    return max(f.today, before_deadline(f, kept))


def headline(f: Facts) -> str:
    if _by(f) <= f.today:
        return f.say("Collect it today: it waits at a pick-up point")
    return f.say("Collect it by about {date}: it waits at a pick-up point", date=_by(f))


def level(f: Facts) -> str:
    return "act"


def act_by(f: Facts):
    """The day by which to fetch it: some carriers keep it only five days."""
    return _by(f)


def advise(f: Facts) -> list[dict]:
    place = f.last.place if f.last else ""
    go = step(f.say("Collect it here: {place}. Take an identity card and the number or code.", place=place) if place else
              f.say("Look up the pick-up point and collect it. Take an identity card and the number or code."), _by(f))
    film = f.say("Open it there or film the opening.")
    confirm = all_here(f) or f.say("Confirm receipt only afterwards.")
    return keep(go, open_tracker(f), step(f"{film} {confirm}"))
