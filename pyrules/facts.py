"""Everything a cause may ask about one parcel: what was seen, put in order and counted in days.

Two clocks meet wherever a tracking time is compared with an order date, so "older" always means by more than a day.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property
from itertools import islice

from . import chinese_calendar, demand, journey, numbers, suspicion
from .case import Case, Event, Order, Parcel
from .history import newest_first
from .i18n import Words
from .last_day import request_after
from .policy import days as rule

IN_TRANSIT = ("export", "transit")
AT_HOME = ("local", "out_for_delivery", "pickup", "delivered")
CART_STEP, MAX_CART = 20_000, 20  # seen in 2026: ids of one cart's orders lie 20000 apart (elmagoct/aliexpress-parcel-intelligence)
MAX_SHARED = 50  # orders under one number that are named
MAX_PAUSE = 90  # days; no pause of Chinese sellers is longer
SILENT_RESULTS = ("unknown", "invalid")


def _order_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and 15 <= len(text) <= 17


class Facts:
    """One parcel of one order, with its case. ``say``, ``say_n`` speak the buyer's language."""

    def __init__(self, case: Case, order: Order, parcel: Parcel, words: Words) -> None:
        self.case, self.order, self.parcel, self.words = case, order, parcel, words
        self.say, self.say_n = words.say, words.say_n
        self.today: date = case.now.date()
        self.number: dict = parcel.number or {}
        self.clean: str = self.number.get("clean") or ""

    def spoken(self, words: Words) -> Facts:
        """The same parcel, in other words."""
        return Facts(self.case, self.order, self.parcel, words)

    # -- dates ---------------------------------------------------------------------------------------------------

    @cached_property
    def placed(self) -> date | None:
        return self.order.placed.date if self.order.placed else None

    @cached_property
    def shipped(self) -> date | None:
        """The day of declared shipment; the first own event where the page does not say it."""
        if self.order.shipped:
            return self.order.shipped.date
        dated = [e.day.date for e in self.own_events if e.day]
        return min(dated) if dated else None

    @cached_property
    def sent(self) -> date | None:
        """The day waiting is counted from: declared shipment, else the order itself where it counts as shipped."""
        return self.shipped or (self.placed if self.order.status != "processing" else None)

    @cached_property
    def paused(self) -> int:
        """Days of Chinese holidays between ``sent`` and today (0 for parcels that are not sent from China)."""
        return chinese_calendar.paused_days(self.sent, self.today) if self.sent and not self.local_start else 0

    @cached_property
    def age(self) -> int | None:
        """Calendar days since ``sent``; none before it, where the device's clock is behind."""
        return max(0, (self.today - self.sent).days) if self.sent else None

    @cached_property
    def waited(self) -> int | None:
        """Days since ``sent`` without the holiday days, or None."""
        return max(0, (self.today - self.sent).days - self.paused) if self.sent else None

    @cached_property
    def quiet(self) -> int | None:
        """Days since the last own event that counts, holiday days taken out while it was still in China; None where a newer line has no day."""
        if not self.last_day or (self.unread and not self.unread.day):
            return None
        gap = (self.today - self.last_day).days
        if self.stage in ("accepted", "consolidation", "origin", "announced", *IN_TRANSIT) and not self.local_start:
            gap -= chinese_calendar.paused_days(self.last_day, self.today)
        return max(0, gap)

    @cached_property
    def gap(self) -> int | None:
        """Calendar days since the last own event, holidays or not."""
        return max(0, (self.today - self.last_day).days) if self.last_day else None

    @cached_property
    def holidays(self) -> list[chinese_calendar.Pause]:
        """Holiday pauses between the last sign of life and today."""
        start = self.last_day or self.sent
        if not start or self.local_start or start >= self.today:
            return []
        return chinese_calendar.pauses(start + timedelta(1), self.today)  # one that ended on the day of the scan explains nothing

    def after(self, start: date, days: int) -> date:
        """The day on which *days* days outside Chinese holidays have passed since *start*."""
        day = start + timedelta(days)
        if self.local_start:
            return day
        for _ in range(MAX_PAUSE):
            wanted = start + timedelta(days + chinese_calendar.paused_days(start, day))
            if wanted == day:
                break
            day = wanted
        return day

    @cached_property
    def protection(self) -> date | None:
        return self.order.protection.date if self.order.protection else None

    @cached_property
    def days_left(self) -> int | None:
        """Days until protection ends (negative when it is over), or None when unknown."""
        return (self.protection - self.today).days if self.protection else None

    @cached_property
    def ends_soon(self) -> bool:
        """Within the days before the end of protection in which it is time to act."""
        return self.days_left is not None and 0 <= self.days_left <= rule("act_before_protection")

    @cached_property
    def eta_end(self) -> date | None:
        return self.order.eta[1].date if self.order.eta else None

    @cached_property
    def file_by(self) -> date | None:
        """The day by which a refund request should be opened: some days before it is too late, never in the past."""
        margin = timedelta(rule("act_before_protection"))
        ends = [self.request_ends - margin] if self.request_ends else []
        known = self.delivered and self.delivered.day
        if self.missed and (known or not self.ended):  # delivered today at the latest
            ends.append(request_after(known.date if known else self.today))
        if not ends and self.ended:
            return self.today  # since when it is completed is not known
        return max(self.today, min(ends)) if ends else None

    @cached_property
    def request_ends(self) -> date | None:
        """The last day of requests: the end of protection, or, once an order is completed, some days after that."""
        if self.ended:
            over = self.order.completed_by == "time" and self.days_left is not None and self.days_left < 0
            done = self.order.completed_on or (self.missed and self.delivered and self.delivered.day) or (over and self.order.protection)
            return done.date + timedelta(rule("after_protection")) if done else None
        return self.protection

    @cached_property
    def ended(self) -> bool:
        """Completed, and something is wrong: the buyer says so, or time alone completed it before it came."""
        return self.order.completed and bool(self.order.complaint or (self.order.completed_by == "time" and not self.in_hand))

    @cached_property
    def missed(self) -> bool:
        """Delivered by the record, and the buyer says that it is not there."""
        return self.stage == "delivered" and self.order.complaint in ("delivered_not_received", "wrong_place")

    @cached_property
    def asked_back(self) -> bool:
        """A refund request is open already: only one can be."""
        return self.order.dispute == "open" and not self.closed

    # -- events --------------------------------------------------------------------------------------------------

    @cached_property
    def events(self) -> list[Event]:
        """All events, newest first."""
        return newest_first(self.parcel.events)

    @cached_property
    def old_events(self) -> list[Event]:
        """Events of before the order was made, by more than a day."""
        if not self.placed:
            return []
        return [e for e in self.events if e.day and (self.placed - e.day.date).days > 1]

    @cached_property
    def own_events(self) -> list[Event]:
        """The events that can belong to this order and mean something."""
        old = {e.index for e in self.old_events}
        return [e for e in self.events if e.index not in old and not e.meaning.noise]

    @cached_property
    def unread(self) -> Event | None:
        """The newest own event, when it cannot be read in any language we know."""
        newest = next(iter(self.own_events), None)
        return newest if newest and newest.meaning.by is None else None

    @cached_property
    def last(self) -> Event | None:
        """The newest own event that moves the parcel."""
        return next((e for e in self.own_events if e.meaning.stage != "unknown"), None)

    @cached_property
    def last_day(self) -> date | None:
        newest = next((e for e in self.own_events if e.day), None)
        return newest.day.date if newest else None

    @cached_property
    def scans(self) -> list[Event]:
        """Own events in which a carrier had the parcel in hand (unreadable ones are not counted), newest first."""
        return [e for e in self.own_events if e.meaning.scan]

    @cached_property
    def looked(self) -> bool:
        """Whether having no events means something: always, unless the page that lists them was not opened."""
        # Without a number there was nothing to look under, and a site that is down or wants a postcode showed nothing.
        seen = self.parcel.looked and bool(self.clean or self.parcel.events) and not self.blocked
        return seen or self.parcel.tracker_status is not None or self.in_vain

    @cached_property
    def blocked(self) -> bool:
        """Whether the sites that were asked could not answer, and no event is known from elsewhere."""
        return not self.parcel.events and any(t.result in ("down", "needs_postcode") for t in self.parcel.tried)

    @cached_property
    def seen(self) -> bool:
        """Whether an empty history was seen as such; else no more can be said than that no scan is known here."""
        # "Expired" is said of what was scanned long ago, too: no word on whether there is a history.
        return self.looked and (self.parcel.listed or self.parcel.tracker_status not in (None, "expired") or self.in_vain)

    @cached_property
    def in_vain(self) -> bool:
        """Whether somebody looked and no tracker knew anything."""
        asked = self.parcel.tracker_status in ("not_found", "invalid") or any(t.result in SILENT_RESULTS for t in self.parcel.tried)
        return asked or self.order.complaint in ("not_found", "no_updates")

    @cached_property
    def bare(self) -> bool:
        """A number and nothing else: no date, no history, no answer of any tracker, no complaint."""
        told = self.order.complaint or self.parcel.tried or self.parcel.tracker_status or self.parcel.events
        return not told and self.sent is None and self.placed is None

    @cached_property
    def silent(self) -> bool:
        """No carrier scan that could be this order's is known."""
        said = self.stage in (*IN_TRANSIT, "problem", "returning") and not self.last  # by a tracker's word over it all
        return not self.scans and not self.unread and self.stage not in AT_HOME and not said

    @cached_property
    def word(self) -> str | None:
        """The sentence that puts the parcel where it is, when no event does: the tracker's, the page's, the order's."""
        if self.last or self.unread or self.stage not in (*IN_TRANSIT, *AT_HOME):
            return None
        if self.parcel.tracker_status in journey.FROM_STATUS:
            return {"delivered": self.say("The tracking says “delivered”."), "pickup": self.say("The tracking says that it can be collected.")}.get(
                self.stage, self.say("The tracker says that it is on its way."))
        if self.order.stage == self.stage:
            return self.say("The order page says “{status}”.", status=self.order.status_text.strip()[:60])
        return self.say("The page says that it can be collected.")

    def marked(self, mark: str) -> Event | None:
        """The newest event of this order with *mark*; notices among the events, which move nothing, count too."""
        return self._marked.get(mark)

    @cached_property
    def _marked(self) -> dict[str, Event]:
        old = {e.index for e in self.old_events}
        return {mark: e for e in reversed(self.events) if e.meaning.marks and e.index not in old for mark in e.meaning.marks}

    def noticed(self, *marks: str) -> bool:
        """Whether a notice on the page says one of *marks*."""
        return not self._notices.isdisjoint(marks)

    @cached_property
    def _notices(self) -> frozenset[str]:
        return self.order.notices | self.parcel.notices

    def seller_said(self, *marks: str) -> bool:
        """Whether the seller wrote, or the page passed on, something that means one of *marks*."""
        return not self._said.isdisjoint(marks)

    @cached_property
    def _said(self) -> frozenset[str]:
        return (self._notices & {"extend", "out_of_stock"}).union(*(said.marks for said in self.order.seller))

    # -- where it is ---------------------------------------------------------------------------------------------

    @cached_property
    def stage(self) -> str:
        """The stage of the contract, from own events, else from the tracker's word and the order's status."""
        return journey.stage(self)

    @cached_property
    def arrived(self) -> bool:
        """In the destination country, and no more than that is said: customs are not named."""
        return bool(self.stage == "import" and self.last and "arrived_destination" in self.last.meaning.marks)

    @cached_property
    def last_country(self) -> str | None:
        return self.last.country if self.last else None

    @cached_property
    def origin(self) -> str:
        return self.order.ships_from or "CN"

    @cached_property
    def local_start(self) -> bool:
        """Shipped from somewhere else than China (its own warehouse, often in the buyer's country)."""
        if self.order.ships_from:
            return self.order.ships_from not in ("CN", "HK", "MO", "TW")
        return bool(self.parcel.service and self.parcel.service.id == "local") or self.noticed("local_warehouse") \
            or self.seller_said("local_warehouse")

    @cached_property
    def delivered(self) -> Event | None:
        """The event that delivered it, when the record says so."""
        return self.last if self.stage == "delivered" else None

    @cached_property
    def in_hand(self) -> bool:
        """In the buyer's hands: delivered or confirmed by the buyer, nobody complains, and the record fits the order."""
        return not self.order.complaint and not self.foreign and (self.stage == "delivered" or self.order.completed_by == "buyer")

    @cached_property
    def over(self) -> bool:
        """Completed, by the order's word alone: no history, nobody complains, and no tracker was asked."""
        order, asked = self.order, self.parcel.tried or self.parcel.tracker_status
        return order.completed and order.completed_by != "time" and not order.complaint and not asked and not self.parcel.events

    @cached_property
    def unasked(self) -> bool:
        """Completed, nobody knows by whom, and nobody complains: the buyer may well have it."""
        return self.order.completed and self.order.completed_by is None and not self.order.complaint

    @cached_property
    def foreign(self) -> bool:
        """The record decisively does not fit this order, and no innocent reason explains that."""
        return suspicion.decisive(self) and not any(suspicion.innocent(self))

    @cached_property
    def closed(self) -> bool:
        """Nothing to protect any more: the order is unpaid, cancelled or refunded. A shipment that was cancelled pays nothing back."""
        return self.order.status in ("unpaid", "verifying", "closed", "cancelled", "refund")

    @cached_property
    def never_paid(self) -> bool:
        """Closed because nothing was paid in time: the page says so, and no parcel was ever on its way."""
        return self.order.status in ("closed", "cancelled") and self.noticed("unpaid") and not self.parcel.events

    # -- the number ----------------------------------------------------------------------------------------------

    @cached_property
    def s10(self) -> bool:
        return self.number.get("kind") == "s10"

    @cached_property
    def loose(self) -> bool:
        """Whether a wrong check digit of this number says little, because good numbers of its series have one too."""
        return self.s10 and numbers.loose(self.clean)

    @cached_property
    def mistyped(self) -> bool:
        """Whether the check digit says that a character is probably wrong."""
        return self.number.get("check_digit") == "wrong" and not self.loose

    @cached_property
    def invented(self) -> str | None:
        """Why the record of a delivery is not to be relied on: nobody scans ordinary letters of China Post abroad."""
        if not (self.s10 and self.clean[0] == "A" and self.number["issuer"] == "CN" and self.stage == "delivered"):
            return None
        return self.say("{number} is ordinary post, which is normally not scanned abroad. Trust your letter box, not the tracking.", number=self.clean)

    @cached_property
    def demanded(self) -> bool:
        """What was pasted, for a number or as a notice, is a message that wants money through a link."""
        return self.noticed("demand") or demand.asks(self.number.get("raw") or "")

    @cached_property
    def domestic_number(self) -> bool:
        """A number of a carrier at home in the buyer's country, or of one that only works outside China."""
        return self.number.get("kind") == "carrier" and any(
            numbers.carrier(slug).country not in (None, "CN", "HK") for slug in self.number.get("carriers", [])[:1])

    @cached_property
    def economy(self) -> str | None:
        """Where we know from that the service ends at hand-over: ``notice``, ``event``, ``service``, ``number`` or None."""
        if self.noticed("economy"):
            return "notice"
        if self.marked("economy"):
            return "event"
        if self.parcel.service and (self.parcel.service.economy or self.parcel.service.tracked in ("none", "to_export")):
            return "service"
        if self.s10 and self.number.get("service") == "ordinary_letter" and self.number.get("check_digit") != "wrong":
            return "number"
        return None

    @cached_property
    def shared(self) -> list[str]:
        """Other own orders under the same number."""
        if not self.clean or self.number.get("kind") in ("not_tracking", "unknown"):
            return []
        me = self.order
        found = (order_id for index, order_id in self.case.under[self.clean] if index != me.index and (index is not None or order_id != me.order_id))
        return list(islice(dict.fromkeys(islice(found, MAX_SHARED + 1)), MAX_SHARED))

    @cached_property
    def cart(self) -> list[str]:
        """Orders bought in one go: AliExpress numbers the orders of one cart a fixed step apart, with the buyer's last four digits."""
        own = self.order.order_id
        if not _order_number(own):
            return []
        steps = (str(int(own) + CART_STEP * n).zfill(len(own)) for n in range(-MAX_CART, MAX_CART + 1) if n)
        return [other for other in steps if other in self.case.order_ids]

    @cached_property
    def siblings(self) -> list[Parcel]:
        """Other parcels of the same order with a number of their own."""
        return [p for p in self.order.parcels if p is not self.parcel and p.number and p.number["clean"] != self.clean]

    @cached_property
    def limits(self) -> tuple[int, int]:
        """(normal, late): days of silence at this stage, from the policy file."""
        return journey.limits(self)

    @cached_property
    def quiet_until(self) -> date | None:
        """Until when silence is normal, or None when that is not the question."""
        return journey.quiet_until(self)
