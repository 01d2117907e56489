"""The committed file is what the tool writes, and small."""

from __future__ import annotations

import pytest

pytest.importorskip("babel")

from extension.tools import cldr


def test_cldr_json_is_fresh() -> None:
    assert cldr.FILE.read_text(encoding="utf-8") == cldr.text()


def test_cldr_json_is_small() -> None:
    assert cldr.FILE.stat().st_size < 60_000
