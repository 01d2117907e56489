"""Zip and tar archives that depend on nothing but names and contents."""

from __future__ import annotations

import io
import os
import struct
import tarfile
import zlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from .deflate import deflated
from .project import SOURCE_DATE_EPOCH

_DOS_TIME, _DOS_DATE = 0, (1 << 5) | 1  # 1 January 1980, the first day a zip can tell
_VERSION, _UNIX, _MODE = 20, 3, 0o100644


def zip_bytes(files: Mapping[str, bytes], *, compress: bool = True) -> bytes:
    """A zip of *files* (name → content): sorted, one fixed time, no owner, packed as small as deflate goes.

    Written by hand (APPNOTE 4.3) because ``zipfile`` takes no stream that is deflated already.
    """
    body, directory = io.BytesIO(), io.BytesIO()
    names = sorted(files)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        smallest = pool.map(lambda name: deflated(files[name]) if compress and files[name] else files[name], names)
    for name, deflate in zip(names, smallest, strict=True):
        data, encoded = files[name], name.encode("ascii")
        method, packed = (8, deflate) if len(deflate) < len(data) else (0, data)
        common = struct.pack("<HHHHHLLLHH", _VERSION, 0, method, _DOS_TIME, _DOS_DATE, zlib.crc32(data), len(packed), len(data), len(encoded), 0)
        directory.write(struct.pack("<4sBB", b"PK\1\2", _VERSION, _UNIX) + common + struct.pack("<HHHLL", 0, 0, 0, _MODE << 16, body.tell()) + encoded)
        body.write(b"PK\3\4" + common + encoded + packed)
    start, listed = body.tell(), directory.getvalue()
    end = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, len(files), len(files), len(listed), start, 0)
    return body.getvalue() + listed + end


def tar_bytes(files: Mapping[str, bytes]) -> bytes:
    """A plain ustar archive of *files*: sorted, one fixed time, no owner."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(files):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(files[name]), int(SOURCE_DATE_EPOCH)
            archive.addfile(entry, io.BytesIO(files[name]))
    return out.getvalue()
