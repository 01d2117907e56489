"""A day that cannot be, such as a delivery in the future, costs only itself and is listed as a problem."""

import pytest

from pyrules import explain

ORDER = {"order_id": "8190000000014321", "placed": "2026-11-01", "shipped": "2026-11-03", "status": "Awaiting delivery", "protection": "2027-01-05"}
DELIVERED = {"time": "2026-11-24", "text": "Delivered", "place": "Valencia", "country": "ES"}
LEFT = {"time": "2026-11-20", "text": "Departed from departure country/region"}


def report(*events, **order):
    order = {**ORDER, **order, "parcels": [{"number": "LV709314663CN", "events": list(events)}]}
    return explain({"now": "2026-11-30T10:00:00+01:00", "buyer": {"country": "ES"}, "orders": [order]})


@pytest.mark.parametrize(("order", "path"), [
    ({"shipped": "2027-06-01"}, "shipped"), ({"placed": "2026-11-20", "shipped": "2026-10-01"}, "shipped"), ({"placed": "2026-12-20"}, "placed"),
    ({"protection": "2026-10-01"}, "protection"), ({"status": "Completed", "completed": {"on": "2026-12-24", "by": "buyer"}}, "completed.on")])
def test_a_day_that_cannot_be_is_a_problem_and_costs_only_itself(order, path):
    answer = report(**order)
    assert [p["path"] for p in answer["problems"]] == ["orders[0]." + path]
    without = {**order, path: None} if "." not in path else {**order, "completed": {"by": "buyer"}}
    assert answer["orders"] == report(**without)["orders"]


def test_an_event_of_the_future_has_no_day():
    answer = report({**DELIVERED, "time": "2026-12-20"})
    assert [p["path"] for p in answer["problems"]] == ["orders[0].parcels[0].events[0].time"]


@pytest.mark.parametrize(("order", "event"), [({"placed": "2026-11-04"}, LEFT), ({}, {**LEFT, "time": "2026-12-01T06:00:00+08:00"}),
                                              ({"placed": "2026-12-01", "shipped": "2026-12-01"}, LEFT)])
def test_a_day_more_or_less_is_another_clock(order, event):
    assert report(event, **order)["problems"] == []


@pytest.mark.parametrize(("key", "value", "read"), [
    ("protection", "Refund if no delivery before Jan 5", "2027-01-05"), ("protection", "before Jun 21", "2026-06-21"),
    ("protection", "before Jun 20", "2026-06-20"), ("protection", "before Jun 19", "2026-06-19")])
def test_a_day_that_lies_ahead_is_the_first_after_the_order(key, value, read):
    case = {"now": "2026-12-01T10:00:00+01:00", "orders": [{**ORDER, "placed": "2026-06-20", "shipped": None, key: value}]}
    answer = explain(case)
    assert answer["problems"] == []
    assert answer["orders"][0]["parcels"][0]["dates"]["protection_ends"] == read


def test_the_day_to_answer_a_request_lies_ahead_of_the_order():
    order = {**ORDER, "placed": "2026-06-20", "shipped": None, "protection": None, "dispute": {"state": "open", "by": "Jan 5"}}
    answer = explain({"now": "2026-12-28T10:00:00+01:00", "orders": [order]})
    assert answer["orders"][0]["parcels"][0]["dates"]["act_by"] == "2027-01-05"


def test_a_day_just_before_the_order_is_not_of_next_year():
    answer = explain({"now": "2026-06-25T10:00:00+01:00", "orders": [{**ORDER, "placed": "2026-06-20", "shipped": None, "protection": "before Jun 5"}]})
    assert [p["path"] for p in answer["problems"]] == ["orders[0].protection"]
