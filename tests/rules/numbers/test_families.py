"""Every entry's own examples, and which families share a shape."""

import json
import re
from pathlib import Path

import pytest

from pyrules.numbers import carrier
from pyrules.numbers.checks import RULES
from pyrules.numbers.families import CONFIDENCE, Family, all_families, claims

FOLDER = Path(__file__).parents[3] / "pyrules" / "numbers" / "families"
SNAPSHOT = Path(__file__).with_name("collisions.json")
ENTRIES = [entry for file in sorted(FOLDER.glob("*.json")) for entry in json.loads(file.read_text("utf-8"))["families"]]
TRACKED = {"to_delivery", "to_handover", "to_export", "none", "unknown"}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["id"])
def test_entry(entry):
    assert entry["kind"] in ("s10", "line", "carrier")
    assert entry["confidence"] in CONFIDENCE
    assert entry["tracked"] in TRACKED
    assert entry["source"]
    assert re.fullmatch(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", entry["read"])
    assert entry["valid"]
    assert entry["invalid"]
    for slug in entry["carriers"]:
        assert carrier(slug).slug == slug
    # One repetition inside another, or "anything", could explode on hostile text.
    assert not re.search(r"[*+.\\^$]|\)[{]", entry["pattern"])
    if "check" in entry:
        assert entry["check"]["rule"] in RULES


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["id"])
def test_examples(entry):
    family = Family(entry)
    shortest, longest = entry["length"]
    for number in entry["valid"]:
        assert shortest <= len(number) <= longest
        assert entry["id"] in {claim.family.id for claim in claims(number)}
        check = family.work(number)
        assert check is None or check.ok
    for number in entry["invalid"]:
        claimed = {claim.family.id: claim for claim in claims(number)}
        claim = claimed.get(entry["id"])
        assert claim is None or claim.ok is False


def test_ids_are_unique():
    ids = [family.id for family in all_families()]
    assert len(ids) == len(set(ids))


def test_collisions():
    """The families that claim each first example, best first. Read the difference before renewing the snapshot."""
    shared = {}
    for entry in ENTRIES:
        found = [claim.family.id for claim in claims(entry["valid"][0])]
        if len(found) > 1:
            shared[entry["id"]] = found
    assert shared == json.loads(SNAPSHOT.read_text("utf-8"))
