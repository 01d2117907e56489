"""An event in a third country read as arrival."""

from ..advice import claim, keep, step, wait
from ..facts import Facts
from ..i18n import N_
from ..journey import in_hub
from ..policy import days as rule
from ._shape import Meta, decisive, excluded, strong, weak

META = Meta(
    title=N_("It is in a hub on the way"),
    line=N_("an event in a third country read as arrival"),
    urgency=42,
    looks_like=(N_("“Arrived”, with a country that is neither China nor yours."),),
    wrong_when=(N_("It was delivered there."), N_("The buyer's country is not set, or set wrongly.")),
    references=("scraper-notes", "ha-cainiao"),
    of_the_way=True,
)


def weigh(f: Facts):
    last = f.last
    if not last or f.stage in ("delivered", "pickup", "out_for_delivery", "returning", "returned", "cancelled"):
        return
    if in_hub(f, last) and last.meaning.stage in ("export", "transit", "import", "local"):
        yield decisive(f.say("The last scan is in {there}; you are in {here}.", there=f.words.country(last.country),
                             here=f.words.country(f.case.country)), "events")
        if "arrived_destination" in last.meaning.marks:
            yield strong(f.say("“Destination” is the carrier's word for the end of that stretch."), "events")
    elif "transit_country" in last.meaning.marks:
        yield strong(f.say("The last event says that it is in a transit country."), "events")
    elif last.country and last.country == f.case.country:
        yield excluded(f.say("The last scan is in your country."), "events")
    elif f.s10 and f.number.get("issuer") not in (None, "CN", f.case.country) and f.stage == "transit":
        yield weak(f.say("The number was issued in {country}.", country=f.words.country(f.number["issuer"])), "number")


def why(f: Facts) -> str:
    return f.say("Parcels often travel through a sorting hub in another country. “Arrived” there does not mean that it has arrived with you, or "
                 "that it went to somebody else.")


def headline(f: Facts) -> str:
    if f.last and f.last.country:
        return f.say("On its way, in a hub abroad: {country}", country=f.words.country(f.last.country))
    return f.say("On its way: it is in a transit country")


def level(f: Facts) -> str:
    if f.gap is not None and f.gap <= rule("moving_quiet"):
        return "fine"
    return "wait" if f.quiet_until and f.quiet_until >= f.today else "check"


def advise(f: Facts) -> list[dict]:
    nothing = step(f.say("You need not do anything about the other country: nobody there has to be asked."))
    return keep(nothing, wait(f, f.quiet_until) if f.quiet_until and f.quiet_until > f.today else None, claim(f))
