"""Nobody is told to wait past his own last day, in no step and in no message; a step and its message name the same day."""

import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from pyrules import explain
from pyrules.dates import show
from pyrules.engine import Facts, words
from pyrules.last_day import last_day, reply_by
from pyrules.reading import read_case

CORPUS = Path(__file__).parents[1] / "corpus"
FILES = sorted(CORPUS.glob("*.json"))
A_LAST_DAY = re.compile(r"\b(?:by|until|before|on) (\d{1,2} [A-Z][a-z]{2}(?: \d{4})?)\b")
ORDER = {"order_id": "8190000000014321", "placed": "2026-10-01", "shipped": "2026-10-03", "status": "Awaiting delivery", "protection": "2026-12-07"}
RETURNED = [{"time": "2026-11-28", "text": "Returned to sender", "country": "ES"}]


def told(now="2026-12-01T10:00:00+01:00", number="LV709314663CN", events=(), **order):
    parcel = {"number": number, "events": list(events)}
    return explain({"now": now, "buyer": {"country": "ES"}, "orders": [{**ORDER, **order, "parcels": [parcel]}]})["orders"][0]["parcels"][0]


def letter(entry, template):
    return next(step for found in entry["findings"] for step in found["advice"] if (step["action"] or {}).get("template") == template)


def test_step_and_message_name_the_same_day():
    step = letter(told(events=RETURNED), "returned")
    assert "by 2 Dec" in step["text"] and "by 2 Dec" in step["action"]["text"] and step["by"] == "2026-12-02"
    step = letter(told(events=RETURNED, protection="2027-01-20"), "returned")
    assert "by 4 Dec" in step["text"] and "by 4 Dec" in step["action"]["text"] and step["by"] == "2026-12-04"


def test_no_seller_may_ship_after_protection_has_ended():
    entry = told(status="Awaiting shipment", shipped=None, seller_says=["out of stock, please extend the processing time"])
    assert "cannot be sent by 2 Dec" in letter(entry, "ship_date")["action"]["text"]


def test_an_open_request_caps_what_a_seller_is_given():
    step = letter(told(events=RETURNED, protection="2027-01-20", dispute={"state": "open", "by": "2026-12-03"}), "returned")
    assert "by 3 Dec" in step["text"] and "by 3 Dec" in step["action"]["text"]


def parcels(case):
    """(facts, entry of the report) for every parcel of *case*, answered in English."""
    read, report = read_case(case), explain({**case, "locale": "en"})
    speaker = words("en", read.now.date())
    for order, answer in zip(read.orders, report["orders"], strict=True):
        for parcel, entry in zip(order.parcels, answer["parcels"], strict=False):
            yield Facts(read, order, parcel, speaker), entry


def days_in(text, today):
    """The days that *text* names as last ones, within a year and a half of *today*."""
    near = {show(day, "en", today): day for day in (today + timedelta(n) for n in range(-500, 500))}
    return [near[name] for name in A_LAST_DAY.findall(text) if name in near]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_day_after_the_last(path):
    for situation in json.loads(path.read_text("utf-8")):
        for f, entry in parcels(situation["case"]):
            last = last_day(f)
            for found in entry["findings"] if last else ():
                for step in found["advice"]:
                    action = step["action"] or {}
                    named = [date.fromisoformat(day) for day in (step["by"], action.get("date")) if day]
                    if action.get("kind") == "message_seller":
                        named += [day for day in days_in(action["text"], f.today) if day > f.today and day != f.protection]
                    assert all(day <= last for day in named), f"{situation['name']}: {found['cause']}: {step}, last day {last}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_seller_is_given_one_day(path):
    for situation in json.loads(path.read_text("utf-8")):
        for f, entry in parcels(situation["case"]):
            for found in entry["findings"]:
                for step in found["advice"]:
                    action = step["action"] or {}
                    if action.get("kind") == "message_seller" and "{" not in action["text"]:
                        asked = re.search(r"refund me, by (\d{1,2} [A-Z][a-z]{2}(?: \d{4})?)\.", action["text"])
                        assert not asked or asked[1] == show(reply_by(f), "en", f.today), f"{situation['name']}: {action['text']}"
                        assert not asked or step["by"] in (reply_by(f).isoformat(), f.today.isoformat()), f"{situation['name']}: {step}"
