"""``build.py test``: everything. A failure does not stop the rest; the last line counts."""

from __future__ import annotations

import time

from . import browsers, build, lint, node, suites
from .project import ROOT, venv_program
from .steps import StepError, say
from .suites import Count

TESTS = ROOT / "tests"
BROWSER = TESTS / "browser"


def run(arguments: list[str]) -> int:
    """Build and run all tests; status 1 when any failed."""
    build.run([])
    total = Count()
    for name, suite in (*_checks(), ("rules", rules), *_node_suites()):
        say(f"\n── {name} ──")
        start = time.monotonic()
        try:
            count = suite()
        except StepError as error:
            say(str(error))
            count = Count(0, 1)
        say(f"{name}: {count.passed} passed, {count.failed} failed, {time.monotonic() - start:.0f} s")
        total += count
    say(f"\n{total.passed} passed, {total.failed} failed")
    return 1 if total.failed or not total.passed else 0


def rules() -> Count:
    """The rules in CPython: tests, doctests, conventions (pyproject.toml says which folders)."""
    return suites.run([venv_program("python"), "-m", "pytest"])


def _checks():
    # Conformance is among the rules' tests; here it would count twice.
    checks = {name: check for name, check in lint.CHECKS.items() if name != "conformance"}
    return [(name, lambda check=check: Count(1, 0) if check() else Count(0, 1)) for name, check in checks.items()]


def _node_suites():
    folders = sorted({path.parent for path in TESTS.glob("*/*.test.mjs")}, key=lambda folder: (folder == BROWSER, folder))
    return [(folder.name, lambda folder=folder: _node_suite(folder)) for folder in folders]


def _node_suite(folder) -> Count:
    env = node.environment()
    stubs = folder / "support" / "stubs.mjs"  # what a folder wants in place before its tests are read
    options = ["--import", stubs.as_uri()] if stubs.is_file() else []
    if folder == BROWSER:
        env |= browsers.ensure()
        options.append("--test-concurrency=1")  # two browsers at once are slower on two cores, and flaky
    return suites.run([node.ensure(), "--test", "--test-reporter=spec", *options, *sorted(folder.glob("*.test.mjs"))], env)
