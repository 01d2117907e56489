"""Prints, as JSON, what CPython manages per second: cases explained, numbers identified, and the same by tracking-numbers."""

from __future__ import annotations

import json
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
NUMBERS = ["RB123456785CN", "LP00123456789012", "1Z5R89390357567127", "9400111202555842332669", "986578788855", "no number", ""]


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
    cases = [case for case in cases if case.get("orders")] or [{"orders": [{"parcels": [{"number": "RB123456785CN"}]}]}]
    print(
        json.dumps(
            {
                "cpython_cases_per_s": per_second(each(pyrules.explain, cases), len(cases)),
                "identify_per_s": per_second(each(pyrules.identify, NUMBERS), len(NUMBERS)),
                "peer_identify_per_s": per_second(each(get_tracking_number, NUMBERS), len(NUMBERS)),
            }
        )
    )


main()
