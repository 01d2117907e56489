"""``build.py check-reproducible``: two builds from clean copies of the sources are the same, byte for byte."""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
from pathlib import Path

from .project import ROOT
from .steps import run as run_program
from .steps import say, step

_LEFT_OUT = shutil.ignore_patterns(".git", ".*_cache", ".venv", ".cache", ".hypothesis", "__pycache__", "dist", "node_modules")


def run(arguments: list[str]) -> int:
    """Build twice and compare; status 1 when a file differs."""
    with tempfile.TemporaryDirectory() as folder:
        # Paths of different length, so that a path that got into the result shows.
        first, second = (_build(Path(folder) / name) for name in ("a", "a-longer-name"))
    for name in sorted(first.keys() | second.keys()):
        same = first.get(name) == second.get(name)
        say(f"{'same  ' if same else 'DIFFER'} {first.get(name, 'missing')[:16]} {name}")
    return int(first != second)


def _build(copy: Path) -> dict[str, str]:
    shutil.copytree(ROOT, copy, ignore=_LEFT_OUT)
    with step("building in a clean copy"):
        run_program([sys.executable, copy / "build.py"], cwd=copy, do="make `python3 build.py` work first")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (copy / "dist").glob("*.zip")}
