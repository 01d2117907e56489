"""An attempt failed, an address problem."""

from datetime import timedelta

from ..advice import claim, evidence, keep, open_tracker, refund_now, step, write
from ..facts import Facts
from ..i18n import N_
from ..last_day import before_deadline, reply_by
from ..policy import days as rule
from ._shape import TRACKING, Meta, decisive, excluded, strong

META = Meta(
    title=N_("The carrier could not deliver it"),
    line=N_("an attempt failed, an address problem"),
    urgency=75,
    looks_like=(N_("“Delivery attempt unsuccessful”, “address incomplete”, “refused”, “damaged”."),
                N_("“Out for delivery” some days ago, and nothing since.")),
    wrong_when=(N_("A later event shows that it moves again."),),
    references=("cainiao-guide", "correos-guide"),
    still_to_do=True,
    prove=(TRACKING, N_("What the carrier told you.")),
)
OWN_WORD = {"damaged": N_("The carrier says that it is damaged"), "trouble": N_("The carrier reports a problem"),
            "silent": N_("Out for delivery, and nothing since"), "expired": N_("It was not collected in time")}
TOLD = frozenset(("failed_attempt", "address_problem"))
OVER = frozenset(("unclaimed", "storage_expired"))


def _silent(f: Facts) -> bool:
    """Whether it went out for delivery, and for longer than a round takes nothing came of it."""
    return bool(f.stage == "out_for_delivery" and f.last and f.quiet is not None and f.quiet > f.limits[0])


def _kind(f: Facts) -> str:
    """What the newest event tells of it: ``damaged``, ``refused``, ``expired``, ``trouble`` (no attempt is told), ``silent`` or ``failed``."""
    if _silent(f):
        return "silent"
    said = f.last.meaning.marks if f.stage == "problem" and f.last else None
    if said is None and f.parcel.tracker_status == "exception":
        return "trouble"
    if said is None:
        return "refused" if f.marked("refused") and not f.marked("failed_attempt") else "failed"
    if "damaged" in said or "refused" in said:
        return "damaged" if "damaged" in said else "refused"
    if said & OVER:
        return "expired"
    return "failed" if said & TOLD or f.marked("address_problem") or f.marked("failed_attempt") else "trouble"


def title(f: Facts) -> str:
    """Its words for this parcel: not every failure is a failed attempt."""
    return f.say(OWN_WORD.get(_kind(f), META.title))


def weigh(f: Facts):
    failed = f.marked("failed_attempt") or f.marked("address_problem") or f.marked("refused")
    if f.stage == "problem" and f.last and f.last.meaning.marks & {"lost", "destroyed"}:
        yield excluded(f.say("The carrier no longer has it."), "events")
    elif f.stage == "problem":
        if f.last:
            yield decisive(f.say("The tracking says “{event}”.", event=f.last.quote), "events")
        else:
            told = N_("The tracking site reports a problem.") if _kind(f) == "trouble" else N_("The tracking says that the delivery failed.")
            yield strong(f.say(told), "status")
    elif failed and f.stage in ("delivered", "returning", "returned", "cancelled"):
        yield excluded(f.say("It has moved on since."), "events")
    elif failed and f.stage in ("local", "pickup", "out_for_delivery"):
        yield strong(f.say("Before that: “{event}”.", event=failed.quote), "events")
    if _silent(f):
        yield strong(f.say_n("“{event}” was {n} day ago.", "“{event}” was {n} days ago.", f.quiet, event=f.last.quote), "events")


def why(f: Facts) -> str:
    kind = _kind(f)
    if kind == "damaged":
        return f.say("The carrier says that the parcel is damaged. Whether it still comes cannot be known from here. Do not wait for it: "
                     "ask for your money in time, and keep proof.")
    if kind == "refused":
        return f.say("The tracking says that the recipient refused it. Then there is seldom a second attempt: it goes back to the sender. "
                     "If nobody at your address refused it, tell the carrier at once.")
    if kind == "trouble":
        return f.say("The carrier reports a problem with the parcel. Which one, the tracking does not say, and it cannot be known from here. "
                     "Only the carrier can tell. It may move on by itself.")
    if kind == "silent":
        return f.say("It went out for delivery on {date}, and nothing has been written down since. It may lie with a neighbour or at a pick-up point, "
                     "or the delivery did not come about. The carrier can say which.", date=f.last_day)
    if kind == "expired":
        return f.say("It waited to be collected, and that time is over. It goes back to the sender, unless the carrier still has it: only the carrier can say.")
    if f.marked("address_problem"):
        return f.say("The carrier could not find the address or reach you. The parcel is waiting for your answer; after some days it goes back.")
    return f.say("The carrier tried to deliver and could not. Usually there is a second attempt or it goes to a pick-up point; after some days it goes back.")


def headline(f: Facts) -> str:
    kind = _kind(f)
    if kind == "damaged":
        return f.say("{said}: ask for your money by {date}", said=title(f), date=f.file_by) if f.file_by else \
            f.say("{said}: ask for your money in time", said=title(f))
    if kind == "trouble":
        return f.say("The carrier reports a problem: ask what happened by {date}", date=act_by(f))
    if kind == "silent":
        return f.say("Out for delivery on {date}, nothing since: ask the carrier", date=f.last_day)
    if kind == "expired":
        return f.say("{said}: ask by {date} whether the carrier still has it", said=title(f), date=act_by(f))
    return f.say("Delivery failed: contact the carrier by {date}", date=act_by(f))


def level(f: Facts) -> str:
    return "check" if _kind(f) == "silent" else "act"


def act_by(f: Facts):
    """The day by which to reach the carrier: some days after the attempt, or today; some days from now where no attempt is told."""
    if _silent(f):
        return reply_by(f, "ask_carrier")
    if _kind(f) == "damaged":
        return reply_by(f)
    return max(f.today, before_deadline(f, (f.last_day or f.today) + timedelta(rule("ask_carrier"))))


def advise(f: Facts) -> list[dict]:
    kind, soon = _kind(f), reply_by(f)
    if kind == "damaged":
        text = f.say("Ask the seller to send it again or to refund you, by {by}.", by=soon)
        return keep(refund_now(f), write(f, "given_up", text, soon), evidence(f))
    if kind == "trouble":
        ask = step(f.say("Ask the carrier in your country what happened and where the parcel is, with the number."), act_by(f))
        return keep(ask, open_tracker(f), claim(f))
    if kind == "refused":
        tell = step(f.say("Ask the carrier in your country who refused it, with the number. If it was a mistake, ask it to bring the parcel again."), act_by(f))
        return keep(tell, evidence(f), claim(f))
    if kind == "expired":
        ask = step(f.say("Ask the carrier in your country whether it still has the parcel, with the number. If it has, collect it at once."), act_by(f))
        return keep(ask, open_tracker(f), claim(f))
    if kind == "silent":
        search = step(f.say("Today: look in the letter box, and ask neighbours and the nearest pick-up point."), f.today)
        ask = step(f.say("Ask the carrier in your country what became of the delivery on {date}, with the number.", date=f.last_day), act_by(f))
        return keep(search, ask, claim(f))
    call = step(f.say("Arrange a new delivery with the carrier in your country, with the number. Check that address and phone are complete."), act_by(f))
    return keep(call, open_tracker(f), claim(f))
