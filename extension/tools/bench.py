"""``build.py bench [--write]``: how fast and how large, as ratios in one run.

A table, ``dist/bench.json``, and with ``--write`` the figures in ``docs/performance.md``.
"""

from __future__ import annotations

import gzip
import json
import os
import platform
import shutil
import statistics
from pathlib import Path

from . import bench_table, browsers, build, node, pyodide_runtime, venv, wheel
from .archive import zip_bytes
from .project import BROWSERS, CACHE, DIST, ROOT, TOOLS, files_under, venv_program
from .steps import run as run_program
from .steps import say, step

GOAL_MS = 50  # for the content script's work on the page's thread
# Of this work: the name of the figure → in_page.mjs' own.
WORK_OF = {
    "main_thread_ms": "total",
    "longest_task_ms": "longest",
    "processor_ms": "own",
    "longest_processor_ms": "ownLongest",
    "in_view_ms": "painted",
    "all_notes_ms": "all",
}
# With these, the speed of the machine from which on the goal is reached.
REACHING = {"total": f"reaches_{GOAL_MS}_ms", "own": f"reaches_{GOAL_MS}_processor_ms"}
WHEN = {"page": "first", "again": "again"}
HERE = TOOLS / "bench"
WORK = CACHE / "bench"
ROUNDS, STARTS = 3, 5
SAMPLES = 9
ORDERS = 20
LISTED = 100  # orders on the page whose content script is measured


def run(arguments: list[str]) -> None:
    """Measure, print the table, write ``dist/bench.json``."""
    build.run([])
    venv.ensure("bench")
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    case = WORK / "case.json"
    case.write_text(json.dumps(page_of(ORDERS)))
    result = {"machine": machine()}
    for browser in BROWSERS:
        result[browser] = in_browser(browser, case)
    result |= outside()
    (DIST / "bench.json").write_text(json.dumps(result, indent=2) + "\n")
    for line in bench_table.lines(result):
        say(line)
    if "--write" in arguments:
        bench_table.write(result)


def page_of(count: int) -> dict:
    """A Case of *count* orders, those of the corpus in turn."""
    files = sorted((ROOT / "tests" / "corpus").rglob("*.json"))
    cases = [sample["case"] for path in files for sample in json.loads(path.read_text("utf-8"))]
    orders = [order for case in cases for order in case.get("orders", [])] or [{"parcels": [{"number": "RB123456785CN"}]}]
    taken = [{**orders[index * 7 % len(orders)], "order_id": f"8190{index:012}"} for index in range(count)]
    return {"now": "2026-11-23T10:15:00+01:00", "locale": "en", "orders": taken}


def machine() -> dict[str, str | int]:
    """What the figures were measured on."""
    return {
        "system": platform.system(),
        "processor": platform.machine(),
        "cores": os.cpu_count() or 1,
        "python": platform.python_version(),
        "node": run_program([node.ensure(), "--version"], do="").strip(),
        "pyodide": pyodide_runtime.pins()["version"],
    }


def in_browser(browser: str, case: Path) -> dict:
    """Medians (ms, bytes) for one browser, with the spread of what varies."""
    variants = {name: _variant(browser, name) for name in ("ours", "stock", "floor")}
    variable, program = next(iter(browsers.ensure([browser]).items()))
    with step(f"{browser}: {ROUNDS} fresh browsers, {STARTS} cold starts each, of our package, the stock distribution and the floor"):
        packages = [f"{name}={folder}" for name, folder in variants.items()]
        arguments = [node.ensure(), HERE / "in_browser.mjs", browser, str(ROUNDS), str(STARTS), case, *packages]
        measured = json.loads(run_program(arguments, env={variable: str(program)}, do=f"look at the browser in {variable}"))
    times = measured["times"]
    samples = {
        "cold_start_ms": times["ours"]["cold"],
        "stock_cold_start_ms": times["stock"]["cold"],
        "floor_ms": times["floor"]["cold"],
        "first_start_ms": times["ours"]["first"],
        "warm_explain_ms": times["ours"]["warm"],
        **_in_page(browser, variable, program),
    }
    return {
        "version": measured["version"],
        **{name: round(statistics.median(values), 1) for name, values in samples.items()},
        "content_script_gzip_bytes": len(gzip.compress((DIST / browser / "content.js").read_bytes(), 9)),
        "package_bytes": _zipped(DIST / browser, browser),
        "stock_package_bytes": _zipped(variants["stock"], browser),
        "spread": {name: [round(min(values), 1), round(max(values), 1)] for name, values in samples.items()},
    }


def _variant(browser: str, name: str) -> Path:
    """A copy of the package with a content script that only asks; *stock* and *floor* have another background."""
    folder = WORK / f"{browser}-{name}"
    shutil.copytree(DIST / browser, folder)
    if name == "stock":
        shutil.rmtree(folder / "python")
        (folder / "python").mkdir()
        shutil.copyfile(wheel.ensure(), folder / "python" / "pyrules.whl")
        for used in pyodide_runtime.pins()["used"]:
            shutil.copyfile(pyodide_runtime.HOME / used, folder / "pyodide" / used)
    if name != "ours":
        shutil.copyfile(HERE / f"{name}.js", folder / "background.js")
    shutil.copyfile(HERE / "asks.js", folder / "content.js")
    return folder


def _in_page(browser: str, variable: str, program: Path | str) -> dict[str, list[float]]:
    """Milliseconds of the content script on a page of many orders: never seen (``page_``), and after a reload (``again_``).

    With the speed of the machine beside each load, and the speed from which on that load would have reached the goal.
    """
    folder = WORK / f"{browser}-page"
    shutil.copytree(DIST / browser, folder)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    for script in manifest["content_scripts"]:
        script["js"] = ["probe.js", *script["js"], "probe-end.js"]
    (folder / "manifest.json").write_text(json.dumps(manifest))
    for part in ("probe.js", "probe-end.js"):
        shutil.copyfile(HERE / part, folder / part)
    with step(f"{browser}: content script, {LISTED} orders, {SAMPLES} times"):
        arguments = [node.ensure(), HERE / "in_page.mjs", browser, folder, str(SAMPLES), str(LISTED)]
        measured = json.loads(run_program(arguments, env={variable: str(program)}, do=f"look at the browser in {variable}"))
    figures = {"machine_index": [sample["index"] for sample in measured["first"]]}
    for when, of in WHEN.items():
        for name, key in WORK_OF.items():
            # Not every system tells the thread's own time.
            known = [sample for sample in measured[of] if sample[key] is not None]
            figures[f"{when}_{name}"] = [sample[key] for sample in known]
            if key in REACHING:
                figures[f"{when}_{REACHING[key]}_from_index"] = [sample["index"] * sample[key] / GOAL_MS for sample in known]
    return {name: values for name, values in figures.items() if values}


def _zipped(folder: Path, browser: str) -> int:
    """Bytes of *folder* as a package, with the content script that is shipped."""
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files_under(folder)}
    return len(zip_bytes(files | {"content.js": (DIST / browser / "content.js").read_bytes()}))


def outside() -> dict[str, float]:
    """The same cases and numbers without a browser, per second."""
    with step("CPython, Pyodide under Node, and tracking-numbers"):
        python = json.loads(run_program([venv_program("python"), HERE / "in_cpython.py"], do="mend what it says"))
        pyodide = json.loads(run_program([node.ensure(), HERE / "in_node.mjs", WORK / "case.json"], do="mend what it says"))
    return {**python, **pyodide}
