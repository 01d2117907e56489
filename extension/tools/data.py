"""``build.py data``: make the generated data of the rules again, from the pinned packages that know it."""

from __future__ import annotations

from pathlib import Path

from . import venv
from .project import venv_program
from .steps import run as run_program
from .steps import step

GENERATORS = ("cldr", "holidays_china", "countries", "cause_pages")


def run(arguments: list[str]) -> None:
    """Run every generator."""
    venv.ensure()
    for name in GENERATORS:
        with step(f"generating {name}"):
            run_program(command(name), do=f"mend extension/tools/{name}.py")


def command(name: str) -> list[str | Path]:
    """How the generator *name* is started: as a module from the root, where it finds ``pyrules``."""
    return [venv_program("python"), "-m", f"extension.tools.{name}"]
