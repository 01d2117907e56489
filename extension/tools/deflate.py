"""The smallest deflate stream we can make, kept by content: Zopfli needs many seconds for Pyodide's wasm."""

from __future__ import annotations

import hashlib
import subprocess
import threading

from .project import CACHE, venv_program

_SQUEEZE = "import sys, zopfli.zlib; d = sys.stdin.buffer.read(); sys.stdout.buffer.write(zopfli.zlib.compress(d, numiterations=5)[2:-4])"


def deflated(data: bytes) -> bytes:
    """*data* as a raw deflate stream (RFC 1951), the same bytes every time."""
    kept = CACHE / "deflate" / hashlib.sha256(data).hexdigest()
    if not kept.is_file():
        kept.parent.mkdir(parents=True, exist_ok=True)
        # The package lives in .venv, this may run outside it; the two bytes before and four behind are zlib's frame.
        made = subprocess.run([venv_program("python"), "-c", _SQUEEZE], input=data, stdout=subprocess.PIPE, check=True).stdout
        partial = kept.with_suffix(f".{threading.get_ident()}")
        partial.write_bytes(made)
        partial.replace(kept)
    return kept.read_bytes()
