"""A clock that is wrong, or jumps: every situation of the corpus is still answered, and no day is counted below none."""

import json
import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

import pyrules

CORPUS = sorted((Path(__file__).parents[1] / "corpus").glob("*.json"))
NEGATIVE = re.compile(r"(?<![\w.:/-])[-\u2212][0-9]+ (?:days?|weeks?|months?)\b")


def cases(file: Path) -> list[dict]:
    read = json.loads(file.read_text("utf-8"))
    return [entry["case"] for entry in read if isinstance(entry, dict) and entry.get("case", {}).get("now")]


def texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for one in inner for text in texts(one)]


@pytest.mark.parametrize("days", [-3650, -365, -1, 1, 365, 3650])
@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.stem)
def test_any_clock(file: Path, days: int) -> None:
    for case in cases(file):
        now = (datetime.fromisoformat(case["now"]) + timedelta(days=days)).isoformat()
        report = pyrules.explain({**case, "now": now, "locale": "en"})
        assert report["now"][:10] == now[:10]
        assert all(parcel["headline"] for order in report["orders"] for parcel in order["parcels"])
        assert not [text for text in texts(report["orders"]) if NEGATIVE.search(text)]
