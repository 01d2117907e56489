"""Why the first reason stands above the second: the rule that really put it there."""

import json
from pathlib import Path

import pytest

from pyrules import explain
from pyrules.causes import load

FILES = sorted((Path(__file__).parents[1] / "corpus").glob("*.json"))
POINTS = {"strong": 2, "weak": 1}


def balance(finding):
    return sum(POINTS.get(piece["weight"], 0) * (1 if piece["for"] else -1) for piece in finding["evidence"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_reason_is_the_true_one(path):
    for situation in json.loads(path.read_text("utf-8")):
        case = {**situation["case"], "locale": "en"}
        for given, order in zip(case["orders"], explain(case)["orders"], strict=True):
            for entry in order["parcels"]:
                said = entry["why_first"]
                if len(entry["findings"]) < 2:
                    assert said is None
                    continue
                first, second = entry["findings"][:2]
                if first["likelihood"] != second["likelihood"]:
                    assert "more, or stronger, evidence" in said
                elif "speaks of what you say is wrong" in said:
                    assert given["complaint"] in load()[first["cause"]].META.answers and given["complaint"] not in load()[second["cause"]].META.answers
                elif first["likelihood"] != "certain" and balance(first) != balance(second):
                    assert "more speaks for the first" in said and balance(first) > balance(second), situation["name"]
                else:
                    assert "would cost you more" in said, situation["name"]
                    assert load()[first["cause"]].META.urgency > load()[second["cause"]].META.urgency


def test_who_was_asked_for_a_fee_is_told_why_that_comes_first():
    case = {"now": "2026-12-01T10:00:00+00:00", "buyer": {"country": "ES"}, "orders": [{
        "placed": "2026-11-01", "shipped": "2026-11-03", "status": "Awaiting delivery", "complaint": "fee_asked",
        "parcels": [{"number": "LV709314663CN", "events": [{"time": "2026-11-29", "text": "Arrived at customs", "country": "ES"}]}]}]}
    entry = explain(case)["orders"][0]["parcels"][0]
    assert entry["findings"][0]["cause"] in ("fee_due", "fee_scam")
    assert entry["findings"][0]["likelihood"] == entry["findings"][1]["likelihood"]
    assert "speaks of what you say is wrong" in entry["why_first"]
