"""Where things are, and the one version."""

from __future__ import annotations

import os
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXTENSION = ROOT / "extension"
TOOLS = EXTENSION / "tools"
CACHE = ROOT / ".cache"
DIST = ROOT / "dist"
VENV = ROOT / ".venv"
NODE_MODULES = EXTENSION / "node_modules"
BROWSERS = ("chromium", "firefox")

# Every file in every archive carries this moment (the oldest a zip can hold), so that equal input gives equal bytes.
SOURCE_DATE_EPOCH = "315532800"


def version() -> str:
    """The version, from its only place: ``pyrules.__version__``."""
    text = (ROOT / "pyrules" / "__init__.py").read_text("utf-8")
    return re.search(r'^__version__ = "([0-9.]+)"$', text, re.MULTILINE)[1]


def venv_program(name: str) -> Path:
    """Path of the program *name* in ``.venv``."""
    return VENV / ("Scripts" if os.name == "nt" else "bin") / (f"{name}.exe" if os.name == "nt" else name)


def files_under(folder: Path, *suffixes: str) -> list[Path]:
    """Files in *folder*, sorted, caches and hidden files left out; only those with *suffixes* when any are given."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and not any(part.startswith(".") or part == "__pycache__" for part in path.relative_to(folder).parts)
        and (not suffixes or path.suffix in suffixes)
    )
