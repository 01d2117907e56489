"""Reading a Case (contract section 2): untrusted JSON in, dataclasses and a list of problems out.

A field that cannot be understood costs only that field: it becomes a problem with its path. Only a Case without a
usable ``orders`` is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from . import numbers, places, vocabulary
from .dates import DateError, DateReader, Day

MAX_ORDERS, MAX_PARCELS, MAX_EVENTS, MAX_LIST = 1000, 50, 100, 50
MAX_TEXT, MAX_NUMBER = 2000, 4000
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
    """One parcel as the page shows it. ``looked`` is false when the page that lists its events was not opened."""

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


@dataclass
class Order:
    """One order. Dates are None when unknown; texts are meanings of ``vocabulary``."""

    index: int
    order_id: str = ""
    placed: Day | None = None
    shipped: Day | None = None
    status: str | None = None
    status_text: str = ""
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


def read_case(raw: object) -> Case:
    """Read *raw* (parsed JSON). Raises :class:`CaseError` when there is no list of orders to answer about."""
    if not isinstance(raw, dict):
        raise CaseError("case: expected a JSON object with a list \"orders\"")
    if not isinstance(raw.get("orders"), list):
        raise CaseError("orders: expected a list of orders")
    return _Reader(raw).read()


class _Reader:
    """Walks one raw Case, keeping the path for problems."""

    def __init__(self, raw: dict) -> None:
        self.raw = raw
        self.problems: list[dict] = []
        self.page_locale = self.text(raw, "page_locale", "") or None
        utc_now = self._now()
        self.now = utc_now
        self.dates = DateReader(utc_now, self.page_locale, list(_date_texts(raw["orders"])))

    def _now(self) -> datetime:
        text = self.text(self.raw, "now", "")
        clock = datetime.now(UTC)
        if not text:
            return clock
        try:
            now = datetime.fromisoformat(text)
        except ValueError:
            self.problem("now", "expected an ISO date and time, such as 2026-11-23T10:15:00+01:00; the clock was used")
            return clock
        return now if now.tzinfo else now.replace(tzinfo=UTC)

    def problem(self, path: str, message: str) -> None:
        if len(self.problems) < MAX_EVENTS:
            self.problems.append({"path": path, "message": message})

    def text(self, holder: dict, key: str, path: str, limit: int = MAX_TEXT) -> str:
        """The text under *key*, cut to *limit*; "" when absent. Numbers are taken as their digits."""
        value = holder.get(key)
        if value is None:
            return ""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            self.problem(path + key, "expected a text")
            return ""
        return _sound(str(value)[:limit])

    def items(self, holder: dict, key: str, path: str, limit: int) -> list:
        value = holder.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.problem(path + key, "expected a list")
            return []
        if len(value) > limit:
            self.problem(path + key, f"only the first {limit} were read")
        return value[:limit]

    def thing(self, holder: dict, key: str, path: str) -> dict:
        value = holder.get(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            self.problem(path + key, "expected an object")
            return {}
        return value

    def choice(self, holder: dict, key: str, path: str, allowed: tuple[str, ...]) -> str | None:
        value = self.text(holder, key, path)
        if value and value not in allowed:
            self.problem(path + key, "expected one of " + ", ".join(allowed))
            return None
        return value or None

    def date(self, holder: dict, key: str, path: str, near: Day | None = None, read: Callable | None = None):
        """A date by *read* (``DateReader.day`` if not given); None, with a problem, when it cannot be understood."""
        value = self.text(holder, key, path)
        if not value.strip():
            return None
        try:
            return (read or self.dates.day)(value, near.date if near else None)
        except DateError as error:
            self.problem(path + key, str(error))
            return None

    def country(self, holder: dict, key: str, path: str) -> str | None:
        value = self.text(holder, key, path).strip()
        return places.country_of(value) if value else None

    def read(self) -> Case:
        raw = self.raw
        buyer = self.thing(raw, "buyer", "")
        others = []
        for i, other in enumerate(self.items(raw, "other_orders", "", MAX_ORDERS)):
            path = f"other_orders[{i}]."
            if not isinstance(other, dict):
                self.problem(path[:-1], "expected an object")
                continue
            given = [numbers.identify(n)["clean"] for n in self.items(other, "numbers", path, MAX_LIST) if isinstance(n, str)]
            others.append((self.text(other, "order_id", path, MAX_NUMBER), frozenset(filter(None, given))))
        orders = []
        for i, order in enumerate(self.items(raw, "orders", "", MAX_ORDERS)):
            if isinstance(order, dict):
                orders.append(self.order(order, i))
            else:
                self.problem(f"orders[{i}]", "expected an object")
        if raw["orders"] and not orders:
            raise CaseError("orders[0]: expected an object")
        return Case(
            now=self.now,
            locale=self.text(raw, "locale", "") or "en",
            country=self.country(buyer, "country", "buyer."),
            city=self.text(buyer, "city", "buyer.").strip(),
            postcode=self.text(buyer, "postcode", "buyer.").strip(),
            other_orders=others,
            orders_complete=raw.get("orders_complete") is True,
            orders=orders,
            problems=self.problems,
        )

    def order(self, raw: dict, index: int) -> Order:
        path = f"orders[{index}]."
        order = Order(index, self.text(raw, "order_id", path, 40).strip())
        order.placed = self.date(raw, "placed", path)
        order.shipped = self.date(raw, "shipped", path)
        near = order.placed or order.shipped
        order.protection = self.date(raw, "protection", path, near, self.dates.deadline)
        order.eta = self.date(raw, "eta", path, near, self.dates.span)
        order.status_text = self.text(raw, "status", path)
        order.status = vocabulary.order_status(order.status_text) if order.status_text else None
        order.ships_from = self.country(raw, "ships_from", path)
        done = self.thing(raw, "completed", path)
        order.completed = bool(done) or order.status == "completed"
        order.completed_on = self.date(done, "on", path + "completed.")
        order.completed_by = self.choice(done, "by", path + "completed.", ("buyer", "time"))
        dispute = self.thing(raw, "dispute", path)
        order.dispute = self.choice(dispute, "state", path + "dispute.", ("open", "closed", "none"))
        order.dispute_by = self.date(dispute, "by", path + "dispute.", near)
        if order.status == "dispute" and order.dispute is None:
            order.dispute = "open"
        order.complaint = self.choice(raw, "complaint", path, COMPLAINTS)
        order.notices = self.notices(raw, path)
        order.seller = self.said(raw, path)
        site = self.text(self.raw, "tried_on", "")
        for i, parcel in enumerate(self.items(raw, "parcels", path, MAX_PARCELS)):
            if isinstance(parcel, dict):
                order.parcels.append(self.parcel(parcel, i, f"{path}parcels[{i}].", order, site))
            else:
                self.problem(f"{path}parcels[{i}]", "expected an object")
        return order

    def notices(self, raw: dict, path: str) -> frozenset[str]:
        marks: set[str] = set()
        for text in self.items(raw, "notices", path, MAX_LIST):
            if isinstance(text, str):
                said = _sound(text[:MAX_TEXT])
                # The page also passes on what the seller asks for.
                marks |= vocabulary.notice(said) | (vocabulary.seller_words(said) & {"extend", "out_of_stock"})
        return frozenset(marks)

    def said(self, raw: dict, path: str) -> list[Said]:
        found = []
        for i, said in enumerate(self.items(raw, "seller_says", path, MAX_LIST)):
            here = f"{path}seller_says[{i}]."
            if isinstance(said, str):
                said = {"text": said}
            if not isinstance(said, dict):
                self.problem(here[:-1], "expected a text, or an object with text and on")
                continue
            text = self.text(said, "text", here)
            found.append(Said(text, vocabulary.seller_words(text), self.date(said, "on", here)))
        return found

    def parcel(self, raw: dict, index: int, path: str, order: Order, site: str) -> Parcel:
        parcel = Parcel(index, looked=raw.get("looked") is not False)
        number = self.text(raw, "number", path, MAX_NUMBER)
        if number or raw.get("number") == "":
            parcel.number = numbers.identify(number)
        for role, key in (("former", "former_numbers"), (None, "other_numbers")):
            for i, other in enumerate(self.items(raw, key, path, MAX_LIST)):
                here = f"{path}{key}[{i}]."
                if isinstance(other, str):
                    other = {"number": other}
                if not isinstance(other, dict):
                    self.problem(here[:-1], "expected a number, or an object with number")
                    continue
                info = numbers.identify(self.text(other, "number", here, MAX_NUMBER))
                if not info["clean"] or (parcel.number and info["clean"] == parcel.number["clean"]):
                    continue
                when = self.date(other, "on" if role else "since", here)
                which = role or self.choice(other, "role", here, ("latest", "local", "origin")) or "latest"
                parcel.others.append(OtherNumber(info, which, when))
        parcel.service_text = self.text(raw, "service", path).strip()
        parcel.service = vocabulary.service(parcel.service_text) if parcel.service_text else None
        parcel.carrier_text = self.text(raw, "carrier", path).strip()
        parcel.carrier = numbers.carrier_named(parcel.carrier_text) if parcel.carrier_text else None
        status = self.text(raw, "tracker_status", path)
        parcel.tracker_status = vocabulary.tracker_status(status) if status else None
        for i, tried in enumerate(self.items(raw, "tried", path, MAX_LIST)):
            here = f"{path}tried[{i}]."
            if isinstance(tried, str):
                tried = {"site": tried}
            if not isinstance(tried, dict):
                self.problem(here[:-1], "expected an object with site and result")
                continue
            result = self.choice(tried, "result", here, RESULTS)
            parcel.tried.append(Tried(self.text(tried, "site", here, 200).strip(), result, self.date(tried, "on", here)))
        if site and not parcel.tried:
            parcel.tried.append(Tried(site[:200].strip(), None))
        parcel.notices = self.notices(raw, path)
        kept = enumerate(self.items(raw, "events", path, MAX_EVENTS))
        parcel.events = [e for i, event in kept if (e := self.event(event, i, f"{path}events[{i}]."))]
        return parcel

    def event(self, raw: object, index: int, path: str) -> Event | None:
        if not isinstance(raw, dict):
            self.problem(path[:-1], "expected an object with time and text")
            return None
        text, code = self.text(raw, "text", path).strip(), self.text(raw, "code", path, 80).strip() or None
        place = self.text(raw, "place", path, 200).strip()
        country = self.country(raw, "country", path) or (places.country_of(place) if place else None)
        meaning = vocabulary.event(text, code, place, country)
        postcode = self.text(raw, "postcode", path, 20).strip() or None
        return Event(text, code, place, country, postcode, self.date(raw, "time", path), meaning, index)


def _sound(text: str) -> str:
    """*text* without half surrogate pairs, which no output could write."""
    return text.encode("utf-8", "replace").decode() if any("\ud800" <= c <= "\udfff" for c in text) else text


def _date_texts(value: object, depth: int = 0) -> Iterator[str]:
    """All date texts of the orders: they settle together whether 05/09 is May or September."""
    keys = ("placed", "shipped", "protection", "eta", "on", "by", "since", "time")
    if depth > 8:
        return
    if isinstance(value, list):
        for item in value[:MAX_ORDERS]:
            yield from _date_texts(item, depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key in keys and isinstance(item, str):
                yield item[:MAX_TEXT]
            elif isinstance(item, list | dict):
                yield from _date_texts(item, depth + 1)
