"""A tracking site that the buyer speaks of: which one is asked, and none is named that was not told."""

import json

import pytest

from pyrules import explain

LINE = "LP00123456789012"


def told(country=None, number=LINE, tried=None, **order):
    parcel = {"number": number, "tried": tried or []}
    orders = [{"order_id": "8190000000014321", "placed": "2026-11-14", "status": "Awaiting delivery", "parcels": [parcel], **order}]
    return explain({"now": "2026-11-23T12:00:00Z", "buyer": {"country": country}, "orders": orders})["orders"][0]["parcels"][0]


def question(entry):
    return next((one for one in entry["questions"] if one["key"] == "site"), None)


@pytest.mark.parametrize("country, home", [("ES", "Correos"), ("US", "USPS"), ("BR", "Correios"), (None, "Royal Mail")])
def test_the_sites_to_choose_from(country, home):
    names = question(told(country, complaint="not_found"))["choices"]
    assert names[0] == "Cainiao" and {"17TRACK", home} <= set(names)
    assert len(names) == len(set(names)) <= 16


@pytest.mark.parametrize("result", ["unknown", "down"])
def test_a_site_that_was_named_can_be_changed(result):
    assert question(told(tried=[{"site": "17TRACK", "result": result}]))


def test_nobody_is_asked_who_speaks_of_no_site():
    assert question(told()) is None
    assert question(told(complaint="fee_asked")) is None
    assert question(told(number=None, complaint="not_found")) is None


@pytest.mark.parametrize("result", ["down", "needs_postcode"])
def test_a_site_without_a_name(result):
    entry = told(tried=[{"site": "", "result": result}])
    assert "?" not in json.dumps([one["evidence"] for one in entry["findings"]])


def test_the_site_of_another_company_is_noticed():
    assert told(complaint="not_found", tried=[{"site": "Royal Mail", "result": "unknown"}])["findings"][0]["cause"] == "wrong_tracker"
