"""Shipped inside the buyer's country."""

from ..advice import ask, claim, keep, look, open_tracker, wait
from ..facts import Facts
from ..i18n import N_
from ..places import same_post
from ..policy import days as rule
from ._shape import Meta, against, decisive, doubt, strong, weak

META = Meta(
    title=N_("Sent from a warehouse near you"),
    line=N_("shipped inside the buyer's country"),
    urgency=22,
    looks_like=(N_("“Ships from” is not China; the number is a local carrier's from the first day; all scans are in one country."),),
    wrong_when=(N_("A local number on a parcel from China is the last mile's, given ahead."),),
    references=("emarkets-saver",),
    explains_silence=True,
)


def weigh(f: Facts):
    if f.order.ships_from and f.local_start:
        yield decisive(f.say("The order ships from {country}.", country=f.words.country(f.order.ships_from)), "service")
    elif f.noticed("local_warehouse"):
        yield decisive(f.say("The page says that it comes from a local warehouse."), "notice")
    elif f.seller_said("local_warehouse"):
        yield strong(f.say("The seller says that it is sent from a local warehouse."), "seller")
    elif f.parcel.service and f.parcel.service.id == "local":
        yield strong(f.say("The shipping method is a local one: “{service}”.", service=f.parcel.service_text[:80]), "service")
    countries = {e.country for e in f.scans if e.country}
    if countries and len(countries) == 1 and f.case.country in countries and f.case.country != "CN":
        # A line's or a postal number is made where the parcel sets out; its earlier scans may just not be shown.
        sure = f.domestic_number and all(e.country for e in f.scans)
        yield (strong if sure else weak)(f.say("All scans are in {country}.", country=f.words.country(f.case.country)), "events")
    elif any(c in ("CN", "HK") for c in countries):
        yield against(f.say("There are scans in China."), "events")
    if f.s10 and f.case.country and not same_post(f.number["issuer"], f.case.country):
        yield against(f.say("{number} was issued by the post of another country.", number=f.clean), "number")
    if f.domestic_number and not f.scans:
        yield weak(f.say("{number} is the number of a carrier in a single country.", number=f.clean), "number")
        if not f.local_start:
            yield doubt(f.say("Parcels from China often get such a number ahead, for the last stretch."), "number")


def cap(f: Facts) -> str:
    """Where it comes from explains no silence after the first scans."""
    return "likely" if f.scans and f.quiet is not None and f.quiet > f.limits[0] else "certain"


def why(f: Facts) -> str:
    if not f.local_start:
        return f.say("It may have been sent from a warehouse in your country. Then there is no flight and no customs, and a local number is right.")
    return f.say("The parcel does not come from China, so there is no flight and no customs. A local number is right here. The first scan usually comes "
                 "within {n} days.", n=rule("first_scan_local"))


def _late(f: Facts) -> bool:
    return f.silent and f.waited is not None and f.waited > f.limits[0]


def headline(f: Facts) -> str:
    if _late(f) and not f.looked:
        return f.say("Open the tracking: is there any scan?")
    if _late(f):
        return f.say("From a local warehouse, but no scan yet: ask the seller")
    return f.say("Sent from a warehouse near you: use the local carrier")


def level(f: Facts) -> str:
    if _late(f):
        return "act" if f.looked else "check"
    if f.scans and f.quiet_until and f.quiet_until < f.today:
        return "check"
    return "fine" if f.scans else "wait"


def advise(f: Facts) -> list[dict]:
    if _late(f) and not f.looked:
        return keep(look(f), open_tracker(f), claim(f))
    if _late(f):
        return keep(open_tracker(f), ask(f, "no_scan"), claim(f))
    return keep(open_tracker(f), wait(f, f.quiet_until) if f.quiet_until and f.quiet_until > f.today else None, claim(f))
