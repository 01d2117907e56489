"""Cheap or ordinary shipping: tracked only until it leaves China, or until hand-over."""

from ..advice import claim, keep, open_tracker, step, wait
from ..facts import IN_TRANSIT, Facts
from ..i18n import N_
from ._shape import Meta, against, decisive, doubt, excluded, strong, weak

META = Meta(
    title=N_("Tracking ends when it leaves the country"),
    line=N_("cheap or ordinary shipping: tracked only until it leaves China, or until hand-over"),
    urgency=40,
    seed=True,
    looks_like=(N_("The page says “Economy”, or the number is a postal number that starts with U. Scans stop at the border."),),
    wrong_when=(N_("A scan in the buyer's country shows that this parcel is tracked further."),
                N_("R…CN is registered post, tracked to the end. A guide (AlixBlog) calls it untracked; the letter that means “ordinary” is U.")),
    references=("cainiao-guide", "china-post-small", "post-gi", "upu-s10", "seed"),
    explains_silence=True,
)
AFTER_EXPORT = (*IN_TRANSIT, "import", "local")


def weigh(f: Facts):
    how, gone = f.economy, f.stage in AFTER_EXPORT
    sure = decisive if gone and not (f.stage == "local" and f.scans and not f.marked("handed_to_local")) else strong
    if f.noticed("economy") or f.marked("economy"):
        yield sure(f.say("The page says that this economy service is not tracked after hand-over."), "notice")
    if f.parcel.service and (f.parcel.service.economy or f.parcel.service.tracked in ("none", "to_export")):
        yield sure(f.say("The shipping method is “{service}”, a service without tracking to the door.", service=f.parcel.service_text[:80]),
                   "service")
    if f.s10 and f.number["service"] == "ordinary_letter" and f.number["check_digit"] != "wrong":
        yield sure(f.say("{number} starts with {letter}: ordinary post. It is normally scanned only until it leaves the country.",
                         number=f.clean, letter=f.clean[0]), "number")
    if gone and f.last and not how:
        yield weak(f.say("The last scan is at the border."), "events")
    if f.s10 and f.clean.startswith("R") and f.number.get("issuer") == "CN" and f.number["check_digit"] != "wrong":
        yield weak(f.say("A guide (AlixBlog) says that R…CN is untracked."), "number")
    if f.s10 and f.number["tracked"] == "to_delivery" and f.number["service"] != "ordinary_letter":
        yield against(f.say("{letter} at the start means {service}: it is normally tracked to the end.", letter=f.clean[0],
                            service=_service_word(f)), "number")
    if f.parcel.service and f.parcel.service.economy is False and f.parcel.service.tracked == "to_delivery":
        yield against(f.say("The shipping method “{service}” is tracked to the door.", service=f.parcel.service_text[:80]), "service")
    if f.invented:
        yield doubt(f.word or f.say("The tracking says that it was delivered."), "status" if f.word else "events")
    elif f.stage in ("out_for_delivery", "pickup", "delivered", "returning", "returned", "cancelled", "problem"):
        yield excluded(f.word or f.say("The tracking works: there are scans after hand-over."), "status" if f.word else "events")
    elif f.stage in ("none", "announced") and f.looked and f.waited is not None:
        yield (against if f.waited > f.limits[0] else doubt)(f.say("There is no scan in China yet either, and this service shows those."), "events")
    elif f.stage in ("accepted", "origin", "consolidation"):
        yield doubt(f.say("The parcel is still being scanned in the country it comes from."), "events")


def _service_word(f: Facts) -> str:
    words = {"registered": N_("registered post"), "tracked_letter": N_("a tracked packet"), "parcel": N_("parcel post"),
             "ems": N_("express post (EMS)"), "insured": N_("insured post"), "ecommerce": N_("an e-commerce parcel")}
    word = words.get(f.number["service"], N_("a tracked service"))
    return f.say(word)


def why(f: Facts) -> str:
    if f.economy is None:
        return f.say("Some cheap services stop being scanned at the border. Nothing shows that yours is one of them.")
    if f.stage in AFTER_EXPORT:
        return f.say("Your parcel was sent by an economy service. Such parcels are scanned only until they leave the country. "
                     "The number is real; the rest of the way is simply not recorded.")
    return f.say("This kind of number is scanned only until the parcel leaves the country. After that it is normal to see nothing more, "
                 "even when the parcel arrives.")


def headline(f: Facts) -> str:
    until = f.quiet_until
    if until and until < f.today:
        return f.say("Economy parcel, later than usual")
    if until and f.stage in AFTER_EXPORT:
        return f.say("On its way, no more scans expected; usual until about {date}", date=until)
    return f.say("Economy service: tracking stops at the border")


def level(f: Facts) -> str:
    until = f.quiet_until
    if until and until < f.today:
        return "check"
    return "wait" if f.stage != "unknown" or f.sent else "unknown"


def advise(f: Facts) -> list[dict]:
    until = f.quiet_until
    watch = step(f.say("Watch your letter box rather than the tracking. The local post cannot look such a parcel up."))
    look = None if f.stage in AFTER_EXPORT else open_tracker(f)
    return keep(watch, look or (wait(f, until) if until and until > f.today else None), claim(f))
