"""Silent for longer than any normal case."""


from ..advice import ask, claim, evidence, keep, refund_now, write
from ..facts import Facts
from ..i18n import N_
from ..last_day import reply_by
from ..policy import days as rule
from ._shape import Meta, decisive, doubt, excluded, strong, weak

META = Meta(
    title=N_("Silent for too long: it may be lost"),
    line=N_("silent for longer than any normal case"),
    urgency=78,
    looks_like=(N_("No scan for more than five weeks after the border, or three weeks in the buyer's country; nothing at the latest promised day."),),
    wrong_when=(N_("Economy parcels are silent by design: there only the promised day counts."), N_("Chinese New Year lies in between.")),
    references=("cainiao-guide", "chinaparcel-lost", "ha-cainiao"),
    explains_silence=True,
)


OWN_WORD = {"destroyed": N_("The carrier says that it was destroyed or given up"), "lost": N_("The carrier says that it is lost")}


def _given_up(f: Facts) -> str | None:
    """What the carrier itself says last: ``destroyed``, ``lost``, or None."""
    said = f.last.meaning.marks if f.last else ()
    return next((mark for mark in OWN_WORD if mark in said), None)


def _counted(f: Facts, text: str) -> str:
    """*text*, which leaves holidays out, beside the days of the calendar, which a statement for a refund names."""
    if f.gap == f.quiet:
        return text
    whole = f.say_n("Holidays are not counted; with them it is {n} day.", "Holidays are not counted; with them it is {n} days.", f.gap)
    return f"{text} {whole}"


def title(f: Facts) -> str:
    """Its words for this parcel: silence, or what the carrier says."""
    return f.say(OWN_WORD.get(_given_up(f), META.title))


def weigh(f: Facts):
    if _given_up(f):
        yield decisive(f.say("The carrier says “{event}”.", event=f.last.quote), "events")
        return
    if f.stage in ("delivered", "pickup", "returned", "returning", "cancelled", "problem") or (f.order.status == "processing" and f.silent):
        yield excluded(f.say("The tracking says where it is."), "events")
        return
    if f.quiet is None or not (f.scans or f.unread):
        return
    normal, late = f.limits
    if f.quiet > late:
        yield strong(_counted(f, f.say_n("No news for {n} day; more than {late} are not normal here.",
                                         "No news for {n} days; more than {late} are not normal here.", f.quiet, late=late)), "dates")
    elif f.stage == "out_for_delivery":
        return  # first the carrier can say what became of that delivery
    elif f.quiet > normal:
        yield weak(_counted(f, f.say_n("No news for {n} day; up to {normal} are usual.", "No news for {n} days; up to {normal} are usual.",
                                       f.quiet, normal=normal)), "dates")
    else:
        yield excluded(_counted(f, f.say_n("The last news is {n} day old, which is normal here.",
                                           "The last news is {n} days old, which is normal here.", f.quiet)), "dates")
    if f.sent and f.age > rule("lost_overall") and f.quiet > normal:
        yield strong(f.say_n("Shipped {n} day ago.", "Shipped {n} days ago.", f.age), "dates")
    if f.eta_end and f.today > f.eta_end:
        yield weak(f.say("The promised day, {date}, is over.", date=f.eta_end), "dates")
    if f.economy and not (f.eta_end and f.today > f.eta_end) and f.sent and f.age <= rule("economy_promise"):
        yield excluded(f.say("Economy parcels are not scanned on the last stretch, so silence proves nothing."), "service")
    if f.holidays and f.quiet != f.gap:  # China's holidays hold up nothing that has arrived
        yield doubt(f.say("In between: {holiday}.", holiday=f.say(f.holidays[0].name)), "calendar")


def cap(f: Facts) -> str:
    """Nobody misses a parcel of a completed order unless the buyer says so; the carrier's own word stays."""
    return "possible" if f.unasked and not _given_up(f) else "certain"


def why(f: Facts) -> str:
    if _given_up(f):
        return f.say("This is the carrier's own word: do not wait for the parcel any longer. Ask for your money and keep a picture of this event as proof.")
    return f.say("Parcels do turn up after a long silence, but this one has been quiet for longer than is normal. "
                 "You need no proof that it is lost: that it has not come in time is enough for a refund request.")


def headline(f: Facts) -> str:
    if _given_up(f):
        return f.say("{said}: ask for your money by {date}", said=title(f), date=f.file_by) if f.file_by else \
            f.say("{said}: ask for your money in time", said=title(f))
    if f.quiet is not None and f.quiet <= f.limits[1] and not (f.sent and f.age > rule("lost_overall")):
        return f.say("Silent for longer than usual: write to the seller by {date}", date=reply_by(f))
    return f.say("Silent for too long: ask for your money in time")


def level(f: Facts) -> str:
    return "check" if f.unasked else "act"


def advise(f: Facts) -> list[dict]:
    if _given_up(f):
        text = f.say("Ask the seller to send it again or to refund you, by {by}.", by=reply_by(f))
        return keep(refund_now(f), write(f, "given_up", text, reply_by(f)), evidence(f))
    return keep(ask(f, "stuck"), claim(f), evidence(f))
