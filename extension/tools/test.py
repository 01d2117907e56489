"""``build.py test``: everything. A failure does not stop the rest; the last line counts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import MappingProxyType
from typing import TextIO

from . import browsers, build, lint, node, suites
from .project import ROOT, venv_program
from .steps import StepError, say
from .suites import Count

TESTS = ROOT / "tests"
BROWSER = TESTS / "browser"

Suite = Callable[[TextIO | None], Count]


def run(arguments: list[str]) -> int:
    """Build and run all tests; status 1 when any failed."""
    build.run([])
    total = _timed("browsers", _browsers)
    for name, check in _checks():
        total += _timed(name, check)
    # The longest first: then neither core is idle at the end.
    total += _beside(*_in_browsers(), ("rules", rules), *_node_suites(folder for folder in _node_folders() if folder != BROWSER))
    say(f"\n{total.passed} passed, {total.failed} failed")
    return 1 if total.failed or not total.passed else 0


def _timed(name: str, suite: Suite, out: TextIO | None = None) -> Count:
    print(f"\n── {name} ──", file=out, flush=True)
    start = time.monotonic()
    try:
        count = suite(out)
    except StepError as error:
        print(error, file=out)
        count = Count(0, 1)
    print(f"{name}: {count.passed} passed, {count.failed} failed, {time.monotonic() - start:.0f} s", file=out, flush=True)
    return count


def _beside(*named: tuple[str, Suite]) -> Count:
    """Two suites at a time, each of which takes one core or less."""
    say(f"\nTwo at a time: {', '.join(name for name, _ in named)}")
    with ThreadPoolExecutor(2) as pool:
        return sum(pool.map(lambda one: _timed(*one, suites.Named(one[0])), named), Count())


def rules(out: TextIO | None = None) -> Count:
    """The rules in CPython: tests, doctests, conventions (pyproject.toml says which folders)."""
    return suites.run([venv_program("python"), "-m", "pytest"], out=out)


def _browsers(out: TextIO | None) -> Count:
    """Before any suite: not only the one in browsers opens one."""
    browsers.ensure()
    return Count(1, 0)


def _checks():
    # Conformance is among the rules' tests; here it would count twice.
    checks = {name: check for name, check in lint.CHECKS.items() if name != "conformance"}
    return [(name, lambda out, check=check: Count(1, 0) if check() else Count(0, 1)) for name, check in checks.items()]


def _node_folders() -> list[Path]:
    return sorted({path.parent for path in TESTS.glob("*/*.test.mjs")})


def _node_suites(folders: Iterable[Path]):
    return [(folder.name, lambda out, folder=folder: _node_suite(folder, out)) for folder in folders]


def _in_browsers():
    # One browser mostly waits; two files of the same one at a time were not tried.
    return [(name, lambda out, name=name: _node_suite(BROWSER, out, {"WHYTRACK_BROWSERS": name})) for name in browsers.PROGRAMS if browsers.find(name)]


def _node_suite(folder: Path, out: TextIO | None, asked: Mapping[str, str] = MappingProxyType({})) -> Count:
    env = node.environment() | browsers.found() | asked
    stubs = folder / "support" / "stubs.mjs"  # what a folder wants in place before its tests are read
    options = ["--import", stubs.as_uri()] if stubs.is_file() else []
    # Two suites run at a time already.
    command = [node.ensure(), "--test", "--test-reporter=spec", "--test-concurrency=1", *options, *sorted(folder.glob("*.test.mjs"))]
    return suites.run(command, env, out=out)
