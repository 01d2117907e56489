"""Every figure of the policy has its source, certainty and date."""

import json
import warnings
from datetime import date, timedelta
from pathlib import Path

import pytest

from pyrules.numbers import slugs
from pyrules.policy import cited, closed_feeds, references, rules, suspensions

RULES = Path(__file__).parents[2] / "pyrules"
AGING = {path.relative_to(RULES).as_posix(): json.loads(path.read_text("utf-8")) for path in sorted(RULES.rglob("*.json"))
         if '"known_until"' in path.read_text("utf-8") and path.name != "official.json"}  # the calendar's own test asks for that one
WARN_BEFORE = timedelta(days=60)
TOMORROW = date.today() + timedelta(1)  # somewhere it is that already
# What journey.limits() puts together: stage, normal or late, kind of service or route.
MADE = {f"{stage}_{end}" for stage in ("origin", "border", "customs", "local") for end in ("normal", "late")} | {
    f"border_{end}_{kind}" for end in ("normal", "late") for kind in ("economy", "far")}


def test_figures_are_dated_and_sourced():
    for key, rule in rules().items():
        assert rule["what"] and rule["certainty"] in ("high", "medium", "low"), key
        assert rule["sources"] and set(rule["sources"]) <= set(references()), key
        assert date.fromisoformat(rule["read"]) <= TOMORROW, f"{key}: read in the future"
        assert rule.get("low", 0) <= rule["days"] <= rule.get("high", rule["days"]), key


def test_every_figure_is_used():
    source = "".join(path.read_text("utf-8") for path in RULES.rglob("*.py"))
    for key in rules():
        assert key in MADE or f'"{key}"' in source, f"{key}: nothing counts with it"
    assert set(rules()) >= MADE


def test_figures_that_age_say_until_when_they_are_known():
    assert set(AGING) >= {"policy/rules.json", "vocabulary/services.json", "vocabulary/codes.json"}


@pytest.mark.parametrize("name", AGING)
def test_known_until_is_not_near(name):
    """Only warns: figures do not become wrong on that day, but somebody has to look again."""
    known = date.fromisoformat(AGING[name]["known_until"])
    if known - date.today() < WARN_BEFORE:
        warnings.warn(f"pyrules/{name} is known only until {known}: read its sources again", stacklevel=1)


@pytest.mark.parametrize("name", AGING)
def test_tables_were_not_read_in_the_future(name):
    assert date.fromisoformat(AGING[name].get("read", "2026-01-01")) <= TOMORROW


def test_a_source_that_is_missing_is_named():
    with pytest.raises(KeyError, match=r"add no-such-source to pyrules/policy/references\.json"):
        cited(("seed", "no-such-source"))


def test_suspensions_are_dated():
    for entry in suspensions():
        assert date.fromisoformat(entry["first"]) <= date.fromisoformat(entry["last"])
        assert date.fromisoformat(entry["read"]) <= TOMORROW and entry["source"] in references()


def test_closed_feeds_are_dated():
    for entry in closed_feeds():
        assert date.fromisoformat(entry["since"]) <= date.fromisoformat(entry["read"]) <= TOMORROW
        assert entry["carrier"] in slugs() and entry["source"] in references()
