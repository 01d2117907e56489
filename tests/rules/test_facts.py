"""What a parcel's facts say where two clocks, two orders or two numbers meet."""

from datetime import UTC, datetime

import pytest

from pyrules import explain
from pyrules.facts import Facts
from pyrules.i18n import words
from pyrules.reading import read_case

NOW = datetime(2026, 9, 24, 12, tzinfo=UTC)


def facts(parcel=None, order=None, **case):
    raw = {"now": NOW.isoformat(), "buyer": {"country": "ES"}, **case,
           "orders": [{"order_id": "8190000000014321", "placed": "2026-09-01", "shipped": "2026-09-03", **(order or {}), "parcels": [parcel or {}]}]}
    read = read_case(raw)
    return Facts(read, read.orders[0], read.orders[0].parcels[0], words("en", NOW.date()))


def event(day, text, **more):
    return {"time": day, "text": text, **more}


def test_a_day_before_the_order_is_another_clock():
    assert not facts({"events": [event("2026-08-31", "Accepted by carrier")]}).old_events
    assert facts({"events": [event("2026-08-30", "Accepted by carrier")]}).old_events


def test_holidays_do_not_count_as_waiting():
    over = facts({"events": []}, {"shipped": "2026-09-25"}, now="2026-10-12T00:00:00Z")
    assert (over.today - over.sent).days == 17
    assert over.waited == 17 - 13  # 28 September to 10 October
    assert over.after(over.sent, 11).isoformat() == "2026-10-19"


def test_a_holiday_that_was_over_explains_nothing():
    since = facts({"events": [event("2026-03-03", "Accepted by carrier")]}, {"placed": "2026-02-20", "shipped": "2026-02-25"}, now="2026-10-01T12:00:00Z")
    assert [pause.key for pause in since.holidays] == ["national_day"]
    assert not facts({"events": [event("2026-09-28", "Accepted by carrier")]}, now="2026-09-28T12:00:00Z").holidays


def test_a_local_parcel_knows_no_chinese_holiday():
    assert facts({"events": []}, {"shipped": "2026-09-25", "ships_from": "Spain"}, now="2026-10-12T00:00:00Z").waited == 17


@pytest.mark.parametrize(("events", "stage"), [
    ([], "none"),
    ([event("2026-09-05", "Order has been created")], "announced"),
    ([event("2026-09-20", "Carrier update"), event("2026-09-05", "Accepted by carrier")], "accepted"),
    ([event("2026-09-05", "Accepted by carrier"), event("2026-09-20", "Departed from departure country/region")], "transit"),
    ([event("2026-09-06", "Delivered", country="CN"), event("2026-09-05", "Accepted by carrier")], "accepted"),
    ([event("2026-09-07", "Import customs clearance started"), event("2026-09-05", "Accepted by carrier")], "accepted"),
    ([event("2026-09-20", "Arrived at destination country", country="LV"), event("2026-09-05", "Accepted by carrier", country="CN")], "transit"),
    ([event("2026-09-23", "Departed from departure country/region"), event("2026-09-20", "Returned to sender")], "returned"),
    ([event("2026-09-23", "In transit"), event("2026-09-21", "Import customs clearance complete"), event("2026-09-10", "Accepted by carrier")], "local"),
    ([event("2026-09-23", "En tránsito"), event("2026-09-21", "Arrived at destination country")], "local"),
    ([event("2026-09-23", "In transit", country="ES"), event("2026-09-20", "Accepted by carrier")], "local"),
    ([event("2026-09-23", "In transit"), event("2026-09-21", "Arrived at destination country", country="BE")], "transit"),
    ([event("2026-09-23", "In transit", country="BE"), event("2026-09-21", "Arrived at destination country")], "transit"),
    ([event("2026-09-23", "In transit"), event("2026-09-06", "Import customs clearance complete"), event("2026-09-05", "Accepted by carrier")], "transit"),
    ([event("2026-09-23", "In transit"), event("2026-09-22", "Departed from departure country/region"),
      event("2026-09-15", "Import customs clearance complete")], "transit"),
    ([event("2026-09-23", "Departed from sorting center"), event("2026-09-21", "Import customs clearance complete"),
      event("2026-09-10", "Departed from departure country/region")], "local"),
    ([event("2026-09-23", "Arrived at sorting center"), event("2026-09-10", "Departed from departure country/region")], "transit"),
    ([event("2026-09-23", "Arrived at sorting center"), event("2026-09-10", "Accepted by carrier")], "origin"),
    ([event("2026-09-23", "Arrived at sorting center", country="CN"), event("2026-09-21", "Import customs clearance complete")], "origin"),
    ([event("2026-09-23", "zzz zzz"), event("2026-09-20", "Accepted by carrier")], "unknown"),
])
def test_stage(events, stage):
    assert facts({"events": events}).stage == stage


def test_a_parcel_from_a_warehouse_near_the_buyer_is_never_between_two_countries():
    order = {"ships_from": "Spain", "protection": "2026-11-20"}
    assert facts({"events": [event("2026-09-10", "En tránsito")]}, order).stage == "local"
    assert facts({"events": [event("2026-09-10", "En tránsito")]}, order, buyer={"country": "PT"}).stage == "transit"
    parcel = {"number": "00340434161094042557", "events": [event("2026-09-12", "En tránsito")]}
    case = {"now": NOW.isoformat(), "buyer": {"country": "ES"}, "orders": [{"placed": "2026-09-08", "shipped": "2026-09-09", **order, "parcels": [parcel]}]}
    assert not any(f["cause"] == "border_silence" for f in explain(case)["orders"][0]["parcels"][0]["findings"])


def test_nobody_whose_country_is_not_known_is_told_of_an_aeroplane_for_sure():
    case = {"now": NOW.isoformat(), "orders": [{"placed": "2026-09-08", "shipped": "2026-09-09", "ships_from": "Spain", "parcels": [
        {"number": "PQ4F6P0710293847128440X", "events": [event("2026-09-12", "En tránsito")]}]}]}
    assert explain(case)["orders"][0]["parcels"][0]["findings"][0]["cause"] == "local_warehouse"


def test_orders_of_one_cart_lie_a_step_apart():
    found = facts(other_orders=[{"order_id": "8190000000034321", "numbers": []}, {"order_id": "8190000000034322", "numbers": []},
                                {"order_id": "8190000000024321", "numbers": []}])
    assert found.cart == ["8190000000034321"]


def test_nobody_looked():
    assert facts({"number": "LP00123456789012", "looked": False}).looked is False
    assert facts({"number": "LP00123456789012"}).looked is True
    assert facts({"number": "LP00123456789012", "looked": False, "tried": [{"site": "17track.net", "result": "unknown"}]}).looked is True


def test_the_same_number_under_another_order():
    found = facts({"number": "LP00123456789012"}, other_orders=[{"order_id": "5", "numbers": ["lp 00123456789012"]}])
    assert found.shared == ["5"]


def test_a_promise_without_a_year_lies_ahead_where_the_order_date_is_not_seen() -> None:
    case = {"now": "2026-11-24", "orders": [{"eta": "Nov 30 - Dec 15", "protection": "Jan 14", "parcels": [{"number": "RB123456785CN"}]}]}
    points = explain(case)["orders"][0]["parcels"][0]["timeline"]["points"]
    assert {p["kind"]: p["date"] for p in points}.items() >= {"eta": "2026-12-15", "protection_ends": "2027-01-14"}.items()


def test_a_country_that_nobody_knows_is_a_problem_and_costs_only_itself() -> None:
    order = {"placed": "2026-11-01", "ships_from": "China", "parcels": [{"number": "LV709314663CN", "events": []}]}
    report = explain({"now": "2026-11-23", "buyer": {"country": "XX", "city": "Valencia"}, "orders": [order]})
    assert [problem["path"] for problem in report["problems"]] == ["buyer.country"]
    assert explain({"now": "2026-11-23", "buyer": {"country": "es"}, "orders": [order]})["problems"] == []
