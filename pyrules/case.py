"""What was seen, understood: the dataclasses that ``reading.read_case`` makes of a Case (contract section 2)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from . import vocabulary
from .dates import Day

SITES = ("aliexpress.com", "aliexpress.us", "aliexpress.ru")
COMPLAINTS = ("not_found", "no_updates", "delivered_not_received", "fee_asked", "postcode_asked", "closed", "wrong_place")
RESULTS = ("unknown", "invalid", "needs_postcode", "old_history", "down")


class CaseError(ValueError):
    """The Case cannot be used at all; the message names the place and what was expected."""


@dataclass(frozen=True)
class Event:
    """One line of a tracking history. ``day`` is None when its time could not be read."""

    text: str
    code: str | None
    place: str
    country: str | None
    postcode: str | None
    day: Day | None
    meaning: vocabulary.Meaning
    index: int

    @property
    def quote(self) -> str:
        """Its words as a sentence of ours quotes them: short, and without a full stop of their own."""
        return (self.text[:120] or self.code or "?").rstrip(" .。")


@dataclass(frozen=True)
class OtherNumber:
    """A second number of the same parcel. ``role``: former, latest, local or origin."""

    info: dict
    role: str
    day: Day | None = None


@dataclass(frozen=True)
class Tried:
    """A tracking site that was asked, and its answer (one of ``RESULTS``, or None)."""

    site: str
    result: str | None
    day: Day | None = None


@dataclass(frozen=True)
class Said:
    """Something the seller wrote."""

    text: str
    marks: frozenset[str]
    day: Day | None = None


@dataclass
class Parcel:
    """One parcel as the page shows it. ``looked`` is false when the page that lists its events was not opened, ``listed`` where no list was given."""

    index: int
    number: dict | None = None
    others: list[OtherNumber] = field(default_factory=list)
    service_text: str = ""
    service: vocabulary.Service | None = None
    carrier: str | None = None
    carrier_text: str = ""
    tracker_status: str | None = None
    tried: list[Tried] = field(default_factory=list)
    notices: frozenset[str] = frozenset()
    events: list[Event] = field(default_factory=list)
    looked: bool = False
    listed: bool = False


@dataclass
class Order:
    """One order. Dates are None when unknown; texts are meanings of ``vocabulary``; ``stage`` is where its own status word puts the parcel."""

    index: int
    order_id: str = ""
    site: str | None = None
    placed: Day | None = None
    shipped: Day | None = None
    status: str | None = None
    status_text: str = ""
    stage: str | None = None
    protection: Day | None = None
    eta: tuple[Day, Day] | None = None
    ships_from: str | None = None
    completed_on: Day | None = None
    completed_by: str | None = None
    completed: bool = False
    dispute: str | None = None
    dispute_by: Day | None = None
    complaint: str | None = None
    notices: frozenset[str] = frozenset()
    seller: list[Said] = field(default_factory=list)
    parcels: list[Parcel] = field(default_factory=list)


@dataclass
class Case:
    """What was seen, understood as far as it could be."""

    now: datetime
    locale: str
    country: str | None
    city: str
    postcode: str
    other_orders: list[tuple[str, frozenset[str]]]
    orders_complete: bool
    orders: list[Order]
    problems: list[dict]

    @cached_property
    def order_ids(self) -> frozenset[str]:
        """The ids of all own orders that are known."""
        return frozenset([order.order_id for order in self.orders] + [order_id for order_id, _ in self.other_orders])

    @cached_property
    def under(self) -> dict[str, list[tuple[int | None, str]]]:
        """The own orders under each number, those of the page first: index on the page (None for a remembered one) and id."""
        found: dict[str, list[tuple[int | None, str]]] = {}
        for order in self.orders:
            for number in {p.number["clean"]: None for p in order.parcels if p.number}:
                found.setdefault(number, []).append((order.index, order.order_id))
        for order_id, numbers in self.other_orders:
            for number in numbers:
                found.setdefault(number, []).append((None, order_id))
        return found
