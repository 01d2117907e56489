"""Zip and tar archives that depend on nothing but names and contents."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Mapping

from .project import EPOCH, SOURCE_DATE_EPOCH


def zip_bytes(files: Mapping[str, bytes], *, compress: bool = True) -> bytes:
    """A zip of *files* (name → content): sorted, one fixed time, no owner."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
            archive.writestr(entry, files[name], compresslevel=9)
    return out.getvalue()


def tar_bytes(files: Mapping[str, bytes]) -> bytes:
    """A plain ustar archive of *files*: sorted, one fixed time, no owner."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(files):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(files[name]), int(SOURCE_DATE_EPOCH)
            archive.addfile(entry, io.BytesIO(files[name]))
    return out.getvalue()
