"""Chance made of given bytes, so that a coverage-guided fuzzer steers every choice by changing them."""

from __future__ import annotations

import random


class FromBytes(random.Random):
    """Draws from *data*; when it is used up every draw is zero."""

    def __new__(cls, data: bytes) -> FromBytes:
        return super().__new__(cls, 0)  # bytes are no seed

    def __init__(self, data: bytes) -> None:
        super().__init__(0)
        self._data, self._at = data, 0

    def getrandbits(self, k: int, /) -> int:
        """*k* bits; all of the other methods draw from here."""
        size = (k + 7) // 8
        drawn = int.from_bytes(self._data[self._at : self._at + size], "little")
        self._at += size
        return drawn & ((1 << k) - 1)

    def random(self) -> float:
        """A fraction of 16 bits: two bytes are enough for any chance that is asked for here."""
        return self.getrandbits(16) / 65_536
