"""One deadline, the same in the headline, the steps and the dates; none passes unsaid, and none is named that is not the buyer's."""

import pytest

from pyrules import explain
from pyrules.i18n import languages

NOW = "2026-11-30T10:00:00+01:00"
HERE = {"country": "ES", "city": "Valencia", "postcode": "46001"}
ORDER = {"order_id": "8190000000014321", "placed": "2026-11-01", "shipped": "2026-11-03", "status": "Awaiting delivery", "protection": "2027-01-05"}
LINE, POST = "LP00733341234567", "LV709314663CN"
DELIVERED = {"time": "2026-11-24", "text": "Delivered", "place": "Valencia", "country": "ES"}
LEFT = {"time": "2026-11-20", "text": "Departed from departure country/region"}
OUT = {"time": "2026-11-30", "text": "Out for delivery", "place": "Valencia", "country": "ES"}
READY = {"time": "2026-11-29", "text": "Arrived at pick-up point. Package available for collection.", "place": "Valencia", "country": "ES"}
CANCELLED = [{"time": "2026-11-03", "text": "Logistics order has been created"}, {"time": "2026-11-17", "text": "Shipment cancelled"}]


def report(*events, number=POST, locale="en", buyer=HERE, **order):
    order = {**ORDER, **order, "parcels": [{"number": number, "events": list(events)}]}
    return explain({"now": NOW, "locale": locale, "buyer": buyer, "orders": [order]})


def told(*events, **more):
    return report(*events, **more)["orders"][0]["parcels"][0]


def steps(entry, finding=0):
    return [a["text"] for a in entry["findings"][finding]["advice"]]


def message(entry):
    return next(a["action"]["text"] for a in entry["findings"][0]["advice"] if (a["action"] or {}).get("kind") == "message_seller")


# Delivered, not received


def test_a_missed_delivery_has_one_date():
    entry = told(DELIVERED, complaint="delivered_not_received")
    assert entry["headline"].endswith("claim by 7 Dec") and entry["dates"]["act_by"] == "2026-12-07"
    assert any(text.startswith("If it is not found, open “Return/Refund”") and "by 7 Dec" in text for text in steps(entry))
    assert not any("31 Dec" in text or "has not come" in text for text in steps(entry))


def test_a_delivery_missed_for_weeks_is_claimed_today():
    entry = told({**DELIVERED, "time": "2026-11-05"}, complaint="delivered_not_received", protection="2027-01-20")
    assert (entry["headline"], entry["dates"]["act_by"]) == ("Shown as delivered: search, and open a refund request today", "2026-11-30")
    assert any("Open “Return/Refund” on the order page today" in text for text in steps(entry))
    assert not any("15 Jan" in text for text in steps(entry))


def test_without_a_protection_date_the_delivery_counts():
    entry = told(DELIVERED, complaint="delivered_not_received", protection=None)
    assert entry["dates"]["act_by"] == "2026-12-07" and "7 Dec" in entry["headline"] and "7 Dec" in steps(entry)[2]


def test_a_delivery_without_a_day_was_today_at_the_latest():
    order = {**ORDER, "complaint": "delivered_not_received", "parcels": [{"number": "RS603147528CN", "tracker_status": "Delivered"}]}
    entry = explain({"now": NOW, "orders": [order]})["orders"][0]["parcels"][0]
    assert entry["dates"]["act_by"] == "2026-12-13" and "13 Dec" in entry["headline"] and "by 13 Dec" in steps(entry)[2]


def test_after_confirming_fifteen_days_are_left():
    entry = told(DELIVERED, complaint="delivered_not_received", status="Completed", completed={"on": "2026-11-26", "by": "buyer"})
    assert entry["dates"]["act_by"] == "2026-12-06" and "6 Dec" in entry["headline"]
    assert any("by 6 Dec" in text and "until 11 Dec" in text for text in steps(entry))
    assert not any("Do not confirm" in text or "31 Dec" in text or "5 Jan" in text for text in steps(entry))


def test_a_delivery_that_is_missed_is_no_working_tracking():
    entry = told(DELIVERED, complaint="delivered_not_received")
    assert {f["cause"]: f["likelihood"] for f in entry["findings"]}.get("moving_normally", "unlikely") == "unlikely"


def test_who_misses_it_is_not_told_that_all_is_fine():
    entry = told({"time": "2026-11-24", "text": "Delivered to depot", "place": "Belfast", "country": "GB"}, complaint="delivered_not_received",
                 buyer={"country": "IE", "city": "Dublin"})
    assert entry["level"] not in ("fine", "wait")


# A shipment that was cancelled is not an order that was cancelled


def test_a_cancelled_shipment_ends_no_protection():
    entry = told(*CANCELLED, number=LINE, protection="2026-12-02")
    assert (entry["level"], entry["dates"]["act_by"]) == ("act", "2026-11-30")
    assert entry["headline"] == "Protection ends on 2 Dec: open a refund request today"
    assert "Open “Return/Refund” on the order page today" in steps(entry)[0]


def test_a_cancelled_shipment_asks_for_a_new_number():
    entry = told(*CANCELLED, number=LINE)
    assert (entry["level"], entry["headline"]) == ("act", "The shipment was cancelled: ask for a new number by 3 Dec")
    assert entry["dates"]["act_by"] == "2026-12-03"
    assert any("31 Dec" in text for text in steps(entry))
    assert "right number, or refund me" in message(entry) and "logistics company" not in message(entry)


def test_a_cancelled_order_is_over():
    entry = told(*CANCELLED, number=LINE, status="Order closed", protection="2026-12-02")
    assert (entry["level"], entry["dates"]["act_by"]) == ("check", None)
    assert entry["headline"] == "Cancelled: the number is dead, look for the refund"


def test_a_completed_order_needs_no_new_number():
    entry = told(*CANCELLED, number=LINE, status="Completed")
    assert entry["headline"] == "Cancelled: the number is dead, look for the refund"
    assert not any((a["action"] or {}).get("kind") == "message_seller" for a in entry["findings"][0]["advice"])


# A request is open


@pytest.mark.parametrize("protection", ["2026-12-02", "2027-01-05"])
@pytest.mark.parametrize("events", [(), (LEFT,), (DELIVERED,), tuple(CANCELLED)])
def test_an_open_request_is_answered_not_opened(events, protection):
    for complaint in (None, "not_found", "delivered_not_received"):
        entry = told(*events, number=LINE, protection=protection, complaint=complaint, dispute={"state": "open", "by": "2026-12-04"})
        assert (entry["level"], entry["headline"]) == ("act", "Your request is open: answer by 4 Dec")
        assert entry["dates"]["act_by"] == "2026-12-04"  # nothing is to be done on the day protection ends
        assert "answer by 4 Dec. Do not close it" in steps(entry)[0]
        assert not any("open “Return/Refund”" in text.lower() or "has not come by" in text for text in steps(entry))


def test_a_day_to_answer_that_is_over_is_not_given_as_today():
    entry = told(LEFT, number=LINE, protection="2026-12-20", dispute={"state": "open", "by": "2026-11-26"})
    assert (entry["level"], entry["headline"]) == ("act", "The day to answer your request was 26 Nov: look at it today")
    assert entry["dates"]["act_by"] == "2026-11-30" and "was 26 Nov" in steps(entry)[0]


@pytest.mark.parametrize("more", [{"dispute": {"state": "open"}}, {"status": "In dispute"}])
def test_an_open_request_without_a_day(more):
    near, far = told(number=LINE, protection="2026-12-02", **more), told(number=LINE, **more)
    assert (near["level"], near["headline"]) == ("act", "Your request is open: look today until when you must answer")
    assert (far["level"], far["headline"]) == ("check", "Your request is open: look until when you must answer")
    assert far["dates"]["act_by"] is None
    assert all(steps(entry)[0].startswith("Your request is open already") for entry in (near, far))


def test_with_an_open_request_no_seller_is_told_that_one_may_come():
    entry = told({**LEFT, "time": "2026-10-10"}, placed="2026-09-20", shipped="2026-09-22", dispute={"state": "open", "by": "2026-12-20"})
    assert "must ask for a refund" not in message(entry)


def test_with_an_open_request_no_second_one_is_named():
    entry = told(number=LINE, dispute={"state": "open"}, seller_says=["please extend the processing time, out of stock"])
    assert not any("open “Return/Refund”" in text for text in steps(entry))


def test_a_parcel_that_waits_is_fetched_whatever_is_asked_for():
    entry = told(READY, dispute={"state": "open", "by": "2026-12-20"})
    assert entry["headline"].startswith("Collect it by") and steps(entry)[0].startswith("Collect it here: Valencia")
    assert steps(entry)[1].startswith("Your request is open already")


# Near the end of protection


@pytest.mark.parametrize(("order", "events"), [({}, (LEFT,)), ({"placed": "2026-11-24", "shipped": "2026-11-27"}, ())])
def test_nobody_waits_past_the_deadline(order, events):
    entry = told(*events, protection="2026-12-09", **order)
    assert (entry["level"], entry["headline"]) == ("wait", "Wait until 4 Dec, then open a refund request: protection ends on 9 Dec")
    assert entry["dates"]["quiet_is_normal_until"] == "2026-12-04" == entry["dates"]["act_by"]


@pytest.mark.parametrize(("protection", "headline"), [("2026-11-30", "Protection ends today: open a refund request today"),
                                                      ("2026-12-01", "Protection ends on 1 Dec: open a refund request today")])
@pytest.mark.parametrize("event", [OUT, LEFT])
def test_on_the_last_days_the_request_comes_first(event, protection, headline):
    entry = told(event, protection=protection)
    assert (entry["level"], entry["headline"], entry["dates"]["act_by"]) == ("act", headline, "2026-11-30")
    assert steps(entry)[0].startswith("Open “Return/Refund” on the order page today")
    assert not any("Look again" in text or "has not come by" in text for text in steps(entry))


def test_on_the_last_day_nobody_asks_to_extend():
    entry = told({**LEFT, "time": "2026-10-10"}, placed="2026-09-20", shipped="2026-09-22", protection="2026-11-30")
    assert "I must ask for a refund today" in message(entry) and "extend" not in message(entry)


@pytest.mark.parametrize("locale", languages())
def test_today_is_said_in_every_language(locale):
    today = {"en": "today", "es": "hoy", "fr": "aujourd", "pt": "hoje", "ar": "اليوم"}[locale]
    assert today in told(OUT, protection="2026-11-30", locale=locale)["headline"]


@pytest.mark.parametrize("protection", ["2026-11-30", "2026-12-01", "2026-12-04"])
def test_what_lies_ready_is_collected_today(protection):
    entry = told(READY, protection=protection)
    assert (entry["headline"], entry["dates"]["act_by"]) == ("Collect it today: it waits at a pick-up point", "2026-11-30")
    assert steps(entry)[0].startswith("Collect it here: Valencia") and steps(entry)[1].startswith("If you cannot get it today")
    assert not any("not received" in text for text in steps(entry))


def test_protection_that_is_over_is_not_in_time():
    entry = told({**LEFT, "time": "2026-08-10"}, placed="2026-08-01", shipped="2026-08-03", protection="2026-11-10")
    assert entry["headline"] == "Protection ended on 10 Nov: ask AliExpress today"
    assert steps(entry)[0].startswith("Protection ended on 10 Nov.")


@pytest.mark.parametrize("text", ["Returned to sender", "Delivery attempt unsuccessful"])
def test_the_request_comes_before_other_trouble(text):
    entry = told({"time": "2026-11-28", "text": text, "country": "ES"}, protection="2026-12-01")
    assert entry["headline"] == "Protection ends on 1 Dec: open a refund request today"
    assert steps(entry)[0].startswith("Open “Return/Refund” on the order page today")


# Orders that are over


@pytest.mark.parametrize("notice", ["Order closed because payment was not completed in time", "Payment timed out, the order was closed",
                                    "El pedido se cerró porque no se completó el pago a tiempo", "Commande annulée : paiement non effectué",
                                    "Pedido encerrado por falta de pagamento", "订单关闭：付款超时"])
def test_what_was_not_paid_is_not_refunded(notice):
    entry = told(number=None, placed="2026-11-01", shipped=None, protection=None, status="Order closed", notices=[notice])
    assert entry["headline"] == "Never paid, so there is nothing to track"
    assert "refund" not in " ".join(steps(entry))


def test_whether_it_was_paid_is_not_known():
    entry = told(number=None, shipped=None, protection=None, status="Order closed")
    assert entry["headline"] == "Cancelled: if you had paid, look for the refund" and steps(entry)[0].startswith("If you had paid")


def test_a_completed_order_has_no_protection_to_look_for():
    entry = told(LEFT, status="Completed", completed={"on": "2026-11-26", "by": "buyer"}, protection=None)
    every = [text for i in range(len(entry["findings"])) for text in steps(entry, i)]
    assert not any("Find out until when" in text or "Never confirm receipt" in text for text in every)


def test_a_seller_has_some_days_to_ship():
    early, late = (told(number=None, placed=day, shipped=None, status="Awaiting shipment") for day in ("2026-11-27", "2026-11-15"))
    assert early["level"] == "wait" and "Look again on 7 Dec" in steps(early)[1]
    assert not any((a["action"] or {}).get("kind") == "message_seller" for a in early["findings"][0]["advice"])
    assert late["level"] == "check" and "refund me" in message(late)


def seen(events=(), **order):
    order = {"placed": "2026-11-20", "shipped": "2026-11-22", **order, "parcels": [{"number": "RB123456785CN", "events": list(events)}]}
    return explain({"now": "2026-12-01", "orders": [order]})["orders"][0]["parcels"][0]


def test_nobody_who_must_answer_a_request_is_told_that_nothing_is_to_be_done() -> None:
    for by in (None, "2026-12-03", "2026-12-20"):
        entry = seen(status="In dispute", dispute={"state": "open", "by": by}, protection="2026-12-04")
        assert entry["level"] in ("act", "check")
        assert not any("nothing you need to do" in step["text"] for step in entry["findings"][0]["advice"]), by


def test_a_request_to_look_at_today_has_today_as_its_day() -> None:
    entry = seen(dispute={"state": "open"}, protection="2026-12-04")
    assert entry["level"] == "act" and "today" in entry["headline"]
    assert entry["dates"]["act_by"] == "2026-12-01" == entry["findings"][0]["advice"][0]["by"]


def test_what_is_damaged_is_asked_for_once_and_by_the_day_that_is_said() -> None:
    damaged = [{"time": "2026-11-30", "text": "Damaged"}]
    near = seen(events=damaged, protection="2026-12-07")
    assert [step["text"].count("Return/Refund") for step in near["findings"][0]["advice"]].count(1) == 1
    far = seen(events=damaged, protection="2027-01-15")
    assert far["dates"]["act_by"] == "2026-12-04"
    assert any("by 4 Dec" in step["text"] for step in far["findings"][0]["advice"])


def test_a_refunded_order_is_not_called_completed() -> None:
    for status in ("Refunded", "Canceled"):
        entry = seen(status=status, completed={"on": "2026-11-19", "by": "buyer"}, protection="2026-12-03", complaint="no_updates")
        assert entry["findings"][0]["cause"] == "order_cancelled" and "completed" not in entry["headline"]


def test_what_is_to_be_done_has_a_day_even_where_the_order_is_completed() -> None:
    entry = seen(events=[{"time": "2026-11-02", "text": "Delivered"}], status="Completed")
    assert entry["level"] == "act" and entry["dates"]["act_by"] == "2026-12-01"
