"""``build.py data``: make the generated data of the rules again, from the pinned packages that know it."""

from __future__ import annotations

from . import venv
from .project import TOOLS, venv_program
from .steps import run as run_program
from .steps import step

GENERATORS = ("cldr", "holidays_china", "countries", "cause_pages")


def run(arguments: list[str]) -> None:
    """Run every generator."""
    venv.ensure()
    for name in GENERATORS:
        with step(f"generating {name}"):
            run_program([venv_program("python"), TOOLS / f"{name}.py"], do=f"mend extension/tools/{name}.py")
