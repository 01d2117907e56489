"""Bundle the extension's JavaScript for one browser with esbuild, after its override files have replaced shared ones."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

from . import locales, node, npm, pyodide_runtime
from .project import CACHE, EXTENSION, TOOLS, files_under
from .stamps import unless_fresh
from .steps import run, step

# Read by other steps: not a part of the package as they are.
NOT_COPIED = {".js", ".mjs", ".py"}


def ensure(browser: str, python: dict[str, bytes]) -> dict[str, bytes]:
    """The bundled scripts and the files copied as they are (path in the package → content) for *browser*.

    *python* names the build: a started interpreter kept on the buyer's machine belongs to these files and no others.
    """
    npm.ensure()
    languages = locales.languages()
    build = hashlib.sha256(b"".join([*python.values(), pyodide_runtime.PINS.read_bytes()])).hexdigest()
    out = CACHE / "scripts" / browser
    sources = [*files_under(EXTENSION / "shared"), *files_under(EXTENSION / browser)]
    inputs = [*sources, TOOLS / "scripts.mjs", Path(__file__), EXTENSION / "package-lock.json"]
    unless_fresh(f"scripts-{browser}", inputs, [out], lambda: _build(browser, out, languages, build), *languages, build)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files_under(out)}


def _build(browser: str, out: Path, languages: list[str], build: str) -> None:
    with step(f"bundling scripts for {browser}"):
        stage = CACHE / "stage" / browser
        for folder in (stage, out):
            shutil.rmtree(folder, ignore_errors=True)
        for source in ("shared", browser):
            shutil.copytree(EXTENSION / source, stage, dirs_exist_ok=True)
        (stage / "manifest.json").unlink()
        (stage / "languages.json").write_text(json.dumps(languages))
        (stage / "engine" / "build.json").write_text(json.dumps({"id": build}))
        run(
            [node.ensure(), TOOLS / "scripts.mjs", stage, out],
            env=node.environment(),
            do="mend the script that esbuild names (its place under .cache/stage is its place under extension/shared)",
        )
        for path in files_under(stage / "views"):
            if path.suffix in NOT_COPIED:
                continue
            target = out / path.relative_to(stage)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
