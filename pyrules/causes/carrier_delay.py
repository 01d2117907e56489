"""Too early: no first scan yet, holidays and sale peaks included."""

from .. import chinese_calendar
from ..advice import ask, claim, keep, look, open_tracker, wait
from ..facts import Facts
from ..i18n import N_
from ..policy import days as rule
from ..policy import rules
from ._calendar import little_shipped, sentence
from ._shape import Meta, against, decisive, doubt, excluded, never_scanned, strong, weak

META = Meta(
    title=N_("It is too early"),
    line=N_("too early: no first scan yet, holidays and sale peaks included"),
    urgency=20,
    seed=True,
    looks_like=(N_("The seller has marked the order as shipped, and no carrier has scanned it yet."),),
    wrong_when=(N_("More than about 12 days have passed, Chinese holidays not counted."),),
    references=("cainiao-guide", "ae-help-2018", "post-radar", "cn-holidays", "seed"),
    explains_silence=True,
)


def weigh(f: Facts):
    if f.number.get("kind") == "not_tracking":
        return
    if f.stage == "cancelled":
        yield excluded(f.say("The shipment was cancelled."), "events")
    if f.order.status == "processing":
        yield against(f.say("The seller has not marked the order as shipped."), "status")
    if f.number and f.seller_said("extend", "out_of_stock", "fake_admitted", "wrong_number"):
        yield against(f.say("What the seller wrote points to another reason."), "seller")
    if not f.silent:
        yield from _in_origin(f)
        return
    if f.order.completed:
        yield against(f.say("The order is closed already."), "status")
    if f.waited is None:
        yield weak(f.say("The first days without a scan are the most usual reason."), "calendar")
    else:
        usual = f.limits[0]
        if f.waited <= usual:
            yield strong(_early(f, usual), "dates")
        elif f.waited <= rules()["first_scan_usual"]["high"] and not f.local_start:
            yield weak(f.say("Some carriers take up to {n} days.", n=rules()["first_scan_usual"]["high"]), "dates")
            yield (doubt if _peaks(f) else against)(_too_long(f), "dates")
        else:
            yield excluded(_too_long(f), "dates")
        yield from _calendar(f)
    if f.stage == "announced":
        yield (strong if f.waited is not None and f.waited <= f.limits[0] else weak)(
            f.say("The carrier has been told about the parcel, but does not have it yet."), "events")
    if f.number.get("suggestions") or f.mistyped:
        yield against(f.say("The number itself does not look right."), "number")


def _early(f: Facts, usual: int) -> str:
    if f.shipped:
        return f.say_n("Shipped on {date}, {n} day ago. The first scan usually comes within {usual} days.",
                       "Shipped on {date}, {n} days ago. The first scan usually comes within {usual} days.", f.age, date=f.shipped, usual=usual)
    return f.say_n("You ordered on {date}, {n} day ago. The first scan usually comes within {usual} days after shipment.",
                   "You ordered on {date}, {n} days ago. The first scan usually comes within {usual} days after shipment.",
                   f.age, date=f.sent, usual=usual)


def _too_long(f: Facts) -> str:
    if not f.seen:
        return f.say("The days within which the first scan usually comes are over.")
    return f.say_n("{n} day without a scan, holidays not counted, is longer than usual.",
                   "{n} days without a scan, holidays not counted, are longer than usual.", f.waited)


def _in_origin(f: Facts):
    if f.stage in ("accepted", "origin", "consolidation") and f.holidays and (f.quiet or 0) <= f.limits[0]:
        yield from _calendar(f)
        if f.last_day and (f.today - f.last_day).days > rule("moving_quiet"):
            yield decisive(f.say("The last scan is of {date}; since then China has been on holiday.", date=f.last_day), "calendar")
    else:
        yield excluded(f.word or f.say("There are scans already."), "status" if f.word else "events")


def _peaks(f: Facts) -> list[chinese_calendar.Pause]:
    """The sale peaks between the last sign of life and today: first scans come some days later then."""
    start = f.last_day or f.sent
    return chinese_calendar.peaks(start, f.today) if start and start <= f.today and not f.local_start else []


def _calendar(f: Facts):
    for pause in f.holidays[:1]:
        yield strong(little_shipped(f, pause), "calendar")
    for peak in _peaks(f)[:1]:
        yield weak(sentence(f.say("{peak}: carriers have more parcels than usual.", peak=f.say(peak.name))), "calendar")


def why(f: Facts) -> str:
    if f.holidays:
        return f.say("Warehouses and carriers in China pause over {holiday}. The days of the holiday do not count as delay; "
                     "your protection goes on running, though.", holiday=f.say(f.holidays[0].name))
    if f.waited is None:
        return f.say("Carriers often need some days until a number shows anything, usually up to {n} days after shipment. "
                     "When the seller shipped is not known here.", n=rule("first_scan_usual"))
    if f.local_start:
        return f.say("Carriers need a few days for the first scan. From a warehouse near you it usually comes within {n} days.",
                     n=rule("first_scan_local"))
    return f.say("Sellers get the number before the carrier gets the parcel. Until the first scan, trackers say that the number does not exist. "
                 "That is normal for up to {n} days.", n=rule("first_scan_usual"))


def headline(f: Facts) -> str:
    if f.quiet_until and f.quiet_until >= f.today:
        return f.say("Too early: no scan expected before about {date}", date=f.quiet_until)
    return f.say("No scan yet; the first days without one are normal")


def level(f: Facts) -> str:
    if f.waited is None:
        return "unknown"
    return "wait" if f.quiet_until and f.quiet_until >= f.today else "check"


def advise(f: Facts) -> list[dict]:
    if f.quiet_until and f.quiet_until >= f.today:
        later = ask(f, "no_scan", f.quiet_until) if f.quiet_until == f.today else wait(f, f.quiet_until)
        return keep(later, claim(f))
    if not f.looked:
        return keep(look(f), open_tracker(f), claim(f))
    if f.waited is None:
        return keep(open_tracker(f), claim(f))
    return keep(open_tracker(f), ask(f, "no_scan"), claim(f))


def states(f: Facts) -> list[str] | None:
    return never_scanned(f)
