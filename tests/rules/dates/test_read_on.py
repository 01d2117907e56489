"""Texts that count from the day they were read, remembered and asked about later."""

from __future__ import annotations

import pytest

from pyrules import explain


def _days(kind: str, now: str, **more) -> list[str]:
    order = {"order_id": "8190000000000001", "placed": "2026-10-20", "status": "Awaiting delivery", "parcels": [{"number": "RB123456785CN"}]} | more
    [told] = explain({"now": f"{now}T10:00:00+01:00", "page_locale": "en", "orders": [order]})["orders"]
    return [point["date"] for point in told["parcels"][0]["timeline"]["points"] if point["kind"] == kind]


@pytest.mark.parametrize("today", ["2026-11-01", "2026-11-02", "2026-11-15", "2026-11-25"])
def test_a_countdown_ends_when_it_said(today):
    assert _days("protection_ends", today, protection="Buyer protection ends in 30 days 5 hours", read_on={"protection": "2026-11-01"}) == ["2026-12-01"]


@pytest.mark.parametrize("today", ["2026-11-01", "2026-11-20"])
@pytest.mark.parametrize(("time", "day"), [("5 days ago", "2026-10-27"), ("Yesterday 10:00", "2026-10-31"), ("2026-10-30 10:00", "2026-10-30")])
def test_an_event_stays_on_its_day(today, time, day):
    events = [{"time": time, "text": "Departed from country of origin", "read_on": "2026-11-01"}]
    assert _days("event", today, parcels=[{"number": "RB123456785CN", "events": events}]) == [day]


@pytest.mark.parametrize("read_on", ["2026-11-01", *({"protection": day} for day in ("soon", 7, ["2026-11-01"], "0001-01-01", "2027-01-01"))])
def test_a_day_that_is_none_costs_nothing_else(read_on):
    assert _days("protection_ends", "2026-11-25", protection="30 days left", read_on=read_on) == ["2026-12-25"]
