"""What a buyer reads must be true of this parcel: whose signature it is, whether something goes back, whether an attempt was made."""

from __future__ import annotations

import pytest

from pyrules import explain

ORDER = {"order_id": "8190000000000001", "placed": "2026-11-01", "shipped": "2026-11-03", "status": "Awaiting delivery", "protection": "2027-01-05"}


def answer(*events: dict, number: str = "LV709314663CN", **order: str) -> dict:
    case = {
        "now": "2026-11-30T10:00:00+01:00",
        "buyer": {"country": "ES", "city": "Valencia", "postcode": "46001"},
        "orders": [{**ORDER, **order, "parcels": [{"number": number, "events": list(events)}]}],
    }
    return explain(case)["orders"][0]["parcels"][0]


def event(day: str, text: str, place: str = "") -> dict:
    return {"time": day, "text": text, "place": place}


def messages(finding: dict) -> str:
    return " ".join((step["action"] or {}).get("text") or "" for step in finding["advice"])


@pytest.mark.parametrize(
    ("text", "word"),
    [("Package destroyed", "destroyed"), ("Package abandoned", "given up"), ("Package lost in transit", "lost"), ("Package damaged", "damaged")],
)
def test_what_the_carrier_gave_up_is_not_on_its_way_back(text: str, word: str) -> None:
    parcel = answer(event("2026-11-27", text))
    first = parcel["findings"][0]
    assert parcel["stage"] == "problem"
    assert word in first["title"] and word in parcel["headline"] and "31 Dec" in parcel["headline"]
    assert "way back" not in messages(first)
    assert not any("new delivery" in step["text"] or "If it has not come" in step["text"] for step in first["advice"])


def test_a_return_says_why_when_the_record_does() -> None:
    tried = event("2026-11-20", "Delivery attempt failed")
    unclaimed = answer(tried, event("2026-11-27", "Returned to sender. Unclaimed"))["findings"][0]
    assert "not collected in time" in unclaimed["why"]
    for back in ("Returned to sender. Unclaimed", "Returned to sender", "Refused, returned to sender"):
        why = answer(tried, event("2026-11-27", back))["findings"][0]["why"]
        assert "not certain" in why and "protected as long as" not in why, back


@pytest.mark.parametrize(
    ("text", "place", "number", "complaint"),
    [
        ("已签收", "Shenzhen, CN", "LV709314663CN", None),
        ("快件已签收", "", "SF1234567890123", None),
        ("Delivered", "Dongguan, CN", "LV709314663CN", "delivered_not_received"),
    ],
)
def test_a_signature_in_china_is_explained_first(text: str, place: str, number: str, complaint: str | None) -> None:
    parcel = answer(event("2026-11-06", text, place), number=number, **({"complaint": complaint} if complaint else {}))
    assert "the signature of a warehouse in China, not yours" in parcel["findings"][0]["why"]
    assert "too long" not in parcel["headline"]


def test_a_number_of_china_changes_on_the_way() -> None:
    parcel = answer(event("2026-11-06", "快件已签收"), number="SF1234567890123")
    assert "number_changes" in [finding["cause"] for finding in parcel["findings"]]


def test_no_attempt_is_invented() -> None:
    for text in ("Exception: parcel handling issue", "Your package encountered an unforeseen issue"):
        first = answer(event("2026-11-25", text))["findings"][0]
        assert "tried to deliver" not in first["why"] and "not deliver" not in first["title"]
    refused = answer(event("2026-11-25", "Refused by recipient"))["findings"][0]
    assert "seldom a second attempt" in refused["why"]


def test_a_refund_is_not_called_a_cancellation() -> None:
    parcel = answer(event("2026-11-20", "Accepted by carrier"), status="Refunded")
    said = f"{parcel['headline']} {parcel['findings'][0]['title']} {parcel['findings'][0]['why']}"
    assert "refund" in said.lower() and "cancel" not in said.lower() and "dead" not in said


def test_what_lay_at_the_pickup_point_a_month_ago_is_not_said_to_wait() -> None:
    parcel = answer(event("2026-10-25", "Ready for collection", "Valencia, Spain"), placed="2026-09-20", shipped="2026-09-22")
    first = parcel["findings"][0]
    assert "since 25 Oct" in parcel["headline"] and "still" in first["title"] and first["likelihood"] != "certain"
    assert any("Protection ends on" in step["text"] for step in first["advice"])


@pytest.mark.parametrize(("year", "words"), [("2026", "from 5 Feb to 3 Mar"), ("2030", "from about 24 Jan to about 19 Feb")])
def test_a_holiday_that_is_not_announced_yet_has_no_certain_days(year: str, words: str) -> None:
    order = {**ORDER, "placed": f"{year}-02-05", "shipped": f"{year}-02-06", "protection": f"{year}-05-01"}
    entry = explain({"now": f"{year}-02-12T10:00:00+01:00", "orders": [{**order, "parcels": [{"number": "LV709314663CN", "events": []}]}]})
    evidence = [piece["text"] for found in entry["orders"][0]["parcels"][0]["findings"] for piece in found["evidence"]]
    assert any(words in text for text in evidence), evidence


def test_out_for_delivery_abroad_is_not_called_delivered() -> None:
    parcel = answer({"time": "2026-11-28", "text": "Out for delivery", "country": "MX"})
    said = [piece["text"] for piece in parcel["findings"][0]["evidence"]]
    assert parcel["findings"][0]["cause"] == "another_buyers_number"
    assert "The tracking ends in Mexico; you are in Spain." in said and not any("Delivered" in text for text in said)


def test_what_the_buyer_confirmed_is_not_on_its_way() -> None:
    parcel = answer(status="Completed", completed={"on": "2026-11-20", "by": "buyer"})
    first = parcel["findings"][0]
    assert parcel["headline"] == first["title"] == "Completed"
    assert "before you confirm" not in str(parcel) and "5 Dec" in first["advice"][0]["text"]


def test_a_completed_order_is_not_confirmed_again() -> None:
    parcel = answer(event("2026-11-14", "Delivered"), status="Completed", completed={"on": "2026-11-20", "by": "buyer"})
    assert parcel["headline"] == "Delivered" and "before you confirm" not in str(parcel)


def test_a_delivery_in_a_wrong_place_is_kept_as_a_picture_first() -> None:
    first = answer(event("2026-11-25", "Delivered", "Bilbao, Spain"), complaint="wrong_place")["findings"][0]
    assert first["advice"][0]["action"] == {"kind": "save_evidence"} and "the place" in first["advice"][0]["text"]
    first = answer(event("2026-11-25", "Delivered", "Valencia, Spain"), complaint="delivered_not_received")["findings"][0]
    assert "letter box" in first["advice"][0]["text"]


def test_a_delivery_too_soon_for_china_asks_whether_it_is_there() -> None:
    parcel = answer(event("2026-11-03", "Delivered"))
    assert parcel["level"] == "check" and "2 days after the order" in parcel["headline"] and "Do you have it?" in parcel["headline"]
    assert answer(event("2026-11-20", "Delivered"))["headline"] == "Delivered"


def test_what_is_missing_of_a_common_parcel_has_a_day() -> None:
    first = answer(event("2026-11-20", "Order has been packed into a large shipment"), event("2026-11-27", "Delivered"))["findings"]
    combined = next(f for f in first if f["cause"] == "combined_parcel")
    assert [step["by"] for step in combined["advice"]] == [None, "2026-12-10"]
    assert "by 10 Dec" in combined["advice"][1]["text"] and "has not come" not in str(combined["advice"])
    near = answer(event("2026-11-20", "Order has been packed into a large shipment"), event("2026-11-27", "Delivered"), protection="2026-12-06")["findings"]
    assert next(f for f in near if f["cause"] == "combined_parcel")["advice"][1]["by"] == "2026-12-01"


def test_a_local_warehouse_is_no_fact_where_only_scans_hint_at_it() -> None:
    found = answer({"time": "2026-11-25", "text": "Delivered", "country": "ES"}, number="LP00512345678901")["findings"]
    assert "may have been sent" in next(f for f in found if f["cause"] == "local_warehouse")["why"]
    told = answer(event("2026-11-25", "Delivered"), ships_from="Spain")["findings"]
    assert "does not come from China" in next(f for f in told if f["cause"] == "local_warehouse")["why"]


def test_a_place_is_named_only_where_the_record_names_one() -> None:
    found = answer(event("2026-11-03", "Delivered"))["findings"]
    assert "names a place" not in next(f for f in found if f["cause"] == "another_buyers_number")["why"]


def test_a_number_is_not_given_ahead_of_a_parcel_that_came() -> None:
    case = {"now": "2026-11-30", "orders": [{**ORDER, "placed": "2026-04-01", "shipped": "2026-04-03", "status": "Completed",
            "completed": {"on": "2026-06-01", "by": "buyer"}, "protection": None,
            "parcels": [{"number": "LV709314663CN", "tried": [{"site": "17track.net", "result": "unknown"}]}]}]}
    assert "provisional_number" not in [f["cause"] for f in explain(case)["orders"][0]["parcels"][0]["findings"]]


def test_a_sale_lets_first_scans_come_later() -> None:
    order = {"placed": "2026-11-11", "shipped": "2026-11-12", "status": "Awaiting delivery", "protection": "2027-01-20"}
    case = {"now": "2026-11-25", "orders": [{**order, "parcels": [{"number": "LP00512345678901", "events": []}]}]}
    late = next(f for f in explain(case)["orders"][0]["parcels"][0]["findings"] if f["cause"] == "carrier_delay")
    assert late["likelihood"] == "possible"
    assert "The 11.11 sale: carriers have more parcels than usual." in [e["text"] for e in late["evidence"]]


LINE, LOCAL = "LP00512345678901", "620000012345678901234567"


@pytest.mark.parametrize(
    ("day", "text", "said"),
    [("2026-11-27", "Received by local delivery company", f"Use the local number: {LOCAL}"),
     ("2026-11-27", "Departed from departure country/region", f"Use {LINE} until the parcel is in your country")],
)  # fmt: skip
def test_of_two_numbers_the_one_that_works_now_is_named(day: str, text: str, said: str) -> None:
    parcel = {"number": LOCAL, "other_numbers": [{"number": LINE, "role": "origin"}], "events": [event(day, text)]}
    case = {"now": "2026-11-30", "buyer": {"country": "PL"}, "orders": [{**ORDER, "complaint": "not_found", "parcels": [parcel]}]}
    found = explain(case)["orders"][0]["parcels"][0]["findings"]
    changed = next(f for f in found if f["cause"] == "number_changes")
    assert f"{LINE} from the sender's line and {LOCAL} from the carrier" in changed["why"]
    assert changed["advice"][0]["action"] == {"kind": "copy_number", "value": LINE if LINE in said else LOCAL}
    assert "inside China" not in str(found)
    if found[0] is changed:
        assert said in explain(case)["orders"][0]["parcels"][0]["headline"]


@pytest.mark.parametrize("word", ["Undelivered", "Alert", "Returning to sender"])
def test_a_tracker_that_reports_a_failure_knows_of_a_parcel(word: str) -> None:
    case = {"now": "2026-11-30", "orders": [{**ORDER, "parcels": [{"number": "LV709314663CN", "tracker_status": word, "events": []}]}]}
    parcel = explain(case)["orders"][0]["parcels"][0]
    assert parcel["level"] == "act" and parcel["findings"][0]["cause"] in ("delivery_failed", "returning")
    assert not {"not_shipped", "provisional_number"} & {f["cause"] for f in parcel["findings"]}


def test_the_number_of_a_cancelled_order_is_not_dead_while_it_is_scanned() -> None:
    parcel = answer(event("2026-11-27", "Departed from departure country/region"), status="Canceled")
    assert "dead" not in str(parcel) and "may still come" in parcel["findings"][0]["why"]
    assert "dead" in str(answer(event("2026-11-27", "Order cancelled"), status="Canceled"))


def test_a_warehouse_over_the_border_signs_for_parcels_to_hong_kong_too() -> None:
    def there(country: str) -> dict:
        parcel = {"number": "LV709314663CN", "events": [{"time": "2026-11-06", "text": "Delivered", "country": country}]}
        return explain({"now": "2026-11-30", "buyer": {"country": "HK"}, "orders": [{**ORDER, "parcels": [parcel]}]})["orders"][0]["parcels"][0]

    assert there("CN")["stage"] == "accepted" and "another_buyers_number" not in [f["cause"] for f in there("CN")["findings"]]
    assert there("HK")["stage"] == "delivered"


def test_a_digit_too_few_is_told_where_nobody_knows_the_number():
    case = {"now": "2026-12-01", "orders": [{"placed": "2026-11-20", "complaint": "not_found", "parcels": [{"number": "YT263302126610293"}]}]}
    first = explain(case)["orders"][0]["parcels"][0]["findings"]
    found = next(f for f in first if f["cause"] == "copy_error")
    assert found["likelihood"] == "likely" and any("YunExpress" in e["text"] for e in found["evidence"])
    case["orders"][0]["parcels"][0]["events"] = [{"time": "2026-11-25", "text": "Accepted by carrier"}]
    assert not any(f["cause"] == "copy_error" and f["likelihood"] != "unlikely" for f in explain(case)["orders"][0]["parcels"][0]["findings"])


def test_another_shops_order_is_not_called_aliexpress_own():
    case = {"now": "2026-12-01", "orders": [{"placed": "2026-11-20", "parcels": [{"number": "113-7654321-1234568"}]}]}
    entry = explain(case)["orders"][0]["parcels"][0]
    assert entry["findings"][0]["cause"] == "not_a_tracking_number" and "another shop" in entry["headline"]
    assert "AliExpress order" not in str(entry["findings"][0]["evidence"]) + entry["number_parts"]["family"]
