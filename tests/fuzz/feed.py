"""Feeds one target and keeps count: inputs, the slowest answer, what was wrong."""

from __future__ import annotations

import functools
import gc
import random
import resource
import time
import traceback
from typing import Any

from mutate import mutated
from targets import TARGETS

SLOW_MS = 50
MAX_FINDS = 5


class Feeder:
    """One target's run; over when the time or the number of inputs is spent, or enough was found."""

    def __init__(self, target: str, seconds: float, runs: int) -> None:
        self.target = TARGETS[target]
        self.count, self.slowest, self.finds = 0, 0.0, []
        self._runs = runs
        self._ask_first(random.Random(1))
        self._caches = [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper) and (one.cache_parameters()["maxsize"] or 0) > 8]
        self._until = time.monotonic() + seconds
        self._memory = _peak_mb()

    def _ask_first(self, chance: random.Random) -> None:
        """The first question loads the tables; that is no answer's fault."""
        for _ in range(200):
            try:
                self.target.ask(self.target.make(chance, mutated))
            except self.target.documented:
                continue

    @property
    def over(self) -> bool:
        return self.count >= self._runs or len(self.finds) >= MAX_FINDS or time.monotonic() > self._until

    def feed(self, chance: random.Random) -> str:
        """Ask once; what is wrong with the answer (empty: nothing)."""
        given = self.target.make(chance, mutated)
        self.count += 1
        answer, spent, raised = self._ask(given)
        self.slowest = max(self.slowest, spent)
        wrong = raised or (f"{spent * 1000:.0f} ms" if spent * 1000 > SLOW_MS else "")
        wrong = wrong or (self.target.wrong(answer) if answer is not None else "")
        if wrong:
            self.finds.append(f"{wrong} for {given!r:.400}")
        return wrong

    def _ask(self, given: Any) -> tuple[Any, float, str]:
        """The answer, the processor time in seconds, and what was raised against the documents."""
        answer, spent = None, 1e9
        # Processor time, and the best of three where one seems slow: the machine's other work is no find.
        for _ in range(3):
            started = time.process_time()
            try:
                answer = self.target.ask(given)
            except self.target.documented:
                pass
            except Exception:
                return None, 0.0, traceback.format_exc(limit=-3)
            spent = min(spent, time.process_time() - started)
            if spent * 1000 <= SLOW_MS:
                break
            for cache in self._caches:  # or the next measurement would only look the answer up
                cache.cache_clear()
        return answer, spent, ""

    def result(self) -> dict[str, Any]:
        """The figures, for the table."""
        peak = _peak_mb()
        return {"inputs": self.count, "slowest_ms": self.slowest * 1000, "peak_mb": peak, "grown_mb": peak - self._memory, "finds": self.finds}


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
