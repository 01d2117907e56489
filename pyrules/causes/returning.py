"""Going or gone back to the sender."""

from ..advice import claim, evidence, keep, write
from ..facts import Facts
from ..i18n import N_
from ..last_day import reply_by
from ._shape import Meta, decisive, strong

META = Meta(
    title=N_("It is going back to the sender"),
    line=N_("going or gone back to the sender"),
    urgency=82,
    looks_like=(N_("“Returned to sender”, “storage time over”, “unclaimed”."),),
    wrong_when=(N_("The buyer sends something back on purpose."),),
    references=("chinaparcel-return", "ae-protection"),
    after_end=True,
    prove=(N_("The tracking page that shows the return, with date."),),
)


def weigh(f: Facts):
    if f.stage in ("returning", "returned") and f.last:
        yield decisive(f.say("The tracking says “{event}”.", event=f.last.quote), "events")
    elif f.stage in ("returning", "returned"):
        yield strong(f.say("The tracking says that it is going back."), "status")
    elif f.marked("storage_expired") and f.stage not in ("delivered", "pickup", "out_for_delivery"):
        yield strong(f.say("The storage time is over."), "events")


def why(f: Facts) -> str:
    if f.marked("unclaimed") or f.marked("storage_expired"):
        return f.say("It was not collected in time, so the carrier sends it back. A refund is not certain then; ask the seller first.")
    if f.marked("refused"):
        return f.say("The tracking says that the recipient refused it, so the carrier sends it back. A refund is not certain then; ask the seller first.")
    if f.marked("fee") or f.marked("customs_hold"):
        return f.say("Customs or the carrier asked for something before: a charge or papers. If it stayed open, the parcel goes back, and a refund "
                     "is not certain; ask the seller first.")
    if f.marked("address_problem"):
        return f.say("The address did not work, so the carrier sends it back. Ask the seller to send it again.")
    if f.marked("failed_attempt"):
        return f.say("A delivery failed before, and then the carrier sent it back. If it was left for you to collect and nobody came, a refund is not "
                     "certain; ask the seller first.")
    return f.say("The carrier sends the parcel back. The tracking seldom says why. Your money is protected as long as you ask in time.")


def headline(f: Facts) -> str:
    return f.say("Going back to the sender: write to the seller by {date}", date=act_by(f))


def level(f: Facts) -> str:
    return "act"


def act_by(f: Facts):
    """The day the seller is given for an answer."""
    return reply_by(f)


def advise(f: Facts) -> list[dict]:
    text = f.say("Ask the seller to send it again or to refund you, by {by}.", by=act_by(f))
    return keep(evidence(f), write(f, "returned", text, act_by(f)), claim(f))
