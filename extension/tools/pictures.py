"""``build.py pictures``: the pictures of the README and of the stores, made again from the real extension."""

from __future__ import annotations

from . import browsers, build, node
from .project import DIST, ROOT
from .steps import show


def run(arguments: list[str]) -> int:
    """Build, then run ``tests/site/store.mjs``; its exit status."""
    build.run([])
    env = {**node.environment(), **browsers.ensure(["chromium"])}
    return show([node.ensure(), ROOT / "tests" / "site" / "store.mjs", "--dist", DIST, "--docs", ROOT / "docs"], env=env)
