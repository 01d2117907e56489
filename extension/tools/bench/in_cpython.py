"""Prints, as JSON, what CPython manages per second: cases explained, numbers identified, and the same by tracking-numbers."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from tracking_numbers import get_tracking_number  # noqa: E402

import pyrules  # noqa: E402

ROUNDS = 5
FRESH = 8_000
KNOWN = ["RB123456785CN", "LP00123456789012", "1Z5R89390357567127", "9400111202555842332669", "986578788855", "no number", ""]


def per_second(work: Callable[[], None], count: int) -> float:
    """Median rate of *work*, which does *count* things, over some rounds of at least a fifth of a second each."""
    rates = []
    for _ in range(ROUNDS):
        begun, done = time.perf_counter(), 0
        while time.perf_counter() - begun < 0.2:
            work()
            done += count
        rates.append(done / (time.perf_counter() - begun))
    return round(median(rates), 1)


def fresh() -> list[str]:
    """Numbers that nobody asked about before: an answer kept from the last time is of no use."""
    draw = random.Random(20261124)
    shapes = (lambda: f"RB{draw.randrange(10**9):09}CN", lambda: f"LP00{draw.randrange(10**12):012}", lambda: f"1Z5R8939{draw.randrange(10**10):010}")
    return [shapes[index % len(shapes)]() for index in range(FRESH)]


def once(function: Callable, arguments: list[str]) -> float:
    """Rate of one pass over *arguments*."""
    begun = time.perf_counter()
    each(function, arguments)()
    return round(len(arguments) / (time.perf_counter() - begun), 1)


def each(function: Callable, arguments: list) -> Callable[[], None]:
    """Call *function* with every argument."""

    def work() -> None:
        for argument in arguments:
            function(argument)

    return work


def main() -> None:
    """Measure and print."""
    files = sorted((ROOT / "tests" / "corpus").rglob("*.json"))
    cases = [sample["case"] for path in files for sample in json.loads(path.read_text("utf-8"))]
    numbers = fresh()
    cases = [case for case in cases if case.get("orders")] or [{"orders": [{"parcels": [{"number": "RB123456785CN"}]}]}]
    print(
        json.dumps(
            {
                "cpython_cases_per_s": per_second(each(pyrules.explain, cases), len(cases)),
                "identify_per_s": per_second(each(pyrules.identify, KNOWN), len(KNOWN)),
                "peer_identify_per_s": per_second(each(get_tracking_number, KNOWN), len(KNOWN)),
                "identify_new_per_s": once(pyrules.identify, numbers),
                "peer_identify_new_per_s": once(get_tracking_number, numbers),
            }
        )
    )


main()
