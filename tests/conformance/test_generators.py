"""``build.py data`` can start every generator it names."""

import subprocess

import pytest

from extension.tools import data
from extension.tools.project import ROOT


@pytest.mark.parametrize("name", data.GENERATORS)
def test_a_generator_starts_as_build_py_starts_it(name):
    python, *arguments = data.command(name)
    assert arguments == ["-m", f"extension.tools.{name}"]
    # Read, not run: what it writes is held fresh by tests of its own.
    done = subprocess.run([python, "-c", f"import extension.tools.{name}"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
