"""A history in order, and what is said where its newest line cannot be read."""

from datetime import datetime

import pytest

import pyrules
from pyrules.case import Event
from pyrules.dates import DateReader
from pyrules.history import newest_first
from pyrules.vocabulary import event

NOW = datetime.fromisoformat("2026-09-30T12:00:00+00:00")
READ = DateReader(NOW)
UNREAD = "Qwrtzu plmk vbnm"


def rows(*given: tuple[str, str]) -> list[Event]:
    return [Event(text, None, "", None, None, READ.day(time) if time else None, event(text), at) for at, (time, text) in enumerate(given)]


def order(*given: tuple[str, str]) -> list[str]:
    return [e.text for e in newest_first(rows(*given))]


MIXED = [("2026-09-30", "c"), ("2026-09-30 14:00", "b"), ("2026-09-30 09:00", "a"), ("2026-09-28", "0")]


@pytest.mark.parametrize("given", [MIXED, MIXED[::-1]], ids=["newest first", "oldest first"])
def test_the_given_order_places_what_has_no_clock(given):
    assert order(*given) == ["c", "b", "a", "0"]


@pytest.mark.parametrize(("given", "expected"), [
    ([("2026-09-30 14:00", "c"), ("2026-09-30", "b"), ("2026-09-30 09:00", "a")], ["c", "b", "a"]),
    ([("2026-09-30 09:00", "a"), ("2026-09-30", "b"), ("2026-09-30 14:00", "c")], ["c", "b", "a"]),
    ([("2026-09-28", "a"), ("", "b"), ("2026-09-30", "c")], ["c", "b", "a"]),
    ([("", "c"), ("2026-09-30", "b"), ("2026-09-28", "a"), ("", "0")], ["c", "b", "a", "0"]),
])  # fmt: skip
def test_one_day_and_no_day(given, expected):
    assert order(*given) == expected


def test_rows_in_no_order_are_ordered_by_what_can_be_read():
    assert order(("2026-09-28", "a"), ("", "?"), ("2026-09-30 10:00", "c"), ("2026-09-29", "b"))[:3] == ["c", "b", "a"]


def explain(*given: tuple[str, str], **order) -> dict:
    events = [{"time": time, "text": text} for time, text in given]
    case = {"case": 1, "now": NOW.isoformat(), "buyer": {"country": "ES"}, "orders": [{
        "placed": "2026-09-05", "shipped": "2026-09-06", "protection": "2026-11-20", **order,
        "parcels": [{"number": "LX466878165CN", "events": events}]}]}
    return pyrules.explain(case)["orders"][0]["parcels"][0]


@pytest.mark.parametrize("line", ["Held by customs", "Customs duties payment requested", "The parcel has been lost"])
def test_an_older_state_is_not_told_as_the_latest(line):
    said = explain(("2026-09-20", line), ("2026-09-28", UNREAD))
    assert "The newest line of the tracking cannot be read here" in said["headline"]
    first = said["findings"][0]
    assert first["cause"] != "moving_normally" and first["likelihood"] == "likely"
    assert "On balance more speaks for the first" in said["why_first"]
    assert "cannot be read" not in explain(("2026-09-20", line))["headline"]


def test_no_silence_is_counted_beside_a_line_without_a_day():
    said = explain(("", UNREAD), ("2026-09-12", "Departed from departure country/region"), ("2026-09-08", "Accepted by carrier"))
    assert (said["level"], said["stage"], said["dates"]["quiet_is_normal_until"]) == ("unknown", "unknown", None)
    assert "probably_lost" not in [finding["cause"] for finding in said["findings"]]
