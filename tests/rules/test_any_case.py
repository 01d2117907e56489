"""Any JSON at all gives a Report or a CaseError, in bounded time, and never anything else."""

import json
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import pyrules
from pyrules.case import CaseError

KEYS = (
    "case now locale page_locale buyer country city postcode tried_on other_orders order_id numbers orders_complete orders placed "
    "shipped status protection eta ships_from completed on by dispute state complaint notices seller_says text parcels number "
    "former_numbers other_numbers role since service carrier tracker_status tried site result events time code place looked "
).split()
TEXTS = st.one_of(st.text(max_size=30), st.sampled_from([
    "RB123456785CN", "LP00123456789012", "8190000000000001", "2026-09-15", "Sep 15, 2026", "Sep 21 - 26", "Delivered", "AE_GTMS_SIGNED", "Awaiting delivery",
    "China", "ES", "46001", "not_found", "down", "time", "open", "Economy", "Returned to sender",
    "please extend the processing time", "17track.net", "latest"]))
VALUES = st.recursive(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
                      lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(KEYS), inner, max_size=8)), max_leaves=40)
NOW = "2026-11-23T10:15:00+01:00"


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=10), st.lists(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=12), max_size=3))
def test_any_case(case, orders):
    try:
        report = pyrules.explain({"now": NOW, **case, "orders": orders})
    except CaseError:
        pytest.fail("a list of orders is usable")
    json.dumps(report)
    assert len(report["orders"]) == len(orders)
    for order in report["orders"]:
        for parcel in order["parcels"]:
            assert parcel["headline"] and parcel["level"] in ("fine", "wait", "check", "act", "unknown")


@pytest.mark.parametrize("case", [None, [], "x", 5, {}, {"orders": None}, {"orders": {}}, {"orders": ["x", 5]}])
def test_nothing_to_answer_about(case):
    with pytest.raises(CaseError):
        pyrules.explain(case)


def test_work_grows_with_the_orders_only():
    """Ten times the orders take about ten times as long: nothing is compared with everything."""
    def orders(n):
        return {"now": NOW, "orders": [{"order_id": str(8190000000000000 + i), "placed": "2026-11-01", "status": "Awaiting delivery",
                                        "parcels": [{"number": f"LP{i:014d}", "events": [{"time": "2026-11-05", "text": "Accepted by carrier"}]}]}
                                       for i in range(n)]}

    def seconds(case):
        times = []
        for _ in range(3):
            start = time.process_time()
            pyrules.explain(case)
            times.append(time.process_time() - start)
        return min(times)

    pyrules.explain(orders(1))
    assert seconds(orders(1000)) < 30 * seconds(orders(100))


def test_sizes_are_bounded():
    huge = "x" * 1_000_000
    order = {"status": huge, "protection": huge, "notices": [huge] * 100, "seller_says": [huge] * 100,
             "parcels": [{"number": huge, "service": huge, "events": [{"time": huge, "text": huge}] * 1000}] * 100}
    report = pyrules.explain({"now": NOW, "orders": [order]})
    assert len(report["orders"][0]["parcels"]) == 50
    assert len(json.dumps(report)) < 5_000_000


@pytest.mark.parametrize("number", [10**5000, -(10**5000), 10**4000, 1e308], ids=["endless", "negative", "long", "float"])
def test_a_number_without_end_costs_only_its_field(number):
    report = pyrules.explain({"now": NOW, "orders": [{"order_id": number, "store": "x"}]})
    assert len(report["orders"]) == 1
