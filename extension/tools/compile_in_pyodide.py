"""Inside Pyodide: micropip installs, pyodide-build compiles, with the very interpreter that will run the result."""

# ruff: noqa: F704, F821, I001, PLE1142 - run by compile_in_pyodide.mjs, which sets RULES and BRIDGE, with top-level await

import functools
import marshal
import py_compile
import sys
import zipfile
from pathlib import Path
from types import CodeType

WHEELS = sorted(Path("/wheels").glob("*.whl"))
COMPILED = Path("/tmp/compiled")
HEADER = 16  # bytes before the code in a .pyc

# micropip and what it imports can be used from their wheels; it then installs all of them properly.
sys.path[:0] = [str(wheel) for wheel in WHEELS if wheel.name.startswith(("micropip-", "packaging-"))]
import micropip  # noqa: E402

await micropip.install([f"emfs:{path}" for path in (*WHEELS, RULES)], deps=False)

import pyrules  # noqa: E402, F401 - proves that the installed wheel can be imported
from pyodide_build._py_compile import _compile  # noqa: E402

# Nobody will look for a source that is newer, and the same source shall give the same bytes.
py_compile._get_default_invalidation_mode = lambda: py_compile.PycInvalidationMode.UNCHECKED_HASH


def lean(code: CodeType) -> CodeType:
    """*code* without its table of line numbers: two fifths of a compressed .pyc, and read at every start."""
    inner = tuple(lean(part) if isinstance(part, CodeType) else part for part in code.co_consts)
    return code.replace(co_linetable=b"", co_consts=inner)


def compile_archive(source: Path, name: str) -> None:
    """Compile the modules in the zip *source* into the zip COMPILED/*name*."""
    whole = Path("/tmp") / f"whole-{name}"
    _compile(source, whole, verbose=False)
    with zipfile.ZipFile(whole) as archive, zipfile.ZipFile(COMPILED / name, "w") as out:
        for entry in archive.namelist():
            data = archive.read(entry)
            if entry.endswith(".pyc"):
                data = data[:HEADER] + marshal.dumps(lean(marshal.loads(data[HEADER:])))
            out.writestr(entry, data)


COMPILED.mkdir()
with zipfile.ZipFile(RULES) as wheel, zipfile.ZipFile("/tmp/rules.zip", "w") as rules:
    for name in wheel.namelist():
        if not name.partition("/")[0].endswith(".dist-info"):
            rules.writestr(name, wheel.read(name))
    rules.write(BRIDGE, "whytrack_bridge.py")
# Nobody reads docstrings in an extension.
py_compile.compile = functools.partial(py_compile.compile, optimize=2)
compile_archive(Path("/tmp/rules.zip"), "rules.zip")
compile_archive(next(Path("/lib").glob("python3*.zip")), "stdlib.zip")
