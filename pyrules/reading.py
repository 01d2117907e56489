"""Reading a Case (contract section 2): untrusted JSON in, dataclasses and a list of problems out.

A field that cannot be understood costs only that field: it becomes a problem with its path. Only a Case without a
usable ``orders`` is refused.
"""

from __future__ import annotations

from dataclasses import replace

from . import demand, numbers, places, vocabulary
from .case import COMPLAINTS, RESULTS, SITES, Case, CaseError, Event, Order, OtherNumber, Parcel, Said, Tried
from .dates import Day, Since
from .fields import MAX_EVENTS, MAX_LIST, MAX_NUMBER, MAX_ORDERS, MAX_PARCELS, MAX_TEXT, Fields, sound


def read_case(raw: object) -> Case:
    """Read *raw* (parsed JSON). Raises :class:`CaseError` when there is no list of orders to answer about."""
    if not isinstance(raw, dict):
        raise CaseError("case: expected a JSON object with a list \"orders\"")
    if not isinstance(raw.get("orders"), list):
        raise CaseError("orders: expected a list of orders")
    return _Reader(raw).read()


class _Reader(Fields):
    """Walks one raw Case."""

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
        order.site = self.choice(raw, "site", path, SITES)
        then = self.thing(raw, "read_on", path)
        dates = {key: self.dates_on(then, key, path + "read_on.") for key in ("placed", "shipped", "protection", "eta", "completed")}
        order.placed = self.date(raw, "placed", path, read=dates["placed"].day)
        order.placed = self.after(order.placed, path + "placed", None)
        order.shipped = self.after(self.date(raw, "shipped", path, read=dates["shipped"].day), path + "shipped", order.placed)
        # These days lie ahead of the order; where its own day is not seen, near today rather than a year ago.
        begun = order.placed or order.shipped
        near = Since(begun.date) if begun else Day(self.now.date())
        order.protection = self.date(raw, "protection", path, near, dates["protection"].deadline)
        order.protection = self.after(order.protection, path + "protection", order.placed, ahead=True)
        order.eta = self.date(raw, "eta", path, near, dates["eta"].span)
        order.status_text = self.text(raw, "status", path)
        order.status = vocabulary.order_status(order.status_text) if order.status_text else None
        order.stage = vocabulary.order_stage(order.status_text) if order.status in ("shipped", "completed") else None
        order.ships_from = self.country(raw, "ships_from", path)
        done = self.thing(raw, "completed", path)
        order.completed = bool(done) or order.status == "completed"
        order.completed_on = self.after(self.date(done, "on", path + "completed.", read=dates["completed"].day), path + "completed.on", order.placed)
        order.completed_by = self.choice(done, "by", path + "completed.", ("buyer", "time"))
        dispute = self.thing(raw, "dispute", path)
        order.dispute = self.choice(dispute, "state", path + "dispute.", ("open", "closed", "none"))
        order.dispute_by = self.date(dispute, "by", path + "dispute.", near)
        if order.status == "dispute" and order.dispute is None:
            order.dispute = "open"
        order.complaint = self.choice(raw, "complaint", path, COMPLAINTS)
        order.notices = self.notices(raw, path) | (vocabulary.notice(order.status_text) & {"unpaid"})
        order.seller = self.said(raw, path)
        site = self.text(self.raw, "tried_on", "")
        for i, parcel in enumerate(self.items(raw, "parcels", path, MAX_PARCELS)):
            if isinstance(parcel, dict):
                order.parcels.append(self.parcel(parcel, i, f"{path}parcels[{i}].", order, site))
            else:
                self.problem(f"{path}parcels[{i}]", "expected an object")
        return order

    def after(self, day: Day | None, path: str, placed: Day | None, ahead: bool = False) -> Day | None:
        """*day*, or None, with a problem, when it cannot be: before the order was *placed*, or after today where it must have been.

        Clocks stand in different zones, so a day more or less says nothing.
        """
        if day and placed and (placed.date - day.date).days > 1 + placed.slack + day.slack:
            self.problem(path, f"expected a day not before the order of {placed.date}, not {day.date}")
            return None
        if day and not ahead and (day.date - self.now.date()).days > 1 + day.slack:
            self.problem(path, f"expected a day not after {self.now.date()}, not {day.date}")
            return None
        return day

    def notices(self, raw: dict, path: str) -> frozenset[str]:
        marks: set[str] = set()
        for text in self.items(raw, "notices", path, MAX_LIST):
            if isinstance(text, str):
                said = sound(text[:MAX_TEXT])
                if demand.asks(said):  # a message that was passed on, not the page's own word
                    marks.add("demand")
                    continue
                # The page also passes on what the seller asks for.
                marks |= vocabulary.notice(said) | (vocabulary.seller_words(said) & {"extend", "out_of_stock"})
        return frozenset(marks)

    def said(self, raw: dict, path: str) -> list[Said]:
        found = []
        for i, said in enumerate(self.items(raw, "seller_says", path, MAX_LIST)):
            here = f"{path}seller_says[{i}]."
            entry = self.entry(said, "text", here, "expected a text, or an object with text and on")
            if entry is not None:
                text = self.text(entry, "text", here)
                found.append(Said(text, vocabulary.seller_words(text), self.date(entry, "on", here)))
        return found

    def parcel(self, raw: dict, index: int, path: str, order: Order, site: str) -> Parcel:
        parcel = Parcel(index, looked=raw.get("looked") is not False, listed=isinstance(raw.get("events"), list))
        number = self.text(raw, "number", path, MAX_NUMBER)
        if number or raw.get("number") == "":
            parcel.number = numbers.identify(number)
        parcel.others = [*self.others(raw, path, parcel, "former_numbers", "former"), *self.others(raw, path, parcel, "other_numbers", None)]
        parcel.service_text = self.text(raw, "service", path).strip()
        parcel.service = vocabulary.service(parcel.service_text) if parcel.service_text else None
        parcel.carrier_text = self.text(raw, "carrier", path).strip()
        parcel.carrier = numbers.carrier_named(parcel.carrier_text) if parcel.carrier_text else None
        status = self.text(raw, "tracker_status", path)
        parcel.tracker_status = vocabulary.tracker_status(status) if status else None
        parcel.tried = self.tried(raw, path)
        if site and not parcel.tried:
            parcel.tried.append(Tried(site[:200].strip(), None))
        parcel.notices = self.notices(raw, path)
        kept = enumerate(self.items(raw, "events", path, MAX_EVENTS))
        parcel.events = _placed([e for i, event in kept if (e := self.event(event, i, f"{path}events[{i}]."))])
        return parcel

    def others(self, raw: dict, path: str, parcel: Parcel, key: str, role: str | None) -> list[OtherNumber]:
        """Second numbers of *parcel*; *role* where the list itself gives it."""
        found = []
        for i, other in enumerate(self.items(raw, key, path, MAX_LIST)):
            here = f"{path}{key}[{i}]."
            entry = self.entry(other, "number", here, "expected a number, or an object with number")
            if entry is None:
                continue
            info = numbers.identify(self.text(entry, "number", here, MAX_NUMBER))
            if info["clean"] and not (parcel.number and info["clean"] == parcel.number["clean"]):
                when = self.date(entry, "on" if role else "since", here)
                found.append(OtherNumber(info, role or self.choice(entry, "role", here, ("latest", "local", "origin")) or "latest", when))
        return found

    def tried(self, raw: dict, path: str) -> list[Tried]:
        """Tracking sites that were asked."""
        found = []
        for i, tried in enumerate(self.items(raw, "tried", path, MAX_LIST)):
            here = f"{path}tried[{i}]."
            entry = self.entry(tried, "site", here, "expected an object with site and result")
            if entry is not None:
                result = self.choice(entry, "result", here, RESULTS)
                found.append(Tried(self.text(entry, "site", here, 200).strip(), result, self.date(entry, "on", here)))
        return found

    def event(self, raw: object, index: int, path: str) -> Event | None:
        if not isinstance(raw, dict):
            self.problem(path[:-1], "expected an object with time and text")
            return None
        text, code = self.text(raw, "text", path).strip(), self.text(raw, "code", path, 80).strip() or None
        place = self.text(raw, "place", path, 200).strip()
        country = self.country(raw, "country", path) or (places.country_of(place) if place else None)
        meaning = vocabulary.event(text, code, place, country)
        postcode = self.text(raw, "postcode", path, 20).strip() or None
        day = self.after(self.date(raw, "time", path, read=self.dates_on(raw, "read_on", path).day), path + "time", None)
        return Event(text, code, place, country, postcode, day, meaning, index)


def _placed(events: list[Event]) -> list[Event]:
    """*events* without lines that only name a place: such a line says where the event of the same time was."""
    found: list[Event] = []
    for event in events:
        country = places.country_of(event.text) if event.meaning.by is None and 0 < len(event.text) <= 80 else None
        near = found[-1] if found else None
        if country and near and near.day == event.day and near.country is None:
            meaning = vocabulary.event(near.text, near.code, event.text, country)
            found[-1] = replace(near, place=event.text, country=country, meaning=meaning)
        elif not country or not near or near.day != event.day:
            found.append(event)
    return found
