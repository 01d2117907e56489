"""Fuzzing with a budget: ``python3 build.py fuzz --seconds 60`` (or ``--runs N`` for each row), or this file from the repository root.

Three ways of making inputs (chance, coverage, hypothesis) feed each target in turn, one process at a time. A find is an
exception other than the documented ones, an answer that breaks the contract, one slower than the limit, or memory above its
limit; any find ends with exit status 1. Every find becomes a test in ``tests/rules/``.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import random
import subprocess
import sys
from pathlib import Path

WORKER = Path(__file__).parent / "worker.py"
WAYS = ("chance", "coverage", "hypothesis")
TARGETS = ("clean", "identify", "dates", "vocabulary", "explain")
MAX_MEMORY_MB = 512


def main(argv: list[str] | None = None) -> int:
    """Run until the budget is spent; the exit status is 1 when anything was found."""
    parser = argparse.ArgumentParser(description="Feeds texts and Cases to the rules.")
    parser.add_argument("--seconds", type=float, default=60, help="time budget in all (default: 60)")
    parser.add_argument("--runs", type=int, default=sys.maxsize, help="budget in inputs, for each row of the table")
    parser.add_argument("--seed", type=int, default=None, help="first seed (default: by chance)")
    parser.add_argument("--only", choices=TARGETS, action="append", help="feed only this target")
    parser.add_argument("--way", choices=WAYS, action="append", help="make inputs only in this way")
    options = parser.parse_args(argv)
    seed = random.SystemRandom().randrange(1 << 31) if options.seed is None else options.seed
    rows = [(way, target) for way in options.way or _ways() for target in options.only or TARGETS]
    print(f"seed {seed}, Python {sys.version.split()[0]}, {_versions()}")
    print(f"{'way':<12}{'target':<12}{'inputs':>10}{'slowest ms':>12}{'peak MB':>9}{'grown MB':>10}{'finds':>7}", flush=True)
    total, finds = 0, []
    for way, target in rows:
        result = _run(way, target, options.seconds / len(rows), options.runs, seed)
        if result["peak_mb"] > MAX_MEMORY_MB:
            result["finds"].append(f"memory: {result['peak_mb']:.0f} MB, limit {MAX_MEMORY_MB} MB")
        figures = f"{result['inputs']:>10,}{result['slowest_ms']:>12.1f}{result['peak_mb']:>9.0f}{result['grown_mb']:>10.0f}"
        print(f"{way:<12}{target:<12}{figures}{len(result['finds']):>7}", flush=True)
        total += result["inputs"]
        finds += [f"--way {way} --only {target}: {find}" for find in result["finds"]]
    print(f"{total:,} inputs, {len(finds)} finds", *finds, sep="\n")
    return 1 if finds else 0


def _ways() -> list[str]:
    """Atheris has no wheel for every Python: without it the others run alone, and the table shows it."""
    return [way for way in WAYS if way != "coverage" or importlib.util.find_spec("atheris")]


def _versions() -> str:
    present = [name for name in ("atheris", "hypothesis") if importlib.util.find_spec(name)]
    return ", ".join(f"{name} {importlib.metadata.version(name)}" for name in present)


def _run(way: str, target: str, seconds: float, runs: int, seed: int) -> dict:
    command = [sys.executable, WORKER, way, target, str(seconds), str(runs), str(seed)]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    try:
        return json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        said = f"ended with status {done.returncode}: {done.stderr[-600:]}"
        return {"inputs": 0, "slowest_ms": 0, "peak_mb": 0, "grown_mb": 0, "finds": [said]}


if __name__ == "__main__":
    sys.exit(main())
