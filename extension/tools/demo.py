"""``build.py demo``: the extension on a bundled My Orders page, in a real browser."""

from __future__ import annotations

from . import browsers, build, node
from .project import DIST, ROOT
from .steps import show


def run(arguments: list[str]) -> int:
    """Build, then run ``tests/site/demo.mjs`` with *arguments*; its exit status."""
    build.run([])
    name = next((name for name in browsers.PROGRAMS if browsers.find(name)), "chromium")
    env = {**node.environment(), **browsers.ensure([name])}
    return show([node.ensure(), ROOT / "tests" / "site" / "demo.mjs", "--dist", DIST / name, *arguments], env=env)
