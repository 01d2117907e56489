"""Every figure of the policy has its source, certainty and date."""

import json
from datetime import date
from pathlib import Path

from pyrules.policy import references, rules, suspensions

POLICY = Path(__file__).parents[2] / "pyrules" / "policy"
WRITTEN = date(2026, 11, 23)


def test_figures_are_dated_and_sourced():
    for key, rule in rules().items():
        assert rule["what"] and rule["certainty"] in ("high", "medium", "low"), key
        assert rule["sources"] and set(rule["sources"]) <= set(references()), key
        assert date.fromisoformat(rule["read"]) <= WRITTEN, key
        assert rule.get("low", 0) <= rule["days"] <= rule.get("high", rule["days"]), key


def test_every_figure_is_used():
    source = "".join(path.read_text("utf-8") for path in (POLICY.parent).rglob("*.py"))
    # journey.limits() puts these names together: stage, normal or late, kind of service or route.
    stages = ("border", "customs", "local", "origin")
    for key in rules():
        made = key.split("_")[0] in stages and key.split("_")[1] in ("normal", "late")
        assert made or f'"{key}"' in source, f"{key}: nothing counts with it"


def test_known_until_is_ahead_of_the_day_this_was_written():
    known = date.fromisoformat(json.loads((POLICY / "rules.json").read_text("utf-8"))["known_until"])
    assert known > WRITTEN


def test_suspensions_are_dated():
    for entry in suspensions():
        assert date.fromisoformat(entry["first"]) <= date.fromisoformat(entry["last"]) and entry["source"] in references()
