#!/usr/bin/env python3
"""Build, test, show and measure WhyTrack. Needs only a Python 3.11 or newer to start: ``python3 build.py [command]``."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - said to the older ones
    sys.exit(f"build.py needs Python 3.11 or newer; this is {sys.version.split()[0]}. Try: python3.11 build.py")

sys.path.insert(0, str(Path(__file__).resolve().parent / "extension"))

# command -> (module of extension/tools with run(arguments), what it does)
COMMANDS = {
    "build": ("tools.build", "make dist/chromium, dist/firefox and their zips"),
    "demo": ("tools.demo", "build, then show the extension on a bundled My Orders page (--screenshot FOLDER: save pictures)"),
    "pictures": ("tools.pictures", "make the pictures of the README and of the stores again (docs/)"),
    "test": ("tools.test", "everything: rules, parity in Pyodide, both browsers, lint"),
    "bench": ("tools.bench", "measure speed and size; a table and dist/bench.json"),
    "fuzz": ("tools.fuzz", "any text at all into the rules, with a budget (--seconds 60)"),
    "lint": ("tools.lint", "ruff, web-ext lint, conformance"),
    "words": ("tools.words", "bring the translation catalogues up to date (--check: only say whether they are)"),
    "data": ("tools.data", "make the generated data again (dates, holidays, countries, docs/causes)"),
    "check-reproducible": ("tools.reproducible", "build twice in clean copies and compare every byte"),
}


def main(arguments: list[str]) -> int:
    """Run the command that *arguments* name; the exit status."""
    name, rest = (arguments[0], arguments[1:]) if arguments else ("build", [])
    # The fuzzer tells its own options; the others would take the question for none and begin.
    asked = not {"-h", "--help"}.isdisjoint(arguments) and name != "fuzz"
    if asked or name not in COMMANDS:
        rows = "\n".join(f"  {command:<20}{what}" for command, (_, what) in COMMANDS.items())
        print(f"usage: python3 build.py [command]\n\n{rows}", file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    from tools.steps import StepError

    try:
        return import_module(COMMANDS[name][0]).run(rest) or 0
    except StepError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
