"""Does a record fit the order? The innocent reasons are weighed before anyone else's number is suspected."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import numbers
from .journey import CHINA, signed_at_warehouse
from .places import same_post
from .places.towns import compared
from .policy import days as rule

if TYPE_CHECKING:
    from .case import Event
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
    limit = rule("reuse_s10" if f.s10 else "reuse_courier")
    return "recycled" if gap >= limit else "foreign"


def innocent(f: Facts) -> Iterator[tuple[str, str]]:
    """Reasons, as (text, source), for which a strange record is nobody's fault. Any one of them rules suspicion out."""
    if f.shared:
        yield f.say("Another order of yours has the same number: they travel together."), "other_order"
    if f.stage == "consolidation" or f.marked("combined") or f.noticed("combined"):
        yield f.say("Your orders are packed together."), "events"
    if older_record(f) == "recycled":
        yield f.say("The old tracking is of an earlier parcel: numbers are used again."), "dates"
    signed = next((e for e in f.own_events if e.meaning.stage == "delivered"), None)
    if signed and signed_at_warehouse(f, signed):
        yield f.say("The signature is that of a warehouse in China."), "events"
    if f.stage == "pickup" and not other_zip(f) and not delivered_abroad(f):
        yield f.say("It lies at a pick-up point."), "events"
    if f.stage == "transit" and f.last_country and f.case.country and f.last_country != f.case.country:
        yield f.say("The scan abroad is a hub on the way."), "events"


def decisive(f: Facts) -> bool:
    """Whether something settles that the record is not this order's (innocent reasons not considered)."""
    return bool(older_record(f) == "foreign" or delivered_abroad(f) or other_zip(f) or (other_postcode(f) and known_to_be_missing(f)))


def known_to_be_missing(f: Facts) -> bool:
    """The buyer does not have it, and no other own order can be the one that was delivered."""
    return bool(f.case.orders_complete and f.order.complaint)


def too_fast(f: Facts) -> int | None:
    """The days from order to delivery, when a parcel from China cannot have come in them."""
    # A line's number that is replaced at the border is that of a parcel from abroad, as a post's of China is.
    made_there = (f.s10 and f.number["issuer"] == "CN") or (f.number.get("kind") == "line" and f.number["changes_at_handover"])
    from_china = f.order.ships_from in ("CN", "HK") or (not f.order.ships_from and made_there)
    if not f.delivered or not f.delivered.day or not f.placed or f.local_start or not from_china:
        return None
    took = (f.delivered.day.date - f.placed).days
    return took if 0 <= took <= rule("impossibly_fast") else None


def delivered_abroad(f: Facts) -> str | None:
    """The country it was delivered in, when that is neither the buyer's nor inside China's warehouses."""
    last = f.last
    if f.stage in ("returning", "returned"):
        return None  # the signature at the end of the way home is the sender's
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


def other_postcode(f: Facts) -> str | None:
    """The postcode of the delivery, when it is that of another region than the buyer's."""
    event = _delivery(f)
    if not event or not event.postcode or compared(f.case.city, event.place, f.case.country) == "same":
        return None
    here, there = _digits(f.case.postcode), _digits(event.postcode)
    first = 2 if f.case.country in _PROVINCES else 1
    if len(here) != len(there) or len(here) < 4 or here[:first] == there[:first] or {here[:2], there[:2]} <= _AROUND.get(f.case.country, set()):
        return None
    return event.postcode


def delivered_in_other_city(f: Facts) -> str | None:
    """The town of delivery, when it is surely another one than the buyer's, in the buyer's country."""
    return _town(f, "other")


def perhaps_in_other_city(f: Facts) -> str | None:
    """The place of delivery, when it reads like another town but may be a suburb, a depot or another name of the same."""
    return _town(f, "perhaps")


def _town(f: Facts, answer: str) -> str | None:
    event = _delivery(f)
    if not event or not event.place:
        return None
    if event.postcode and len(_digits(event.postcode)) >= 4 and _digits(event.postcode)[:2] == _digits(f.case.postcode)[:2]:
        return None
    return event.place if compared(f.case.city, event.place, f.case.country) == answer else None


def _delivery(f: Facts) -> Event | None:
    """The delivery inside the buyer's country to a door, not to a shop, a locker or a neighbour."""
    event = f.delivered
    if not event or f.shared or signed_at_warehouse(f, event) or event.meaning.marks & {"pickup_point", "locker", "neighbour"}:
        return None
    return None if event.country and f.case.country and event.country != f.case.country else event


# Where the first two digits of a postcode are a province; and those that lie around one town.
_PROVINCES = ("ES", "FR", "IT", "TR")
_AROUND = {"FR": {"75", "77", "78", "91", "92", "93", "94", "95"}}


def _digits(postcode: str) -> str:
    """A postcode of digits without the country's letters; "" for one that has letters of its own."""
    text = postcode.strip().upper().removeprefix("E-").removeprefix("D-").removeprefix("F-").replace(" ", "").replace("-", "")
    return text if text.isascii() and text.isdigit() else ""
