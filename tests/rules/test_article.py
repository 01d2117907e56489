"""Each situation of the source article gets its answer: what docs/article.md promises."""

import json

import pyrules

NOW = "2026-09-24T12:00:00+00:00"


def first(now=NOW, order=None, **parcel):
    case = {"now": now, "buyer": {"country": "ES", "city": "Valencia"}, "orders_complete": True,
            "orders": [{"order_id": "8190000000000001", "placed": "2026-09-01", "shipped": "2026-09-03", "protection": "2026-11-15", **(order or {}),
                        "parcels": [parcel]}]}
    answer = pyrules.explain(case)["orders"][0]["parcels"][0]
    return answer["findings"][0], answer


def said(finding) -> str:
    return json.dumps(finding, ensure_ascii=False)


def test_ordinary_shipping_is_tracked_only_inside_china():
    found, answer = first(number="UM407182635CN", events=[{"time": "2026-09-08", "text": "Departed from departure country/region"}])
    assert found["cause"] == "untracked_service" and answer["level"] == "wait"
    assert "not recorded" in found["why"]


def test_the_folk_rule_of_r_and_cn_is_named_and_answered():
    _, answer = first(number="RB123456785CN", events=[{"time": "2026-09-08", "text": "Departed from departure country/region"}])
    ordinary = next(f for f in answer["findings"] if f["cause"] == "untracked_service")
    assert ordinary["likelihood"] == "unlikely"
    assert "R…CN" in said(ordinary) and "registered post" in said(ordinary)


def test_numbers_that_change_in_the_buyers_country():
    found, _ = first(number="LP00123456789012", events=[{"time": "2026-09-20", "text": "Handed over to local carrier", "country": "ES"}])
    assert found["cause"] == "number_changes" and "new number" in found["why"]


def test_a_space_was_copied():
    found, _ = first(number=" RB 123 456 785 CN. ", tried=[{"site": "17track.net", "result": "invalid"}])
    assert found["cause"] == "copy_error"
    assert found["advice"][0]["action"] == {"kind": "copy_number", "value": "RB123456785CN"}


def test_some_days_of_delay_and_chinese_holidays():
    found, _ = first(now="2026-09-10T12:00:00+00:00", number="RB123456785CN", events=[])
    assert found["cause"] == "carrier_delay"
    new_year, answer = first(now="2026-03-02T12:00:00+00:00", order={"placed": "2026-02-03", "shipped": "2026-02-04", "protection": "2026-04-30"},
                             number="RB123456785CN", events=[])
    assert new_year["cause"] == "carrier_delay" and answer["level"] == "wait" and "New Year" in said(new_year)


def test_a_provisional_number():
    found, _ = first(order={"seller_says": ["sorry, no stock now, please extend the processing time"]}, number="RB123456785CN", events=[])
    assert found["cause"] == "provisional_number"
    asked = next(a["action"] for a in found["advice"] if a["action"] and a["action"]["kind"] == "message_seller")
    assert "in stock" in asked["text"] and "On which date" in asked["text"]


def test_not_shipped_yet():
    found, answer = first(order={"status": "Awaiting shipment", "shipped": None}, number=None)
    assert found["cause"] == "not_shipped" and answer["stage"] == "none"
    assert "cancels the order and refunds you" in found["why"]


def test_delivered_in_another_town():
    events = [{"time": "2026-09-20", "text": "Delivered", "place": "Sevilla, Spain", "country": "ES"},
              {"time": "2026-09-08", "text": "Accepted by carrier", "country": "CN"}]
    found, answer = first(order={"complaint": "wrong_place"}, number="RB123456785CN", events=events)
    assert found["cause"] == "another_buyers_number" and answer["level"] == "act"
    assert found["advice"][0]["action"] == {"kind": "save_evidence"}
    assert "Sevilla" in answer["kit"]["statement"] and any("place" in item for item in answer["kit"]["prove"])
    assert "No other order of mine" in answer["kit"]["statement"]


def test_the_figure_nobody_measured_is_nowhere():
    for locale in ("en", "es"):
        report = pyrules.explain({"now": NOW, "locale": locale, "orders": [{"parcels": [{"number": "RB123456785CN"}]}]})
        assert "99" not in json.dumps(report["orders"][0]["parcels"][0]["findings"])
