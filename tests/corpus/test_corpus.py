"""The corpus: situations written from the evidence, and what an honest answer to each must and must not say.

One JSON file per cause, and a few that cut across them. Every key of ``expect`` is optional:

=========================  =================================================================================
``order``, ``parcel``      which entry of the report is judged; 0 unless given
``first``                  causes of which one must be the first finding
``among``                  causes of which at least one must be found at all
``not_first``              causes that must not be the first finding
``absent_or_unlikely``     causes that must be absent, or no more than ``possible``
``level``, ``stage``       acceptable values
``likelihood_of_first``    acceptable likelihoods of the first finding
``dates``                  ``protection_ends``, ``act_by_not_after``, ``quiet_until_between`` [first, last]; ISO
``no_problems``            true: everything in the case is readable; "some": the report must list a problem
``number``                 what the parcel's NumberInfo must contain
``also``                   further ``expect`` objects about other parcels of the same report
=========================  =================================================================================
"""

import json
import re
from copy import deepcopy
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest

import pyrules

FOLDER = Path(__file__).parent

CAUSES = frozenset(
    """untracked_service number_changes copy_error carrier_delay provisional_number not_shipped another_buyers_number
    not_a_tracking_number combined_parcel several_parcels wrong_tracker reused_number border_silence transit_hub customs_hold
    fee_due awaiting_pickup delivery_failed delivered_not_received confirmed_by_time returning local_warehouse history_expired
    probably_lost order_cancelled tracker_outage route_suspended fee_scam other_service moving_normally""".split()
)
LEVELS = frozenset("fine wait check act unknown".split())
STAGES = frozenset(
    """none announced accepted consolidation origin export transit import local out_for_delivery pickup delivered returning
    returned problem cancelled unknown""".split()
)
LIKELIHOODS = ("certain", "likely", "possible", "unlikely")  # in the order findings must stand
WEIGHTS = frozenset("decisive strong weak".split())
ORIGINS = frozenset("number service notice events dates calendar status other_order settings seller".split())
ACTIONS = {
    "copy_number": {"value"},
    "open": {"label", "url"},
    "message_seller": {"template", "text"},
    "save_evidence": set(),
    "remind": {"date"},
}
NUMBER_KEYS = frozenset(
    """raw clean changes kind what service issuer check_digit carriers tracked changes_at_handover suggestions trackers""".split()
)

CASE_KEYS = frozenset("case now locale page_locale buyer tried_on other_orders orders_complete orders".split())
ORDER_KEYS = frozenset(
    """order_id placed shipped status protection eta ships_from completed dispute complaint notices store title seller_says
    parcels""".split()
)
PARCEL_KEYS = frozenset("number former_numbers other_numbers service carrier tracker_status tried notices events".split())
EVENT_KEYS = frozenset("time text code place country postcode".split())
EXPECT_KEYS = frozenset(
    """order parcel first among not_first absent_or_unlikely level stage likelihood_of_first dates no_problems number
    also""".split()
)
DATE_KEYS = frozenset("protection_ends act_by_not_after quiet_until_between".split())
LIST_KEYS = {
    **dict.fromkeys(("first", "among", "not_first", "absent_or_unlikely"), CAUSES),
    "level": LEVELS,
    "stage": STAGES,
    "likelihood_of_first": frozenset(LIKELIHOODS),
}

# The tracking may not fit the order; whose fault that is, nobody here can know.
ACCUSATIONS = re.compile(r"\bfraud|scammer|fake seller|estafador|vendedor falso|timador", re.IGNORECASE)
S10_SHAPE = re.compile(r"[A-Z]{2}[0-9]{9}[A-Z]{2}")
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Names that say the number in the case is wrong on purpose.
WRONG_ON_PURPOSE = re.compile(r"check digit|sample")


def situations():
    """Yield every situation of the folder as a pytest parameter, named ``file:name``."""
    for path in sorted(FOLDER.glob("*.json")):
        for situation in json.loads(path.read_text(encoding="utf-8")):
            yield pytest.param(situation, id=f"{path.stem}:{situation['name']}")


SITUATIONS = list(situations())


@cache
def _explained(text):
    return pyrules.explain(json.loads(text))


def explained(case, locale=None):
    """Explain a case, in another language if one is given; equal cases are explained once."""
    if locale is not None:
        case = {**case, "locale": locale}
    return _explained(json.dumps(case, sort_keys=True))


def s10_check_digit(serial):
    """Return the UPU S10 check digit of eight digits.

    >>> s10_check_digit("47312482"), s10_check_digit("12310000"), s10_check_digit("00000000")
    (9, 0, 5)
    """
    total = sum(int(digit) * weight for digit, weight in zip(serial, (8, 6, 4, 2, 3, 5, 9, 7), strict=True))
    return {10: 0, 11: 5}.get(11 - total % 11, 11 - total % 11)


def texts(value):
    """Yield every text of a report that a buyer reads, except the titles of other people's pages."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in {"references", "url", "cause", "raw", "clean"}:
                yield from texts(item)


def entries(report):
    """Yield (path, parcel entry) for every parcel of a report."""
    for i, order in enumerate(report["orders"]):
        for j, parcel in enumerate(order["parcels"]):
            yield f"orders[{i}].parcels[{j}]", parcel


def told(parcel):
    """Say in one line what a report answers, for messages."""
    found = ", ".join(f"{finding['cause']} ({finding['likelihood']})" for finding in parcel["findings"]) or "nothing"
    return f"level {parcel['level']}, stage {parcel['stage']}, dates {parcel['dates']}; found: {found}"


# The situations themselves


def test_every_cause_has_eight_situations():
    for cause in sorted(CAUSES):
        path = FOLDER / f"{cause}.json"
        assert path.exists(), f"{path.name} is missing"
        told_of = json.loads(path.read_text(encoding="utf-8"))
        assert len(told_of) >= 8, f"{path.name} has {len(told_of)} situations"
        near = [s for s in told_of if cause in s["expect"].get("not_first", []) + s["expect"].get("absent_or_unlikely", [])]
        assert len(near) >= 2, f"{path.name} has {len(near)} near misses"


def test_names_are_not_used_twice():
    names = [parameter.id for parameter in SITUATIONS]
    assert sorted(names) == sorted(set(names))


def _check_expect(expect, orders):
    assert expect.keys() <= EXPECT_KEYS, expect.keys() - EXPECT_KEYS
    for key, allowed in LIST_KEYS.items():
        if key in expect:
            assert expect[key], f"{key} is empty"
            assert set(expect[key]) <= allowed, f"{key}: {set(expect[key]) - allowed}"
    assert not set(expect.get("first", ())) & set(expect.get("not_first", ())), "first and not_first contradict each other"
    dates = expect.get("dates", {})
    assert dates.keys() <= DATE_KEYS, dates.keys() - DATE_KEYS
    for day in (dates.get("protection_ends"), dates.get("act_by_not_after"), *dates.get("quiet_until_between", ())):
        assert day is None or date.fromisoformat(day)
    parcels = orders[expect.get("order", 0)].get("parcels") or [None]
    assert expect.get("parcel", 0) < len(parcels)
    for other in expect.get("also", ()):
        _check_expect(other, orders)


@pytest.mark.parametrize("situation", SITUATIONS)
def test_situation_is_well_formed(situation):
    assert situation.keys() == {"name", "source", "case", "expect"}
    case = situation["case"]
    assert case.keys() <= CASE_KEYS, case.keys() - CASE_KEYS
    assert datetime.fromisoformat(case["now"]).tzinfo, "now without a zone"
    for order in case["orders"]:
        assert order.keys() <= ORDER_KEYS, order.keys() - ORDER_KEYS
        for parcel in order.get("parcels", ()):
            assert parcel.keys() <= PARCEL_KEYS, parcel.keys() - PARCEL_KEYS
            for event in parcel.get("events", ()):
                assert event.keys() <= EVENT_KEYS, event.keys() - EVENT_KEYS
    _check_expect(situation["expect"], case["orders"])
    if not WRONG_ON_PURPOSE.search(situation["name"]):
        for number in S10_SHAPE.findall(json.dumps(case)):
            assert int(number[10]) == s10_check_digit(number[2:10]), f"{number}: wrong check digit"


# What the rules answer


def judge(report, expect):
    """Hold one entry of a report against one ``expect``."""
    parcel = report["orders"][expect.get("order", 0)]["parcels"][expect.get("parcel", 0)]
    answer = told(parcel)
    _judge_causes(parcel, expect, answer)
    for key in ("level", "stage"):
        if key in expect:
            assert parcel[key] in expect[key], f"{key} should be one of {expect[key]}: {answer}"
    _judge_dates(parcel["dates"], expect.get("dates", {}), answer)
    for key, value in expect.get("number", {}).items():
        assert parcel["number"][key] == value, f"number.{key}: {parcel['number']}"
    if expect.get("no_problems") is True:
        assert report["problems"] == [], "everything in this case is readable"
    elif expect.get("no_problems") == "some":
        assert report["problems"], "the unreadable field is not reported"
    for other in expect.get("also", ()):
        judge(report, other)


def _judge_causes(parcel, expect, answer):
    likelihood = {finding["cause"]: finding["likelihood"] for finding in parcel["findings"]}
    first = next(iter(likelihood), None)
    if "first" in expect:
        # A parcel that gives no reason to worry may be answered with no finding at all (contract, section 3).
        calm = first is None and "moving_normally" in expect["first"] and parcel["level"] == "fine"
        assert calm or first in expect["first"], f"first should be one of {expect['first']}: {answer}"
    if "among" in expect:
        assert likelihood.keys() & set(expect["among"]), f"one of {expect['among']} should be found: {answer}"
    assert first not in expect.get("not_first", ()), f"{first} should not stand first: {answer}"
    for cause in expect.get("absent_or_unlikely", ()):
        assert likelihood.get(cause) in {None, "possible", "unlikely"}, f"{cause} is too sure: {answer}"
    if first is not None and "likelihood_of_first" in expect:
        assert likelihood[first] in expect["likelihood_of_first"], f"likelihood of the first: {answer}"


def _judge_dates(dates, expect, answer):
    if "protection_ends" in expect:
        assert dates["protection_ends"] == expect["protection_ends"], f"protection_ends: {answer}"
    if "act_by_not_after" in expect:
        assert dates["act_by"], f"act_by is missing: {answer}"
        assert dates["act_by"] <= expect["act_by_not_after"], f"act_by is too late: {answer}"
    if "quiet_until_between" in expect:
        first, last = expect["quiet_until_between"]
        quiet = dates["quiet_is_normal_until"]
        assert quiet and first <= quiet <= last, f"quiet_is_normal_until should be within {first} to {last}: {answer}"


@pytest.mark.parametrize("situation", SITUATIONS)
def test_answer(situation):
    judge(explained(situation["case"]), situation["expect"])


# What holds for every answer


@pytest.mark.parametrize("situation", SITUATIONS)
def test_report_keeps_the_contract(situation):
    case = deepcopy(situation["case"])
    report = explained(case)
    assert json.loads(json.dumps(report, allow_nan=False)) == report
    assert report["report"] == 1
    assert report.keys() >= {"report", "engine", "now", "locale", "orders", "problems"}
    assert [order["order_id"] for order in report["orders"]] == [order.get("order_id") for order in case["orders"]]
    for given, order in zip(case["orders"], report["orders"], strict=True):
        assert len(order["parcels"]) == max(1, len(given.get("parcels") or ()))
    for problem in report["problems"]:
        assert problem["path"] and problem["message"]
    for path, parcel in entries(report):
        _check_parcel(path, parcel)


def _check_parcel(path, parcel):
    assert parcel["level"] in LEVELS, path
    assert parcel["stage"] in STAGES, path
    assert parcel["headline"].strip(), path
    assert parcel["dates"].keys() >= {"quiet_is_normal_until", "act_by", "protection_ends"}, path
    for day in parcel["dates"].values():
        assert day is None or date.fromisoformat(day) and ISO_DAY.fullmatch(day), path
    if parcel["number"] is not None:
        assert parcel["number"].keys() >= NUMBER_KEYS, path
    causes = [finding["cause"] for finding in parcel["findings"]]
    assert len(causes) == len(set(causes)), f"{path}: a cause twice: {causes}"
    order = [LIKELIHOODS.index(finding["likelihood"]) for finding in parcel["findings"]]
    assert order == sorted(order), f"{path}: not the likeliest first: {told(parcel)}"
    for finding in parcel["findings"]:
        _check_finding(f"{path}: {finding['cause']}", finding)


def _check_finding(path, finding):
    assert finding["cause"] in CAUSES, path
    assert finding["title"].strip() and finding["why"].strip(), path
    assert finding["evidence"], f"{path} has no evidence"
    assert finding["advice"], f"{path} has no advice"
    assert finding["references"], f"{path} has no reference"
    for evidence in finding["evidence"]:
        assert evidence["text"].strip(), path
        assert evidence["weight"] in WEIGHTS, path
        assert evidence["from"] in ORIGINS, path
        assert isinstance(evidence["for"], bool), path
    if finding["likelihood"] in {"certain", "likely"}:
        assert any(evidence["for"] for evidence in finding["evidence"]), f"{path} is {finding['likelihood']} on nothing"
    for advice in finding["advice"]:
        assert advice["text"].strip(), path
        assert advice["by"] is None or date.fromisoformat(advice["by"]), path
        if advice["action"] is not None:
            needed = ACTIONS[advice["action"]["kind"]]
            assert all(advice["action"].get(key) for key in needed), f"{path}: {advice['action']}"
            assert advice["action"].get("url", "https://").startswith("https://"), path
    for reference in finding["references"]:
        assert reference["title"].strip() and reference["url"].startswith("https://"), path
        assert date.fromisoformat(reference["read"]), path


@pytest.mark.parametrize("situation", SITUATIONS)
def test_nobody_is_accused(situation):
    for locale in (None, "es"):
        for text in texts(explained(situation["case"], locale)["orders"]):
            assert not ACCUSATIONS.search(text), text


@pytest.mark.parametrize("situation", SITUATIONS)
def test_protection_wins_over_patience(situation):
    report = explained(situation["case"])
    today = datetime.fromisoformat(situation["case"]["now"]).date()
    for path, parcel in entries(report):
        dates = parcel["dates"]
        ends = dates["protection_ends"] and date.fromisoformat(dates["protection_ends"])
        act_by = dates["act_by"] and date.fromisoformat(dates["act_by"])
        if act_by and ends and ends >= today and not _asked_back(path, situation["case"]):
            assert act_by <= ends, f"{path}: act_by after the protection: {told(parcel)}"
        if parcel["level"] == "act":
            due = [advice["by"] for finding in parcel["findings"] for advice in finding["advice"] if advice["by"]]
            assert act_by or due, f"{path}: act, but by when? {told(parcel)}"
        over = parcel["stage"] in {"delivered", "cancelled"} or _is_over(report, path, situation["case"])
        if ends and 0 <= (ends - today).days <= 5 and not over:
            assert parcel["level"] == "act", f"{path}: {(ends - today).days} days left: {told(parcel)}"


def _is_over(report, path, case):
    """True where nothing is left to protect: the buyer confirmed, or a request is open already, or it is cancelled."""
    order = case["orders"][int(path.split("]")[0].removeprefix("orders["))]
    confirmed = (order.get("completed") or {}).get("by") == "buyer"
    return confirmed or _asked_back(path, case) or "cancel" in (order.get("status") or "").lower()


def _asked_back(path, case):
    """True where a request is open already: then the day to answer counts, not the end of protection."""
    order = case["orders"][int(path.split("]")[0].removeprefix("orders["))]
    return (order.get("dispute") or {}).get("state") == "open"


@pytest.mark.parametrize("situation", SITUATIONS)
def test_another_language_changes_words_only(situation):
    here, there = explained(situation["case"], "en"), explained(situation["case"], "es")
    for (path, a), (_, b) in zip(entries(here), entries(there), strict=True):
        assert (a["level"], a["stage"], a["dates"]) == (b["level"], b["stage"], b["dates"]), path
        assert [(f["cause"], f["likelihood"]) for f in a["findings"]] == [
            (f["cause"], f["likelihood"]) for f in b["findings"]
        ], path


def test_another_language_is_spoken():
    """Guards the test above: two answers in English would agree too."""
    case = SITUATIONS[0].values[0]["case"]
    here, there = explained(case, "en"), explained(case, "es")
    assert (here["locale"], there["locale"]) == ("en", "es")
    assert [p["headline"] for _, p in entries(here)] != [p["headline"] for _, p in entries(there)]
