"""What the ready messages claim: only what the facts show."""

import pytest

from pyrules import explain

ORDER = {"placed": "2026-11-01", "shipped": "2026-11-03", "status": "Awaiting delivery", "protection": "2027-01-05"}
SCANS = [{"time": "2026-11-25", "text": "Accepted by carrier"}]


def told(parcel, **order):
    buyer = {"country": "ES", "city": "Valencia", "postcode": "46001"}
    case = {"now": "2026-11-30T10:00:00+01:00", "buyer": buyer, "orders": [{**ORDER, **order, "parcels": [parcel]}]}
    return explain(case)["orders"][0]["parcels"][0]


def message(entry, template):
    actions = [step["action"] for found in entry["findings"] for step in found["advice"]]
    return next(action["text"] for action in actions if action and action.get("template") == template)


@pytest.mark.parametrize(
    ("parcel", "said", "unsaid"),
    [
        ({"number": "RR12310000OCN"}, "RR123100000CN", "complete"),
        ({"number": "BZ012731246CN"}, "Please check the number", "must be wrong"),
        ({"number": "BZ012731246CN", "events": SCANS}, "Please check the number", "must be wrong"),
        ({"number": "RB123456781CN", "events": SCANS}, "Please check the number", "must be wrong"),
        ({"number": "RB123456781CN"}, "must be wrong", "complete"),
        ({"number": "RB12345678CN"}, "complete", "must be wrong"),
        ({"number": "RB1234567855CN"}, "Please check the number", "complete"),
        ({"number": "1B 0490 A1C 0000 5F3F 1B2D", "tried": [{"site": "17track.net", "result": "unknown"}]}, "Please check the number", "complete"),
    ],
)
def test_which_number(parcel, said, unsaid):
    text = message(told(parcel), "which_number")
    assert said in text
    assert unsaid not in text


@pytest.mark.parametrize("number", ["buyer@example.com", "N/A", "", "+34 612 345 678"])
def test_no_scan_is_claimed_of_a_number_that_is_not_there(number):
    text = message(told({"number": number}, complaint="not_found"), "no_scan")
    assert "no tracking number" in text
    assert "scan" not in text


def test_a_number_of_a_vague_shape_is_not_called_good():
    entry = told({"number": "0B 0490 A1C 0000 5F3F 1B2D", "tried": [{"site": "17track.net", "result": "unknown"}]})
    why = next(found["why"] for found in entry["findings"] if found["cause"] == "copy_error")
    assert "is good" not in why
    assert "0B0490A1C00005F3F1B2D" in why


def test_an_older_record_is_named():
    entry = told({"number": "LV709314663CN", "events": [{"time": "2026-10-11", "text": "Delivered", "place": "Valencia"}]}, placed="2026-10-20")
    assert "“Delivered” on 11 Oct, before I ordered on 20 Oct" in message(entry, "not_my_record")


@pytest.mark.parametrize("complaint", [None, "delivered_not_received"])
def test_delivery_scans_of_ordinary_chinese_letters_are_doubted(complaint):
    entry = told({"number": "AS709314663CN", "events": [{"time": "2026-11-25", "text": "Delivered", "place": "Valencia"}]}, complaint=complaint)
    evidence = [piece["text"] for found in entry["findings"] for piece in found["evidence"]]
    assert any("normally not scanned abroad" in text for text in evidence)
    assert not any("scans after hand-over" in text for text in evidence)
    assert any("2026-12" in (step["by"] or "") for step in entry["findings"][0]["advice"])


def test_one_carrier_is_named_and_not_as_certain_where_several_fit():
    entry = told({"number": "75412345678901", "tried": [{"site": "correos.es", "result": "invalid"}]})
    first = entry["findings"][0]
    assert "may belong to DPD" in entry["headline"]
    assert "may belong to DPD" in first["evidence"][0]["text"]
    assert first["advice"][0]["action"]["label"] == "DPD"


def test_the_local_number_is_the_one_to_copy():
    new = "PK6Q1D0710032430128440H"
    entry = told({"number": "LP00733341234567", "other_numbers": [{"number": new, "role": "latest"}],
                  "tried": [{"site": "correos.es", "result": "unknown"}]})
    copy, look = (step["action"] for step in entry["findings"][0]["advice"][:2])
    assert copy == {"kind": "copy_number", "value": new}
    assert look["label"] == "Correos" and new in look["url"]
