"""One target fed in one way, in a process of its own, so that its memory is its own; the figures are the last line, as JSON."""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

from from_bytes import FromBytes

sys.path.insert(0, str(Path(__file__).parents[2]))


def by_chance(target: str, seconds: float, runs: int, seed: int) -> None:
    """Every input from its own seed: the cheapest, and a find is repeated by its number."""
    from feed import Feeder

    feeder = Feeder(target, seconds, runs)
    while not feeder.over:
        if feeder.feed(random.Random(seed + feeder.count)):
            feeder.finds[-1] = f"--seed {seed + feeder.count - 1}: {feeder.finds[-1]}"
    _end(feeder.result())


def by_coverage(target: str, seconds: float, runs: int, seed: int) -> None:
    """Atheris changes the bytes all choices are drawn from, and keeps those that reach new lines of the rules."""
    import atheris

    with atheris.instrument_imports(include=["pyrules"]):
        from feed import Feeder

    feeder = Feeder(target, seconds, runs)

    def one(data: bytes) -> None:
        feeder.feed(FromBytes(data))
        if feeder.over:
            _end(feeder.result())

    atheris.Setup(["fuzz", f"-seed={seed % (1 << 31)}", "-max_len=512", "-len_control=0", "-rss_limit_mb=1024", "-verbosity=0"], one)
    atheris.Fuzz()


def by_hypothesis(target: str, seconds: float, runs: int, seed: int) -> None:
    """Hypothesis makes the choices, and shrinks a find to the shortest input that shows it."""
    from feed import Feeder
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded
    from hypothesis import strategies as st

    feeder = Feeder(target, seconds, runs)
    quiet = {"database": None, "deadline": None, "suppress_health_check": list(HealthCheck), "phases": (Phase.generate, Phase.target, Phase.shrink)}

    def block(number: int) -> None:
        @seeded(seed + number)
        @settings(max_examples=200, **quiet)
        @given(st.randoms(use_true_random=False))
        def nothing_wrong(chance: random.Random) -> None:
            assert not feeder.feed(chance)

        nothing_wrong()

    number = 0
    while not feeder.over:
        before = len(feeder.finds)
        try:
            block(number)
        except AssertionError:
            feeder.finds[before:] = feeder.finds[-1:]  # the last one is the shrunk one
        number += 1
    _end(feeder.result())


WAYS: dict[str, Callable[[str, float, int, int], None]] = {"chance": by_chance, "coverage": by_coverage, "hypothesis": by_hypothesis}


def _end(result: dict) -> None:
    print(json.dumps(result), flush=True)
    os._exit(0)  # libFuzzer would end with a report of its own


if __name__ == "__main__":
    way, name, seconds, runs, seed = sys.argv[1:]
    WAYS[way](name, float(seconds), int(runs), int(seed))
