"""Run a test program and count what it says passed and failed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from io import TextIOBase
from pathlib import Path
from typing import NamedTuple, TextIO

from .project import ROOT

# pytest closes with "3 failed, 40 passed, 1 error in 2.1s"; node's runner with a line each: "ℹ pass 12", "# fail 0".
_PYTEST = re.compile(r"([0-9]+) (passed|failed|errors?)\b")
_NODE = re.compile(r"^(?:ℹ|#) (pass|fail|cancelled) ([0-9]+)$")
_COLOUR = re.compile(r"\x1b\[[0-9;]{0,20}m")
_PASSED = {"passed", "pass"}


class Count(NamedTuple):
    """How many passed and failed."""

    passed: int = 0
    failed: int = 0

    def __add__(self, other: tuple[int, ...]) -> Count:
        return Count(self.passed + other[0], self.failed + other[1])


class Named(TextIOBase):
    """The screen, with a suite's *name* before each of its lines: several suites write to it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._begun = ""

    def write(self, text: str) -> int:
        *lines, self._begun = (self._begun + text).split("\n")
        sys.stdout.write("".join(f"{self._name} │ {line}\n" for line in lines))
        sys.stdout.flush()
        return len(text)


def run(
    command: Sequence[str | Path],
    env: Mapping[str, str] | None = None,
    ok: Sequence[int] = (0,),
    out: TextIO | None = None,
) -> Count:
    """Run *command* and count its tests; a program that ends badly without naming a failed test counts as one failure.

    What it prints goes to *out*, line by line; by default to the screen.
    """
    try:
        program = subprocess.Popen(
            [str(part) for part in command],
            cwd=ROOT,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        print(f"{command[0]} could not be started: {error.strerror}", file=out, flush=True)
        return Count(0, 1)
    count = Count()
    with program:
        for line in program.stdout:
            print(line, end="", file=out, flush=True)
            count += counted(line)
    return count if program.returncode in ok or count.failed else count + (0, 1)


def counted(line: str) -> Count:
    """What one *line* of output says was counted.

    >>> counted("1 failed, 20 passed, 2 skipped in 3.10s"), counted("ℹ pass 7"), counted("20 passengers")
    (Count(passed=20, failed=1), Count(passed=7, failed=0), Count(passed=0, failed=0))
    """
    plain = _COLOUR.sub("", line).strip().strip("= ")
    found = _NODE.match(plain)
    pairs = [(found[1], found[2])] if found else [(word, n) for n, word in _PYTEST.findall(plain)] if " in " in plain else []
    count = Count()
    for word, number in pairs:
        count += (int(number), 0) if word in _PASSED else (0, int(number))
    return count
