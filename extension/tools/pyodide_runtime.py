"""The pinned Pyodide runtime and the wheels used inside it, each checked against its hash in ``pyodide.json``."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from . import npm, venv
from .project import CACHE, NODE_MODULES, TOOLS, venv_program
from .stamps import unless_fresh
from .steps import StepError, run, step

PINS = TOOLS / "pyodide.json"
HOME = NODE_MODULES / "pyodide"
WHEELS = CACHE / "wheels"


def pins() -> dict:
    """``pyodide.json``."""
    return json.loads(PINS.read_text("utf-8"))


def ensure() -> None:
    """Have the runtime in ``node_modules/pyodide`` and the wheels in ``.cache/wheels``, all with the right hashes."""
    npm.ensure()
    pinned = pins()
    _check(HOME, pinned["shipped"] | pinned["used"], "delete extension/node_modules and run this again")
    unless_fresh("wheels", [PINS], [WHEELS / name for name in pinned["wheels"]], _fetch_wheels)


def shipped_files() -> dict[str, bytes]:
    """The runtime's files that go into the extension, byte for byte as in the npm package."""
    return {name: (HOME / name).read_bytes() for name in pins()["shipped"]}


def _fetch_wheels() -> None:
    pinned = pins()
    wanted = ["==".join(name.split("-")[:2]) for name in pinned["wheels"]]
    with step(f"fetching {len(wanted)} wheels that work inside Pyodide"):
        WHEELS.mkdir(parents=True, exist_ok=True)
        options = ["--no-deps", "--only-binary=:all:", f"--python-version={pinned['python']}", f"--dest={WHEELS}"]
        run([venv_program("python"), "-m", "pip", "download", "-q", *options, *wanted], do=venv.OFFLINE)
    _check(WHEELS, pinned["wheels"], "delete .cache/wheels and run this again; a changed file on the index must not be used")


def _check(folder: Path, hashes: dict[str, str], do: str) -> None:
    for name, expected in hashes.items():
        path = folder / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != expected:
            raise StepError(f"{name} is {'not the pinned file' if path.is_file() else 'missing'} (SHA-256 in {PINS.name})", do)
