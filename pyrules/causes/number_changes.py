"""The number is replaced by a local one at the border or at hand-over."""

from ..advice import ask, claim, keep, look_up, open_tracker, site, step
from ..facts import IN_TRANSIT, Facts
from ..i18n import N_
from ..policy import days as rule
from ._numbers import lines, newest, origin, works
from ._shape import Meta, against, decisive, doubt, excluded, strong, weak

META = Meta(
    title=N_("The number changes on the way"),
    line=N_("the number is replaced by a local one at the border or at hand-over"),
    urgency=35,
    seed=True,
    looks_like=(N_("Numbers such as LP, AP or CNG with 14 digits; the page shows a “latest tracking number”."),),
    wrong_when=(N_("A postal number (two letters, nine digits, two letters) normally stays the same in every country."),),
    references=("cainiao-guide", "scraper-notes", "ap-numbers", "upu-s10", "seed"),
    explains_silence=True,
)


def weigh(f: Facts):
    for other in f.parcel.others[:3]:
        if other.role == "former":
            # A number that was changed before any scan explains nothing yet.
            waiting = f.silent and f.waited is not None and (f.waited > f.limits[0] or f.seller_said("out_of_stock", "extend", "will_ship"))
            yield (weak if waiting else decisive)(
                f.say("The order used to show {old}; now it shows {new}.", old=other.info["clean"], new=f.clean or "–"), "events")
        elif other.role == "origin":
            yield strong(f.say("The page shows a second number and calls it that of the origin: {number}.", number=other.info["clean"]), "notice")
        else:
            yield decisive(f.say("The page shows a second number: {number}.", number=other.info["clean"]), "notice")
    if f.noticed("new_number") or f.marked("new_number"):
        yield decisive(f.say("The page says that there is a new tracking number."), "notice")
    if f.seller_said("new_number"):
        yield strong(f.say("The seller gave you another number."), "seller")
    changes = f.number.get("changes_at_handover")
    if changes and f.number["kind"] == "line":
        at_hand_over = f.stage == "local" or f.marked("handed_to_local")
        yield (decisive if at_hand_over else strong)(
            f.say("{number} belongs to the line that carries it abroad. The carrier in your country uses a number of its own.",
                  number=f.clean), "number")
        if f.stage in ("accepted", "origin", "consolidation", "announced") or (f.stage in IN_TRANSIT and f.last and not f.in_vain):
            yield doubt(f.say("It has not been handed over to a carrier in your country yet."), "events")
    elif changes and f.number["kind"] == "carrier" and not f.local_start and not origin(f):
        yield strong(f.say("{number} is a number of a carrier inside China. The carrier in your country uses a number of its own.", number=f.clean), "number")
        if f.stage in ("accepted", "origin", "consolidation", "announced"):
            yield doubt(f.say("It has not been handed over to a carrier in your country yet."), "events")
    elif changes is False and f.s10 and not f.parcel.others:
        yield against(f.say("{number} is a postal number: posts keep it from one country to the next.", number=f.clean), "number")
    if _scanned_near(f):
        yield doubt(f.say("This number is still being scanned near you."), "events")
    if f.stage == "cancelled" or f.noticed("cancelled"):
        yield excluded(f.say("It was cancelled: no parcel moves under this number."), "status")
    if f.number.get("kind") == "not_tracking":
        yield excluded(f.say("This is not a tracking number."), "number")


def _scanned_near(f: Facts) -> bool:
    """Whether this very number is scanned in the buyer's country, after a local carrier took over: then it has not stopped working."""
    if not f.last or not f.last.meaning.scan or f.last.country not in (None, f.case.country):
        return False
    return f.stage in ("out_for_delivery", "pickup", "delivered") or (f.stage == "local" and "handed_to_local" not in f.last.meaning.marks)


def cap(f: Facts) -> str:
    """Fresh scans near the buyer come first: where it is matters more than which number it has."""
    fresh = f.gap is not None and f.gap <= rule("moving_quiet")
    return "likely" if _scanned_near(f) and fresh and not f.order.complaint else "certain"


def _use(f: Facts, new: str) -> list[dict]:
    """The new number to copy, and the page that knows it."""
    info = next((o.info for o in f.parcel.others if o.info["clean"] == new), f.number)
    button = {"kind": "copy_number", "value": new}
    if not info["trackers"]:
        return [step(f.say("Copy the clean number {number} and paste it, do not type it.", number=new), None, button)]
    best = info["trackers"][0]
    return [step(f.say("Copy {number} and enter it at {site}.", number=new, site=best["name"]), None, button),
            step(look_up(f, info, best["name"]), None, site(best))]


def why(f: Facts) -> str:
    new, line = newest(f), lines(f)
    if new or line:
        return f.say("Your parcel has two numbers: {old} from the sender's line and {new} from the carrier that delivers it. "
                     "Each works only on its own site.", old=(f.clean if new else line) or "–", new=new or f.clean)
    if any(o.role == "former" for o in f.parcel.others):
        return f.say("The number of your order was replaced. The old one stops working; use {number} from now on.", number=f.clean or "–")
    start = origin(f)
    if start:
        return f.say("The page shows two numbers for this parcel: {number}, and {origin} as that of the origin. A site may know only one of them.",
                     number=f.clean or "–", origin=start.info["clean"])
    if f.s10 and not f.number.get("changes_at_handover"):
        return f.say("A postal number normally stays the same. If a carrier in your country uses another one, the order page shows it.")
    if not f.number.get("changes_at_handover"):
        return f.say("A parcel can get another number when a carrier in your country takes it over. Then sites of local carriers do not know the old one.")
    if f.number["kind"] == "carrier":
        return f.say("This number is used inside China, on the way to a warehouse there. For the way to you the parcel usually gets another number. "
                     "Look for it on the order page.")
    return f.say("This number is used inside the sending line. When the parcel is handed to a carrier in your country it usually gets a new "
                 "number. Sites of local carriers do not know the old one.")


def headline(f: Facts) -> str:
    use = works(f)
    if use and use == lines(f):
        return f.say("Use {number} until the parcel is in your country", number=use)
    if use:
        return f.say("Use the local number: {number}", number=use)
    if any(o.role == "former" for o in f.parcel.others):
        return f.say("The number was replaced: use {number}", number=f.clean or "–")
    start = origin(f)
    if start:
        return f.say("The parcel has two numbers: try {origin} where {number} is not known", number=f.clean or "–", origin=start.info["clean"])
    if not f.number.get("changes_at_handover"):
        return f.say("Perhaps it has another number by now: look at the order page")
    return f.say("This number changes when a local carrier takes over")


def level(f: Facts) -> str:
    if newest(f) or f.stage == "local" or f.marked("handed_to_local"):
        return "fine" if not f.order.complaint and f.gap is not None and f.gap <= rule("moving_quiet") else "check"
    if f.quiet_until and f.quiet_until < f.today:
        return "check"
    return "wait" if f.sent or f.last_day else "unknown"


def advise(f: Facts) -> list[dict]:
    where = step(f.say("On the order page open tracking and look for a second number or a carrier's name. On the Cainiao page it is called "
                       "“Latest Tracking Number”."))
    late = f.quiet_until and f.quiet_until < f.today
    new = works(f)
    if new:
        return keep(*_use(f, new), claim(f))
    start = origin(f)
    if start and start.info["trackers"]:
        best = start.info["trackers"][0]
        return keep(open_tracker(f), step(f.say("Try {number} at {site}.", number=start.info["clean"], site=best["name"]), None, site(best)), claim(f))
    return keep(open_tracker(f), where, ask(f, "local_number") if late else claim(f))
