"""Fuzzing with a budget: ``python3 tests/fuzz/run.py --seconds 60`` (or ``--runs N``), from the repository root.

Mutated seeds go into cleaning, identify, dates and explain. A find is an exception other than the documented ones, an
answer that breaks the contract, or one slower than the limit; any find ends with exit status 1 and its seed printed.
Needs nothing but the standard library. Every find becomes a test in ``tests/rules/``.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
import traceback
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from mutate import mutated  # noqa: E402
from targets import TARGETS  # noqa: E402

SLOW_MS = 50
MAX_MEMORY_MB = 256
MAX_FINDS = 20


def main(argv: list[str] | None = None) -> int:
    """Run until the budget is spent; the exit status is 1 when anything was found."""
    parser = argparse.ArgumentParser(description="Feeds mutated texts to the rules.")
    parser.add_argument("--seconds", type=float, default=60, help="time budget (default: 60)")
    parser.add_argument("--runs", type=int, default=sys.maxsize, help="budget in inputs")
    parser.add_argument("--seed", type=int, default=None, help="first input's seed (default: by chance)")
    parser.add_argument("--only", choices=sorted(TARGETS), action="append", help="feed only this target")
    options = parser.parse_args(argv)
    first = random.SystemRandom().randrange(1 << 40) if options.seed is None else options.seed
    names = options.only or list(TARGETS)
    counts, slowest = dict.fromkeys(names, 0), dict.fromkeys(names, 0.0)
    finds: list[str] = []
    until = time.monotonic() + options.seconds
    run = 0
    while run < options.runs and time.monotonic() < until and len(finds) < MAX_FINDS:
        name = names[run % len(names)]
        find, spent = _feed(name, first + run)
        counts[name] += 1
        slowest[name] = max(slowest[name], spent)
        if find:
            finds.append(f"{name} --seed {first + run} --runs 1: {find}")
        run += 1
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    if memory > MAX_MEMORY_MB:
        finds.append(f"memory: {memory:.0f} MB, limit {MAX_MEMORY_MB} MB")
    print(f"seed {first}, Python {sys.version.split()[0]}")
    print(f"{'target':<10}{'inputs':>10}{'slowest ms':>12}")
    for name in names:
        print(f"{name:<10}{counts[name]:>10}{slowest[name] * 1000:>12.1f}")
    print(f"{sum(counts.values())} inputs, {len(finds)} finds, peak memory {memory:.0f} MB")
    print("\n".join(finds))
    return 1 if finds else 0


def _feed(name: str, seed: int) -> tuple[str, float]:
    """What is wrong with the answer to the input of *seed* (empty: nothing), and the processor time it took in seconds."""
    chance = random.Random(seed)
    target = TARGETS[name]
    given = target.make(chance, mutated)
    spent = 1.0
    # Processor time, and the best of three where one seems slow: the machine's other work is no find.
    for _ in range(3):
        started = time.process_time()
        try:
            answer = target.ask(given)
        except target.documented:
            answer = None
        except Exception:
            return f"{traceback.format_exc(limit=-3)}for {given!r:.400}", 0.0
        spent = min(spent, time.process_time() - started)
        if spent * 1000 <= SLOW_MS:
            break
    else:
        return f"{spent * 1000:.0f} ms for {given!r:.200}", spent
    wrong = target.wrong(answer) if answer is not None else ""
    return (f"{wrong} for {given!r:.400}" if wrong else ""), spent


if __name__ == "__main__":
    sys.exit(main())
