"""The icons: one mark, drawn here as shapes and written as PNG in the sizes that browsers ask for.

The mark is a parcel seen from the front whose tape is a question's dot and stem: what is the matter with this parcel?
"""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache

SIZES = (16, 32, 48, 128)
_FINE = 8  # samples per pixel edge: smooth edges without a drawing library

BACK, BOX, TAPE = (0x17, 0x5C, 0x4C), (0xF4, 0xE7, 0xCF), (0xD9, 0x5F, 0x2B)


@lru_cache(maxsize=1)
def files() -> dict[str, bytes]:
    """The icons (path in the package → PNG)."""
    return {f"icons/{size}.png": png(size) for size in SIZES}


def colour(x: float, y: float) -> tuple[int, int, int] | None:
    """Colour of the mark at *x*, *y* (0 to 1, from the upper left); None where it is see-through."""
    if not _rounded(x, y, 0.0, 0.0, 0.22):
        return None
    ring = abs(((x - 0.5) ** 2 + (y - 0.37) ** 2) ** 0.5 - 0.155) < 0.06 and not (x < 0.5 and y > 0.37)
    stem = abs(x - 0.5) < 0.06 and 0.46 < y < 0.64
    dot = (x - 0.5) ** 2 + (y - 0.76) ** 2 < 0.075**2
    if ring or stem or dot:
        return TAPE
    return BOX if _rounded(x, y, 0.14, 0.1, 0.08) else BACK


def png(size: int) -> bytes:
    """The mark as a PNG of *size* × *size* pixels, RGBA."""
    rows = bytearray()
    for top in range(size):
        rows.append(0)  # no filter
        for left in range(size):
            rows += _pixel(left, top, size)
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _pixel(left: int, top: int, size: int) -> bytes:
    samples = [
        colour((left + (i + 0.5) / _FINE) / size, (top + (j + 0.5) / _FINE) / size) for i in range(_FINE) for j in range(_FINE)
    ]
    seen = [sample for sample in samples if sample]
    if not seen:
        return b"\0\0\0\0"
    mean = [sum(channel) // len(seen) for channel in zip(*seen, strict=True)]
    return bytes([*mean, 255 * len(seen) // len(samples)])


def _rounded(x: float, y: float, side: float, end: float, radius: float) -> bool:
    """Whether a point is in the middle rectangle with *side* and *end* left free around it and round corners."""
    dx = max(side + radius - x, x - 1 + side + radius, 0.0)
    dy = max(end + radius - y, y - 1 + end + radius, 0.0)
    return dx * dx + dy * dy <= radius * radius


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
