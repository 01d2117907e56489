"""Left China, nothing heard yet: normal for weeks."""

from ..advice import ask, claim, keep, wait
from ..facts import IN_TRANSIT, Facts
from ..i18n import N_
from ..policy import days as rule
from ._shape import Meta, decisive, excluded, strong, weak

META = Meta(
    title=N_("Between two countries"),
    line=N_("left China, nothing heard yet: normal for weeks"),
    urgency=25,
    looks_like=(N_("The last event is “handed to airline”, “left the country” or similar."),),
    wrong_when=(N_("More than about five weeks have passed."), N_("The service ends at the border anyway.")),
    references=("chinaparcel-airline", "paketda-stuck", "megabonus", "ha-cainiao"),
    explains_silence=True,
)


def weigh(f: Facts):
    # What customs hold before it left is not between two countries.
    if f.stage not in IN_TRANSIT or f.quiet is None or "customs_hold" in f.last.meaning.marks:
        return
    normal, late = f.limits
    n = f.quiet
    event = f.last.quote
    text = f.say_n("“{event}” was {n} day ago.", "“{event}” was {n} days ago.", f.gap, event=event)
    if f.gap <= rule("moving_quiet") or f.economy or (f.local_start and not f.case.country):
        yield strong(text, "events")
    elif n <= normal:
        yield decisive(text, "events")
    elif n <= late:
        yield strong(text, "events")
    else:
        yield weak(text, "events")
        yield excluded(f.say("More than {n} days are too many.", n=late), "dates")
    for pause in f.holidays[:1]:
        yield weak(f.say("In between: {holiday}.", holiday=f.say(pause.name)), "calendar")


def why(f: Facts) -> str:
    return f.say("The parcel has left, or waits for its aeroplane, ship or train. Nobody scans it on the way. The next scan comes when the post of your "
                 "country has it; about {n} days without news are normal.", n=f.limits[0])


def headline(f: Facts) -> str:
    if f.quiet_until and f.quiet_until >= f.today:
        return f.say("On its way, no scans expected until about {date}", date=f.quiet_until)
    return f.say("On its way, but quiet for longer than usual")


def level(f: Facts) -> str:
    return "wait" if f.quiet_until and f.quiet_until >= f.today else "check"


def advise(f: Facts) -> list[dict]:
    if level(f) == "wait":
        return keep(wait(f, f.quiet_until), claim(f))
    return keep(ask(f, "stuck"), claim(f))
