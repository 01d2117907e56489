"""``build.py fuzz``: any text at all into the rules, with a budget (``--seconds``, ``--runs``, ``--seed``)."""

from __future__ import annotations

import subprocess

from . import venv
from .project import ROOT, venv_program
from .steps import StepError, say


def run(arguments: list[str]) -> int:
    """Run ``tests/fuzz/run.py`` with *arguments*; its status."""
    venv.ensure()
    try:
        venv.ensure("fuzz")
    except StepError as error:
        say(f"without coverage guidance: {error}")
    return subprocess.run([venv_program("python"), ROOT / "tests" / "fuzz" / "run.py", *arguments], cwd=ROOT, check=False).returncode
