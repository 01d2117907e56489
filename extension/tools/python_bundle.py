"""Python for the extension: ``python_stdlib.zip`` with only the modules that are used, and ``rules.tar``.

Everything is compiled by Pyodide's own interpreter (``compile_in_pyodide.*``). Which modules are used is found out by
running the rules (``used_modules.mjs``), never guessed.
"""

from __future__ import annotations

import ast
import json
import shutil
import zipfile
from pathlib import Path

from . import node, pyodide_runtime, wheel
from .archive import tar_bytes, zip_bytes
from .project import CACHE, EXTENSION, ROOT, TOOLS, files_under
from .stamps import unless_fresh
from .steps import run, step

OUT = CACHE / "python"
COMPILED = CACHE / "compiled"
BRIDGE = EXTENSION / "shared" / "engine" / "bridge.py"
STDLIB, RULES, MODULES = "python_stdlib.zip", "rules.tar", "modules.json"
# The command line, and the words that the extension has in _locales.
NOT_SHIPPED = ("pyrules/__main__.pyc", "pyrules/interface/words.pyc")


def ensure() -> dict[str, bytes]:
    """The two files for the extension (name → content), made when the rules or the runtime have changed."""
    pyodide_runtime.ensure()
    built = wheel.ensure()
    tools = [TOOLS / name for name in ("compile_in_pyodide.mjs", "compile_in_pyodide.py", "used_modules.mjs", "archive.py")]
    engine = files_under(EXTENSION / "shared" / "engine")
    inputs = [built, pyodide_runtime.PINS, Path(__file__), *tools, *engine, *_cases()]
    unless_fresh("python", inputs, [OUT / STDLIB, OUT / RULES, OUT / MODULES], lambda: _build(built))
    return {name: (OUT / name).read_bytes() for name in (STDLIB, RULES)}


def _cases() -> list[Path]:
    return files_under(ROOT / "tests" / "corpus", ".json") if (ROOT / "tests" / "corpus").is_dir() else []


def _build(built: Path) -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    for folder in (OUT, COMPILED):
        folder.mkdir(parents=True, exist_ok=True)
    with step("compiling rules and library inside Pyodide"):
        arguments = [pyodide_runtime.HOME, pyodide_runtime.WHEELS, built, BRIDGE, COMPILED]
        _node("compile_in_pyodide.mjs", *arguments)
    rules = {name: _tight(name, data) for name, data in _read(COMPILED / "rules.zip").items() if name not in NOT_SHIPPED}
    (OUT / RULES).write_bytes(tar_bytes(rules))
    with step("finding out which modules are used"):
        (COMPILED / "imports.json").write_text(json.dumps(sorted(_imports(built))))
        (COMPILED / "cases.json").write_text(json.dumps(sorted(str(path) for path in _cases())))
        arguments = [pyodide_runtime.HOME, OUT / RULES, COMPILED / "imports.json", COMPILED / "cases.json"]
        used = json.loads(_node("used_modules.mjs", *arguments))
    library = _read(COMPILED / "stdlib.zip")
    kept = {name: library[name] for name in _files_of(used, library)}
    (OUT / STDLIB).write_bytes(zip_bytes(kept, compress=False))
    (OUT / MODULES).write_text(json.dumps(sorted(kept), indent=1))


def _node(script: str, *arguments: Path) -> str:
    do = f"mend what it says; the step is extension/tools/{script}"
    return run([node.ensure(), TOOLS / script, *arguments], env=node.environment(), do=do)


def _read(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def _tight(name: str, data: bytes) -> bytes:
    """JSON data without its layout; anything else as it is."""
    return json.dumps(json.loads(data), ensure_ascii=False, separators=(",", ":")).encode() if name.endswith(".json") else data


def _imports(built: Path) -> set[str]:
    """Every module that the rules may import, also inside a function that no case happens to reach."""
    names = set()
    for name, data in _read(built).items():
        if name.endswith(".py") and f"{name}c" not in NOT_SHIPPED:
            for entry in ast.walk(ast.parse(data)):
                if isinstance(entry, ast.Import):
                    names.update(alias.name for alias in entry.names)
                elif isinstance(entry, ast.ImportFrom) and not entry.level:
                    names.add(entry.module)
    return names


def _files_of(modules: list[str], library: dict[str, bytes]) -> list[str]:
    """The files in *library* that *modules* (dotted names) are read from."""
    paths = [name.replace(".", "/") for name in modules]
    return [file for path in paths for file in (f"{path}.pyc", f"{path}/__init__.pyc") if file in library]
