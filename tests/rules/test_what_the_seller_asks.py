"""What no buyer should do, and a seller asks for, is said first; whatever the reason for the silence is."""

import pytest

from pyrules import explain
from pyrules.vocabulary import seller_words


def told(*said, **order):
    parcels = [{"number": "LV709314663CN", "events": []}]
    order = {"placed": "2026-11-01", "shipped": "2026-11-03", "protection": "2027-01-05", "parcels": parcels, "seller_says": list(said), **order}
    return explain({"now": "2026-11-30T10:00:00+01:00", "orders": [order]})["orders"][0]["parcels"][0]


@pytest.mark.parametrize(("said", "word"), [
    ("Please cancel the dispute, I will refund you by PayPal outside AliExpress", "outside AliExpress"),
    ("please confirm receipt first, then we send again", "never confirm receipt"),
    ("We can refund you by PayPal", "outside AliExpress"),
    ("Por favor, cierre la disputa y le enviamos otro", "never close a refund request"),
])
@pytest.mark.parametrize("order", [{}, {"shipped": "2026-11-25"}, {"protection": "2026-12-02"}])
def test_a_dangerous_request_is_answered_first(said, word, order):
    entry = told(said, **order)
    advice = entry["findings"][0]["advice"]
    assert word in advice[0]["text"] and len(advice) <= 3
    assert "2026-12-0" in str(advice[-1]) or "Protection" in str(advice)


def test_the_warning_does_not_push_the_deadline_out():
    events = [{"time": "2026-10-05", "text": "Departed from departure country/region"}]
    entry = told("please confirm receipt first", placed="2026-09-20", shipped="2026-09-22", parcels=[{"number": "LV709314663CN", "events": events}])
    advice = entry["findings"][0]["advice"]
    assert len(advice) == 3 and "Protection ends on 5 Jan" in advice[2]["text"]


@pytest.mark.parametrize("text", ["Shipment cancelled", "Returned to sender"])
def test_the_warning_leaves_the_step_that_the_headline_names(text):
    for protection in (None, "2027-01-05"):
        parcels = [{"number": "LV709314663CN", "events": [{"time": "2026-11-20", "text": text}]}]
        entry = told("please cancel the dispute", protection=protection, parcels=parcels)
        assert "3 Dec" in entry["headline"] and entry["dates"]["act_by"] == "2026-12-03"
        assert any(step["by"] == "2026-12-03" for step in entry["findings"][0]["advice"])


@pytest.mark.parametrize("said", ["please give us 5 stars, dear friend", "your parcel is on the way"])
def test_a_harmless_message_is_not_warned_of(said):
    assert told(said)["findings"][0]["advice"] == told()["findings"][0]["advice"]


@pytest.mark.parametrize("said", [
    "confirme primero que ha recibido el pedido", "cancele la disputa", "encerre a disputa", "annulez le litige", "erst den Erhalt bestätigen",
    "закройте спор", "chiuda la controversia", "potwierdź odbiór", "підтвердіть отримання", "أغلق النزاع", "关闭纠纷",
])
def test_the_request_is_read_in_many_languages(said):
    assert "confirm_first" in seller_words(said)


def test_a_wrong_number_is_not_a_provisional_one():
    entry = told("sorry dear wrong tracking number, will update")
    assert "provisional" not in str(entry["findings"][0]["evidence"])
    assert "number is wrong" in entry["headline"] and "Dec" in entry["headline"]
    assert "this number is wrong" in entry["findings"][0]["advice"][0]["action"]["text"]
