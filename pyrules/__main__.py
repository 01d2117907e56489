"""Command line: ``python3 -m pyrules explain|identify|causes`` (contract section 1). Standard library only."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable

from . import __version__, explain, identify, show
from .case import CaseError
from .engine import catalogue

MAX_CASE = 20_000_000


class _Unusable(ValueError):
    """The input cannot be used; the message names the place."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that complains in one line."""

    def error(self, message: str):  # noqa: D102
        raise _Unusable(f"{self.prog}: {message}")


def main(argv: list[str] | None = None) -> int:
    """Run one command and return the exit status: 0 answered, 2 the input is not usable."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = _parser().parse_args(argv)
        options.run(options)
    except SystemExit as stop:  # --help and --version
        return int(stop.code or 0)
    except (_Unusable, CaseError) as error:
        print(str(error).replace("\n", " "), file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stdout = None
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="pyrules", description="Why an AliExpress tracking number may not be working.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="explain|identify|causes")
    one = commands.add_parser("explain", help="explain one number, or a Case file")
    one.add_argument("number", nargs="?", help="the tracking number as you have it")
    one.add_argument("--case", metavar="FILE", help="a Case as JSON; - is standard input")
    for name, text in (("placed", "when the order was made"), ("shipped", "when the seller marked it as shipped"),
                       ("status", "the order's status"), ("service", "the shipping method"),
                       ("protection", "until when the order is protected"), ("to", "the buyer's country (two letters)"),
                       ("now", "the time to answer for"), ("lang", "the language of the answer")):
        one.add_argument("--" + name, help=text)
    one.add_argument("--event", action="append", default=[], metavar='"TIME TEXT"', help="one line of the history; may be repeated")
    one.add_argument("--json", action="store_true", help="print the Report")
    one.set_defaults(run=_explain)
    two = commands.add_parser("identify", help="what kind of number it is")
    two.add_argument("numbers", nargs="+", metavar="NUMBER", help="numbers; - reads one per line from standard input")
    two.add_argument("--json", action="store_true", help="print one NumberInfo per line")
    two.add_argument("--lang", help="the language of the answer")
    two.set_defaults(run=_identify)
    three = commands.add_parser("causes", help="the catalogue of causes")
    three.add_argument("--json", action="store_true")
    three.add_argument("--lang", help="the language of the answer")
    three.set_defaults(run=_causes)
    return parser


def _explain(options: argparse.Namespace) -> None:
    if options.case is None and options.number is None:
        raise _Unusable("explain: expected a NUMBER or --case FILE")
    if options.case is not None and options.number is not None:
        raise _Unusable("explain: expected either a NUMBER or --case FILE, not both")
    case = _load(options.case) if options.case is not None else _case(options)
    if isinstance(case, dict) and options.case is not None:
        case = {**case, **{key: value for key, value in (("now", options.now), ("locale", options.lang)) if value}}
    report = explain(case)
    for problem in report["problems"]:
        print(f"{problem['path']}: {problem['message']}", file=sys.stderr)
    if options.json:
        print(json.dumps(report, indent=2))
    else:
        print("\n".join(show.report(report)))


def _case(options: argparse.Namespace) -> dict:
    """The Case that the options describe."""
    parcel = {"number": options.number, "service": options.service}
    if options.event:
        parcel["events"] = [_event(text) for text in options.event]
    order = {"placed": options.placed, "shipped": options.shipped, "status": options.status, "protection": options.protection,
             "parcels": [parcel]}
    buyer = {"country": options.to} if options.to else None
    return {"case": 1, "now": options.now, "locale": options.lang, "buyer": buyer, "orders": [order]}


def _event(text: str) -> dict:
    """Split ``TIME TEXT``: the longest beginning that is a date is the time."""
    from datetime import UTC, datetime

    from .dates import DateError, DateReader

    reader = DateReader(datetime.now(UTC))
    words = text[:500].split(" ")
    for n in range(min(len(words), 7), 0, -1):
        try:
            reader.day(" ".join(words[:n]))
        except DateError:
            continue
        if any(c.isdigit() for c in words[n - 1]) or n == 1:
            return {"time": " ".join(words[:n]), "text": " ".join(words[n:])}
    return {"text": text}


def _load(path: str) -> object:
    try:
        if path == "-":
            data = sys.stdin.buffer.read(MAX_CASE + 1) if hasattr(sys.stdin, "buffer") else sys.stdin.read(MAX_CASE + 1).encode()
        else:
            with open(path, "rb") as file:
                data = file.read(MAX_CASE + 1)
    except OSError as error:
        raise _Unusable(f"{path}: cannot be read ({error.strerror or error})") from None
    if len(data) > MAX_CASE:
        raise _Unusable(f"{path}: expected at most {MAX_CASE} bytes")
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _Unusable(f"{path}: expected UTF-8 text (byte {error.start})") from None
    except json.JSONDecodeError as error:
        raise _Unusable(f"{path}: expected JSON: {error.msg} (line {error.lineno}, column {error.colno})") from None
    except (RecursionError, ValueError):
        raise _Unusable(f"{path}: expected JSON that is not nested this deeply and has no number this long") from None


def _identify(options: argparse.Namespace) -> None:
    for text in _lines(options.numbers):
        info = identify(text)
        print(json.dumps(info) if options.json else "\n".join(show.number(info, options.lang)), flush=False)


def _lines(given: list[str]) -> Iterable[str]:
    for text in given:
        if text != "-":
            yield text
            continue
        stream = sys.stdin.buffer if hasattr(sys.stdin, "buffer") else (line.encode() for line in sys.stdin)
        for line in stream:
            yield line.decode("utf-8", "replace").removesuffix("\n").removesuffix("\r")


def _causes(options: argparse.Namespace) -> None:
    found = catalogue(options.lang)
    if options.json:
        print(json.dumps(found, indent=2))
    else:
        print("\n".join(show.catalogue(found)))


if __name__ == "__main__":
    sys.exit(main())
