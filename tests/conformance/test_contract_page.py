"""docs/contract.md names every key that a Case of the corpus may have and that a Report has."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from pyrules import explain

ROOT = Path(__file__).parents[2]
NAMED = set(re.findall(r"[a-z0-9_]+", (ROOT / "docs" / "contract.md").read_text("utf-8")))


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _keys(item)
    elif isinstance(value, dict):
        yield from value
        for item in value.values():
            yield from _keys(item)


def test_every_key_is_named():
    cases = [entry["case"] for path in sorted((ROOT / "tests" / "corpus").glob("*.json")) for entry in json.loads(path.read_text("utf-8"))]
    used = {key for case in cases for key in _keys(case)}
    told = {key for case in cases[::20] for key in _keys(explain(case))}
    assert len(cases) > 300
    assert used | told <= NAMED, f"tell them in docs/contract.md: {sorted((used | told) - NAMED)}"
