"""Does a record fit the order? The innocent reasons are weighed before anyone else's number is suspected."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import numbers
from .journey import CHINA, signed_at_warehouse
from .places import same_post
from .policy import days as rule

if TYPE_CHECKING:
    from .facts import Facts


def older_record(f: Facts) -> str | None:
    """What events of before the order mean: ``recycled`` (an earlier parcel), ``foreign`` (not this order's), or None."""
    if not f.old_events or not f.placed:
        return None
    newest = f.old_events[0].day.date
    gap = (f.placed - newest).days
    own = [e.day.date for e in f.own_events if e.day]
    if own and (min(own) - newest).days <= rule("same_journey_gap") and all(not e.meaning.scan for e in f.old_events):
        return None
    if not any(e.meaning.scan or e.meaning.stage in ("delivered", "pickup", "out_for_delivery") for e in f.old_events):
        return "recycled" if gap > rule("same_journey_gap") else None
    if own and (min(own) - newest).days <= rule("same_journey_gap"):
        return "foreign"
    # Posts are told to wait a year, not forced to: a month less is no evidence against anybody.
    limit = rule("reuse_s10") - 31 if f.s10 else rule("reuse_courier")
    return "recycled" if gap >= limit else "foreign"


def innocent(f: Facts) -> Iterator[tuple[str, str]]:
    """Reasons, as (text, source), for which a strange record is nobody's fault. Any one of them rules suspicion out."""
    if f.shared:
        yield f.say("Another order of yours has the same number: they travel together."), "other_order"
    if f.stage == "consolidation" or f.marked("combined") or f.noticed("combined"):
        yield f.say("Your orders are packed together."), "events"
    if older_record(f) == "recycled":
        yield f.say("The old record is of an earlier parcel: numbers are used again."), "dates"
    signed = next((e for e in f.own_events if e.meaning.stage == "delivered"), None)
    if signed and signed_at_warehouse(f, signed):
        yield f.say("The signature is that of a warehouse in China."), "events"
    if f.stage == "pickup" and not other_zip(f) and not delivered_abroad(f):
        yield f.say("It lies at a pick-up point."), "events"
    if f.stage == "transit" and f.last_country and f.case.country and f.last_country != f.case.country:
        yield f.say("The scan abroad is a hub on the way."), "events"


def decisive(f: Facts) -> bool:
    """Whether something settles that the record is not this order's (innocent reasons not considered)."""
    elsewhere = delivered_in_other_city(f) and f.case.orders_complete and f.order.complaint
    return bool(older_record(f) == "foreign" or delivered_abroad(f) or other_zip(f) or elsewhere)


def delivered_abroad(f: Facts) -> str | None:
    """The country it was delivered in, when that is neither the buyer's nor inside China's warehouses."""
    last = f.last
    if not last or not f.case.country or last.meaning.stage not in ("delivered", "out_for_delivery", "pickup"):
        return None
    there = last.country or next((e.country for e in f.own_events if e.country and e.meaning.stage in ("local", "out_for_delivery")), None)
    if not there or same_post(there, f.case.country) or (there in CHINA and signed_at_warehouse(f, last)):
        return None
    return there


def other_zip(f: Facts) -> str | None:
    """The ZIP inside a US number, when the buyer lives in the US under another one."""
    found = numbers.zip_of(f.number) if f.number else None
    yours = f.case.postcode.strip()[:5]
    us = f.case.country in (None, "US") and len(yours) == 5 and yours.isascii() and yours.isdigit()
    return found if found and us and found[:5] != yours else None


def delivered_in_other_city(f: Facts) -> str | None:
    """The place of delivery, when it is clearly not the buyer's town in the buyer's country."""
    event = f.delivered
    if not event or f.shared or signed_at_warehouse(f, event) or event.meaning.marks & {"pickup_point", "locker", "neighbour"}:
        return None
    if event.country and f.case.country and event.country != f.case.country:
        return None
    if event.postcode and f.case.postcode and f.case.country:
        return event.place or event.postcode if _plain(event.postcode)[:2] != _plain(f.case.postcode)[:2] else None
    here, there = _plain(f.case.city), _plain(event.place)
    if not here or not there or here in there or not any(c.isalpha() for c in there):
        return None
    first = _plain(event.place.split(",")[0])
    return event.place if len(first) > 2 and first not in here else None


def _plain(text: str) -> str:
    """Lower case, without accents and outer spaces, to compare names of towns."""
    return "".join(c for c in unicodedata.normalize("NFKD", text[:200]) if not unicodedata.combining(c)).casefold().strip()
