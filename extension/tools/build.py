"""``build.py``: the extension for both browsers, unpacked and zipped."""

from __future__ import annotations

from . import package, python_bundle, scripts, venv
from .project import BROWSERS
from .steps import say


def run(arguments: list[str]) -> None:
    """Build everything that has changed."""
    venv.ensure()
    python = python_bundle.ensure()
    for browser in BROWSERS:
        path = package.ensure(browser, scripts.ensure(browser, python), python)
        say(f"✓ {path.relative_to(path.parents[1])}  {path.stat().st_size:,} bytes")
