"""Say what is being done, run programs, and fail with advice."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from .project import ROOT


class StepError(Exception):
    """A step failed: *what* happened, and what to *do* about it."""

    def __init__(self, what: str, do: str) -> None:
        super().__init__(f"{what}\n→ {do}")


def say(text: str) -> None:
    """Print a line of progress at once, whatever standard output is."""
    print(text, flush=True)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Print *title*, and how long its block took (seconds)."""
    print(f"• {title} … ", end="", flush=True)
    start = time.monotonic()
    try:
        yield
    except BaseException:
        print("failed", flush=True)
        raise
    print(f"{time.monotonic() - start:.1f} s", flush=True)


def run(
    command: Sequence[str | Path],
    *,
    do: str,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
    accept: Sequence[int] = (0,),
) -> str:
    """Run *command* and return what it printed on standard output.

    Raises :class:`StepError` with the end of its output and the advice *do* when it does not exist or its exit status is
    not one to *accept*.
    """
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise StepError(f"{command[0]} could not be started: {error.strerror}", do) from error
    if done.returncode not in accept:
        lines = (done.stdout + done.stderr).strip().splitlines()[-30:]
        tail = "\n".join(line[:300] for line in lines)  # Node shows the failing line, which of a bundle is the whole file
        raise StepError(f"{Path(command[0]).name} failed (exit status {done.returncode}):\n{tail}", do)
    return done.stdout


def show(command: Sequence[str | Path], *, cwd: Path = ROOT, env: Mapping[str, str] | None = None) -> int:
    """Run *command* with its output on the screen; its exit status, 127 when it cannot be started."""
    sys.stdout.flush()
    try:
        return subprocess.run([str(part) for part in command], cwd=cwd, env={**os.environ, **(env or {})}, check=False).returncode
    except OSError as error:
        say(f"{command[0]} could not be started: {error.strerror}")
        return 127
