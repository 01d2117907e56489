"""Chromium and Firefox for tests, demo and bench: the installed ones, else Debian's."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable

from .steps import StepError, run, step

# browser -> (variable that names it for our scripts, programs to look for, Debian package)
PROGRAMS = {
    "chromium": ("CHROMIUM", ("chromium", "chromium-browser"), "chromium"),
    "firefox": ("FIREFOX", ("firefox-esr", "firefox"), "firefox-esr"),
}


def ensure(names: Iterable[str] = PROGRAMS) -> dict[str, str]:
    """Environment (``CHROMIUM``, ``FIREFOX``) with the paths of the browsers *names*, installed by apt where that can be done."""
    names = list(names)
    missing = [name for name in names if not find(name)]
    if missing:
        _install([PROGRAMS[name][2] for name in missing])
    return found(names)


def found(names: Iterable[str] = PROGRAMS) -> dict[str, str]:
    """Environment with the paths of those of the browsers *names* that are installed."""
    return {PROGRAMS[name][0]: path for name in names if (path := find(name))}


def find(name: str) -> str | None:
    """Path of the browser *name*: what its variable says, else what is on PATH."""
    variable, programs, _ = PROGRAMS[name]
    return os.environ.get(variable) or next(filter(None, map(shutil.which, programs)), None)


def _install(packages: list[str]) -> None:
    wanted = " ".join(packages)
    by_hand = f"install {wanted} (Debian: apt-get install {wanted}), or name the programs in CHROMIUM and FIREFOX"
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise StepError(f"no {' and no '.join(packages)} found", by_hand)
    with step(f"installing {wanted}"):
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run(["apt-get", "update", "-q"], env=quiet, do=by_hand)
        run(["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages], env=quiet, do=by_hand)
