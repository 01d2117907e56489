"""Nothing is said that the page does not say: the order's day is not the day of shipment, and unseen is not unscanned."""

import json
import re

import pytest

from pyrules import explain
from pyrules.i18n import languages

NOW = "2026-11-30T10:00:00+01:00"
LINE, POST = "LP00820417730066", "RB439648622CN"


def told(parcel=None, locale="en", **order):
    """The report's entry of one parcel; no parcels key where *parcel* is None."""
    order = {"order_id": "8190000000014321", "placed": "2026-11-14", **order}
    if parcel is not None:
        order["parcels"] = [parcel]
    return explain({"now": NOW, "locale": locale, "orders": [order]})["orders"][0]["parcels"][0]


def text_of(entry):
    return json.dumps(entry, ensure_ascii=False)


def first(entry):
    return entry["findings"][0]["cause"] if entry["findings"] else None


@pytest.mark.parametrize("placed", ["2026-11-14", "2026-11-25"])
@pytest.mark.parametrize("parcel", [None, {"number": None}, {"number": LINE}, {"number": POST}, {"number": LINE, "looked": False},
                                    {"number": POST, "tried": [{"site": "17track.net", "result": "unknown"}]}])
def test_the_day_of_the_order_is_not_that_of_shipment(parcel, placed):
    entry = told(parcel, placed=placed, status="Awaiting delivery")
    assert not re.search(r"shipped on|Shipped \d+ day", text_of(entry), re.IGNORECASE)
    assert "You ordered on" in text_of(entry)
    assert entry["dates"]["quiet_is_normal_until"] == ("2026-11-25" if placed == "2026-11-14" else "2026-12-06")


@pytest.mark.parametrize("tried", [[], [{"site": "17track.net", "result": "unknown"}]])
def test_history_long_gone_of_an_order_without_a_day_of_shipment(tried):
    entry = told({"number": POST, "tried": tried}, placed="2026-03-01", complaint="not_found", status="Awaiting delivery")
    assert "Shipped" not in " ".join(e["text"] for f in entry["findings"] for e in f["evidence"])


def test_the_day_of_shipment_is_still_told():
    seen = told({"number": POST, "events": []}, shipped="2026-11-16", status="Awaiting delivery")
    assert "Marked as shipped on 16 Nov. After 14 days" in text_of(seen)


@pytest.mark.parametrize("parcel", [{}, {"tried": [{"site": "17track.net", "result": "down"}], "events": []},
                                    {"tried": [{"site": "17track.net", "result": "needs_postcode"}], "events": []}])
def test_an_unseen_history_is_not_an_empty_one(parcel):
    entry = told({"number": POST, **parcel}, shipped="2026-11-03", status="Awaiting delivery")
    assert not re.search(r"no carrier (has scanned|shows)|does not have the parcel|days without a scan", text_of({**entry, "findings": [
        {**x, "advice": [{**a, "action": None} for a in x["advice"]]} for x in entry["findings"]]}))
    advice = entry["findings"][0]["advice"]
    assert (advice[0]["action"] or {}).get("kind") != "message_seller"
    if parcel:
        assert entry["level"] == "check" and all((a["action"] or {}).get("kind") != "message_seller" for a in advice)


def test_the_site_that_is_down_is_not_the_one_to_ask():
    entry = told({"number": POST, "events": [], "tried": [{"site": "17track.net", "result": "down"}]}, shipped="2026-11-03")
    assert entry["findings"][0]["cause"] == "tracker_outage"
    assert all("17track" not in (a["action"] or {}).get("url", "") for a in entry["findings"][0]["advice"])


def test_a_local_warehouse_is_not_late_because_nobody_looked():
    entry = told(None, status="Awaiting delivery", ships_from="Spain")
    assert (first(entry), entry["headline"]) == ("local_warehouse", "Open the tracking: is there any scan?")
    assert "Write to the seller" not in text_of(entry)


@pytest.mark.parametrize("more", [{}, {"status": "Awaiting delivery"}, {"status": "Shipped", "shipped": "2026-11-16"}])
@pytest.mark.parametrize("parcel", [None, {}, {"number": None}, {"number": POST, "looked": False}])
def test_without_a_history_nothing_is_said_about_scans(parcel, more):
    entry = told(parcel, protection="2027-01-10", **more)
    assert entry["level"] in ("unknown", "check")
    assert not re.search(r"no carrier has scanned|days without a scan|No scan|Write to the seller", text_of(entry))
    assert "cannot be seen here" in text_of(entry)
    assert any("Open the tracking of this order" in a["text"] for a in entry["findings"][0]["advice"])
    assert entry["dates"]["act_by"] == "2027-01-05" and entry["dates"]["protection_ends"] == "2027-01-10"


def test_without_a_number_protection_still_wins():
    entry = told(None, status="Awaiting delivery", protection="2026-12-03")
    assert (entry["level"], entry["dates"]["act_by"]) == ("act", "2026-11-30")
    assert "no carrier has scanned" not in text_of(entry)


def test_a_complaint_is_knowledge():
    assert "no carrier has scanned it" in text_of(told({"number": None}, complaint="not_found", status="Awaiting delivery"))


@pytest.mark.parametrize("locale", languages())
def test_without_a_number_no_button_is_named(locale):
    """The tracking page has no "Track status", and other languages' pages none of that name."""
    entry = told(None, locale, status="Awaiting delivery")
    assert "Track status" not in entry["headline"]
    assert len(entry["headline"]) < 62, "one line of the list"


MOVING = ["In transit", "On the way", "En tránsito", "Em trânsito", "Unterwegs", "In transito", "Onderweg", "W drodze", "В пути", "В дорозі", "Yolda",
          "في الطريق", "בדרך", "輸送中", "배송 중", "运输中", "Đang vận chuyển", "Dalam perjalanan", "Na cestě", "Your package is on its way"]
AT_THE_DOOR = ["Out for delivery", "En reparto", "Saiu para entrega", "In Zustellung", "In consegna", "Передано курьеру", "派送中", "배달 중"]
TO_FETCH = ["Ready for pickup", "Awaiting pickup", "Ready for collection", "Готов к выдаче", "Готов к получению", "Listo para recoger", "Abholbereit",
            "Pronto per il ritiro", "Disponible au retrait", "Pronto para retirada", "Do odbioru", "جاهز للاستلام", "受取可能",
            "Your parcel is ready for pickup", "Delivered to the pickup point"]
PARCELS = [None, {"number": None}, {"number": LINE}, {"number": POST}, {"number": POST, "looked": False}]


@pytest.mark.parametrize("parcel", PARCELS)
@pytest.mark.parametrize("status", MOVING)
def test_a_status_that_says_it_moves(status, parcel):
    entry = told(parcel, status=status)
    assert entry["stage"] == "transit"
    assert not {"not_shipped", "carrier_delay", "provisional_number"} & {f["cause"] for f in entry["findings"] if f["likelihood"] != "unlikely"}
    assert entry["level"] in ("fine", "wait")
    said = next(e for f in entry["findings"] if f["cause"] == "moving_normally" for e in f["evidence"] if e["for"])
    assert said["from"] == "status" and status in said["text"]
    assert entry["dates"]["quiet_is_normal_until"] == "2026-12-05"
    assert "is being scanned" not in text_of(entry)


@pytest.mark.parametrize("parcel", PARCELS)
@pytest.mark.parametrize("status", AT_THE_DOOR)
def test_a_status_that_says_it_is_out(status, parcel):
    entry = told(parcel, status=status)
    assert (entry["stage"], first(entry), entry["level"]) == ("out_for_delivery", "moving_normally", "fine")


@pytest.mark.parametrize("parcel", PARCELS)
@pytest.mark.parametrize("status", TO_FETCH)
def test_a_status_that_says_it_can_be_fetched(status, parcel):
    entry = told(parcel, status=status)
    assert (entry["stage"], first(entry), entry["level"]) == ("pickup", "awaiting_pickup", "act")
    assert entry["dates"]["act_by"] == "2026-12-05"


@pytest.mark.parametrize("status", ["Awaiting delivery", "Shipped", "Отправлено", "To receive", "Awaiting pickup by carrier", "Not ready for pickup",
                                    "Preparing your order", "Collection point bag, ready for school pickup"])
def test_a_status_that_says_only_what_the_seller_did(status):
    assert told({"number": POST}, status=status)["stage"] == "none"


def test_the_history_knows_better_than_the_status():
    event = {"time": "2026-11-28", "text": "Accepted by carrier"}
    assert told({"number": POST, "events": [event]}, status="Ready for pickup")["stage"] == "accepted"


def test_a_word_without_a_day_grows_old():
    entry = told({"number": POST}, placed="2026-09-01", status="In transit")
    assert entry["level"] == "check"
    assert told({"number": POST, "looked": False}, placed="2026-09-01", status="In transit")["level"] == "check"


def test_a_tracker_that_knows_nothing_speaks_against_the_status():
    assert told({"number": POST}, status="In transit", complaint="not_found")["level"] == "check"


@pytest.mark.parametrize("status", [*MOVING, *AT_THE_DOOR, *TO_FETCH])
def test_without_a_date_the_status_still_counts(status):
    assert told(None, status=status, placed=None)["stage"] in ("transit", "out_for_delivery", "pickup")


@pytest.mark.parametrize("status", ["Completed", "Finished", "Delivered", "Выполнен", "Entregado", "交易成功", "Your package was delivered"])
@pytest.mark.parametrize("parcel", [*PARCELS, {"number": LINE, "looked": False}, {"number": "UG478398351MV"}, {"number": "YT2612345678901234"}])
def test_completed_and_nobody_complains(parcel, status):
    entry = told(parcel, status=status)
    delivered = entry["stage"] == "delivered"
    assert (entry["level"], entry["headline"]) == ("fine", "Delivered" if delivered else "Completed")
    assert [f["cause"] for f in entry["findings"]] == (["moving_normally"] if delivered else [])


@pytest.mark.parametrize("number", [LINE, POST])
def test_completed_over_a_history_without_the_delivery(number):
    entry = told({"number": number, "events": [{"time": "2026-11-16", "text": "Accepted by carrier"}]}, status="Completed")
    assert (first(entry), entry["level"]) == ("confirmed_by_time", "act")


@pytest.mark.parametrize(("complaint", "cause"), [("closed", "confirmed_by_time"), ("not_found", "confirmed_by_time"), ("no_updates", "confirmed_by_time"),
                                                  ("delivered_not_received", "delivered_not_received")])
@pytest.mark.parametrize("parcel", PARCELS)
def test_delivered_by_the_order_alone_and_the_buyer_complains(parcel, complaint, cause):
    entry = told(parcel, status="Delivered", complaint=complaint)
    assert first(entry) == cause
    assert entry["level"] == "act"


@pytest.mark.parametrize("parcel", PARCELS)
def test_completed_by_time_is_not_over(parcel):
    entry = told(parcel, status="Completed", completed={"on": "2026-11-28", "by": "time"})
    assert (first(entry), entry["level"]) == ("confirmed_by_time", "act")


def test_a_tracker_that_was_asked_about_a_completed_order_is_explained():
    entry = told({"number": POST, "tried": [{"site": "17track.net", "result": "unknown"}]}, placed="2026-03-01", status="Completed")
    assert "history_expired" in [f["cause"] for f in entry["findings"]]


CANCELLED = ["Order cancelled", "Cancelled", "Order closed", "Canceled", "Bestellung storniert", "Bestellung geschlossen", "Pedido cancelado",
             "Pedido cerrado", "Pedido encerrado", "Commande annulée", "Commande fermée", "Annulée", "Ordine annullato", "Ordine chiuso",
             "Bestelling geannuleerd", "Bestelling gesloten", "Zamówienie anulowane", "Zamówienie zamknięte", "Заказ отменен", "Заказ закрыт",
             "Замовлення скасовано", "Sipariş iptal edildi", "تم إلغاء الطلب", "ההזמנה בוטלה", "キャンセル済み", "주문 취소", "订单已取消", "交易关闭",
             "ยกเลิกแล้ว", "Đơn hàng đã hủy", "Pesanan dibatalkan", "Zrušeno", "This order was closed because the payment timed out"]


@pytest.mark.parametrize("text", CANCELLED)
@pytest.mark.parametrize("parcel", PARCELS)
def test_cancelled_by_the_status(parcel, text):
    entry = told(parcel, status=text)
    level = "fine" if "payment" in text else "check"  # nothing was paid, nothing is owed
    assert (entry["stage"], first(entry), entry["level"]) == ("cancelled", "order_cancelled", level)


@pytest.mark.parametrize("text", CANCELLED)
@pytest.mark.parametrize("number", [None, LINE, POST])
@pytest.mark.parametrize("status", [None, "Awaiting delivery"])
def test_cancelled_by_the_tracker_or_by_a_line_without_a_day(status, number, text):
    for parcel in ({"number": number, "tracker_status": text}, {"number": number, "events": [{"text": text}]}):
        entry = told(parcel, status=status)
        assert (entry["stage"], first(entry)) == ("cancelled", "order_cancelled"), parcel
        assert entry["level"] == "check"


def test_a_tracker_that_says_cancelled_ends_no_protection():
    entry = told({"number": POST, "tracker_status": "Cancelled"}, status="Awaiting delivery", protection="2026-12-03")
    assert (entry["level"], entry["dates"]["act_by"]) == ("act", "2026-11-30")


@pytest.mark.parametrize("text", ["Closed", "Geschlossen", "Office closed", "Zustellung nicht möglich, Geschäft geschlossen"])
def test_a_closed_door_is_no_closed_order(text):
    assert told({"number": POST, "events": [{"time": "2026-11-28", "text": text}]})["stage"] != "cancelled"
    assert told({"number": POST, "tracker_status": text})["stage"] != "cancelled"


def test_a_line_that_says_nothing_and_has_no_day_is_no_movement():
    entry = told({"number": POST, "events": [{"time": "", "text": "zzz zzz"}]}, status="Awaiting delivery")
    assert (entry["level"], entry["stage"]) == ("unknown", "unknown")
    assert "on its way" not in text_of(entry)


@pytest.mark.parametrize(("now", "said"), [("2026-03-31", False), ("2026-04-01", True)])
def test_a_feed_is_closed_from_its_day_on(now, said):
    parcel = {"number": "9400100000273849560718", "tried": [{"site": "17track.net", "result": "unknown"}]}
    order = {"placed": "2026-03-01", "shipped": "2026-03-03", "status": "Awaiting delivery", "parcels": [parcel]}
    entry = explain({"now": f"{now}T10:00:00+00:00", "buyer": {"country": "US"}, "orders": [order]})["orders"][0]["parcels"][0]
    texts = [piece["text"] for found in entry["findings"] for piece in found["evidence"]]
    assert ("Since 1 Apr many other sites no longer get data from USPS." in texts) == said
