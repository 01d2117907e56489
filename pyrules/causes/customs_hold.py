"""Being processed or held by customs."""

from ..advice import ask, claim, keep, open_tracker, step, wait
from ..case import Event
from ..facts import Facts
from ..i18n import N_
from ..last_day import reply_by
from ..policy import days as rule
from ._shape import TRACKING, Meta, decisive, doubt, excluded, strong, weak

META = Meta(
    title=N_("It is with customs"),
    line=N_("being processed or held by customs"),
    urgency=48,
    looks_like=(N_("“Arrived at customs”, “held by customs”, import clearance started and not finished."),
                N_("“Export clearance failed”: stopped by customs of the country it was sent from, before it left.")),
    wrong_when=(N_("“Import clearance started” before the parcel left China: only the papers were sent ahead."),
                N_("“Arrived at destination country” names no customs: then they are only one of two things it can wait for.")),
    references=("megabonus-customs", "ae-customs"),
    of_the_way=True,
    prove=(N_("The customs' letter or decision."), TRACKING),
)


def _cleared(f: Facts) -> bool:
    return bool(f.last and "cleared" in f.last.meaning.marks)


def _held(f: Facts) -> Event | None:
    """The line by which customs hold it, as long as nothing newer says that it went on or was released."""
    held = f.marked("customs_hold")
    stands = held and (held is f.last or held.meaning.stage == f.stage) and not _cleared(f)
    return held if stands else None


def _leaving(f: Facts) -> bool:
    """Whether it is held before it left the country it was sent from: nothing there can be settled by the buyer."""
    held = _held(f)
    return bool(held and held.meaning.stage == "export")


def weigh(f: Facts):
    held = f.marked("customs_hold")
    if held and held is f.last:
        yield decisive(f.say("The tracking says “{event}”.", event=held.quote), "events")
    elif f.arrived:
        normal, late = f.limits
        waits = f.quiet is not None and normal < f.quiet <= late
        yield (strong if waits else weak)(f.say("The last event is “{event}”. Customs and the hand-over come after it.", event=f.last.quote), "events")
    elif f.stage == "import" and f.last and not _cleared(f):
        late = f.quiet is not None and f.quiet > rule("moving_quiet_near")
        yield (decisive if late else strong)(f.say("The last event is “{event}”.", event=f.last.quote), "events")
    elif f.stage == "import":
        yield weak(f.say("Customs have released it."), "events")
        yield doubt(f.say("The next scan is the local carrier's."), "events")
    elif f.stage in ("local", "out_for_delivery", "pickup", "delivered", "none", "announced"):
        if held:
            yield excluded(f.say("It has moved on since."), "events")
        return
    if f.noticed("customs") and f.stage in ("import", "transit", "unknown", "export"):
        yield strong(f.say("The page says that it is with customs."), "notice")


def title(f: Facts) -> str:
    """Its words for this parcel: an arrival in the country is not customs."""
    if _leaving(f):
        return f.say("Customs have stopped it before it left")
    return f.say("It waits for customs or for the local carrier") if _open(f) else f.say(META.title)


def _open(f: Facts) -> bool:
    """Whether nothing says that it is customs it waits for."""
    return f.arrived and not _held(f) and not f.noticed("customs")


def why(f: Facts) -> str:
    if _open(f):
        return f.say("The carrier says that it has arrived in the destination country. Customs and the hand-over to the carrier that delivers it come "
                     "next; which of them it waits for is not shown. About {n} days without news are normal.", n=f.limits[0])
    if _leaving(f):
        return f.say("Customs of the country it was sent from have stopped it. Only the seller and the carrier there can settle that. It may still "
                     "leave, or go back to the seller.")
    if _held(f):
        return f.say("Customs keep the parcel until something is settled: papers, a charge, or a closer look. They or the carrier write to you if they "
                     "need something.")
    return f.say("Customs check parcels from abroad. About {n} days without news are normal there.", n=rule("customs_normal"))


def headline(f: Facts) -> str:
    if _leaving(f):
        return f.say("Stopped by customs before it left: ask the seller")
    if _held(f):
        return f.say("Held by customs: see whether they ask for something")
    if _open(f):
        return f.say("Arrived in the country; silence is usual until about {date}", date=f.quiet_until) if level(f) == "wait" else \
            f.say("Arrived in the country, but quiet for longer than usual")
    if f.quiet_until and f.quiet_until >= f.today:
        return f.say("With customs, usual until about {date}", date=f.quiet_until)
    return f.say("With customs for longer than usual")


def level(f: Facts) -> str:
    if _held(f) or not f.quiet_until or f.quiet_until < f.today:
        return "check"
    return "wait"


def advise(f: Facts) -> list[dict]:
    if level(f) == "wait":
        return keep(wait(f, f.quiet_until), claim(f))
    if _leaving(f):
        return keep(ask(f, "stuck"), claim(f))
    look = step(f.say("Look for a letter, e-mail or text from customs or the carrier, and ask the carrier in your country with the number."),
                reply_by(f, "ask_carrier"))
    if _open(f):
        return keep(look, open_tracker(f), claim(f))
    ready = step(f.say("Have the order page ready: it shows what you bought and what you paid."))
    return keep(look, ready, claim(f))
