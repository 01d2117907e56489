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
    assert "Marked as shipped on 16 Nov. After 14 days" in text_of(told({"number": POST}, shipped="2026-11-16", status="Awaiting delivery"))


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
