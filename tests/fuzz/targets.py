"""What is fuzzed: how its input is made, what may be raised, and what an answer must look like."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pyrules
from pyrules import numbers, places, vocabulary
from pyrules.case import CaseError
from pyrules.dates import DateError, DateReader
from pyrules.numbers.families import all_families

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
CLEAN = re.compile(r"[A-Z0-9]{0,64}", re.ASCII)
KINDS = ("s10", "line", "carrier", "not_tracking", "unknown")
WHATS = (None, "order_id", "item_id", "phone", "sample", "empty", "several")
LIKELIHOODS = ("certain", "likely", "possible", "unlikely")
LEVELS = ("fine", "wait", "check", "act", "unknown")
STAGES = (
    "none announced accepted consolidation origin export transit import local out_for_delivery pickup delivered returning returned problem cancelled unknown"
).split()  # fmt: skip
READERS: dict[str, Callable[[str, str], Any]] = {
    "event": vocabulary.event,
    "order_status": lambda text, _: vocabulary.order_status(text),
    "tracker_status": lambda text, _: vocabulary.tracker_status(text),
    "service": lambda text, _: vocabulary.service(text),
    "notice": lambda text, _: vocabulary.notice(text),
    "seller_words": lambda text, _: vocabulary.seller_words(text),
    "country": lambda text, _: places.country_of(text),
}
LOCALES = ("en", "es", "de", "ru", "ar", "zh", "x-nonsense", "")
# What a Case's values may be replaced by besides texts.
ALIEN = (None, True, -1, 0, 10**30, 1.5e308, [], {}, [[]], [None], {"x": {}}, "", "2026-13-45", ["a"] * 200, "9" * 5000)

Mutated = Callable[[random.Random, list[str]], str]


class Target(NamedTuple):
    """One thing to feed."""

    make: Callable[[random.Random, Mutated], Any]
    ask: Callable[[Any], Any]
    documented: tuple[type[Exception], ...]
    wrong: Callable[[Any], str]


@lru_cache(maxsize=1)
def _cases() -> list[dict]:
    return [entry["case"] for file in sorted((ROOT / "tests" / "corpus").glob("*.json")) for entry in _entries(file)]


def _entries(file: Path) -> list[dict]:
    read = json.loads(file.read_text("utf-8"))
    return [entry for entry in read if isinstance(entry, dict) and "case" in entry] if isinstance(read, list) else []


@lru_cache(maxsize=1)
def _texts() -> tuple[list[str], list[str]]:
    """Numbers, and all other texts, of the corpus and the families."""
    given = {example for file in (ROOT / "pyrules/numbers/families").glob("*.json") for example in _examples(file)}
    others: set[str] = set()
    for case in _cases():
        for path in _leaves(case):
            value = _at(case, path)
            if isinstance(value, str):
                (given if path[-1] in ("number", "order_id") else others).add(value)
    return sorted(given), sorted(others)


def _examples(file: Path) -> list[str]:
    families = json.loads(file.read_text("utf-8"))["families"]
    return [example for family in families for example in family["valid"] + family["invalid"]]


def _leaves(value: Any, path: tuple = ()) -> list[tuple]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    below = [leaf for key, inner in pairs for leaf in _leaves(inner, (*path, key))]
    return below or [path]


def _at(value: Any, path: tuple) -> Any:
    for key in path:
        value = value[key]
    return value


def _a_number(chance: random.Random, mutated: Mutated) -> str:
    return mutated(chance, _texts()[0])


def _a_date(chance: random.Random, mutated: Mutated) -> tuple[str, str, str]:
    texts = _texts()[1]
    return mutated(chance, texts), chance.choice(LOCALES), chance.choice(("day", "span", "deadline"))


def _a_word(chance: random.Random, mutated: Mutated) -> tuple[str, str, str]:
    texts = _texts()[1]
    return chance.choice(tuple(READERS)), mutated(chance, texts), mutated(chance, texts)


def _a_case(chance: random.Random, mutated: Mutated) -> dict:
    case = copy.deepcopy(chance.choice(_cases()))
    if chance.random() < 0.2:  # a clock that jumps
        case["now"] = (NOW + timedelta(days=chance.randint(-4000, 4000))).isoformat()
    given, others = _texts()
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        path = chance.choice(_leaves(case))
        path = path[: chance.randint(1, len(path))] if path and chance.random() < 0.1 else path
        if not path:
            continue
        inside = _at(case, path[:-1])
        seeds = given if path[-1] in ("number", "order_id") else others
        inside[path[-1]] = copy.deepcopy(chance.choice(ALIEN)) if chance.random() < 0.25 else mutated(chance, seeds)
    return case


def _read(given: tuple[str, str, str]) -> Any:
    text, locale, how = given
    return getattr(DateReader(NOW, locale), how)(text, near=date(2026, 9, 15))


def _understand(given: tuple[str, str, str]) -> Any:
    reader, text, beside = given
    return READERS[reader](text, beside)


def _wrong_clean(read: Any) -> str:
    return "" if all(CLEAN.fullmatch(number) for number in (read.number, *read.several)) else f"not clean: {read.number!r}"


def _wrong_info(info: dict[str, Any]) -> str:
    sound = (
        CLEAN.fullmatch(info["clean"])
        and set(info["changes"]) <= set(numbers.CHANGES)
        and info["kind"] in KINDS
        and info["what"] in WHATS
        and (info["what"] is not None) == (info["kind"] == "not_tracking")
        and info["check_digit"] in ("ok", "wrong", "none")
        and all(CLEAN.fullmatch(number) for number in info["suggestions"])
        and all(numbers.carrier(slug) for slug in info["carriers"])
        and all(link["url"].startswith("https://") for link in info["trackers"])
    )
    return "" if sound else f"not the contract's: {info}"


def _wrong_word(answer: Any) -> str:
    stage = getattr(answer, "stage", "none")
    return "" if stage in STAGES else f"no stage: {stage!r}"


def _wrong_report(report: dict[str, Any]) -> str:
    json.dumps(report, allow_nan=False)
    parcels = [parcel for order in report["orders"] for parcel in order["parcels"]]
    sound = report["report"] == 1 and all(order["parcels"] for order in report["orders"]) and all(map(_sound, parcels))
    return "" if sound else "not the contract's report"


def _sound(parcel: dict[str, Any]) -> bool:
    findings, dates = parcel["findings"], [day for day in parcel["dates"].values() if day is not None]
    return (
        parcel["level"] in LEVELS
        and parcel["stage"] in STAGES
        and bool(parcel["headline"])
        and all(finding["likelihood"] in LIKELIHOODS and finding["title"] and finding["why"] for finding in findings)
        and all(date.fromisoformat(day) for day in dates)
    )


all_families()
TARGETS = {
    "clean": Target(_a_number, numbers.clean, (), _wrong_clean),
    "identify": Target(_a_number, pyrules.identify, (), _wrong_info),
    "dates": Target(_a_date, _read, (DateError,), lambda answer: ""),
    "vocabulary": Target(_a_word, _understand, (), _wrong_word),
    "explain": Target(_a_case, pyrules.explain, (CaseError,), _wrong_report),
}
