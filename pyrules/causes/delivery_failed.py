"""An attempt failed, an address problem."""

from datetime import timedelta

from ..advice import claim, evidence, keep, open_tracker, step
from ..facts import Facts
from ..i18n import N_
from ._shape import Meta, decisive, excluded, strong

META = Meta(
    title=N_("The carrier could not deliver it"),
    line=N_("an attempt failed, an address problem"),
    urgency=75,
    looks_like=(N_("“Delivery attempt unsuccessful”, “address incomplete”, “refused”, “damaged”."),),
    wrong_when=(N_("A later event shows that it moves again."),),
    references=("cainiao-guide", "correos-guide"),
)


def weigh(f: Facts):
    failed = f.marked("failed_attempt") or f.marked("address_problem") or f.marked("refused") or f.marked("damaged")
    if f.stage == "problem" and f.last and f.last.meaning.marks & {"lost", "destroyed"}:
        yield excluded(f.say("The carrier no longer has it."), "events")
    elif f.stage == "problem":
        if f.last:
            yield decisive(f.say("The history says “{event}”.", event=f.last.quote), "events")
        else:
            yield strong(f.say("The tracking says that the delivery failed."), "status")
    elif failed and f.stage in ("delivered", "returning", "returned", "cancelled"):
        yield excluded(f.say("It has moved on since."), "events")
    elif failed and f.stage in ("local", "pickup", "out_for_delivery"):
        yield strong(f.say("Before that: “{event}”.", event=failed.quote), "events")


def why(f: Facts) -> str:
    if f.marked("address_problem"):
        return f.say("The carrier could not find the address or reach you. The parcel is waiting for your answer; after some days it goes back.")
    if f.marked("damaged"):
        return f.say("The carrier says that the parcel is damaged. Ask what becomes of it, and keep proof for a refund.")
    return f.say("The carrier tried to deliver and could not. Usually there is a second attempt or it goes to a pick-up point; after some days it goes back.")


def headline(f: Facts) -> str:
    return f.say("Delivery failed: contact the carrier by {date}", date=act_by(f))


def level(f: Facts) -> str:
    return "act"


def act_by(f: Facts):
    """The day by which to reach the carrier: two days after the attempt, or today."""
    return max(f.today, (f.last_day or f.today) + timedelta(2))


def advise(f: Facts) -> list[dict]:
    call = step(f.say("Arrange a new delivery with the carrier in your country, with the number. Check that address and phone are complete."), act_by(f))
    proof = evidence(f) if f.marked("refused") or f.marked("damaged") else open_tracker(f)
    return keep(call, proof, claim(f))
