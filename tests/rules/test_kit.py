"""The evidence for a dispute: when it is the thing to do."""

import pytest

import pyrules


def kit(event: str, protection: str) -> dict:
    case = {"now": "2026-11-23T10:00:00+01:00", "locale": "en", "orders": [{
        "order_id": "8190000000000001", "placed": "2026-11-01", "shipped": "2026-11-03", "protection": protection, "status": "Awaiting delivery",
        "parcels": [{"number": "LP00123456789012", "events": [{"time": "2026-11-20", "text": event}]}]}]}
    [parcel] = pyrules.explain(case)["orders"][0]["parcels"]
    assert parcel["level"] == "act"
    return parcel["kit"]


@pytest.mark.parametrize("event", ["Arrived at pick-up point", "Delivery attempt failed", "Import duty to be paid"])
def test_what_the_buyer_can_settle_comes_before_a_request(event: str) -> None:
    assert kit(event, "2027-01-20")["now"] is False


@pytest.mark.parametrize("event", ["Arrived at pick-up point", "Delivery attempt failed"])
def test_but_not_where_the_protection_ends(event: str) -> None:
    assert kit(event, "2026-11-24")["now"] is True
