"""The number is good, the site asked does not know it, or needs a postcode."""

from .. import numbers, sites
from ..advice import keep, open_tracker, step
from ..facts import Facts
from ..i18n import N_
from ..policy import days as rule
from ._shape import Meta, decisive, doubt, excluded, strong, weak

META = Meta(
    title=N_("The site you asked does not know this number"),
    line=N_("the number is good, the site asked does not know it, or needs a postcode"),
    urgency=45,
    looks_like=(N_("A carrier's site was asked for another company's number; or a site wants a postcode or phone number first."),),
    wrong_when=(N_("The right carrier's own site was asked, and enough days have passed."),),
    references=("t17-postcode", "scraper-notes", "cainiao-guide"),
    explains_silence=True,
)

def weigh(f: Facts):
    if not f.number or f.number["kind"] == "not_tracking":
        return
    slugs = f.number["carriers"]
    for tried in f.parcel.tried[:5]:
        if tried.result == "needs_postcode":
            asked = f.say("{site} wants the postcode of the delivery address.", site=tried.site) if tried.site else f.say("You were asked for a postcode.")
            yield decisive(asked, "settings")
            continue
        owner = sites.owner(tried.site)
        whose, sure = numbers.owner(f.number)
        if tried.result in ("down", "old_history") or not owner or not slugs:
            continue
        name = numbers.carrier(owner).name
        if owner not in slugs and not _may_deliver(f, owner):
            text = N_("{site} knows the numbers of {carrier}. This one belongs to {owner}.") if sure \
                else N_("{site} knows the numbers of {carrier}. This one may belong to {owner}.")
            # A second number is the one to ask that site for; and nothing is certain where several carriers could be meant.
            yield (decisive if sure and not _second(f) else strong)(
                f.say(text, site=tried.site, carrier=name, owner=numbers.carrier(whose).name), "number")
            if not sure and len(slugs) > 1:
                names = f.words.list([numbers.carrier(slug).name for slug in slugs[:4]])
                yield weak(f.say("These carriers write numbers like this: {names}.", names=names), "number")
        elif owner not in slugs or numbers.carrier(owner).country not in (None, f.origin):
            yield (strong if tried.result else weak)(
                f.say("{carrier} knows the number only after the parcel has been handed over in your country.", carrier=name), "number")
    if f.order.complaint == "postcode_asked":
        yield decisive(f.say("You were asked for a postcode."), "settings")
    elif f.domestic_number and f.marked("handed_to_local") and f.quiet is not None and f.quiet <= rule("handover_known"):
        yield strong(f.say("It was handed to the local carrier on {date}; its own site needs up to {n} days to know it.", date=f.last_day,
                           n=rule("handover_known")), "events")
    elif f.domestic_number and f.stage in ("announced", "origin", "export", "transit") and not f.local_start and f.order.complaint == "not_found":
        yield strong(f.say("This is the local carrier's number. Its site shows nothing before the parcel arrives in your country."), "number")
    if f.number["kind"] == "unknown" or f.number["check_digit"] == "wrong":
        yield doubt(f.say("The number itself is unusual."), "number")
    if f.stage == "delivered":
        yield excluded(f.say("The tracking works."), "events")


def _second(f: Facts) -> bool:
    """Whether the page shows a newer number, the one to ask carriers for."""
    return any(o.role in ("latest", "local") and o.info["kind"] != "not_tracking" for o in f.parcel.others)


def _may_deliver(f: Facts, owner: str) -> bool:
    """Whether *owner*, a carrier of the buyer's country, gets this very number later (postal numbers keep theirs)."""
    return f.s10 and sites.is_post(owner) and owner != "china-post"


def _postcode(f: Facts) -> bool:
    return f.order.complaint == "postcode_asked" or any(t.result == "needs_postcode" for t in f.parcel.tried)


def title(f: Facts) -> str:
    return f.say("The tracker wants the postcode of your delivery address") if _postcode(f) else f.say(META.title)


def why(f: Facts) -> str:
    if _postcode(f):
        return f.say("Some carriers show a history only together with a postcode. Enter the one of the delivery address on your order.")
    return f.say("“Not found” on one site says little: every site knows only its own numbers, and some learn of a parcel only when it arrives. "
                 "Ask the site that this number belongs to.")


def headline(f: Facts) -> str:
    if _postcode(f):
        return f.say("The tracker wants the postcode of your delivery address")
    best = (f.number.get("trackers") or [None])[0]
    whose, sure = numbers.owner(f.number) if f.number else (None, False)
    if whose and not sure:
        return f.say("Wrong site: this number may belong to {carrier}", carrier=numbers.carrier(whose).name)
    if best:
        return f.say("Wrong site: this number is known at {site}", site=best["name"])
    return f.say("Ask another site for this number")


def level(f: Facts) -> str:
    return "check"


def advise(f: Facts) -> list[dict]:
    code = step(f.say("Enter the postcode of the delivery address, not that of the bill.")) if _postcode(f) else None
    own = step(f.say("On the AliExpress order page, tracking always shows what AliExpress itself knows."))
    return keep(code, open_tracker(f), own)
