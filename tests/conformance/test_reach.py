"""Every cause can be reached by a buyer: by what the extension sends, not only by a Case written by hand."""

import json
from copy import deepcopy
from functools import lru_cache
from pathlib import Path

import pytest

from pyrules import causes, explain, places
from pyrules.case import COMPLAINTS, RESULTS

HERE = Path(__file__).parent
CORPUS = HERE.parent / "corpus"
SENT = json.loads((HERE / "sent.json").read_text("utf-8"))
TOLD = [tuple(pair) for pair in SENT["told"]]

# Answers of a site that nobody is asked for, and why.
NEVER_TOLD = {
    "invalid": "says the same as unknown",
    "needs_postcode": "the complaint says it",
    "old_history": "the page shows the old events itself",
}


# What a buyer chooses who has seen one of these; the others are told as they are.
TOLD_AS = {"invalid": "unknown"}


def only(thing: dict, fields: str) -> dict:
    """*thing* with the *fields* that are ever sent of it."""
    return {key: value for key, value in thing.items() if key in SENT[fields]}


def sent_events(parcel: dict) -> list[dict]:
    """The page's lines: a place stands in one of its own."""
    lines = []
    for event in parcel.get("events", ()):
        lines.append(only(event, "event"))
        if event.get("place") or event.get("country"):
            lines.append({"time": event.get("time"), "text": event.get("place") or places.name(event["country"], "en")})
    return lines


def sent(case: dict) -> dict | None:
    """*case* as the extension would send it; None where a buyer has no way to tell it."""
    case = only(deepcopy(case), "case")
    case["orders"] = [only(order, "order") for order in case["orders"]]
    for order in case["orders"]:
        if order.get("completed"):
            order["completed"]["by"] = None
        order["parcels"] = [only(parcel, "parcel") | ({"events": sent_events(parcel)} if "events" in parcel else {}) for parcel in order.get("parcels", ())]
        tried = next((tried for parcel in order["parcels"] for tried in parcel.get("tried", ())), None)
        result = tried and TOLD_AS.get(tried["result"], tried["result"])
        for parcel in order["parcels"]:
            if parcel.pop("tried", None):
                parcel["tried"] = [{"site": tried["site"], "result": result}]
        if tried and (order.get("complaint"), result) not in TOLD:
            if order.get("complaint") or result not in {known for _, known in TOLD}:
                return None
            order["complaint"] = next(complaint for complaint, known in TOLD if known == result)
    return case


# Never the first, and why.
SECOND = {"history_expired": "explains a silence; what has to be done about it stands first"}


@lru_cache(maxsize=1)
def reached() -> tuple[frozenset[str], frozenset[str]]:
    """The causes that stand first in an answer to something that can be sent, and those that are likely or certain in one."""
    first, sure = set(), set()
    for path in sorted(CORPUS.glob("*.json")):
        for situation in json.loads(path.read_text("utf-8")):
            case = sent(situation["case"])
            for parcel in [parcel for order in explain(case)["orders"] for parcel in order["parcels"]] if case else ():
                found = parcel["findings"]
                first |= {finding["cause"] for finding in found[:1]}
                sure |= {finding["cause"] for finding in found if finding["likelihood"] in ("certain", "likely")}
    return frozenset(first), frozenset(sure)


@pytest.mark.parametrize("cause", causes.IDS)
def test_a_buyer_can_be_told_of_it(cause):
    first, sure = reached()
    assert cause in (sure if cause in SECOND else first)


def test_what_can_be_told_is_of_the_contract():
    assert {complaint for complaint, _ in TOLD if complaint} == set(COMPLAINTS)
    assert {result for _, result in TOLD if result} | NEVER_TOLD.keys() == set(RESULTS)
