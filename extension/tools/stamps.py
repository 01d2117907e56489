"""Do a step only when something it depends on has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from .project import CACHE, ROOT


def digest(inputs: Iterable[Path], *more: str) -> str:
    """One SHA-256 over names and contents of *inputs* and over the texts *more*."""
    whole = hashlib.sha256()
    for path in inputs:
        name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
        whole.update(f"{name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    for text in more:
        whole.update(f"{text}\n".encode())
    return whole.hexdigest()


def unless_fresh(name: str, inputs: Iterable[Path], outputs: Iterable[Path], make: Callable[[], None], *more: str) -> bool:
    """Call *make* unless it ran before on the same *inputs* and *more* and its *outputs* are there; whether it was called."""
    stamp = CACHE / "stamps" / name
    now = digest(inputs, *more)
    if stamp.is_file() and stamp.read_text() == now and all(path.exists() for path in outputs):
        return False
    stamp.unlink(missing_ok=True)
    make()
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(now)
    return True
