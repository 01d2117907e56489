"""``build.py``: the extension for both browsers, unpacked and zipped."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from . import package, pyodide_runtime, python_bundle, scripts, venv
from .deflate import deflated
from .project import BROWSERS
from .steps import say


def run(arguments: list[str]) -> None:
    """Build everything that has changed."""
    venv.ensure()
    pyodide_runtime.ensure()
    with ThreadPoolExecutor(1) as beside:  # the runtime takes longest to squeeze, and needs nothing of what is compiled meanwhile
        squeezed = beside.map(deflated, pyodide_runtime.shipped_files().values())
        python = python_bundle.ensure()
    list(squeezed)
    for browser in BROWSERS:
        path = package.ensure(browser, scripts.ensure(browser, python), python)
        say(f"✓ {path.relative_to(path.parents[1])}  {path.stat().st_size:,} bytes")
