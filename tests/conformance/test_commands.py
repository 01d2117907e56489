"""``build.py`` answers questions about itself at once, without building anything."""

import importlib.util
import sys
from pathlib import Path

import pytest

BUILD = Path(__file__).parents[2] / "build.py"


@pytest.fixture(scope="module")
def build():
    path = list(sys.path)
    spec = importlib.util.spec_from_file_location("build_py", BUILD)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path[:] = path


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["test", "--help"], ["demo", "-h"]])
def test_a_question_is_answered_and_nothing_is_run(build, monkeypatch, capsys, arguments):
    monkeypatch.setattr(build, "import_module", lambda name: pytest.fail(f"{name} was run"))
    assert build.main(arguments) == 0
    shown = capsys.readouterr().out
    assert all(f"  {name} " in shown for name in build.COMMANDS)


def test_an_unknown_command_is_an_error(build, capsys):
    assert build.main(["nonsense"]) == 2
    assert "usage: " in capsys.readouterr().err
