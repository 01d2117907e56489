"""``.venv`` with exactly the Python tools that pyproject.toml pins."""

from __future__ import annotations

import shutil
import sys
import tomllib

from .project import ROOT, TOOLS, VENV, venv_program
from .stamps import unless_fresh
from .steps import StepError, run, step

CONSTRAINTS = TOOLS / "constraints.txt"
OFFLINE = "pip needs its package index; look at the connection or at pip's configuration (pip config list), then run this again"


def pins(extra: str) -> list[str]:
    """The pinned requirements of the optional dependency group *extra*."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project["optional-dependencies"][extra]


def ensure(*extras: str) -> None:
    """Make ``.venv`` hold the groups *extras* (and ``dev``); does nothing when it does."""
    python = venv_program("python")
    if not _works(python):
        with step(f"making .venv with Python {sys.version.split()[0]}"):
            shutil.rmtree(VENV, ignore_errors=True)
            run([sys.executable, "-m", "venv", VENV], do="install Python's venv module (Debian: apt-get install python3-venv)")
    for extra in ("dev", *extras):
        _install(extra)


def _works(python) -> bool:
    try:
        run([python, "-c", "import pip"], do="")
    except StepError:
        return False
    return True


def _install(extra: str) -> None:
    def make() -> None:
        with step(f"installing Python tools ({extra})"):
            run([venv_program("python"), "-m", "pip", "install", "-q", "-c", CONSTRAINTS, *pins(extra)], do=OFFLINE)

    marker = VENV / "pyvenv.cfg"
    unless_fresh(f"venv-{extra}", [CONSTRAINTS], [marker], make, *pins(extra), str(marker.stat().st_mtime_ns))
