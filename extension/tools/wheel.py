"""The ``pyrules`` wheel, the same bytes every time."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from .project import CACHE, ROOT, SOURCE_DATE_EPOCH, files_under, venv_program
from .stamps import unless_fresh
from .steps import StepError, run, step

FOLDER = CACHE / "wheel"
SHIPPED = (".py", ".json", ".mo", ".txt")


def sources() -> list[Path]:
    """Every file of ``pyrules`` that belongs into the wheel."""
    return files_under(ROOT / "pyrules", *SHIPPED)


def ensure() -> Path:
    """Path of the wheel, built when something in it has changed."""
    about = [ROOT / name for name in ("pyproject.toml", "README.md", "LICENSE") if (ROOT / name).is_file()]
    unless_fresh("wheel", [*sources(), *about], [FOLDER], lambda: _build(about))
    return next(FOLDER.glob("*.whl"))


def _build(about: list[Path]) -> None:
    with step("building the pyrules wheel"):
        shutil.rmtree(FOLDER, ignore_errors=True)
        # A copy, because setuptools leaves build folders beside what it builds.
        copy = FOLDER / "source"
        for path in (*sources(), *about):
            target = copy / path.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        run(
            [venv_program("pyproject-build"), "--wheel", "--no-isolation", "--outdir", FOLDER, copy],
            env={"SOURCE_DATE_EPOCH": SOURCE_DATE_EPOCH},
            do="mend pyproject.toml or the file named above",
        )
        with zipfile.ZipFile(next(FOLDER.glob("*.whl"))) as wheel:
            missing = {path.relative_to(ROOT).as_posix() for path in sources()} - set(wheel.namelist())
        shutil.rmtree(copy)
        if missing:
            raise StepError(f"not in the wheel: {', '.join(sorted(missing))}", "add it to [tool.setuptools] in pyproject.toml")
