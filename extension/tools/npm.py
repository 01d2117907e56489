"""The pinned npm packages in ``extension/node_modules``."""

from __future__ import annotations

import shutil

from . import node
from .project import EXTENSION, NODE_MODULES
from .stamps import unless_fresh
from .steps import run, step


def ensure() -> None:
    """Install exactly what package-lock.json says; no package's own install script is run."""
    node.ensure()

    def make() -> None:
        with step("installing npm packages"):
            npm = shutil.which("npm", path=node.environment()["PATH"])
            run(
                [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
                cwd=EXTENSION,
                env=node.environment(),
                do="npm needs its package registry; look at the connection or at npm's configuration, then run this again",
            )

    inputs = [EXTENSION / "package.json", EXTENSION / "package-lock.json"]
    unless_fresh("npm", inputs, [NODE_MODULES / "pyodide", NODE_MODULES / "esbuild"], make)
