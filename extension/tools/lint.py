"""``build.py lint``: ruff, the conventions, and what the stores' own checker says."""

from __future__ import annotations

import json

from . import build, node, words
from .project import DIST, NODE_MODULES, ROOT, venv_program
from .steps import run as run_program
from .steps import say, show

# web-ext's warnings that are about Pyodide's own files, which are shipped unchanged.
_THIRD_PARTY = "pyodide/"


def run(arguments: list[str]) -> int:
    """Run all checks; status 1 when any fails."""
    build.run([])
    failures = [name for name, check in CHECKS.items() if not check()]
    say(f"lint: {', '.join(failures)} failed" if failures else "lint: clean")
    return 1 if failures else 0


def ruff() -> bool:
    """Style and plain mistakes in the Python sources."""
    return show([venv_program("ruff"), "check", "."]) == 0


def conformance() -> bool:
    """The conventions of docs/architecture.md."""
    folder = ROOT / "tests" / "conformance"
    return show([venv_program("python"), "-m", "pytest", "-q", folder]) == 0  # a folder without tests fails too


def catalogues() -> bool:
    """The compiled words fit the source."""
    return words.run(["--check"]) == 0


def web_ext() -> bool:
    """Mozilla's checker on the Firefox package: no errors, and no warnings about our own files."""
    program = NODE_MODULES / "web-ext" / "bin" / "web-ext.js"
    command = [node.ensure(), program, "lint", "--source-dir", DIST / "firefox", "--output", "json", "--no-config-discovery"]
    result = json.loads(run_program(command, env=node.environment(), accept=(0, 1), do="run `npm ci` in extension/"))
    rows = [row for kind in ("errors", "warnings") for row in result[kind] if row["_type"] == "error" or not _known(row)]
    for row in rows:
        say(f"web-ext {row['_type']}: {row['code']}: {row['message']} ({row.get('file') or 'package'})")
    return not rows


def _known(row: dict) -> bool:
    return (row.get("file") or "").startswith(_THIRD_PARTY)


CHECKS = {"ruff": ruff, "words": catalogues, "conformance": conformance, "web-ext": web_ext}
