"""Where a parcel is on its way, and how long it may be silent there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from .case import Event
from .places import same_post
from .policy import days as rule
from .policy import rules

if TYPE_CHECKING:
    from .facts import Facts

ORDER = ("none", "announced", "accepted", "consolidation", "origin", "export", "transit", "import", "local",
         "out_for_delivery", "pickup", "problem", "delivered", "returning", "returned", "cancelled", "unknown")
FROM_STATUS = {"info_received": "announced", "in_transit": "transit", "pickup": "pickup", "out_for_delivery": "out_for_delivery",
               "delivered": "delivered", "failed": "problem", "exception": "problem", "returning": "returning", "cancelled": "cancelled"}
_ANYWHERE = ("transit", "origin")  # "in transit", "arrived at the sorting centre" are said on every stretch
CHINA = ("CN", "HK", "MO", "TW")


def stage(f: Facts) -> str:
    """The stage of the contract. The order page's word counts only where the tracking says nothing."""
    if f.unread:
        return "unknown"
    if f.last:
        return _own_stage(f, f.last)
    status = f.order.status
    if status in ("closed", "cancelled"):
        return "cancelled"
    if f.parcel.tracker_status in FROM_STATUS and not f.old_events:
        return FROM_STATUS[f.parcel.tracker_status]
    if f.order.stage and not f.old_events:
        return f.order.stage
    if f.noticed("pickup"):
        return "pickup"
    if f.parcel.events or ((f.looked or f.parcel.looked) and not f.bare) or status in ("processing", "unpaid", "verifying"):
        return "none"
    return "unknown"


def _own_stage(f: Facts, last: Event) -> str:
    found = last.meaning.stage
    back = _going_back(f, last)
    if back:
        return back
    if found == "delivered" and signed_at_warehouse(f, last):
        return "accepted"
    if found in ("import", "local") and in_hub(f, last):
        return "transit"
    if found in _ANYWHERE and not last.meaning.marks:
        if _at_home(f, last):
            return "local"
        if last.country not in CHINA and any("left_origin" in e.meaning.marks for e in f.own_events):
            return "transit"
    return (_papers_ahead(f, last) if found == "import" else None) or found


def _going_back(f: Facts, last: Event) -> str | None:
    """After "returned to sender" the way home has scans too: export, flight, even a signature, which is the sender's."""
    turned = next((e for e in f.own_events if e.meaning.stage in ("returning", "returned")), None)
    if not turned or last.meaning.stage in ("returning", "returned", "local", "out_for_delivery", "pickup"):
        return None
    if last.meaning.marks & {"lost", "destroyed"}:
        return None  # it comes to nobody any more
    if last.meaning.stage == "delivered":
        return "returned" if last.country in (*CHINA, f.origin) else None
    return turned.meaning.stage


def _at_home(f: Facts, event: Event) -> bool:
    """Whether a scan that tells no stretch is of the way inside the buyer's country: made there, sent from there, or after the arrival."""
    home = f.case.country
    if event.country:
        return bool(home) and home not in CHINA and same_post(event.country, home)
    if home and f.order.ships_from and home not in CHINA and same_post(f.order.ships_from, home):
        return True
    before = f.own_events[f.own_events.index(event) + 1:]
    came = next((e for e in before if e.meaning.stage not in ("unknown", "problem") and (e.meaning.stage not in _ANYWHERE or e.meaning.marks)), None)
    return bool(came) and came.meaning.stage in ("import", "local", "out_for_delivery", "pickup") and came.meaning.scan \
        and not in_hub(f, came) and not (came.meaning.stage == "import" and _papers_ahead(f, came))


def _papers_ahead(f: Facts, last: Event) -> str | None:
    """The stage before *last* (import clearance) when only the papers were sent ahead: within days of a scan at the origin,
    with nothing that shows a departure. None when the parcel may really be there."""
    if last.country and last.country not in (*CHINA, f.origin) or last.meaning.marks & {"customs_hold", "fee"}:
        return None
    before = f.own_events[f.own_events.index(last) + 1:]
    if any(e.meaning.stage in ("transit", "local") or e.meaning.marks & {"left_origin", "airline", "arrived_destination", "at_customs"} for e in before):
        return None
    scan = next((e for e in before if e.meaning.scan and e.meaning.stage in ("origin", "accepted", "export", "consolidation")), None)
    if not scan or not scan.day or not last.day or (last.day.date - scan.day.date).days > rule("papers_ahead"):
        return None
    return scan.meaning.stage


def signed_at_warehouse(f: Facts, event: Event) -> bool:
    """A signature inside China in the first days, before any scan abroad, is the warehouse taking the parcel in."""
    home = f.case.country
    if f.local_start or home == "CN" or (home in CHINA and event.country in (None, home)):
        return False
    before = [e for e in f.own_events if e is not event]
    abroad = any(e.meaning.stage in ("transit", "import", "local", "out_for_delivery", "pickup") for e in before)
    if event.country in CHINA:
        return not abroad
    return event.country is None and "maybe_warehouse" in event.meaning.marks and not abroad


def in_hub(f: Facts, event: Event) -> bool:
    """Scanned in a third country: neither the origin nor the buyer's."""
    here, there = f.case.country, event.country
    return bool(here and there and there not in (f.origin, *CHINA) and not same_post(here, there))


def limits(f: Facts) -> tuple[int, int]:
    """(normal, late) days of silence at the parcel's stage."""
    if f.stage in ("none", "announced") or (f.stage == "unknown" and not f.last_day):
        first = rule("first_scan_local" if f.local_start else "first_scan_usual")
        return first, first + 1
    if f.stage == "import" and f.last and "cleared" in f.last.meaning.marks:
        return rule("local_normal"), rule("local_late")
    if f.arrived:  # customs or the hand-over, nobody says which
        return rule("customs_normal"), rule("local_late")
    if f.stage == "out_for_delivery":
        return rule("moving_quiet_near"), rule("local_late")
    key = {"export": "border", "transit": "border", "import": "customs", "local": "local",
           "problem": "local"}.get(f.stage, "origin")
    kind = ""
    if key == "border":
        kind = "_economy" if f.economy else "_far" if f.case.country in rules()["border_late_far"]["countries"] else ""
    return rule(f"{key}_normal{kind}"), rule(f"{key}_late{kind}")


def quiet_until(f: Facts) -> date | None:
    """Until which day silence is normal; None when the parcel is at its end or nothing dates it."""
    if f.stage in ("pickup", "delivered", "returning", "returned", "cancelled", "problem") or (f.order.status == "processing" and f.silent):
        return None
    if f.stage == "out_for_delivery" and not f.last_day or f.unread and not f.unread.day:
        return None
    if f.stage in ("none", "announced") or not f.last_day:
        return f.after(f.sent, limits(f)[0]) if f.sent else None
    normal = limits(f)[0]
    if f.stage in ("accepted", "consolidation", "origin"):
        return f.after(f.last_day, normal)
    until = f.last_day + timedelta(normal)
    if f.stage in ("export", "transit") and not f.local_start:
        until = f.after(f.last_day, normal)
    if f.economy and f.stage in ("export", "transit", "import", "local") and f.eta_end:
        return max(until, f.eta_end)
    return until
