"""The command line of the contract: answers, exit statuses, one line on standard error."""

import io
import json
import sys

import pytest

from pyrules.__main__ import main

NUMBER = "RB123456785CN"


def run(capsys, *argv):
    status = main(list(argv))
    out, err = capsys.readouterr()
    return status, out, err


def feed(monkeypatch, text: bytes):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text), "utf-8"))


def test_explain_in_words(capsys):
    status, out, err = run(capsys, "explain", NUMBER, "--placed", "2026-09-15", "--shipped", "2026-09-17", "--now", "2026-10-01")
    assert (status, err) == (0, "")
    assert "It is too early (likely)" in out and "11 Oct" in out and "National Day" in out


def test_explain_as_json(capsys):
    status, out, _ = run(capsys, "explain", NUMBER, "--placed", "2026-09-15", "--shipped", "2026-09-17", "--now", "2026-10-01", "--json")
    parcel = json.loads(out)["orders"][0]["parcels"][0]
    assert status == 0
    assert parcel["number"]["clean"] == NUMBER
    assert parcel["findings"][0]["cause"] == "carrier_delay" and parcel["level"] == "wait"
    assert parcel["dates"]["quiet_is_normal_until"] == "2026-10-11"


def test_options_become_a_case(capsys):
    status, out, _ = run(capsys, "explain", NUMBER, "--status", "Awaiting delivery", "--service", "AliExpress Standard Shipping", "--to", "ES",
                         "--event", "2026-09-20 10:00 Accepted by carrier", "--event", "Sep 24, 2026 Departed from departure country/region",
                         "--protection", "Nov 20, 2026", "--placed", "Sep 15, 2026", "--now", "2026-09-26", "--json")
    report = json.loads(out)
    parcel = report["orders"][0]["parcels"][0]
    assert status == 0 and report["problems"] == []
    assert parcel["stage"] == "transit" and parcel["dates"]["protection_ends"] == "2026-11-20"


def test_an_unknown_date_costs_only_that_field(capsys):
    status, out, err = run(capsys, "explain", NUMBER, "--placed", "32 Foo", "--json")
    assert status == 0
    assert [p["path"] for p in json.loads(out)["problems"]] == ["orders[0].placed"]
    assert err.startswith("orders[0].placed: expected a day") and err.count("\n") == 1


def test_an_empty_number_is_answered(capsys):
    status, out, _ = run(capsys, "explain", "", "--json")
    parcel = json.loads(out)["orders"][0]["parcels"][0]
    assert status == 0 and parcel["number"]["what"] == "empty" and parcel["level"] == "unknown"


@pytest.mark.parametrize(("text", "says"), [
    (b"{bad", "expected JSON"), (b"[1]", "case: expected a JSON object"), (b"{}", "orders: expected a list"), (b'{"orders": "x"}', "orders: expected a list"),
    (b'{"orders": [5]}', "orders[0]: expected an object"), (b"\xff\xfe", "expected UTF-8"), (b"[" * 100_000, "expected JSON"),
])
def test_unusable_input(capsys, monkeypatch, text, says):
    feed(monkeypatch, text)
    status, out, err = run(capsys, "explain", "--case", "-", "--json")
    assert status == 2 and out == ""
    assert says in err and err.count("\n") == 1


@pytest.mark.parametrize("argv", [[], ["explain"], ["explain", "x", "--case", "y"], ["explain", "--case", "/nowhere.json"], ["nonsense"], ["identify"],
                                  ["explain", "x", "--nonsense"]])
def test_unusable_commands(capsys, argv):
    status, out, err = run(capsys, *argv)
    assert status == 2 and out == "" and err.count("\n") == 1


def test_identify_answers_every_line_in_order(capsys, monkeypatch):
    lines = [NUMBER, "", "  ", "LP00123456789012", "a\tb", "x" * 5000, "RB123456785CN LP00123456789012", "ſ\u2028\x0b\x85", "last"]
    feed(monkeypatch, "\r\n".join(lines).encode())
    status, out, _ = run(capsys, "identify", "-", "--json")
    answers = [json.loads(line) for line in out.splitlines()]
    assert status == 0 and len(answers) == len(lines)
    assert [answers[i]["clean"] for i in (0, 3)] == [NUMBER, "LP00123456789012"]
    assert [a["raw"] for a in answers[:5]] == lines[:5]


def test_identify_in_words(capsys):
    assert "China Post" in run(capsys, "identify", NUMBER)[1]


def test_causes(capsys):
    found = json.loads(run(capsys, "causes", "--json")[1])
    assert len(found) == 30 and sum(cause["seed"] for cause in found) == 7
    assert "untracked_service" in run(capsys, "causes")[1]


def test_half_a_character_does_not_break_the_output(capsys, monkeypatch):
    feed(monkeypatch, b'{"now": "2026-10-01", "orders": [{"order_id": "\\ud800", "parcels": [{"number": "\\udfff", "service": "\\ud800 Economy"}]}]}')
    assert run(capsys, "explain", "--case", "-")[0] == 0


def test_help_is_no_error(capsys):
    assert run(capsys, "--help")[0] == 0
