"""The tracking works."""

from .. import suspicion
from ..advice import all_here, claim, evidence, keep, look, step, wait
from ..facts import IN_TRANSIT, Facts
from ..i18n import N_
from ..policy import days as rule
from ..weigh import Evidence
from ._shape import Meta, against, decisive, doubt, excluded, strong, weak

META = Meta(
    title=N_("The tracking works"),
    line=N_("the tracking works"),
    urgency=10,
    looks_like=(N_("A scan within the last days, or delivered and nobody complains."),),
    wrong_when=(N_("“Carrier update” and announcements are not scans."),),
    references=("cainiao-guide", "ha-cainiao"),
    of_the_way=True,
)
STOPPED = ("pickup", "problem", "returning", "returned", "cancelled", "none", "announced")


def weigh(f: Facts):
    if f.order.complaint in ("delivered_not_received", "wrong_place", "closed"):
        yield (excluded if f.stage == "delivered" else against)(f.say("You say that something is wrong."), "settings")
    if f.foreign:
        yield excluded(f.say("The tracking does not fit your order."), "events")
    if f.stage == "delivered":
        yield decisive(f.word or f.say("The tracking says that it was delivered."), "status" if f.word else "events")
        if f.invented:
            yield against(f.invented, "number")
        return
    if f.order.completed_by == "buyer" and not f.order.complaint:
        # Where a tracker was asked and knows nothing, why it does not is the better answer.
        yield (weak if f.in_vain else decisive)(f.say("You confirmed that it came."), "status")
        return
    if f.stage in STOPPED or (f.stage == "unknown" and not f.unread):
        if f.parcel.tracker_status == "in_transit":
            yield strong(f.say("The tracker says that it is on its way."), "status")
        else:
            yield excluded(f.say("No scan shows that it moves."), "events")
        return
    if f.quiet is None:
        yield _undated(f)
        return
    normal, late = f.limits
    if f.unread:
        text = f.say("The newest event is of {date}. We cannot read its words, but it shows that the parcel is on record.", date=f.last_day)
        if f.quiet <= normal:
            yield strong(text, "events")
        else:
            yield doubt(text, "events")
        return
    text = f.say("Last scan: “{event}”, {date}.", event=f.last.quote, date=f.last_day)
    waiting = f.stage == "import" and not f.arrived and "cleared" not in f.last.meaning.marks
    fresh = rule("moving_quiet_near" if waiting or f.stage == "out_for_delivery" else "moving_quiet")
    if f.gap <= fresh:
        yield decisive(text, "events")
    elif f.quiet <= normal:
        yield (weak if waiting or f.stage in IN_TRANSIT else strong)(text, "events")
    elif f.quiet <= late:
        yield against(f.say_n("The last scan is {n} day old.", "The last scan is {n} days old.", f.gap), "dates")
    else:
        yield excluded(f.say_n("The last scan is {n} day old.", "The last scan is {n} days old.", f.gap), "dates")


def _undated(f: Facts) -> Evidence:
    """What says where it is without a day: after long it may be old, and a tracker that knows nothing speaks against it."""
    if f.unread:
        return weak(f.say("The newest event has no date that can be read, and its words are not known here."), "events")
    old = f.waited is not None and f.waited > f.limits[1] and f.stage in IN_TRANSIT
    weight = weak if old or f.in_vain else decisive if f.stage == "out_for_delivery" else strong
    if f.last:
        return weight(f.say("The tracking says “{event}”.", event=f.last.quote), "events")
    return weight(f.word or f.say("The tracker says that it is on its way."), "status")


def title(f: Facts) -> str:
    return f.say("Completed") if _confirmed(f) else f.say(META.title)


def _confirmed(f: Facts) -> bool:
    """The buyer's own word that it came is all there is; or it stands above a history that ends before."""
    return f.order.completed_by == "buyer" and f.stage != "delivered" and not f.order.complaint


def why(f: Facts) -> str:
    several = all_here(f)
    if _confirmed(f):
        return f.say("You confirmed that it came. Nothing is left to do.")
    if f.stage == "delivered" and f.order.completed:
        return f.say("The tracking says that the parcel was delivered. If you have it, nothing is left to do.")
    if f.stage == "delivered" and several:
        came = f.say("The tracking says that this parcel was delivered.")
        return f"{came} {several}"
    if f.stage == "delivered":
        return f.say("The tracking says that the parcel was delivered. If you have it, nothing is left to do; count the contents before you confirm receipt.")
    if f.unread and not f.unread.day:
        return f.say("There is a line in the tracking, but what it says and when cannot be known from here. Read it on the tracking page.")
    if f.unread:
        return f.say("The parcel was on record on {date}. What the last line says cannot be known from here.", date=f.last_day)
    if f.word:
        return f.say("The page says where it is, without a day. The scans themselves were not seen here; the tracking shows them.")
    if f.stage == "out_for_delivery":
        return f.say("The local carrier has taken it out to deliver it. That can still become another day.")
    return f.say("The number is good and the parcel is being scanned. Days without a new scan are normal on the way.")


STAGE_WORDS = {
    "accepted": N_("The carrier has it: everything is normal"),
    "consolidation": N_("Being packed together with other orders"),
    "origin": N_("Moving in the country it comes from"),
    "export": N_("Leaving the country it comes from"),
    "transit": N_("On its way to your country"),
    "import": N_("With customs in your country"),
    "local": N_("In your country, with the local carrier"),
    "out_for_delivery": N_("Out for delivery"),
    "delivered": N_("Delivered"),
}


def _elsewhere(f: Facts) -> str | None:
    """The town it was delivered in, when it is surely not the buyer's and no other own order can be meant."""
    return suspicion.delivered_in_other_city(f) if f.case.orders_complete and f.order.completed_by != "buyer" else None


def headline(f: Facts) -> str:
    town = _elsewhere(f)
    if town:
        return f.say("Shown as delivered in {there}. Do you have it?", there=town)
    if _confirmed(f):
        return f.say("Completed")
    if _strange(f):
        return f.say_n("Shown as delivered {n} day after the order, too soon for a parcel from China. Do you have it?",
                       "Shown as delivered {n} days after the order, too soon for a parcel from China. Do you have it?", suspicion.too_fast(f))
    if f.stage == "unknown":
        return f.say("On record since {date}", date=f.last_day) if f.last_day else \
            f.say("Not enough is known: see what to look at")
    if f.stage == "import" and "cleared" in f.last.meaning.marks:
        return f.say("Released by customs: the local carrier comes next")
    if f.arrived:
        return f.say("Arrived in the country: customs and the hand-over come next")
    if f.stage in IN_TRANSIT and f.word:
        return f.say("On its way")  # the word may be said before it has left
    if f.stage == "out_for_delivery" and f.last and f.last.day:
        return f.say("Out for delivery since {date}", date=f.last.day.date)
    return f.say(STAGE_WORDS.get(f.stage, N_("On its way")))


def _strange(f: Facts) -> bool:
    """Delivered sooner than a parcel from China can be, and nobody has said that it is there."""
    return suspicion.too_fast(f) is not None and f.order.completed_by != "buyer"


def level(f: Facts) -> str:
    return "check" if _strange(f) else "fine"


def _check(f: Facts) -> dict:
    if f.order.completed:
        return claim(f)  # until when something can be missing after all
    return step(all_here(f) or f.say("Check that everything is there before you confirm receipt."))


def advise(f: Facts) -> list[dict]:
    if _elsewhere(f) or _strange(f):
        return keep(evidence(f, f.say("If you do not have it, save a picture of the tracking today: the number, the place and the date must be on it.")),
                    _check(f))
    if f.stage == "delivered" or f.in_hand:
        return keep(_check(f), claim(f) if f.invented and not (f.closed or f.order.completed) else None)
    later = wait(f, f.quiet_until) if f.quiet_until and f.quiet_until > f.today else None
    return keep(look(f) if f.word and not f.looked else None, later, claim(f))
