"""Put the package of one browser together: ``dist/<browser>/`` and ``dist/whytrack-<version>-<browser>.zip``."""

from __future__ import annotations

import shutil
from pathlib import Path

from . import icons, locales, manifest, pyodide_runtime
from .archive import zip_bytes
from .project import DIST, ROOT, version
from .steps import step


def ensure(browser: str, scripts: dict[str, bytes], python: dict[str, bytes]) -> Path:
    """Path of the zip; written only where something has changed, so that a browser that shows the folder is left in peace."""
    files = {
        "manifest.json": manifest.text(browser).encode(),
        "LICENSE": (ROOT / "LICENSE").read_bytes(),
        **scripts,
        **icons.files(),
        **locales.files(),
        **{f"pyodide/{name}": data for name, data in pyodide_runtime.shipped_files().items()},
        **{f"python/{name}": data for name, data in python.items()},
    }
    folder, path = DIST / browser, DIST / f"whytrack-{version()}-{browser}.zip"
    if path.is_file() and _unchanged(folder, files):
        return path
    with step(f"packing {browser}"):
        for old in DIST.glob(f"whytrack-*-{browser}.zip"):
            old.unlink()
        shutil.rmtree(folder, ignore_errors=True)
        for name, data in files.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        path.write_bytes(zip_bytes(files))
    return path


def _unchanged(folder: Path, files: dict[str, bytes]) -> bool:
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return there == files.keys() and all((folder / name).read_bytes() == data for name, data in files.items())
