"""The figures of ``build.py bench`` as a table: on the screen, and in ``docs/performance.md``."""

from __future__ import annotations

from datetime import UTC, datetime

from .project import BROWSERS, ROOT

PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- measured: python3 build.py bench --write -->", "<!-- end -->"

# Two figures of one run, and the goal for what they give when divided.
RATIOS = {
    "cold start / floor": ("cold_start_ms", "floor_ms", "≤ 1.5"),
    "cold start / stock": ("cold_start_ms", "stock_cold_start_ms", "≤ 0.25"),
    "package / stock": ("package_bytes", "stock_package_bytes", "≤ 0.75"),
}
OUTSIDE = {
    "identify / peer": ("identify_per_s", "peer_identify_per_s", "≥ 3"),
    "identify / peer, each number once": ("identify_new_per_s", "peer_identify_new_per_s", ""),
    "Pyodide / CPython": ("pyodide_cases_per_s", "cpython_cases_per_s", ""),
}


def rows(result: dict) -> list[list[str]]:
    """Name, then per browser value and spread; the figures from outside browsers have one value."""
    names = [name for name, value in result[BROWSERS[0]].items() if isinstance(value, (int, float))]
    table = [[name, *(_figure(result[browser], name) for browser in BROWSERS)] for name in names]
    for name, (above, below, goal) in RATIOS.items():
        table.append([f"{name} (goal {goal})", *(f"{result[browser][above] / result[browser][below]:.2f}" for browser in BROWSERS)])
    return table


def _figure(row: dict, name: str) -> str:
    low, high = row["spread"].get(name, (None, None))
    return f"{row[name]:,}" + (f" ({low:,} to {high:,})" if low is not None else "")


def outside(result: dict) -> list[list[str]]:
    """What was measured without a browser."""
    table = [[name, f"{value:,}"] for name, value in result.items() if isinstance(value, (int, float))]
    for name, (above, below, goal) in OUTSIDE.items():
        table.append([f"{name} (goal {goal})" if goal else name, f"{result[above] / result[below]:.2f}"])
    return table


def heading(result: dict) -> list[str]:
    """The browsers with their versions."""
    return ["", *(result[browser]["version"] for browser in BROWSERS)]


def lines(result: dict) -> list[str]:
    """For the screen."""
    wide = [heading(result), *rows(result), *outside(result)]
    widths = [max(len(row[column]) for row in wide if len(row) > column) for column in range(len(BROWSERS) + 1)]
    machine = ", ".join(f"{key} {value}" for key, value in result["machine"].items())
    return ["", machine, *("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip() for row in wide)]


def write(result: dict) -> None:
    """Put the table into docs/performance.md, between its two marks."""
    machine = ", ".join(f"{key} {value}" for key, value in result["machine"].items())
    inside = _markdown([heading(result), *rows(result)])
    parts = [f"{datetime.now(UTC):%Y-%m-%d}, {machine}.", "", *inside, "", *_markdown([["outside browsers", ""], *outside(result)])]
    before, rest = PAGE.read_text("utf-8").split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text("\n".join([before + BEGIN, "", *parts, "", END + after]), encoding="utf-8")


def _markdown(table: list[list[str]]) -> list[str]:
    return [f"| {' | '.join(table[0])} |", "|" + "---|" * len(table[0]), *(f"| {' | '.join(row)} |" for row in table[1:])]
